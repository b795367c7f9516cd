using Declaratie.Domain.Practices;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Status;

/// <summary><i>De stand op papier</i>: the state after the last entry, for people, as plain text in Dutch or English.</summary>
/// <remarks>
/// Amounts and dates are in the reader's notation, whatever the culture of the machine; lines end in a line feed. It fits 120 columns.
/// The lines of claim files are shown when that section is asked for alone.
/// </remarks>
public static class StatusText
{
    /// <summary><i>Schrijf</i>: draws the state.</summary>
    /// <param name="practice">The practice.</param>
    /// <param name="spec">Which section and which status; by default everything.</param>
    /// <param name="language">The language of headings and words.</param>
    /// <param name="writer">Where to; it stays open.</param>
    /// <exception cref="ArgumentException">The section has no such status.</exception>
    public static void Write(Practice practice, StatusSpec spec, ReportLanguage language, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(writer);
        if (!spec.IsSound)
        {
            throw new ArgumentException("A status is asked for together with the section that has it.", nameof(spec));
        }

        new StatusPage(practice, spec, language, writer).Write();
    }
}
