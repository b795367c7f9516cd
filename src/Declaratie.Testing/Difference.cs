using Declaratie.Reporting;
using Declaratie.Reporting.Comparing;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Testing;

/// <summary><i>Verschil</i>: what differs between two reports, in words, for the message of any assertion.</summary>
public static class Difference
{
    private const int Most = 20;

    /// <summary><i>Tussen twee verslagen</i>: the amounts and figures that differ, one per line; the first twenty.</summary>
    /// <param name="expected">The report that was expected; with its summary.</param>
    /// <param name="actual">The report that was given.</param>
    /// <param name="language">The language of the words.</param>
    /// <returns>The differences, or null when there are none. Lines of the details count where both have them.</returns>
    public static string? Between(AllocatedPaymentsReport expected, AllocatedPaymentsReport actual, ReportLanguage language = ReportLanguage.Dutch)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        return In(expected, actual) is not { } found ? null : language == ReportLanguage.Dutch ? found.Dutch : found.English;
    }

    internal static (string Dutch, string English)? In(AllocatedPaymentsReport expected, AllocatedPaymentsReport actual)
    {
        var words = Words(expected, actual).ToList();
        if (words.Count == 0)
        {
            return null;
        }

        var more = words.Count - Most;
        string Text(Func<(string Dutch, string English), string> of, string rest) => string.Join('\n', words.Take(Most).Select(of).Concat(more > 0 ? [rest] : []));
        return (Text(one => one.Dutch, $"… en nog {more}"), Text(one => one.English, $"… and {more} more"));
    }

    private static IEnumerable<(string Dutch, string English)> Words(AllocatedPaymentsReport expected, AllocatedPaymentsReport actual)
    {
        if (expected.Summary is null || actual.Summary is null)
        {
            return expected.Summary is null && actual.Summary is null && expected.ReceiptsTotalling == actual.ReceiptsTotalling && expected.Reconciliation == actual.Reconciliation
                ? []
                : [("een van de verslagen heeft geen samenvatting", "one of the reports has no summary")];
        }

        if (expected.Spec.SummariseBy != actual.Spec.SummariseBy || expected.Spec.HideAdvancePayments != actual.Spec.HideAdvancePayments)
        {
            return [("de verslagen zijn op een andere manier samengevat", "the reports are summarised in different ways")];
        }

        return Words(Comparison.Of(expected, actual));
    }

    private static IEnumerable<(string Dutch, string English)> Words(Comparison found) =>
    [
        .. found.Rows.Select(row =>
        {
            var where = string.Join(' ', ((string?[])[row.Row.Provider?.Value, row.Row.PatientsProvider?.Value, row.Row.PaidTo?.Value, row.Row.Payor?.Value]).Where(part => part is not null));
            var (dutch, english) = Names(row.Column);
            return ($"{where}: {dutch} is {row.After}, verwacht {row.Before}", $"{where}: {english} is {row.After}, expected {row.Before}");
        }),
        .. found.Figures.Select(figure => (
            FormattableString.Invariant($"{figure.Name} is {figure.After}, verwacht {figure.Before}"),
            FormattableString.Invariant($"{figure.Name} is {figure.After}, expected {figure.Before}"))),
        .. found.LinesGone.Select(line => ($"detailregel ontbreekt: {Words(line)}", $"detail line is missing: {Words(line)}")),
        .. found.LinesNew.Select(line => ($"detailregel te veel: {Words(line)}", $"detail line too many: {Words(line)}")),
    ];

    /// <summary>Ids only: no name of a patient goes into the output of a test.</summary>
    private static string Words(DetailLine line) =>
        $"{line.Date:uuuu'-'MM'-'dd} {line.Section} {line.Kind} {line.Credit?.Value} {line.Invoice?.Value} {line.Provider.Value} {line.Payor.Value}";

    private static (string Dutch, string English) Names(Declaratie.Reporting.Explaining.ReportColumn column) => column switch
    {
        Declaratie.Reporting.Explaining.ReportColumn.InvoiceAdjustments => ("factuurcorrecties", "invoice adjustments"),
        Declaratie.Reporting.Explaining.ReportColumn.PayorInvoices => ("factuur betaler", "payor invoices"),
        Declaratie.Reporting.Explaining.ReportColumn.PatientInvoices => ("factuur patiënt", "patient invoices"),
        Declaratie.Reporting.Explaining.ReportColumn.AdvancePayments => ("vooraf betaling", "advance payments"),
        _ => ($"{column}", $"{column}"),
    };
}
