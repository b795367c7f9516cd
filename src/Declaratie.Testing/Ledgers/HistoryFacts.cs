using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Testing.Naive;
using NodaTime;

namespace Declaratie.Testing.Ledgers;

/// <summary>Makes one entry of any kind that has a fair chance to be accepted.</summary>
internal sealed class HistoryFacts(Dice dice, NaiveBooks books)
{
    public static readonly ImmutableArray<PayorId> Payors = [new("NHS"), new("DENP"), new("zk")];

    /// <summary>Some practices are smaller still, so that the same documents are met again and again.</summary>
    private readonly ImmutableArray<PatientId> patients = Patients[..dice.Between(2, 5)];
    private readonly ImmutableArray<PayorId> payors = Payors[..dice.Between(1, 3)];
    private readonly AutoFacts auto = new(dice, books);
    private int number;

    public static ImmutableArray<PatientId> Patients { get; } = [new("P1"), new("P2"), new("P3"), new("P4"), new("P5")];

    /// <summary>What runs of the allocation engine feed on, and such runs.</summary>
    public JournalEntry? Allocatable(LocalDate date) => dice.Between(0, 99) switch
    {
        < 20 => Invoice(date),
        < 36 => auto.Fellow(Invoice(date)),
        < 56 => auto.Naming(Receipt(date)),
        < 66 => Receipt(date),
        < 70 => auto.Run(date),
        _ => Any(date),
    };

    public JournalEntry? Any(LocalDate date) => dice.Between(0, 99) switch
    {
        < 17 => Invoice(date),
        < 30 => Receipt(date),
        < 32 => auto.Run(date),
        < 59 => Allocation(date),
        < 65 => Deallocation(date),
        < 69 => Refund(date),
        < 74 => Correction(date),
        < 82 => Adjustment(date),
        < 86 => WriteOff(date),
        < 89 => Reversal(date),
        < 95 => Transfer(date),
        < 97 => Chart(date),
        97 => new PeriodClosed(date.PlusDays(-dice.Between(15, 60))),
        98 => dice.Chance(30) ? new Provider(new(Fresh("B")), "Invaller") : Receipt(date),
        _ => new Payor(new(dice.Chance(40) ? dice.Pick(["Private", "Unknown", "Mixed", "Open Balance"]) : Fresh("Z")), "Nieuw"),
    };

    private string Fresh(string prefix) => $"{prefix}{++number}";

    private Invoice Invoice(LocalDate date)
    {
        var payor = dice.Chance(55) ? dice.Pick(payors) : (PayorId?)null;
        return new(new(Fresh("I")), date, dice.Pick(History.Providers), dice.Chance(7) ? Money.Zero : dice.Amount())
        {
            Patient = dice.Chance(95) ? dice.Pick(patients) : null,
            Payor = payor,
            BilledTo = payor is not null && dice.Chance(50) ? BilledTo.Payor : BilledTo.Patient,
            Number = dice.Chance(30) ? $"N{dice.Between(1, 9)}" : null,
            OpeningBalance = dice.Chance(8),
        };
    }

    private Receipt Receipt(LocalDate date)
    {
        var ofPayor = dice.Chance(22);
        var receipt = new Receipt(new(Fresh("R")), date, dice.Pick(History.Providers), dice.Chance(7) ? Money.Zero : dice.Amount() + dice.Amount())
        {
            Patient = ofPayor ? null : dice.Pick(patients),
            Payor = ofPayor || dice.Chance(10) ? dice.Pick(payors) : null,
            Number = dice.Chance(20) ? "K7" : null,
            OpeningBalance = dice.Chance(10),
        };
        return dice.Chance(20) ? auto.Naming(receipt) : receipt;
    }

    private Allocation? Allocation(LocalDate date)
    {
        if (books.Credits.Count == 0 || books.Invoices.Count == 0)
        {
            return null;
        }

        var zero = dice.Chance(12);
        var pairs =
            from credit in books.Credits
            from invoice in books.Invoices
            where Fits(credit, invoice)
            let open = Smaller(books.OpenNow(credit.Id), books.OpenNow(invoice.Id))
            where zero ? books.WorthNow(credit.Id) == Money.Zero && books.WorthNow(invoice.Id) == Money.Zero : open > Money.Zero
            select (credit, invoice, open);
        var fitting = pairs.ToList();
        if (fitting.Count == 0 && dice.Chance(85))
        {
            return null;
        }

        var (chosen, debit, amount) = fitting.Count > 0 && dice.Chance(97)
            ? dice.Pick(fitting)
            : (dice.Pick(books.Credits), dice.Pick(books.Invoices), dice.Amount());
        return new(Later(date, Later(chosen.Date, debit.Date)), chosen.Id, debit.Id, dice.Near(amount));
    }

    private bool Fits(NaiveCredit credit, Invoice invoice) => credit.Patient is { } patient
        ? invoice.Patient == patient || (books.AccountOf(patient) is { } account && invoice.Patient is { } other && books.AccountOf(other) == account)
        : books.LabelOf(invoice.Id).Value == credit.Payor?.Value;

    private Deallocation? Deallocation(LocalDate date)
    {
        if (dice.PickOrNone(books.Allotted) is not { } made)
        {
            return null;
        }

        var left = NaiveBooks.Sum(books.Allotted.Where(one => one.Credit == made.Credit && one.Invoice == made.Invoice).Select(books.Left));
        return new(Later(date, made.Date), made.Credit, made.Invoice, dice.Near(left));
    }

    private Refund? Refund(LocalDate date) => Credit() is { } credit
        ? new(new(Fresh("F")), Later(date, credit.Date), credit.Id, dice.Near(books.OpenNow(credit.Id)))
        : null;

    private ReceiptCorrection? Correction(LocalDate date)
    {
        if (Credit() is not { } credit)
        {
            return null;
        }

        var amount = dice.Chance(30) ? dice.Amount() : -dice.Near(books.WorthNow(credit.Id));
        return new(new(Fresh("C")), Later(date, credit.Date), credit.Id, amount);
    }

    private InvoiceAdjustment? Adjustment(LocalDate date)
    {
        if (dice.PickOrNone(books.Invoices) is not { } invoice)
        {
            return null;
        }

        var amount = dice.Chance(25) ? dice.Amount() : -dice.Near(books.WorthNow(invoice.Id));
        return new(new(Fresh("A")), Later(date, invoice.Date), invoice.Id, amount)
        {
            Provider = dice.Chance(50) ? dice.Pick(History.Providers) : null,
            Reason = dice.Chance(10) ? "te veel" : null,
        };
    }

    private WriteOff? WriteOff(LocalDate date)
    {
        var open = books.Invoices.Where(invoice => books.OpenNow(invoice.Id) > Money.Zero).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var distinct = Enumerable.Range(0, dice.Between(1, 3)).Select(_ => dice.Pick(open)).Distinct().ToList();
        return new(
            new(Fresh("W")),
            distinct.Select(invoice => invoice.Date).Aggregate(date, Later),
            [.. distinct.Select(invoice => new WriteOffLine(invoice.Id, dice.Near(books.OpenNow(invoice.Id))))])
        {
            Provider = dice.Chance(60) ? dice.Pick(History.Providers) : null,
        };
    }

    private WriteOffReversal? Reversal(LocalDate date)
    {
        if (dice.PickOrNone([.. books.Accepted.OfType<WriteOff>()]) is not { } writeOff)
        {
            return null;
        }

        var lines = writeOff.Lines.Select(line => line.Invoice).Distinct()
            .Select(invoice => new WriteOffLine(invoice, dice.Near(books.StillWrittenOff(writeOff.Id, invoice))))
            .Where(line => line.Amount > Money.Zero || dice.Chance(10));
        return new(new(Fresh("V")), Later(date, writeOff.Date), writeOff.Id)
        {
            Lines = dice.Chance(50) ? null : [.. lines.Take(dice.Between(1, 3))],
        };
    }

    private Transfer? Transfer(LocalDate date) => Credit() is { } credit
        ? new(new(Fresh("T")), Later(date, credit.Date), credit.Id, dice.Pick(patients), dice.Near(books.OpenNow(credit.Id)))
        {
            Provider = dice.Chance(40) ? dice.Pick(History.Providers) : null,
        }
        : null;

    private Patient Chart(LocalDate date) => new(dice.Pick(patients))
    {
        Name = dice.Chance(10) ? "Anders" : null,
        Provider = dice.Chance(85) ? dice.Pick(History.Providers) : null,
        Date = date.PlusDays(-dice.Between(0, 50)),
        Account = dice.Chance(10) ? new AccountId($"F{dice.Between(1, 2)}") : null,
    };

    /// <summary>A credit, mostly one with something open, transferred-in ones as often as receipts.</summary>
    private NaiveCredit? Credit()
    {
        var open = books.Credits.Where(credit => books.OpenNow(credit.Id) > Money.Zero && (!dice.Chance(50) || credit.IsTransfer)).ToList();
        return open.Count > 0 && dice.Chance(85) ? dice.Pick(open) : dice.PickOrNone(books.Credits);
    }

    private static LocalDate Later(LocalDate one, LocalDate other) => LocalDate.Max(one, other);

    private static Money Smaller(Money one, Money other) => one < other ? one : other;
}
