using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting;
using NodaTime;

namespace Declaratie.Testing.Naive;

/// <summary>The naive twin of the Allocated Payments report: postings first, everything else is a sum over them.</summary>
internal sealed class NaiveReport
{
    private readonly NaiveBooks books;
    private readonly AllocatedPaymentsSpec spec;
    private readonly List<NaivePosting> postings;

    private NaiveReport(NaiveBooks books, AllocatedPaymentsSpec spec)
    {
        this.books = books;
        this.spec = spec;
        postings = [.. NaivePostings.Of(books).Where(posting => InPeriod(posting.Date))];
    }

    public static AllocatedPaymentsReport Of(NaiveLedger ledger, string practice, AllocatedPaymentsSpec spec) =>
        new NaiveReport(ledger.Books, spec).Make(practice);

    private AllocatedPaymentsReport Make(string practice)
    {
        var rows = Rows(spec.HideAdvancePayments);
        var withSummary = spec.Sections != ReportSections.Details;
        return new AllocatedPaymentsReport
        {
            Practices = [practice],
            Spec = spec,
            ReceiptsTotalling = Receipts(),
            Details = spec.Sections == ReportSections.Summary ? null : [.. new NaiveDetails(books, spec).Lines()],
            Summary = withSummary ? [.. rows] : null,
            ProviderTotals = withSummary ? ProviderTotals(rows) : null,
            Totals = withSummary ? Total(rows) : null,
            Notes = Notes(),
            Reconciliation = Reconcile(),
        };
    }

    private bool InPeriod(LocalDate date) => spec.From <= date && date <= spec.To;

    private bool Selected(ProviderId provider) => spec.Providers.IsEmpty || spec.Providers.Contains(provider);

    private static Money Sum(IEnumerable<NaivePosting> some) => NaiveBooks.Sum(some.Select(posting => posting.Amount));

    private static Money Sum(IEnumerable<NaivePosting> some, NaiveColumn column) => Sum(some.Where(posting => posting.Column == column));

    private Money Receipts() => Sum(postings.Where(posting => Selected(posting.Provider)), NaiveColumn.Receipts);

    private List<SummaryRow> Rows(bool hideAdvances) =>
    [
        .. postings
            .Where(posting => IsColumn(posting.Column, hideAdvances)
                && (Selected(posting.Provider) || (spec.SummariseBy == SummariseBy.WhoGotPaid && Selected(posting.PaidTo))))
            .GroupBy(KeyOf)
            .Select(row => new SummaryRow(row.Key.Provider, row.Key.PatientsProvider, row.Key.PaidTo, row.Key.Payor, Columns(row, hideAdvances)))
            .Where(row => spec.ZeroRows || !row.Columns.IsZero)
            .OrderBy(row => row.Provider.Value, StringComparer.Ordinal)
            .ThenBy(row => row.PatientsProvider?.Value ?? "", StringComparer.Ordinal)
            .ThenBy(row => row.PaidTo?.Value ?? "", StringComparer.Ordinal)
            .ThenBy(row => row.Payor.Value, StringComparer.Ordinal),
    ];

    private static bool IsColumn(NaiveColumn column, bool hideAdvances) =>
        column != NaiveColumn.Receipts && !(hideAdvances && column == NaiveColumn.AdvancePayments);

    private (ProviderId Provider, ProviderId? PatientsProvider, ProviderId? PaidTo, PayorLabel Payor) KeyOf(NaivePosting posting) => (
        posting.Provider,
        spec.SummariseBy == SummariseBy.PatientsProvider ? books.ChartOf(posting.Patient, posting.Date) : null,
        spec.SummariseBy == SummariseBy.WhoGotPaid ? posting.PaidTo : null,
        posting.Payor);

    private static ReportColumns Columns(IEnumerable<NaivePosting> row, bool hideAdvances) => new(
        Sum(row, NaiveColumn.InvoiceAdjustments),
        Sum(row, NaiveColumn.PayorInvoices),
        Sum(row, NaiveColumn.PatientInvoices),
        hideAdvances ? null : Sum(row, NaiveColumn.AdvancePayments));

    private ReportColumns Total(IEnumerable<SummaryRow> rows) => rows.Aggregate(
        new ReportColumns(Money.Zero, Money.Zero, Money.Zero, spec.HideAdvancePayments ? null : Money.Zero),
        (sum, row) => sum + row.Columns);

    private ImmutableArray<ProviderTotal> ProviderTotals(IEnumerable<SummaryRow> rows) =>
    [
        .. rows.GroupBy(row => row.Provider)
            .OrderBy(group => group.Key.Value, StringComparer.Ordinal)
            .Select(group => new ProviderTotal(group.Key, Total(group))),
    ];

    private ReportNotes Notes()
    {
        var open = books.Credits
            .Where(credit => !credit.IsTransfer && !credit.OpeningBalance && InPeriod(credit.Date) && Selected(credit.Provider))
            .Select(credit => books.OpenOn(credit.Id, spec.To))
            .Where(amount => amount > Money.Zero)
            .ToList();
        return new(NowAllocated(), AnyUnknown(), open.Count, NaiveBooks.Sum(open));
    }

    /// <summary>R21: forced deallocations stay out of it, plain ones count against it.</summary>
    private Money NowAllocated() => NaiveBooks.Sum(NaivePostings.Moves(books)
        .Where(move => InPeriod(move.Date) && move.Cause is null
            && (move.Credit.OpeningBalance || move.Credit.Date < spec.From)
            && (Selected(move.Credit.Provider) || Selected(move.Invoice.Provider)))
        .Select(move => move.Amount));

    private bool AnyUnknown() =>
        Rows(hideAdvances: false).Exists(row => row.Payor == PayorLabel.Unknown)
        || new NaiveDetails(books, spec with { HideAdvancePayments = false }).Lines()
            .Exists(line => line.Payor == PayorLabel.Unknown || line.CreditPayor == PayorLabel.Unknown);

    private Reconciliation Reconcile()
    {
        var shown = postings.Where(posting => posting.Column != NaiveColumn.Receipts).ToList();
        var own = shown.Where(posting => Selected(posting.Provider)).ToList();
        return new(
            Receipts(),
            Sum(own.Where(posting => !Selected(posting.PaidTo))),
            Sum(shown.Where(posting => !Selected(posting.Provider) && Selected(posting.PaidTo))),
            Sum(own.Where(posting => posting.Column != NaiveColumn.AdvancePayments)),
            Sum(own, NaiveColumn.AdvancePayments));
    }
}
