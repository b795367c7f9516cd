using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Sessions;
using Declaratie.Domain.Treatments;
using Declaratie.Reporting.Engine;
using NodaTime;

namespace Declaratie.Reporting.Sessions;

/// <summary><i>Zittingen van een behandelaar</i>: visits of an agenda month under a provider, with a performance, for an indication; a visit counts once in a row.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Performance">The performance.</param>
/// <param name="Indication">The indication; null where none is named.</param>
/// <param name="Counts">The visits: performed, claimed, granted, invoiced.</param>
public sealed record SessionsRow(ProviderId Provider, PerformanceCode Performance, IndicationId? Indication, SessionCounts Counts);

/// <summary><i>Gebruikte aanspraak</i>: of an indication with sessions in the month, as it is at the end of the month.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Indication">The indication.</param>
/// <param name="Track">Its track.</param>
/// <param name="Used">How many sessions were used by the last day of the month, in the term that holds that day.</param>
/// <param name="Next">What would hold for a session on the first day after the month.</param>
public sealed record EntitlementUse(string Practice, IndicationId Indication, EntitlementTrack Track, int Used, EntitlementAnswer Next);

/// <summary><i>Gemarkeerde declaratie</i>: a claim of a session of the month whose CSI or payer is no longer right (Z19).</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Change">With what it was claimed, and what holds now.</param>
public sealed record FlaggedClaim(string Practice, EntitlementChange Change);

/// <summary><i>Bevinding over een zitting</i>: a session or an indication of the month that cannot be right (Z14–Z18).</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Finding">The rule, what it is about, and what helps.</param>
public sealed record FlaggedSession(string Practice, Finding Finding);

/// <summary><i>Zittingen</i>: the sessions of an agenda month, the entitlement that was used, and what of it is wrong.</summary>
public sealed record SessionsReport
{
    /// <summary><i>Praktijken</i>: the names of the practices in it, in ordinal order.</summary>
    public required ImmutableArray<string> Practices { get; init; }

    /// <summary><i>Maand</i>: the agenda month.</summary>
    public required YearMonth Month { get; init; }

    /// <summary><i>Status</i>: Current as it was determined last; Stale when something changed since, or nothing was determined; null in a month without treatments. Of several practices Stale if one is.</summary>
    public required SessionsStatus? Status { get; init; }

    /// <summary><i>Bezoeken</i>: all visits of the month, each once, whatever was done in it; no sum of the rows. Of a month that is current as of the day it was determined.</summary>
    public required SessionCounts Visits { get; init; }

    /// <summary><i>Bepaald</i>: the counts of the last determination; zero when there was none.</summary>
    public required SessionCounts Determined { get; init; }

    /// <summary><i>Rijen</i>: by provider, performance and indication (ordinal, none first).</summary>
    public required ImmutableArray<SessionsRow> Rows { get; init; }

    /// <summary><i>Aanspraken</i>: by practice and indication (ordinal).</summary>
    public required ImmutableArray<EntitlementUse> Entitlements { get; init; }

    /// <summary><i>Gemarkeerde declaraties</i>: by practice and day (Z19).</summary>
    public required ImmutableArray<FlaggedClaim> Changes { get; init; }

    /// <summary><i>Bevindingen</i>: by practice, what they are about and rule (ordinal; Z14–Z18).</summary>
    public required ImmutableArray<FlaggedSession> Findings { get; init; }

    /// <summary><i>Samenvoegen</i>: adds the sessions of two practices; a provider and a performance mean the same in both, entitlements stay those of their own practice.</summary>
    /// <remarks>Associative and commutative: rows add up by their keys.</remarks>
    /// <param name="left">One report.</param>
    /// <param name="right">The other; of the same month.</param>
    /// <returns>The report of both.</returns>
    /// <exception cref="ArgumentException">The months differ.</exception>
    public static SessionsReport Merge(SessionsReport left, SessionsReport right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Merging.Check(left.Month == right.Month, nameof(right));
        return new SessionsReport
        {
            Practices = Merging.Practices(left.Practices, right.Practices),
            Month = left.Month,
            Status = (left.Status, right.Status) switch
            {
                (SessionsStatus.Stale, _) or (_, SessionsStatus.Stale) => SessionsStatus.Stale,
                (null, var status) => status,
                (var status, _) => status,
            },
            Visits = SessionsMaker.Add(left.Visits, right.Visits),
            Determined = SessionsMaker.Add(left.Determined, right.Determined),
            Rows =
            [
                .. SessionsMaker.InOrder(left.Rows.Concat(right.Rows)
                    .GroupBy(row => (row.Provider, row.Performance, row.Indication))
                    .Select(group => group.Aggregate((one, other) => one with { Counts = SessionsMaker.Add(one.Counts, other.Counts) }))),
            ],
            Entitlements = [.. left.Entitlements.Concat(right.Entitlements).OrderBy(use => use.Practice, StringComparer.Ordinal).ThenBy(use => use.Indication.Value, StringComparer.Ordinal).ThenBy(use => use.Used).ThenBy(use => use.Next.Rule.Id, StringComparer.Ordinal)],
            Changes = [.. left.Changes.Concat(right.Changes).OrderBy(flagged => flagged.Practice, StringComparer.Ordinal).ThenBy(flagged => flagged.Change.Date).ThenBy(flagged => flagged.Change.Reference.Value, StringComparer.Ordinal)],
            Findings = [.. SessionsMaker.InOrder(left.Findings.Concat(right.Findings))],
        };
    }

    /// <inheritdoc/>
    public bool Equals(SessionsReport? other) =>
        other is not null && Month == other.Month && Status == other.Status && Visits == other.Visits && Determined == other.Determined
        && Practices.AsSpan().SequenceEqual(other.Practices.AsSpan()) && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan())
        && Entitlements.AsSpan().SequenceEqual(other.Entitlements.AsSpan()) && Changes.AsSpan().SequenceEqual(other.Changes.AsSpan())
        && Findings.AsSpan().SequenceEqual(other.Findings.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Month, Status, Visits, Rows.Length, Entitlements.Length);
}
