using Declaratie.Domain;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Allocating;

/// <summary><i>Toerekenen in één zin</i>: how much is allocated and how much stays open, in Dutch or English.</summary>
public static class AllocationSummaryText
{
    /// <summary><i>Van een voorbeeld</i>: how many allocations, their total and what stays open.</summary>
    /// <param name="preview">The preview.</param>
    /// <param name="language">The language.</param>
    /// <returns>One sentence.</returns>
    public static string Of(AllocationPreview preview, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(preview);
        var notation = new Notation(language);
        var (credits, invoices) = (notation.Amount(preview.OpenCredits), notation.Amount(preview.OpenInvoices));
        var isDutch = language is ReportLanguage.Dutch;
        if (preview.Date is null)
        {
            return isDutch ? "Niets toe te rekenen: er zijn geen ontvangsten en geen facturen." : "Nothing to allocate: there are no receipts and no invoices.";
        }

        if (preview.Count == 0)
        {
            return isDutch
                ? $"Niets toe te rekenen: er staat {credits} aan tegoeden en {invoices} aan facturen open."
                : $"Nothing to allocate: {credits} of credits and {invoices} of invoices are open.";
        }

        var made = Allocations(preview.Count, preview.Total, language);
        return isDutch
            ? $"{made}; er blijft {credits} aan tegoeden en {invoices} aan facturen open."
            : $"{made}; {credits} of credits and {invoices} of invoices stay open.";
    }

    /// <summary><i>Van opnieuw toerekenen</i>: what is undone, what is allocated and what stays open of the credit.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="language">The language.</param>
    /// <returns>One sentence.</returns>
    public static string Of(ReallocationSummary summary, ReportLanguage language)
    {
        ArgumentNullException.ThrowIfNull(summary);
        var notation = new Notation(language);
        var (credit, open) = (Cells.Clean(summary.Credit.Value), notation.Amount(summary.Open));
        var isDutch = language is ReportLanguage.Dutch;
        if (summary.Undone + summary.Made == 0)
        {
            return isDutch
                ? $"Niets te veranderen: tegoed {credit} is al zo toegerekend; er staat {open} van open."
                : $"Nothing to change: credit {credit} is allocated like this already; {open} of it is open.";
        }

        var (undone, made) = (Undone(summary.Undone, summary.UndoneAmount, language), Allocations(summary.Made, summary.MadeAmount, language));
        return isDutch ? $"{undone}; {made}; van tegoed {credit} blijft {open} open." : $"{undone}; {made}; {open} of credit {credit} stays open.";
    }

    private static string Allocations(int count, Money amount, ReportLanguage language) =>
        language is ReportLanguage.Dutch ? Sum(count, "toerekening", "toerekeningen", amount, language) : Sum(count, "allocation", "allocations", amount, language);

    private static string Undone(int count, Money amount, ReportLanguage language) => language is ReportLanguage.Dutch
        ? Sum(count, "toerekening teruggedraaid", "toerekeningen teruggedraaid", amount, language)
        : Sum(count, "allocation undone", "allocations undone", amount, language);

    private static string Sum(int count, string one, string many, Money amount, ReportLanguage language)
    {
        var notation = new Notation(language);
        var together = language is ReportLanguage.Dutch ? "samen " : "together ";
        return $"{notation.Count(count)} {(count == 1 ? one : many)}, {(count == 1 ? "" : together)}{notation.Amount(amount)}";
    }
}
