using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Testing.Naive;

namespace Declaratie.Testing.Ledgers;

/// <summary>Spoils an entry in one way that its kind allows; now and then it stays good by chance.</summary>
internal sealed class HistoryFaults(Dice dice, NaiveBooks books)
{
    private static readonly ImmutableArray<ImmutableArray<AllocationStrategy>> Disorder =
    [
        [], [AllocationStrategy.ProRata, AllocationStrategy.OldestFirst], [AllocationStrategy.OldestFirst, AllocationStrategy.OldestFirst], [(AllocationStrategy)9],
    ];

    private static readonly Money TooMuch = Money.FromEuros(10_000_000_000m);

    public JournalEntry Spoil(JournalEntry entry) => dice.Between(0, 9) switch
    {
        < 2 => Existing(entry),
        < 4 => Stray(entry),
        < 7 => Amount(entry),
        < 9 => Dated(entry),
        _ => Structure(entry),
    };

    /// <summary>An id that is taken already.</summary>
    private JournalEntry Existing(JournalEntry entry) => entry switch
    {
        Provider it => it with { Id = dice.Pick(books.Providers) },
        Payor it => it with { Id = dice.Chance(50) ? new(dice.Pick(["Private", "Unknown", "Mixed", "Open Balance"])) : dice.Pick(books.Payors) },
        Invoice it when books.Invoices.Count > 0 => it with { Id = dice.Pick(books.Invoices).Id },
        Receipt it when books.Credits.Count > 0 => it with { Id = dice.Pick(books.Credits).Id },
        Transfer it => it with { Id = dice.Pick(books.Credits).Id },
        Refund it => it with { Id = Taken(books.Accepted.OfType<Refund>().Select(other => other.Id), it.Id) },
        ReceiptCorrection it => it with { Id = Taken(books.Accepted.OfType<ReceiptCorrection>().Select(other => other.Id), it.Id) },
        InvoiceAdjustment it => it with { Id = Taken(books.Accepted.OfType<InvoiceAdjustment>().Select(other => other.Id), it.Id) },
        WriteOff it => it with { Id = Taken(books.Accepted.OfType<WriteOff>().Select(other => other.Id), it.Id) },
        WriteOffReversal it => it with { Id = Taken(books.Accepted.OfType<WriteOffReversal>().Select(other => other.Id), it.Id) },
        _ => Stray(entry),
    };

    /// <summary>A reference to something that does not exist, or to something of somebody else.</summary>
    private JournalEntry Stray(JournalEntry entry) => entry switch
    {
        Invoice it => dice.Chance(50) ? it with { Provider = new("nobody") } : it with { Payor = new(dice.Pick(["nobody", "Private"])) },
        Receipt it => dice.Chance(50) ? it with { Provider = new("nobody") } : it with { Patient = new("nobody") },
        Allocation it => dice.Between(0, 3) switch
        {
            0 => it with { Credit = new("nobody") },
            1 => it with { Invoice = new("nobody") },
            2 => it with { Credit = dice.Pick(books.Credits).Id },
            _ => it with { Invoice = dice.Pick(books.Invoices).Id },
        },
        Deallocation it => dice.Chance(50) ? it with { Invoice = dice.Pick(books.Invoices).Id } : it with { Credit = new("nobody") },
        Refund it => it with { Credit = new("nobody") },
        ReceiptCorrection it => it with { Receipt = new("nobody") },
        InvoiceAdjustment it => dice.Chance(50) ? it with { Provider = new("nobody") } : it with { Invoice = new("nobody") },
        WriteOff it => dice.Chance(50) ? it with { Provider = new("nobody") } : it with { Lines = it.Lines.Add(new(new("nobody"), dice.Amount())) },
        WriteOffReversal it => dice.Chance(50)
            ? it with { WriteOff = new("nobody") }
            : it with { Lines = [new(dice.Pick(books.Invoices).Id, dice.Amount())] },
        Transfer it => dice.Chance(50) ? it with { From = new("nobody") } : it with { ToPatient = new("nobody") },
        Patient it => it with { Provider = new("nobody") },
        AutoAllocation it => it with { Account = new("nobody") },
        _ => entry,
    };

    /// <summary>Too much, the wrong sign, nothing, or a cent more.</summary>
    private JournalEntry Amount(JournalEntry entry)
    {
        Money Wrong(Money amount) => dice.Between(0, 4) switch
        {
            0 => -amount,
            1 => Money.Zero,
            2 => amount + Money.FromCents(1),
            3 => amount + dice.Amount(),
            _ => amount + amount,
        };
        return entry switch
        {
            Invoice it => it with { Amount = -it.Amount },
            Receipt it => it with { Amount = -it.Amount },
            Allocation it => it with { Amount = Wrong(it.Amount) },
            Deallocation it => it with { Amount = Wrong(it.Amount) },
            Refund it => it with { Amount = Wrong(it.Amount) },
            ReceiptCorrection it => it with { Amount = Wrong(it.Amount) },
            InvoiceAdjustment it => it with { Amount = Wrong(it.Amount) },
            Transfer it => it with { Amount = Wrong(it.Amount) },
            WriteOff { Lines: [var first, ..] } it when first.Amount + first.Amount > books.OpenNow(first.Invoice) => it with { Lines = it.Lines.Add(first) },
            WriteOff it => it with { Lines = it.Lines.SetItem(0, it.Lines[0] with { Amount = Wrong(it.Lines[0].Amount) }) },
            WriteOffReversal { Lines: [var first, .. var others] } it => it with { Lines = [first with { Amount = Wrong(first.Amount) }, .. others] },
            _ => entry,
        };
    }

    /// <summary>Before what it refers to, or on a closed day.</summary>
    private JournalEntry Dated(JournalEntry entry)
    {
        var date = books.ClosedThrough is { } closed && dice.Chance(50) ? closed.PlusDays(-dice.Between(0, 5)) : History.FirstDay.PlusDays(dice.Between(-5, 70));
        return entry switch
        {
            Invoice it => it with { Date = date },
            Receipt it => it with { Date = date },
            Allocation it => it with { Date = date },
            Deallocation it => it with { Date = date },
            Refund it => it with { Date = date },
            ReceiptCorrection it => it with { Date = date },
            InvoiceAdjustment it => it with { Date = date },
            WriteOff it => it with { Date = date },
            WriteOffReversal it => it with { Date = date },
            Transfer it => it with { Date = date },
            Patient it => it with { Date = date },
            PeriodClosed => new PeriodClosed(date),
            AutoAllocation it => dice.Chance(70) ? it with { DatedOn = date } : it with { Date = date },
            _ => entry,
        };
    }

    /// <summary>J4 and J5.</summary>
    private JournalEntry Structure(JournalEntry entry) => entry switch
    {
        Patient it => dice.Chance(50) ? it with { Id = new("P9"), Name = null, Date = null } : it with { Provider = History.Providers[0], Date = null },
        Receipt it => dice.Chance(50) ? it with { Patient = null, Payor = null } : it with { Id = new("") },
        Invoice it => dice.Chance(50) ? it with { Amount = TooMuch } : it with { Id = new("") },
        Refund it => it with { Amount = -TooMuch },
        ReceiptCorrection it => it with { Amount = -TooMuch },
        InvoiceAdjustment it => it with { Id = new("") },
        Allocation it => dice.Chance(50) ? it with { Amount = TooMuch } : it with { Invoice = new("") },
        Deallocation it => it with { Credit = new("") },
        WriteOff it => it with { Lines = [] },
        WriteOffReversal it => it with { Lines = [] },
        Transfer it => it with { ToPatient = new("") },
        Payor it => it with { Id = new("") },
        Provider it => it with { Id = new("") },
        AutoAllocation it => dice.Chance(30) ? it with { Account = new("") } : it with { Strategy = dice.Pick(Disorder) },
        _ => entry,
    };

    private T Taken<T>(IEnumerable<T> ids, T own)
    {
        var taken = ids.ToList();
        return taken.Count > 0 ? dice.Pick(taken) : own;
    }
}
