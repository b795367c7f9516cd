using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine.Allocating;

namespace Declaratie.Domain.Payments.Engine;

/// <summary>Decides what an entry does to the ledger, or which rule refuses it: structure, existence (L1), amounts (L2), dates (L7), closed period (L8), then the rule that names the case.</summary>
/// <remarks>It only reads; what an accepted entry will do is left in the plan.</remarks>
internal static partial class LedgerDecider
{
    /// <summary>Decides about one entry.</summary>
    /// <param name="tables">The ledger.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="plan">Where to leave what it will do.</param>
    /// <param name="granted">What was granted of a claim line by its reference, for those who know.</param>
    /// <returns>The refusal, or null.</returns>
    /// <exception cref="ArgumentException">The entry is none of the ledger.</exception>
    public static Finding? Decide(LedgerTables tables, JournalEntry entry, Plan plan, Func<string, long?>? granted = null)
    {
        plan.Clear();
        return EntryStructure.FirstFault(entry) ?? (entry switch
        {
            Allocation allocation => Decide(tables, allocation, plan),
            Receipt receipt => Decide(tables, receipt, plan),
            Invoice invoice => Decide(tables, invoice, plan),
            Patient patient => Decide(tables, patient),
            Deallocation deallocation => Decide(tables, deallocation, plan),
            Refund refund => Decide(tables, refund, plan),
            ReceiptCorrection correction => Decide(tables, correction, plan),
            InvoiceAdjustment adjustment => Decide(tables, adjustment, plan, lift: 0),
            WriteOff writeOff => Decide(tables, writeOff, plan),
            WriteOffReversal reversal => Decide(tables, reversal, plan),
            Transfer transfer => Decide(tables, transfer, plan),
            PeriodClosed closed => Decide(tables, closed),
            AutoAllocation asked => Decide(tables, asked, plan, granted),
            Provider provider => Decide(tables, provider),
            Payor payor => Decide(tables, payor),
            _ => throw new ArgumentException($"{entry.GetType().Name} is no entry of the ledger; a Practice takes it.", nameof(entry)),
        });
    }

    private static Finding? Decide(LedgerTables tables, Provider provider) =>
        tables.Providers.Find(provider.Id.Value) >= 0 ? Refusals.Duplicate(Noun.Provider, provider.Id.Value) : null;

    private static Finding? Decide(LedgerTables tables, Payor payor)
    {
        if (tables.Payors.Find(payor.Id.Value) >= 0)
        {
            return Refusals.Duplicate(Noun.Payor, payor.Id.Value);
        }

        return PayorLabel.Of(payor.Id).IsSpecial ? Refusals.ReservedLabel(payor.Id.Value) : null;
    }

    private static Finding? Decide(LedgerTables tables, Patient patient)
    {
        var number = tables.Patients.Find(patient.Id.Value);
        if (number < 0)
        {
            return patient.Name is null
                ? Refusals.Absent("name", "de eerste regel van een patiënt geeft een naam", "the first line of a patient gives a name")
                : MissingProvider(tables, patient.Provider);
        }

        if (patient.Provider is null)
        {
            return null;
        }

        if (patient.Date is not { } date)
        {
            return Refusals.Absent("date", "een behandelaar op een latere regel heeft een datum nodig", "a provider on a later line needs a date");
        }

        if (MissingProvider(tables, patient.Provider) is { } missing)
        {
            return missing;
        }

        var provider = tables.Providers.Find(patient.Provider.Value.Value);
        return tables.PatientRows[number].Chart.WouldChange(Days.Of(date), provider, tables.ClosedThrough)
            ? Refusals.Closed(patient.Id.Value, tables.ClosedThrough)
            : null;
    }

    private static Finding? Decide(LedgerTables tables, PeriodClosed closed) =>
        Days.Of(closed.Through) < tables.ClosedThrough ? Refusals.ClosedLater(tables.ClosedThrough) : null;

    private static Finding? Decide(LedgerTables tables, AutoAllocation asked, Plan plan, Func<string, long?>? granted)
    {
        var refusal = RunDecider.Decide(tables, asked, granted, out var request);
        plan.Run = refusal is null ? RunEngine.Run(request, threads: 1) : null;
        return refusal;
    }

    private static Finding? MissingProvider(LedgerTables tables, ProviderId? provider) =>
        provider is { } id && tables.Providers.Find(id.Value) < 0 ? Refusals.Missing(Noun.Provider, id.Value) : null;

    private static Finding? MissingPayor(LedgerTables tables, PayorId? payor) =>
        payor is { } id && tables.Payors.Find(id.Value) < 0 ? Refusals.Missing(Noun.Payor, id.Value) : null;

    private static Finding? MissingPatient(LedgerTables tables, PatientId? patient) =>
        patient is { } id && tables.Patients.Find(id.Value) < 0 ? Refusals.Missing(Noun.Patient, id.Value) : null;

    private static int Number(IdMap map, string? id) => id is null ? -1 : map.Find(id);

    /// <summary>L7 and then L8: not before what it refers to, and not in a closed period.</summary>
    private static Finding? DateFault(LedgerTables tables, int day, string subject, in Document refersTo, Noun noun) =>
        day < refersTo.Day ? Refusals.TooEarly(refersTo.Id, noun, refersTo.Day) : ClosedFault(tables, day, subject);

    private static Finding? ClosedFault(LedgerTables tables, int day, string subject) =>
        day <= tables.ClosedThrough ? Refusals.Closed(subject, tables.ClosedThrough) : null;
}
