using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Declaratie.Domain;
using Declaratie.Domain.Engine;
using NodaTime;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>What stands in a column; it says how the cells are read.</summary>
internal enum ColumnKind
{
    /// <summary>Words; stands left.</summary>
    Text,

    /// <summary>Cents; stands right.</summary>
    Amount,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A whole number; stands right.</summary>
    Count,

    /// <summary>A whole number that is a name, such as the number of a line: stands right, without separators.</summary>
    Ordinal,

    /// <summary>Ten-thousandths of a percent; stands right.</summary>
    Percent,
}

/// <summary>What a row is.</summary>
internal enum RowKind
{
    /// <summary>A line of the report.</summary>
    Line,

    /// <summary>A line that belongs to the one above it, such as an allocation below its receipt.</summary>
    Below,

    /// <summary>A heading above rows: its first cell alone counts.</summary>
    Section,

    /// <summary>The sum of the rows above it.</summary>
    Subtotal,

    /// <summary>The sum of all.</summary>
    Total,
}

/// <summary>A table: of a page, or with everything that is known, of a spreadsheet.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Name">Its name in JSON, such as <c>detail</c>.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows; drawn one by one and never kept, may be walked more than once.</param>
internal sealed record PageTable(string? Heading, string Name, ImmutableArray<PageColumn> Columns, IEnumerable<PageRow> Rows) : PagePart(Heading)
{
    /// <summary>Of data: a workbook has a sheet for it, CSV leaves it out.</summary>
    public bool InWorkbookOnly { get; init; }
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name in JSON, which heads it in CSV.</param>
/// <param name="Heading">Its heading for people; it may break at a space or a soft hyphen.</param>
/// <param name="Kind">What stands in it.</param>
internal sealed record PageColumn(string Name, string Heading, ColumnKind Kind)
{
    /// <summary>Sentences or lists stand in it: it takes more room than a name.</summary>
    public bool IsLong { get; init; }

    /// <summary>The heading where it need not break.</summary>
    public string PlainHeading => Plain(Heading);

    /// <summary>Numbers stand right.</summary>
    public bool StandsRight => Kind is ColumnKind.Amount or ColumnKind.Count or ColumnKind.Ordinal or ColumnKind.Percent;

    internal static string Plain(string heading) => heading.Replace("\u00AD", "", StringComparison.Ordinal);
}

/// <summary>A row of a table: a cell for each column. Valid until the next one is asked for.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cells">Its cells.</param>
internal readonly record struct PageRow(RowKind Kind, ReadOnlyMemory<PageCell> Cells);

/// <summary>A cell: words, or a number that its column knows how to read; or nothing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageCell
{
    private PageCell(string? text, long value, bool hasValue) => (Text, Value, HasValue) = (text, value, hasValue);

    /// <summary>The words of a text column, or in another column in place of a value, such as the word Total below dates.</summary>
    public string? Text { get; }

    /// <summary>Cents, a day number, a count or ten-thousandths of a percent.</summary>
    public long Value { get; }

    /// <summary>There is a number.</summary>
    public bool HasValue { get; }

    /// <summary>Nothing.</summary>
    public static PageCell None => default;

    /// <summary>The day of a date cell.</summary>
    public LocalDate Date => Days.ToDate((int)Value);

    public static PageCell Of(string? text) => new(text, 0, hasValue: false);

    public static PageCell Of(Money? amount) => amount is { } money ? new(null, money.Cents, hasValue: true) : None;

    public static PageCell Of(LocalDate? date) => date is { } day ? new(null, Days.Of(day), hasValue: true) : None;

    public static PageCell OfCount(long? count) => count is { } number ? new(null, number, hasValue: true) : None;

    /// <summary>A percentage.</summary>
    /// <param name="percent">With at most four decimals.</param>
    /// <returns>The cell.</returns>
    public static PageCell OfPercent(decimal? percent) => percent is { } rate ? new(null, (long)(rate * 10_000), hasValue: true) : None;
}
