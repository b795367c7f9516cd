namespace Declaratie.Domain.Engine;

/// <summary>Whether master data for the claims can be recorded: what it names exists, and it is not there yet (L1).</summary>
/// <remarks>Providers, payors and patients are decided by the ledger, which knew them first.</remarks>
internal static class RegisterDecider
{
    public static Finding? Decide(RegisterTables tables, JournalEntry entry) => entry switch
    {
        Performance performance => Known(tables, performance.Code) ? Refusals.Duplicate(Noun.Performance, performance.Code.Value) : null,
        Tariff tariff => (tariff.Payor is { } payor ? Missing(tables.Payors, Noun.Payor, payor.Value) : null) ?? ClaimAmounts.Fault(tariff),
        Indication indication => tables.Indications.Find(indication.Id.Value) >= 0
            ? Refusals.Duplicate(Noun.Indication, indication.Id.Value)
            : Missing(tables.Patients, Noun.Patient, indication.Patient.Value),
        Coverage coverage => Missing(tables.Patients, Noun.Patient, coverage.Patient.Value)
            ?? (coverage.Insurer is { } insurer ? Missing(tables.Payors, Noun.Payor, insurer.Value) : null),
        _ => null,
    };

    public static Finding? Missing(IdMap map, Noun noun, string id) => map.Find(id) < 0 ? Refusals.Missing(noun, id) : null;

    private static bool Known(RegisterTables tables, PerformanceCode code) =>
        tables.Performances.Find(code.Value) is >= 0 and var number && tables.PerformanceRows[number] is not null;
}
