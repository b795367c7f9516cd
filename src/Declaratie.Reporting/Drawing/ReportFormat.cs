namespace Declaratie.Reporting.Drawing;

/// <summary><i>Vorm van het verslag</i>: as what a report is drawn; never what it says.</summary>
public enum ReportFormat
{
    /// <summary><i>Tekst</i>: plain text for people, UTF-8; fits a landscape A4.</summary>
    Text,

    /// <summary><i>JSON</i>: for programs; the same in both languages.</summary>
    Json,

    /// <summary><i>CSV</i>: one table for a spreadsheet, UTF-8 with a mark; in Dutch with semicolons and decimal commas, in English with commas and decimal points.</summary>
    Csv,

    /// <summary><i>Webpagina</i>: one self-contained HTML file without scripts, that prints on A4.</summary>
    Html,

    /// <summary><i>Excel-werkmap</i>: a workbook with a sheet for each table.</summary>
    Xlsx,
}
