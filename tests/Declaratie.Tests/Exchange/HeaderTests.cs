using System.Text;
using Declaratie.Exchange.Journal;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>J6: the first line is the header of declaratie.journal/1, in euros.</summary>
[Trait("Rule", "J6")]
[Trait("Threat", "T1")]
public class HeaderTests
{
    [Theory]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"De Linde"}}""")]
    [InlineData("""{"practice":{"agb":null,"name":"De Linde"},"currency":"EUR","numbering":null,"format":"declaratie.journal/1"}""")]
    [InlineData(""" { "format" : "declaratie.journal\/1" , "practice" : { "name" : "De Linde" } , "numbering" : { } } """)]
    public void A_header_names_the_format_and_the_practice(string line) => Assert.Equal(new JournalHeader("De Linde"), Read(line));

    [Fact]
    public void A_header_can_have_a_code_and_other_numbers() => Assert.Equal(
        new JournalHeader("Praktijk Çelik") { Agb = "04012345", OwnerAgb = "04123456", Numbering = new() { ClaimFile = "D", Memo = "" } },
        Read("""{"format":"declaratie.journal/1","practice":{"name":"Praktijk Çelik","agb":"04012345","owner":"04123456"},"numbering":{"claimFile":"D","memo":""}}"""));

    [Theory]
    [InlineData("""{"practice":{"name":"x"}}""", "format")]
    [InlineData("""{"format":null,"practice":{"name":"x"}}""", "format")]
    [InlineData("""{"format":"declaratie.journal/2","practice":{"name":"x"}}""", "format")]
    [InlineData("""{"format":1,"practice":{"name":"x"}}""", "format")]
    [InlineData("""{"format":"declaratie.journal/1"}""", "practice")]
    [InlineData("""{"format":"declaratie.journal/1","practice":"x"}""", "practice")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{}}""", "practice.name")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":""}}""", "practice.name")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":5}}""", "practice.name")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"\ud800"}}""", "practice.name")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"x","agb":4012345}}""", "practice.agb")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"x","city":"y"}}""", "practice.city")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"x"},"currency":"USD"}""", "currency")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"x"},"currency":5}""", "currency")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"x"},"version":1}""", "version")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"x"},"numbering":"F"}""", "numbering")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"x"},"numbering":{"memo":1}}""", "numbering.memo")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"x"},"numbering":{"invoice":"x"}}""", "numbering.invoice")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"x"},"\ud800":1}""", "\\uFFFD")]
    [InlineData("""{"type":"period-closed","through":"2024-01-31"}""", "format")]
    public void What_is_missing_or_other_is_named(string line, string field) => AssertRefused(line, $"Field \"{field}\"");

    [Theory]
    [InlineData("""{"format":"\ud800","practice":{"name":"x"}}""", "format")]
    [InlineData("""{"\ud800":1,"format":"declaratie.journal/1","practice":{"name":"x"}}""", "\\uFFFD")]
    [InlineData("""{"\ud800":"declaratie.journal/1","practice":{"name":"x"}}""", "format")]
    [InlineData("""{"format":"declaratie.journal/1","\ud800":{"name":"x"}}""", "\\uFFFD")]
    [InlineData("""{"format":"declaratie.journal/1","practice":"\ud800"}""", "practice")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"\ud800x"}}""", "practice.name")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"x","agb":"\udc00"}}""", "practice.agb")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"P","\ud800":"x"},"currency":"EUR"}""", "practice.\\uFFFD")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"\udfff":"x","name":"P"}}""", "practice.\\uFFFD")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":{"\ud800":"\ud800"}}}""", "practice.name")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"P"},"currency":"\ud800"}""", "currency")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"P"},"currency":"EUR\ud800"}""", "currency")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"P"},"currency":["\ud800"]}""", "currency")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"P"},"numbering":"\ud800"}""", "numbering")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"P"},"numbering":{"memo":"\ud800"}}""", "numbering.memo")]
    [InlineData("""{"format":"declaratie.journal/1","practice":{"name":"P"},"numbering":{"\ud800":"M","memo":"M"}}""", "numbering.\\uFFFD")]
    public void Half_a_surrogate_pair_anywhere_is_refused_and_is_no_exception(string line, string field) => AssertRefused(line, $"Field \"{field}\"");

    [Theory]
    [InlineData("", "empty")]
    [InlineData("\n", "blank")]
    [InlineData("  \r\n{}", "blank")]
    [InlineData("id;date;amount\nR1;2024-01-31;5", "not valid JSON")]
    [InlineData("<?xml version=\"1.0\"?>", "not valid JSON")]
    [InlineData("[]", "not an object")]
    [InlineData("""{"format":"declaratie.journal/1","format":"declaratie.journal/1","practice":{"name":"x"}}""", "twice")]
    [InlineData("\uFEFF", "blank")]
    public void What_is_no_journal_is_told_what_it_is(string file, string found) => AssertRefused(file, found);

    [Fact]
    public void A_file_in_UTF_16_is_told_to_be_saved_as_UTF_8()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            AssertRefused([.. encoding.GetPreamble(), .. encoding.GetBytes(Journals.Header + "\n")], "UTF-16");
            AssertRefused(encoding.GetBytes(Journals.Header + "\n"), "UTF-16");
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 1 }, "not text")]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 20, 0, 0, 0 }, "not text")]
    [InlineData(new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10 }, "UTF-8")]
    [InlineData(new byte[] { 0 }, "not text")]
    public void A_binary_file_is_refused_and_is_no_exception(byte[] file, string found) => AssertRefused(file, found);

    [Fact]
    public void A_first_line_without_end_is_refused() => AssertRefused(new byte[(16 << 20) + 2], "too long");

    [Fact]
    public void Nothing_is_read_after_a_header_that_is_not_ours()
    {
        using var reader = JournalReader.Open(new MemoryStream("{}\n{\"type\":\"period-closed\",\"through\":\"2024-01-31\"}\n"u8.ToArray()));
        Assert.False(reader.Read(out _));
        Assert.Null(reader.Header);
    }

    [Fact]
    public void The_header_is_the_first_finding_of_a_text()
    {
        var contents = JournalText.Read("{}\n{}");
        Assert.Null(contents.Header);
        Assert.Equal(("J6", "header", 1), contents.Findings.Select(finding => (finding.Rule.Id, finding.Subject, finding.Line)).Single());
    }

    private static JournalHeader? Read(string line)
    {
        var contents = JournalText.Read(line);
        Assert.Empty(contents.Findings);
        return contents.Header;
    }

    private static void AssertRefused(string file, string found) => AssertRefused(Encoding.UTF8.GetBytes(file), found);

    private static void AssertRefused(byte[] file, string found)
    {
        using var reader = JournalReader.Open(new MemoryStream(file));
        Assert.Null(reader.Header);
        var refusal = reader.HeaderRefusal!;
        Assert.Equal(("J6", "header", 1), (refusal.Rule.Id, refusal.Subject, refusal.Line));
        Assert.Contains(found, refusal.English, StringComparison.Ordinal);
        Assert.Contains("\"format\":\"declaratie.journal/1\"", refusal.English, StringComparison.Ordinal);
        Assert.Contains("\"format\":\"declaratie.journal/1\"", refusal.Dutch, StringComparison.Ordinal);
    }
}
