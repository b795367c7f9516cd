using System.Globalization;
using Declaratie.Domain;
using Declaratie.Reporting;

namespace Declaratie.Tests.Kit;

/// <summary>A whole report in a few lines of text, so that a test compares it whole.</summary>
/// <example>
/// <code>
/// receipts 225.00
/// 2024-02-06 receipts/receipt R603 | AG NHS | receipt 30.00
/// 2024-02-06 receipts/allocation R603 → 2003 | AG to AG NHS | patient 30.00
/// = AG NHS | patient 30.00
/// now allocated 350.00, unknown, open 1 receipt 30.00
/// reconciliation 225.00 + 0.00 - 0.00 = 545.00 + -320.00
/// </code>
/// </example>
internal static class ReportSketch
{
    public static string Of(AllocatedPaymentsReport report) => string.Join('\n',
    [
        $"receipts {report.ReceiptsTotalling}",
        .. (report.Details ?? []).Select(Line),
        .. (report.Summary ?? []).Select(Row),
        Notes(report.Notes),
        Reconciliation(report.Reconciliation),
    ]);

    /// <summary>The detail lines alone.</summary>
    /// <param name="report">The report.</param>
    /// <returns>One text per line.</returns>
    public static string Details(AllocatedPaymentsReport report) => string.Join('\n', (report.Details ?? []).Select(Line));

    /// <summary>The rows of the summary alone.</summary>
    /// <param name="report">The report.</param>
    /// <returns>One text per row.</returns>
    public static string Summary(AllocatedPaymentsReport report) => string.Join('\n', (report.Summary ?? []).Select(Row));

    private static string Line(DetailLine line)
    {
        var documents = string.Join(" → ", new[] { line.Credit?.Value, line.Invoice?.Value }.Where(id => id is not null));
        var provider = line.TransferProvider is { } to ? $"{line.Provider.Value} to {to.Value}" : line.Provider.Value;
        var payor = line.CreditPayor is { } credit ? $"{line.Payor} (of {credit})" : $"{line.Payor}";
        var cause = line.Cause is { } id ? $" by {id}" : "";
        var amounts = Amounts(
            ("receipt", line.Receipt), ("adjustments", line.InvoiceAdjustments), ("payor", line.PayorInvoices), ("patient", line.PatientInvoices), ("advance", line.AdvancePayments));
        return $"{line.Date:uuuu-MM-dd} {Kebab(line.Section)}/{Kebab(line.Kind)} {documents}{cause} | {provider} {payor} | {amounts}".TrimEnd();
    }

    private static string Row(SummaryRow row)
    {
        var third = (row.PatientsProvider ?? row.PaidTo) is { } provider ? $" {provider.Value}" : "";
        var columns = row.Columns;
        var amounts = Amounts(
            ("adjustments", columns.InvoiceAdjustments), ("payor", columns.PayorInvoices), ("patient", columns.PatientInvoices), ("advance", columns.AdvancePayments));
        return $"= {row.Provider.Value}{third} {row.Payor} | {(columns.IsZero ? "nothing" : amounts)}";
    }

    private static string Notes(ReportNotes notes) =>
        $"now allocated {notes.AdvancePaymentsNowAllocated}{(notes.UnknownPayors ? ", unknown" : "")}"
        + (notes.OpenReceipts == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", open {notes.OpenReceipts} receipt {notes.OpenReceiptsAmount}"));

    private static string Reconciliation(Reconciliation all) =>
        $"reconciliation {all.Receipts} + {all.ReceivedFromOthers} - {all.GivenToOthers} = {all.Allocated} + {all.AdvancePayments}";

    private static string Amounts(params (string Name, Money? Amount)[] columns) =>
        string.Join(", ", columns.Where(c => c.Amount is not null && (c.Amount != Money.Zero || columns.All(o => o.Amount is null || o.Amount == Money.Zero))).Select(c => $"{c.Name} {c.Amount}"));

    private static string Kebab(Enum value) =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));
}
