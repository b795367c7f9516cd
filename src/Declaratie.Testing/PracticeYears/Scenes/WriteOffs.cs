using Declaratie.Domain;
using Declaratie.Domain.Payments;

namespace Declaratie.Testing;

/// <summary>Scenes in which a debt is given up, by its own provider or another, and sometimes comes back (R40–R42).</summary>
internal static class WriteOffs
{
    public static void SmallDifference(YearBook book)
    {
        // A few cents short: written off under the invoice's own provider, which no report shows.
        var patient = book.Somebody();
        var bill = book.Bill(patient, patient.Provider, book.Work(patient.Provider));
        var credit = book.Receive(patient, patient.Provider, book.Open.Of(bill) - Money.FromCents(book.Random.Between(1, 99)), "contant");
        book.Pay(credit, bill);
        book.After(book.Random.Between(10, 30), () => book.WriteOff(null, Line(book, bill)));
    }

    public static void UnderTheOwner(YearBook book)
    {
        var patient = book.Somebody();
        var doer = book.OtherThan(Staff.Owner);
        var bill = book.Bill(patient, doer, book.Work(doer));
        book.NextMonth(() => book.WriteOff(Staff.Owner, Line(book, bill)));
    }

    public static void BatchOverMixedPayors(YearBook book)
    {
        // Three debts of one family and of three payors, cleared at once; half a year of dunning in a month.
        var (parent, child) = book.Relatives();
        var payor = book.OtherThan(child.Payor);
        var doer = book.OtherThan(Staff.Owner);
        var one = book.Bill(parent, doer, Tariffs.Controlled);
        var two = book.Bill(child, doer, book.Work(doer), child.Payor);
        var three = book.Bill(child, child.Provider, book.Work(child.Provider), payor);
        book.NextMonth(() =>
        {
            var writeOff = book.WriteOff(Staff.Owner, Line(book, one), Line(book, two), Line(book, three));
            book.NextMonth(() =>
            {
                // One of the three pays after all, and a second one in part.
                book.Reverse(writeOff, [new(one, Tariffs.Controlled), new(two, Money.FromCents(1000))]);
                Payments.AtDesk(book, parent, doer, one, two);
            });
        });
    }

    public static void Reversed(YearBook book)
    {
        var patient = book.Somebody();
        var bill = book.Bill(patient, patient.Provider, book.Work(patient.Provider), patient.Payor);
        book.After(book.Random.Between(20, 35), () =>
        {
            var writeOff = book.WriteOff(book.OtherThan(patient.Provider), Line(book, bill));
            book.After(book.Random.Between(5, 35), () =>
            {
                book.Reverse(writeOff);
                Payments.ByBank(book, patient, patient.Provider, bill);
            });
        });
    }

    public static void ReversedUnderItsOwn(YearBook book)
    {
        var patient = book.Somebody();
        var bill = book.Bill(patient, patient.Provider, Tariffs.Controlled);
        book.After(book.Random.Between(10, 20), () =>
        {
            var writeOff = book.WriteOff(null, Line(book, bill));
            book.After(book.Random.Between(3, 20), () =>
            {
                book.Reverse(writeOff, [new(bill, Money.FromCents(1394))]);
                Payments.AtDesk(book, patient, patient.Provider, bill);
            });
        });
    }

    private static WriteOffLine Line(YearBook book, InvoiceId invoice) => new(invoice, book.Open.Of(invoice));
}
