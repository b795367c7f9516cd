using System.Text.Json;

namespace Declaratie.Mutation;

internal enum Verdict
{
    Killed,
    TimedOut,
    Survived,
    NotMet,
}

/// <summary>What became of a mutant; <c>Cut</c>: it lived through the tests that fitted in the time allowed, not through all that meet it.</summary>
internal sealed record Outcome(int Mutant, Verdict Verdict, string? By, bool Cut, long Ms);

/// <summary>The outcomes, a line each as they come, so that a run that is stopped goes on where it was.</summary>
internal sealed class Verdicts : IDisposable
{
    private readonly Dictionary<int, Outcome> known = [];
    private readonly StreamWriter writer;
    private readonly Lock gate = new();

    public Verdicts(string path)
    {
        if (File.Exists(path))
        {
            foreach (var line in File.ReadLines(path))
            {
                var outcome = JsonSerializer.Deserialize<Outcome>(line)!;
                known[outcome.Mutant] = outcome;
            }
        }
        writer = new(path, append: true) { AutoFlush = true };
    }

    public Outcome? this[int mutant]
    {
        get
        {
            lock (gate)
            {
                return known.GetValueOrDefault(mutant);
            }
        }
    }

    public void Add(Outcome outcome)
    {
        lock (gate)
        {
            known[outcome.Mutant] = outcome;
            writer.WriteLine(JsonSerializer.Serialize(outcome));
        }
    }

    public List<Outcome> All()
    {
        lock (gate)
        {
            return [.. known.Values];
        }
    }

    public void Dispose() => writer.Dispose();
}
