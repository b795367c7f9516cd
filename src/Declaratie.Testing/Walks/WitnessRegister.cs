using Declaratie.Domain;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Testing.Walks;

/// <summary>What the register says about the price of a treatment.</summary>
internal sealed class WitnessRegister
{
    private readonly List<Tariff> tariffs = [];
    private readonly List<Coverage> coverages = [];
    private readonly Dictionary<PerformanceCode, Performance> performances = [];
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);

    public bool CovBlocks => Setting("cov.missing") == "block";

    public bool CreditsOnTheOriginalDate => Setting("credit.date") == "original";

    public void Record(JournalEntry entry)
    {
        switch (entry)
        {
            case Tariff it:
                tariffs.Add(it);
                break;
            case Coverage it:
                coverages.Add(it);
                break;
            case Performance it:
                performances[it.Code] = it;
                break;
            case Setting it:
                settings[it.Name] = it.Value;
                break;
        }
    }

    public PayorId? InsurerOf(Treatment said) => said.Insurer ?? coverages
        .Where(one => one.Patient == said.Patient && one.From <= said.Date && (one.To is not { } to || said.Date <= to))
        .OrderBy(one => one.CheckedOn)
        .LastOrDefault()?.Insurer;

    public Money? PriceOf(Treatment said)
    {
        var isContract = said.Payer == Payer.Insurer || Setting("private.price") == "contract";
        if (said.Amount is { } agreed)
        {
            return agreed;
        }

        // Who has no contract tariff pays the price list.
        var contract = isContract && InsurerOf(said) is { } insurer ? Tariff(said, insurer) : null;
        var tariff = contract ?? (said.Payer == Payer.Patient ? Tariff(said, null) : null);
        return tariff is { } each ? Money.FromCents(each.Cents * (said.Quantity ?? 1)) : null;
    }

    public bool CountsAsSession(PerformanceCode performance) => Setting($"sessions.count.{performance.Value}") is { } told and not "performance"
        ? told == "true"
        : performances.GetValueOrDefault(performance)?.Session == true;

    public string StandardOf(Treatment said) => performances[said.Performance].List == "010" ? "MZ301"
        : said.Date < new LocalDate(2025, 1, 1) ? "PM304"
        : "GDS801";

    private Money? Tariff(Treatment said, PayorId? payor) => tariffs
        .Where(one => one.Performance == said.Performance && one.Payor == payor && one.From <= said.Date && (one.To is not { } to || said.Date <= to))
        .OrderBy(one => one.From)
        .LastOrDefault()?.Amount;

    private string? Setting(string name) => settings.GetValueOrDefault(name);
}
