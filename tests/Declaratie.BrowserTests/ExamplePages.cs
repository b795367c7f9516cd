using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Reporting.Comparing;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Explaining;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Reporting.Receipts;
using Declaratie.Reporting.Sessions;
using Declaratie.Reporting.Settlement;
using NodaTime;

namespace Declaratie.BrowserTests;

/// <summary>The pages of every report on a month of the example year of the documentation, as the reader gets them.</summary>
internal static class ExamplePages
{
    private static readonly LocalDate From = new(2024, 3, 1);
    private static readonly LocalDate To = new(2024, 3, 31);
    private static readonly AllocatedPaymentsSpec Month = new() { From = From, To = To };
    private static readonly Lazy<ReportingLedger> Ledger = new(() => Until(int.MaxValue));

    /// <summary>The reports by name; each writes its web page.</summary>
    internal static IReadOnlyDictionary<string, Action<ReportLanguage, Stream>> Reports { get; } = new Dictionary<string, Action<ReportLanguage, Stream>>(StringComparer.Ordinal)
    {
        ["allocated payments"] = (language, output) => ReportDrawing.Write(Ledger.Value.AllocatedPayments(Month), ReportFormat.Html, language, output),
        ["open transactions"] = (language, output) => ReportDrawing.Write(Ledger.Value.OpenTransactions(To), ReportFormat.Html, language, output),
        ["provider pay"] = (language, output) => ReportDrawing.Write(Pay(), ReportFormat.Html, language, output),
        ["settlement"] = (language, output) => ReportDrawing.Write(Ledger.Value.Settlement(From, To), ReportFormat.Html, language, output),
        ["receipts"] = (language, output) => ReportDrawing.Write(Ledger.Value.Receipts(From, To), ReportFormat.Html, language, output),
        ["comparison"] = (language, output) => ReportDrawing.Write(Comparison.Of(Until(LineBeforeTheLastDays), Ledger.Value, Month), ReportFormat.Html, language, output),
        ["explanation of a figure"] = (language, output) => ReportDrawing.Write(
            Ledger.Value.AllocatedPayments(Month).Explain(new ReportCell(ReportColumn.AdvancePayments) { Provider = new("AG"), Payor = PayorLabel.Unknown }), ReportFormat.Html, language, output),
        ["claims"] = (language, output) => ReportDrawing.Write(
            PracticeOf("docs/examples/fysio.jsonl", int.MaxValue, out var name).ClaimsReport(new(new(2024, 1, 1), To) { DeadlineDays = 330 }, name), ReportFormat.Html, language, output),
        ["sessions"] = (language, output) => ReportDrawing.Write(
            PracticeOf("docs/examples/zittingen-vervallen.jsonl", int.MaxValue, out var practice).Sessions(practice, new(2024, 3)), ReportFormat.Html, language, output),
        ["explanation of a document"] = (language, output) => ReportDrawing.Write(Ledger.Value.Explain(new InvoiceId("F24-00560")), ReportFormat.Html, language, output),
    };

    private const int LineBeforeTheLastDays = 2180;

    /// <summary>The allocated payments of March 2024.</summary>
    /// <param name="language">In which language.</param>
    /// <returns>The page.</returns>
    internal static string AllocatedPayments(ReportLanguage language) => Of("allocated payments", language);

    /// <summary>A report of March 2024 as a page.</summary>
    /// <param name="report">Its name in <see cref="Reports"/>.</param>
    /// <param name="language">In which language.</param>
    /// <returns>The page.</returns>
    internal static string Of(string report, ReportLanguage language)
    {
        using var page = new MemoryStream();
        Reports[report](language, page);
        return System.Text.Encoding.UTF8.GetString(page.ToArray());
    }

    private static ProviderPayReport Pay()
    {
        using var rates = File.OpenRead(Repository.PathOf("tests/Declaratie.Tests/Drawing/Golden/rates-example.json"));
        return Ledger.Value.ProviderPay(new() { From = From, To = To, Rates = ProviderRatesJson.Read(rates).Value, Statements = true }).Value
            ?? throw new InvalidOperationException("The rates are refused.");
    }

    private static ReportingLedger Until(int last) => ReportingLedger.Of(PracticeOf("docs/examples/praktijk.jsonl", last, out var name).Ledger, name);

    private static Practice PracticeOf(string example, int last, out string name)
    {
        using var journal = JournalReader.Open(File.OpenRead(Repository.PathOf(example)));
        var practice = Practice.CreateBuilder();
        while (journal.Read(out var line) && line.Line <= last)
        {
            if (line.Entry is not { } entry || practice.Append(entry, line.Line) is not null)
            {
                throw new InvalidOperationException($"Line {line.Line} is refused.");
            }
        }

        name = journal.Header!.Practice;
        return practice.ToPractice();
    }
}
