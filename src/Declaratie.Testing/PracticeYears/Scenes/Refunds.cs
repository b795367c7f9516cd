using Declaratie.Domain;

namespace Declaratie.Testing;

/// <summary>Scenes in which money goes back to the patient (R26, R30).</summary>
internal static class Refunds
{
    public static void OfAnAdvance(YearBook book)
    {
        var patient = book.Somebody();
        var credit = book.Receive(patient, patient.Provider, book.RoundSum(100, 250), "bank");
        book.NextMonth(() => book.GiveBack(credit, book.Open.Of(credit).Split([3, 2])[0]));
    }

    public static void OnTheSameDay(YearBook book)
    {
        // The desk took too much and gave the difference back at once: fully allocated at the end of the day, so labelled.
        var patient = book.Somebody();
        var bill = book.Bill(patient, patient.Provider, book.Work(patient.Provider));
        var credit = book.Receive(patient, patient.Provider, book.Open.Of(bill) + Money.FromCents(1000), "contant");
        book.Pay(credit, bill);
        book.GiveBack(credit, book.Open.Of(credit));
    }

    public static void OfWorkDone(YearBook book)
    {
        var patient = book.Somebody();
        var bill = book.Bill(patient, patient.Provider, book.Work(patient.Provider), patient.Payor);
        var credit = Payments.AtDesk(book, patient, patient.Provider, bill);
        var back = Money.FromCents(2000);
        book.NextMonth(() =>
        {
            book.Adjust(bill, -back, "Vulling onder garantie vervangen");
            book.GiveBack(credit, back);
        });
    }
}
