using System.Collections.Immutable;
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

namespace Declaratie.Tests.Drawing.Goldens;

/// <summary>Draws a report in a format and a language.</summary>
internal delegate void GoldenDrawing(ReportFormat format, ReportLanguage language, Stream output);

/// <summary>A period of a journal, with everything that is asked about it.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Journal">The journal.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Rates">The file with the rates.</param>
/// <param name="UntilLine">The line until which the journal is compared with the whole of it.</param>
internal sealed record GoldenCase(string Name, GoldenJournal Journal, LocalDate From, LocalDate To, string Rates, int UntilLine)
{
    private static readonly ReportFormat[] All = Enum.GetValues<ReportFormat>();
    private static readonly ReportFormat[] NotCsv = [.. All.Except([ReportFormat.Csv])];

    /// <summary>The figures that are explained.</summary>
    internal ImmutableArray<(string Name, ReportCell Cell)> Cells { get; init; } = [];

    internal ImmutableArray<string> Invoices { get; init; } = [];

    internal ImmutableArray<string> Credits { get; init; } = [];

    /// <summary>A state of the journal that gives the same report.</summary>
    internal int? EqualUntilLine { get; init; }

    private AllocatedPaymentsSpec Spec => new() { From = From, To = To };

    /// <summary>The names of the files and how each is drawn.</summary>
    /// <returns>For each report its formats.</returns>
    internal IEnumerable<(string Report, ReportFormat[] Formats, GoldenDrawing Draw)> Drawings() =>
        [.. AllocatedPayments(), .. Others(), .. Pay(), .. Explanations(), .. Comparisons()];

    private IEnumerable<(string Report, ReportFormat[] Formats, GoldenDrawing Draw)> AllocatedPayments()
    {
        yield return ("allocated-payments", NotCsv, Of(Spec));
        yield return ("allocated-payments-details", [ReportFormat.Csv], Of(Spec with { Sections = ReportSections.Details }));
        yield return ("allocated-payments-summary", All, Of(Spec with { Sections = ReportSections.Summary }));
        yield return ("allocated-payments-hidden", [ReportFormat.Text, ReportFormat.Json], Of(Spec with { Sections = ReportSections.Summary, HideAdvancePayments = true }));
        yield return ("allocated-payments-patients-provider", [ReportFormat.Text, ReportFormat.Csv], Of(Spec with { Sections = ReportSections.Summary, SummariseBy = SummariseBy.PatientsProvider }));
        yield return ("allocated-payments-who-got-paid", [ReportFormat.Text, ReportFormat.Csv], Of(Spec with { Sections = ReportSections.Summary, SummariseBy = SummariseBy.WhoGotPaid }));
    }

    private GoldenDrawing Of(AllocatedPaymentsSpec spec) =>
        (format, language, output) => ReportDrawing.Write(Journal.Ledger.AllocatedPayments(spec), format, language, output);

    private IEnumerable<(string Report, ReportFormat[] Formats, GoldenDrawing Draw)> Others()
    {
        yield return ("open-transactions", All, (format, language, output) => ReportDrawing.Write(Journal.Ledger.OpenTransactions(To), format, language, output));
        yield return ("settlement", All, (format, language, output) => ReportDrawing.Write(Journal.Ledger.Settlement(From, To), format, language, output));
        yield return ("receipts", All, (format, language, output) => ReportDrawing.Write(Journal.Ledger.Receipts(From, To), format, language, output));
    }

    private IEnumerable<(string Report, ReportFormat[] Formats, GoldenDrawing Draw)> Pay()
    {
        yield return ("provider-pay", All, OfPay(PayAdvances.Paid, statements: false));
        yield return ("provider-pay-statements", NotCsv, OfPay(PayAdvances.Paid, statements: true));
        yield return ("provider-pay-held", [ReportFormat.Text, ReportFormat.Json, ReportFormat.Csv], OfPay(PayAdvances.Held, statements: true));
    }

    private GoldenDrawing OfPay(PayAdvances advances, bool statements) => (format, language, output) => ReportDrawing.Write(
        Journal.Ledger.ProviderPay(new() { From = From, To = To, Rates = GoldenJournal.Rates(Rates, advances), Statements = statements }).Value!, format, language, output);

    private IEnumerable<(string Report, ReportFormat[] Formats, GoldenDrawing Draw)> Explanations() =>
    [
        .. Cells.Select((asked, at) => ($"explain-{asked.Name}", at == 0 ? All : [ReportFormat.Text, ReportFormat.Json], OfCell(asked.Cell))),
        .. Invoices.Select((id, at) => ($"explain-invoice-{id}", at == 0 ? All : [ReportFormat.Text, ReportFormat.Json], OfDocument(() => Journal.Ledger.Explain(new InvoiceId(id))))),
        .. Credits.Select((id, at) => ($"explain-credit-{id}", at == 0 ? All : [ReportFormat.Text, ReportFormat.Json], OfDocument(() => Journal.Ledger.Explain(new CreditId(id))))),
    ];

    private GoldenDrawing OfCell(ReportCell cell)
    {
        var mode = cell.PaidTo is not null ? SummariseBy.WhoGotPaid : cell.PatientsProvider is not null ? SummariseBy.PatientsProvider : SummariseBy.Provider;
        return (format, language, output) => ReportDrawing.Write(
            Journal.Ledger.AllocatedPayments(Spec with { SummariseBy = mode }).Explain(cell).NamedBy(Journal.TypeOf), format, language, output);
    }

    private GoldenDrawing OfDocument(Func<DocumentExplanation> explain) =>
        (format, language, output) => ReportDrawing.Write(explain().NamedBy(Journal.TypeOf), format, language, output);

    private IEnumerable<(string Report, ReportFormat[] Formats, GoldenDrawing Draw)> Comparisons() =>
    [
        ("compare", All, OfComparison(UntilLine)),
        .. EqualUntilLine is { } line ? [("compare-equal", All, OfComparison(line))] : Array.Empty<(string, ReportFormat[], GoldenDrawing)>(),
    ];

    private GoldenDrawing OfComparison(int line) => (format, language, output) => ReportDrawing.Write(
        Comparison.Of(Journal.Until(line), Journal.Ledger, Spec).NamedBy(Journal.TypeOf), format, language, output);
}
