using System.Globalization;
using Declaratie.Domain;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>Cells as the reader of a page writes them.</summary>
/// <param name="language">The language of the reader.</param>
internal sealed class PageWords(ReportLanguage language)
{
    private readonly Notation notation = new(language);

    /// <summary>What stands in a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="kind">What stands in its column.</param>
    /// <returns>The words; empty for nothing.</returns>
    internal string Of(in PageCell cell, ColumnKind kind) => !cell.HasValue
        ? Cells.Clean(cell.Text ?? "")
        : kind switch
        {
            ColumnKind.Amount => Amount(cell.Value),
            ColumnKind.Date => notation.Date(cell.Date),
            ColumnKind.Ordinal => cell.Value.ToString(CultureInfo.InvariantCulture),
            ColumnKind.Percent => notation.Percent(cell.Value),
            _ => notation.Count(cell.Value),
        };

    internal string Amount(long cents) => notation.Amount(Money.FromCents(cents));
}
