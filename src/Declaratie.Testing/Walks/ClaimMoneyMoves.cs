using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Testing.Ledgers;
using NodaTime;

namespace Declaratie.Testing.Walks;

/// <summary>Money comes in on what the claims wrote in the ledger, and goes the ways of the ledger.</summary>
internal sealed class ClaimMoneyMoves(ClaimDesk desk)
{
    private int made;

    private Dice Dice => desk.Dice;

    public Receipt Receive()
    {
        var id = new CreditId($"R{++made}");
        var receipt = new Receipt(id, desk.Date(), Dice.Pick(ClaimHistory.Providers), Money.FromCents(100L * Dice.Pick([20, 40, 100, 200])));
        return Dice.Chance(60) ? receipt with { Payor = Dice.Pick(ClaimHistory.Insurers), Pays = Named() } : receipt with { Patient = Dice.Pick(ClaimHistory.Patients), Pays = Named() };
    }

    /// <summary>A claim file or a line of one, now and then with what is to be paid for it.</summary>
    private ImmutableArray<PaymentReference> Named()
    {
        if (desk.Some(desk.View.ClaimFiles, _ => Dice.Chance(70)) is not { } file)
        {
            return [];
        }

        var line = Dice.Pick(file.Lines);
        return Dice.Between(0, 4) switch
        {
            0 => [new(file.Number.Value, Walk.Sum(file.Lines.Select(one => one.Granted ?? one.Amount)) is var sum && sum > Money.Zero ? sum : null)],
            1 => [new(line.Reference.Value, Dice.Near(line.Amount) is var amount && amount > Money.Zero ? amount : null), new(file.Number.Value)],
            _ => [new(file.Number.Value)],
        };
    }

    public AutoAllocation AllocateAll() => new(desk.Date())
    {
        Strategy = Dice.Pick<ImmutableArray<AllocationStrategy>>([default, [AllocationStrategy.ByReference], [AllocationStrategy.ByReference, AllocationStrategy.SameProvider], [AllocationStrategy.ProRata]]),
        Account = Dice.Chance(30) ? new(Dice.Pick<string>(["A", "B", "P1", "nobody"])) : null,
        DatedOn = Dice.Chance(20) ? desk.Date() : null,
        CrossBilling = Dice.Chance(30),
    };

    public Allocation? Allocate()
    {
        var (receipt, open) = (desk.Some(desk.Accepted.OfType<Receipt>(), _ => true), OpenInvoice());
        if (receipt is null || open is not { } invoice)
        {
            return null;
        }

        var left = desk.View.Practice.Ledger.OpenAmount(receipt.Id);
        return left > Money.Zero ? new Allocation(desk.Date(), receipt.Id, new(invoice.Id), Dice.Near(left < invoice.Open ? left : invoice.Open)) : null;
    }

    /// <summary>What opens an invoice again does so from the day on which it was closed: a step dated back would otherwise find less
    /// open on its own day than at the end (L3), and the witness knows no days.</summary>
    public Deallocation? TakeBack() => desk.Some(desk.Accepted.OfType<Allocation>(), _ => true) is { } done
        ? new(done.Date, done.Credit, done.Invoice, Dice.Near(done.Amount)) : null;

    public WriteOff? WriteOff() => OpenInvoice() is { } invoice ? new(new($"W{++made}"), desk.Date(), [new(new(invoice.Id), Dice.Near(invoice.Open))]) : null;

    public WriteOffReversal? Reverse() => desk.Some(desk.Accepted.OfType<WriteOff>(), _ => true) is { } done ? new(new($"X{++made}"), done.Date, done.Id) : null;

    public InvoiceAdjustment? Adjust()
    {
        if (OpenInvoice() is not { } invoice)
        {
            return null;
        }

        var amount = Dice.Pick([-5, 5]);
        return new(new($"J{++made}"), amount < 0 ? desk.Date() : SentOn(invoice.Id), new(invoice.Id), Money.FromCents(100 * amount));
    }

    public PeriodClosed? ClosePeriod() => Dice.Chance(40) ? new(desk.Today.PlusDays(-Dice.Between(3, 40))) : null;

    private (string Id, Money Open)? OpenInvoice()
    {
        var open = desk.View.Lines
            .Select(line => (Id: line.Reference.Value, Open: desk.View.OpenOf(line.Reference.Value) ?? Money.Zero))
            .Where(invoice => invoice.Open > Money.Zero)
            .ToList();
        return open.Count == 0 ? null : Dice.Pick(open);
    }

    private LocalDate SentOn(string reference) => desk.View.ClaimFiles.First(file => file.Lines.Any(line => line.Reference.Value == reference)).Date;
}
