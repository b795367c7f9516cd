using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Sdk;

namespace Declaratie.Tests.Properties;

// Histories of a small practice. They grow from a seed, so that a failure prints the seed and History.Of replays it.
internal static class LedgerGenerator
{
    public static Gen<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1);

    // Runs a law over histories; what it finds wrong is a text, null when all is well. A failure shows the seed and the
    // smallest history that is found by leaving entries out.
    public static void Holds(Func<int, ImmutableArray<JournalEntry>, string?> law, int histories = 300) =>
        Holds(History.Of, law, histories);

    public static void Holds(Func<int, ImmutableArray<JournalEntry>> write, Func<int, ImmutableArray<JournalEntry>, string?> law, int histories) =>
        Prop.ForAll(Seeds.ToArbitrary(), seed => Check(law, seed, write(seed)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(histories).WithQuietOnSuccess(true));

    private static bool Check(Func<int, ImmutableArray<JournalEntry>, string?> law, int seed, ImmutableArray<JournalEntry> history)
    {
        if (law(seed, history) is null)
        {
            return true;
        }

        var smallest = Declaratie.Testing.Histories.Smallest(history, shorter => Fails(law, seed, shorter));
        throw new XunitException($"Seed {seed}: {law(seed, smallest)}\n{string.Join('\n', smallest.Select(Words))}");
    }

    // A question that the shorter history does not know how to answer is no failure of the law.
    private static bool Fails(Func<int, ImmutableArray<JournalEntry>, string?> law, int seed, ImmutableArray<JournalEntry> history)
    {
        try
        {
            return law(seed, history) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string Words(JournalEntry entry) => entry switch
    {
        WriteOff it => $"{it} {string.Join(' ', it.Lines)}",
        WriteOffReversal { Lines: { } lines } it => $"{it} {string.Join(' ', lines)}",
        Receipt { Pays: [_, ..] pays } it => $"{it} {string.Join(' ', pays)}",
        AutoAllocation it => $"{it} {string.Join(' ', it.Strategy)}",
        _ => entry.ToString(),
    };
}
