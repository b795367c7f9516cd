using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Testing.Naive;
using NodaTime;

namespace Declaratie.Testing.Ledgers;

/// <summary>Runs of the allocation engine, and what they feed on: receipts that name invoices, and invoices that share a number.</summary>
internal sealed class AutoFacts(Dice dice, NaiveBooks books)
{
    private static readonly ImmutableArray<AllocationStrategy> Strategies = [AllocationStrategy.ByReference, AllocationStrategy.SameProvider, AllocationStrategy.OldestFirst];

    public AutoAllocation Run(LocalDate date) => new(date)
    {
        Strategy = dice.Chance(30) ? default : Some(),
        Account = dice.Chance(35) ? new(dice.Pick<string>(["P1", "P2", "P3", "P4", "P5", "F1", "NHS", "DENP"])) : null,
        DatedOn = dice.Chance(25) ? date.PlusDays(dice.Between(-4, 12)) : null,
        CrossBilling = dice.Chance(40),
    };

    public Receipt Naming(Receipt receipt) => receipt with { Pays = [.. Enumerable.Range(0, dice.Pick([1, 1, 1, 2, 2, 3])).Select(_ => Reference(receipt))] };

    /// <summary>Another line of the file or invoice that an earlier one stands in; now and then of something else that has its number.</summary>
    public Invoice Fellow(Invoice invoice) => dice.PickOrNone(books.Invoices) is not { } other ? invoice : invoice with
    {
        Number = other.Number ?? other.Id.Value,
        Date = dice.Chance(90) ? other.Date : invoice.Date,
        Payor = dice.Chance(95) ? other.Payor : invoice.Payor,
        BilledTo = dice.Chance(95) ? other.BilledTo : invoice.BilledTo,
        Patient = dice.Chance(60) ? other.Patient : invoice.Patient,
        OpeningBalance = other.OpeningBalance,
    };

    private ImmutableArray<AllocationStrategy> Some()
    {
        var some = Strategies.OrderBy(_ => dice.Between(0, 99)).Take(dice.Between(0, 3)).ToImmutableArray();
        return some.IsEmpty || dice.Chance(25) ? some.Add(AllocationStrategy.ProRata) : some;
    }

    private PaymentReference Reference(Receipt receipt)
    {
        if (books.Invoices.Count == 0 || dice.Chance(6))
        {
            return new(dice.Pick<string>(["nothing", "N2", "I9"]), dice.Chance(50) ? dice.Amount() : null);
        }

        var own = books.Invoices.FindAll(invoice => receipt.Patient is { } patient
            ? invoice.Patient == patient && invoice.BilledTo == BilledTo.Patient
            : invoice.Payor == receipt.Payor && invoice.BilledTo == BilledTo.Payor);
        var named = dice.Pick(own.Count > 0 && dice.Chance(80) ? own : books.Invoices);
        var name = dice.Chance(60) ? named.Number ?? named.Id.Value : named.Id.Value;
        var all = books.Invoices.Where(invoice => invoice.Id.Value == name || invoice.Number == name).Select(invoice => books.OpenNow(invoice.Id)).ToList();
        var amount = dice.Between(0, 9) switch
        {
            < 4 => Money.Zero,
            < 6 => NaiveBooks.Sum(all),
            6 => dice.Pick(all),
            7 => dice.Near(dice.Pick(all)),
            8 => receipt.Amount,
            _ => dice.Amount(),
        };
        return new(name, amount > Money.Zero ? amount : null);
    }
}
