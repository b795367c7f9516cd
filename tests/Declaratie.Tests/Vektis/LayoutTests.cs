using System.Text;
using System.Text.RegularExpressions;
using Declaratie.Domain;
using Declaratie.Domain.Returns;
using Declaratie.Exchange.Vektis;
using Declaratie.Exchange.Vektis.Checking;
using Xunit;

namespace Declaratie.Tests.Vektis;

public sealed class LayoutTests
{
    public static TheoryData<string> Standards() => [.. EiStandard.All.Select(standard => standard.ToString())];

    [Fact]
    public void Every_layout_of_the_data_is_known() => Assert.Equal(
        "EP301 1.2, EP302 1.2, HA304 4.2, LH307 5.2, MZ301 1.3, MZ302 1.3, OS301 1.0, OS302 1.0, PM304 3.2, PM305 3.2, SB311 1.0, SB311 2.0, VK301 2.2, ZH308 8.0, ZH309 8.0",
        string.Join(", ", EiStandard.All.Select(standard => standard.ToString())));

    [Theory]
    [MemberData(nameof(Standards))]
    public void Every_position_of_a_record_belongs_to_one_field(string name)
    {
        var standard = EiStandard.All.Single(standard => standard.ToString() == name);
        Assert.All(standard.Records, record =>
        {
            var next = 1;
            Assert.All(record.Fields, field =>
            {
                Assert.Equal((next, true), (field.Start, field.Length > 0));
                next = field.End + 1;
            });
            Assert.Equal((standard.RecordLength, standard.RecordLength), (record.Length, next - 1));
            Assert.Equal(record.Fields.Length, record.Fields.Select(field => field.Id).Distinct(StringComparer.Ordinal).Count());
        });
    }

    [Fact]
    public void A_standard_is_found_by_its_codes_and_by_its_name()
    {
        Assert.Same(EiStandard.Pm304, EiStandard.Find(107, 3, 2));
        Assert.Same(EiStandard.Pm305, EiStandard.Find("pm305"));
        Assert.Equal("SB311 2.0", EiStandard.Find("SB311")!.ToString());
        Assert.Null(EiStandard.Find(107, 3, 3));
        Assert.Null(EiStandard.Find("GDS801"));
        Assert.Equal((false, true, false, true), (EiStandard.Pm304.IsReturn, EiStandard.Pm305.IsReturn, EiStandard.Mz301.IsReturn, EiStandard.Mz302.IsReturn));
    }

    [Fact]
    public void A_field_says_where_it_stands_and_who_says_that_it_is_mandatory()
    {
        var paramedical = EiStandard.Pm304.Record("04")!.Find("0432")!;
        Assert.Equal(new EiField("0432", "BED161", "DECLARATIEBEDRAG (INCL. BTW)", EiFieldKind.Number, 183, 8, EiRequirement.Mandatory, IsHint: true) { Flag = paramedical.Flag }, paramedical);
        Assert.Equal("0433", paramedical.Flag!.Id);

        var dental = EiStandard.Mz301.Record("04")!.Find("0430")!;
        Assert.Equal((EiRequirement.Mandatory, false, 163), (dental.Requirement, dental.IsHint, dental.End));
        Assert.Equal(EiRequirement.Unknown, EiStandard.Find("EP301")!.Record("04")!.Fields[0].Requirement);
    }

    [Theory]
    [InlineData("PM304")]
    [InlineData("PM305")]
    [InlineData("MZ301")]
    [InlineData("MZ302")]
    public void The_typed_records_know_every_field_but_the_reserves(string name)
    {
        var strangers = from record in EiStandard.Find(name)!.Records
                        from field in record.Fields
                        where !field.IsReserve && !Elements.TryFind(field.Element, out _)
                        select field.Id;
        Assert.Empty(strangers);
    }

    [Fact]
    public void Every_retour_code_of_a_check_is_in_the_list()
    {
        var ofRows = CheckPlan.AllRows.Select(row => row.Code).OfType<string>().Select(code => new RetourCode(code));
        var ofFields = from standard in EiStandard.All
                       from record in standard.Records
                       from field in record.Fields
                       select RetourCodeOf.Of(field, record.Type);
        Assert.All(ofRows.Concat(ofFields.OfType<RetourCode>()).Distinct(), code => Assert.NotNull(RetourCodes.Find(code)));
    }

    [Fact]
    public void Every_check_belongs_to_a_layout_and_speaks_both_languages() => Assert.All(CheckPlan.AllRows, row =>
    {
        Assert.Contains(EiStandard.All, standard => standard.Records.Any(layout => row.AppliesTo(standard, layout)));
        Assert.EndsWith(".", row.Dutch, StringComparison.Ordinal);
        Assert.EndsWith(".", row.English, StringComparison.Ordinal);
        Assert.NotEqual(row.Dutch, row.English, StringComparer.Ordinal);
    });

    [Fact]
    public void Every_pattern_of_the_source_is_tried_or_is_particular_to_AW319()
    {
        var patterns = LayoutReader.ReadPatterns();
        Assert.All(patterns, pattern => Assert.True(
            FieldPatterns.Particular.Contains(pattern.Element) || Matcher(pattern) is not null, pattern.Element));
    }

    [Fact]
    public void The_matchers_say_what_the_regular_expressions_of_the_source_say()
    {
        var random = new Random(20_261_122);
        foreach (var pattern in LayoutReader.ReadPatterns().Where(pattern => !FieldPatterns.Particular.Contains(pattern.Element)))
        {
            var regex = new Regex($"^(?:{pattern.Regex})$", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));
            var matcher = Matcher(pattern)!;
            for (var turn = 0; turn < 2_000; turn++)
            {
                var value = Value(random, pattern.Length);
                if (value.Trim().Trim('0').Length > 0)
                {
                    Assert.True(regex.IsMatch(value) == matcher(Encoding.Latin1.GetBytes(value)), $"{pattern.Element} {pattern.Regex}: '{value}'");
                }
            }
        }
    }

    private static FieldMatcher? Matcher(SharedPattern pattern) => FieldPatterns.MatcherOf(
        new EiField("", pattern.Element, "", EiFieldKind.Text, 1, pattern.Length, EiRequirement.Unknown, IsHint: false) { Pattern = pattern.Regex });

    // Likely values, with a letter of them changed now and then.
    private static string Value(Random random, int length)
    {
        string[] likely = ["1", "2", "P", "T", "C", "D", "EUR", "01", "04", "NL", "00", "98001234", "04123456", "00123456", "1234AB", "NL123456789B12", "Jansen", "de", "JA", "É", "0"];
        var value = likely[random.Next(likely.Length)];
        value = (value.Length > length ? value[..length] : value).PadRight(length, random.Next(3) == 0 ? '0' : ' ').ToUpperInvariant();
        const string letters = " 0123456789ABzé-\tCD";
        return random.Next(3) > 0 ? value : string.Concat(value.Select(letter => random.Next(4) == 0 ? letters[random.Next(letters.Length)] : letter));
    }
}
