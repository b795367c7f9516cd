namespace Declaratie.Mutation;

/// <summary>Which tests are asked about a mutant, and in which order: those that found a mutant nearby first, then those that meet few mutants.</summary>
internal sealed class Choice(TestMap map, TimeSpan budget)
{
    private const int TestsATurn = 6;
    private const int ShortestLikeness = 6;
    private readonly Dictionary<(string File, int Test), int> kills = [];
    private readonly Dictionary<(string Room, int Test), int> killsOfRoom = [];
    private readonly Dictionary<(string File, int Line), int> lastOnLine = [];
    private readonly Lock gate = new();

    public void Killed(Mutant mutant, int test)
    {
        lock (gate)
        {
            kills[(mutant.File, test)] = kills.GetValueOrDefault((mutant.File, test)) + 1;
            killsOfRoom[(Room(mutant), test)] = killsOfRoom.GetValueOrDefault((Room(mutant), test)) + 1;
            lastOnLine[(mutant.File, mutant.Line)] = test;
        }
    }

    /// <summary>The tests in batches, and whether the time allowed left some out.</summary>
    public (List<List<TestRef>> Batches, bool Cut, long Ms) For(Mutant mutant)
    {
        var candidates = map.Of(mutant.Id).Concat(map.OfStart(mutant.Id)).Distinct();
        var ordered = InTurns(mutant, Ordered(mutant, candidates));
        var (taken, ms) = (new List<int>(), 0L);
        foreach (var test in ordered)
        {
            if (taken.Count > 0 && ms + map.Ms(test) + 1 > budget.TotalMilliseconds)
            {
                continue;
            }
            taken.Add(test);
            ms += map.Ms(test) + 1;
        }
        return (Batches(taken), taken.Count < ordered.Count, ms);
    }

    private List<int> Ordered(Mutant mutant, IEnumerable<int> candidates)
    {
        lock (gate)
        {
            return [.. candidates
                .OrderByDescending(test => Near(mutant, test))
                .ThenByDescending(test => Likeness(mutant, test))
                .ThenByDescending(test => kills.GetValueOrDefault((mutant.File, test)))
                .ThenByDescending(test => killsOfRoom.GetValueOrDefault((Room(mutant), test)) / (double)(map.Ms(test) + 5))
                .ThenBy(test => map.Met(test) + (40 * map.Ms(test)))];
        }
    }

    // Tests of one class tell much the same: the first few of each class go before the rest of any, but of a class that is about the file.
    private List<int> InTurns(Mutant mutant, List<int> ordered)
    {
        var turns = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. ordered
            .Select(test => (Test: test, Turn: turns[map[test].Class] = turns.GetValueOrDefault(map[test].Class) + 1))
            .OrderBy(one => Likeness(mutant, one.Test) > 0 ? 0 : one.Turn / TestsATurn)
            .Select(one => one.Test)];
    }

    // RetourCodeTests is about RetourCodeTable: the tests mirror the rooms of the library.
    private int Likeness(Mutant mutant, int test)
    {
        var file = Path.GetFileNameWithoutExtension(mutant.File);
        var type = map[test].Class[(map[test].Class.LastIndexOf('.') + 1)..];
        var same = 0;
        while (same < Math.Min(file.Length, type.Length) && file[same] == type[same])
        {
            same++;
        }
        return same < ShortestLikeness ? 0 : same;
    }

    private static string Room(Mutant mutant) => mutant.File[..(mutant.File.LastIndexOf('/') + 1)];

    private int Near(Mutant mutant, int test)
    {
        for (var distance = 0; distance < 4; distance++)
        {
            if (lastOnLine.GetValueOrDefault((mutant.File, mutant.Line - distance), -1) == test || lastOnLine.GetValueOrDefault((mutant.File, mutant.Line + distance), -1) == test)
            {
                return 4 - distance;
            }
        }
        return 0;
    }

    // Small batches first: most mutants are found by the first tests, and a batch ends at its first failure but in an order of its own.
    private List<List<TestRef>> Batches(List<int> taken)
    {
        var batches = new List<List<TestRef>>();
        var (start, size) = (0, 2);
        while (start < taken.Count)
        {
            batches.Add([.. taken.Skip(start).Take(size).Select(test => map[test])]);
            (start, size) = (start + size, Math.Min(size * 4, 512));
        }
        return batches;
    }
}
