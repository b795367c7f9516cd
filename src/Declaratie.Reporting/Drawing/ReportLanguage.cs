namespace Declaratie.Reporting.Drawing;

/// <summary><i>Taal van het verslag</i>: the language of headings, labels, dates and amounts; never of the figures.</summary>
public enum ReportLanguage
{
    /// <summary><i>Nederlands</i>: <c>1.234,50</c> and <c>06-02-2024</c>.</summary>
    Dutch,

    /// <summary><i>Engels</i>: <c>1,234.50</c> and <c>2024-02-06</c>.</summary>
    English,
}
