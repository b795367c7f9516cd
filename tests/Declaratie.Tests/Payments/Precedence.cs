using Declaratie.Domain;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

// An entry that breaks two rules is refused under the earlier one: structure (J), existence (L1), amounts (L2), dates (L7), closed period (L8), then L9, then L3–L6.
public sealed class Precedence
{
    // The rule that refuses, the one that would have refused next, what is in the way, and the entry.
    public static TheoryData<string, string, string, JournalEntry> TwoRulesBroken() => new()
    {
        { "J4", "L1", "patient", Received("N1", "2024-02-20", 1m, patient: null, provider: "?") },
        { "J4", "L2", "patient", Received("N1", "2024-02-20", -1m, patient: null) },
        { "J4", "L8", "patient", Received("N1", "2024-01-05", 1m, patient: null) },
        { "J4", "L10", "name", new Payor(new("Private"), null!) },
        { "J4", "L1", "name", new Provider(new("RJB"), null!) },
        { "J4", "L1", "name", new Patient(new("N1")) { Provider = new("?") } },
        { "J4", "L1", "date", OnChart("Jansen", "?", null) },
        { "J5", "L1", "id", Refunded("", "2024-02-20", "?", 1m) },
        { "J5", "L2", "amount", Invoiced("N1", "2024-02-20", -10_000_000_000m) },
        { "J5", "L7", "amount", Refunded("N1", "2024-02-11", "R1", 10_000_000_000m) },
        { "J5", "L8", "amount", Received("N1", "2024-01-05", 10_000_000_000m) },
        { "J5", "L9", "amount", Allocated("2024-02-20", "R1", "I2", 10_000_000_000m) },
        { "J5", "L4", "lines", WrittenOff("N1", "2024-02-20", null, ("I1", 10_000_000_000m)) },
        { "J5", "L1", "lines", WrittenOff("W1", "2024-02-20", null) },
        { "L1", "L2", "?", Refunded("N1", "2024-02-20", "?", 0m) },
        { "L1", "L2", "I1", Invoiced("I1", "2024-02-20", -1m) },
        { "L1", "L2", "?", WrittenOff("N1", "2024-02-20", null, ("I1", 0m), ("?", 1m)) },
        { "L1", "L7", "RF1", Refunded("RF1", "2024-02-11", "R1", 1m) },
        { "L1", "L7", "?", WrittenOff("N1", "2024-02-09", null, ("I1", 1m), ("?", 1m)) },
        { "L1", "L8", "I1", Invoiced("I1", "2024-01-05", 1m) },
        { "L1", "L8", "?", OnChart("Jansen", "?", "2024-01-05") },
        { "L1", "L4", "R1", Transferred("R1", "2024-02-20", "R1", "Bakker", 1000m) },
        { "L1", "L6", "?", Adjusted("N1", "2024-02-20", "I1", -1000m, provider: "?") },
        { "L2", "L7", "N1", Refunded("N1", "2024-02-11", "R1", 0m) },
        { "L2", "L7", "R1", Allocated("2024-02-11", "R1", "I1", 0m) },
        { "L2", "L7", "N1", WrittenOff("N1", "2024-02-09", null, ("I1", 0m)) },
        { "L2", "L8", "N1", Invoiced("N1", "2024-01-05", -1m) },
        { "L2", "L8", "R0", Deallocated("2024-01-05", "R0", "I0", 0m) },
        { "L2", "L9", "R1", Allocated("2024-02-20", "R1", "I2", -1m) },
        { "L2", "L4", "N1", WrittenOff("N1", "2024-02-20", null, ("I1", 1000m), ("I1", 0m)) },
        { "L2", "L5", "N1", Reversed("N1", "2024-02-20", "W1", ("I2", 1m), ("I1", 0m)) },
        { "L7", "L8", "R1", Refunded("N1", "2024-01-05", "R1", 1m) },
        { "L7", "L8", "R1", Allocated("2024-01-05", "R1", "I0", 1m) },
        { "L7", "L8", "R1", Deallocated("2024-01-05", "R1", "I1", 1m) },
        { "L7", "L8", "I1", Adjusted("N1", "2024-01-05", "I1", 1m) },
        { "L7", "L8", "I1", WrittenOff("N1", "2024-01-05", null, ("I0", 1m), ("I1", 1m)) },
        { "L7", "L8", "W1", Reversed("N1", "2024-01-05", "W1") },
        { "L7", "L9", "R1", Allocated("2024-02-11", "R1", "I2", 1m) },
        { "L7", "L3", "R1", Allocated("2024-02-11", "R1", "I1", 1000m) },
        { "L7", "L4", "R1", Refunded("N1", "2024-02-11", "R1", 1000m) },
        { "L7", "L4", "R1", Transferred("N1", "2024-02-11", "R1", "Bakker", 1000m) },
        { "L7", "L4", "I2", WrittenOff("N1", "2024-02-09", null, ("I0", 1000m), ("I2", 1m)) },
        { "L7", "L5", "R1", Deallocated("2024-02-13", "R1", "I1", 1000m) },
        { "L7", "L5", "W1", Reversed("N1", "2024-02-14", "W1", ("I1", 1000m)) },
        { "L7", "L6", "R1", Corrected("N1", "2024-02-11", "R1", -1000m) },
        { "L7", "L6", "I1", Adjusted("N1", "2024-02-09", "I1", -1000m) },
        { "L8", "L9", "R0", Allocated("2024-01-20", "R0", "I3", 1m) },
        { "L8", "L3", "R0", Allocated("2024-01-20", "R0", "I0", 1000m) },
        { "L8", "L4", "N1", Refunded("N1", "2024-01-20", "R0", 1000m) },
        { "L8", "L4", "N1", Transferred("N1", "2024-01-20", "R0", "Bakker", 1000m) },
        { "L8", "L4", "N1", WrittenOff("N1", "2024-01-20", null, ("I0", 1000m)) },
        { "L8", "L5", "R0", Deallocated("2024-01-20", "R0", "I0", 1000m) },
        { "L8", "L5", "R0", Deallocated("2024-01-20", "R0", "I3", 1m) },
        { "L8", "L5", "N1", Reversed("N1", "2024-01-20", "W0", ("I0", 1000m)) },
        { "L8", "L6", "N1", Corrected("N1", "2024-01-20", "R0", -1000m) },
        { "L8", "L6", "N1", Adjusted("N1", "2024-01-20", "I0", -1000m) },
        { "L9", "L3", "R1", Allocated("2024-02-20", "R1", "I2", 1000m) },
    };

    [Theory]
    [MemberData(nameof(TwoRulesBroken))]
    [Trait("Rule", "J4")]
    [Trait("Rule", "J5")]
    [Trait("Rule", "L1")]
    [Trait("Rule", "L2")]
    [Trait("Rule", "L7")]
    [Trait("Rule", "L8")]
    [Trait("Rule", "L9")]
    public void An_entry_that_breaks_two_rules_is_refused_under_the_earlier_one(string rule, string next, string subject, JournalEntry entry)
    {
        Assert.NotEqual(rule, next, StringComparer.Ordinal);
        Scene().Refuses(rule, subject, entry);
    }

    [Fact]
    [Trait("Rule", "J4")]
    public void What_is_missing_goes_before_what_is_wrong() =>
        Scene().Refuses("J4", "patient", Received("", "2024-02-20", 1m, patient: null));

    [Fact]
    [Trait("Rule", "J5")]
    public void An_amount_is_at_most_ten_thousand_million_less_a_cent()
    {
        var books = Scene().Record(Invoiced("N1", "2024-02-20", 9_999_999_999.99m), Received("N1", "2024-02-20", 9_999_999_999.99m));

        books.Refuses("J5", "amount", Invoiced("N2", "2024-02-20", 10_000_000_000m));
        books.Refuses("J5", "amount", Corrected("N2", "2024-02-20", "N1", -10_000_000_000m));
        books.Record(Corrected("N2", "2024-02-20", "N1", -9_999_999_999.99m), Adjusted("N2", "2024-02-20", "N1", 9_999_999_999.99m));
    }

    // Closed through January. I0, I3 (of Bakker), R0 and W0 are of January; I1, I2 (of Bakker), R1, W1 and RF1 of February.
    private static Books Scene() => Books.New()
        .Invoice("I0", "2024-01-02", "Jansen", "RJB", 100m)
        .Invoice("I3", "2024-01-02", "Bakker", "RJB", 100m)
        .Receipt("R0", "2024-01-03", "Jansen", "AG", 100m)
        .Allocate("2024-01-04", "R0", "I0", 40m)
        .WriteOff("W0", "2024-01-04", null, ("I0", 10m))
        .Close("2024-01-31")
        .Invoice("I1", "2024-02-10", "Jansen", "RJB", 100m)
        .Invoice("I2", "2024-02-10", "Bakker", "RJB", 100m)
        .Receipt("R1", "2024-02-12", "Jansen", "AG", 100m)
        .Allocate("2024-02-14", "R1", "I1", 40m)
        .WriteOff("W1", "2024-02-15", null, ("I1", 10m))
        .Refund("2024-02-16", "R1", 5m, "RF1");
}
