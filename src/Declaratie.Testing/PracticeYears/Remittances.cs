using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Testing;

/// <summary>What the payors still have to pay, and how they pay it: one sum for many invoices, now and then a line refused or taken back.</summary>
internal sealed class Remittances
{
    private readonly List<Claim> waiting = [];
    private readonly List<Paid> paid = [];

    public void Await(Claim claim) => waiting.Add(claim);

    public void PayOut(YearBook book, Scheme scheme, bool specifiedLater)
    {
        bool IsDue(Claim claim) => claim.Payor == scheme.Id && claim.Date <= book.Today.PlusDays(-8);
        var due = waiting.FindAll(IsDue);
        waiting.RemoveAll(IsDue);
        foreach (var refused in due.FindAll(_ => book.Random.Chance(3)))
        {
            due.Remove(refused);
            Refuse(book, refused);
        }

        var sums = due.GroupBy(claim => scheme.PerProvider ? claim.Provider : Staff.Owner);
        foreach (var sum in sums.OrderBy(static sum => sum.Key.Value, StringComparer.Ordinal))
        {
            Pay(book, scheme.Id, sum.Key, [.. sum], specifiedLater);
        }
    }

    public void TakeBack(YearBook book)
    {
        if (paid.Count == 0)
        {
            return;
        }

        // An audit at the insurer: the payment is undone, the money goes back and the patient gets the bill.
        var taken = book.Random.Pick(paid);
        paid.Remove(taken);
        book.TakeBack(taken.Credit, taken.Claim.Invoice, taken.Claim.Amount);
        book.GiveBack(taken.Credit, taken.Claim.Amount);
        book.After(5, () => Refuse(book, taken.Claim));
    }

    private static void Refuse(YearBook book, Claim claim)
    {
        book.Adjust(claim.Invoice, -claim.Amount, "Afgewezen door de verzekeraar");
        var bill = book.Bill(claim.Patient, claim.Provider, claim.Amount);
        Payments.ByBank(book, claim.Patient, claim.Provider, bill);
    }

    private void Pay(YearBook book, PayorId payor, ProviderId under, Claim[] claims, bool specifiedLater)
    {
        var credit = book.ReceiveFrom(payor, under, Money.FromCents(claims.Sum(static claim => claim.Amount.Cents)));
        if (specifiedLater)
        {
            book.NextMonth(() => Specify(book, credit, claims));
        }
        else
        {
            Specify(book, credit, claims);
        }
    }

    private void Specify(YearBook book, CreditId credit, Claim[] claims)
    {
        foreach (var claim in claims)
        {
            book.Pay(credit, claim.Invoice);
            paid.Add(new(credit, claim));
        }
    }

    private sealed record Paid(CreditId Credit, Claim Claim);
}

/// <summary>An invoice to a payor that waits for its money.</summary>
/// <param name="Invoice">The invoice.</param>
/// <param name="Patient">The patient.</param>
/// <param name="Provider">Who did the work.</param>
/// <param name="Payor">The payor.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Date">The invoice date.</param>
internal sealed record Claim(InvoiceId Invoice, Person Patient, ProviderId Provider, PayorId Payor, Money Amount, LocalDate Date);
