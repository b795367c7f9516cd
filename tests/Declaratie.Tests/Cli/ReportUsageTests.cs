using Xunit;

namespace Declaratie.Tests.Cli;

/// <summary>Reports that are asked wrongly: exit code 2 and one sentence in the reader's language, nothing written, and nothing of a program's inside.</summary>
public sealed class ReportUsageTests : IDisposable
{
    private const string Period = "--from 2024-02-01 --to 2024-02-29";

    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [Trait("Rule", "R1")]
    [InlineData("report settlement J --from 2024-03-01 --to 2024-02-29")]
    [InlineData("report receipts J --from 2024-03-01 --to 2024-02-29")]
    [InlineData("report provider-pay J --rates RATES --from 2024-03-01 --to 2024-02-29")]
    [InlineData("report compare J --from 2024-03-01 --to 2024-02-29")]
    [InlineData("explain J --column total --from 2024-03-01 --to 2024-02-29")]
    public void A_period_upside_down(string line) => Refuses(
        line, "--from 2024-03-01 ligt na --to 2024-02-29; de eerste dag komt eerst (R1).", "--from 2024-03-01 is after --to 2024-02-29; the first day comes first (R1).");

    [Theory]
    [Trait("Rule", "R5")]
    [InlineData("report allocated-payments J " + Period + " --provider X --provider AG --provider Y")]
    [InlineData("report allocated-payments J K " + Period + " --provider X --provider AG --provider Y")]
    [InlineData("report compare J " + Period + " --provider X --provider AG --provider Y")]
    [InlineData("report compare J K " + Period + " --provider X --provider AG --provider Y")]
    public void All_unknown_providers_are_named(string line) => Refuses(
        line, "--provider: 'X', 'Y' komen niet voor in het journaal; geef de id van een regel provider.", "--provider: 'X', 'Y' do not occur in the journal; give the id of a provider line.");

    [Fact]
    public void All_that_is_unknown_of_a_figure_is_named() => Refuses(
        "explain J " + Period + " --column total --provider X --patients-provider Y --payor Z",
        "--provider: 'X' komt niet voor in het journaal; geef de id van een regel provider. --patients-provider: 'Y' komt niet voor in het journaal; geef de id van een regel provider. --payor: 'Z' komt niet voor in het journaal; geef de id van een regel payor, of Particulier, Onbekend, Gemengd of Beginsaldo.",
        "--provider: 'X' does not occur in the journal; give the id of a provider line. --patients-provider: 'Y' does not occur in the journal; give the id of a provider line. --payor: 'Z' does not occur in the journal; give the id of a payor line, or Private, Unknown, Mixed or Open Balance.");

    [Theory]
    [InlineData("explain J --invoice X", "--invoice: er is geen factuur 'X' in het journaal; geef haar id.", "--invoice: there is no invoice 'X' in the journal; give its id.")]
    [InlineData("explain J --credit I1", "--credit: er is geen ontvangst of overdracht 'I1' in het journaal; geef haar id.", "--credit: there is no receipt or transfer 'I1' in the journal; give its id.")]
    [InlineData("explain J", "Wat wordt uitgelegd? Geef --invoice of --credit, of een cijfer met --from, --to en --column.", "Explain what? Give --invoice or --credit, or a figure by --from, --to and --column.")]
    [InlineData("explain J " + Period, "Wat wordt uitgelegd?", "Explain what?")]
    [InlineData("explain J --column total --from 2024-02-01", "Wat wordt uitgelegd?", "Explain what?")]
    [InlineData("explain J --hide-advance-payments", "Wat wordt uitgelegd?", "Explain what?")]
    [InlineData("explain J --invoice I1 --credit R1", "--invoice, --credit en een cijfer (--from, --to, --column …) gaan niet samen", "--invoice, --credit and a figure (--from, --to, --column …) do not go together")]
    [InlineData("explain J --invoice I1 --provider AG", "--invoice, --credit en een cijfer", "--invoice, --credit and a figure")]
    [InlineData("explain J --credit R1 --hide-advance-payments", "--invoice, --credit en een cijfer", "--invoice, --credit and a figure")]
    [InlineData("explain J " + Period + " --column total --patients-provider AG --paid-to AG", "--patients-provider en --paid-to gaan niet samen", "--patients-provider and --paid-to do not go together")]
    [InlineData("report allocated-payments J " + Period + " --format csv", "--format csv heeft één tabel: geef --sections details of --sections summary, of --format xlsx, die beide heeft.", "--format csv holds one table: give --sections details or --sections summary, or --format xlsx, which holds both.")]
    [InlineData("report allocated-payments J K " + Period + " --format csv --sections both", "--format csv heeft één tabel", "--format csv holds one table")]
    [InlineData("report receipts J J " + Period, "j.jsonl' is twee keer gegeven; geef elk journaal één keer.", "j.jsonl' is given twice; give each journal once.")]
    [InlineData("report receipts J K LINK " + Period, "link' zijn hetzelfde bestand; geef elk journaal één keer.", "link' are the same file; give each journal once.")]
    [InlineData("report receipts J NOWHERE " + Period, "nowhere' bestaat niet.", "nowhere' does not exist.")]
    [InlineData("report receipts J FOLDER " + Period, "is een map; geef het bestand van het journaal.", "is a directory; give the journal's file.")]
    public void What_cannot_be_asked(string line, string dutch, string english) => Refuses(line, dutch, english);

    [Fact]
    public void A_workbook_is_no_text_for_a_screen()
    {
        var journal = tool.File("j.jsonl", Tool.Sound);
        var report = tool.File("r.json", Tool.Report(journal, "--format", "json").Output);
        foreach (var ask in (string[][])[["report", "receipts", journal, .. Period.Split(' ')], ["report", "compare", report, report], ["explain", journal, "--invoice", "I1"]])
        {
            foreach (var (language, expected) in ((string, string)[])[("nl", "declaratie: --format xlsx is geen tekst voor een scherm; geef ook --output, met een naam die op .xlsx eindigt.\n"), ("en", "declaratie: --format xlsx is no text for a screen; give --output too, with a name that ends in .xlsx.\n")])
            {
                using var screen = new MemoryStream();
                using var error = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
                Assert.Equal(2, Declaratie.Cli.DeclaratieTool.Run([.. ask, "--format", "xlsx", "--language", language], screen, error, isTerminal: true));
                Assert.Equal(0, screen.Length);
                Assert.Equal(expected, error.ToString());
                Assert.Equal(0, Declaratie.Cli.DeclaratieTool.Run([.. ask, "--format", "xlsx", "--output", tool.File("r.xlsx")], screen, error, isTerminal: true));
            }
        }
    }

    [Theory]
    [InlineData("", "regel 1  J6  -  header: Het bestand is leeg.", "line 1  J6  -  header: The file is empty.")]
    [InlineData("hello", "regel 1  J6  -  header: De regel is geen geldige JSON", "line 1  J6  -  header: ")]
    [InlineData("{\"advances\":\"paid\",\"rates\":[]}", "regel 1  J6  -  header: ", "line 1  J6  -  header: ")]
    [Trait("Rule", "J6")]
    public void A_file_that_is_no_journal(string content, string dutch, string english)
    {
        var journal = tool.File("none.jsonl", content);
        foreach (var ask in (string[])["report settlement", "report receipts", "report allocated-payments", "report compare", "explain --column total"])
        {
            var words = ask.Split(' ');
            string[] whole = [.. words.Take(words[0] is "report" ? 2 : 1), journal, .. words.Skip(words[0] is "report" ? 2 : 1), .. Period.Split(' '), "--skip-refused"];
            foreach (var (language, expected) in ((string, string)[])[("nl", dutch), ("en", english)])
            {
                var run = Tool.Run([.. whole, "--language", language]);
                Assert.Equal((2, ""), (run.Code, run.Output));
                Assert.StartsWith(expected, run.Error, StringComparison.Ordinal);
            }
        }
    }

    private void Refuses(string line, string dutch, string english)
    {
        var journal = tool.File("j.jsonl", Tool.Sound);
        if (!File.Exists(tool.File("link")))
        {
            File.CreateSymbolicLink(tool.File("link"), journal);
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["J"] = journal,
            ["K"] = tool.File("k.jsonl", Tool.Sound),
            ["LINK"] = tool.File("link"),
            ["NOWHERE"] = tool.File("nowhere"),
            ["FOLDER"] = tool.Folder,
            ["RATES"] = tool.File("rates.json", """{"advances":"paid","rates":[{"percent":45.0}]}"""),
        };
        foreach (var (language, expected) in ((string, string)[])[("nl", dutch), ("en", english)])
        {
            var run = UnderCulture.Of("fr-FR", () => Tool.Run([.. line.Split(' ').Select(word => names.GetValueOrDefault(word, word)), "--language", language]));
            Assert.Equal((2, ""), (run.Code, run.Output));
            Assert.StartsWith("declaratie: ", run.Error, StringComparison.Ordinal);
            Assert.Contains(expected, run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }
}
