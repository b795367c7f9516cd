using Declaratie.Domain.Engine;
namespace Declaratie.Domain.Payments.Engine;

/// <summary>Invoices, receipts, transfers and refunds.</summary>
internal static partial class LedgerDecider
{
    private static Finding? Decide(LedgerTables tables, Invoice invoice, Plan plan)
    {
        var id = invoice.Id.Value;
        var day = Days.Of(invoice.Date);
        var provider = tables.Providers.Find(invoice.Provider.Value);
        var fault = tables.Invoices.Find(id) >= 0 ? Refusals.Duplicate(Noun.Invoice, id)
            : provider < 0 ? Refusals.Missing(Noun.Provider, invoice.Provider.Value)
            : MissingPatient(tables, invoice.Patient) ?? MissingPayor(tables, invoice.Payor);
        fault ??= EntryAmounts.Fault(invoice) ?? ClosedFault(tables, day, id);
        if (fault is not null)
        {
            return fault;
        }

        plan.Invoice = new InvoiceRow
        {
            State = DocumentState.New(invoice.Amount.Cents, day),
            Amount = invoice.Amount.Cents,
            Day = day,
            Patient = Number(tables.Patients, invoice.Patient?.Value),
            Label = invoice.OpeningBalance ? Labels.OpenBalance : Labels.OfPayor(Number(tables.Payors, invoice.Payor?.Value)),
            Provider = provider,
            IsBilledToPayor = invoice.BilledTo == BilledTo.Payor,
        };
        return null;
    }

    private static Finding? Decide(LedgerTables tables, Receipt receipt, Plan plan)
    {
        var id = receipt.Id.Value;
        var day = Days.Of(receipt.Date);
        var provider = tables.Providers.Find(receipt.Provider.Value);
        var fault = tables.Credits.Find(id) >= 0 ? Refusals.Duplicate(Noun.Credit, id)
            : provider < 0 ? Refusals.Missing(Noun.Provider, receipt.Provider.Value)
            : MissingPatient(tables, receipt.Patient) ?? MissingPayor(tables, receipt.Payor);
        fault ??= EntryAmounts.Fault(receipt) ?? ClosedFault(tables, day, id);
        if (fault is not null)
        {
            return fault;
        }

        plan.Credit = new CreditRow
        {
            State = DocumentState.New(receipt.Amount.Cents, day),
            Amount = receipt.Amount.Cents,
            Day = day,
            Patient = Number(tables.Patients, receipt.Patient?.Value),
            Payor = Number(tables.Payors, receipt.Payor?.Value),
            Provider = provider,
            Source = -1,
            PaidTo = provider,
            IsOpening = receipt.OpeningBalance,
        };
        return null;
    }

    private static Finding? Decide(LedgerTables tables, Transfer transfer, Plan plan)
    {
        var id = transfer.Id.Value;
        var day = Days.Of(transfer.Date);
        var from = tables.Credits.Find(transfer.From.Value);
        var fault = tables.Credits.Find(id) >= 0 ? Refusals.Duplicate(Noun.Credit, id)
            : from < 0 ? Refusals.Missing(Noun.Credit, transfer.From.Value)
            : MissingPatient(tables, transfer.ToPatient) ?? MissingProvider(tables, transfer.Provider);
        fault ??= EntryAmounts.Fault(transfer)
            ?? WithdrawalFault(tables, new Document(tables, isCredit: true, from), Noun.Credit, id, day, transfer.Amount.Cents);
        if (fault is not null)
        {
            return fault;
        }

        ref readonly var source = ref tables.CreditRows[from];
        plan.Credit = new CreditRow
        {
            State = DocumentState.New(transfer.Amount.Cents, day),
            Amount = transfer.Amount.Cents,
            Day = day,
            Patient = tables.Patients.Find(transfer.ToPatient.Value),
            Payor = -1,
            Provider = transfer.Provider is { } provider ? tables.Providers.Find(provider.Value) : source.Provider,
            Source = from,
            PaidTo = source.PaidTo,
        };
        plan.Add(MovementKind.TransferOut, day, transfer.Amount.Cents, credit: from, cause: tables.Credits.Count);
        return null;
    }

    private static Finding? Decide(LedgerTables tables, Refund refund, Plan plan)
    {
        var id = refund.Id.Value;
        var day = Days.Of(refund.Date);
        var credit = tables.Credits.Find(refund.Credit.Value);
        var fault = tables.Refunds.Find(id) >= 0 ? Refusals.Duplicate(Noun.Refund, id)
            : credit < 0 ? Refusals.Missing(Noun.Credit, refund.Credit.Value)
            : EntryAmounts.Fault(refund)
            ?? WithdrawalFault(tables, new Document(tables, isCredit: true, credit), Noun.Credit, id, day, refund.Amount.Cents);
        if (fault is null)
        {
            plan.Add(MovementKind.Refund, day, refund.Amount.Cents, credit: credit, cause: tables.Refunds.Count);
        }

        return fault;
    }

    /// <summary>L7, L8 and L4 of what takes money off a document.</summary>
    private static Finding? WithdrawalFault(LedgerTables tables, in Document document, Noun noun, string subject, int day, long amount)
    {
        if (DateFault(tables, day, subject, document, noun) is { } fault)
        {
            return fault;
        }

        var open = document.LowestOpenFrom(day);
        return amount > open ? Refusals.CannotWithdraw(noun, document.Id, open) : null;
    }
}
