using System.Collections.Immutable;
using Declaratie.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace Declaratie.Tests.Properties;

// Histories of a small practice. They grow from a seed, so that a failure prints the seed and History.Of replays it.
internal static class LedgerGenerator
{
    public static Gen<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1);

    public static Gen<ImmutableArray<JournalEntry>> Histories { get; } = Seeds.Select(History.Of);

    // Runs a law over seeds; what it finds wrong is a text, null when all is well.
    public static void Holds(Func<int, string?> law, int histories = 300) =>
        Prop.ForAll(Seeds.ToArbitrary(), seed => law(seed) is not { } wrong ? true : throw new Xunit.Sdk.XunitException($"Seed {seed}: {wrong}"))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(histories).WithQuietOnSuccess(true));
}
