using Declaratie.Domain.Engine;
using System.Collections.Immutable;
using NodaTime;

namespace Declaratie.Domain.Payments.Engine;

/// <summary>The structure of an entry made in process: the same demands that the journal makes of a line (J4, J5).</summary>
internal static class EntryStructure
{
    private static readonly Money Most = Money.FromCents(999_999_999_999);

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
                faults.Party(invoice.Provider, invoice.Patient, invoice.Payor);
                faults.BilledTo(invoice.BilledTo);
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
        faults.Party(receipt.Provider, receipt.Patient, receipt.Payor);
        if (receipt.Patient is null && receipt.Payor is null)
        {
            faults.Add(Refusals.Absent("patient", "een ontvangst komt van een patiënt, een betaler of beide", "a receipt comes from a patient, a payor or both"));
        }

        foreach (var reference in receipt.Pays)
        {
            faults.Id("pays", reference.Invoice);
            if (reference.Amount is { } amount && (amount <= Money.Zero || amount > Most))
            {
                faults.Add(Refusals.Wrong("pays", "een bedrag per factuur is meer dan 0", "an amount per invoice is more than 0"));
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
                faults.Lines(writeOff.Lines);
                break;
            case WriteOffReversal reversal:
                faults.Id("id", reversal.Id.Value);
                faults.Date("date", reversal.Date);
                faults.Id("writeOff", reversal.WriteOff.Value);
                if (reversal.Lines is { } lines)
                {
                    faults.Lines(lines);
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
            case Provider provider:
                faults.Id("id", provider.Id.Value);
                faults.Present("name", provider.Name);
                break;
            case Payor payor:
                faults.Id("id", payor.Id.Value);
                faults.Present("name", payor.Name);
                break;
            case Patient patient:
                faults.Id("id", patient.Id.Value);
                faults.Optional("provider", patient.Provider?.Value, patient.Provider.HasValue);
                faults.Optional("account", patient.Account?.Value, patient.Account.HasValue);
                faults.Date("date", patient.Date ?? default);
                break;
        }
    }

    /// <summary>Collects; makes its list only when something is wrong.</summary>
    private struct Faults
    {
        public List<Finding>? All;

        public void Add(Finding finding) => (All ??= []).Add(finding);

        public void Present(string field, string? value)
        {
            if (value is null)
            {
                Add(Refusals.Absent(field, "dit veld is nodig", "this field is needed"));
            }
        }

        public void Id(string field, string? value)
        {
            Present(field, value);
            if (value is { Length: 0 })
            {
                Add(Refusals.Wrong(field, "een sleutel is niet leeg", "an id is not empty"));
            }
        }

        public void Optional(string field, string? value, bool isGiven)
        {
            if (isGiven)
            {
                Id(field, value);
            }
        }

        public void Party(ProviderId provider, PatientId? patient, PayorId? payor)
        {
            Id("provider", provider.Value);
            Optional("patient", patient?.Value, patient.HasValue);
            Optional("payor", payor?.Value, payor.HasValue);
        }

        public void Movement(LocalDate date, Money amount, string idField, string? id)
        {
            Id(idField, id);
            Date("date", date);
            Amount("amount", amount);
        }

        public void Date(string field, LocalDate date)
        {
            if (date.Calendar != CalendarSystem.Iso || date.Year < 1)
            {
                Add(Refusals.Wrong(field, "een datum ligt tussen 0001-01-01 en 9999-12-31", "a date lies between 0001-01-01 and 9999-12-31"));
            }
        }

        public void BilledTo(BilledTo billedTo)
        {
            if (billedTo is not (Payments.BilledTo.Patient or Payments.BilledTo.Payor))
            {
                Add(Refusals.Wrong("billedTo", "een factuur is aan de patiënt of aan de betaler", "an invoice is billed to the patient or to the payor"));
            }
        }

        public void Lines(ImmutableArray<WriteOffLine> lines)
        {
            if (lines.IsDefaultOrEmpty)
            {
                Add(Refusals.Wrong("lines", "er is minstens één regel", "there is at least one line"));
                return;
            }

            foreach (var line in lines)
            {
                Id("lines", line.Invoice.Value);
                Amount("lines", line.Amount);
            }
        }

        private void Amount(string field, Money amount)
        {
            if (amount > Most || amount < -Most)
            {
                Add(Refusals.Wrong(field, "een bedrag is hoogstens 9.999.999.999,99", "an amount is at most 9,999,999,999.99"));
            }
        }
    }
}
