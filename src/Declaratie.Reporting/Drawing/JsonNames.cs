using System.Diagnostics;
using Declaratie.Reporting.Explaining;

namespace Declaratie.Reporting.Drawing;

/// <summary>The names of enum values in JSON: kebab case, as the specification spells them.</summary>
internal static class JsonNames
{
    internal static string Of(SummariseBy mode) => mode switch
    {
        SummariseBy.Provider => "provider",
        SummariseBy.PatientsProvider => "patients-provider",
        SummariseBy.WhoGotPaid => "who-got-paid",
        _ => throw new UnreachableException(),
    };

    internal static string Of(DetailSection section) => section switch
    {
        DetailSection.Receipts => "receipts",
        DetailSection.AdvancePaymentsNowAllocated => "advance-payments-now-allocated",
        DetailSection.EarlierReceiptsAdjusted => "earlier-receipts-adjusted",
        DetailSection.EarlierAllocationsReversed => "earlier-allocations-reversed",
        DetailSection.Transfers => "transfers",
        _ => throw new UnreachableException(),
    };

    internal static string Of(DetailKind kind) => kind switch
    {
        DetailKind.Receipt => "receipt",
        DetailKind.Allocation => "allocation",
        DetailKind.Deallocation => "deallocation",
        DetailKind.Refund => "refund",
        DetailKind.ReceiptCorrection => "receipt-correction",
        DetailKind.From => "from",
        DetailKind.To => "to",
        _ => throw new UnreachableException(),
    };

    internal static string Of(ReportColumn column) => column switch
    {
        ReportColumn.Receipts => "receipts",
        ReportColumn.InvoiceAdjustments => "invoiceAdjustments",
        ReportColumn.PayorInvoices => "payorInvoices",
        ReportColumn.PatientInvoices => "patientInvoices",
        ReportColumn.Allocated => "allocated",
        ReportColumn.AdvancePayments => "advancePayments",
        ReportColumn.Total => "total",
        _ => throw new UnreachableException(),
    };
}
