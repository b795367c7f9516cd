using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Declaratie.Mutation;

/// <summary>Asks the tests about every mutant, on as many workers as are given, in an order that a seed shuffles: what is done at any moment is a fair sample of the whole.</summary>
internal sealed class Campaign(CampaignOptions options)
{
    private const int Seed = 20261122;
    private static readonly TimeSpan ClassTime = TimeSpan.FromMinutes(15);

    public void Run()
    {
        Directory.CreateDirectory(options.Folder);
        _ = new Switch(Assembly.Load(options.Library));
        var mutants = Mutant.Read(options.Report);
        var map = Coverage(mutants.Where(mutant => mutant.Static).Select(mutant => mutant.Id).ToHashSet());
        using var verdicts = new Verdicts(options.Results);
        var choice = new Choice(map, options.Budget);
        foreach (var outcome in verdicts.All())
        {
            if (outcome.By is { } by && map.Number(by) is { } test && mutants.Find(mutant => mutant.Id == outcome.Mutant) is { } mutant)
            {
                choice.Killed(mutant, test);
            }
        }
        var shuffled = mutants.ToArray();
        new Random(Seed).Shuffle(shuffled);
        var left = shuffled.Where(mutant => IsAsked(mutant, verdicts[mutant.Id])).ToArray();
        Console.Error.WriteLine($"{mutants.Count} mutants, {left.Length} to ask, {map.Count} tests");
        var queue = new ConcurrentQueue<Mutant>(left);
        var (clock, done) = (Stopwatch.StartNew(), 0);
        OnWorkers(worker =>
        {
            while (clock.Elapsed < options.Longest && queue.TryDequeue(out var mutant))
            {
                var outcome = Ask(worker, mutant, map, choice);
                if (outcome.By is { } by && map.Number(by) is { } test)
                {
                    choice.Killed(mutant, test);
                }
                verdicts.Add(outcome);
                if (Interlocked.Increment(ref done) % 200 == 0)
                {
                    Console.Error.WriteLine($"{done} of {left.Length} in {clock.Elapsed.TotalSeconds:0} s");
                }
            }
        });
    }

    private bool IsAsked(Mutant mutant, Outcome? known) =>
        (options.Again ? known?.Verdict is Verdict.Survived or Verdict.NotMet : known is null)
        && (options.Only is null || mutant.File.Contains(options.Only, StringComparison.Ordinal));

    private Outcome Ask(WorkerProcess worker, Mutant mutant, TestMap map, Choice choice)
    {
        var (batches, cut, ms) = choice.For(mutant);
        if (batches.Count == 0)
        {
            return new(mutant.Id, Verdict.NotMet, null, false, 0);
        }
        var clock = Stopwatch.StartNew();
        var fresh = map.AtStart(mutant.Id);
        if (fresh)
        {
            worker.Restart();
        }
        var most = TimeSpan.FromMilliseconds(8_000 + (3 * ms));
        var answer = worker.Ask<Answer>(new(null, mutant.Id, fresh, batches), most);
        // What is worked out once and kept shows a mutant only in a new process.
        if (answer is { Spoilt: true } || (options.Again && !fresh && answer is { Failed: null }))
        {
            worker.Restart();
            answer = worker.Ask<Answer>(new(null, mutant.Id, true, batches), most);
            fresh = true;
        }
        if (fresh)
        {
            worker.Restart();
        }
        var verdict = answer is null ? Verdict.TimedOut : answer.Failed is null ? Verdict.Survived : Verdict.Killed;
        return new(mutant.Id, verdict, answer?.Failed, cut && verdict == Verdict.Survived, clock.ElapsedMilliseconds);
    }

    /// <summary>A class at a time, each in a new process: then the mutants met while types are initialised are known for each class.</summary>
    private TestMap Coverage(HashSet<int> atStart)
    {
        if (!File.Exists(options.Coverage))
        {
            var classes = Assembly.Load("Declaratie.Tests").GetTypes()
                .Where(type => type is { IsAbstract: false, IsPublic: true } && IsTest(type) && !options.Without.Exists(part => type.FullName!.Contains(part, StringComparison.Ordinal)))
                .Select(type => type.FullName!).Order(StringComparer.Ordinal).ToArray();
            var queue = new ConcurrentQueue<string>(classes);
            var (lines, clock) = (new ConcurrentBag<string>(), Stopwatch.StartNew());
            OnWorkers(worker =>
            {
                while (queue.TryDequeue(out var type))
                {
                    worker.Restart();
                    var found = worker.Ask<ClassCoverage>(new(type, 0, false, []), ClassTime);
                    Console.Error.WriteLine($"{clock.Elapsed.TotalSeconds:0} s {type}: {(found is null ? "no answer" : $"{found.Tests.Count} tests, {found.Tests.Count(test => test.Ms < 0)} failed")}");
                    if (found is not null)
                    {
                        lines.Add(JsonSerializer.Serialize(found));
                    }
                }
            });
            File.WriteAllLines(options.Coverage, lines.Order(StringComparer.Ordinal));
        }
        return TestMap.Read(options.Coverage, atStart);
    }

    private static bool IsTest(Type type) =>
        type.GetMethods().Any(method => method.GetCustomAttributes().Any(attribute => attribute.GetType().Name is "FactAttribute" or "TheoryAttribute" || attribute.GetType().BaseType?.Name is "FactAttribute" or "TheoryAttribute"));

    private void OnWorkers(Action<WorkerProcess> work)
    {
        var threads = Enumerable.Range(0, options.Workers).Select(_ => new Thread(() =>
        {
            using var worker = new WorkerProcess(options.Library);
            work(worker);
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }
}

internal sealed record CampaignOptions(string Library, string Report, string Folder, int Workers, TimeSpan Budget, TimeSpan Longest, bool Again, string? Only, List<string> Without)
{
    public string Coverage => Path.Combine(Folder, "coverage.jsonl");

    public string Results => Path.Combine(Folder, "results.jsonl");
}
