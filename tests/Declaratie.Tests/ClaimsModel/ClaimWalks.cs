using System.Collections.Immutable;
using Declaratie.Domain;
using Xunit.Sdk;

namespace Declaratie.Tests.ClaimsModel;

// Holds laws against the same few hundred histories, which are walked once for all tests. Each run takes other seeds; a
// failure prints its seed, which CLAIM_SEED takes to begin there again, and the smallest history that still fails.
internal static class ClaimWalks
{
    public const int Count = 300;

    private static readonly int First = int.TryParse(Environment.GetEnvironmentVariable("CLAIM_SEED"), System.Globalization.CultureInfo.InvariantCulture, out var given) ? given : Random.Shared.Next(1_000_000_000);

    private static readonly Lazy<ImmutableArray<Walk>> Walks =
        new(() => [.. Enumerable.Range(First, Count).AsParallel().AsOrdered().Select(ClaimHistory.Of)]);

    public static ImmutableArray<Walk> All => Walks.Value;

    public static void Hold(Func<Walk, string?> law, int histories = Count)
    {
        foreach (var (place, walk) in All.Take(histories).Index())
        {
            if (law(walk) is not null)
            {
                var smallest = Declaratie.Testing.Histories.Smallest(walk.Entries, shorter => law(Walk.Through(shorter)) is not null);
                throw new XunitException($"Seed {First + place}: {law(Walk.Through(smallest))}\n{string.Join('\n', smallest.Select(Walk.Words))}");
            }
        }
    }

    // A law about each accepted entry.
    public static void HoldAtEachStep(Func<Step, string?> law, int histories = Count) => Hold(
        walk => walk.Accepted.Select(step => law(step) is { } found ? $"after {Walk.Words(step.Entry)}: {found}" : null).FirstOrDefault(found => found is not null),
        histories);

    public static Money Sum(IEnumerable<Money> amounts) => Walk.Sum(amounts);

    public static string? Differ<T>(T one, T other, string what) => Walk.Differ(one, other, what);
}
