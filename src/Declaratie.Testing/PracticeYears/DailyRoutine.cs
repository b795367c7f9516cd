using Declaratie.Domain;

namespace Declaratie.Testing;

/// <summary>The daily work: visits that are billed to the patient, the payor or both, and paid in the ways in which patients pay.</summary>
internal static class DailyRoutine
{
    private const int VisitsOfTenPatientsPerYear = 24;
    private const int WorkdaysOfTenYears = 2540;

    public static void Work(YearBook book)
    {
        var due = book.People.Count * VisitsOfTenPatientsPerYear * book.Random.Between(60, 140) / 100;
        var visits = (due / WorkdaysOfTenYears) + (book.Random.Below(WorkdaysOfTenYears) < due % WorkdaysOfTenYears ? 1 : 0);
        for (var visit = 0; visit < visits; visit++)
        {
            Treat(book);
        }
    }

    public static InvoiceId? Bill(YearBook book, Person patient, ProviderId provider, Money amount)
    {
        // The answer is what the patient himself is to pay: all of it, or what his payor leaves.
        if (patient.Payor is not { } payor)
        {
            return book.Bill(patient, provider, amount);
        }

        var share = Staff.SchemeOf(payor).Share;
        var parts = amount.Split([100 - share, share]);
        InvoiceId? own = parts[0] > Money.Zero ? book.Bill(patient, provider, parts[0], payor) : null;
        var claimed = book.BillPayor(patient, provider, parts[1], payor);
        book.Remittances.Await(new(claimed, patient, provider, payor, parts[1], book.Today));
        return own;
    }

    private static void Treat(YearBook book)
    {
        var patient = book.Somebody();
        var provider = book.Random.Below(10) switch
        {
            < 6 => patient.Provider,
            < 9 => book.Random.Pick(Staff.Hygienists),
            _ => book.Random.Pick(Staff.Dentists),
        };
        if (Bill(book, patient, provider, book.Work(provider)) is { } own)
        {
            Settle(book, patient, provider, own);
        }
    }

    private static void Settle(YearBook book, Person patient, ProviderId provider, InvoiceId own)
    {
        var habit = book.Random.Below(100);
        if (habit < 45)
        {
            Payments.AtDesk(book, patient, provider, own);
        }
        else if (habit < 50)
        {
            // The desk books it under the dentist on the chart, whoever did the work.
            Payments.AtDesk(book, patient, patient.Provider, own);
        }
        else if (habit < 80)
        {
            Payments.ByBank(book, patient, provider, own);
        }
        else if (habit < 87)
        {
            Payments.FoundLater(book, patient, provider, own);
        }
        else if (habit < 94)
        {
            Payments.InTwoParts(book, patient, provider, own);
        }
    }
}
