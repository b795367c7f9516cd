using System.Collections.Immutable;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting;

/// <content>Adding reports.</content>
public sealed partial record AllocatedPaymentsReport
{
    /// <summary><i>Samenvoegen</i>: adds the reports of two practices, or of disjoint sets of patients; a provider id means the same provider in both (I6).</summary>
    /// <remarks>Associative and commutative: rows add up by their keys, lines are put in order of section, date, practice and journal line with what stands below them.</remarks>
    /// <param name="left">One report.</param>
    /// <param name="right">The other; the same question.</param>
    /// <returns>The report of both.</returns>
    /// <exception cref="ArgumentException">The reports have other periods or options.</exception>
    public static AllocatedPaymentsReport Merge(AllocatedPaymentsReport left, AllocatedPaymentsReport right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Merging.Check(InOrder(left.Spec) == InOrder(right.Spec), nameof(right));
        var summary = left.Summary is { } l && right.Summary is { } r ? ReportMerger.Rows(l, r, left.Spec) : (ImmutableArray<SummaryRow>?)null;
        return new AllocatedPaymentsReport
        {
            Practices = Merging.Practices(left.Practices, right.Practices),
            Sources = [.. left.Sources, .. right.Sources],
            Spec = InOrder(left.Spec),
            ReceiptsTotalling = left.ReceiptsTotalling + right.ReceiptsTotalling,
            Details = left.Details is { } a && right.Details is { } b ? ReportMerger.Lines(a, b) : null,
            Summary = summary,
            ProviderTotals = summary is { } rows ? SummaryTotals.PerProvider(rows.AsSpan(), left.Spec) : null,
            Totals = summary is { } shown ? SummaryTotals.Of(shown.AsSpan(), left.Spec) : null,
            Notes = new ReportNotes(
                left.Notes.AdvancePaymentsNowAllocated + right.Notes.AdvancePaymentsNowAllocated,
                left.Notes.UnknownPayors || right.Notes.UnknownPayors,
                left.Notes.OpenReceipts + right.Notes.OpenReceipts,
                left.Notes.OpenReceiptsAmount + right.Notes.OpenReceiptsAmount),
            Reconciliation = new Reconciliation(
                left.Reconciliation.Receipts + right.Reconciliation.Receipts,
                left.Reconciliation.ReceivedFromOthers + right.Reconciliation.ReceivedFromOthers,
                left.Reconciliation.GivenToOthers + right.Reconciliation.GivenToOthers,
                left.Reconciliation.Allocated + right.Reconciliation.Allocated,
                left.Reconciliation.AdvancePayments + right.Reconciliation.AdvancePayments),
        };
    }

    /// <summary><i>Groepsverslag</i>: asks each practice of a group and adds the answers up; a provider id means the same provider in all (I6).</summary>
    /// <param name="practices">The ledgers; at least one.</param>
    /// <param name="spec">What to report; a selected provider may be unknown to some of them, not to all.</param>
    /// <returns>The report of the group.</returns>
    /// <exception cref="ArgumentException">There is no practice, the period ends before it begins, or no practice has a selected provider.</exception>
    public static AllocatedPaymentsReport OfGroup(ImmutableArray<ReportingLedger> practices, AllocatedPaymentsSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        if (practices.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A group has at least one practice.", nameof(practices));
        }

        var somewhere = spec.Providers.Where(provider => practices.Any(practice => practice.Ledger.HasProvider(provider))).ToHashSet();
        foreach (var practice in practices)
        {
            practice.Check(spec with { Providers = [.. spec.Providers.Where(provider => !somewhere.Contains(provider))] }, nameof(spec));
        }

        return practices.Select(practice => practice.Answer(spec)).Aggregate(Merge);
    }

    /// <summary>A selection is a set: the order in which it was given does not make it another question.</summary>
    private static AllocatedPaymentsSpec InOrder(AllocatedPaymentsSpec spec) =>
        spec with { Providers = [.. spec.Providers.Distinct().OrderBy(provider => provider.Value, StringComparer.Ordinal)] };
}
