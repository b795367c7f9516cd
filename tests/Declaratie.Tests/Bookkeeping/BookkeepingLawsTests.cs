using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Bookkeeping;
using Declaratie.Tests.ClaimsModel;
using NodaTime;
using Xunit;
using static Declaratie.Tests.ClaimsModel.ClaimWalks;

namespace Declaratie.Tests.Bookkeeping;

/// <summary>K10 and K11 over generated histories, and every document beside what a slow reader of the events makes of it.</summary>
public sealed class BookkeepingLawsTests
{
    private static readonly LocalDate Late = ClaimHistory.FirstDay.PlusDays(800);

    [Fact]
    [Trait("Rule", "K11")]
    public void Debit_is_credit_and_the_month_totals_what_its_status_says() => Hold(walk => walk.End.Bookkeeping.Select(state =>
    {
        var month = Month(walk.End.Practice, state.Month);
        return Differ(state.Status, month.Status, "status")
            ?? Differ(state.Documents, month.Documents.Length, "documents")
            ?? Differ(state.Total, month.Total, $"total of {state.Month}")
            ?? Differ(month.Debit, month.Credit, $"debit of {state.Month}")
            ?? month.Documents.Select(document => Differ(document.Sum(BookSide.Debit), document.Sum(BookSide.Credit), $"debit of {document.Number}")).FirstOrDefault(found => found is not null)
            ?? Differ(month.Debit, Sum(month.PerAccount().Select(account => account.Debit)), "debit by account");
    }).FirstOrDefault(found => found is not null));

    [Fact]
    [Trait("Rule", "K10")]
    public void Each_document_is_in_one_submitted_run_and_the_runs_total_the_documents() => Hold(walk =>
    {
        var posted = walk.Accepted.SelectMany(step => step.Decision.Events.OfType<DocumentPosted>()).ToList();
        var practice = SubmitAll(walk.End.Practice);
        var runs = practice.Bookkeeping().SelectMany(state => Runs(practice, state.Month)).ToList();
        var open = practice.CreditFiles().Where(file => file.Status == Domain.Returns.CreditFileStatus.Open).Select(file => (DocumentKind.CreditFile, file.Number.Value)).ToHashSet();
        var handed = posted.Where(document => !open.Contains((document.DocumentKind, document.Number))).ToList();
        return Differ(Keys(handed.Select(document => (document.DocumentKind, document.Number))), Keys(runs.Select(document => (document.Kind, document.Number))), "documents")
            ?? Differ(Sum(handed.Select(document => document.Total)), Sum(runs.Select(document => document.Total)), "total");
    });

    [Fact]
    [Trait("Rule", "K11")]
    public void Every_document_posts_what_its_events_say() => Hold(walk =>
    {
        var practice = SubmitAll(walk.End.Practice);
        var books = practice.Bookkeeping().SelectMany(state => Runs(practice, state.Month)).ToDictionary(document => (document.Kind, document.Number), PostingsTests.Words);
        foreach (var step in walk.Accepted)
        {
            foreach (var document in step.Decision.Events.OfType<DocumentPosted>())
            {
                if (books.TryGetValue((document.DocumentKind, document.Number), out var written) && Differ(SlowReader.Words(step, document), written, "document") is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    });

    [Fact]
    [Trait("Rule", "K11")]
    public void Every_audit_file_is_valid_and_adds_up() => Hold(
        walk =>
        {
            var practice = SubmitAll(walk.End.Practice);
            return practice.Bookkeeping().SelectMany(state => AuditFile.FaultsIn(AuditFile.Of(practice.BookkeepingMonth(state.Month, run: 1).Events[0]))).FirstOrDefault();
        },
        histories: 100);

    [Fact]
    public void Sales_invoices_and_rows_total_the_same() => Hold(
        walk => walk.End.Bookkeeping.Select(state =>
        {
            var month = Month(walk.End.Practice, state.Month);
            using var yuki = new MemoryStream(AuditFile.Bytes(month, BookkeepingFormat.Yuki));
            var prices = System.Xml.Linq.XDocument.Load(yuki).Descendants().Where(element => element.Name.LocalName == "SalesPrice").Sum(price => decimal.Parse(price.Value, System.Globalization.CultureInfo.InvariantCulture));
            var rows = System.Text.Encoding.UTF8.GetString(AuditFile.Bytes(month, BookkeepingFormat.Csv)).Split("\r\n").Length - 2;
            return Differ(month.Total.Euros, prices, "prices") ?? Differ(month.LineCount, rows, "rows");
        }).FirstOrDefault(found => found is not null),
        histories: 100);

    private static BookkeepingMonth Month(Practice practice, YearMonth month) => practice.BookkeepingMonth(month).Events[0];

    private static string Keys(IEnumerable<(DocumentKind Kind, string Number)> documents) =>
        string.Join(' ', documents.Select(document => $"{document.Kind}/{document.Number}").Order(StringComparer.Ordinal));

    private static Practice SubmitAll(Practice practice)
    {
        foreach (var state in practice.Bookkeeping().ToList())
        {
            foreach (var entry in (JournalEntry[])[new MonthCollected(Late, state.Month), new MonthSubmitted(Late, state.Month)])
            {
                var appended = practice.Append(entry);
                Assert.True(appended.Decision.IsAccepted, $"{entry}: {appended.Decision.Refusal}");
                practice = appended.Practice;
            }
        }

        return practice;
    }

    private static IEnumerable<BookDocument> Runs(Practice practice, YearMonth month)
    {
        for (var run = 1; practice.BookkeepingMonth(month, run) is { IsAccepted: true } found; run++)
        {
            foreach (var document in found.Events[0].Documents)
            {
                yield return document;
            }
        }
    }
}

// Reads the postings of a document off the entries of the ledger and the files as they are afterwards, one line at a time.
internal static class SlowReader
{
    public static string Words(Step step, DocumentPosted document)
    {
        var (debit, credit) = (new SortedDictionary<string, Money>(StringComparer.Ordinal), new SortedDictionary<string, Money>(StringComparer.Ordinal));
        foreach (var posted in step.Decision.Events.OfType<LedgerPosted>().Where(posted => posted.Document == document.Number))
        {
            var (to, from, amount) = Posting(step, posted);
            var isNegative = amount < Money.Zero;
            Add(debit, isNegative ? from : to, isNegative ? -amount : amount);
            Add(credit, isNegative ? to : from, isNegative ? -amount : amount);
        }

        if (debit.Count == 0)
        {
            // Only a credit can be of nothing.
            Add(debit, "8000", Money.Zero);
            Add(credit, document.Patient is null ? "1300" : "1310", Money.Zero);
        }

        var debtor = document.Patient?.Value ?? document.Payor!.Value.Value;
        var about = document.Concerns is null ? "" : $" ({document.Concerns})";
        var lines = Side('D', debit).Concat(Side('C', credit));
        return $"{document.Number} {document.Date:uuuu-MM-dd} {debtor}{about}: {string.Join(", ", lines)}";
    }

    private static (string Debit, string Credit, Money Amount) Posting(Step step, LedgerPosted posted)
    {
        switch (posted.Happened.Entry)
        {
            case Invoice invoice:
                return (invoice.Payor is null ? "1310" : "1300", "8000", invoice.Amount);
            case InvoiceAdjustment adjustment:
                var line = step.After.Lines.Single(known => known.Reference.Value == adjustment.Invoice.Value && known.Status != ClaimLineStatus.Claimed);
                var file = step.After.ClaimFiles.Single(known => known.Lines.Contains(line));
                var debtors = file.Kind == ClaimFileKind.Private ? "1310" : "1300";
                return line.Status == ClaimLineStatus.Accepted ? (debtors, "8090", adjustment.Amount) : (debtors, "8000", adjustment.Amount);
            case WriteOff writeOff:
                return ("8095", "1300", ClaimWalks.Sum(writeOff.Lines.Select(lost => lost.Amount)));
            case WriteOffReversal:
                // What is credited of a reopened line came back first.
                var reopened = step.Decision.Events.OfType<ClaimLineMoved>().Single().Reference.Value;
                var credited = step.Decision.Events.OfType<LedgerPosted>().Select(one => one.Happened.Entry).OfType<InvoiceAdjustment>().Single();
                var (before, after) = (step.Before.OpenOf(reopened)!.Value, step.After.OpenOf(reopened)!.Value);
                return ("1300", "8095", after - before - credited.Amount - Freed(step, reopened));
            default:
                throw new InvalidOperationException($"{posted.Happened.Entry} is not of the claims.");
        }
    }

    // Crediting more than is open takes allocations back, which opens the invoice by as much.
    private static Money Freed(Step step, string invoice)
    {
        return step.Decision.Events.OfType<LedgerPosted>().Aggregate(Money.Zero, (sum, posted) =>
            posted.Happened.Forced.OfType<Deallocation>().Where(back => back.Invoice.Value == invoice).Aggregate(sum, (so, back) => so + back.Amount));
    }

    private static IEnumerable<string> Side(char side, SortedDictionary<string, Money> sums) =>
        sums.Where(sum => sum.Value != Money.Zero || sums.Count == 1).Select(sum => $"{side} {sum.Key} {sum.Value}");

    private static void Add(SortedDictionary<string, Money> sums, string account, Money amount) => sums[account] = sums.GetValueOrDefault(account) + amount;
}
