using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Engine;
using NodaTime;

namespace Declaratie.Reporting.Settlement;

/// <summary><i>Verrekening tussen twee behandelaars</i>: what one of them holds of the other, after both directions are netted.</summary>
/// <param name="Holder">Who took the money, or bears the write-off.</param>
/// <param name="OwedTo">To whom it was allocated.</param>
/// <param name="Amount">The amount, more than 0.</param>
public sealed record SettlementPair(ProviderId Holder, ProviderId OwedTo, Money Amount);

/// <summary><i>Saldo van een behandelaar</i>: what a provider receives from all others together; pays when negative.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Receives">What is owed to the provider less what the provider holds of others.</param>
public sealed record SettlementNet(ProviderId Provider, Money Receives);

/// <summary><i>Verrekening</i>: who holds money that was allocated to whom in a period, per pair of providers, and what each receives or pays in the end.</summary>
/// <remarks>From the rows by who got paid (R45) in which the two providers differ. Of no interest where all receipts go to one bank account.</remarks>
public sealed record SettlementReport
{
    /// <summary><i>Praktijken</i>: the names of the practices in it, in ordinal order.</summary>
    public required ImmutableArray<string> Practices { get; init; }

    /// <summary><i>Van</i>: the first day, inclusive (R1).</summary>
    public required LocalDate From { get; init; }

    /// <summary><i>Tot en met</i>: the last day, inclusive (R1).</summary>
    public required LocalDate To { get; init; }

    /// <summary><i>Paren</i>: by holder, then by whom it is owed to (ordinal); a pair that nets to zero is left out.</summary>
    public required ImmutableArray<SettlementPair> Pairs { get; init; }

    /// <summary><i>Saldi</i>: of every provider in a pair, by provider (ordinal); together 0.</summary>
    /// <remarks>A provider who holds as much as is owed to them has a balance of 0.00, so that nobody who stands in a pair is looked for in vain; who stands in no pair is not in it.</remarks>
    public required ImmutableArray<SettlementNet> Net { get; init; }

    /// <summary><i>Van een verslag op wie is betaald</i>: settles what its summary says.</summary>
    /// <param name="whoGotPaid">A report by who got paid (<see cref="SummariseBy.WhoGotPaid"/>) of all providers, with its summary and with advances.</param>
    /// <returns>The settlement of its period and practices.</returns>
    /// <exception cref="ArgumentException">It is another mode, a selection, without summary or with hidden advances: that does not say who holds what.</exception>
    public static SettlementReport Of(AllocatedPaymentsReport whoGotPaid)
    {
        ArgumentNullException.ThrowIfNull(whoGotPaid);
        var spec = whoGotPaid.Spec;
        if (spec.SummariseBy != SummariseBy.WhoGotPaid || spec.HideAdvancePayments || !spec.Providers.IsEmpty || whoGotPaid.Summary is not { } rows)
        {
            throw new ArgumentException("A settlement is made of a summary by who got paid, of all providers and with advance payments.", nameof(whoGotPaid));
        }

        return Of(
            whoGotPaid.Practices,
            (spec.From, spec.To),
            rows.Where(row => row.PaidTo is { } paidTo && paidTo != row.Provider).Select(row => new SettlementPair(row.PaidTo!.Value, row.Provider, row.Columns.Total)));
    }

    /// <summary><i>Samenvoegen</i>: adds the settlements of two practices; a provider id means the same provider in both.</summary>
    /// <remarks>Associative and commutative: pairs add up, and may then turn round or cancel.</remarks>
    /// <param name="left">One settlement.</param>
    /// <param name="right">The other; of the same period.</param>
    /// <returns>The settlement of both.</returns>
    /// <exception cref="ArgumentException">The periods differ.</exception>
    public static SettlementReport Merge(SettlementReport left, SettlementReport right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        Merging.Check((left.From, left.To) == (right.From, right.To), nameof(right));
        return Of(Merging.Practices(left.Practices, right.Practices), (left.From, left.To), left.Pairs.Concat(right.Pairs));
    }

    /// <inheritdoc/>
    public bool Equals(SettlementReport? other) =>
        other is not null && From == other.From && To == other.To
        && Practices.AsSpan().SequenceEqual(other.Practices.AsSpan())
        && Pairs.AsSpan().SequenceEqual(other.Pairs.AsSpan())
        && Net.AsSpan().SequenceEqual(other.Net.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To, Pairs.Length, Net.Length, Pairs.IsEmpty ? null : Pairs[0]);

    internal static SettlementReport Of(ImmutableArray<string> practices, (LocalDate From, LocalDate To) period, IEnumerable<SettlementPair> held)
    {
        var pairs = Netted(held);
        return new SettlementReport { Practices = practices, From = period.From, To = period.To, Pairs = pairs, Net = Balances(pairs) };
    }

    /// <summary>Both directions of a pair as one amount, seen from the provider who stands first in the alphabet.</summary>
    private static ImmutableArray<SettlementPair> Netted(IEnumerable<SettlementPair> held) =>
    [
        .. held
            .Select(pair => string.CompareOrdinal(pair.Holder.Value, pair.OwedTo.Value) < 0 ? pair : TurnedRound(pair))
            .GroupBy(pair => (pair.Holder, pair.OwedTo))
            .Select(both => new SettlementPair(both.Key.Holder, both.Key.OwedTo, both.Select(pair => pair.Amount).Aggregate((sum, amount) => sum + amount)))
            .Where(pair => pair.Amount != Money.Zero)
            .Select(pair => pair.Amount > Money.Zero ? pair : TurnedRound(pair))
            .OrderBy(pair => pair.Holder.Value, StringComparer.Ordinal)
            .ThenBy(pair => pair.OwedTo.Value, StringComparer.Ordinal),
    ];

    private static SettlementPair TurnedRound(SettlementPair pair) => new(pair.OwedTo, pair.Holder, -pair.Amount);

    private static ImmutableArray<SettlementNet> Balances(ImmutableArray<SettlementPair> pairs) =>
    [
        .. pairs
            .SelectMany(pair => new SettlementNet[] { new(pair.OwedTo, pair.Amount), new(pair.Holder, -pair.Amount) })
            .GroupBy(side => side.Provider)
            .Select(sides => new SettlementNet(sides.Key, sides.Select(side => side.Receives).Aggregate((sum, amount) => sum + amount)))
            .OrderBy(net => net.Provider.Value, StringComparer.Ordinal),
    ];
}
