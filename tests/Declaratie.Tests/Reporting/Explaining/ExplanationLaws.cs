using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.Explaining;
using Declaratie.Tests.Properties;
using Declaratie.Tests.Twin;
using Xunit;

namespace Declaratie.Tests.Reporting.Explaining;

// On any history and for any question: what explains a figure adds up to it, and is what the posting model says.
public sealed class ExplanationLaws
{
    private static readonly ReportColumn[] Columns = Enum.GetValues<ReportColumn>();

    [Fact]
    [Trait("Rule", "R7")]
    [Trait("Rule", "R25")]
    [Trait("Rule", "R44")]
    [Trait("Rule", "R45")]
    [Trait("Rule", "R46")]
    public void The_postings_of_a_cell_add_up_to_it() => LedgerGenerator.Holds((seed, history) =>
    {
        var ledger = Reporting(history);
        foreach (var report in Questions.Of(seed, 6).Select(spec => ledger.AllocatedPayments(spec with { Sections = ReportSections.Summary })))
        {
            foreach (var (row, column) in from row in report.Summary!.Value from column in Columns where column != ReportColumn.Receipts select (row, column))
            {
                var told = report.Explain(ReportCell.Of(row, report.Spec.SummariseBy, column));
                if (told.Amount != Figure(row.Columns, column) || told.Postings.Any(posting => posting.Provider != row.Provider || posting.Payor != row.Payor))
                {
                    return $"{report.Spec}: {row} {column} is explained as {told.Amount}";
                }
            }

            if (report.Explain(new ReportCell(ReportColumn.Receipts)).Amount != report.ReceiptsTotalling
                || report.Explain(new ReportCell(ReportColumn.Total)).Amount != report.Totals!.Value.Total)
            {
                return $"{report.Spec}: the totals are explained otherwise";
            }
        }

        return null;
    });

    [Fact]
    [Trait("Rule", "R8")]
    [Trait("Rule", "R18")]
    [Trait("Rule", "R22")]
    [Trait("Rule", "R26")]
    public void What_is_posted_is_what_the_posting_model_says() => LedgerGenerator.Holds((seed, history) =>
    {
        var postings = NaivePostings.Of(NaiveLedger.From(history).Ledger.Books);
        var ledger = Reporting(history);
        foreach (var spec in Questions.Of(seed, 4).Select(spec => new AllocatedPaymentsSpec { From = spec.From, To = spec.To }))
        {
            var expected = postings.Where(posting => posting.Date >= spec.From && posting.Date <= spec.To && posting.Amount != Money.Zero)
                .Select(posting => $"{posting.Date} {posting.Provider} {posting.Payor} {posting.Column} {posting.Amount}").Order(StringComparer.Ordinal);
            var report = ledger.AllocatedPayments(spec);
            var told = new[] { ReportColumn.Receipts, ReportColumn.Total }.SelectMany(column => report.Explain(new ReportCell(column)).Postings)
                .Select(posting => $"{posting.Date} {posting.Provider} {posting.Payor} {posting.Column} {posting.Amount}").Order(StringComparer.Ordinal);
            if (TwinTests.FirstDifference(expected, told) is { } found)
            {
                return $"{spec}: {found}";
            }
        }

        return null;
    });

    [Fact]
    [Trait("Invariant", "I8")]
    public void The_last_balance_of_a_document_is_what_is_open_and_none_is_negative_at_the_end_of_a_day() => LedgerGenerator.Holds((_, history) =>
    {
        var books = NaiveLedger.From(history).Ledger.Books;
        var ledger = Reporting(history);
        var told = books.Credits.Select(credit => (ledger.Explain(credit.Id), books.OpenNow(credit.Id)))
            .Concat(books.Invoices.Select(invoice => (ledger.Explain(invoice.Id), books.OpenNow(invoice.Id))));
        foreach (var (document, open) in told)
        {
            var days = document.Events.GroupBy(happened => happened.Date).Select(day => day.Last().Balance);
            if (document.Open != open || days.Any(balance => balance < Money.Zero) || !document.Events.Select(happened => happened.Date).SequenceEqual(document.Events.Select(happened => happened.Date).Order()))
            {
                return $"{document.Credit} {document.Invoice}: {string.Join(", ", document.Events)}, open is {open}";
            }
        }

        return null;
    });

    [Fact]
    [Trait("Rule", "R49")]
    public void Lines_that_are_made_when_asked_for_are_those_of_the_report() => LedgerGenerator.Holds((seed, history) =>
    {
        var ledger = Reporting(history);
        foreach (var spec in Questions.Of(seed, 8))
        {
            var (report, streamed) = (ledger.AllocatedPayments(spec), ledger.StreamAllocatedPayments(spec));
            var lines = streamed.Lines?.ToImmutableArray();
            var again = streamed.Lines?.ToImmutableArray();
            if (streamed.Report with { Details = lines } != report || streamed.Report with { Details = again } != report || (spec.Sections == ReportSections.Summary) != (lines is null))
            {
                return $"{spec}: {ReportComparer.Difference(report, streamed.Report with { Details = lines })}";
            }
        }

        return null;
    });

    private static Money Figure(ReportColumns columns, ReportColumn column) => column switch
    {
        ReportColumn.InvoiceAdjustments => columns.InvoiceAdjustments,
        ReportColumn.PayorInvoices => columns.PayorInvoices,
        ReportColumn.PatientInvoices => columns.PatientInvoices,
        ReportColumn.Allocated => columns.Allocated,
        ReportColumn.AdvancePayments => columns.AdvancePayments ?? Money.Zero,
        _ => columns.Total,
    };

    private static ReportingLedger Reporting(ImmutableArray<JournalEntry> history) => ReportingLedger.Of(PaymentLedger.From(history).Value, "De Linde");
}
