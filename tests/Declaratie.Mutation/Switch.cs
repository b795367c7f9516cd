using System.Reflection;

namespace Declaratie.Mutation;

/// <summary>The switch that Stryker compiled into the mutated library: which mutant is on, and which were met.</summary>
internal sealed class Switch
{
    private const int None = -1;
    private const int Pause = 3;
    private readonly FieldInfo active;
    private readonly FieldInfo capture;
    private readonly MethodInfo take;
    private readonly List<Array> taken = [];
    private readonly Lock gate = new();
    private Thread? taker;

    public Switch(Assembly mutated)
    {
        var control = mutated.GetTypes().FirstOrDefault(type => type.Name == "MutantControl")
            ?? throw new InvalidOperationException($"{mutated.GetName().Name} has no mutants: put the library that Stryker made beside the tests.");
        (active, capture) = (control.GetField("ActiveMutant")!, control.GetField("CaptureCoverage")!);
        take = control.GetMethod("GetCoverageData")!;
        Off();
    }

    public void On(int mutant) => active.SetValue(null, mutant);

    public void Off() => active.SetValue(null, None);

    /// <summary>From now on what is met is noted. The lists are taken away every few milliseconds: Stryker looks through them at every step, which is slow once they are long.</summary>
    public void Capture()
    {
        capture.SetValue(null, true);
        if (taker is null)
        {
            taker = new(TakeForEver) { IsBackground = true };
            taker.Start();
        }
    }

    /// <summary>What was met since the last time, and what of it while a type was initialised: a change there is only seen in a new process.</summary>
    public (int[] Met, int[] AtStart) Take()
    {
        TakeLists();
        // A step that was being noted when its list was taken is still to be written into it.
        Thread.Sleep(1);
        lock (gate)
        {
            var (met, atStart) = (Numbers(taken.Select(lists => lists.GetValue(0))), Numbers(taken.Select(lists => lists.GetValue(1))));
            taken.Clear();
            return (met, atStart);
        }
    }

    private void TakeForEver()
    {
        while (true)
        {
            Thread.Sleep(Pause);
            TakeLists();
        }
    }

    private void TakeLists()
    {
        lock (gate)
        {
            taken.Add((Array)take.Invoke(null, null)!);
        }
    }

    private static int[] Numbers(IEnumerable<object?> lists) => [.. lists.SelectMany(list => ((List<int>)list!).ToArray()).Distinct()];
}
