using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;
using NodaTime.Text;

namespace Declaratie.Testing.Naive;

/// <summary>L2: the signs.</summary>
internal static class NaiveAmounts
{
    public static Finding? Of(NaiveBooks books, JournalEntry entry)
    {
        var wrong = entry switch
        {
            Invoice it => it.Amount < Money.Zero,
            Receipt it => it.Amount < Money.Zero,
            Allocation it => it.Amount < Money.Zero
                || (it.Amount == Money.Zero && (books.WorthNow(it.Credit) != Money.Zero || books.WorthNow(it.Invoice) != Money.Zero)),
            Deallocation it => it.Amount < Money.Zero
                || (it.Amount == Money.Zero && !books.NewestFirst(made => made.Credit == it.Credit && made.Invoice == it.Invoice, zero: true).Any()),
            ReceiptCorrection it => it.Amount == Money.Zero,
            InvoiceAdjustment it => it.Amount == Money.Zero,
            _ => NaiveRules.AmountsOf(entry).Any(amount => amount <= Money.Zero),
        };
        return LedgerRules.AmountHasItsSign.When(wrong, NaiveRules.IdOf(entry));
    }
}

/// <summary>L7 and L8: not before what is referred to, and not on a closed day.</summary>
internal static class NaiveDates
{
    public static Finding? TooEarly(NaiveBooks books, JournalEntry entry) => entry switch
    {
        Allocation it => NaiveRules.FirstOf(Before(it.Date, books, it.Credit), Before(it.Date, books, it.Invoice)),
        Deallocation it => Before(it.Date, NewestTaken(books, it), it.Credit.Value),
        Refund it => Before(it.Date, books, it.Credit),
        ReceiptCorrection it => Before(it.Date, books, it.Receipt),
        Transfer it => Before(it.Date, books, it.From),
        InvoiceAdjustment it => Before(it.Date, books, it.Invoice),
        WriteOff it => NaiveRules.FirstOf(it.Lines.Select(line => Before(it.Date, books, line.Invoice))),
        WriteOffReversal it => Before(it.Date, books.Accepted.OfType<WriteOff>().Single(written => written.Id == it.WriteOff).Date, it.WriteOff.Value),
        _ => null,
    };

    public static Finding? Closed(NaiveBooks books, JournalEntry entry)
    {
        if (books.ClosedThrough is not { } closed)
        {
            return null;
        }

        var touches = entry switch
        {
            PeriodClosed it => it.Through < closed,
            AutoAllocation it => it.DatedOn <= closed,
            LedgerEntry it => it.PostedOn <= closed,
            Patient it => ChangesChart(books, it, closed),
            _ => false,
        };
        return LedgerRules.PeriodIsOpen.When(
            touches, entry is PeriodClosed ? LocalDatePattern.Iso.Format(closed) : NaiveRules.IdOf(entry));
    }

    /// <summary>Walks the days from the line's date on through the closed day; a first line changes nothing that was.</summary>
    private static bool ChangesChart(NaiveBooks books, Patient line, LocalDate closed)
    {
        if (line is not { Provider: not null, Date: { } from } || books.PatientLines.TrueForAll(earlier => earlier.Id != line.Id))
        {
            return false;
        }

        var after = books.Copy();
        after.PatientLines.Add(line);
        var days = books.PatientLines.Where(earlier => earlier.Id == line.Id).Select(earlier => earlier.Date ?? from).Append(from)
            .Where(day => day >= from && day <= closed).ToList();
        return days.Exists(day => books.ChartOf(line.Id, day) != after.ChartOf(line.Id, day));
    }

    private static LocalDate NewestTaken(NaiveBooks books, Deallocation it) =>
        books.NewestFirst(made => made.Credit == it.Credit && made.Invoice == it.Invoice, zero: it.Amount == Money.Zero)
            .FirstOrDefault()?.Date ?? it.Date;

    private static Finding? Before(LocalDate date, NaiveBooks books, CreditId credit) => Before(date, books.Credit(credit).Date, credit.Value);

    private static Finding? Before(LocalDate date, NaiveBooks books, InvoiceId invoice) => Before(date, books.Invoice(invoice).Date, invoice.Value);

    private static Finding? Before(LocalDate date, LocalDate other, string subject) => LedgerRules.DateIsNotBefore.When(date < other, subject);
}

/// <summary>L9, L10 and L3–L5: what names the case.</summary>
internal static class NaiveCases
{
    public static Finding? Of(NaiveBooks books, JournalEntry entry) => entry switch
    {
        Payor it => LedgerRules.LabelIsReserved.When(PayorLabel.Of(it.Id).IsSpecial, it.Id.Value),
        Allocation it => NaiveRules.FirstOf(
            LedgerRules.CreditPaysItsOwn.When(!PaysItsOwn(books, it), it.Credit.Value),
            LedgerRules.AllocationFits.When(it.Amount > books.SmallestOpenFrom(it.Credit, it.Date), it.Credit.Value),
            LedgerRules.AllocationFits.When(it.Amount > books.SmallestOpenFrom(it.Invoice, it.Date), it.Invoice.Value)),
        Refund it => LedgerRules.WithdrawalFits.When(it.Amount > books.SmallestOpenFrom(it.Credit, it.Date), it.Credit.Value),
        Transfer it => LedgerRules.WithdrawalFits.When(it.Amount > books.SmallestOpenFrom(it.From, it.Date), it.From.Value),
        WriteOff it => FirstTooMuch(it.Lines, line => books.SmallestOpenFrom(line, it.Date)) is { } invoice ? LedgerRules.WithdrawalFits.By(invoice.Value) : null,
        Deallocation it => LedgerRules.UndoingFits.When(it.Amount > Allocated(books, it), it.Credit.Value),
        WriteOffReversal { Lines: { } lines } it => LedgerRules.UndoingFits.When(
            FirstTooMuch(lines, line => books.StillWrittenOff(it.WriteOff, line)) is not null, it.WriteOff.Value),
        WriteOffReversal it => LedgerRules.UndoingFits.When(
            books.WrittenOff.Where(line => line.WriteOff == it.WriteOff).All(line => books.StillWrittenOff(it.WriteOff, line.Invoice) == Money.Zero),
            it.WriteOff.Value),
        _ => null,
    };

    private static bool PaysItsOwn(NaiveBooks books, Allocation it)
    {
        var invoice = books.Invoice(it.Invoice);
        if (books.Credit(it.Credit) is { Patient: { } patient })
        {
            return invoice.Patient is { } treated
                && (treated == patient || (books.AccountOf(patient) is { } account && books.AccountOf(treated) == account));
        }

        return books.LabelOf(invoice.Id) == PayorLabel.Of(books.Credit(it.Credit).Payor!.Value);
    }

    private static Money Allocated(NaiveBooks books, Deallocation it) => NaiveBooks.Sum(
        books.NewestFirst(made => made.Credit == it.Credit && made.Invoice == it.Invoice).Select(books.Left));

    /// <summary>The lines one after the other: those of one invoice count together.</summary>
    private static InvoiceId? FirstTooMuch(IReadOnlyList<WriteOffLine> lines, Func<InvoiceId, Money> most) => lines
        .Where((line, i) => NaiveBooks.Sum(lines.Take(i + 1).Where(other => other.Invoice == line.Invoice).Select(other => other.Amount)) > most(line.Invoice))
        .Select(line => (InvoiceId?)line.Invoice)
        .FirstOrDefault();
}

/// <summary>L6: applied on trial, a correction leaves what remains and every day at least zero.</summary>
internal static class NaiveCorrections
{
    public static Finding? Of(NaiveBooks books, JournalEntry entry)
    {
        if (entry is not (ReceiptCorrection or InvoiceAdjustment))
        {
            return null;
        }

        var trial = books.Copy();
        NaiveLedger.Apply(trial, entry, int.MaxValue);
        return entry switch
        {
            ReceiptCorrection it => LedgerRules.CorrectionFits.When(
                trial.WorthNow(it.Receipt) < Money.Zero || trial.SmallestOpenFrom(it.Receipt, it.Date) < Money.Zero, it.Receipt.Value),
            InvoiceAdjustment it => LedgerRules.CorrectionFits.When(
                trial.WorthNow(it.Invoice) < Money.Zero || trial.SmallestOpenFrom(it.Invoice, it.Date) < Money.Zero, it.Invoice.Value),
            _ => null,
        };
    }
}
