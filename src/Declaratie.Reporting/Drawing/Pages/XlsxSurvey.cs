using System.Collections.Immutable;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>What has to be known of a table before its first row is written: how many rows there are, and how wide its columns are.</summary>
/// <param name="Rows">The number of rows.</param>
/// <param name="Widths">The widths in characters.</param>
internal sealed record XlsxSurvey(long Rows, ImmutableArray<int> Widths)
{
    private const int Widest = 60;
    private const int FilterButton = 3;
    private const int DateWidth = 11;

    internal static XlsxSurvey Of(PageTable table, ReportLanguage language)
    {
        var words = new PageWords(language);
        var most = new int[table.Columns.Length];
        var (least, greatest) = (new long[table.Columns.Length], new long[table.Columns.Length]);
        var rows = 0L;
        foreach (var row in table.Rows)
        {
            rows++;
            var cells = row.Cells.Span;
            for (var i = 0; i < cells.Length; i++)
            {
                if (cells[i].HasValue)
                {
                    least[i] = Math.Min(least[i], cells[i].Value);
                    greatest[i] = Math.Max(greatest[i], cells[i].Value);
                }
                else if (cells[i].Text is { } text)
                {
                    most[i] = Math.Max(most[i], text.Length);
                }
            }
        }

        return new(rows, [.. table.Columns.Select((column, i) => Width(column, most[i], least[i], greatest[i]))]);

        int Width(PageColumn column, int text, long from, long to)
        {
            var values = column.Kind switch
            {
                ColumnKind.Text => 0,
                ColumnKind.Date => DateWidth,
                _ => Math.Max(Length(from), Length(to)) + 1,
            };
            return Math.Min(Widest, Math.Max(Math.Max(text, values), column.PlainHeading.Length + FilterButton));

            int Length(long value) => words.Of(PageCell.OfCount(value), column.Kind).Length;
        }
    }
}
