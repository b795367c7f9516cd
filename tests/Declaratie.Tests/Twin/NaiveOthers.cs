using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.Receipts;
using Declaratie.Reporting.Settlement;
using NodaTime;

namespace Declaratie.Tests.Twin;

// The naive twins of open transactions, settlement and receipts: written from the specification, document by document and posting by posting.
internal static class NaiveOthers
{
    public static OpenTransactionsReport Open(NaiveLedger ledger, string practice, LocalDate asOf)
    {
        var books = ledger.Books;
        var credits = books.Credits.Where(credit => credit.Date <= asOf && books.OpenOn(credit.Id, asOf) != Money.Zero).Select(credit => Row(books, credit, practice, asOf)).ToList();
        var debits = books.Invoices.Where(invoice => invoice.Date <= asOf && books.OpenOn(invoice.Id, asOf) != Money.Zero).Select(invoice => Row(books, invoice, practice, asOf)).ToList();
        var all = credits.Cast<OpenDocument>().Concat(debits).ToList();
        OpenTotals Sum(Func<OpenDocument, bool> of) =>
            new(NaiveBooks.Sum(credits.Where(of).Select(row => row.Open)), NaiveBooks.Sum(debits.Where(of).Select(row => row.Open)));
        return new OpenTransactionsReport
        {
            Practices = [practice],
            AsOf = asOf,
            Credits = new OpenRows<OpenCredit>([.. InOrder(credits)]),
            Debits = new OpenRows<OpenDebit>([.. InOrder(debits)]),
            Accounts = new OpenRows<OpenAccount>(
            [
                .. all.Select(row => row.Account).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                    .Select(account => (account, Sum(row => row.Account == account)))
                    .Select(sum => new OpenAccount(sum.account, sum.Item2.Credits, sum.Item2.Debits)),
            ]),
            Ageing =
            [
                new(AgeBand.UpTo30, Sum(row => row.AgeDays <= 30)),
                new(AgeBand.UpTo60, Sum(row => row.AgeDays is > 30 and <= 60)),
                new(AgeBand.UpTo90, Sum(row => row.AgeDays is > 60 and <= 90)),
                new(AgeBand.Older, Sum(row => row.AgeDays > 90)),
            ],
            Totals = Sum(_ => true),
        };
    }

    public static SettlementReport Settlement(NaiveLedger ledger, string practice, LocalDate from, LocalDate to)
    {
        var postings = InPeriod(ledger, from, to).Where(posting => posting.Column != NaiveColumn.Receipts && posting.Provider != posting.PaidTo).ToList();
        Money Held(ProviderId holder, ProviderId other) => NaiveBooks.Sum(postings.Where(posting => posting.PaidTo == holder && posting.Provider == other).Select(posting => posting.Amount));
        var providers = ledger.Books.Providers.Distinct().OrderBy(provider => provider.Value, StringComparer.Ordinal).ToList();
        var pairs = (from holder in providers
                     from other in providers
                     let amount = Held(holder, other) - Held(other, holder)
                     where holder != other && amount > Money.Zero
                     select new SettlementPair(holder, other, amount)).ToImmutableArray();
        return new SettlementReport
        {
            Practices = [practice],
            From = from,
            To = to,
            Pairs = pairs,
            Net =
            [
                .. providers.Where(provider => pairs.Any(pair => pair.Holder == provider || pair.OwedTo == provider)).Select(provider => new SettlementNet(
                    provider,
                    NaiveBooks.Sum(pairs.Where(pair => pair.OwedTo == provider).Select(pair => pair.Amount)) - NaiveBooks.Sum(pairs.Where(pair => pair.Holder == provider).Select(pair => pair.Amount)))),
            ],
        };
    }

    public static ReceiptsReport Receipts(NaiveLedger ledger, string practice, LocalDate from, LocalDate to)
    {
        var books = ledger.Books;
        var receipts = books.Credits.Where(credit => !credit.IsTransfer && !credit.OpeningBalance).Select(credit => (credit.Date, Of: credit, Receipt: credit.Amount, Change: Money.Zero));
        var changes = books.MoneyChanges.Select(change => (change.Date, Of: books.Credit(change.Credit), Receipt: Money.Zero, Change: change.Amount));
        var rows = receipts.Concat(changes).Where(one => from <= one.Date && one.Date <= to)
            .GroupBy(one => (one.Date, one.Of.Provider, Method: MethodOf(books, one.Of)))
            .Select(group => new ReceiptsRow(
                group.Key.Date, group.Key.Provider, group.Key.Method, NaiveBooks.Sum(group.Select(one => one.Receipt)), NaiveBooks.Sum(group.Select(one => one.Change))))
            .Where(row => row.Receipts != Money.Zero || row.RefundsAndCorrections != Money.Zero)
            .OrderBy(row => row.Date).ThenBy(row => row.Provider.Value, StringComparer.Ordinal).ThenBy(row => row.Method, StringComparer.Ordinal)
            .ToImmutableArray();
        var total = NaiveBooks.Sum(InPeriod(ledger, from, to).Where(posting => posting.Column == NaiveColumn.Receipts).Select(posting => posting.Amount));
        return new ReceiptsReport { Practices = [practice], From = from, To = to, Rows = rows, Total = total };
    }

    public static IEnumerable<NaivePosting> InPeriod(NaiveLedger ledger, LocalDate from, LocalDate to) =>
        NaivePostings.Of(ledger.Books).Where(posting => from <= posting.Date && posting.Date <= to);

    private static string? MethodOf(NaiveBooks books, NaiveCredit credit) => credit.From is { } source
        ? MethodOf(books, books.Credit(source))
        : books.Accepted.OfType<Receipt>().Single(receipt => receipt.Id == credit.Id).Method;

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> rows)
        where T : OpenDocument => rows
        .OrderBy(row => row.Account, StringComparer.Ordinal).ThenBy(row => row.Date).ThenBy(row => row.Id, StringComparer.Ordinal);

    private static string AccountOf(NaiveBooks books, PatientId? patient, PayorLabel payor) =>
        patient is { } id ? books.AccountOf(id)?.Value ?? id.Value : payor.Value;

    private static string? NameOf(NaiveBooks books, PatientId? patient) => books.PatientLines.LastOrDefault(line => line.Id == patient && line.Name is not null)?.Name;

    private static OpenCredit Row(NaiveBooks books, NaiveCredit credit, string practice, LocalDate asOf) => new()
    {
        Account = AccountOf(books, credit.Patient, credit.Payor is { } payor ? PayorLabel.Of(payor) : PayorLabel.Private),
        Credit = credit.Id,
        Number = books.Accepted.OfType<Receipt>().SingleOrDefault(receipt => receipt.Id == credit.Id)?.Number ?? credit.Id.Value,
        Date = credit.Date,
        Provider = credit.Provider,
        Payor = books.LabelOf(credit.Id),
        Amount = NaiveBooks.Sum(books.WorthOf(credit.Id).Where(change => change.Date <= asOf).Select(change => change.Amount)),
        Open = books.OpenOn(credit.Id, asOf),
        AgeDays = Period.DaysBetween(credit.Date, asOf),
        Patient = credit.Patient,
        PatientName = NameOf(books, credit.Patient),
        Practice = practice,
    };

    private static OpenDebit Row(NaiveBooks books, Invoice invoice, string practice, LocalDate asOf) => new()
    {
        Account = invoice is { BilledTo: BilledTo.Payor, OpeningBalance: false, Payor: { } payor } ? payor.Value : AccountOf(books, invoice.Patient, books.LabelOf(invoice.Id)),
        Invoice = invoice.Id,
        Number = invoice.Number ?? invoice.Id.Value,
        Date = invoice.Date,
        Provider = invoice.Provider,
        Payor = books.LabelOf(invoice.Id),
        BilledTo = invoice.BilledTo,
        Amount = NaiveBooks.Sum(books.WorthOf(invoice.Id).Where(change => change.Date <= asOf).Select(change => change.Amount)),
        Open = books.OpenOn(invoice.Id, asOf),
        AgeDays = Period.DaysBetween(invoice.Date, asOf),
        Patient = invoice.Patient,
        PatientName = NameOf(books, invoice.Patient),
        Practice = practice,
    };
}
