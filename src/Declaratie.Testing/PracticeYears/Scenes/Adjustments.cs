using Declaratie.Domain;

namespace Declaratie.Testing;

/// <summary>Scenes in which an invoice is changed after it was raised, under its own provider or under another (R28, R29, R43).</summary>
internal static class Adjustments
{
    private static readonly Money Discount = Money.FromCents(1250);

    public static void LowersUnpaid(YearBook book)
    {
        var (patient, bill) = Billed(book);
        book.After(book.Random.Between(3, 12), () =>
        {
            book.Adjust(bill, -Discount, "Verkeerde prestatiecode");
            Payments.ByBank(book, patient, patient.Provider, bill);
        });
    }

    public static void LowersPaid(YearBook book)
    {
        // The money that comes free is an advance again and pays the next visit.
        var (patient, bill) = Billed(book);
        var credit = Payments.AtDesk(book, patient, patient.Provider, bill);
        book.NextMonth(() =>
        {
            book.Adjust(bill, -Discount, "Dubbel in rekening gebracht");
            book.After(book.Random.Between(5, 20), () => book.Pay(credit, book.Bill(patient, patient.Provider, Tariffs.Controlled)));
        });
    }

    public static void LowersUnpaidUnderAnother(YearBook book)
    {
        var (patient, bill) = Billed(book);
        book.After(book.Random.Between(3, 30), () =>
        {
            book.Adjust(bill, -Discount, "Coulance van een collega", book.OtherThan(patient.Provider));
            Payments.ByBank(book, patient, patient.Provider, bill);
        });
    }

    public static void LowersPaidUnderAnother(YearBook book)
    {
        var (patient, bill) = Billed(book);
        var credit = Payments.AtDesk(book, patient, patient.Provider, bill);
        book.NextMonth(() =>
        {
            book.Adjust(bill, -Discount, "Coulance van een collega", book.OtherThan(patient.Provider));
            book.After(3, () => book.GiveBack(credit, book.Open.Of(credit)));
        });
    }

    public static void Raises(YearBook book)
    {
        var (patient, bill) = Billed(book);
        Payments.AtDesk(book, patient, patient.Provider, bill);
        book.After(book.Random.Between(2, 15), () =>
        {
            book.Adjust(bill, Discount, "Röntgenfoto vergeten");
            Payments.ByBank(book, patient, patient.Provider, bill);
        });
    }

    public static void RaisesUnderAnother(YearBook book)
    {
        var (patient, bill) = Billed(book);
        book.After(book.Random.Between(2, 15), () =>
        {
            book.Adjust(bill, Discount, "Verdoving door een collega", book.OtherThan(patient.Provider));
            Payments.AtDesk(book, patient, patient.Provider, bill);
        });
    }

    private static (Person Patient, InvoiceId Invoice) Billed(YearBook book)
    {
        var patient = book.Somebody();
        return (patient, book.Bill(patient, patient.Provider, book.Work(patient.Provider), patient.Payor));
    }
}
