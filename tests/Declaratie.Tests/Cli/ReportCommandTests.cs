using System.Text;
using Declaratie.Domain;
using Declaratie.Reporting;
using Declaratie.Reporting.Comparing;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Explaining;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Reporting.Receipts;
using Declaratie.Reporting.Settlement;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary>Each report over the example year is, in every format and language, byte for byte what the library draws.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private const string Rates = """{"advances":"paid","rates":[{"percent":45.0},{"payor":"Unknown","percent":40.0},{"provider":"AG","payor":"Private","from":"2024-02-15","percent":50.0}]}""";

    private static readonly LocalDate first = new(2024, 2, 1);
    private static readonly LocalDate last = new(2024, 2, 29);

    private readonly Tool tool = new();

    private static ReportingLedger Ledger => ReportedExample.Ledger;

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData(ReportSections.Details, "details")]
    [InlineData(ReportSections.Summary, "summary")]
    [InlineData(ReportSections.Both, "both")]
    public void Allocated_payments(ReportSections sections, string word)
    {
        var report = Ledger.AllocatedPayments(Spec with { Sections = sections, Providers = [new("AG"), new("KT")], SummariseBy = SummariseBy.PatientsProvider });
        Prints(
            ["report", "allocated-payments", ReportedExample.Journal, "--from", "2024-02-01", "--to", "2024-02-29", "--sections", word, "--provider", "AG", "--provider", "KT", "--summarise-by", "patients-provider"],
            (format, language, output) => ReportDrawing.Write(report, format, language, output),
            sections is ReportSections.Both ? [ReportFormat.Csv] : []);
    }

    [Fact]
    public void Open_transactions()
    {
        var report = Ledger.OpenTransactions(last);
        Prints(["report", "open-transactions", ReportedExample.Journal, "--as-of", "2024-02-29"], (format, language, output) => ReportDrawing.Write(report, format, language, output));
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void Provider_pay_with_and_without_statements()
    {
        var rates = ProviderRatesJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(Rates))).Value;
        string[] ask = ["report", "provider-pay", ReportedExample.Journal, "--from", "2024-02-01", "--to", "2024-02-29", "--rates", tool.File("rates.json", Rates)];
        foreach (var withStatements in (bool[])[false, true])
        {
            var report = Ledger.ProviderPay(new() { From = first, To = last, Rates = rates, Statements = withStatements }).Value!;
            Prints(withStatements ? [.. ask, "--statements"] : ask, (format, language, output) => ReportDrawing.Write(report, format, language, output));
        }
    }

    [Fact]
    public void Settlement()
    {
        var report = Ledger.Settlement(first, last);
        Prints(["report", "settlement", ReportedExample.Journal, "--from", "2024-02-01", "--to", "2024-02-29"], (format, language, output) => ReportDrawing.Write(report, format, language, output));
    }

    [Fact]
    public void Receipts()
    {
        var report = Ledger.Receipts(first, last);
        Prints(["report", "receipts", ReportedExample.Journal, "--from", "2024-02-01", "--to", "2024-02-29"], (format, language, output) => ReportDrawing.Write(report, format, language, output));
    }

    [Fact]
    public void Compare()
    {
        const int until = 9000;
        var earlier = tool.File("earlier.jsonl", string.Join('\n', File.ReadLines(ReportedExample.Journal).Take(until)));
        var spec = Spec with { From = new(2025, 2, 1), To = new(2025, 2, 28), HideAdvancePayments = true };
        var comparison = Comparison.Of(ReportedExample.LedgerOf(earlier), Ledger, spec).NamedBy(ReportedExample.TypeOf);
        Assert.False(comparison.IsEmpty);
        Prints(
            ["report", "compare", ReportedExample.Journal, "--from", "2025-02-01", "--to", "2025-02-28", "--hide-advance-payments", "--until-line", "9000"],
            (format, language, output) => ReportDrawing.Write(comparison, format, language, output),
            code: 1);
    }

    [Fact]
    public void Explain_a_figure()
    {
        var cell = new ReportCell(ReportColumn.AdvancePayments) { Provider = new("AG"), Payor = PayorLabel.Unknown };
        var explanation = Ledger.AllocatedPayments(Spec).Explain(cell).NamedBy(ReportedExample.TypeOf);
        Assert.NotEmpty(explanation.Postings);
        foreach (var word in (string[])["Unknown", "Onbekend", "onbekend", "unknown"])
        {
            Prints(
                ["explain", ReportedExample.Journal, "--from", "2024-02-01", "--to", "2024-02-29", "--provider", "AG", "--payor", word, "--column", "advancePayments"],
                (format, language, output) => ReportDrawing.Write(explanation, format, language, output),
                word is "Unknown" ? [] : [ReportFormat.Xlsx, ReportFormat.Html]);
        }
    }

    [Fact]
    public void Explain_a_figure_of_a_summary_in_another_mode()
    {
        var question = Ledger.AllocatedPayments(Spec with { SummariseBy = SummariseBy.PatientsProvider });
        var others = Ledger.AllocatedPayments(Spec with { SummariseBy = SummariseBy.WhoGotPaid });
        string[] ask = ["explain", ReportedExample.Journal, "--from", "2024-02-01", "--to", "2024-02-29", "--column", "total"];
        foreach (var (report, cell, option, id) in new[]
        {
            (question, new ReportCell(ReportColumn.Total) { WithoutPatient = true }, "--patients-provider", "none"),
            (question, new ReportCell(ReportColumn.Total) { PatientsProvider = new("AG") }, "--patients-provider", "AG"),
            (others, new ReportCell(ReportColumn.Total) { PaidTo = new("KT") }, "--paid-to", "KT"),
        })
        {
            var explanation = report.Explain(cell).NamedBy(ReportedExample.TypeOf);
            Assert.NotEmpty(explanation.Postings);
            Prints([.. ask, option, id], (format, language, output) => ReportDrawing.Write(explanation, format, language, output), [ReportFormat.Xlsx, ReportFormat.Html]);
        }
    }

    [Fact]
    public void Explain_a_document()
    {
        var invoice = Ledger.Explain(new InvoiceId("F24-00089")).NamedBy(ReportedExample.TypeOf);
        Prints(["explain", ReportedExample.Journal, "--invoice", "F24-00089"], (format, language, output) => ReportDrawing.Write(invoice, format, language, output));
        var credit = Ledger.Explain(new CreditId("O24-00173")).NamedBy(ReportedExample.TypeOf);
        Prints(["explain", ReportedExample.Journal, "--credit", "O24-00173"], (format, language, output) => ReportDrawing.Write(credit, format, language, output));
    }

    private static AllocatedPaymentsSpec Spec => new() { From = first, To = last };

    // Under cultures that write numbers, days and capitals in another way.
    private void Prints(string[] ask, Action<ReportFormat, ReportLanguage, Stream> draw, ReportFormat[]? without = null, int code = 0)
    {
        foreach (var format in Enum.GetValues<ReportFormat>().Except(without ?? []))
        {
            foreach (var (language, word, culture) in new[] { (ReportLanguage.Dutch, "nl", "tr-TR"), (ReportLanguage.English, "en", "ar-SA") })
            {
                using var expected = new MemoryStream();
                draw(format, language, expected);
                var file = tool.File("drawn");
                var run = UnderCulture.Of(culture, () => Tool.Run([.. ask, "--format", format.ToString().ToLowerInvariant(), "--language", word, "--output", file]));
                Assert.Equal(new ToolRun(code, "", ""), run);
                Assert.Equal(expected.ToArray(), File.ReadAllBytes(file));
            }
        }
    }
}
