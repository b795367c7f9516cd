using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;

namespace Declaratie.Testing;

/// <summary>What can be written: each method writes one entry of today (or of the day given) and keeps the open amounts.</summary>
internal sealed partial class YearBook
{
    private readonly Dictionary<(string Series, int Year), int> numbers = [];

    public InvoiceId Bill(Person patient, ProviderId provider, Money amount, PayorId? payor = null) =>
        Raise(new(new(Number("F", Today)), Today, provider, amount) { Patient = patient.Id, Payor = payor });

    public InvoiceId BillPayor(Person patient, ProviderId provider, Money amount, PayorId payor) =>
        Raise(new(new(Number("F", Today)), Today, provider, amount) { Patient = patient.Id, Payor = payor, BilledTo = BilledTo.Payor });

    public InvoiceId BringInvoice(Person patient, ProviderId provider, Money amount, LocalDate date) =>
        Raise(new(new(Number("F", date)), date, provider, amount) { Patient = patient.Id, OpeningBalance = true });

    public CreditId Receive(Person patient, ProviderId provider, Money amount, string method) =>
        Take(new(new(Number("O", Today)), Today, provider, amount) { Patient = patient.Id, Method = method });

    public CreditId ReceiveFrom(PayorId payor, ProviderId provider, Money amount) =>
        Take(new(new(Number("O", Today)), Today, provider, amount) { Payor = payor, Method = "bank" });

    public CreditId ReceiveFor(Person patient, PayorId payor, ProviderId provider, Money amount) =>
        Take(new(new(Number("O", Today)), Today, provider, amount) { Patient = patient.Id, Payor = payor, Method = "bank" });

    public CreditId ReceiveByBank(Person patient, ProviderId provider, Money amount, LocalDate date, InvoiceId pays) =>
        Take(new(new(Number("O", date)), date, provider, amount) { Patient = patient.Id, Method = "bank", Pays = [new(pays.Value)] });

    public CreditId BringCredit(Person patient, ProviderId provider, Money amount, LocalDate date) =>
        Take(new(new(Number("O", date)), date, provider, amount) { Patient = patient.Id, OpeningBalance = true });

    public void Pay(CreditId credit, InvoiceId invoice, Money? amount = null, LocalDate? on = null)
    {
        var (credited, owed) = (Open.Of(credit), Open.Of(invoice));
        var paid = amount ?? (credited < owed ? credited : owed);
        if (paid > Money.Zero || Open.BothWorthNothing(credit, invoice))
        {
            var allocation = new Allocation(on ?? Today, credit, invoice, paid);
            Open.Allocate(allocation);
            Write(allocation);
        }
    }

    public void TakeBack(CreditId credit, InvoiceId invoice, Money amount)
    {
        var undone = new Deallocation(Today, credit, invoice, amount);
        Open.Deallocate(undone);
        Write(undone);
    }

    public void GiveBack(CreditId credit, Money amount)
    {
        Open.Withdraw(credit, amount);
        Write(new Refund(new(Number("TB", Today)), Today, credit, amount));
    }

    public void Correct(CreditId receipt, Money amount)
    {
        var correction = new ReceiptCorrection(new(Number("OC", Today)), Today, receipt, amount);
        Open.Correct(correction);
        Write(correction);
    }

    public void Adjust(InvoiceId invoice, Money amount, string reason, ProviderId? provider = null)
    {
        var adjustment = new InvoiceAdjustment(new(Number("FC", Today)), Today, invoice, amount) { Provider = provider, Reason = reason };
        Open.Adjust(adjustment);
        Write(adjustment);
    }

    public WriteOffId WriteOff(ProviderId? provider, params ImmutableArray<WriteOffLine> lines)
    {
        var writeOff = new WriteOff(new(Number("AB", Today)), Today, lines) { Provider = provider };
        Open.WriteOff(writeOff);
        Write(writeOff);
        return writeOff.Id;
    }

    public void Reverse(WriteOffId writeOff, ImmutableArray<WriteOffLine>? lines = null)
    {
        var reversal = new WriteOffReversal(new(Number("AH", Today)), Today, writeOff) { Lines = lines };
        Open.Reverse(reversal);
        Write(reversal);
    }

    public CreditId Move(CreditId from, Person to, Money amount, ProviderId? provider = null)
    {
        var transfer = new Transfer(new(Number("OV", Today)), Today, from, to.Id, amount) { Provider = provider };
        Open.Add(transfer);
        Write(transfer);
        return transfer.Id;
    }

    public void Close(LocalDate through)
    {
        ClosedThrough = through;
        Write(new PeriodClosed(through));
    }

    private string Number(string series, LocalDate date)
    {
        var year = date.Year % 100;
        var number = numbers.GetValueOrDefault((series, year)) + 1;
        numbers[(series, year)] = number;
        return string.Create(CultureInfo.InvariantCulture, $"{series}{year:D2}-{number:D5}");
    }

    private InvoiceId Raise(Invoice invoice)
    {
        Open.Add(invoice);
        Write(invoice);
        return invoice.Id;
    }

    private CreditId Take(Receipt receipt)
    {
        Open.Add(receipt);
        Write(receipt);
        return receipt.Id;
    }
}
