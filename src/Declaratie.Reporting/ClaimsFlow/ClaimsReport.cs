using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting.ClaimsFlow;

/// <summary><i>Declaratieverslag</i>: what became of the claim lines that were sent to insurers in a period (C40).</summary>
/// <remarks>
/// Everything is as the journal stands at its end, so a later answer changes the report of an earlier period: that is its nature. Measured at the end of the last day of the period are
/// what was received, the ages of what is to be handled, and the days that are left to claim.
/// </remarks>
public sealed record ClaimsReport
{
    /// <summary>The codes that are shown.</summary>
    internal const int MostCodes = 10;

    /// <summary><i>Praktijken</i>: the names of the practices in it, in ordinal order.</summary>
    public required ImmutableArray<string> Practices { get; init; }

    /// <summary><i>Vraag</i>: the period and the selections.</summary>
    public required ClaimsReportSpec Spec { get; init; }

    /// <summary><i>Regels</i>: by insurer, provider, month of treatment and status.</summary>
    public required ImmutableArray<ClaimsRow> Rows { get; init; }

    /// <summary><i>Totaal</i>: of all rows; the terms of the identity K3.</summary>
    public required ClaimsSums Total { get; init; }

    /// <summary><i>Bestanden</i>: by day of sending, number and practice.</summary>
    public required ImmutableArray<ClaimsFileRow> Files { get; init; }

    /// <summary><i>Ontvangen</i>: for all files.</summary>
    public Money Received => Files.Select(file => file.Received).Aggregate(Money.Zero, (sum, amount) => sum + amount);

    /// <summary><i>In één keer goed</i>: how many first claims were granted at once.</summary>
    public required FirstPass FirstPass { get; init; }

    /// <summary><i>Van behandeling naar declaratie</i>: of the first claim lines, from the day of treatment to the day of sending.</summary>
    public required ClaimsDays TreatmentToClaim { get; init; }

    /// <summary><i>Van declaratie naar antwoord</i>: from the day of sending to the day of the return or refusal; files closed without one do not count.</summary>
    public required ClaimsDays ClaimToAnswer { get; init; }

    /// <summary><i>Van retour naar herdeclaratie</i>: of returned lines that were claimed again, from the day of the return to the day the next claim was sent.</summary>
    public required ClaimsDays ReturnToReclaim { get; init; }

    /// <summary><i>Retourcodes</i>: of returned lines, all of them; the most frequent first, then by amount, then by code.</summary>
    public required ImmutableArray<ClaimsReturnCode> ReturnCodes { get; init; }

    /// <summary><i>Te behandelen</i>: every age, the youngest first; what came back later only when there is any.</summary>
    public required ImmutableArray<ClaimsToHandle> ToHandle { get; init; }

    /// <summary><i>Termijnen</i>: of all treatments that wait, claimed in the period or not; the first day first.</summary>
    public required ImmutableArray<ClaimsDeadline> Deadlines { get; init; }

    /// <summary><i>Credits aan verzekeraars</i>: of files that were sent in the period; not in the rows.</summary>
    public required InsurerCreditSums InsurerCredits { get; init; }

    /// <summary><i>Tien meest voorkomende retourcodes</i>.</summary>
    public ImmutableArray<ClaimsReturnCode> MostFrequentCodes => ReturnCodes.Length <= MostCodes ? ReturnCodes : [.. ReturnCodes.Take(MostCodes)];

    /// <summary><i>Samenvoegen</i>: adds the reports of two practices; an id means the same provider or insurer in both.</summary>
    /// <remarks>Associative and commutative; means add up by their sums and numbers.</remarks>
    /// <param name="left">One report.</param>
    /// <param name="right">The other; of the same period and selections.</param>
    /// <returns>The report of both.</returns>
    /// <exception cref="ArgumentException">They answer different questions.</exception>
    public static ClaimsReport Merge(ClaimsReport left, ClaimsReport right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Merging.Check(left.Spec == right.Spec, nameof(right));
        return ClaimsParts.Merge(left, right);
    }

    /// <inheritdoc/>
    public bool Equals(ClaimsReport? other) =>
        other is not null && Spec == other.Spec && Total == other.Total && FirstPass == other.FirstPass && TreatmentToClaim == other.TreatmentToClaim
        && ClaimToAnswer == other.ClaimToAnswer && ReturnToReclaim == other.ReturnToReclaim && InsurerCredits == other.InsurerCredits
        && Practices.AsSpan().SequenceEqual(other.Practices.AsSpan()) && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan())
        && Files.AsSpan().SequenceEqual(other.Files.AsSpan()) && ReturnCodes.AsSpan().SequenceEqual(other.ReturnCodes.AsSpan())
        && ToHandle.AsSpan().SequenceEqual(other.ToHandle.AsSpan()) && Deadlines.AsSpan().SequenceEqual(other.Deadlines.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Spec, Total, Rows.Length, Files.Length, ReturnCodes.Length, Deadlines.Length);
}
