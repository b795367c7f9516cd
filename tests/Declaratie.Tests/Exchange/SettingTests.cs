using Declaratie.Domain;
using Declaratie.Exchange.Journal;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>Settings: a name of the table, and a value of that name in its own kind.</summary>
[Trait("Rule", "J5")]
public class SettingTests
{
    [Theory]
    [InlineData("cov.missing", "\"warn\"", "warn", "\"warn\"")]
    [InlineData("cov.missing", "\"block\"", "block", "\"block\"")]
    [InlineData("private.price", "\"price-list\"", "price-list", "\"price-list\"")]
    [InlineData("private.price", "\"contract\"", "contract", "\"contract\"")]
    [InlineData("credit.date", "\"entry\"", "entry", "\"entry\"")]
    [InlineData("credit.date", "\"original\"", "original", "\"original\"")]
    [InlineData("sessions.count.1000", "\"performance\"", "performance", "\"performance\"")]
    [InlineData("sessions.count.1000", "true", "true", "true")]
    [InlineData("sessions.count.1000", "\"false\"", "false", "false")]
    [InlineData("worklist.days", "0", "0", "0")]
    [InlineData("worklist.days", "\"14\"", "14", "14")]
    [InlineData("account.bank", "1100", "1100", "\"1100\"")]
    [InlineData("account.debtors-insurers", "\"1300.CZ\"", "1300.CZ", "\"1300.CZ\"")]
    [InlineData("account.write-offs", "\"12345678901234567890123456789012345\"", "12345678901234567890123456789012345", "\"12345678901234567890123456789012345\"")]
    public void A_value_is_kept_as_a_text_and_written_in_its_own_kind(string name, string value, string kept, string written)
    {
        var setting = new Setting(name, kept);
        Assert.Equal(setting, Journals.Entry($$"""{"type":"setting","name":"{{name}}","value":{{value}}}"""));
        Assert.Equal(setting, Journals.Entry($$"""{"value":{{value}},"name":"{{name}}","type":"setting"}"""));
        Assert.Contains($"\"value\":{written}}}", JournalText.Write(new JournalHeader("x"), [setting]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cov.missing", "\"Warn\"")]
    [InlineData("cov.missing", "true")]
    [InlineData("cov.missing", "\"\"")]
    [InlineData("private.price", "1")]
    [InlineData("credit.date", "\"2024-01-31\"")]
    [InlineData("sessions.count.1000", "1")]
    [InlineData("sessions.count.1000", "\"yes\"")]
    [InlineData("worklist.days", "-1")]
    [InlineData("worklist.days", "1.5")]
    [InlineData("worklist.days", "2147483648")]
    [InlineData("worklist.days", "\"2147483648\"")]
    [InlineData("worklist.days", "\"01\"")]
    [InlineData("worklist.days", "\" 1\"")]
    [InlineData("worklist.days", "\"\"")]
    [InlineData("worklist.days", "false")]
    [InlineData("account.bank", "\"\"")]
    [InlineData("account.bank", "\"11 00\"")]
    [InlineData("account.bank", "\"é\"")]
    [InlineData("account.bank", "\"123456789012345678901234567890123456\"")]
    [InlineData("account.bank", "11.00")]
    [InlineData("account.bank", "[\"1100\"]")]
    public void A_value_of_another_setting_is_refused(string name, string value)
    {
        Journals.AssertRefused("J5", "value", $$"""{"type":"setting","name":"{{name}}","value":{{value}}}""");
        Journals.AssertRefused("J5", "value", $$"""{"type":"setting","value":{{value}},"name":"{{name}}"}""");
    }

    [Theory]
    [InlineData("cov")]
    [InlineData("COV.missing")]
    [InlineData("")]
    [InlineData("sessions.count")]
    [InlineData("sessions.count.")]
    [InlineData("account.")]
    [InlineData("account.cash")]
    [InlineData("worklist.days ")]
    public void A_name_that_is_not_in_the_table_is_refused(string name) =>
        Journals.AssertRefused("J5", "name", $$"""{"type":"setting","name":"{{name}}","value":"?"}""");

    [Fact]
    public void A_refused_value_says_what_the_setting_can_be()
    {
        Assert.Contains("\"warn\" or \"block\"", Journals.Refusal("""{"type":"setting","name":"cov.missing","value":"no"}""").English, StringComparison.Ordinal);
        Assert.Contains("\"performance\", \"true\" of \"false\"", Journals.Refusal("""{"type":"setting","name":"sessions.count.1","value":"no"}""").Dutch, StringComparison.Ordinal);
        Assert.Contains("sessions.count.<performance>, worklist.days", Journals.Refusal("""{"type":"setting","name":"x","value":"no"}""").English, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_default_is_a_value_of_its_setting() => Assert.All(SettingTable.Rows, row => Assert.True(row.Holds(row.Default), row.Name));

    [Fact]
    public void The_accounts_have_the_numbers_of_the_bookkeeping() => Assert.Equal(
        ["1300", "1310", "8000", "8090", "8095", "1100"],
        new[]
        {
            SettingTable.DebtorsInsurers, SettingTable.DebtorsPatients, SettingTable.Revenue,
            SettingTable.TariffDifferences, SettingTable.WriteOffs, SettingTable.Bank,
        }.Select(name => SettingTable.Find(name)!.Default),
        StringComparer.Ordinal);
}
