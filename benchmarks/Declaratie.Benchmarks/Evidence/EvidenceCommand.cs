using Declaratie.Benchmarks.Evidence.Generated;
using Declaratie.Benchmarks.Evidence.TenYears;

namespace Declaratie.Benchmarks.Evidence;

/// <summary><i>Bewijs</i>: the heavy evidence that does not fit in the tests; the last results stand in docs/bewijs.md.</summary>
public static class EvidenceCommand
{
    private const string Usage = """
        evidence corruption --journal FILE [--threads N]
        evidence digests [--journal FILE]
        evidence histories [--from SEED] [--count N] [--threads N]
        evidence soak [--entries N] [--years N] [--seed N]
        """;

    /// <summary><i>Uitvoeren</i>: does what the arguments after <c>evidence</c> ask.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>0 when the evidence is as it should be, 1 when it is not, 2 when the arguments are wrong.</returns>
    public static int Run(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        switch (args)
        {
            case ["corruption", "--journal", var file]:
                return Corruption.Run(file, Environment.ProcessorCount, Console.Out);
            case ["corruption", "--journal", var file, "--threads", var threads] when int.TryParse(threads, System.Globalization.CultureInfo.InvariantCulture, out var count) && count > 0:
                return Corruption.Run(file, count, Console.Out);
            case ["digests"]:
                return Digests.Run(null, Console.Out);
            case ["digests", "--journal", var file]:
                return Digests.Run(file, Console.Out);
            case ["histories", .. var range] when Numbers(range, "--from", "--count", "--threads") is { } wanted:
                return HistoriesRun.Run(wanted[0] ?? 1, wanted[1] ?? 100_000, Math.Max(1, wanted[2] ?? Environment.ProcessorCount), Console.Out, Console.Error);
            case ["soak", .. var knobs] when Numbers(knobs, "--entries", "--years", "--seed") is { } soak:
                var spec = new SoakSpec();
                return SoakRun.Run(
                    spec with { Entries = soak[0] ?? spec.Entries, Years = Math.Max(1, soak[1] ?? spec.Years), Seed = soak[2] ?? spec.Seed }, Console.Out, Console.Error);
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }

    /// <summary>Options of one number each, in the order of their names; null when something else was given.</summary>
    private static int?[]? Numbers(string[] given, params string[] names)
    {
        var numbers = new int?[names.Length];
        for (var at = 0; at < given.Length; at += 2)
        {
            var place = Array.IndexOf(names, given[at]);
            if (place < 0 || at + 1 == given.Length || !int.TryParse(given[at + 1], System.Globalization.CultureInfo.InvariantCulture, out var number) || number < 0)
            {
                return null;
            }

            numbers[place] = number;
        }

        return numbers;
    }
}
