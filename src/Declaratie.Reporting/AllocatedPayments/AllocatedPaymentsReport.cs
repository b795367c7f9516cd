using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Reporting;

/// <summary><i>Kolommen</i>: the amounts of a row; Allocated and Total are sums of them.</summary>
/// <param name="InvoiceAdjustments">Factuurcorrecties.</param>
/// <param name="PayorInvoices">Factuur betaler.</param>
/// <param name="PatientInvoices">Factuur patiënt.</param>
/// <param name="AdvancePayments">Vooraf betaling; null when advances are hidden.</param>
public readonly record struct ReportColumns(Money InvoiceAdjustments, Money PayorInvoices, Money PatientInvoices, Money? AdvancePayments)
{
    /// <summary><i>Totaal toegerekend aan</i>: adjustments, payor invoices and patient invoices together.</summary>
    public Money Allocated => InvoiceAdjustments + PayorInvoices + PatientInvoices;

    /// <summary><i>Totaal</i>: allocated and advances together; allocated alone when advances are hidden (R25).</summary>
    public Money Total => Allocated + (AdvancePayments ?? Money.Zero);

    /// <summary><i>Niets</i>: every column is zero.</summary>
    public bool IsZero => InvoiceAdjustments == Money.Zero && PayorInvoices == Money.Zero
        && PatientInvoices == Money.Zero && (AdvancePayments ?? Money.Zero) == Money.Zero;

    /// <summary><i>Optellen</i>: adds column by column; hidden advances stay hidden.</summary>
    /// <param name="left">One row.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sums.</returns>
    public static ReportColumns operator +(ReportColumns left, ReportColumns right) => new(
        left.InvoiceAdjustments + right.InvoiceAdjustments,
        left.PayorInvoices + right.PayorInvoices,
        left.PatientInvoices + right.PatientInvoices,
        left.AdvancePayments + right.AdvancePayments);
}

/// <summary><i>Regel van de samenvatting</i>: the sums of one key (R44–R46).</summary>
/// <param name="Provider">The provider.</param>
/// <param name="PatientsProvider">The patient's provider in that mode; null where no patient stands behind the row, and in the other modes.</param>
/// <param name="PaidTo">The provider actually paid, in that mode; else null.</param>
/// <param name="Payor">The payor or label.</param>
/// <param name="Columns">The amounts.</param>
public sealed record SummaryRow(ProviderId Provider, ProviderId? PatientsProvider, ProviderId? PaidTo, PayorLabel Payor, ReportColumns Columns);

/// <summary><i>Totaal per behandelaar</i>: the sums of the shown rows of one provider.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Columns">The amounts.</param>
public sealed record ProviderTotal(ProviderId Provider, ReportColumns Columns);

/// <summary><i>Opmerkingen</i>: what the last page says; the same whatever is hidden.</summary>
/// <param name="AdvancePaymentsNowAllocated">R21.</param>
/// <param name="UnknownPayors">Some line or row is Unknown (R17).</param>
/// <param name="OpenReceipts">How many receipts of the period have something open at its end.</param>
/// <param name="OpenReceiptsAmount">And how much.</param>
public sealed record ReportNotes(Money AdvancePaymentsNowAllocated, bool UnknownPayors, int OpenReceipts, Money OpenReceiptsAmount);

/// <summary><i>Aansluiting</i>: for every selection receipts + received from others − given to others = allocated + advances (I2).</summary>
/// <param name="Receipts">Receipts totalling.</param>
/// <param name="ReceivedFromOthers">What providers outside the selection took for providers in it.</param>
/// <param name="GivenToOthers">What providers in the selection took for providers outside it.</param>
/// <param name="Allocated">What was allocated to providers in the selection.</param>
/// <param name="AdvancePayments">Their advances.</param>
public sealed record Reconciliation(Money Receipts, Money ReceivedFromOthers, Money GivenToOthers, Money Allocated, Money AdvancePayments);

/// <summary><i>Toegerekende betalingen</i>: who is paid what in a period; a value that can be compared, merged and drawn.</summary>
public sealed partial record AllocatedPaymentsReport
{
    /// <summary><i>Praktijken</i>: the names of the practices in it, in ordinal order.</summary>
    public required ImmutableArray<string> Practices { get; init; }

    /// <summary><i>Vraag</i>: what was asked.</summary>
    public required AllocatedPaymentsSpec Spec { get; init; }

    /// <summary><i>Totaal ontvangsten</i>: R9.</summary>
    public required Money ReceiptsTotalling { get; init; }

    /// <summary><i>Details</i>: the lines, or null when only the summary was asked.</summary>
    public required ImmutableArray<DetailLine>? Details { get; init; }

    /// <summary><i>Samenvatting</i>: the rows ordered by their keys, or null when only details were asked.</summary>
    public required ImmutableArray<SummaryRow>? Summary { get; init; }

    /// <summary><i>Totalen per behandelaar</i>: of the shown rows, or null when only details were asked.</summary>
    public required ImmutableArray<ProviderTotal>? ProviderTotals { get; init; }

    /// <summary><i>Totalen</i>: of the shown rows, or null when only details were asked.</summary>
    public required ReportColumns? Totals { get; init; }

    /// <summary><i>Opmerkingen</i>.</summary>
    public required ReportNotes Notes { get; init; }

    /// <summary><i>Aansluiting</i>.</summary>
    public required Reconciliation Reconciliation { get; init; }

    /// <summary>The ledgers that it was made of, so that a figure can be explained; no part of its value, and none in a report that was read from a file.</summary>
    internal ImmutableArray<ReportingLedger> Sources { get; init; } = [];

    /// <inheritdoc/>
    public bool Equals(AllocatedPaymentsReport? other) =>
        other is not null
        && Spec == other.Spec && ReceiptsTotalling == other.ReceiptsTotalling && Totals == other.Totals
        && Notes == other.Notes && Reconciliation == other.Reconciliation
        && Practices.AsSpan().SequenceEqual(other.Practices.AsSpan())
        && SameItems(Details, other.Details) && SameItems(Summary, other.Summary) && SameItems(ProviderTotals, other.ProviderTotals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Spec, ReceiptsTotalling, Totals, Notes, Details?.Length, Summary?.Length);

    private static bool SameItems<T>(ImmutableArray<T>? left, ImmutableArray<T>? right) =>
        left.HasValue == right.HasValue && (!left.HasValue || left.Value.AsSpan().SequenceEqual(right!.Value.AsSpan()));
}
