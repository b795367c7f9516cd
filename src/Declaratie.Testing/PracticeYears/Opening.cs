using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Testing;

/// <summary>The start of the journal: master data, the balances brought in from the old software, and the closing of what lies before.</summary>
internal static class Opening
{
    public static void Write(YearBook book)
    {
        foreach (var provider in Staff.Providers)
        {
            book.Write(provider);
        }

        foreach (var scheme in Staff.Schemes)
        {
            book.Write(new Payor(scheme.Id, scheme.Name));
        }

        foreach (var person in Register.Draw(book.Random, book.Spec))
        {
            if (person.Joined == book.Spec.Start)
            {
                Enrol(book, person);
            }
            else
            {
                book.On(person.Joined, () => Enrol(book, person));
            }
        }

        BringBalances(book);
        book.Close(book.Spec.Start.PlusDays(-1));
    }

    private static void Enrol(YearBook book, Person person)
    {
        book.Enrol(person);
        book.Write(new Patient(person.Id) { Name = person.Name, Provider = person.Provider, Account = person.Account });
    }

    private static void BringBalances(YearBook book)
    {
        // Enough of both for every month to use some.
        var count = Math.Max(3 * book.Spec.Months, book.Spec.Patients / 10);
        var dates = Enumerable.Range(0, count).Select(_ => WorkCalendar.Before(book.Spec.Start.PlusDays(-book.Random.Between(2, 100))));
        foreach (var date in dates.ToArray().Order())
        {
            Bring(book, date);
        }
    }

    private static void Bring(YearBook book, LocalDate date)
    {
        var debtor = book.Somebody();
        var provider = book.Random.Chance(70) ? debtor.Provider : book.Random.Pick(Staff.All);
        var invoice = book.BringInvoice(debtor, provider, book.Work(provider), date);
        var creditor = book.Somebody();
        var credit = book.BringCredit(creditor, creditor.Provider, book.RoundSum(50, 300), date);
        book.Broughts.Enqueue(new(invoice, debtor, provider, credit, creditor));
    }
}

/// <summary>An opening invoice and an opening receipt, of different patients as a rule, that a month of the year takes up.</summary>
/// <param name="Invoice">The opening invoice.</param>
/// <param name="Debtor">Whose it is.</param>
/// <param name="Provider">Whose work it was.</param>
/// <param name="Credit">The opening receipt.</param>
/// <param name="Creditor">Whose it is.</param>
internal sealed record Brought(InvoiceId Invoice, Person Debtor, ProviderId Provider, CreditId Credit, Person Creditor);
