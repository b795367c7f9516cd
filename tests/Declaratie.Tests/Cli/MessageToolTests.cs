using System.Text.Json;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Cli;

// The commands on Vektis messages: ei check, ei show, ei return, and codes.
public sealed class MessageToolTests : IDisposable
{
    private readonly Tool tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("fx01-PM304-claim.dat", 0, "PM304 3.2: 9 records, gedeclareerd 180,00; geen fouten, geen waarschuwingen.\n")]
    [InlineData("fx01-PM305-return.dat", 0, "PM305 3.2: 9 records, gedeclareerd 180,00, toegekend 78,50; geen fouten, geen waarschuwingen.\n")]
    [InlineData("fx07-MZ301-claim.dat", 0, "MZ301 1.3: 6 records, gedeclareerd 121,00; geen fouten, geen waarschuwingen.\n")]
    [InlineData("fx06-PM304-bad-length-0804.dat", 1, "fout  record 3  0804  04: Het record is 309 posities lang; het hoort 310 lang te zijn.\nPM304 3.2: 9 records, gedeclareerd 180,00; 1 fout, geen waarschuwingen.\n")]
    public void Check_tells_what_a_message_is_and_what_is_wrong_with_it(string file, int code, string expected)
    {
        var run = Tool.Run("ei", "check", Message(file));

        Assert.Equal((code, expected, ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    [Trait("Rule", "C50")]
    public void Check_answers_programs_with_the_record_the_field_and_the_code_it_would_earn()
    {
        var run = Tool.Run("ei", "check", Message("fx05-PM304-bad-total-0150.dat"), "--format", "json");

        Assert.Equal(1, run.Code);
        using var answer = JsonDocument.Parse(run.Output);
        var finding = Assert.Single(answer.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            "PM304 3.2 9 180.00 | 9 99 9907 34 11 0150 error",
            $"{Said(answer.RootElement, "message", "version", "records", "claimed")} | {Said(finding, "record", "recordType", "field", "position", "length", "code", "severity")}");
    }

    [Theory]
    [InlineData("", "nl")]
    [InlineData("{\"format\":\"declaratie.journal/1\"}", "en")]
    public void What_cannot_be_read_as_a_message_at_all_ends_with_2(string text, string language)
    {
        var file = tool.File("message.dat", text);

        Assert.Equal([2, 2, 2], new[] { "check", "show", "return" }.Select(command => Tool.Run("ei", command, file, "--language", language).Code));
        Assert.Equal("", Tool.Run("ei", "return", file).Output);
    }

    [Fact]
    [Trait("Rule", "C53")]
    public void Return_prints_the_line_for_the_journal()
    {
        var run = Tool.Run("ei", "return", Message("fx01-PM305-return.dat"));

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            """
            {"type":"return-received","date":"2024-04-15","file":"F2024-0311","codes":["0200"],"claimedTotal":180.00,"grantedTotal":78.50,"lines":[{"reference":"T0001","calculated":40.00,"granted":40.00,"codes":["0200"]},{"reference":"T0002","calculated":40.00,"granted":0.00,"codes":["0613"]},{"reference":"T0003","calculated":38.50,"granted":38.50,"codes":["0611","8059"]},{"reference":"T0004","calculated":0.00,"granted":0.00,"codes":["0587"]}]}

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    [Trait("Rule", "C52")]
    public void A_return_that_refuses_the_whole_file_says_it_by_its_codes() => Assert.Equal(
        """{"type":"return-received","date":"2024-04-02","file":"F2024-0311","codes":["0001","0150"],"claimedTotal":180.00,"grantedTotal":0.00,"lines":[]}""",
        Tool.Run("ei", "return", Message("fx02-PM305-whole-file-rejected.dat")).Output.TrimEnd());

    [Theory]
    [InlineData("fx05-PM304-bad-total-0150.dat")]
    [InlineData("fx01-PM304-claim.dat")]
    public void Of_a_message_with_errors_or_that_is_no_return_nothing_is_printed_for_the_journal(string file)
    {
        var run = Tool.Run("ei", "return", Message(file));

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    [Trait("Threat", "T2")]
    public void Show_masks_who_somebody_is_unless_asked()
    {
        var (masked, shown) = (Tool.Run("ei", "show", Message("fx01-PM304-claim.dat")), Tool.Run("ei", "show", Message("fx01-PM304-claim.dat"), "--unmasked"));

        Assert.Equal((0, 0), (masked.Code, shown.Code));
        Assert.DoesNotContain("111222333", masked.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Jansen", masked.Output, StringComparison.Ordinal);
        Assert.Contains("0434  192-211  REFERENTIENUMMER DIT PRESTATIERECORD: T0001\n", masked.Output, StringComparison.Ordinal);
        Assert.Contains("NAAM VERZEKERDE (01): Jansen\n", shown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_says_what_codes_mean_and_gives_an_amount_the_sign_it_has()
    {
        var (dutch, english) = (Tool.Run("ei", "show", Message("fx01-PM305-return.dat")).Output, Tool.Run("ei", "show", Message("fx03-PM304-credit-of-granted.dat"), "--language", "en").Output);

        Assert.Contains("RETOURCODE (01): 0613 (Prestatie niet (volledig) declarabel volgens verzekeringsvoorwaarden)\n", dutch, StringComparison.Ordinal);
        Assert.Contains("IDENTIFICATIECODE BETALING AAN: 03 (praktijk)\n", dutch, StringComparison.Ordinal);
        Assert.Contains("TARIEF PRESTATIE (INCL. BTW): 40,00\n", dutch, StringComparison.Ordinal);
        Assert.Contains("DECLARATIEBEDRAG (INCL. BTW): 40,00 D\n", dutch, StringComparison.Ordinal);
        Assert.Contains("DECLARATIEBEDRAG (INCL. BTW): 38.50 C\n", english, StringComparison.Ordinal);
        Assert.Contains("INDICATIE DEBET/CREDIT (01): C (credit)\n", english, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "E1")]
    [Trait("Rule", "E3")]
    public void Write_gives_the_message_or_says_what_is_missing_and_writes_nothing()
    {
        var target = tool.File("claim.dat");
        var written = Tool.Run("ei", "write", Repository.PathOf("docs/examples/vektis.jsonl"), "--file", "F2024-0311", "--test", "--output", target);

        Assert.Equal((0, "", ""), (written.Code, written.Output, written.Error));
        Assert.Equal(File.ReadAllBytes(Message("fx01-PM304-claim.dat")), File.ReadAllBytes(target));

        var refused = Tool.Run("ei", "write", Repository.PathOf("docs/examples/fysio.jsonl"), "--file", "F2024-0002", "--language", "en", "--output", target);
        Assert.Equal((1, ""), (refused.Code, refused.Output));
        Assert.Contains("refused  E1  ince: Not known of patient ince: the birth name; give it on a line of type patient as birthName.\n", refused.Error, StringComparison.Ordinal);
        Assert.EndsWith("No message was written: what stands above would be refused.\n", refused.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(Message("fx01-PM304-claim.dat")), File.ReadAllBytes(target));
    }

    [Fact]
    public void What_the_layout_cannot_hold_is_told_before_anything_is_written()
    {
        var journal = tool.File("long.jsonl", File.ReadAllText(Repository.PathOf("docs/examples/vektis.jsonl")).Replace("F2024-0311", "F2024-0311-veel-te-lang", StringComparison.Ordinal));
        var run = Tool.Run("ei", "write", journal, "--file", "F2024-0311-veel-te-lang");

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("fout  record 1  0030  0116 FACTUURNUMMER DECLARANT (81-92): ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_journal_that_is_refused_are_said_so()
    {
        Assert.StartsWith("geweigerd  L1  F9: ", Tool.Run("ei", "write", Repository.PathOf("docs/examples/vektis.jsonl"), "--file", "F9").Error, StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run("ei", "write", Message("fx01-PM304-claim.dat"), "--file", "F9").Code);
        Assert.Equal(2, Tool.Run("ei", "write", Repository.PathOf("docs/examples/vektis.jsonl")).Code);
    }

    [Theory]
    [InlineData("613", "0613 DETAIL BillPatient True")]
    [InlineData("0001", "0001 FILE FixAndResendFile True")]
    [InlineData("9999", "9999 null NeedsReview False")]
    public void A_code_is_explained_with_or_without_its_zero(string given, string expected)
    {
        var run = Tool.Run("codes", given, "--format", "json");

        Assert.Equal(0, run.Code);
        using var answer = JsonDocument.Parse(run.Output);
        Assert.Equal(expected, Said(answer.RootElement, "code", "level", "advice", "verified"));
    }

    [Theory]
    [InlineData("06130")]
    [InlineData("abc")]
    public void What_is_no_code_is_said_to_be_none(string given)
    {
        var run = Tool.Run("codes", given, "--language", "en");

        Assert.Equal((2, "", $"declaratie: '{given}' is no retour code; a retour code has one to four digits, for example 0613.\n"), (run.Code, run.Output, run.Error));
    }

    private static string Message(string file) => Repository.PathOf($"tests/Declaratie.Tests/Cases/ei/{file}");

    private static string Said(JsonElement element, params string[] names) => string.Join(' ', names.Select(name => element.GetProperty(name) is { ValueKind: JsonValueKind.Null } ? "null" : element.GetProperty(name).ToString()));
}
