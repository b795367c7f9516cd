using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Explaining.Engine;

namespace Declaratie.Reporting.Explaining;

/// <summary><i>Uitleggen</i>: from a figure to the entries and rules behind it, and from a document to everything that happened to it.</summary>
public static class Explainer
{
    /// <summary><i>Leg uit</i>: the postings that a figure of the summary adds up; a selection, hidden advances and the period count as they do in the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cell">The figure; what it leaves out stands for all, so without a payor it is the total of a provider.</param>
    /// <returns>The explanation; without postings when nothing was posted there.</returns>
    /// <exception cref="InvalidOperationException">The report was not made of a ledger, but read from a file.</exception>
    /// <exception cref="ArgumentException">The cell names a provider or payor that no practice of the report knows.</exception>
    public static Explanation Explain(this AllocatedPaymentsReport report, ReportCell cell)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(cell);
        if (report.Sources.IsEmpty)
        {
            throw new InvalidOperationException("A report that was read from a file does not know its entries; make it of its ledger.");
        }

        if (!report.Sources.Any(ledger => CellNumbers.Of(ledger.Ledger, cell).AreKnown))
        {
            throw new ArgumentException("The cell names a provider or payor that does not exist.", nameof(cell));
        }

        var postings = Postings(report, cell);
        return new Explanation
        {
            Practices = report.Practices,
            Spec = report.Spec,
            Cell = cell,
            Postings = postings,
            Amount = postings.Aggregate(Money.Zero, (sum, posting) => sum + posting.Amount),
        };
    }

    /// <summary><i>Leg een tegoed uit</i>: everything that happened to a receipt or a transferred credit.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="credit">The credit.</param>
    /// <returns>Its events with its balance after each.</returns>
    /// <exception cref="ArgumentException">There is no such credit.</exception>
    public static DocumentExplanation Explain(this ReportingLedger ledger, CreditId credit)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.Ledger.HasCredit(credit)
            ? DocumentEvents.Of(ledger, ledger.Ledger.Tables.Credits.Find(credit.Value), isCredit: true)
            : throw new ArgumentException($"There is no credit {credit.Value}.", nameof(credit));
    }

    /// <summary><i>Leg een factuur uit</i>: everything that happened to an invoice.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="invoice">The invoice.</param>
    /// <returns>Its events with its balance after each.</returns>
    /// <exception cref="ArgumentException">There is no such invoice.</exception>
    public static DocumentExplanation Explain(this ReportingLedger ledger, InvoiceId invoice)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return ledger.Ledger.HasInvoice(invoice)
            ? DocumentEvents.Of(ledger, ledger.Ledger.Tables.Invoices.Find(invoice.Value), isCredit: false)
            : throw new ArgumentException($"There is no invoice {invoice.Value}.", nameof(invoice));
    }

    /// <summary>By date, then practice; in a practice as they were recorded.</summary>
    internal static ImmutableArray<ExplainedPosting> Postings(AllocatedPaymentsReport report, ReportCell cell) => report.Sources is [var only]
        ? [.. new CellScan(only, report.Spec, cell).Postings()]
        : [.. report.Sources.SelectMany(ledger => new CellScan(ledger, report.Spec, cell).Postings()).OrderBy(posting => posting.Date).ThenBy(posting => posting.Practice, StringComparer.Ordinal)];
}
