using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting.Explaining.Engine;

/// <summary>An amount of one movement in one column, in numbers; -1 for none.</summary>
/// <param name="Column">The column; none of the sums.</param>
/// <param name="Provider">Under whom it stands.</param>
/// <param name="PatientsProvider">Who is on the patient's chart that day.</param>
/// <param name="PaidTo">Who was actually paid.</param>
/// <param name="Label">The payor or label.</param>
/// <param name="Cents">The amount, signed.</param>
/// <param name="IsOfTarget">Of a transfer: it is that of the receiving credit.</param>
internal readonly record struct Posting(ReportColumn Column, int Provider, int PatientsProvider, int PaidTo, int Label, long Cents, bool IsOfTarget = false)
{
    /// <summary>The most that one movement posts.</summary>
    public const int Most = 2;

    private static readonly ReportColumn[] InvoiceColumns = [ReportColumn.InvoiceAdjustments, ReportColumn.PayorInvoices, ReportColumn.PatientInvoices];

    /// <summary>What a movement posts: the table of section 2 of the specification.</summary>
    /// <param name="row">The movement.</param>
    /// <returns>Its two postings.</returns>
    public static (Posting First, Posting Second) Of(in IndexRow row)
    {
        var ofCredit = new Posting(ReportColumn.AdvancePayments, row.CreditProvider, row.CreditPatientsProvider, row.PaidTo, row.CreditLabel, -row.Cents);
        var ofInvoice = new Posting(InvoiceColumns[(int)row.Column], row.InvoiceProvider, row.InvoicePatientsProvider, row.PaidTo, row.InvoiceLabel, row.Cents);
        return row.Kind switch
        {
            PostingKind.Receipt or PostingKind.Refund or PostingKind.ReceiptCorrection =>
                (ofCredit with { Column = ReportColumn.Receipts, Cents = row.Cents }, ofCredit with { Cents = row.Cents }),
            PostingKind.Transfer => (ofCredit, ofInvoice with { Column = ReportColumn.AdvancePayments, IsOfTarget = true }),
            PostingKind.Pair => (ofInvoice with { Provider = row.CreditProvider, Cents = -row.Cents }, ofInvoice),
            _ => (ofCredit, ofInvoice),
        };
    }
}
