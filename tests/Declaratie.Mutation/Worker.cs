using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Xunit.Abstractions;

namespace Declaratie.Mutation;

/// <summary>
/// A process that asks the tests: it reads a question a line and writes an answer a line. A mutant that never ends or overflows the stack takes only this process with it.
/// </summary>
internal static class Worker
{
    /// <summary>What an answer begins with, so that what a test writes to the screen is no answer.</summary>
    public const string Mark = "@@";

    public static int Run(string library)
    {
        using var input = new StreamReader(Console.OpenStandardInput());
        using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        Console.SetOut(TextWriter.Null);
        Console.SetError(TextWriter.Null);
        Console.SetIn(TextReader.Null);
        var tests = Assembly.Load("Declaratie.Tests");
        var mutants = new Switch(Assembly.Load(library));
        using var host = new TestHost(tests);
        while (input.ReadLine() is { } line)
        {
            var question = JsonSerializer.Deserialize<Question>(line)!;
            object answer = question.Class is { } type ? Coverage(host, mutants, type) : Ask(host, mutants, question);
            output.WriteLine(Mark + JsonSerializer.Serialize(answer));
        }
        return 0;
    }

    private static Answer Ask(TestHost host, Switch mutants, Question question)
    {
        if (question.Fresh)
        {
            // From the very first: finding the cases of a theory may initialise the type that the mutant is in.
            mutants.On(question.Mutant);
        }
        foreach (var batch in question.Batches)
        {
            // A case that the mutant makes another one is not asked.
            var cases = batch.Select(test => host.Find(test.Class, test.Id)).OfType<ITestCase>().ToList();
            mutants.On(question.Mutant);
            var failed = host.FirstFailure(cases);
            if (!question.Fresh)
            {
                mutants.Off();
            }
            if (failed is not null)
            {
                var again = !question.Fresh && host.FirstFailure(cases.Where(test => test.UniqueID == failed)) is not null;
                return new(failed, again);
            }
        }
        return new(null, false);
    }

    private static ClassCoverage Coverage(TestHost host, Switch mutants, string type)
    {
        mutants.Capture();
        mutants.Take();
        var tests = new List<TestCoverage>();
        var (around, atStart, clock) = (new HashSet<int>(), new HashSet<int>(), new Stopwatch());
        void Note(HashSet<int> met)
        {
            var (now, start) = mutants.Take();
            met.UnionWith(now);
            atStart.UnionWith(start);
        }
        var current = new Dictionary<string, (HashSet<int> Met, long Ms, bool Failed)>(StringComparer.Ordinal);
        host.RunClass(type, message =>
        {
            switch (message)
            {
                case ITestStarting:
                    Note(around);
                    clock.Restart();
                    break;
                case ITestFinished finished:
                    var id = finished.TestCase.UniqueID;
                    var before = current.GetValueOrDefault(id, (new HashSet<int>(), 0, false));
                    Note(before.Item1);
                    current[id] = (before.Item1, before.Item2 + clock.ElapsedMilliseconds, before.Item3);
                    break;
                case ITestFailed failed:
                    current[failed.TestCase.UniqueID] = current.GetValueOrDefault(failed.TestCase.UniqueID, (new HashSet<int>(), 0, false)) with { Item3 = true };
                    break;
            }
        });
        Note(around);
        foreach (var (id, (met, ms, failed)) in current)
        {
            tests.Add(new(id, failed ? -1 : ms, [.. met]));
        }
        return new(type, [.. around], [.. atStart], tests);
    }
}

/// <summary>Either a class whose coverage is asked, or a mutant and the batches of tests to ask; <c>Fresh</c>: this process was started for it.</summary>
internal sealed record Question(string? Class, int Mutant, bool Fresh, List<List<TestRef>> Batches);

internal sealed record TestRef(string Class, string Id);

/// <summary>The test that failed, and whether it fails without the mutant too: then the process was spoilt by an earlier one.</summary>
internal sealed record Answer(string? Failed, bool Spoilt);

internal sealed record TestCoverage(string Id, long Ms, int[] Met);

internal sealed record ClassCoverage(string Class, int[] Around, int[] AtStart, List<TestCoverage> Tests);
