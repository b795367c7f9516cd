using System.Globalization;
using System.Text;
using Declaratie.Domain;
using Declaratie.Exchange.Vektis;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Vektis;

public sealed class WriterTests
{
    [Fact]
    public void A_value_that_is_too_long_is_refused_and_never_cut_off() => Refuses(
        "0434", writer => writer.Set("0434", new string('x', 21)), "REFERENTIENUMMER DIT PRESTATIERECORD", 192, 20, "8021",
        "De waarde heeft 21 tekens en past niet in 20 posities; ze wordt niet afgekapt.",
        "The value has 21 characters and does not fit into 20 positions; it is not cut off.");

    [Fact]
    public void An_amount_that_is_too_large_is_refused() => Refuses(
        "0432", writer => writer.Set("0432", EiAmount.Of(Money.FromCents(100_000_000))), "DECLARATIEBEDRAG (INCL. BTW)", 183, 8, "8033",
        "Het getal past niet in 8 posities; het wordt niet afgekapt.", "The number does not fit into 8 positions; it is not cut off.");

    [Fact]
    public void A_negative_number_is_refused() => Refuses(
        "0411", writer => writer.Set("0411", -1), "AANTAL UITGEVOERDE PRESTATIES", 76, 4, "0638",
        "Het getal is negatief; in een bericht staat geen teken.", "The number is negative; a message has no signs.");

    [Fact]
    public void Letters_in_a_number_are_refused() => Refuses(
        "0411", writer => writer.Set("0411", "1x"), "AANTAL UITGEVOERDE PRESTATIES", 76, 4, "0638",
        "De rubriek is numeriek en de waarde bestaat niet uit cijfers.", "The field is numeric and the value is not digits.");

    [Theory]
    [InlineData("Łódź")]
    [InlineData("a\tb")]
    [InlineData("a\u007F")]
    public void A_character_outside_the_code_page_is_refused(string text) => Refuses(
        "0434", writer => writer.Set("0434", text), "REFERENTIENUMMER DIT PRESTATIERECORD", 192, 20, "8021",
        "De waarde bevat een teken dat niet in de tekenset van het bericht staat.", "The value holds a character that is not in the code page of the message.");

    [Fact]
    public void A_value_that_begins_with_a_space_is_refused() => Refuses(
        "0434", writer => writer.Set("0434", " x"), "REFERENTIENUMMER DIT PRESTATIERECORD", 192, 20, "8021",
        "De waarde begint met een spatie; de rubriek wordt links aangesloten.", "The value begins with a space; the field is aligned left.");

    [Fact]
    public void Another_detail_number_than_its_own_is_refused() => Refuses(
        "0402", writer => writer.Set("0402", 7), "IDENTIFICATIE DETAILRECORD", 3, 12, "0801",
        "Het nummer van het detailrecord loopt niet door; laat de rubriek leeg, dan wordt ze gevuld.",
        "The number of the detail record does not follow; leave the field empty, and it is filled in.");

    [Theory]
    [InlineData("9904", 2)]
    [InlineData("9907", 1)]
    public void Counts_and_totals_that_are_given_are_checked(string field, long given)
    {
        using var stream = new MemoryStream();
        using var writer = Started(stream);
        writer.Begin("99");
        writer.Set(field, given);
        Assert.False(writer.End());
        Assert.Equal(field, Assert.Single(writer.Findings).Field);
        Assert.False(writer.Close());
    }

    [Fact]
    public void After_a_refusal_no_closing_record_is_written()
    {
        using var stream = new MemoryStream();
        using var writer = Started(stream);
        writer.Begin("04");
        writer.Set("0434", new string('x', 21));
        Assert.False(writer.End());
        writer.Begin("04");
        Assert.True(writer.End());
        Assert.False(writer.Close());
        Assert.True(writer.IsRefused);
        Assert.Equal(["01", "02"], Encoding.Latin1.GetString(stream.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line[..2]), StringComparer.Ordinal);
    }

    [Fact]
    public void A_message_that_does_not_fit_is_not_written_at_all()
    {
        var message = new EiMaker(1).Message(EiStandard.Pm304);
        var spoiled = message with { Header = message.Header with { InvoiceNumber = "2024-000000001" } };
        using var stream = new MemoryStream();
        var result = spoiled.Write(stream);
        Assert.Equal(("0116", "0030"), (result.Findings[0].Field, result.Findings[0].Code?.Value));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void A_mandatory_field_that_is_empty_is_found_before_anything_is_written()
    {
        var message = new EiMaker(2).Message(EiStandard.Mz301);
        var insured = message.Insured[0];
        var spoiled = message with { Insured = message.Insured.SetItem(0, insured with { Insured = insured.Insured with { BirthDate = null } }) };
        using var stream = new MemoryStream();
        var result = spoiled.Write(stream);
        Assert.Equal("2 0207 - E", EiFiles.Short(result));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void What_a_standard_has_no_field_for_is_not_lost_in_silence()
    {
        var message = new EiMaker(3).Message(EiStandard.Pm304);
        var insured = message.Insured[0];
        var dental = insured.Lines[0] with { Dental = new EiDental { Tooth = "36" } };
        var result = (message with { Insured = [insured with { Lines = [dental] }] }).Check();
        Assert.Contains(result.Findings, finding => finding.English == "PM304 3.2 has no field for Tooth in record 04; the value would be lost.");
        Assert.False(result.IsGood);
    }

    [Fact]
    public void A_standard_that_the_typed_records_do_not_know_whole_is_not_written_from_them()
    {
        Assert.Equal("MZ301, MZ302, PM304, PM305", string.Join(", ", EiStandard.All.Where(standard => standard.IsTyped).Select(standard => standard.Name)));
        using var stream = new MemoryStream();
        var result = (new EiMaker(4).Message(EiStandard.Pm304) with { Standard = EiStandard.Find("ZH308")! }).Write(stream);
        Assert.Equal("ZH308 8.0 has fields that the typed records do not know; fill them one by one with EiWriter.", Assert.Single(result.Findings).English);
        Assert.Equal((false, 0L), (result.IsGood, stream.Length));
    }

    [Fact]
    public void Numbers_stand_right_and_texts_left()
    {
        using var stream = new MemoryStream();
        using var writer = Started(stream);
        writer.Begin("04");
        writer.Set("0408", new LocalDate(2024, 3, 4));
        writer.Set("0410", "1000");
        writer.Set("0411", 2);
        writer.Set("0432", EiAmount.Of(Money.FromCents(-4_050)));
        Assert.True(writer.End());
        Assert.True(writer.Close());
        var lines = Encoding.Latin1.GetString(stream.ToArray()).Split("\r\n");
        Assert.Equal("20240304", lines[2][58..66]);
        Assert.Equal("1000  0002", lines[2][69..79]);
        Assert.Equal("00004050C", lines[2][182..191]);
        Assert.Equal("99000001000000000001000000000000200000004050C", lines[3][..45]);
        Assert.Equal("", lines[4]);
    }

    [Fact]
    public void Another_code_page_is_a_setting()
    {
        var options = new EiOptions { Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252)! };
        using var stream = new MemoryStream();
        using var writer = new EiWriter(stream, EiStandard.Pm304, options);
        writer.Begin("01");
        writer.Set("0107", "€");
        Assert.True(writer.End());
        writer.Close();
        Assert.Equal(0x80, stream.ToArray()[16]);
        stream.Position = 0;
        using var reader = EiReader.Open(stream, options);
        Assert.True(reader.Read(out var record));
        Assert.Equal("€", record.Text("0107"));
        Assert.Throws<ArgumentException>(() => new EiOptions { Encoding = Encoding.UTF8 });
    }

    [Fact]
    public void The_caller_s_mistakes_are_exceptions()
    {
        using var writer = new EiWriter(new MemoryStream(), EiStandard.Pm304);
        Assert.Throws<InvalidOperationException>(() => writer.End());
        Assert.Throws<ArgumentException>(() => writer.Begin("06"));
        writer.Begin("01");
        Assert.Throws<ArgumentException>(() => writer.Set("0434", "x"));
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_culture_of_the_machine_changes_nothing(string name)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Everything();
            CultureInfo.CurrentCulture = new CultureInfo(name);
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Everything()
    {
        using var stream = new MemoryStream();
        var written = new EiMaker(7).Message(EiStandard.Mz302).Write(stream);
        var findings = EiFiles.Names.SelectMany(file => EiFiles.Check(file).Findings).Append(EiFiles.Check("PDF-1.7"u8.ToArray()).Findings[0])
            .Append(EiFiles.Check(EiFiles.With("fx01-PM304-claim.dat", 1, 3, "999")).Findings[0])
            .Append(EiFiles.Check(EiFiles.With("fx01-PM304-claim.dat", 9, 3, "000004")).Findings[0]);
        return string.Join('\n', findings.Select(finding => finding + finding.Dutch)) + written.Claimed + Encoding.Latin1.GetString(stream.ToArray());
    }

    private static EiWriter Started(Stream stream)
    {
        var writer = new EiWriter(stream, EiStandard.Pm304, leaveOpen: true);
        writer.Begin("01");
        writer.End();
        writer.Begin("02");
        writer.End();
        return writer;
    }

    private static void Refuses(string field, Action<EiWriter> set, string name, int position, int length, string code, string dutch, string english)
    {
        using var stream = new MemoryStream();
        using var writer = Started(stream);
        writer.Begin("04");
        set(writer);
        Assert.False(writer.End());
        Assert.Equal<EiFinding>([new EiFinding(3, "04", field, name, position, length, new RetourCode(code), EiSeverity.Error, dutch, english)], writer.Findings);
    }
}
