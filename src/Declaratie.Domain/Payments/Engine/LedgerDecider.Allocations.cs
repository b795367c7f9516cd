using Declaratie.Domain.Engine;
namespace Declaratie.Domain.Payments.Engine;

/// <summary>Allocations and deallocations.</summary>
internal static partial class LedgerDecider
{
    private static Finding? Decide(LedgerTables tables, Allocation allocation, Plan plan)
    {
        var creditNumber = tables.Credits.Find(allocation.Credit.Value);
        if (creditNumber < 0)
        {
            return Refusals.Missing(Noun.Credit, allocation.Credit.Value);
        }

        var invoiceNumber = tables.Invoices.Find(allocation.Invoice.Value);
        if (invoiceNumber < 0)
        {
            return Refusals.Missing(Noun.Invoice, allocation.Invoice.Value);
        }

        var (amount, day) = (allocation.Amount.Cents, Days.Of(allocation.Date));
        var credit = new Document(tables, isCredit: true, creditNumber);
        var invoice = new Document(tables, isCredit: false, invoiceNumber);
        var fault = EntryAmounts.Fault(allocation)
            ?? (amount == 0 && (credit.State.Worth, invoice.State.Worth) != (0, 0) ? EntryAmounts.OfAllocation(allocation.Credit) : null)
            ?? (day < credit.Day ? Refusals.TooEarly(credit.Id, Noun.Credit, credit.Day) : null)
            ?? (day < invoice.Day ? Refusals.TooEarly(invoice.Id, Noun.Invoice, invoice.Day) : null)
            ?? (day <= tables.ClosedThrough ? Refusals.Closed(credit.Id, tables.ClosedThrough) : null)
            ?? OwnershipFault(tables, credit, invoice)
            ?? FitFault(credit, invoice, day, amount);
        if (fault is null)
        {
            plan.Add(MovementKind.Allocation, day, amount, creditNumber, invoiceNumber);
        }

        return fault;
    }

    private static Finding? OwnershipFault(LedgerTables tables, in Document credit, in Document invoice) =>
        Ownership.IsOwn(tables, credit.Number, invoice.Number)
            ? null
            : Refusals.NotItsOwn(credit.Id, invoice.Id, isPayors: tables.CreditRows[credit.Number].Patient < 0);

    private static Finding? FitFault(in Document credit, in Document invoice, int day, long amount)
    {
        var open = credit.LowestOpenFrom(day);
        if (amount > open)
        {
            return Refusals.DoesNotFit(Noun.Credit, credit.Id, open);
        }

        open = invoice.LowestOpenFrom(day);
        return amount > open ? Refusals.DoesNotFit(Noun.Invoice, invoice.Id, open) : null;
    }

    private static Finding? Decide(LedgerTables tables, Deallocation deallocation, Plan plan)
    {
        var creditNumber = tables.Credits.Find(deallocation.Credit.Value);
        if (creditNumber < 0)
        {
            return Refusals.Missing(Noun.Credit, deallocation.Credit.Value);
        }

        var invoiceNumber = tables.Invoices.Find(deallocation.Invoice.Value);
        if (invoiceNumber < 0)
        {
            return Refusals.Missing(Noun.Invoice, deallocation.Invoice.Value);
        }

        var (amount, day) = (deallocation.Amount.Cents, Days.Of(deallocation.Date));
        var left = LiveAllocations.TakeNewest(
            tables, LiveAllocations.Between(tables, creditNumber, invoiceNumber, ofZero: amount == 0), amount, plan.Takes);
        if (amount < 0 || (amount == 0 && plan.Takes.Count == 0))
        {
            return EntryAmounts.OfDeallocation(deallocation.Credit);
        }

        if (plan.Takes.Count > 0 && tables.Movements[plan.Takes[0].Movement].Day is var newest && day < newest)
        {
            return Refusals.AllocationTooEarly(deallocation.Credit.Value, newest);
        }

        if (ClosedFault(tables, day, deallocation.Credit.Value) is { } closed)
        {
            return closed;
        }

        if (left > 0)
        {
            return Refusals.NotAllocated(deallocation.Credit.Value, deallocation.Invoice.Value, amount - left);
        }

        plan.Add(MovementKind.Deallocation, day, amount, creditNumber, invoiceNumber);
        return null;
    }
}
