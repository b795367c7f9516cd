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
        Write(new StreamedAllocatedPayments(report, report.Details?.AsEnumerable()), language, writer);
    }

    internal static void Write(StreamedAllocatedPayments streamed, ReportLanguage language, TextWriter writer) => new Paper(streamed, language, writer).Write();

    private sealed class Paper(StreamedAllocatedPayments streamed, ReportLanguage language, TextWriter writer)
    {
        private const int TermWidth = 42;

        private readonly AllocatedPaymentsReport report = streamed.Report;
        private readonly ReportTexts texts = new(language);
        private readonly Notation notation = new(language);

        internal void Write()
        {
            WriteTitle();
            if (AllocatedPaymentsWords.IsEmpty(streamed))
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

        private void WriteTitle()
        {
            Line(texts[ReportText.Title]);
            foreach (var asked in new AllocatedPaymentsWords(texts, notation).Asked(report))
            {
                Line(asked);
            }
        }

        private void WriteParts()
        {
            var withAdvances = AdvanceColumn.IsShown(streamed);
            if (streamed.Lines is { } lines)
            {
                var hasLines = lines.Any();
                Heading(ReportText.Details);
                LineIf(!hasLines, ReportText.NoLines);
                if (hasLines)
                {
                    new DetailTable(texts, notation, streamed, withAdvances).Write(writer);
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
            LineIf(AllocatedPaymentsWords.TotalsHoldOthers(report), ReportText.TotalsHoldOthers);
        }

        private void WriteNotes()
        {
            Heading(ReportText.Notes);
            foreach (var note in new AllocatedPaymentsWords(texts, notation).Notes(report))
            {
                Line(note);
            }
        }

        private static Money[] Terms(Reconciliation bridge) =>
            [bridge.Receipts, bridge.ReceivedFromOthers, bridge.GivenToOthers, bridge.Allocated, bridge.AdvancePayments];

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
