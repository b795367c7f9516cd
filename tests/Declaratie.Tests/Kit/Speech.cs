using Declaratie.Domain;
using Xunit;

namespace Declaratie.Tests.Kit;

/// <summary>Whatever is said of an entry is a sentence in Dutch and one in English, without a hole where a word should stand.</summary>
internal static class Speech
{
    private static readonly string[] Holes = ["  ", " .", " ,", " ;", ": .", "()", "''", ", .", "( ", " )"];

    public static Finding IsWhole(Finding finding)
    {
        Assert.NotEqual(finding.Dutch, finding.English, StringComparer.Ordinal);
        foreach (var sentence in (string[])[finding.Dutch, finding.English])
        {
            Assert.True(sentence.Length > 12 && sentence[^1] is '.' or '?', $"{finding.Rule.Id} says no sentence: {sentence}");
            Assert.DoesNotContain(Holes, hole => sentence.Contains(hole, StringComparison.Ordinal));
        }

        return finding;
    }
}
