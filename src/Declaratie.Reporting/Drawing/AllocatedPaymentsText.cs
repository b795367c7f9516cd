using System.Diagnostics;
using Declaratie.Domain;

namespace Declaratie.Reporting.Drawing;

/// <summary><i>Toegerekende betalingen op papier</i>: the report for people, as plain text in Dutch or English.</summary>
/// <remarks>Amounts and dates are in the reader's notation, whatever the culture of the machine; lines end in a line feed. It fits a landscape A4.</remarks>
public static class AllocatedPaymentsText
{
    /// <summary><i>Schrijf</i>: draws the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of headings and labels.</param>
    /// <param name="writer">Where to; it stays open.</param>
    public static void Write(AllocatedPaymentsReport report, ReportLanguage language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        new Page(report, language, writer).Write();
    }

    private sealed class Page(AllocatedPaymentsReport report, ReportLanguage language, TextWriter writer)
    {
        private const int TermWidth = 42;

        private readonly ReportTexts texts = new(language);
        private readonly Notation notation = new(language);

        internal void Write()
        {
            WriteTitle();
            if (IsEmpty())
            {
                Line();
                Line(texts[ReportText.NothingInPeriod]);
            }
            else
            {
                WriteParts();
            }

            WriteReconciliation();
            WriteNotes();
        }

        private bool IsEmpty() =>
            !report.Spec.HideAdvancePayments // what is hidden may have happened
            && report.Details is [] && (report.Summary ?? []) is [] && report.ReceiptsTotalling == Money.Zero;

        private void WriteTitle()
        {
            var spec = report.Spec;
            Line(texts[ReportText.Title]);
            Line(Cells.Clean(string.Join(", ", report.Practices)));
            Line($"{texts[ReportText.Period]}: {notation.Date(spec.From)} {texts[ReportText.PeriodTo]} {notation.Date(spec.To)}");
            var providers = spec.Providers is [] ? texts[ReportText.AllProviders] : string.Join(", ", spec.Providers.Select(p => p.Value));
            Line($"{texts[ReportText.Providers]}: {Cells.Clean(providers)}");
            Line($"{texts[ReportText.SummarisedBy]}: {texts[ModeOf(spec.SummariseBy)]}");
            LineIf(spec.HideAdvancePayments, ReportText.AdvancePaymentsHidden);
            LineIf(spec.ZeroRows, ReportText.ZeroRowsShown);
        }

        private void WriteParts()
        {
            var withAdvances = AdvanceColumn.IsShown(report);
            if (report.Details is { } details)
            {
                Heading(ReportText.Details);
                LineIf(details is [], ReportText.NoLines);
                if (details is not [])
                {
                    new DetailTable(texts, notation, report, withAdvances).Write(writer);
                }
            }

            if (report.Summary is { } summary)
            {
                Heading(ReportText.Summary);
                Line($"{texts[ReportText.ReceiptsTotalling]}: {notation.Amount(report.ReceiptsTotalling)}");
                Line();
                LineIf(summary is [], ReportText.NoRows);
                if (summary is not [])
                {
                    new SummaryTable(texts, notation, report, withAdvances).Write(writer);
                }
            }
        }

        private void WriteReconciliation()
        {
            // The bridge: what came in is what was allocated and what is still an advance.
            var bridge = report.Reconciliation;
            var width = Terms(bridge).Max(amount => notation.Amount(amount).Length);
            Heading(ReportText.Reconciliation);
            Term(' ', ReportText.ReceiptsTotalling, report.ReceiptsTotalling, width);
            if (report.Spec.Providers is not [])
            {
                Term('+', ReportText.ReceivedFromOthers, bridge.ReceivedFromOthers, width);
                Term('−', ReportText.GivenToOthers, bridge.GivenToOthers, width);
            }

            Term('=', ReportText.Allocated, bridge.Allocated, width);
            Term('+', ReportText.AdvancePayments, bridge.AdvancePayments, width);
            LineIf(TotalsHoldOthers(bridge), ReportText.TotalsHoldOthers);
        }

        /// <summary>R45: by who got paid, rows of providers outside the selection are shown too; the bridge is of the selection alone.</summary>
        private bool TotalsHoldOthers(Reconciliation bridge) =>
            report.Spec is { SummariseBy: SummariseBy.WhoGotPaid, HideAdvancePayments: false, Providers: not [] }
            && report.Totals is { } totals
            && (totals.Allocated, totals.AdvancePayments) != (bridge.Allocated, bridge.AdvancePayments);

        private void WriteNotes()
        {
            var notes = report.Notes;
            Heading(ReportText.Notes);
            Line($"{texts[ReportText.AdvancePaymentsNowAllocated]}: {notation.Amount(notes.AdvancePaymentsNowAllocated)}");
            LineIf(notes.UnknownPayors, ReportText.UnknownNote);
            if (notes.OpenReceipts > 0)
            {
                var amount = $"{texts[ReportText.OpenReceiptsAmount]} {notation.Amount(notes.OpenReceiptsAmount)}";
                Line($"{texts[ReportText.OpenReceipts]}: {notation.Count(notes.OpenReceipts)}, {amount}.");
                Line(texts[ReportText.OpenReceiptsAdvice]);
            }
        }

        private static Money[] Terms(Reconciliation bridge) =>
            [bridge.Receipts, bridge.ReceivedFromOthers, bridge.GivenToOthers, bridge.Allocated, bridge.AdvancePayments];

        private static ReportText ModeOf(SummariseBy mode) => mode switch
        {
            SummariseBy.Provider => ReportText.ByProvider,
            SummariseBy.PatientsProvider => ReportText.ByPatientsProvider,
            SummariseBy.WhoGotPaid => ReportText.ByWhoGotPaid,
            _ => throw new UnreachableException(),
        };

        private void Term(char sign, ReportText name, Money amount, int width) =>
            Line($"{sign} {texts[name],-TermWidth}{notation.Amount(amount).PadLeft(width)}");

        private void Heading(ReportText key)
        {
            Line();
            Line(texts[key]);
            Line(new string('=', texts[key].Length));
        }

        private void LineIf(bool condition, ReportText key)
        {
            if (condition)
            {
                Line(texts[key]);
            }
        }

        private void Line(string text = "")
        {
            writer.Write(text);
            writer.Write('\n');
        }
    }
}
