using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Bookkeeping.Engine;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Invoices.Engine;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Returns.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;

namespace Declaratie.Domain.Practices.Engine;

/// <summary>Decides about any entry: asks the room of the entry, writes what it means for the ledger, and the documents that carry it.</summary>
internal static class PracticeDecider
{
    public static Finding? Decide(BookTables tables, JournalEntry entry, Outcome outcome, Plan plan)
    {
        var refusal = entry is LedgerEntry or Provider or Payor or Patient
            ? DecideInLedger(tables, entry, outcome, plan)
            : EntryStructure.FirstFault(entry) ?? DecideInRoom(tables, entry, outcome) ?? PracticePostings.Write(tables, entry, outcome, plan);
        if (refusal is not null)
        {
            outcome.Clear();
        }

        return refusal;
    }

    private static Finding? DecideInLedger(BookTables tables, JournalEntry entry, Outcome outcome, Plan plan)
    {
        if (LedgerDecider.Decide(tables.Ledger, entry, plan, tables.GrantedOf) is { } refusal)
        {
            return refusal;
        }

        outcome.Add(entry is LedgerEntry ? new LedgerPosted(plan.Event(tables.Ledger, entry), Document: null) : new MasterDataRecorded(entry));
        foreach (var finding in plan.Run?.Findings ?? [])
        {
            outcome.Warn(finding);
        }

        return null;
    }

    private static Finding? DecideInRoom(BookTables tables, JournalEntry entry, Outcome outcome)
    {
        var returns = tables.Invoices.Returns;
        var treatments = returns.Claims.Treatments;
        return entry switch
        {
            Treatment treatment => TreatmentDecider.Decide(treatments, treatment, outcome),
            TreatmentsChecked seen => TreatmentDecider.Decide(treatments, seen, outcome),
            TreatmentsBooked booked => TreatmentDecider.Decide(treatments, booked, outcome),
            TreatmentEdited edited => TreatmentDecider.Decide(treatments, edited, outcome),
            TreatmentPutBack back => TreatmentDecider.Decide(treatments, back, outcome),
            TreatmentCancelled cancelled => TreatmentDecider.Decide(treatments, cancelled, outcome),
            TreatmentAbandoned abandoned => TreatmentDecider.Decide(treatments, abandoned, outcome),
            SessionsDetermined determined => Done(() => SessionCounter.Decide(returns.Claims, determined, outcome)),
            Performance or Tariff or Indication or Coverage or Setting => Record(treatments.Register, entry, outcome),
            _ => DecideInLaterRoom(tables, entry, outcome),
        };
    }

    private static Finding? DecideInLaterRoom(BookTables tables, JournalEntry entry, Outcome outcome)
    {
        var (invoices, returns, claims) = (tables.Invoices, tables.Invoices.Returns, tables.Invoices.Returns.Claims);
        return entry switch
        {
            ClaimFilesCreated created => ClaimDecider.Decide(claims, created, outcome),
            ClaimFileDiscarded discarded => ClaimDecider.Decide(claims, discarded, outcome),
            ClaimFilesSent sent => ClaimDecider.Decide(claims, sent, outcome),
            ClaimFileForwarded forwarded => ClaimDecider.Decide(claims, forwarded, outcome),
            ClaimFileClosed closed => ClaimDecider.Decide(claims, closed, outcome),
            InsurerCreditRequested requested => ClaimDecider.Decide(claims, requested, outcome),
            InsurerCreditGranted granted => ClaimDecider.Decide(claims, granted, outcome),
            InsurerCreditRefused refused => ClaimDecider.Decide(claims, refused, outcome),
            ClaimFileRefused refused => ReturnDecider.Decide(returns, refused, outcome),
            ReturnReceived received => ReturnDecider.Decide(returns, received, outcome),
            ReturnLineResolved resolved => ReturnDecider.Decide(returns, resolved, outcome),
            ReturnCredited credited => ReturnDecider.Decide(returns, credited, outcome),
            CreditFileBooked booked => ReturnDecider.Decide(returns, booked, outcome),
            TreatmentReopened reopened => ReturnDecider.Decide(returns, reopened, outcome),
            PatientInvoicesMade made => InvoiceDecider.Decide(invoices, made, outcome),
            PatientInvoicesSent sent => InvoiceDecider.Decide(invoices, sent, outcome),
            PatientInvoiceCredited credited => InvoiceDecider.Decide(invoices, credited, outcome),
            MonthCollected collected => BookDecider.Decide(tables, collected, outcome),
            MonthSubmitted submitted => BookDecider.Decide(tables, submitted, outcome),
            _ => throw new System.Diagnostics.UnreachableException(entry.GetType().Name),
        };
    }

    private static Finding? Record(RegisterTables register, JournalEntry entry, Outcome outcome)
    {
        var fault = RegisterDecider.Decide(register, entry);
        if (fault is null)
        {
            outcome.Add(new MasterDataRecorded(entry));
        }

        return fault;
    }

    private static Finding? Done(Action act)
    {
        act();
        return null;
    }
}
