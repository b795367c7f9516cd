namespace Declaratie.Testing;

/// <summary>Scenes with what was brought in from the old software (R15): old invoices that are paid, old money that is used or given back.</summary>
internal static class OpeningBalances
{
    private static readonly Action<YearBook, Brought>[] Debts = [PayOldInvoice, PayOldAndNew, PayOldInPart, PayOldUnderAnother];
    private static readonly Action<YearBook, Brought>[] Credits = [UseForOldDebt, UseForNewWork, UseForAnother, GiveBack];

    public static void TakeUp(YearBook book, int turn)
    {
        if (book.Broughts.TryDequeue(out var brought))
        {
            Debts[turn % Debts.Length](book, brought);
            book.After(book.Random.Between(1, 5), () => Credits[turn % Credits.Length](book, brought));
        }
    }

    private static void PayOldInvoice(YearBook book, Brought old) =>
        Payments.AtDesk(book, old.Debtor, old.Provider, old.Invoice);

    private static void PayOldAndNew(YearBook book, Brought old)
    {
        var bill = book.Bill(old.Debtor, old.Provider, book.Work(old.Provider), old.Debtor.Payor);
        Payments.AtDesk(book, old.Debtor, old.Provider, old.Invoice, bill);
    }

    private static void PayOldInPart(YearBook book, Brought old) =>
        Payments.InTwoParts(book, old.Debtor, old.Provider, old.Invoice);

    private static void PayOldUnderAnother(YearBook book, Brought old) =>
        Payments.AtDesk(book, old.Debtor, book.OtherThan(old.Provider), old.Invoice);

    private static void UseForOldDebt(YearBook book, Brought old)
    {
        // Open Balance pays Open Balance under one provider: no transfer. The debt is one that was found afterwards.
        var invoice = book.BringInvoice(old.Creditor, old.Creditor.Provider, book.Open.Of(old.Credit), book.Today);
        book.Pay(old.Credit, invoice);
    }

    private static void UseForNewWork(YearBook book, Brought old) =>
        book.Pay(old.Credit, book.Bill(old.Creditor, old.Creditor.Provider, book.Work(old.Creditor.Provider), old.Creditor.Payor));

    private static void UseForAnother(YearBook book, Brought old)
    {
        var other = book.OtherThan(old.Creditor.Provider);
        book.Pay(old.Credit, book.Bill(old.Creditor, other, book.Work(other)));
    }

    private static void GiveBack(YearBook book, Brought old) => book.GiveBack(old.Credit, book.Open.Of(old.Credit));
}
