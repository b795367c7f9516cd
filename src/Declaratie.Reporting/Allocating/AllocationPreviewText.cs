using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Allocating;

/// <summary><i>Voorbeeld van toerekenen op papier</i>: what a run would allocate and what stays open and why, for people, as plain text in Dutch or English.</summary>
/// <remarks>Amounts and dates are in the reader's notation, whatever the culture of the machine; lines end in a line feed. It fits 120 columns.</remarks>
public static class AllocationPreviewText
{
    /// <summary><i>Schrijf</i>: draws the preview.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="limit">How many rows of each table to draw; totals are always complete.</param>
    /// <param name="language">The language of headings and words.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than no rows.</exception>
    public static void Write(AllocationPreview preview, int limit, ReportLanguage language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(preview);
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        new AllocationPage(preview, limit, language, writer).Write();
    }
}
