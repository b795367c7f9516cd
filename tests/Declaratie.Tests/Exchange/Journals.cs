using System.Text;
using Declaratie.Domain;
using Declaratie.Exchange.Journal;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>Journals of a few lines, for the tests of this room.</summary>
internal static class Journals
{
    public const string Header = """{"format":"declaratie.journal/1","practice":{"name":"Praktijk De Linde"},"currency":"EUR"}""";

    /// <summary>Reads one line under a header; it must be accepted.</summary>
    /// <param name="line">The line.</param>
    public static JournalEntry Entry(string line)
    {
        var contents = JournalText.Read(Header + "\n" + line + "\n");
        Assert.Empty(contents.Findings);
        return Assert.Single(contents.Entries);
    }

    /// <summary>Reads one line under a header; it must be refused.</summary>
    /// <param name="line">The line.</param>
    public static Finding Refusal(string line) => Refusal(Encoding.UTF8.GetBytes(line));

    /// <summary>Reads one line under a header; it must be refused.</summary>
    /// <param name="line">The line.</param>
    public static Finding Refusal(byte[] line)
    {
        var refused = Assert.Single(Lines([.. Encoding.UTF8.GetBytes(Header + "\n"), .. line]));
        Assert.Null(refused.Entry);
        Assert.Equal(2, refused.Refusal!.Line);
        return Speech.IsWhole(refused.Refusal);
    }

    /// <summary>Reads all lines of a file with a good header.</summary>
    /// <param name="file">The file.</param>
    public static List<JournalLine> Lines(byte[] file)
    {
        using var reader = JournalReader.Open(new MemoryStream(file));
        Assert.Null(reader.HeaderRefusal);
        var lines = new List<JournalLine>();
        while (reader.Read(out var line))
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>Asserts that a line is refused under a rule, about a subject.</summary>
    /// <param name="rule">The number of the rule.</param>
    /// <param name="subject">The field, type or line.</param>
    /// <param name="line">The line.</param>
    public static void AssertRefused(string rule, string subject, string line)
    {
        var refusal = Refusal(line);
        Assert.Equal((rule, subject), (refusal.Rule.Id, refusal.Subject));
        Assert.NotEmpty(refusal.Dutch);
        Assert.NotEmpty(refusal.English);
    }
}
