using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli;

/// <summary>One sentence of the tool's own, in both languages.</summary>
internal sealed record ToolText(string Dutch, string English)
{
    internal string In(ReportLanguage language) => language is ReportLanguage.Dutch ? Dutch : English;
}
