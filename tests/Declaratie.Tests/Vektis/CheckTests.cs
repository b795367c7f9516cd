using System.Text;
using Declaratie.Exchange.Vektis;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Vektis;

/// <summary>Every check, broken in an otherwise valid message: record, field, code, error or warning.</summary>
public sealed class CheckTests
{
    private const string Pm = "fx01-PM304-claim.dat";
    private const string Mz = "fx07-MZ301-claim.dat";
    private const string Pr = "fx01-PM305-return.dat";
    private const string Bureau = "sample-MZ301-1.3.asc";

    [Theory]
    [InlineData("no insurer and no bureau", Pm, 1, 27, "0000", "1 0108 0018 E")]
    [InlineData("nobody claims", Pm, 1, 39, "0000000000000000", "1 0110 0014 E; 1 0113 8029 W")]
    [InlineData("practice without provider", Pm, 1, 39, "00000000", "1 0110 0014 W")]
    [InlineData("practice without provider, dental", Mz, 1, 39, "00000000", "1 0110 0014 E")]
    [InlineData("payee is not there", Mz, 1, 63, "04", "1 0113 8029 E")]
    [InlineData("payee does not exist", Pm, 1, 63, "07", "1 0113 8029 E")]
    [InlineData("software without version", Pm, 1, 11, "000123", "1 0107 8166 W")]
    [InlineData("kind of message", Pm, 1, 10, "X", "1 0105 8028 E")]
    [InlineData("period ends before it begins", Pm, 1, 65, "20240401", "1 0115 0021 E")]
    [InlineData("invoice before the end of the period", Pm, 1, 93, "20240330", "1 0117 0025 E")]
    [InlineData("no invoice number", Pm, 1, 81, "            ", "1 0116 0030 E")]
    [InlineData("invoice number not aligned", Pm, 1, 81, " 2024-0311  ", "1 0116 0030 E")]
    [InlineData("no invoice date", Pm, 1, 93, "00000000", "1 0117 0025 E")]
    [InlineData("currency", Pm, 1, 115, "USD", "1 0119 0031 E")]
    [InlineData("VAT id", Pm, 1, 101, "NL12345678B12 ", "1 0118 - E")]
    [InlineData("header reserve", Pm, 1, 310, "x", "1 0180 0003 E")]
    [InlineData("bureau is no bureau", Pm, 1, 31, "04123456", "1 0109 0013 E")]
    [InlineData("BSN fails, above and below", Pm, 2, 15, "111222334", "2 0203 0435 E; 3 0403 0435 E; 4 0403 0435 E")]
    [InlineData("no BSN", Pm, 2, 15, "000000000", "2 0203 0435 E; 3 0403 0435 E; 4 0403 0435 E")]
    [InlineData("dummy BSN without insured number", Pm, 2, 15, "999999999", "2 0205 8101 E; 3 0403 0435 E; 4 0403 0435 E")]
    [InlineData("other insurer below", Pm, 3, 24, "9902", "3 0404 0423 E")]
    [InlineData("other insured number below", Pm, 3, 28, "X", "3 0405 0300 W")]
    [InlineData("gender", Pm, 2, 62, "3", "2 0208 0351 E")]
    [InlineData("gender is borrowed as mandatory", Pm, 2, 62, "0", "2 0208 0351 W")]
    [InlineData("gender is mandatory", Mz, 2, 62, "0", "2 0208 0351 E")]
    [InlineData("no name", Mz, 2, 64, "                         ", "2 0210 0312 E")]
    [InlineData("second name without its code", Mz, 2, 100, "Jansen", "2 0213 - E")]
    [InlineData("initials", Pm, 2, 135, "4", "2 0215 0310 E")]
    [InlineData("no postcode", Mz, 2, 142, "      ", "2 0217 - E")]
    [InlineData("postcode", Pm, 2, 142, "0123AB", "2 0217 - E")]
    [InlineData("foreign postcode without country", Mz, 2, 142, "      53113", "2 0221 0316 E")]
    [InlineData("born after the invoice", Pm, 5, 54, "20240402", "5 0207 - E; 6 0408 8007 E")]
    [InlineData("no treatment date", Pm, 3, 59, "00000000", "3 0408 8007 E")]
    [InlineData("treated after the invoice", Pm, 3, 59, "20240402", "3 0408 8176 E")]
    [InlineData("treated before birth", Pm, 8, 59, "20120629", "8 0408 8007 E")]
    [InlineData("treated after the period", Pm, 3, 59, "20240401", "3 0408 - W")]
    [InlineData("referred after treatment", Pm, 3, 140, "20240305", "3 0424 - E")]
    [InlineData("referrer without date", Pm, 3, 148, "01123456", "3 0424 - W")]
    [InlineData("list", Pm, 3, 67, "010", "3 0409 0581 W")]
    [InlineData("list, dental", Mz, 3, 73, "012", "3 0412 0581 E")]
    [InlineData("no code", Pm, 3, 70, "      ", "3 0410 0582 E")]
    [InlineData("forwarding", Pm, 3, 58, "2", "3 0407 8179 E")]
    [InlineData("treating provider", Pm, 3, 128, "00123456", "3 0422 8011 E")]
    [InlineData("no treating provider", Pm, 3, 128, "00000000", "3 0422 8011 W")]
    [InlineData("half a diagnosis", Pm, 3, 84, "00001234", "3 0414 - W")]
    [InlineData("half a diagnosis, dental", Mz, 3, 94, "0001", "3 0418 - E")]
    [InlineData("quantity", Pm, 3, 76, "0000", "3 0411 0638 E")]
    [InlineData("not quantity times tariff", Mz, 3, 131, "0002", "3 0426 8032 W")]
    [InlineData("claimed more than calculated", Pm, 3, 170, "00003999", "3 0432 8063 E")]
    [InlineData("flag", Pm, 3, 178, "X", "3 0430 0631 E")]
    [InlineData("no flag", Pm, 3, 178, " ", "3 0430 0631 E")]
    [InlineData("flags differ", Pm, 3, 178, "C", "3 0433 8064 E")]
    [InlineData("no reference", Pm, 3, 192, "     ", "3 0434 8021 E")]
    [InlineData("reference twice", Pm, 4, 192, "T0001", "4 0434 8021 E")]
    [InlineData("names itself", Pm, 3, 212, "T0001", "3 0435 0651 E")]
    [InlineData("materials first", Mz, 3, 67, "02", "3 0409 - W")]
    [InlineData("tooth", Mz, 4, 83, "39", "4 0415 - W")]
    [InlineData("supernumerary tooth", Mz, 4, 83, "99", "")]
    [InlineData("surface", Mz, 4, 85, "V", "4 0416 - W")]
    [InlineData("insured records", Pm, 9, 3, "000004", "9 9902 0151 E")]
    [InlineData("debtor records", Pm, 9, 9, "000001", "9 9903 0157 E")]
    [InlineData("performance records", Pm, 9, 15, "000005", "9 9904 0158 E")]
    [InlineData("comment records", Pm, 9, 21, "000001", "9 9905 0153 E")]
    [InlineData("detail records", Pm, 9, 27, "0000008", "9 9906 0156 E")]
    [InlineData("sign of the total", Pm, 9, 45, "C", "9 9907 0150 E")]
    [InlineData("flag of the total", Pm, 9, 45, "-", "9 9908 0631 E")]
    [InlineData("detail number", Pm, 4, 14, "4", "4 0402 0801 E")]
    [InlineData("comment above another record", Bureau, 7, 14, "3", "7 9802 0801 E")]
    [InlineData("comment line number", Bureau, 8, 18, "3", "8 9803 0754 E")]
    [InlineData("empty comment", Bureau, 3, 19, "                         ", "3 9804 0755 E")]
    [InlineData("debtor is another", Bureau, 4, 15, "OTHER", "4 0303 0630 E")]
    [InlineData("no header code in a return", Pr, 1, 343, "    ", "1 0196 - E")]
    [InlineData("unknown retour code", Pr, 4, 329, "9999", "4 0496 - W")]
    [InlineData("retour code that is no number", Pr, 4, 329, "ABCD", "4 0496 - W")]
    [InlineData("retour code behind nothing", Pr, 4, 337, "0611", "4 0498 - W")]
    [InlineData("retour code twice", Pr, 4, 333, "0613", "4 0497 - W")]
    [InlineData("return before invoice", Pr, 1, 335, "20240331", "1 0182 - W")]
    [InlineData("granted total", Pr, 9, 46, "00000007851", "9 9909 - E")]
    [InlineData("echoed total", Pr, 9, 34, "00000018001", "9 9907 0150 E")]
    [InlineData("granted unreadable", Pr, 4, 320, "0000000X", "4 0483 - E; 4 0483 - E")]
    [InlineData("granted credit of a debit", Pr, 3, 328, "C", "3 0483 - W; 9 9909 - E")]
    [InlineData("granted more than calculated", Pr, 3, 311, "00003999", "3 0483 - W")]
    [InlineData("what a return repeats is no error", Pr, 2, 62, "3", "2 0208 0351 W")]
    [InlineData("a return may leave numbers out", Pr, 8, 14, "9", "")]
    public void A_broken_check_is_found(string what, string file, int record, int position, string text, string expected)
    {
        var usual = EiFiles.Short(EiFiles.Check(Mended(EiFiles.Bytes(file))));
        var spoiled = EiFiles.Short(EiFiles.Check(EiFiles.With(file, record, position, text)));
        var added = spoiled.Split("; ").Except(usual.Split("; "), StringComparer.Ordinal);
        Assert.True(expected == string.Join("; ", file == Bureau || expected.Length == 0 ? added : [spoiled]), $"{what}: {spoiled}");
    }

    [Theory]
    [Trait("Rule", "C47")]
    [InlineData("", "3 0435 0651 E")]
    [InlineData("T0003", "")]
    public void A_credit_names_its_debit(string previous, string expected) => Assert.Equal(
        expected, EiFiles.Short(EiFiles.Check(EiFiles.With("fx03-PM304-credit-of-granted.dat", 3, 212, previous.PadRight(20)))));

    [Fact]
    [Trait("Rule", "C48")]
    public void A_debit_and_its_credit_in_one_file_earn_8062()
    {
        var result = EiFiles.Check(WithCredit("T0001", "04000", after: 4));
        Assert.Equal("5 0435 8062 E", EiFiles.Short(result));
        Assert.Equal("A debit line and its credit line stand in the same file; put them in two files.", result.Findings[0].English);
    }

    [Fact]
    public void A_credit_before_its_debit_earns_8062_at_the_debit() =>
        Assert.Equal("4 0434 8062 E", EiFiles.Short(EiFiles.Check(WithCredit("T0001", "03999", after: 2))));

    [Fact]
    public void A_credit_that_names_another_debit_but_is_its_mirror_earns_8062() =>
        Assert.Equal("5 0435 8062 E", EiFiles.Short(EiFiles.Check(WithCredit("ELSEWHERE", "04000", after: 4))));

    [Fact]
    [Trait("Rule", "C46")]
    public void One_debit_credited_twice_earns_8084()
    {
        var lines = EiFiles.Lines("fx03-PM304-credit-of-granted.dat");
        lines.Insert(3, Put(Put(Put(lines[2], 14, "3"), 192, "T0104"), 59, "20240306"));
        lines[4] = "99000001000000000002000000000000300000007700C".PadRight(310);
        Assert.Equal("4 0435 8084 E", EiFiles.Short(EiFiles.Check(EiFiles.Join(lines))));
    }

    [Fact]
    [Trait("Rule", "C51")]
    public void Flags_that_differ_within_a_record_earn_8064_and_nothing_is_debit()
    {
        Assert.Equal("3 0433 8064 E", EiFiles.Short(EiFiles.Check(EiFiles.With("fx01-PM304-claim.dat", 3, 178, "C"))));
        Assert.Equal(new EiAmount(Declaratie.Domain.Money.Zero, IsCredit: false), EiAmount.Of(Declaratie.Domain.Money.Zero));
    }

    [Fact]
    [Trait("Rule", "C62")]
    public void Paramedical_care_of_2025_is_warned_about()
    {
        var lines = EiFiles.Lines("fx01-PM304-claim.dat").Select(line => line.Replace("202403", "202501", StringComparison.Ordinal).Replace("20240401", "20250201", StringComparison.Ordinal));
        Assert.Equal("3 0408 - W; 4 0408 - W; 6 0408 - W; 8 0408 - W", EiFiles.Short(EiFiles.Check(EiFiles.Join(lines))));
    }

    [Fact]
    [Trait("Rule", "C54")]
    public void A_debtor_record_towards_an_insurer_earns_8075()
    {
        var file = EiFiles.With("sample-MZ301-1.3.asc", 1, 31, "00000000");
        Assert.Contains("4 0301 8075 E; ", EiFiles.Short(EiFiles.Check(file)), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "C55")]
    public void An_invoice_of_tomorrow_is_told_when_the_day_is_known()
    {
        var bytes = EiFiles.Bytes(Pm);
        Assert.Empty(EiFiles.Check(bytes, new EiOptions { Today = new LocalDate(2024, 4, 1) }).Findings);
        Assert.Equal("1 0117 0025 E", EiFiles.Short(EiFiles.Check(bytes, new EiOptions { Today = new LocalDate(2024, 3, 31) })));
    }

    [Fact]
    public void A_tariff_by_the_hour_counts_units_of_five_minutes()
    {
        // 5 units at 100.00 an hour: 41.67.
        var line = EiFiles.Lines(Mz)[2];
        line = Put(Put(Put(Put(line, 123, "00010000"), 131, "0005"), 135, "00004167"), 156, "00004167");
        var lines = EiFiles.Lines(Mz);
        lines[2] = line;
        lines[5] = Put(lines[5], 34, "00000013767");
        Assert.Empty(EiFiles.Check(EiFiles.Join(lines)).Findings);
    }

    [Fact]
    [Trait("Rule", "C50")]
    public void Of_a_total_of_nothing_the_flag_is_D()
    {
        var lines = EiFiles.Lines("fx04-PM304-reclaim.dat");
        lines[2] = Put(Put(Put(lines[2], 162, "00000000"), 170, "00000000"), 183, "00000000");
        lines[3] = Put(lines[3], 34, "00000000000D");
        Assert.Empty(EiFiles.Check(EiFiles.Join(lines)).Findings);
        lines[3] = Put(lines[3], 45, "C");
        Assert.Equal("4 9908 0631 E", EiFiles.Short(EiFiles.Check(EiFiles.Join(lines))));
    }

    [Fact]
    [Trait("Rule", "C52")]
    public void A_claim_without_lines_is_out_of_order_and_a_return_without_lines_refuses_the_file()
    {
        var lines = EiFiles.Lines(Pm);
        Assert.Equal("2 99 8026 E", EiFiles.Short(EiFiles.Check(EiFiles.Join([lines[0], "99" + new string('0', 42) + "D" + new string(' ', 265)]))));
        Assert.True(EiFiles.Check("fx02-PM305-whole-file-rejected.dat").IsWholeFileRefusal);
    }

    // A second 04 of the first insured that gives the first performance back.
    private static byte[] WithCredit(string previous, string amount, int after)
    {
        var lines = EiFiles.Lines(Pm);
        var credit = Put(Put(Put(lines[2], 192, "T0001C"), 212, previous), 191, "C");
        credit = Put(Put(Put(credit, 178, "C"), 173, amount), 186, amount);
        lines.Insert(after, credit);
        var total = 18_000 - int.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        lines[9] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"990000030000000000050000000000008{total:00000000000}D").PadRight(310);
        var number = 0;
        return EiFiles.Join(lines.Select(line =>
            line.StartsWith("01", StringComparison.Ordinal) || line.StartsWith("99", StringComparison.Ordinal) ? line : Put(line, 14, (++number).ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    private static byte[] Mended(byte[] bytes) => bytes[^1] == '\n' ? bytes : [.. bytes, (byte)'\r', (byte)'\n'];

    private static string Put(string line, int position, string text) => new StringBuilder(line).Remove(position - 1, text.Length).Insert(position - 1, text).ToString();
}
