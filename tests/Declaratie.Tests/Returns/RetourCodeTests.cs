using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Domain.Returns;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Returns;

public sealed class RetourCodeTests
{
    [Theory]
    [InlineData("613", "0613")]
    [InlineData("1", "0001")]
    [InlineData("0613", "0613")]
    [InlineData("8001", "8001")]
    [InlineData("00613", "00613")]
    [InlineData(" 613", " 613")]
    [InlineData("A1", "A1")]
    public void Digits_are_padded_to_four_and_nothing_else_is_changed(string written, string code) =>
        Assert.Equal(new RetourCode(code), RetourCode.Of(written));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void Nothing_is_no_code(string? written) => Assert.ThrowsAny<ArgumentException>(() => RetourCode.Of(written!));

    [Fact]
    public void A_code_is_found_with_its_meaning() => Assert.Equal(
        new RetourCodeMeaning(
            new RetourCode("0613"), RetourLevel.Detail, Advice.BillPatient,
            "Prestatie niet (volledig) declarabel volgens verzekeringsvoorwaarden", "Not (fully) claimable under policy conditions", IsVerified: true, "S1, S2, S4, S6"),
        RetourCodes.Find(RetourCode.Of("613")));

    [Theory]
    [Trait("Rule", "K15")]
    [InlineData("9999")]
    [InlineData("x")]
    public void An_unknown_code_has_no_meaning(string code) => Assert.Null(RetourCodes.Find(RetourCode.Of(code)));

    [Fact]
    [Trait("Rule", "K15")]
    public void The_code_that_is_none_has_no_meaning() => Assert.Null(RetourCodes.Find(default));

    [Fact]
    public void The_table_is_the_data_file_row_for_row()
    {
        using var file = JsonDocument.Parse(Repository.Read("src/Declaratie.Domain/Returns/retourcodes.json"));
        var rows = file.RootElement.GetProperty("codes").EnumerateArray().Select(Meaning).ToArray();

        Assert.NotEmpty(rows);
        Assert.Equal(rows, RetourCodes.All);
    }

    [Fact]
    public void Every_row_has_a_source_that_the_data_file_explains()
    {
        using var file = JsonDocument.Parse(Repository.Read("src/Declaratie.Domain/Returns/retourcodes.json"));
        var sources = file.RootElement.GetProperty("sources").EnumerateObject().Select(source => source.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(RetourCodes.All, row => Assert.Subset(sources, row.Sources.Split(", ").ToHashSet(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_advice_has_a_sentence_in_both_languages()
    {
        var dutch = Enum.GetValues<Advice>().Select(AdviceTexts.Dutch).ToArray();
        var english = Enum.GetValues<Advice>().Select(AdviceTexts.English).ToArray();

        Assert.All(dutch.Concat(english), text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        Assert.Equal(2 * dutch.Length, dutch.Concat(english).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void There_is_no_sentence_for_what_is_no_advice()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => AdviceTexts.Dutch((Advice)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => AdviceTexts.English((Advice)99));
    }

    private static RetourCodeMeaning Meaning(JsonElement row) => new(
        new RetourCode(Text(row, "code")),
        Enum.Parse<RetourLevel>(Text(row, "level"), ignoreCase: true),
        AdviceOf(Text(row, "action")),
        Text(row, "nl"),
        Text(row, "en"),
        row.GetProperty("verifiedMeaning").GetBoolean(),
        string.Join(", ", row.GetProperty("sources").EnumerateArray().Select(source => source.GetString())));

    private static Advice AdviceOf(string action) => action switch
    {
        "CORRECT_RESUBMIT" => Advice.CorrectAndResubmit,
        "FIX_RESEND_FILE" => Advice.FixAndResendFile,
        _ => Enum.Parse<Advice>(action.Replace("_", "", StringComparison.Ordinal), ignoreCase: true),
    };

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;
}
