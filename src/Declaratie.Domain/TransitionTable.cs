using System.Collections.Immutable;

namespace Declaratie.Domain;

/// <summary><i>Overgang</i>: one arrow of a status diagram.</summary>
/// <typeparam name="TStatus">The statuses.</typeparam>
/// <typeparam name="TVerb">What can be done.</typeparam>
/// <param name="Rule">The rule that it carries out.</param>
/// <param name="From">Where it starts; null: the thing comes into being.</param>
/// <param name="Verb">What is done.</param>
/// <param name="To">Where it ends.</param>
public sealed record Transition<TStatus, TVerb>(Rule Rule, TStatus? From, TVerb Verb, TStatus To)
    where TStatus : struct, Enum
    where TVerb : struct, Enum;

/// <summary><i>Statusdiagram</i>: a status diagram as a table: what is not in it cannot happen (C63).</summary>
/// <typeparam name="TStatus">The statuses.</typeparam>
/// <typeparam name="TVerb">What can be done.</typeparam>
public sealed class TransitionTable<TStatus, TVerb>
    where TStatus : struct, Enum
    where TVerb : struct, Enum
{
    private readonly Transition<TStatus, TVerb>?[] cells;
    private readonly int width;

    internal TransitionTable(params ReadOnlySpan<(Rule Rule, TStatus? From, TVerb Verb, TStatus To)> rows)
    {
        Rows = [.. rows.ToArray().Select(row => new Transition<TStatus, TVerb>(row.Rule, row.From, row.Verb, row.To))];
        width = Enum.GetValues<TVerb>().Length;
        cells = new Transition<TStatus, TVerb>?[Enum.GetValues<TStatus>().Length * width];
        foreach (var row in Rows)
        {
            if (row.From is { } from)
            {
                ref var cell = ref cells[Cell(from, row.Verb)];
                cell = cell is null ? row : throw new ArgumentException($"{from} has two arrows for {row.Verb}.", nameof(rows));
            }
        }
    }

    /// <summary><i>Alle overgangen</i>, in the order of the specification.</summary>
    public ImmutableArray<Transition<TStatus, TVerb>> Rows { get; }

    /// <summary><i>Zoeken</i>: the arrow for doing this in that status.</summary>
    /// <param name="from">The status.</param>
    /// <param name="verb">What is to be done.</param>
    /// <returns>The arrow; null when the status does not allow it.</returns>
    public Transition<TStatus, TVerb>? Find(TStatus from, TVerb verb) => cells[Cell(from, verb)];

    private int Cell(TStatus from, TVerb verb) => (Convert.ToInt32(from, null) * width) + Convert.ToInt32(verb, null);
}
