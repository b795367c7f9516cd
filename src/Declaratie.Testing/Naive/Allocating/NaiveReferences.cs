using Declaratie.Domain;
using Declaratie.Domain.Payments;

namespace Declaratie.Testing.Naive;

/// <summary>What a receipt names (A1), followed by the twin; what is not clear is said and not guessed (A8).</summary>
internal sealed class NaiveReferences(NaiveAllocator run, NaiveCredit credit)
{
    /// <summary>What this credit paid of each invoice before this run.</summary>
    private readonly Dictionary<InvoiceId, Money> paid = run.Books.Invoices.ToDictionary(
        invoice => invoice.Id,
        invoice => NaiveBooks.Sum(run.Before.Allotted.Where(made => made.Credit == credit.Id && made.Invoice == invoice.Id).Select(run.Before.Left)));

    /// <summary>References with an amount first lose what was paid before: those that it covers wholly go first.</summary>
    public void Follow()
    {
        var references = run.Books.Accepted.OfType<Receipt>().FirstOrDefault(receipt => receipt.Id == credit.Id)?.Pays.ToList() ?? [];
        references = references.ConvertAll(reference => Clear(reference).Sum(invoice => paid[invoice.Id].Cents) >= reference.Amount?.Cents ? Unpaid(reference) : reference).ConvertAll(Unpaid);
        run.Findings.AddRange(references.TakeWhile(_ => run.LeftOf(credit) > Money.Zero).Select(Follow).OfType<Finding>());
    }

    private PaymentReference Unpaid(PaymentReference reference)
    {
        foreach (var invoice in reference.Amount is null ? [] : Clear(reference))
        {
            var before = NaiveAllocator.Smaller(reference.Amount!.Value, paid[invoice.Id]);
            paid[invoice.Id] -= before;
            reference = reference with { Amount = reference.Amount - before };
        }

        return reference;
    }

    private List<Invoice> Clear(PaymentReference reference)
    {
        var (named, own) = Named(reference);
        return Unclear(named, own) is null ? own : [];
    }

    private (List<Invoice> Named, List<Invoice> Own) Named(PaymentReference reference)
    {
        var named = run.Books.Invoices.Where(invoice => invoice.Id.Value == reference.Invoice || NumberOf(invoice) == reference.Invoice).ToList();
        return (named, [.. named.Where(invoice => run.CrossBilling || IsOnSide(invoice)).OrderBy(invoice => invoice.Id.Value, StringComparer.Ordinal)]);
    }

    private Finding? Follow(PaymentReference reference)
    {
        var (named, own) = Named(reference);
        if (Unclear(named, own) is { } rule)
        {
            return rule.By(credit.Id.Value);
        }

        return reference.Amount is { } amount ? Pay(own, amount) : PayAll(own);
    }

    private Rule? Unclear(List<Invoice> named, List<Invoice> own) =>
        named.Count == 0 ? LedgerRules.IdsAreUniqueAndExist
        : own.Count == 0 ? AllocationRules.WithinTheAccount
        : own.Select(Together).Distinct().Count() > 1 ? AllocationRules.ReferenceIsClear
        : own.Exists(invoice => !IsOwn(invoice)) ? LedgerRules.CreditPaysItsOwn
        : own.Exists(invoice => invoice.Date > run.LastDay) ? AllocationRules.DatedTheLaterDay
        : null;

    private Finding? PayAll(List<Invoice> invoices)
    {
        invoices.ForEach(invoice => Write(invoice, Payable(invoice)));
        return null;
    }

    private Finding? Pay(List<Invoice> invoices, Money amount)
    {
        if (amount == Money.Zero)
        {
            return null;
        }

        if (invoices is [var only] && amount <= run.OpenOf(credit, only) && amount <= run.LeftOf(credit))
        {
            Write(only, amount);
            return null;
        }

        var fitting = invoices.FindAll(invoice => Payable(invoice) == amount);
        return amount > run.LeftOf(credit) || invoices.Count == 1 ? AllocationRules.ReferenceIsClear.By(credit.Id.Value)
            : amount == NaiveBooks.Sum(invoices.Select(Payable)) ? PayAll(invoices)
            : fitting.Count == 1 ? PayAll(fitting)
            : AllocationRules.ReferenceIsClear.By(credit.Id.Value);
    }

    /// <summary>No more than what is free of the credit on the day.</summary>
    private void Write(Invoice invoice, Money amount) =>
        run.Write(credit, invoice, NaiveAllocator.Smaller(amount, run.FreeOf(credit, invoice)), AllocationStrategy.ByReference);

    /// <summary>What is open of it, and of an answered claim line no more than what was granted.</summary>
    private Money Payable(Invoice invoice)
    {
        var open = run.OpenOf(credit, invoice);
        var allocated = NaiveBooks.Sum(run.Books.Allotted.Where(made => made.Invoice == invoice.Id).Select(run.Books.Left));
        return run.Granted(invoice.Id) is not { } granted ? open
            : granted <= allocated ? Money.Zero
            : NaiveAllocator.Smaller(open, granted - allocated);
    }

    private bool IsOnSide(Invoice invoice) => (invoice.BilledTo == BilledTo.Patient) == (credit.Patient is not null);

    private bool IsOwn(Invoice invoice) => NaiveAccount.Of(run.Books, invoice, crossBilling: true).Contains(NaiveAccount.Of(run.Books, credit));

    private object Together(Invoice invoice) =>
        (invoice.Date, run.Books.LabelOf(invoice.Id), invoice.BilledTo, NumberOf(invoice), invoice.BilledTo == BilledTo.Patient ? invoice.Patient : null);

    private static string NumberOf(Invoice invoice) => invoice.Number ?? invoice.Id.Value;
}
