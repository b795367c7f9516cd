using System.Globalization;
using Declaratie.Benchmarks.Evidence.TenYears;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Practices;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Evidence;

// The long run of docs/bewijs.md, made small so that the command cannot rot.
public sealed class SoakTests
{
    private static readonly SoakSpec Small = new() { Entries = 3_000, Years = 1 };

    [Fact]
    [Trait("Rule", "L8")]
    [Trait("Rule", "I3")]
    public void A_year_is_replayed_with_every_kind_of_entry_and_no_closed_month_changes()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);

        var code = SoakRun.Run(Small, output, TextWriter.Null);

        Assert.True(code == 0, output.ToString());
        Assert.Contains($"| kinds of entries | {SoakRun.KindsOfEntries().Length} of {SoakRun.KindsOfEntries().Length} | good |", output.ToString(), StringComparison.Ordinal);
        Assert.All(SoakRun.KindsOfEntries(), kind => Assert.Contains($"\n| {kind} | ", output.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain("WRONG", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_the_journal_is_counted_on() => Assert.Equal(Enum.GetNames<EntryKind>().Order(StringComparer.Ordinal), SoakRun.KindsOfEntries().AsEnumerable(), StringComparer.Ordinal);

    [Fact]
    public void The_same_seed_gives_the_same_history_and_another_seed_another()
    {
        var some = Small with { Entries = 500 };

        Assert.Equal(SoakHistory.Of(some), SoakHistory.Of(some));
        Assert.NotEqual(SoakHistory.Of(some), SoakHistory.Of(some with { Seed = 2 }));
    }

    [Fact]
    public void A_receipt_dated_back_into_a_month_shows_in_its_reports()
    {
        var (month, first) = (new YearMonth(2016, 4), new YearMonth(2016, 1));
        var practice = Practice.From(SoakHistory.Of(Small).TakeWhile(entry => SoakHistory.MonthClosedBy(Small, entry) != month)).Value;
        var after = practice.Append(new Receipt(new("late"), new LocalDate(2016, 4, 29), new("RJB"), Money.FromEuros(1)) { Payor = new PayorId("BRUG") }).Practice;

        var changed = SoakReports.Of(practice, SoakReports.Index(practice), month, first).Except(SoakReports.Of(after, SoakReports.Index(after), month, first)).Select(one => one.Report);

        Assert.Equal(
            (string[])
            [
                "allocated payments, details", "allocated payments, by patient's provider", "allocated payments, by who got paid", "allocated payments, advances hidden",
                "receipts", "open transactions", "provider pay",
            ],
            changed,
            StringComparer.Ordinal);
    }
}
