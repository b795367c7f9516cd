namespace Declaratie.Benchmarks.Evidence;

/// <summary><i>Bewijs</i>: the heavy evidence that does not fit in the tests; the last results stand in docs/bewijs.md.</summary>
public static class EvidenceCommand
{
    private const string Usage = """
        evidence corruption --journal FILE [--threads N]
        evidence digests [--journal FILE]
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
            default:
                Console.Error.WriteLine(Usage);
                return 2;
        }
    }
}
