using System.Collections.Immutable;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>The style of one table: which columns stand right, and how a row becomes a card where the table does not fit.</summary>
/// <remarks>
/// Columns are counted from the end, for the words of a sum take the room of several columns at the front. The labels of a card are written here once,
/// so that no cell carries one.
/// </remarks>
/// <param name="bytes">Where to.</param>
/// <param name="table">The table.</param>
/// <param name="number">Its number on the page, from 1.</param>
internal sealed class PageTableStyle(PageBytes bytes, PageTable table, int number)
{
    /// <summary>Of a heading, about, in rem.</summary>
    private const double Letter = 0.46;

    private const double Padding = 1;
    private const double Margins = 3.5;
    private const double TitleWidth = 10;

    /// <summary>Columns of figures are as wide as each other, in the size of the headings.</summary>
    private const double AmountWidth = 7.5;

    private const double CountWidth = 5;
    private const double LongWidth = 14;
    private const char SoftHyphen = '\u00AD';

    private readonly ImmutableArray<PageColumn> columns = table.Columns;
    private readonly int title = TitleOf(table.Columns);

    /// <summary>The column that says what a row is about: the first with words.</summary>
    /// <param name="columns">The columns.</param>
    /// <returns>Its place, or -1.</returns>
    internal static int TitleOf(ImmutableArray<PageColumn> columns)
    {
        for (var at = 0; at < columns.Length; at++)
        {
            if (columns[at].Kind is ColumnKind.Text)
            {
                return at;
            }
        }

        return -1;
    }

    internal void Write()
    {
        var width = Margins;
        for (var at = 0; at < columns.Length; at++)
        {
            WriteColumn(at);
            width += WidthOf(at);
        }

        Rule("{max-width:"u8, Math.Max(width * 1.2, PageStyle.Phone), "rem}\n"u8);
        if (title >= 0)
        {
            Cell(title, " .b"u8);
            bytes.Raw("{padding-left:1.5rem}\n"u8);
        }

        // Figures that are wider than usual make the table wider than the screen: then the table scrolls and not the page.
        bytes.Raw("@media screen and (max-width:"u8);
        bytes.Measure(width * 1.2);
        bytes.Raw("rem){#w"u8);
        bytes.Number(number);
        bytes.Raw("{overflow-x:auto}}\n@media screen and (max-width:"u8);
        bytes.Measure(width);
        bytes.Raw("rem){\n"u8);
        WriteCards();
        bytes.Raw("}\n"u8);
    }

    private void WriteColumn(int at)
    {
        if (columns[at].StandsRight)
        {
            Cell(at, ""u8);
            bytes.Raw(","u8);
            Head(at);
            bytes.Raw("{text-align:right;white-space:nowrap}\n"u8);
            Head(at);
            bytes.Raw("{white-space:normal;width:"u8);
            bytes.Measure(columns[at].Kind is ColumnKind.Amount ? AmountWidth : CountWidth);
            bytes.Raw("em}\n"u8);
        }
        else if (columns[at].Kind is ColumnKind.Date)
        {
            Cell(at, ""u8);
            bytes.Raw("{white-space:nowrap}\n"u8);
        }
        else if (at == title)
        {
            Head(at);
            bytes.Raw("{min-width:"u8);
            bytes.Measure(columns.Length > 4 ? TitleWidth : 6);
            bytes.Raw("rem}\n"u8);
        }
        else
        {
            // A word is broken only where it is longer than a name should be.
            Cell(at, ""u8);
            bytes.Raw(columns[at].IsLong ? "{max-width:26rem;overflow-wrap:break-word}\n"u8 : "{max-width:11rem;overflow-wrap:break-word}\n"u8);
        }
    }

    private void WriteCards()
    {
        Rule(" thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}\n"u8);
        Rule(","u8);
        Rule(" tbody{display:block}\n"u8);
        Rule("{max-width:"u8, PageStyle.Phone, "rem}\n"u8);
        Rule(" tr{display:flex;flex-wrap:wrap;gap:0 1.25rem;padding:.5rem 0;border-top:1px solid var(--hair)}\n"u8);
        Rule(" tr.b{border-top:0;padding:.1rem 0 .5rem 1rem}\n"u8);
        Rule(" tr.s{border-top:0;padding:1.25rem 0 .25rem}\n"u8);
        Rule(" tr.u{border-top:1px solid var(--rule);padding-bottom:1.25rem}\n"u8);
        Rule(" tr.t{border-top:2px solid var(--ink);background:var(--tint);padding:.5rem}\n"u8);
        Rule(" tbody tr th,"u8);
        Rule(" tbody tr td{display:block;padding:0;border:0;background:none;white-space:normal}\n"u8);
        Rule(" tbody th{flex:1 0 100%}\n"u8);
        Rule(" td::before{color:var(--soft);font-weight:400;margin-right:.4em}\n"u8);
        for (var at = 0; at < columns.Length; at++)
        {
            WriteLine(at);
        }

        Rule(" tbody td:empty{display:none}\n"u8);
    }

    /// <summary>A line of a card: its words first, then in a row what is short, then the figures below each other.</summary>
    private void WriteLine(int at)
    {
        Cell(at, ""u8);
        if (at == title)
        {
            bytes.Raw("{flex:1 0 100%;order:-1;font-weight:600}\n"u8);
            Cell(at, " .b"u8);
            bytes.Raw("{padding-left:0;font-weight:400}\n"u8);
            return;
        }

        bytes.Raw(columns[at].StandsRight ? "{display:flex;flex:1 0 100%;justify-content:space-between}\n"u8 : "{flex:0 1 auto;max-width:none}\n"u8);
        Cell(at, ""u8);
        bytes.Raw("::before{content:"u8);
        bytes.StyleString(columns[at].Heading);
        bytes.Raw("}\n"u8);
    }

    /// <summary>About how wide a column is at least, in rem: its longest unbroken heading, or what usually stands in it.</summary>
    private double WidthOf(int at)
    {
        var least = columns[at].Kind switch
        {
            ColumnKind.Amount => 4.75,
            ColumnKind.Date => 4.75,
            ColumnKind.Text when at == title => columns.Length > 4 ? TitleWidth : 6,
            ColumnKind.Text when columns[at].IsLong => LongWidth,
            _ => 3,
        };
        var longest = columns[at].Heading.Split(' ', SoftHyphen).Max(part => part.Length);
        return Math.Max(least, longest * Letter) + Padding;
    }

    private void Cell(int at, ReadOnlySpan<byte> row)
    {
        bytes.Raw(".t"u8);
        bytes.Number(number);
        bytes.Raw(row);
        bytes.Raw(" td:nth-last-child("u8);
        bytes.Number(columns.Length - at);
        bytes.Raw(")"u8);
    }

    private void Head(int at)
    {
        bytes.Raw(".t"u8);
        bytes.Number(number);
        bytes.Raw(" thead th:nth-child("u8);
        bytes.Number(at + 1);
        bytes.Raw(")"u8);
    }

    private void Rule(ReadOnlySpan<byte> rule)
    {
        bytes.Raw(".t"u8);
        bytes.Number(number);
        bytes.Raw(rule);
    }

    private void Rule(ReadOnlySpan<byte> before, double measure, ReadOnlySpan<byte> after)
    {
        Rule(before);
        bytes.Measure(measure);
        bytes.Raw(after);
    }
}
