using System.Diagnostics;
using Declaratie.Domain;

namespace Declaratie.Reporting.Drawing;

/// <summary>What the report says in words, whatever it is drawn as.</summary>
/// <param name="texts">The texts.</param>
/// <param name="notation">How dates and amounts are written.</param>
internal sealed class AllocatedPaymentsWords(ReportTexts texts, Notation notation)
{
    internal static bool IsEmpty(StreamedAllocatedPayments streamed) =>
        !streamed.Report.Spec.HideAdvancePayments // what is hidden may have happened
        && streamed.Lines?.Any() == false && (streamed.Report.Summary ?? []) is [] && streamed.Report.ReceiptsTotalling == Money.Zero;

    /// <summary>R45: by who got paid, rows of providers outside the selection are shown too; the bridge is of the selection alone.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Whether the reader has to be told.</returns>
    internal static bool TotalsHoldOthers(AllocatedPaymentsReport report) =>
        report.Spec is { SummariseBy: SummariseBy.WhoGotPaid, HideAdvancePayments: false, Providers: not [] }
        && report.Totals is { } totals
        && (totals.Allocated, totals.AdvancePayments) != (report.Reconciliation.Allocated, report.Reconciliation.AdvancePayments);

    /// <summary>What was asked, a line each.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The lines.</returns>
    internal IEnumerable<string> Asked(AllocatedPaymentsReport report)
    {
        var spec = report.Spec;
        yield return Cells.Clean(string.Join(", ", report.Practices));
        yield return $"{texts[ReportText.Period]}: {notation.Date(spec.From)} {texts[ReportText.PeriodTo]} {notation.Date(spec.To)}";
        var providers = spec.Providers is [] ? texts[ReportText.AllProviders] : string.Join(", ", spec.Providers.Select(p => p.Value));
        yield return $"{texts[ReportText.Providers]}: {Cells.Clean(providers)}";
        yield return $"{texts[ReportText.SummarisedBy]}: {texts[ModeOf(spec.SummariseBy)]}";
        if (spec.HideAdvancePayments)
        {
            yield return texts[ReportText.AdvancePaymentsHidden];
        }

        if (spec.ZeroRows)
        {
            yield return texts[ReportText.ZeroRowsShown];
        }
    }

    /// <summary>The notes, a paragraph each.</summary>
    /// <param name="report">The report.</param>
    /// <param name="labels">What other labels have to be explained.</param>
    /// <returns>The paragraphs.</returns>
    internal IEnumerable<string> Notes(AllocatedPaymentsReport report, params ReportText[] labels)
    {
        var notes = report.Notes;
        yield return $"{texts[ReportText.AdvancePaymentsNowAllocated]}: {notation.Amount(notes.AdvancePaymentsNowAllocated)}";
        if (notes.UnknownPayors)
        {
            yield return texts[ReportText.UnknownNote];
        }

        foreach (var label in labels)
        {
            yield return texts[label];
        }

        if (notes.OpenReceipts > 0)
        {
            var amount = $"{texts[ReportText.OpenReceiptsAmount]} {notation.Amount(notes.OpenReceiptsAmount)}";
            yield return $"{texts[ReportText.OpenReceipts]}: {notation.Count(notes.OpenReceipts)}, {amount}.";
            yield return texts[ReportText.OpenReceiptsAdvice];
        }
    }

    private static ReportText ModeOf(SummariseBy mode) => mode switch
    {
        SummariseBy.Provider => ReportText.ByProvider,
        SummariseBy.PatientsProvider => ReportText.ByPatientsProvider,
        SummariseBy.WhoGotPaid => ReportText.ByWhoGotPaid,
        _ => throw new UnreachableException(),
    };
}
