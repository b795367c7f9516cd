using System.Globalization;

namespace Declaratie.Mutation;

/// <summary>The score of each room, as a table, and the mutants that no test noticed.</summary>
internal static class Telling
{
    public static void Write(string report, string results, TextWriter writer)
    {
        using var verdicts = new Verdicts(results);
        var asked = Mutant.Read(report).Where(mutant => verdicts[mutant.Id] is not null).ToList();
        writer.WriteLine("| room | mutants | killed | timed out | survived | not met | score |");
        writer.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var room in asked.GroupBy(Room, StringComparer.Ordinal).OrderBy(room => room.Key, StringComparer.Ordinal))
        {
            Row(room.Key, [.. room], verdicts, writer);
        }
        Row("all", asked, verdicts, writer);
        writer.WriteLine();
        foreach (var mutant in asked.Where(mutant => verdicts[mutant.Id]!.Verdict is Verdict.Survived or Verdict.NotMet).OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line))
        {
            var outcome = verdicts[mutant.Id]!;
            var how = outcome.Verdict == Verdict.NotMet ? "not met" : outcome.Cut ? "survived, not all tests asked" : "survived";
            writer.WriteLine($"{mutant.File}:{mutant.Line}:{mutant.Column} #{mutant.Id} [{mutant.Kind}] {how}: `{mutant.Was}` -> `{mutant.Becomes}`");
        }
    }

    private static string Room(Mutant mutant) => mutant.File.Split('/') is [var room, _, ..] ? room : "(hall)";

    private static void Row(string name, List<Mutant> mutants, Verdicts verdicts, TextWriter writer)
    {
        int Count(Verdict verdict) => mutants.Count(mutant => verdicts[mutant.Id]!.Verdict == verdict);
        var (killed, late, survived, notMet) = (Count(Verdict.Killed), Count(Verdict.TimedOut), Count(Verdict.Survived), Count(Verdict.NotMet));
        var score = mutants.Count == 0 ? 0 : 100m * (killed + late) / mutants.Count;
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {mutants.Count} | {killed} | {late} | {survived} | {notMet} | {score:0.0} % |"));
    }
}
