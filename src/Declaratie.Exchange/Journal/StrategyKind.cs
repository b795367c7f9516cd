using System.Collections.Immutable;
using System.Text.Json;
using Declaratie.Domain.Payments;

namespace Declaratie.Exchange.Journal;

/// <summary>The strategies of a run, in order; pro-rata can only be the last.</summary>
internal sealed class StrategyKind() : ListKind<AllocationStrategy>(
    fewest: 1,
    new("a list of at least one strategy, each once, pro-rata only last", "een lijst met minstens één strategie, elk één keer, pro-rata alleen als laatste"),
    WordKinds.Strategy.Expected)
{
    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out ImmutableArray<AllocationStrategy>? value) =>
        base.TryRead(ref reader, fields, field, out value) && IsInOrder(value.GetValueOrDefault());

    /// <inheritdoc/>
    public override bool CanWrite(ImmutableArray<AllocationStrategy>? value) =>
        base.CanWrite(value) && value!.Value.All(strategy => WordKinds.Strategy.CanWrite(strategy)) && IsInOrder(value.Value);

    /// <inheritdoc/>
    protected override bool TryReadItem(ref Utf8JsonReader reader, FieldReader fields, FieldPath path, out AllocationStrategy item)
    {
        var isStrategy = WordKinds.Strategy.TryRead(ref reader, fields, path.Owner!, out var read);
        item = read.GetValueOrDefault();
        return isStrategy;
    }

    /// <inheritdoc/>
    protected override void WriteItem(Utf8JsonWriter json, AllocationStrategy item) => WordKinds.Strategy.Write(json, item);

    private static bool IsInOrder(ImmutableArray<AllocationStrategy> strategies) =>
        strategies.Distinct().Count() == strategies.Length && strategies.IndexOf(AllocationStrategy.ProRata) is var last && (last < 0 || last == strategies.Length - 1);
}
