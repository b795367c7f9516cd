using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Treatments;
using Declaratie.Testing.Ledgers;
using NodaTime;

namespace Declaratie.Testing.Walks;

/// <summary>Walks one history of a small practice. It looks at what the practice shows as it goes, so that it knows a sensible next
/// step and gets far; now and then it does something at random that may well be wrong.</summary>
internal sealed class ClaimHistory
{
    public static readonly LocalDate FirstDay = new(2024, 11, 18);

    public static readonly ImmutableArray<ProviderId> Providers = [new("th1"), new("th2")];

    public static readonly ImmutableArray<PayorId> Insurers = [new("B"), new("A")];

    public static readonly ImmutableArray<PatientId> Patients = [new("P1"), new("P2"), new("P3")];

    public static readonly ImmutableArray<PerformanceCode> Performances = [new("1000"), new("1864"), new("1920"), new("D11")];

    private readonly ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>();
    private readonly ClaimDesk desk;
    private readonly ClaimMoves moves;
    private readonly ClaimFaults faults;
    private Func<JournalEntry, bool>? only;

    private ClaimHistory(int seed)
    {
        desk = new ClaimDesk(new Dice(seed));
        moves = new ClaimMoves(desk);
        faults = new ClaimFaults(desk);
    }

    public static Walk Of(int seed) => Of(seed, new HistoryOptions { LeastSteps = 40, MostSteps = 160 });

    public static Walk Of(int seed, HistoryOptions options)
    {
        var history = new ClaimHistory(seed) { only = options.Only };
        history.Open();
        history.Go(history.desk.Dice.Between(options.LeastSteps, options.MostSteps));
        return new Walk(history.steps.DrainToImmutable());
    }

    private void Open()
    {
        var from = new LocalDate(2023, 1, 1);
        Add(new Provider(Providers[0], "Een", "04123456"));
        Add(new Provider(Providers[1], "Twee", "04123457"));
        Add(new Payor(Insurers[0], "Verzekeraar B") { Uzovi = "9902" });
        Add(new Payor(Insurers[1], "Verzekeraar A") { Uzovi = "9901", ClaimWithinMonths = 2, ReclaimWithinMonths = 1 });
        foreach (var (patient, bsn, insurer) in new[] { (Patients[0], "111222333", Insurers[1]), (Patients[1], "123456782", Insurers[1]), (Patients[2], "999990032", Insurers[0]) })
        {
            Add(new Patient(patient) { Name = "Iemand", Bsn = bsn, BirthDate = new LocalDate(1980, 1, 1) });
            Add(new Coverage(patient, from, from) { Insurer = insurer });
        }

        foreach (var (place, performance) in Performances.Index())
        {
            Add(new Performance(performance, "Verrichting", Session: place < 2) { List = performance.Value == "D11" ? "010" : null });
            Add(new Tariff(performance, from, Money.FromCents(4500 + (500 * place))));
            Add(new Tariff(performance, from, Money.FromCents(4000 + (1000 * place))) { Payor = Insurers[1] });
            Add(new Tariff(performance, from, Money.FromCents(3850 + (900 * place))) { Payor = Insurers[0], To = place == 1 ? new LocalDate(2025, 1, 20) : null });
        }

        if (desk.Dice.Chance(30))
        {
            Add(new Setting(SettingTable.CreditDate, "original"));
        }
    }

    private void Go(int count)
    {
        var days = desk.Dice.Pick([40, 90, 140]);
        for (var i = 0; i < count; i++)
        {
            desk.Today = FirstDay.PlusDays(days * i / count);
            if ((desk.Dice.Chance(12) ? faults.Any() : moves.Next()) is { } entry && only?.Invoke(entry) != false)
            {
                Add(entry);
            }
        }
    }

    private void Add(JournalEntry entry)
    {
        var step = Walk.Next(desk.View, entry);
        steps.Add(step);
        desk.See(step);
    }
}

/// <summary>What lies before the one who writes the history: the die, the day, and the practice as it is.</summary>
internal sealed class ClaimDesk(Dice dice)
{
    public Dice Dice { get; } = dice;

    public ClaimView View { get; private set; } = ClaimView.Empty;

    public LocalDate Today { get; set; } = ClaimHistory.FirstDay;

    public List<JournalEntry> Accepted { get; } = [];

    /// <summary>Mostly today; sometimes a little later, sometimes back.</summary>
    public LocalDate Date() => Dice.Between(0, 99) switch
    {
        < 80 => Today,
        < 88 => Today.PlusDays(Dice.Between(1, 3)),
        _ => Today.PlusDays(-Dice.Between(1, 30)),
    };

    public void See(Step step)
    {
        View = step.After;
        if (step.IsAccepted)
        {
            Accepted.Add(step.Entry);
        }
    }

    /// <summary>One of the things that satisfy, or null.</summary>
    /// <typeparam name="T">What kind of things.</typeparam>
    public T? Some<T>(IEnumerable<T> things, Func<T, bool> satisfy)
        where T : class => Dice.PickOrNone([.. things.Where(satisfy)]);

    public TreatmentId? SomeTreatment(TreatmentStatus status) => Some(View.Treatments, treatment => treatment.Status == status)?.Id;
}
