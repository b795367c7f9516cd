using System.Text;
using Declaratie.Domain;
using Declaratie.Exchange.Vektis;
using Xunit;

namespace Declaratie.Tests.Vektis;

/// <summary>Whatever comes in, what comes out is a list of findings.</summary>
[Trait("Threat", "T3")]
public sealed class BadInputTests
{
    private const string Claim = "fx01-PM304-claim.dat";

    [Fact]
    public void An_empty_file_is_no_message() => Refuses(
        [], new EiFinding(
            0, "", "", "", 0, 0, null, EiSeverity.Error,
            "Het bestand is leeg; een bericht begint met een voorlooprecord (01).", "The file is empty; a message begins with a header record (01)."));

    [Fact]
    public void A_binary_file_is_no_message()
    {
        var bytes = new byte[100_000];
        new Random(1).NextBytes(bytes);
        Refuses(bytes, NoHeader);
    }

    [Fact]
    public void A_text_that_is_something_else_is_no_message() => Refuses("{\"format\":\"declaratie.journal/1\"}\n"u8.ToArray(), NoHeader);

    [Fact]
    public void A_file_in_UTF16_is_no_message() => Refuses(
        [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(EiFiles.Lines(Claim)[0])], new EiFinding(
            1, "01", "", "", 1, 2, new RetourCode("0002"), EiSeverity.Error,
            "Het bestand is in UTF-16 geschreven; een bericht heeft één byte per positie (ISO 8859-1).",
            "The file is written in UTF-16; a message has one byte for each position (ISO 8859-1)."));

    [Fact]
    public void An_unknown_message_is_refused_with_the_ones_that_are_known()
    {
        var refusal = Assert.Single(EiFiles.Check(EiFiles.With(Claim, 1, 3, "999")).Findings);
        Assert.Equal((1L, "0102", 3, 3, "0010", true), (refusal.Record, refusal.Field, refusal.Position, refusal.Length, refusal.Code?.Value, refusal.IsError));
        Assert.StartsWith("The message code 999 is unknown; known are 179 (EP301 1.2), 180 (EP302 1.2), ", refusal.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6, "04", "0103", "0011")]
    [InlineData(8, "03", "0104", "8027")]
    public void An_unknown_version_is_refused(int position, string text, string field, string code)
    {
        var refusal = Assert.Single(EiFiles.Check(EiFiles.With(Claim, 1, position, text)).Findings);
        Assert.Equal((1L, field, position, 2, code, true), (refusal.Record, refusal.Field, refusal.Position, refusal.Length, refusal.Code?.Value, refusal.IsError));
        Assert.Equal("This version of message 107 is unknown; known is 107 (PM304 3.2).", refusal.English);
    }

    [Fact]
    public void A_record_that_is_too_long_earns_0804() => Finds(
        With(lines => lines[1] += "xx"), new EiFinding(
            2, "02", "", "Verzekerdenrecord", 311, 2, new RetourCode("0804"), EiSeverity.Error,
            "Het record is 312 posities lang; het hoort 310 lang te zijn.", "The record is 312 positions long; it must be 310."));

    [Fact]
    public void A_record_out_of_order_earns_8026() => Finds(
        With(lines => (lines[1], lines[2]) = (Put(lines[2], 3, "000000000001"), Put(lines[1], 3, "000000000002"))), new EiFinding(
            2, "04", "", "Prestatierecord", 1, 2, new RetourCode("8026"), EiSeverity.Error,
            "Record 04 staat hier niet op zijn plaats; hier hoort 02.", "Record 04 is out of place; expected here: 02."));

    [Fact]
    public void What_comes_after_the_closing_record_is_out_of_order() => Finds(
        With(lines => lines.Add(lines[8])), new EiFinding(
            10, "99", "", "Sluitrecord", 1, 2, new RetourCode("8026"), EiSeverity.Error,
            "Record 99 staat hier niet op zijn plaats; hier hoort niets meer.", "Record 99 is out of place; expected here: nothing."));

    [Fact]
    public void A_missing_closing_record_is_told() => Finds(
        With(lines => lines.RemoveAt(8)), new EiFinding(
            8, "99", "", "Sluitrecord", 0, 0, new RetourCode("8026"), EiSeverity.Error,
            "Het sluitrecord (99) ontbreekt; is het bestand afgebroken?", "The closing record (99) is missing; is the file cut off?"));

    [Fact]
    public void Letters_in_a_number_earn_the_code_of_the_field() => Finds(
        EiFiles.With(Claim, 3, 162, "0000400O"), new EiFinding(
            3, "04", "0428", "TARIEF PRESTATIE (INCL. BTW)", 162, 8, new RetourCode("0611"), EiSeverity.Error,
            "De numerieke rubriek bevat iets anders dan cijfers.", "The numeric field holds something other than digits."));

    [Fact]
    public void Spaces_in_a_number_are_not_zeros() => Finds(
        EiFiles.With(Claim, 3, 179, "    "), new EiFinding(
            3, "04", "0431", "BTW-PERCENTAGE DECLARATIEBEDRAG", 179, 4, new RetourCode("8016"), EiSeverity.Error,
            "De numerieke rubriek bevat spaties; leeg is nullen.", "The numeric field holds spaces; empty is zeros."));

    [Fact]
    public void A_date_that_does_not_exist_earns_8007() => Finds(
        EiFiles.With(Claim, 3, 59, "20240230"), new EiFinding(
            3, "04", "0408", "DATUM PRESTATIE", 59, 8, new RetourCode("8007"), EiSeverity.Error,
            "De datum bestaat niet; vul een bestaande datum in als EEJJMMDD.", "The date does not exist; fill in a date that does, as YYYYMMDD."));

    [Fact]
    public void A_file_that_is_cut_off_in_a_record_says_where() => Assert.Equal<EiFinding>(
        [
            new EiFinding(
                3, "04", "", "Prestatierecord", 77, 2, new RetourCode("8095"), EiSeverity.Error,
                "Het laatste record eindigt niet op CR LF.", "The last record does not end in CR LF."),
            new EiFinding(
                3, "04", "", "Prestatierecord", 77, 234, new RetourCode("0804"), EiSeverity.Error,
                "Het record is 76 posities lang; het hoort 310 lang te zijn.", "The record is 76 positions long; it must be 310."),
            new EiFinding(
                3, "99", "", "Sluitrecord", 0, 0, new RetourCode("8026"), EiSeverity.Error,
                "Het sluitrecord (99) ontbreekt; is het bestand afgebroken?", "The closing record (99) is missing; is the file cut off?"),
        ],
        EiFiles.Check(EiFiles.Bytes(Claim)[..700]).Findings);

    [Fact]
    public void Lines_that_end_in_LF_are_read_and_told_once() => Finds(
        Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(EiFiles.Bytes(Claim)).Replace("\r\n", "\n", StringComparison.Ordinal)), new EiFinding(
            1, "01", "", "Voorlooprecord", 311, 1, new RetourCode("8095"), EiSeverity.Error,
            "Het record eindigt op LF in plaats van CR LF; van verdere records wordt dit niet herhaald.",
            "The record ends in LF instead of CR LF; this is not repeated for further records."));

    [Fact]
    public void Without_line_ends_there_is_one_endless_line() => Assert.Equal(
        "1 01 0804 E; 1 99 8026 E",
        EiFiles.Short(EiFiles.Check(Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(string.Concat(EiFiles.Lines(Claim)), 3))))));

    [Fact]
    public void A_byte_order_mark_is_told_and_skipped() => Finds(
        [0xEF, 0xBB, 0xBF, .. EiFiles.Bytes(Claim)], new EiFinding(
            1, "01", "", "Voorlooprecord", 1, 3, new RetourCode("0002"), EiSeverity.Error,
            "Het bestand begint met een byte-order mark; bewaar het zonder.", "The file begins with a byte-order mark; save it without one."));

    [Fact]
    [Trait("Threat", "T6")]
    public void A_line_of_megabytes_is_told_and_skipped() => Assert.Equal<EiFinding>(
        [
            new EiFinding(
                4, "98", "", "Commentaarrecord", 311, 0, new RetourCode("0804"), EiSeverity.Error,
                "De regel is langer dan 4096 posities en is niet verder gelezen.", "The line is longer than 4096 positions and was not read any further."),
            new EiFinding(
                10, "99", "9905", "AANTAL COMMENTAARRECORDS", 21, 6, new RetourCode("0153"), EiSeverity.Error,
                "Het aantal klopt niet; het bestand heeft er 1 (commentaarrecords).", "The number is wrong; the file has 1 (comment records)."),
            new EiFinding(
                10, "99", "9906", "TOTAAL AANTAL DETAILRECORDS", 27, 7, new RetourCode("0156"), EiSeverity.Error,
                "Het aantal klopt niet; het bestand heeft er 8 (detailrecords).", "The number is wrong; the file has 8 (detail records)."),
        ],
        EiFiles.Check(With(lines => lines.Insert(3, "980000000000020001" + new string('x', 5_000_000)))).Findings);

    [Fact]
    public void Blank_lines_are_no_records() => Assert.Equal(
        "2  8095 E; 10  8095 E; 12  8095 E",
        EiFiles.Short(EiFiles.Check(With(lines =>
        {
            lines.Insert(1, "");
            lines.Insert(9, "");
            lines.Add("\u001A");
        }))));

    [Fact]
    public void A_record_of_an_unknown_kind_earns_0002() => Finds(
        With(lines => lines.Insert(3, new string('7', 310))), new EiFinding(
            4, "", "", "", 1, 2, new RetourCode("0002"), EiSeverity.Error,
            "Het kenmerk van het record is onbekend; PM304 3.2 heeft 01, 02, 03, 04, 98, 99.", "The mark of the record is unknown; PM304 3.2 has 01, 02, 03, 04, 98, 99."));

    [Fact]
    public void A_control_character_is_told() => Finds(
        EiFiles.With(Claim, 3, 195, "\t"), new EiFinding(
            3, "04", "0434", "REFERENTIENUMMER DIT PRESTATIERECORD", 192, 20, null, EiSeverity.Error,
            "De rubriek bevat een stuurteken.", "The field holds a control character."));

    [Fact]
    [Trait("Threat", "T7")]
    public void A_file_wrong_in_every_record_does_not_fill_the_memory_with_findings()
    {
        var result = EiFiles.Check(With(lines => lines.InsertRange(3, Enumerable.Repeat(new string('7', 310), 5_000))), new EiOptions { MostFindings = 10 });
        Assert.Equal((10, 5_000L, 4_990L, false), (result.Findings.Length, result.Errors, result.LeftOut, result.IsGood));
    }

    [Theory]
    [InlineData(Claim)]
    [InlineData("fx05-PM304-bad-total-0150.dat")]
    public void A_message_with_errors_is_not_taken_in_by_half(string name)
    {
        var read = EiMessage.Read(new MemoryStream(EiFiles.Bytes(name)));
        Assert.Equal(read.Result.IsGood, read.Message is not null);
        Assert.Equal(name == Claim, read.Result.IsGood);
    }

    private static readonly EiFinding NoHeader = new(
        1, "01", "", "", 1, 2, new RetourCode("0002"), EiSeverity.Error,
        "Het bestand begint niet met een voorlooprecord (01) van een EI-bericht; is het wel een declaratie of retourbericht?",
        "The file does not begin with a header record (01) of an EI message; is it a claim or a return at all?");

    private static byte[] With(Action<List<string>> spoil)
    {
        var lines = EiFiles.Lines(Claim);
        spoil(lines);
        return EiFiles.Join(lines);
    }

    private static string Put(string line, int position, string text) => string.Concat(line.AsSpan(0, position - 1), text, line.AsSpan(position - 1 + text.Length));

    private static void Finds(byte[] bytes, EiFinding expected) => Assert.Equal<EiFinding>([expected], EiFiles.Check(bytes).Findings);

    private static void Refuses(byte[] bytes, EiFinding expected)
    {
        var result = EiFiles.Check(bytes);
        Assert.Equal<EiFinding>([expected], result.Findings);
        Assert.Equal((false, false, 1L), (result.IsMessage, result.IsGood, result.Errors));
        Assert.Null(EiMessage.Read(new MemoryStream(bytes)).Message);
    }
}
