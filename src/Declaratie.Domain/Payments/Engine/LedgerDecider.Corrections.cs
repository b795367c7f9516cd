using Declaratie.Domain.Engine;
namespace Declaratie.Domain.Payments.Engine;

/// <summary>Receipt corrections and invoice adjustments, and what they force back (R27, R28).</summary>
internal static partial class LedgerDecider
{
    private static Finding? Decide(LedgerTables tables, ReceiptCorrection correction, Plan plan)
    {
        var id = correction.Id.Value;
        var (amount, day) = (correction.Amount.Cents, Days.Of(correction.Date));
        var receipt = tables.Credits.Find(correction.Receipt.Value);
        var fault = tables.ReceiptCorrections.Find(id) >= 0 ? Refusals.Duplicate(Noun.ReceiptCorrection, id)
            : receipt < 0 || tables.CreditRows[receipt].IsTransfer ? Refusals.Missing(Noun.Receipt, correction.Receipt.Value)
            : EntryAmounts.Fault(correction);
        if (fault is not null)
        {
            return fault;
        }

        var document = new Document(tables, isCredit: true, receipt);
        fault = DateFault(tables, day, id, document, Noun.Receipt)
            ?? Force(tables, document, Noun.Receipt, new Change(MovementKind.ForcedByCorrection, day, amount, tables.ReceiptCorrections.Count), plan);
        if (fault is null)
        {
            plan.Add(MovementKind.ReceiptCorrection, day, amount, credit: receipt, cause: tables.ReceiptCorrections.Count);
        }

        return fault;
    }

    /// <summary>An adjustment, of an invoice on which so much comes back on the same day by an entry just before.</summary>
    public static Finding? DecideAfter(LedgerTables tables, InvoiceAdjustment adjustment, Plan plan, long lift)
    {
        plan.Clear();
        return Decide(tables, adjustment, plan, lift);
    }

    private static Finding? Decide(LedgerTables tables, InvoiceAdjustment adjustment, Plan plan, long lift)
    {
        var id = adjustment.Id.Value;
        var (amount, day) = (adjustment.Amount.Cents, Days.Of(adjustment.Date));
        var invoice = tables.Invoices.Find(adjustment.Invoice.Value);
        var fault = tables.InvoiceAdjustments.Find(id) >= 0 ? Refusals.Duplicate(Noun.InvoiceAdjustment, id)
            : invoice < 0 ? Refusals.Missing(Noun.Invoice, adjustment.Invoice.Value)
            : MissingProvider(tables, adjustment.Provider) ?? EntryAmounts.Fault(adjustment);
        if (fault is not null)
        {
            return fault;
        }

        var document = new Document(tables, isCredit: false, invoice);
        fault = DateFault(tables, day, id, document, Noun.Invoice)
            ?? Force(tables, document, Noun.Invoice, new Change(MovementKind.ForcedByAdjustment, day, amount, tables.InvoiceAdjustments.Count, lift), plan);
        if (fault is null)
        {
            var provider = OtherProvider(tables, adjustment.Provider, invoice);
            plan.Add(MovementKind.InvoiceAdjustment, day, amount, invoice: invoice, cause: tables.InvoiceAdjustments.Count, provider: provider);
        }

        return fault;
    }

    /// <summary>The provider under whom it was entered, if that is not the invoice's own; else -1.</summary>
    private static int OtherProvider(LedgerTables tables, ProviderId? provider, int invoice) =>
        provider is { } id && tables.Providers.Find(id.Value) is var number && number != tables.InvoiceRows[invoice].Provider ? number : -1;

    /// <summary>Plans what a lowering forces back, newest allocation first; refuses it under L6 when that is not enough.</summary>
    private static Finding? Force(LedgerTables tables, in Document document, Noun noun, in Change change, Plan plan)
    {
        if (change.Amount > 0)
        {
            return null;
        }

        ref readonly var state = ref document.State;
        if (state.Worth + change.Lift + change.Amount < 0)
        {
            return Refusals.CorrectedTooFar(noun, document.Id, state.Worth + change.Lift);
        }

        var excess = -(state.Open + change.Lift + change.Amount);
        if (excess > 0)
        {
            LiveAllocations.TakeNewest(tables, LiveAllocations.On(tables, document), excess, plan.Takes);
            foreach (var (taken, amount) in plan.Takes)
            {
                ref readonly var allocation = ref tables.Movements[taken];
                plan.Add(change.Forced, Math.Max(change.Day, allocation.Day), amount, allocation.Credit, allocation.Invoice, change.Cause);
            }
        }

        return change.Day >= state.LastDay ? null : OveruseFault(document, noun, change, plan);
    }

    /// <summary>A change dated back may leave an earlier day over-used, although the end is not.</summary>
    private static Finding? OveruseFault(in Document document, Noun noun, in Change change, Plan plan)
    {
        var timeline = Timeline.Add(document.Timeline(), change.Day, change.Amount + change.Lift);
        foreach (var forced in plan.Movements)
        {
            timeline = Timeline.Add(timeline, forced.Day, forced.Amount);
        }

        var lowest = timeline.LowestFrom(change.Day);
        return lowest < 0 ? Refusals.DayOverused(noun, document.Id, lowest) : null;
    }

    /// <summary>A change of a document.</summary>
    /// <param name="Forced">What it forces back becomes.</param>
    /// <param name="Day">The day.</param>
    /// <param name="Amount">The amount, signed.</param>
    /// <param name="Cause">The number of what changes it.</param>
    /// <param name="Lift">What comes back on the document on that day, just before.</param>
    private readonly record struct Change(MovementKind Forced, int Day, long Amount, int Cause, long Lift = 0);
}
