using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Testing;
using Declaratie.Tests.Twin;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Properties;

// I1–I4: what the figures of a report are to each other, on any history and for any question.
public sealed class InvariantTests
{
    private static readonly AllocatedPaymentsSpec Everything = new() { From = History.FirstDay.PlusDays(-100), To = History.FirstDay.PlusDays(400) };

    [Fact]
    [Trait("Rule", "I1")]
    public void Of_the_whole_practice_receipts_are_allocated_or_advance() => Holds((ask, spec) =>
        Laws.Conservation(ask(spec with { Providers = [], HideAdvancePayments = false, Sections = ReportSections.Both }))?.ToString());

    [Fact]
    [Trait("Rule", "I2")]
    public void For_every_selection_receipts_with_what_others_took_and_gave_are_allocated_or_advance() => Holds((ask, spec) =>
    {
        var report = ask(spec with { SummariseBy = SummariseBy.WhoGotPaid, HideAdvancePayments = false, Sections = ReportSections.Summary });
        bool In(ProviderId? provider) => spec.Providers.IsEmpty || spec.Providers.Contains(provider!.Value);
        var received = Sum(report.Summary!.Value.Where(row => In(row.Provider) && !In(row.PaidTo)).Select(row => row.Columns.Total));
        var given = Sum(report.Summary!.Value.Where(row => !In(row.Provider) && In(row.PaidTo)).Select(row => row.Columns.Total));
        var own = Sum(report.Summary!.Value.Where(row => In(row.Provider)).Select(row => row.Columns.Total));
        var stated = report.Reconciliation;
        return Differ(received, stated.ReceivedFromOthers, "received from others")
            ?? Differ(given, stated.GivenToOthers, "given to others")
            ?? Differ(own, stated.Allocated + stated.AdvancePayments, "allocated and advance")
            ?? Differ(report.ReceiptsTotalling + received - given, own, "the law itself")
            ?? Laws.Conservation(report)?.ToString();
    });

    [Fact]
    [Trait("Rule", "I3")]
    public void Adjacent_periods_add_up_cell_by_cell() => Holds((ask, spec) =>
    {
        var whole = spec with { To = spec.To.PlusDays(1), Sections = ReportSections.Summary, ZeroRows = false };
        var middle = spec.From.PlusDays(Period.DaysBetween(spec.From, spec.To) / 2);
        var (first, second, both) = (ask(whole with { To = middle }), ask(whole with { From = middle.PlusDays(1) }), ask(whole));

        // What comes to nothing over the whole period has no row there.
        return Laws.AddsUpOverPeriods(both, first, second)?.ToString()
            ?? both.Summary!.Value.Where(row => row.Columns.IsZero).Select(row => $"{row} is a row of zeros").FirstOrDefault();
    });

    [Fact]
    [Trait("Rule", "I4")]
    public void Without_a_selection_the_three_modes_have_equal_totals() => Holds((ask, spec) =>
        Laws.ModesAgree(Enum.GetValues<SummariseBy>().Select(mode => ask(spec with { Providers = [], SummariseBy = mode, Sections = ReportSections.Both })))?.ToString());

    [Fact]
    [Trait("Rule", "I4")]
    [Trait("Rule", "R46")]
    public void The_rows_by_patients_provider_add_up_to_those_by_provider() => Holds((ask, spec) =>
    {
        var byProvider = ask(spec with { SummariseBy = SummariseBy.Provider, Sections = ReportSections.Summary });
        var added = ask(spec with { SummariseBy = SummariseBy.PatientsProvider, Sections = ReportSections.Summary }).Summary!.Value
            .GroupBy(row => row with { Columns = default, PatientsProvider = null })
            .Select(group => group.Key with { Columns = group.Select(row => row.Columns).Aggregate((sum, columns) => sum + columns) })
            .Where(row => spec.ZeroRows || !row.Columns.IsZero);
        return Differ(Lines(added), Lines(byProvider.Summary!.Value), "rows");
    });

    [Fact]
    [Trait("Rule", "I4")]
    public void The_lines_add_up_to_the_summary_and_to_the_receipts() => Holds((ask, spec) =>
    {
        var report = ask(spec with { SummariseBy = SummariseBy.Provider, HideAdvancePayments = false, Sections = ReportSections.Both });
        bool In(ProviderId provider) => spec.Providers.IsEmpty || spec.Providers.Contains(provider);
        var lines = report.Details!.Value;
        var cells = lines.SelectMany(CellsOf).Where(row => In(row.Provider))
            .GroupBy(row => row with { Columns = default })
            .Select(group => group.Key with { Columns = group.Select(row => row.Columns).Aggregate((sum, columns) => sum + columns) })
            .Where(row => !row.Columns.IsZero);
        return Differ(Lines(cells), Lines(report.Summary!.Value.Where(row => !row.Columns.IsZero)), "cells")
            ?? Differ(Sum(lines.Where(line => In(line.Provider)).Select(line => line.Receipt ?? Money.Zero)), report.ReceiptsTotalling, "receipts");
    });

    [Fact]
    [Trait("Rule", "I4")]
    [Trait("Rule", "R38")]
    public void What_is_transferred_from_and_to_is_nothing_together() => Holds((ask, spec) =>
    {
        var report = ask(spec with { Providers = [], HideAdvancePayments = false, ZeroRows = true, Sections = ReportSections.Details });
        var left = Money.Zero;
        foreach (var line in report.Details!.Value.Where(line => line.Section == DetailSection.Transfers && line.Kind != DetailKind.Refund))
        {
            if (line.Kind == DetailKind.From && left != Money.Zero)
            {
                return $"{left} left above {line}";
            }

            left += (line.InvoiceAdjustments ?? Money.Zero) + (line.PayorInvoices ?? Money.Zero) + (line.PatientInvoices ?? Money.Zero) + (line.AdvancePayments ?? Money.Zero);
        }

        return Differ(Money.Zero, left, "left at the end");
    });

    [Fact]
    [Trait("Rule", "R49")]
    public void Which_parts_are_shown_changes_no_figure() => Holds((ask, spec) =>
    {
        var (both, details, summary) = (
            ask(spec with { Sections = ReportSections.Both }), ask(spec with { Sections = ReportSections.Details }), ask(spec with { Sections = ReportSections.Summary }));
        return ReportComparer.Difference(both with { Spec = details.Spec, Summary = null, ProviderTotals = null, Totals = null }, details)
            ?? ReportComparer.Difference(both with { Spec = summary.Spec, Details = null }, summary);
    });

    [Fact]
    [Trait("Rule", "R25")]
    public void Hiding_advances_changes_no_receipts_notes_or_reconciliation() => Holds((ask, spec) =>
        Laws.HidingChangesNothingElse(ask(spec with { HideAdvancePayments = false }), ask(spec with { HideAdvancePayments = true }))?.ToString());

    [Fact]
    [Trait("Rule", "I8")]
    public void No_open_amount_is_ever_negative_and_open_credits_are_the_advances() => LedgerGenerator.Holds((_, history) =>
    {
        var ledger = PaymentLedger.From(history).Value;
        var books = NaiveLedger.From(history).Ledger.Books;
        var days = history.OfType<LedgerEntry>().Select(entry => entry.PostedOn).Where(day => day >= Everything.From).Append(Everything.To).Distinct().ToList();
        var reporting = ReportingLedger.Of(ledger);
        foreach (var day in days)
        {
            var credits = books.Credits.Where(credit => credit.Date <= day).ToList();
            var debits = books.Invoices.Where(invoice => invoice.Date <= day);
            var open = credits.Select(credit => KeyValuePair.Create(credit.Id.Value, ledger.OpenAmount(credit.Id, day)))
                .Concat(debits.Select(invoice => KeyValuePair.Create(invoice.Id.Value, ledger.OpenAmount(invoice.Id, day))));
            if (Laws.NothingIsOverused(open) is { } broken)
            {
                return $"{broken} on {day}";
            }

            var advances = reporting.AllocatedPayments(Everything with { To = day, Sections = ReportSections.Summary }).Totals!.Value.AdvancePayments!.Value;
            var opening = Sum(credits.Where(credit => credit.OpeningBalance).Select(credit => credit.Amount));
            if (Differ(Sum(credits.Select(credit => ledger.OpenAmount(credit.Id, day))), advances + opening, $"open on {day}") is { } found)
            {
                return found;
            }
        }

        return null;
    }, histories: 150);

    private static void Holds(Func<Func<AllocatedPaymentsSpec, AllocatedPaymentsReport>, AllocatedPaymentsSpec, string?> law) =>
        LedgerGenerator.Holds((seed, history) =>
        {
            var ledger = ReportingLedger.Of(PaymentLedger.From(history).Value, "De Linde");
            return Questions.Of(seed, 5)
                .Select(spec => law(ledger.AllocatedPayments, spec) is { } found ? $"{spec} [{string.Join(' ', spec.Providers)}]\n{found}" : null)
                .FirstOrDefault(found => found is not null);
        });

    // The cells of the summary that a line fills.
    private static IEnumerable<SummaryRow> CellsOf(DetailLine line) =>
    [
        new(line.TransferProvider ?? line.Provider, null, null, line.Payor, new(
            line.InvoiceAdjustments ?? Money.Zero, line.PayorInvoices ?? Money.Zero, line.PatientInvoices ?? Money.Zero, Money.Zero)),
        new(line.Provider, null, null, line.CreditPayor ?? line.Payor, new(Money.Zero, Money.Zero, Money.Zero, line.AdvancePayments ?? Money.Zero)),
    ];

    private static string Lines(IEnumerable<SummaryRow> rows) => string.Join('\n', rows.Select(row => row.ToString()).Order(StringComparer.Ordinal));

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);

    private static string? Differ<T>(T one, T other, string what) =>
        EqualityComparer<T>.Default.Equals(one, other) ? null : $"{what}:\n{one}\nis not\n{other}";
}
