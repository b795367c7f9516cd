using System.Collections.Immutable;
using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Payments.Engine;

/// <summary>The structure of an entry made in process: the same demands that the journal makes of a line (J4, J5).</summary>
internal static class EntryStructure
{
    public static Finding? FirstFault(JournalEntry entry)
    {
        var faults = default(Faults);
        Check(entry, ref faults);
        return faults.All?.Find(f => f.Rule == JournalRules.FieldIsPresent) ?? faults.All?[0];
    }

    public static IEnumerable<Finding> AllFaults(JournalEntry entry)
    {
        var faults = default(Faults);
        Check(entry, ref faults);
        return faults.All ?? [];
    }

    private static void Check(JournalEntry entry, ref Faults faults)
    {
        switch (entry)
        {
            case Allocation allocation:
                faults.Movement(allocation.Date, allocation.Amount, "credit", allocation.Credit.Value);
                faults.Id("invoice", allocation.Invoice.Value);
                break;
            case Deallocation deallocation:
                faults.Movement(deallocation.Date, deallocation.Amount, "credit", deallocation.Credit.Value);
                faults.Id("invoice", deallocation.Invoice.Value);
                break;
            case Invoice invoice:
                faults.Movement(invoice.Date, invoice.Amount, "id", invoice.Id.Value);
                CheckParty(invoice.Provider, invoice.Patient, invoice.Payor, ref faults);
                if (invoice.BilledTo is not (BilledTo.Patient or BilledTo.Payor))
                {
                    faults.Wrong("billedTo", "een factuur is aan de patiënt of aan de betaler", "an invoice is billed to the patient or to the payor");
                }

                break;
            case Receipt receipt:
                Check(receipt, ref faults);
                break;
            case Transfer transfer:
                faults.Movement(transfer.Date, transfer.Amount, "id", transfer.Id.Value);
                faults.Id("from", transfer.From.Value);
                faults.Id("toPatient", transfer.ToPatient.Value);
                faults.Optional("provider", transfer.Provider?.Value, transfer.Provider.HasValue);
                break;
            default:
                CheckOther(entry, ref faults);
                break;
        }
    }

    private static void Check(Receipt receipt, ref Faults faults)
    {
        faults.Movement(receipt.Date, receipt.Amount, "id", receipt.Id.Value);
        CheckParty(receipt.Provider, receipt.Patient, receipt.Payor, ref faults);
        if (receipt.Patient is null && receipt.Payor is null)
        {
            faults.Add(Refusals.Absent("patient", "een ontvangst komt van een patiënt, een betaler of beide", "a receipt comes from a patient, a payor or both"));
        }

        foreach (var reference in receipt.Pays)
        {
            faults.Id("pays", reference.Invoice);
            if (reference.Amount is { } amount && (amount <= Money.Zero || amount > Faults.Most))
            {
                faults.Wrong("pays", "een bedrag per factuur is meer dan 0", "an amount per invoice is more than 0");
            }
        }
    }

    private static void CheckOther(JournalEntry entry, ref Faults faults)
    {
        switch (entry)
        {
            case Refund refund:
                faults.Movement(refund.Date, refund.Amount, "id", refund.Id.Value);
                faults.Id("credit", refund.Credit.Value);
                break;
            case ReceiptCorrection correction:
                faults.Movement(correction.Date, correction.Amount, "id", correction.Id.Value);
                faults.Id("receipt", correction.Receipt.Value);
                break;
            case InvoiceAdjustment adjustment:
                faults.Movement(adjustment.Date, adjustment.Amount, "id", adjustment.Id.Value);
                faults.Id("invoice", adjustment.Invoice.Value);
                faults.Optional("provider", adjustment.Provider?.Value, adjustment.Provider.HasValue);
                break;
            case WriteOff writeOff:
                faults.Id("id", writeOff.Id.Value);
                faults.Date("date", writeOff.Date);
                faults.Optional("provider", writeOff.Provider?.Value, writeOff.Provider.HasValue);
                CheckLines(writeOff.Lines, ref faults);
                break;
            case WriteOffReversal reversal:
                faults.Id("id", reversal.Id.Value);
                faults.Date("date", reversal.Date);
                faults.Id("writeOff", reversal.WriteOff.Value);
                if (reversal.Lines is { } lines)
                {
                    CheckLines(lines, ref faults);
                }

                break;
            default:
                CheckMaster(entry, ref faults);
                break;
        }
    }

    private static void CheckMaster(JournalEntry entry, ref Faults faults)
    {
        switch (entry)
        {
            case PeriodClosed closed:
                faults.Date("through", closed.Through);
                break;
            case AutoAllocation asked:
                Check(asked, ref faults);
                break;
            case Provider provider:
                faults.Id("id", provider.Id.Value);
                faults.Present("name", provider.Name);
                break;
            case Payor payor:
                faults.Id("id", payor.Id.Value);
                faults.Present("name", payor.Name);
                if (payor.ClaimWithinMonths < 0 || payor.ReclaimWithinMonths < 0)
                {
                    faults.Wrong(payor.ClaimWithinMonths < 0 ? "claimWithinMonths" : "reclaimWithinMonths", "een termijn is minstens 0 maanden", "a term is at least 0 months");
                }

                break;
            case Patient patient:
                faults.Id("id", patient.Id.Value);
                faults.Optional("provider", patient.Provider?.Value, patient.Provider.HasValue);
                faults.Optional("account", patient.Account?.Value, patient.Account.HasValue);
                faults.Date("date", patient.Date);
                break;
            default:
                ClaimStructure.Check(entry, ref faults);
                break;
        }
    }

    private static void Check(AutoAllocation asked, ref Faults faults)
    {
        faults.Date("date", asked.Date);
        faults.Date("datedOn", asked.DatedOn);
        faults.Optional("account", asked.Account?.Value, asked.Account.HasValue);
        var strategies = asked.Strategy.AsSpan();
        var isRepeated = false;
        var isStrange = strategies.IsEmpty;
        for (var i = 0; i < strategies.Length; i++)
        {
            isRepeated |= strategies[..i].Contains(strategies[i]);
            isStrange |= strategies[i] is < AllocationStrategy.ByReference or > AllocationStrategy.ProRata;
        }

        if (isRepeated || isStrange)
        {
            faults.Wrong("strategy", "er is minstens één strategie, en elke hoogstens één keer", "there is at least one strategy, and each at most once");
        }
        else if (strategies[..^1].Contains(AllocationStrategy.ProRata))
        {
            faults.Wrong("strategy", "naar rato kan alleen als laatste", "pro-rata can only be the last");
        }
    }

    private static void CheckParty(ProviderId provider, PatientId? patient, PayorId? payor, ref Faults faults)
    {
        faults.Id("provider", provider.Value);
        faults.Optional("patient", patient?.Value, patient.HasValue);
        faults.Optional("payor", payor?.Value, payor.HasValue);
    }

    private static void CheckLines(ImmutableArray<WriteOffLine> lines, ref Faults faults)
    {
        if (lines.IsDefaultOrEmpty)
        {
            faults.Wrong("lines", "er is minstens één regel", "there is at least one line");
            return;
        }

        foreach (var line in lines)
        {
            faults.Id("lines", line.Invoice.Value);
            faults.Amount("lines", line.Amount);
        }
    }
}
