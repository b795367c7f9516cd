using Declaratie.Domain;

namespace Declaratie.Reporting.Drawing;

/// <summary>R24: whether the printed report has a column of advance payments.</summary>
internal static class AdvanceColumn
{
    internal static bool IsShown(StreamedAllocatedPayments streamed)
    {
        var report = streamed.Report;
        if (report.Spec.HideAdvancePayments)
        {
            return false;
        }

        var zeroCounts = report.Spec.ZeroRows;
        return (streamed.Lines ?? []).Any(line => Counts(line.AdvancePayments, zeroCounts))
            || (report.Summary ?? []).Any(row => Counts(row.Columns.AdvancePayments, zeroCounts));
    }

    private static bool Counts(Money? advance, bool zeroCounts) => advance is { } amount && (zeroCounts || amount != Money.Zero);
}
