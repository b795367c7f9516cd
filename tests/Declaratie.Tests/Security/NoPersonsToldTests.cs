using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Exchange.Vektis;
using Declaratie.Tests.Cli;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Security;

/// <summary>Journals and messages with marked names and citizen service numbers go through every command: what may name a patient is on a list, and nothing else does.</summary>
[Trait("Threat", "T2")]
public sealed class NoPersonsToldTests : IDisposable
{
    private const string Mark = "ZZNAAM";
    private const string Bsn = "111222333";
    private const string WrongBsn = "999888777";
    private const string Period = "--from 2024-01-01 --to 2024-03-31";

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    // Every command over a journal, in every form that is text; but those of NamesPatients.
    public static TheoryData<string> Silent =>
    [
        .. Forms("check J", "text", "json"), .. Forms("status J", "text", "json"), .. Forms("report worklist J --as-of 2024-04-01", "text", "json"),
        .. Forms($"report claims J {Period}", "text", "json", "csv", "html"), .. Forms("report sessions J --month 2024-03", "text", "json", "csv", "html"),
        .. Forms($"report receipts J {Period}", "text", "json", "csv", "html"), .. Forms($"report settlement J {Period}", "text", "json", "csv", "html"),
        .. Forms($"report allocated-payments J {Period} --sections summary", "text", "json", "csv", "html"), .. Forms($"report allocated-payments J {Period}", "json"),
        .. Forms("report open-transactions J --as-of 2024-03-31", "json", "csv"), .. Forms("bookkeeping J --month 2024-03", "text", "csv", "xaf", "yuki"),
        .. Forms("allocate J --preview", "text", "json"), $"report compare J {Period} --until-line 200 --format json",
    ];

    public static TheoryData<string> Refused =>
    [
        "sessions what-if J --indication nobody --date 2024-03-01",
        "ei write J --file F2024-0001", "ei write J --file F2024-0002", "ei write J --file F2024-0003", "ei write J --file X", "ei check J", "ei show J", "ei return J",
        "explain J --credit nobody", "explain J --invoice nobody", $"report provider-pay J {Period} --rates J",
    ];

    [Theory]
    [MemberData(nameof(Silent))]
    public void No_name_and_no_BSN_is_told(string command)
    {
        foreach (var language in (string[])["nl", "en"])
        {
            var run = Run($"{command} --language {language}");
            Assert.True(run.Code < 2 && run.Output.Length > 0, $"{command} answers; it says {run.Error}");
            AssertSilent(command, run.Output + run.Error);
        }
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void No_name_and_no_BSN_is_told_of_what_cannot_be_done(string command)
    {
        foreach (var language in (string[])["nl", "en"])
        {
            var run = Run($"{command} --language {language}");
            Assert.NotEqual(0, run.Code);
            Assert.NotEmpty(run.Output + run.Error);
            AssertSilent(command, run.Output + run.Error);
        }
    }

    // What docs/veiligheid.md says that may name patients, does; and none of it tells a BSN.
    [Theory]
    [InlineData("report allocated-payments J --from 2024-01-01 --to 2024-03-31 --format text")]
    [InlineData("report allocated-payments J --from 2024-01-01 --to 2024-03-31 --format html")]
    [InlineData("report open-transactions J --as-of 2024-03-31 --format text")]
    [InlineData("report open-transactions J --as-of 2024-03-31 --format html")]
    [InlineData("bookkeeping J --month 2024-03 --format csv --patient-names")]
    public void What_names_patients_tells_no_BSN(string command)
    {
        var run = Run(command);

        Assert.Contains(Mark, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Bsn, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(WrongBsn, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Mark, run.Error, StringComparison.Ordinal);
    }

    // Names and numbers where they do not belong: broken lines, other fields, other types, twice, too late.
    [Theory]
    [InlineData("""{"type":"patient","id":"x1","name":"ZZNAAM","bsn":111222333}""")]
    [InlineData("""{"type":"patient","id":"x1","name":"ZZNAAM""")]
    [InlineData("""{"type":"patient","id":"x1","nmae":"ZZNAAM"}""")]
    [InlineData("""{"type":"patient","id":"x1","name":["ZZNAAM"]}""")]
    [InlineData("""{"type":"patient","id":"x1","name":"ZZNAAM","name":"ZZNAAM2"}""")]
    [InlineData("""{"type":"patient","id":"x1","name":"ZZNAAM","provider":"nobody"}""")]
    [InlineData("""{"type":"patient","id":"x1","name":"ZZNAAM","birthDate":"ZZNAAM"}""")]
    [InlineData("""{"type":"patient","id":"x1","name":"ZZNAAM","gender":"ZZNAAM 111222333"}""")]
    [InlineData("""{"type":"patient","id":"x1","bsn":"111222333"}""")]
    [InlineData("""{"type":"receipt","id":"R9","date":"ZZNAAM","patient":"x1","provider":"EL","amount":5}""")]
    [InlineData("""{"type":"receipt","id":"R9","date":"2024-03-05","patient":"x1","provider":"EL","amount":"ZZNAAM 111222333"}""")]
    [InlineData("""{"type":"setting","date":"2024-03-05","name":"patientInvoicePerTreatment","value":"ZZNAAM"}""")]
    [InlineData("""["ZZNAAM","111222333"]""")]
    [InlineData("ZZNAAM;111222333")]
    public void What_is_refused_is_told_without_what_it_says_of_somebody(string line)
    {
        var journal = tool.File("refused.jsonl", Marked() + line + "\n");
        foreach (var command in (string[][])[["check", journal], ["check", journal, "--format", "json"], ["status", journal], ["bookkeeping", journal, "--month", "2024-03"], ["ei", "write", journal, "--file", "F2024-0001"]])
        {
            var run = Tool.Run([.. command, "--language", "en"]);
            AssertSilent(line, run.Output + run.Error);
        }
    }

    [Fact]
    public void A_message_that_is_wrong_everywhere_is_told_without_what_it_says_of_somebody()
    {
        var good = File.ReadAllText(Repository.PathOf("docs/examples/F2024-0311.dat"), Encoding.Latin1).Replace("Jansen", Mark, StringComparison.Ordinal);
        for (var cut = 0; cut < good.Length; cut += 37)
        {
            var file = tool.File("message.dat");
            File.WriteAllText(file, good[..cut] + good[(cut + 1)..], Encoding.Latin1);
            foreach (var command in (string[])["check", "show", "return"])
            {
                var run = Tool.Run("ei", command, file, "--language", "en");
                AssertSilent($"{command}, without position {cut}", command is "return" ? run.Error : run.Output + run.Error);
            }
        }
    }

    // The programmer's mistakes: the exception names the argument, not the patient.
    [Fact]
    public void No_exception_quotes_somebody()
    {
        var journal = JournalText.Read(Marked());
        var practice = Practice.From(journal.Entries, journal.Header!.Numbering).Value;
        const string name = Mark + "\ud800";
        Exception?[] thrown =
        [
            Record.Exception(() => JournalText.Write(journal.Header, [new Declaratie.Domain.Patient(new("x1")) { Name = name, Bsn = Bsn }])),
            Record.Exception(() => new EiMessage(EiStandard.Find("PM304")!, null!, [new(new EiInsured { Bsn = Bsn, Name = new() { BirthName = Mark + "\u0416" } }, [])]).Write(new MemoryStream())),
            Record.Exception(() => new EiMessage(EiStandard.Find("PM304")!, new EiHeader(), [new(new EiInsured { Bsn = Bsn + "0000", Name = new() { BirthName = new string('Z', 900) + Mark } }, [])]).Write(new MemoryStream())),
            Record.Exception(() => practice.Append(null!)),
        ];

        Assert.NotNull(thrown[0]);
        foreach (var one in thrown)
        {
            AssertSilent("exception", one?.ToString() ?? "");
        }
    }

    private static IEnumerable<string> Forms(string command, params string[] formats) => formats.Select(format => $"{command} --format {format}");

    private static void AssertSilent(string what, string told)
    {
        Assert.False(told.Contains(Mark, StringComparison.Ordinal), $"{what} tells a name: {told}");
        Assert.False(told.Contains(Bsn, StringComparison.Ordinal) || told.Contains(WrongBsn, StringComparison.Ordinal), $"{what} tells a BSN: {told}");
    }

    private ToolRun Run(string command)
    {
        var journal = tool.File("marked.jsonl", Marked());
        return Tool.Run([.. command.Split(' ').Select(word => word == "J" ? journal : word)]);
    }

    // The quarter of the example, in which every patient has a marked name and number.
    private static string Marked()
    {
        var text = new StringBuilder();
        var number = 0;
        foreach (var line in Repository.Read("docs/examples/fysio.jsonl").TrimEnd('\n').Split('\n'))
        {
            var entry = JsonNode.Parse(line)!.AsObject();
            if ((string?)entry["type"] == "patient")
            {
                number++;
                Mend(entry, number);
            }

            text.Append(entry.ToJsonString()).Append('\n');
        }

        return text.ToString();
    }

    private static void Mend(JsonObject patient, int number)
    {
        if (patient.ContainsKey("name"))
        {
            patient["name"] = string.Create(CultureInfo.InvariantCulture, $"{Mark}{number}");
        }

        if (patient.ContainsKey("bsn"))
        {
            // One that fails the eleven-test of someone whose treatments are not booked: the check of it is told.
            patient["bsn"] = (string?)patient["bsn"] == "123456789" ? WrongBsn : Bsn;
        }
    }
}
