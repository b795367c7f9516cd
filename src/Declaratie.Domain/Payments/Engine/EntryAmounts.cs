using Declaratie.Domain.Engine;
namespace Declaratie.Domain.Payments.Engine;

/// <summary>The sign that an entry's amount must have, whatever the ledger holds (L2). An allocation of 0 is for the decider.</summary>
internal static class EntryAmounts
{
    public static Finding? Fault(JournalEntry entry) => entry switch
    {
        Allocation e when e.Amount < Money.Zero => OfAllocation(e.Credit),
        Invoice e when e.Amount < Money.Zero => Refusals.WrongSign(e.Id.Value, Noun.Invoice, "minstens 0", "at least 0"),
        Receipt e when e.Amount < Money.Zero => Refusals.WrongSign(e.Id.Value, Noun.Receipt, "minstens 0", "at least 0"),
        Deallocation e when e.Amount < Money.Zero => OfDeallocation(e.Credit),
        Refund e when e.Amount <= Money.Zero => Refusals.WrongSign(e.Id.Value, Noun.Refund, "meer dan 0", "more than 0"),
        Transfer e when e.Amount <= Money.Zero => Refusals.WrongSign(e.Id.Value, Noun.Transfer, "meer dan 0", "more than 0"),
        ReceiptCorrection e when e.Amount == Money.Zero => Refusals.WrongSign(e.Id.Value, Noun.ReceiptCorrection, "niet 0", "not 0"),
        InvoiceAdjustment e when e.Amount == Money.Zero => Refusals.WrongSign(e.Id.Value, Noun.InvoiceAdjustment, "niet 0", "not 0"),
        WriteOff e when e.Lines.Any(IsNothing) =>
            Refusals.WrongSign(e.Id.Value, Noun.WriteOff, "op elke regel meer dan 0", "more than 0 on every line"),
        WriteOffReversal { Lines: { } lines } e when lines.Any(IsNothing) =>
            Refusals.WrongSign(e.Id.Value, Noun.Reversal, "op elke regel meer dan 0", "more than 0 on every line"),
        _ => ClaimAmounts.Fault(entry),
    };

    public static Finding OfAllocation(CreditId credit) => Refusals.WrongSign(
        credit.Value,
        Noun.Allocation,
        "meer dan 0, of 0 tussen stukken die nu niets waard zijn",
        "more than 0, or 0 between documents that are worth nothing now");

    public static Finding OfDeallocation(CreditId credit) => Refusals.WrongSign(
        credit.Value,
        Noun.Deallocation,
        "meer dan 0, of 0 om een toerekening van 0 terug te draaien",
        "more than 0, or 0 to undo an allocation of 0");

    private static bool IsNothing(WriteOffLine line) => line.Amount <= Money.Zero;
}
