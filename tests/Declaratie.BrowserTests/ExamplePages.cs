using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Drawing.Pages;

namespace Declaratie.BrowserTests;

/// <summary>Pages of the example year of the documentation.</summary>
internal static class ExamplePages
{
    private static readonly Lazy<AllocatedPaymentsReport> Report = new(() =>
    {
        using var journal = JournalReader.Open(File.OpenRead(Repository.PathOf("docs/examples/praktijk.jsonl")));
        List<JournalEntry> entries = [];
        while (journal.Read(out var line))
        {
            entries.Add(line.Entry ?? throw new InvalidOperationException(line.Refusal?.ToString()));
        }

        return ReportingLedger.Of(PaymentLedger.From(entries).Value, journal.Header!.Practice)
            .AllocatedPayments(new() { From = new(2024, 3, 1), To = new(2024, 3, 31) });
    });

    /// <summary>The allocated payments of March 2024. This is the place to swap for the page of the report itself.</summary>
    /// <param name="language">In which language.</param>
    /// <returns>The page.</returns>
    internal static Page AllocatedPayments(ReportLanguage language) => new HandMadePage(Report.Value, language).Make();

    private sealed class HandMadePage(AllocatedPaymentsReport report, ReportLanguage language)
    {
        private readonly ReportTexts texts = new(language);
        private readonly Notation notation = new(language);

        internal Page Make() => new()
        {
            Report = "allocated-payments",
            Language = language,
            Title = texts[ReportText.Title],
            Asked =
            [
                .. report.Practices,
                $"{texts[ReportText.Period]}: {notation.Date(report.Spec.From)} {texts[ReportText.PeriodTo]} {notation.Date(report.Spec.To)}",
                $"{texts[ReportText.Providers]}: {texts[ReportText.AllProviders]}",
                $"{texts[ReportText.SummarisedBy]}: {texts[ReportText.ByProvider]}",
            ],
            Parts =
            [
                new PagePicture(
                    texts[ReportText.Provider].Replace("\u00AD", "", StringComparison.Ordinal),
                    string.Join("; ", report.ProviderTotals!.Value.Select(total => $"{total.Provider.Value} {notation.Amount(total.Columns.Total)}")),
                    [texts[ReportText.Allocated], texts[ReportText.AdvancePayments]],
                    [.. report.ProviderTotals!.Value.Select(total => new PageBar(total.Provider.Value, [total.Columns.Allocated.Cents, total.Columns.AdvancePayments!.Value.Cents]))]),
                new PageTable(texts[ReportText.Summary], "summary", SummaryColumns(), Summary()),
                new PageBridge(texts[ReportText.Reconciliation],
                [
                    new(' ', texts[ReportText.ReceiptsTotalling], report.ReceiptsTotalling.Cents),
                    new('=', texts[ReportText.Allocated], report.Reconciliation.Allocated.Cents),
                    new('+', texts[ReportText.AdvancePayments], report.Reconciliation.AdvancePayments.Cents),
                ]),
                new PageTable(texts[ReportText.Details], "detail", DetailColumns(), Details()) { OnNewSheet = true },
                new PageText(texts[ReportText.Notes], [texts[ReportText.UnknownNote], texts[ReportText.OpenReceiptsAdvice]]),
            ],
        };

        private ImmutableArray<PageColumn> SummaryColumns() =>
        [
            new("provider", texts[ReportText.Provider], ColumnKind.Text),
            new("payor", texts[ReportText.Payor], ColumnKind.Text),
            new("invoiceAdjustments", texts[ReportText.InvoiceAdjustments], ColumnKind.Amount),
            new("payorInvoices", texts[ReportText.PayorInvoices], ColumnKind.Amount),
            new("patientInvoices", texts[ReportText.PatientInvoices], ColumnKind.Amount),
            new("allocated", texts[ReportText.Allocated], ColumnKind.Amount),
            new("advancePayments", texts[ReportText.AdvancePayments], ColumnKind.Amount),
            new("total", texts[ReportText.Total], ColumnKind.Amount),
        ];

        private IEnumerable<PageRow> Summary()
        {
            foreach (var group in report.Summary!.Value.GroupBy(row => row.Provider))
            {
                foreach (var row in group)
                {
                    yield return Row(RowKind.Line, group.Key.Value, texts.LabelOf(row.Payor), row.Columns);
                }

                yield return Row(RowKind.Subtotal, $"{texts[ReportText.Total]} {group.Key.Value}", null, report.ProviderTotals!.Value.First(total => total.Provider == group.Key).Columns);
            }

            yield return Row(RowKind.Total, texts[ReportText.Totals], null, report.Totals!.Value);
        }

        private static PageRow Row(RowKind kind, string words, string? payor, ReportColumns columns) => new(kind, new[]
        {
            PageCell.Of(words), PageCell.Of(payor), PageCell.Of(columns.InvoiceAdjustments), PageCell.Of(columns.PayorInvoices), PageCell.Of(columns.PatientInvoices),
            PageCell.Of(columns.Allocated), PageCell.Of(columns.AdvancePayments), PageCell.Of(columns.Total),
        });

        private ImmutableArray<PageColumn> DetailColumns() =>
        [
            new("date", texts[ReportText.Date], ColumnKind.Date),
            new("description", texts[ReportText.Description], ColumnKind.Text),
            new("provider", texts[ReportText.Provider], ColumnKind.Text),
            new("transferProvider", texts[ReportText.TransferProvider], ColumnKind.Text),
            new("payor", texts[ReportText.Payor], ColumnKind.Text),
            new("receipt", texts[ReportText.Receipt], ColumnKind.Amount),
            new("invoiceAdjustments", texts[ReportText.InvoiceAdjustments], ColumnKind.Amount),
            new("payorInvoices", texts[ReportText.PayorInvoices], ColumnKind.Amount),
            new("patientInvoices", texts[ReportText.PatientInvoices], ColumnKind.Amount),
            new("advancePayments", texts[ReportText.AdvancePayments], ColumnKind.Amount),
        ];

        private IEnumerable<PageRow> Details()
        {
            var description = new DetailDescription(texts, notation);
            DetailSection? section = null;
            foreach (var line in report.Details!.Value)
            {
                if (line.Section != section)
                {
                    section = line.Section;
                    yield return new(RowKind.Section, new[] { PageCell.Of(texts[TitleOf(line.Section)]) });
                }

                var words = description.Of(line, 200);
                yield return new(words.StartsWith(' ') ? RowKind.Below : RowKind.Line, new[]
                {
                    PageCell.Of(line.Date), PageCell.Of(words.Trim()), PageCell.Of(line.Provider.Value), PageCell.Of(line.TransferProvider?.Value), PageCell.Of(texts.LabelOf(line.Payor)),
                    PageCell.Of(line.Receipt), PageCell.Of(line.InvoiceAdjustments), PageCell.Of(line.PayorInvoices), PageCell.Of(line.PatientInvoices), PageCell.Of(line.AdvancePayments),
                });
            }
        }

        private static ReportText TitleOf(DetailSection section) => Enum.Parse<ReportText>(section.ToString());
    }
}
