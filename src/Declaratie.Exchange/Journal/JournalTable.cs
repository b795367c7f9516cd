using System.Collections.Frozen;
using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>The one table of the journal: every type with its fields. Reading, writing and the documentation all follow it.</summary>
internal static class JournalTable
{
    private static readonly EntryShape[] All = [.. RegisterRows.All, .. MasterRows.All, .. PaymentRows.All, .. TreatmentRows.All, .. ClaimRows.All, .. ReturnRows.All, .. MonthRows.All];

    private static readonly FrozenDictionary<Type, EntryShape> ByEntry = All.ToFrozenDictionary(shape => shape.Entry);

    private static readonly EntryShape[][] ByLength =
        [.. Enumerable.Range(0, All.Max(shape => shape.Utf8.Length) + 1).Select(length => All.Where(shape => shape.Utf8.Length == length).ToArray())];

    /// <summary>The rows, one per type.</summary>
    public static ImmutableArray<EntryShape> Shapes { get; } = [.. All];

    /// <summary>The types that this version reads and writes.</summary>
    public static IEnumerable<string> Types => All.Select(shape => shape.Type);

    /// <summary>Finds the row of a type.</summary>
    /// <param name="type">The type, in UTF-8.</param>
    /// <param name="likely">The row to try first: that of the line before.</param>
    /// <returns>The row, or null when there is none.</returns>
    public static EntryShape? Find(ReadOnlySpan<byte> type, EntryShape? likely)
    {
        if (likely is not null && type.SequenceEqual(likely.Utf8))
        {
            return likely;
        }

        foreach (var shape in type.Length < ByLength.Length ? ByLength[type.Length] : [])
        {
            if (type.SequenceEqual(shape.Utf8))
            {
                return shape;
            }
        }

        return null;
    }

    /// <summary>The row of an entry; the union is closed and a test walks it, so there is one.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The row.</returns>
    public static EntryShape Of(JournalEntry entry) => ByEntry[entry.GetType()];
}
