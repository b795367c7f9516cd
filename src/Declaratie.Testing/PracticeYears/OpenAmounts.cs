using Declaratie.Domain;
using Declaratie.Domain.Payments;

namespace Declaratie.Testing;

/// <summary>What is open, as far as the generator needs it: it keeps stories from writing what the ledger would refuse.</summary>
internal sealed class OpenAmounts
{
    private readonly Dictionary<CreditId, Balance> credits = [];
    private readonly Dictionary<InvoiceId, Balance> invoices = [];
    private readonly Dictionary<(WriteOffId WriteOff, InvoiceId Invoice), Money> writtenOff = [];

    public Money Of(CreditId credit) => credits[credit].Open;

    public Money Of(InvoiceId invoice) => invoices[invoice].Open;

    public bool BothWorthNothing(CreditId credit, InvoiceId invoice) =>
        credits[credit].Worth == Money.Zero && invoices[invoice].Worth == Money.Zero;

    public void Add(Invoice invoice) => invoices.Add(invoice.Id, new(invoice.Amount));

    public void Add(Receipt receipt) => credits.Add(receipt.Id, new(receipt.Amount));

    public void Add(Transfer transfer)
    {
        Withdraw(transfer.From, transfer.Amount);
        credits.Add(transfer.Id, new(transfer.Amount));
    }

    public void Withdraw(CreditId credit, Money amount) => credits[credit].Change(-amount, mayForce: false);

    public void Correct(ReceiptCorrection correction) => credits[correction.Receipt].Change(correction.Amount, mayForce: true);

    public void Adjust(InvoiceAdjustment adjustment) => invoices[adjustment.Invoice].Change(adjustment.Amount, mayForce: true);

    public void Allocate(Allocation allocation)
    {
        var link = new Link(credits[allocation.Credit], invoices[allocation.Invoice], allocation);
        link.Credit.Take(link);
        link.Invoice.Take(link);
    }

    public void Deallocate(Deallocation undone)
    {
        var left = undone.Amount;
        foreach (var link in credits[undone.Credit].NewestFirst().Where(link => link.Invoice == invoices[undone.Invoice]))
        {
            left -= link.Undo(left);
        }

        Require(left == Money.Zero, "A story undoes more than was allocated.");
    }

    public void WriteOff(WriteOff writeOff)
    {
        foreach (var line in writeOff.Lines)
        {
            invoices[line.Invoice].Change(-line.Amount, mayForce: false);
            writtenOff.Add((writeOff.Id, line.Invoice), line.Amount);
        }
    }

    public void Reverse(WriteOffReversal reversal)
    {
        var all = writtenOff.Where(item => item.Key.WriteOff == reversal.WriteOff).Select(item => new WriteOffLine(item.Key.Invoice, item.Value));
        foreach (var line in reversal.Lines ?? [.. all])
        {
            var left = writtenOff[(reversal.WriteOff, line.Invoice)] - line.Amount;
            Require(left >= Money.Zero, "A story reverses more than was written off.");
            writtenOff[(reversal.WriteOff, line.Invoice)] = left;
            invoices[line.Invoice].Change(line.Amount, mayForce: false);
        }
    }

    private static void Require(bool kept, string message)
    {
        if (!kept)
        {
            throw new InvalidOperationException(message);
        }
    }

    private sealed class Balance(Money worth)
    {
        private readonly List<Link> links = [];

        public Money Worth { get; private set; } = worth;

        public Money Used { get; set; }

        public Money Open => Worth - Used;

        public IEnumerable<Link> NewestFirst() => Enumerable.Reverse(links).OrderByDescending(static link => link.Allocation.Date);

        public void Take(Link link)
        {
            Used += link.Left;
            links.Add(link);
            Require(Open >= Money.Zero, "A story allocates more than is open.");
        }

        public void Change(Money amount, bool mayForce)
        {
            Worth += amount;
            Require(Worth >= Money.Zero && (mayForce || Open >= Money.Zero), "A story takes more than is open.");
            foreach (var link in NewestFirst().TakeWhile(_ => Open < Money.Zero))
            {
                link.Undo(-Open);
            }
        }
    }

    private sealed class Link(Balance credit, Balance invoice, Allocation allocation)
    {
        public Balance Credit => credit;

        public Balance Invoice => invoice;

        public Allocation Allocation => allocation;

        public Money Left { get; private set; } = allocation.Amount;

        public Money Undo(Money wanted)
        {
            var undone = wanted < Left ? wanted : Left;
            Left -= undone;
            credit.Used -= undone;
            invoice.Used -= undone;
            return undone;
        }
    }
}
