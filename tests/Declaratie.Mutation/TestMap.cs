using System.Text.Json;

namespace Declaratie.Mutation;

/// <summary>Which tests meet which mutants, and how long they take; kept beside the results so that a run goes on where it stopped.</summary>
internal sealed class TestMap
{
    private readonly Dictionary<int, List<int>> testsOf = [];
    private readonly Dictionary<int, List<int>> testsAtStart = [];
    private readonly List<(TestRef Test, long Ms, int Met)> tests = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public int Count => tests.Count;

    public TestRef this[int test] => tests[test].Test;

    public long Ms(int test) => tests[test].Ms;

    /// <summary>How many mutants a test meets: one that meets few says more of each.</summary>
    public int Met(int test) => tests[test].Met;

    public IReadOnlyList<int> Of(int mutant) => testsOf.GetValueOrDefault(mutant, []);

    public bool AtStart(int mutant) => testsAtStart.ContainsKey(mutant);

    /// <summary>The tests of the classes during which the type of the mutant was initialised.</summary>
    public IReadOnlyList<int> OfStart(int mutant) => testsAtStart.GetValueOrDefault(mutant, []);

    public int? Number(string id) => numbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>Reads what was kept.</summary>
    /// <param name="path">The file.</param>
    /// <param name="atStart">Mutants whose code runs once: only the first test of a class meets it, and any other may notice.</param>
    public static TestMap Read(string path, IReadOnlySet<int> atStart)
    {
        var map = new TestMap();
        foreach (var line in File.ReadLines(path))
        {
            map.Add(JsonSerializer.Deserialize<ClassCoverage>(line)!, atStart);
        }
        return map;
    }

    private void Add(ClassCoverage found, IReadOnlySet<int> atStart)
    {
        var first = tests.Count;
        foreach (var (id, ms, met) in found.Tests.Where(test => test.Ms >= 0))
        {
            var number = tests.Count;
            tests.Add((new(found.Class, id), ms, met.Length + found.Around.Length));
            numbers[id] = number;
            foreach (var mutant in met.Concat(found.Around).Distinct())
            {
                List(testsOf, mutant).Add(number);
            }
        }
        foreach (var mutant in found.Tests.SelectMany(test => test.Met).Concat(found.Around).Where(atStart.Contains).Concat(found.AtStart).Distinct())
        {
            List(testsAtStart, mutant).AddRange(Enumerable.Range(first, tests.Count - first));
        }
    }

    private static List<int> List(Dictionary<int, List<int>> lists, int mutant)
    {
        if (!lists.TryGetValue(mutant, out var list))
        {
            lists.Add(mutant, list = []);
        }
        return list;
    }
}
