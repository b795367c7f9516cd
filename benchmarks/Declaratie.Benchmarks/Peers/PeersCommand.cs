using System.Diagnostics;
using System.Globalization;

namespace Declaratie.Benchmarks.Peers;

/// <summary>Runs one engine of the side-by-side benchmark and prints a JSON line per task; benchmarks/peers/run.sh starts it and its rivals.</summary>
internal static class PeersCommand
{
    private const int WarmMilliseconds = 1_000;
    private const int QuickMilliseconds = 200;
    private const int QuickRounds = 5;
    private const string Usage = """
        peers linq|immutable --data DIR --task allocate|reports [--rounds R]
        peers declaratie --data DIR --task allocate|reports|written [--threads T] [--rounds R] [--strategy by-reference|same-provider|oldest-first|pro-rata|mix]
        """;

    public static int Run(string[] args)
    {
        if (args is not [var engine, .. var options] || !Knobs.TryRead(options, out var knobs) || Engine(engine, knobs) is not { } peer)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        peer.Load(knobs.Data);

        // What reading a file leaves behind is no part of the work.
        GC.Collect();
        if (knobs.Task == "reports")
        {
            Reports(peer, knobs);
        }
        else
        {
            var times = Times(knobs.Rounds, peer.Allocate, collect: true);
            var (count, cents, weighted) = peer.Allocated();
            Print(knobs.Task, times, string.Create(CultureInfo.InvariantCulture, $"{count},{cents},{weighted}"));
        }

        return 0;
    }

    private static IPeerEngine? Engine(string name, Knobs knobs) => name switch
    {
        "linq" when knobs.IsPlain => new LinqEngine(),
        "immutable" when knobs.IsPlain => new ImmutableEngine(),
        "declaratie" when DeclaratieEngine.Strategies(knobs.Strategy) is { } strategies => new DeclaratieEngine(strategies, knobs.Threads, written: knobs.Task != "allocate"),
        _ => null,
    };

    private static void Reports(IPeerEngine engine, Knobs knobs)
    {
        engine.Allocate();
        engine.Prepare();
        GC.Collect();
        IEnumerable<PeerRow> rows = [];
        if (knobs.Threads == 1)
        {
            // One question is answered on one thread.
            Print("month", Times(knobs.Rounds, () => rows = engine.Month(790, 820), collect: false), PeerRow.Checksum(rows));
        }

        Print("months", Times(knobs.Rounds, () => rows = engine.Months(60), collect: true), PeerRow.Checksum(rows));
    }

    /// <summary>Warm before the first round that counts: code is compiled for speed only once it has run for a moment. What is quick has more rounds, in every engine.</summary>
    private static List<double> Times(int rounds, Action action, bool collect)
    {
        var (warm, calls) = (Stopwatch.StartNew(), 0);
        do
        {
            action();
            calls++;
        }
        while (warm.ElapsedMilliseconds < WarmMilliseconds);

        rounds *= warm.ElapsedMilliseconds < calls * QuickMilliseconds ? QuickRounds : 1;
        var times = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            if (collect)
            {
                GC.Collect();
            }

            var watch = Stopwatch.StartNew();
            action();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return times;
    }

    private static void Print(string task, List<double> times, string checksum) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $$"""{"task":"{{task}}","medianMs":{{times[times.Count / 2]:0.000}},"minMs":{{times[0]:0.000}},"checksum":"{{checksum}}"}"""));

    private sealed record Knobs
    {
        public string Data { get; private set; } = "";

        public string Task { get; private set; } = "";

        public string Strategy { get; private set; } = "mix";

        public int Threads { get; private set; } = 1;

        public int Rounds { get; private set; } = 5;

        /// <summary>Only the tasks and threads that an engine has that knows no strategies.</summary>
        public bool IsPlain => Task is "allocate" or "reports" && Strategy == "mix" && Threads == 1;

        public static bool TryRead(ReadOnlySpan<string> options, out Knobs knobs)
        {
            knobs = new();
            for (; options is [var name, var text, ..]; options = options[2..])
            {
                if (!knobs.Set(name, text))
                {
                    return false;
                }
            }

            return options.IsEmpty && Directory.Exists(knobs.Data) && knobs.Task is "allocate" or "reports" or "written";
        }

        private bool Set(string name, string text)
        {
            var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0;
            switch (name)
            {
                case "--data": Data = text; return true;
                case "--task": Task = text; return true;
                case "--strategy": Strategy = text; return true;
                case "--threads" when isNumber: Threads = number; return true;
                case "--rounds" when isNumber: Rounds = number; return true;
                default: return false;
            }
        }
    }
}
