using System.Text;
using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Exchange.Vektis;
using Xunit;

namespace Declaratie.Tests.Vektis;

public sealed class FixtureTests
{
    public static TheoryData<string> Good() =>
        [.. EiFiles.Names.Where(name => !name.Contains("bad", StringComparison.Ordinal) && !name.EndsWith(".asc", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Good))]
    public void A_valid_message_has_no_findings(string name)
    {
        var result = EiFiles.Check(name);
        Assert.Empty(result.Findings);
        Assert.True(result.IsGood);
        Assert.Equal(name[..name.LastIndexOf('.')].Contains(result.Standard!.Name, StringComparison.Ordinal), result.IsGood);
    }

    [Theory]
    [InlineData("fx01-PM304-claim.dat", "180.00 submitted 180.00 granted - in 9")]
    [InlineData("fx01-PM305-return.dat", "180.00 submitted 180.00 granted 78.50 in 9")]
    [InlineData("fx02-PM305-whole-file-rejected.dat", "0.00 submitted 180.00 granted 0.00 in 2, refused as a whole")]
    [InlineData("fx03-PM304-credit-of-granted.dat", "-38.50 submitted -38.50 granted - in 4")]
    [InlineData("fx04-PM304-reclaim.dat", "45.00 submitted 45.00 granted - in 4")]
    [InlineData("fx07-MZ301-claim.dat", "121.00 submitted 121.00 granted - in 6")]
    [InlineData("fx07-MZ302-return.dat", "121.00 submitted 121.00 granted 70.00 in 6")]
    [InlineData("sample-PM304-3.2.dat", "40.00 submitted 40.00 granted - in 4")]
    [InlineData("sample-MZ301-1.3.asc", "400.00 submitted 400.00 granted - in 15")]
    [Trait("Rule", "C50")]
    public void The_totals_tie(string name, string expected)
    {
        var result = EiFiles.Check(name);
        Assert.Equal(
            expected,
            $"{result.Claimed} submitted {result.Submitted} granted {result.Granted?.ToString() ?? "-"} in {result.Records}{(result.IsWholeFileRefusal ? ", refused as a whole" : "")}");
    }

    [Fact]
    public void The_broken_total_earns_0150() => Assert.Equal<EiFinding>(
        [
            new EiFinding(
                9, "99", "9907", "TOTAAL DECLARATIEBEDRAG", 34, 11, new RetourCode("0150"), EiSeverity.Error,
                "Het totaal klopt niet; de records tellen op tot 180,00 D.", "The total is wrong; the records add up to 180.00 D."),
        ],
        EiFiles.Check("fx05-PM304-bad-total-0150.dat").Findings);

    [Fact]
    public void The_short_record_earns_0804() => Assert.Equal<EiFinding>(
        [
            new EiFinding(
                3, "04", "", "Prestatierecord", 310, 1, new RetourCode("0804"), EiSeverity.Error,
                "Het record is 309 posities lang; het hoort 310 lang te zijn.", "The record is 309 positions long; it must be 310."),
        ],
        EiFiles.Check("fx06-PM304-bad-length-0804.dat").Findings);

    [Fact]
    public void The_dental_sample_lacks_the_last_line_end_and_its_amounts_are_not_quantity_times_tariff()
    {
        var result = EiFiles.Check("sample-MZ301-1.3.asc");
        Assert.Equal("5 0426 8032 W; 6 0426 8032 W; 12 0426 8032 W; 13 0426 8032 W; 15 99 8095 E", EiFiles.Short(result));
        Assert.Equal((1L, 4L, 0L), (result.Errors, result.Warnings, result.LeftOut));
    }

    [Theory]
    [InlineData("fx01", "fx01-PM304-claim.dat", "fx01-PM305-return.dat")]
    [InlineData("fx07", "fx07-MZ301-claim.dat", "fx07-MZ302-return.dat")]
    public void A_return_says_of_each_line_what_is_expected(string key, string claimName, string returnName)
    {
        using var json = JsonDocument.Parse(EiFiles.Bytes("expected.json"));
        var expected = json.RootElement.GetProperty(key);
        var claim = EiMessage.Read(new MemoryStream(EiFiles.Bytes(claimName))).Message!;
        var answer = EiMessage.Read(new MemoryStream(EiFiles.Bytes(returnName))).Message!;

        Assert.Equal(expected.GetProperty("claimed").GetInt64(), claim.Claimed.Cents);
        Assert.Equal(expected.GetProperty("granted").GetInt64(), answer.Granted.Cents);
        Assert.Equal(claim.Claimed, answer.Submitted);
        Assert.Equal(expected.GetProperty("lines").EnumerateObject().Select(line => line.Name), answer.Lines.Select(line => line.Reference), StringComparer.Ordinal);

        // But for the answer itself, a return repeats the claim.
        Assert.Equal(claim.Lines, answer.Lines.Select(line => line with { Assessment = null }));
    }

    [Fact]
    public void A_line_of_a_return_is_read_whole()
    {
        var line = EiMessage.Read(new MemoryStream(EiFiles.Bytes("fx01-PM305-return.dat"))).Message!.Lines.Single(line => line.Reference == "T0003");
        var expected = new EiLine
        {
            Number = 5,
            Date = new NodaTime.LocalDate(2024, 3, 5),
            CodeList = "012",
            Code = "1000",
            Accident = "N",
            Treating = "04123456",
            Tariff = Money.FromCents(4000),
            Calculated = EiAmount.Of(Money.FromCents(4000)),
            Claimed = EiAmount.Of(Money.FromCents(4000)),
            Reference = "T0003",
            Paramedical = new EiParamedical { Indication = "001" },
            Assessment = new EiAssessment(
                EiAmount.Of(Money.FromCents(3850)), EiAmount.Of(Money.FromCents(3850)), new EiRetourCodes(new RetourCode("0611"), new RetourCode("8059"))),
        };
        Assert.Equal(expected, line);
        Assert.Equal("0611, 8059", line.Assessment!.Codes.ToString());
    }

    [Fact]
    public void A_bureau_file_has_debtors_and_comments()
    {
        var bytes = EiFiles.Bytes("sample-MZ301-1.3.asc");
        var insured = EiMessage.Read(new MemoryStream([.. bytes, (byte)'\r', (byte)'\n'])).Message!.Insured[0];
        Assert.Equal("COMMENTAAR VZ RECORD1", insured.Insured.Comment);
        Assert.Equal(("DV3DEBT1", "Utrecht"), (insured.Insured.Debtor!.DebtorNumber, insured.Insured.Debtor.Town));
        Assert.Equal("COMMENTAAR PRES RECORD2A\nCOMMENTAAR PRES RECORD2B", insured.Lines[1].Comment);
    }

    [Theory]
    [MemberData(nameof(Good))]
    public void What_is_read_and_written_again_is_the_same_to_the_byte(string name)
    {
        var bytes = EiFiles.Bytes(name);
        using var typed = new MemoryStream();
        Assert.Empty(EiMessage.Read(new MemoryStream(bytes)).Message!.Write(typed).Findings);
        Assert.Equal(bytes, typed.ToArray());
        Assert.Equal(bytes, FieldByField(bytes));
    }

    [Fact]
    public void The_dental_sample_is_written_again_with_the_line_end_it_lacks()
    {
        byte[] mended = [.. EiFiles.Bytes("sample-MZ301-1.3.asc"), (byte)'\r', (byte)'\n'];
        using var typed = new MemoryStream();
        EiMessage.Read(new MemoryStream(mended)).Message!.Write(typed);
        Assert.Equal(Encoding.Latin1.GetString(mended), Encoding.Latin1.GetString(typed.ToArray()));
        Assert.Equal(mended, FieldByField(mended));
    }

    private static byte[] FieldByField(byte[] bytes)
    {
        using var reader = EiReader.Open(new MemoryStream(bytes));
        using var stream = new MemoryStream();
        using var writer = new EiWriter(stream, reader.Standard!);
        while (reader.Read(out var record))
        {
            writer.Begin(record.Type);
            foreach (var field in record.Layout!.Fields.Where(field => !field.IsReserve))
            {
                writer.Set(field.Id, record.Text(field.Id));
            }

            Assert.True(writer.End());
        }

        Assert.True(writer.Close());
        return stream.ToArray();
    }
}
