using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Engine;
using NodaTime;

namespace Declaratie.Reporting.ClaimsFlow;

/// <summary><i>Vraag naar het declaratieverslag</i>: the claim lines of which files, and of whom.</summary>
/// <param name="From">The first day on which a file was sent, inclusive.</param>
/// <param name="To">The last day, inclusive; ages, deadlines and what was received are measured at its end.</param>
public sealed record ClaimsReportSpec(LocalDate From, LocalDate To)
{
    /// <summary>In days.</summary>
    public const int NearByDefault = 30;

    /// <summary><i>Zorgverzekeraars</i>: only of these; none is all. One that the practice does not know selects nothing.</summary>
    public ImmutableArray<PayorId> Insurers { get; init => field = Sorted(value, payor => payor.Value); } = [];

    /// <summary><i>Behandelaars</i>: only what these treated; none is all. One that the practice does not know selects nothing.</summary>
    public ImmutableArray<ProviderId> Providers { get; init => field = Sorted(value, provider => provider.Value); } = [];

    /// <summary><i>Dagen vooruit</i>: a last day to claim is shown when it is at most this many days after the last day of the period, or past; 0 or more.</summary>
    public int DeadlineDays { get; init; } = NearByDefault;

    /// <inheritdoc/>
    public bool Equals(ClaimsReportSpec? other) =>
        other is not null && From == other.From && To == other.To && DeadlineDays == other.DeadlineDays
        && Insurers.AsSpan().SequenceEqual(other.Insurers.AsSpan()) && Providers.AsSpan().SequenceEqual(other.Providers.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, DeadlineDays, Insurers.Length, Providers.Length);

    internal void Check(string name)
    {
        PeriodWords.Check(From, To, name);
        if (DeadlineDays < 0)
        {
            throw new ArgumentException("The days that a deadline may be ahead are 0 or more.", name);
        }
    }

    /// <summary>The same selection is the same question, in whatever order it was given.</summary>
    /// <typeparam name="T">The kind of id.</typeparam>
    private static ImmutableArray<T> Sorted<T>(ImmutableArray<T> ids, Func<T, string> text) =>
        ids.IsDefaultOrEmpty ? [] : [.. ids.Distinct().OrderBy(text, StringComparer.Ordinal)];
}
