using Declaratie.Domain;

namespace Declaratie.Testing;

/// <summary>Scenes in which a receipt was typed wrong or did not come in after all (R27, R28).</summary>
internal static class ReceiptCorrections
{
    public static void TooHigh(YearBook book)
    {
        // More was typed than was paid: the allocation is forced back, and the patient pays the rest later.
        var patient = book.Somebody();
        var bill = book.Bill(patient, patient.Provider, book.Work(patient.Provider), patient.Payor);
        var tooMuch = Money.FromCents(900);
        var credit = Payments.AtDesk(book, patient, patient.Provider, bill);
        book.NextMonth(() =>
        {
            book.Correct(credit, -tooMuch);
            Payments.ByBank(book, patient, patient.Provider, bill);
        });
    }

    public static void TooLow(YearBook book)
    {
        var patient = book.Somebody();
        var bill = book.Bill(patient, patient.Provider, Tariffs.Controlled);
        var credit = book.Receive(patient, patient.Provider, Money.FromCents(1794), "pin");
        book.Pay(credit, bill);
        book.After(book.Random.Between(1, 20), () =>
        {
            book.Correct(credit, Money.FromCents(1000));
            book.Pay(credit, bill);
        });
    }

    public static void Bounced(YearBook book)
    {
        // A direct debit comes back whole: two invoices are unpaid again, one of them of another dentist.
        var patient = book.Somebody();
        var other = book.OtherThan(patient.Provider);
        var first = book.Bill(patient, patient.Provider, book.Work(patient.Provider));
        var second = book.Bill(patient, other, book.Work(other), patient.Payor);
        var whole = book.Open.Of(first) + book.Open.Of(second);
        var credit = Payments.AtDesk(book, patient, patient.Provider, first, second);
        book.After(book.Random.Between(5, 30), () =>
        {
            book.Correct(credit, -whole);
            Payments.ByBank(book, patient, patient.Provider, first);
            Payments.ByBank(book, patient, other, second);
        });
    }
}
