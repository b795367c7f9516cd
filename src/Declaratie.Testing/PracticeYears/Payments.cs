using Declaratie.Domain;

namespace Declaratie.Testing;

/// <summary>How patients pay an invoice: at the desk, by bank some days later, or in parts.</summary>
internal static class Payments
{
    public static CreditId AtDesk(YearBook book, Person payer, ProviderId under, params ReadOnlySpan<InvoiceId> invoices)
    {
        var sum = Money.Zero;
        foreach (var invoice in invoices)
        {
            sum += book.Open.Of(invoice);
        }

        var credit = book.Receive(payer, under, sum, Method(book));
        foreach (var invoice in invoices)
        {
            book.Pay(credit, invoice);
        }

        return credit;
    }

    public static void ByBank(YearBook book, Person payer, ProviderId under, InvoiceId invoice) =>
        book.After(book.Random.Between(6, 32), () =>
        {
            // The bank statement is booked the next working day, under its own date.
            var date = WorkCalendar.Before(book.Today);
            if (book.Open.Of(invoice) > Money.Zero)
            {
                var credit = book.ReceiveByBank(payer, under, book.Open.Of(invoice), date, invoice);
                book.Pay(credit, invoice, on: date);
            }
        });

    public static void FoundLater(YearBook book, Person payer, ProviderId under, InvoiceId invoice) =>
        book.After(book.Random.Between(4, 20), () =>
        {
            var credit = book.Receive(payer, under, book.Open.Of(invoice), "bank");
            book.After(book.Random.Between(1, 15), () => book.Pay(credit, invoice));
        });

    public static void InTwoParts(YearBook book, Person payer, ProviderId under, InvoiceId invoice)
    {
        var half = book.Open.Of(invoice).Split([1, 1])[0];
        book.Pay(book.Receive(payer, under, half, Method(book)), invoice);
        ByBank(book, payer, under, invoice);
    }

    public static string Method(YearBook book) => book.Random.Below(10) switch
    {
        < 7 => "pin",
        < 9 => "iDEAL",
        _ => "contant",
    };
}
