using NodaTime;

namespace Declaratie.Benchmarks.Evidence.TenYears;

/// <summary><i>Duurproef</i>: how long and how busy; the same knobs give the same history.</summary>
internal sealed record SoakSpec
{
    /// <summary>What a patient of the ledger side comes to in a month, and what a treatment of the claims side comes to, as they were counted.</summary>
    private const decimal EntriesPerPatientAndMonth = 1.23m;
    private const decimal EntriesPerTreatment = 3.6m;
    private const int LeastPatients = 20;
    private const int LeastTreatments = 40;

    /// <summary>About how many entries: half of them in the ledger, half in the claims.</summary>
    public int Entries { get; init; } = 2_000_000;

    /// <summary>How many years.</summary>
    public int Years { get; init; } = 10;

    /// <summary>Another seed is another history.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The first day; the last year may be one in which the standard of messages changed.</summary>
    public LocalDate Start { get; init; } = new(2016, 1, 1);

    public int Months => 12 * Years;

    public LocalDate End => MonthAt(Months).PlusDays(-1);

    /// <summary>Patients of the ledger side.</summary>
    public int Patients => Math.Max(LeastPatients, (int)(Entries / 2 / Months / EntriesPerPatientAndMonth));

    /// <summary>Treatments of the claims side, a month.</summary>
    public int Treatments => Math.Max(LeastTreatments, (int)(Entries / 2 / Months / EntriesPerTreatment));

    /// <summary>The first day of a month.</summary>
    public LocalDate MonthAt(int number) => Start.PlusMonths(number);
}
