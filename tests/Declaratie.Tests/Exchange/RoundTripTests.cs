using System.Text;
using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Exchange.Journal;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>What is written is read as the same, and whatever is read is an entry or a refusal.</summary>
public class RoundTripTests
{
    private static readonly Config ManyCases = Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true);

    [Fact]
    public void Every_list_of_entries_survives_writing_and_reading() =>
        Prop.ForAll(EntryGenerator.Entries.ArrayOf().ToArbitrary(), Survives).Check(ManyCases);

    [Fact]
    public void The_generator_makes_entries_of_every_type()
    {
        var made = EntryGenerator.Entries.Sample(2000).Select(entry => JournalTable.Of(entry).Type).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(JournalTable.Types.ToHashSet(StringComparer.Ordinal), made);
    }

    [Fact]
    public void The_order_of_the_fields_does_not_matter() =>
        Prop.ForAll(EntryGenerator.Entries.ToArbitrary(), ReadsTheSameBackwards).Check(ManyCases);

    [Fact]
    [Trait("Rule", "J1")]
    public void A_damaged_line_is_an_entry_or_a_refusal_and_J1_says_what_JSON_says()
    {
        var damaged =
            from entry in EntryGenerator.Entries
            from place in Gen.Choose(0, int.MaxValue)
            from value in Gen.Frequency((3, Gen.Elements("{}[]\",:\\0 \nu".ToCharArray()).Select(letter => (byte)letter)), (1, Gen.Choose(0, 255).Select(b => (byte)b)))
            from how in Gen.Choose(0, 2)
            select Damaged(entry, place, value, how);
        Prop.ForAll(damaged.ToArbitrary(), IsJudged).Check(ManyCases.WithMaxTest(3000));
    }

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void The_worked_cases_are_read_whole_and_written_back(string file)
    {
        var contents = JournalText.Read(File.ReadAllText(file));
        Assert.Empty(contents.Findings);
        Assert.NotEmpty(contents.Entries);
        Assert.Equal(contents, JournalText.Read(JournalText.Write(contents.Header!, contents.Entries)));
    }

    public static TheoryData<string> CaseFiles() =>
    [
        .. new[] { "payments", "claims" }.Select(folder => Path.Combine(AppContext.BaseDirectory, "Cases", folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.jsonl")).Order(StringComparer.Ordinal),
    ];

    private static bool Survives(JournalEntry[] entries)
    {
        var header = new JournalHeader("Praktijk “De Linde” 🌳") { Agb = "04012345", OwnerAgb = "04123456", Numbering = new() { Memo = "MEM" } };
        var contents = JournalText.Read(JournalText.Write(header, entries));
        return contents.Header == header && contents.Findings.IsEmpty && contents.Entries.AsSpan().SequenceEqual(entries);
    }

    private static bool ReadsTheSameBackwards(JournalEntry entry)
    {
        using var line = JsonDocument.Parse(Line(entry));
        var fields = line.RootElement.EnumerateObject().Reverse().Select(field => $"\"{field.Name}\" : {field.Value.GetRawText()}");
        return Journals.Entry("{" + string.Join(" , ", fields) + "}") == entry;
    }

    private static byte[] Damaged(JournalEntry entry, int place, byte value, int how)
    {
        var line = Encoding.UTF8.GetBytes(Line(entry)).ToList();
        place %= line.Count;
        if (how == 0)
        {
            line.Insert(place, value);
        }
        else if (how == 1)
        {
            line[place] = value;
        }
        else
        {
            line.RemoveAt(place);
        }

        return [.. line];
    }

    private static bool IsJudged(byte[] damaged)
    {
        foreach (var line in Journals.Lines([.. Encoding.UTF8.GetBytes(Journals.Header + "\n"), .. damaged]))
        {
            if ((line.Entry is null) == (line.Refusal is null))
            {
                return false;
            }
        }

        // The platform's own reader is the second opinion, but it looks inside strings later than we do.
        var single = !damaged.Contains((byte)'\n');
        return !single || IsObject(damaged) == (Journals.Lines([.. Encoding.UTF8.GetBytes(Journals.Header + "\n"), .. damaged])[0].Refusal?.Rule.Id != "J1");
    }

    private static bool IsObject(byte[] line)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(line);
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (Exception broken) when (broken is JsonException or DecoderFallbackException)
        {
            return false;
        }
    }

    private static string Line(JournalEntry entry) =>
        JournalText.Write(new JournalHeader("x"), [entry]).Split('\n')[1];
}
