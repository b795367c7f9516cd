namespace Declaratie.Testing;

/// <summary>Scenes with money that comes before the work: it is an advance, labelled Unknown, until it is allocated (R12, R20, R31).</summary>
internal static class Advances
{
    public static void UnderTheSameDentist(YearBook book)
    {
        var patient = book.Somebody();
        var dentist = patient.Provider;
        var credit = book.Receive(patient, dentist, book.RoundSum(100, 300), "iDEAL");
        book.NextMonth(() =>
        {
            book.Pay(credit, book.Bill(patient, dentist, book.Work(dentist)));
            book.NextMonth(() => book.Pay(credit, book.Bill(patient, dentist, book.Work(dentist))));
        });
    }

    public static void ForAnotherDentist(YearBook book)
    {
        var patient = book.Somebody();
        var credit = book.Receive(patient, patient.Provider, book.RoundSum(150, 400), "pin");
        var other = book.OtherThan(patient.Provider);
        book.NextMonth(() => book.Pay(credit, book.Bill(patient, other, book.Work(other))));
    }

    public static void InsuredWork(YearBook book)
    {
        // Unknown money that later pays the own contribution of a payor's treatment: no transfer (R32).
        var patient = book.Insured();
        var dentist = patient.Provider;
        var credit = book.Receive(patient, dentist, book.RoundSum(50, 150), "bank");
        book.NextMonth(() =>
        {
            if (DailyRoutine.Bill(book, patient, dentist, book.Work(dentist)) is { } own)
            {
                book.Pay(credit, own);
            }
        });
    }

    public static void InstalmentsForACrown(YearBook book)
    {
        var patient = book.Somebody();
        var dentist = patient.Provider;
        var part = Tariffs.LargeWork.Split([1, 1, 1])[0];
        var first = book.Receive(patient, dentist, part, "iDEAL");
        book.NextMonth(() =>
        {
            var second = book.Receive(patient, dentist, part, "iDEAL");
            book.NextMonth(() =>
            {
                var crown = book.Bill(patient, dentist, Tariffs.LargeWork);
                book.Pay(first, crown);
                book.Pay(second, crown);
                Payments.AtDesk(book, patient, dentist, crown);
            });
        });
    }

    public static void TooMuchAtTheDesk(YearBook book)
    {
        // Partly allocated on its day is Unknown too; the rest is used for the next visit.
        var patient = book.Somebody();
        var dentist = patient.Provider;
        var bill = book.Bill(patient, dentist, book.Work(dentist));
        var credit = book.Receive(patient, dentist, book.Open.Of(bill) + book.RoundSum(25, 50), "pin");
        book.Pay(credit, bill);
        book.After(book.Random.Between(7, 25), () => book.Pay(credit, book.Bill(patient, dentist, book.Work(dentist))));
    }
}
