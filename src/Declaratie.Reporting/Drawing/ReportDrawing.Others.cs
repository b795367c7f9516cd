using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Reporting.Comparing;
using Declaratie.Reporting.Drawing.Sketches;
using Declaratie.Reporting.Explaining;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Reporting.Receipts;
using Declaratie.Reporting.Sessions;
using Declaratie.Reporting.Settlement;

namespace Declaratie.Reporting.Drawing;

/// <content>The other reports. Each is drawn in every format; CSV has its main table, with the names and values of JSON whatever the language.</content>
public static partial class ReportDrawing
{
    /// <summary><i>Openstaande transacties tekenen</i>: CSV has credits and debits as one table.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">As what.</param>
    /// <param name="language">The language of headings and labels, and the notation of amounts; nothing changes in JSON.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(OpenTransactionsReport report, ReportFormat format, ReportLanguage language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var sketch = new OpenTransactionsSketch(report, language);
        Write(new Drawn(sketch.Page, reader => [sketch.Transactions(reader), sketch.Accounts(), sketch.Ageing()], stream => OpenTransactionsJson.Write(report, stream)), format, language, output);
    }

    /// <summary><i>Ontvangsten tekenen</i>: one table, to lay beside the bank statement.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">As what.</param>
    /// <param name="language">The language of headings and labels, and the notation of amounts; nothing changes in JSON.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ReceiptsReport report, ReportFormat format, ReportLanguage language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var sketch = new ReceiptsSketch(report, language);
        Write(new Drawn(sketch.Page, reader => [sketch.Rows(reader)], stream => ReceiptsJson.Write(report, stream)), format, language, output);
    }

    /// <summary><i>Zittingen tekenen</i>: CSV has the rows; a workbook the entitlements, the flagged claims and the findings too.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">As what.</param>
    /// <param name="language">The language of headings and words; nothing changes in JSON.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(SessionsReport report, ReportFormat format, ReportLanguage language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var sketch = new SessionsSketch(report, language);
        Write(new Drawn(sketch.Page, _ => sketch.Data(), stream => SessionsJson.Write(report, stream)), format, language, output);
    }

    /// <summary><i>Verrekening tekenen</i>: CSV has the pairs.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">As what.</param>
    /// <param name="language">The language of headings and labels, and the notation of amounts; nothing changes in JSON.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(SettlementReport report, ReportFormat format, ReportLanguage language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var sketch = new SettlementSketch(report, language);
        Write(new Drawn(sketch.Page, _ => [sketch.Pairs(), sketch.Net()], stream => SettlementJson.Write(report, stream)), format, language, output);
    }

    /// <summary><i>Uitbetaling tekenen</i>: CSV has the rows; a page has each statement on a sheet of its own.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">As what.</param>
    /// <param name="language">The language of headings and labels, and the notation of amounts; nothing changes in JSON.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ProviderPayReport report, ReportFormat format, ReportLanguage language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var sketch = new ProviderPaySketch(report, language);
        Write(
            new Drawn(
                sketch.Page,
                reader => [sketch.Rows(reader), sketch.Providers(), .. sketch.Statements() is { } statements ? (ReadOnlySpan<Pages.PageTable>)[statements] : []],
                stream => ProviderPayJson.Write(report, stream)),
            format, language, output);
    }

    /// <summary><i>Uitleg van een cijfer tekenen</i>: CSV has the postings.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="format">As what.</param>
    /// <param name="language">The language of headings and rules, and the notation of amounts; nothing changes in JSON.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(Explanation explanation, ReportFormat format, ReportLanguage language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(output);
        var sketch = new ExplanationSketch(explanation, language);
        Write(new Drawn(sketch.Page, reader => [sketch.Postings(reader is DataReader.Person)], stream => ExplanationJson.Write(explanation, stream)), format, language, output);
    }

    /// <summary><i>Uitleg van een stuk tekenen</i>: CSV has the events.</summary>
    /// <param name="document">The document.</param>
    /// <param name="format">As what.</param>
    /// <param name="language">The language of headings and rules, and the notation of amounts; nothing changes in JSON.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(DocumentExplanation document, ReportFormat format, ReportLanguage language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        var sketch = new DocumentSketch(document, language);
        Write(new Drawn(sketch.Page, reader => [sketch.Events(reader is DataReader.Person)], stream => ExplanationJson.Write(document, stream)), format, language, output);
    }

    /// <summary><i>Vergelijking tekenen</i>: CSV has the amounts that differ.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="format">As what.</param>
    /// <param name="language">The language of headings and labels, and the notation of amounts; nothing changes in JSON.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(Comparison comparison, ReportFormat format, ReportLanguage language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        var sketch = new ComparisonSketch(comparison, language);
        Write(new Drawn(sketch.Page, sketch.Data, stream => ComparisonJson.Write(comparison, stream)), format, language, output);
    }

    /// <summary><i>Declaratieverslag tekenen</i>: CSV has the rows; a web page has a picture of the flow.</summary>
    /// <param name="report">The report.</param>
    /// <param name="format">As what.</param>
    /// <param name="language">The language of headings and labels, and the notation of amounts; nothing changes in JSON.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ClaimsReport report, ReportFormat format, ReportLanguage language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        var sketch = new ClaimsSketch(report, language);
        Write(new Drawn(sketch.Page, sketch.Data, stream => ClaimsReportJson.Write(report, stream)), format, language, output);
    }
}
