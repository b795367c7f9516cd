using System.Collections.Immutable;
using NodaTime;

namespace Declaratie.Domain.Engine;

/// <summary>Who and what there is: the master data that the claims need, by number.</summary>
internal sealed class RegisterTables
{
    public const int NeverClosed = int.MinValue;

    public IdMap Providers { get; private set; } = new();

    public IdMap Payors { get; private set; } = new();

    public IdMap Patients { get; private set; } = new();

    public IdMap Performances { get; private set; } = new();

    public IdMap Indications { get; private set; } = new();

    public Table<string?> Agbs { get; private set; } = new();

    public Table<PayorTerms> Terms { get; private set; } = new();

    public Table<PatientFile> PatientFiles { get; private set; } = new();

    /// <summary>By the number of the code; one that a treatment names without its being recorded has none.</summary>
    public Table<Performance?> PerformanceRows { get; private set; } = new();

    public Table<Indication> IndicationRows { get; private set; } = new();

    /// <summary>By performance and payor (-1 the private price list), the newest first.</summary>
    public ImmutableDictionary<(int Performance, int Payor), Chain<Tariff>> Tariffs { get; set; } =
        ImmutableDictionary<(int Performance, int Payor), Chain<Tariff>>.Empty;

    public ImmutableDictionary<string, string> Settings { get; set; } = ImmutableDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The last closed day (L8); told by the ledger, because documents are dated by it.</summary>
    public int ClosedThrough { get; set; } = NeverClosed;

    /// <summary>Counts what happened, so that an edit and a check on one day have an order.</summary>
    public int Moment { get; set; }

    public void Freeze()
    {
        Providers.Freeze();
        Payors.Freeze();
        Patients.Freeze();
        Performances.Freeze();
        Indications.Freeze();
        Agbs.Freeze();
        Terms.Freeze();
        PatientFiles.Freeze();
        PerformanceRows.Freeze();
        IndicationRows.Freeze();
    }

    public RegisterTables Fork()
    {
        var fork = (RegisterTables)MemberwiseClone();
        fork.Providers = Providers.Fork();
        fork.Payors = Payors.Fork();
        fork.Patients = Patients.Fork();
        fork.Performances = Performances.Fork();
        fork.Indications = Indications.Fork();
        fork.Agbs = Agbs.Fork();
        fork.Terms = Terms.Fork();
        fork.PatientFiles = PatientFiles.Fork();
        fork.PerformanceRows = PerformanceRows.Fork();
        fork.IndicationRows = IndicationRows.Fork();
        return fork;
    }

    /// <summary>The number of a code; a new one when nobody named it before.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The number.</returns>
    public int NumberOf(PerformanceCode code)
    {
        var number = Performances.Find(code.Value);
        if (number < 0)
        {
            number = Performances.Add(code.Value);
            _ = PerformanceRows.Add(null);
        }

        return number;
    }

    /// <summary>The tariff of a day: of those that cover it, the one that began last; of equals the newest.</summary>
    /// <param name="performance">The performance.</param>
    /// <param name="payor">The payor, -1 for the private price list.</param>
    /// <param name="date">The day.</param>
    /// <returns>The amount, or null.</returns>
    public Money? TariffOn(int performance, int payor, LocalDate date)
    {
        if (performance < 0 || !Tariffs.TryGetValue((performance, payor), out var tariffs))
        {
            return null;
        }

        var found = default(Tariff);
        for (var at = tariffs; at is not null; at = at.Older)
        {
            var tariff = at.Item;
            if (tariff.From <= date && !(tariff.To < date) && (found is null || tariff.From > found.From))
            {
                found = tariff;
            }
        }

        return found?.Amount;
    }

    /// <summary>The newest coverage of a day.</summary>
    /// <param name="patient">The patient.</param>
    /// <param name="day">The day.</param>
    /// <returns>The coverage, or null when none is known.</returns>
    public CoverageRow? CoverageOn(int patient, int day)
    {
        var found = default(CoverageRow?);
        for (var at = PatientFiles[patient].Coverages; at is not null; at = at.Older)
        {
            var coverage = at.Item;
            if (coverage.From <= day && day <= coverage.To && (found is not { } other || coverage.CheckedOn > other.CheckedOn))
            {
                found = coverage;
            }
        }

        return found;
    }

    public bool Is(string setting, string value) => Settings.TryGetValue(setting, out var given) && given == value;
}

/// <summary>Within how many months an insurer wants a claim (null is no term), and its number in messages.</summary>
internal readonly record struct PayorTerms(int? Claim, int? Reclaim, string? Uzovi);

/// <summary>One outcome of a check on insurance; insurer -1 is not insured.</summary>
internal readonly record struct CoverageRow(int CheckedOn, int Insurer, int From, int To);

/// <summary>What is known of a patient.</summary>
internal struct PatientFile
{
    public string? Name;
    public string? Bsn;
    public LocalDate? BirthDate;

    /// <summary>The newest first.</summary>
    public Chain<CoverageRow>? Coverages;

    /// <summary>The numbers of the patient's indications, the newest first.</summary>
    public Chain<int>? Indications;

    /// <summary>When the name, BSN or date of birth last changed; an edit of the patient's treatments (C7, C33).</summary>
    public int EditedAt;

    /// <summary>What messages need; null while nothing of it was given.</summary>
    public PatientDetails? Details;

    /// <summary>When those last changed.</summary>
    public int DetailsAt;
}
