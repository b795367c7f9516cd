using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Hall;

// Facts are values: made twice they are equal, lists included.
public sealed class ValueEqualityTests
{
    public static TheoryData<JournalEntry, JournalEntry, JournalEntry> Pairs() => new()
    {
        { Paying("I1", "I2"), Paying("I1", "I2"), Paying("I2", "I1") },
        { Paying("I1"), Paying("I1"), Paying() },
        { Paying(), Received("R1", "2024-01-05", 1m), Paying("I1") },
        { WrittenOff("W1", "2024-01-05", null, ("I1", 1m), ("I2", 2m)), WrittenOff("W1", "2024-01-05", null, ("I1", 1m), ("I2", 2m)), WrittenOff("W1", "2024-01-05", null, ("I2", 2m), ("I1", 1m)) },
        { WrittenOff("W1", "2024-01-05", "AG", ("I1", 1m)), WrittenOff("W1", "2024-01-05", "AG", ("I1", 1m)), WrittenOff("W1", "2024-01-05", null, ("I1", 1m)) },
        { Reversed("N1", "2024-01-05", "W1", ("I1", 1m)), Reversed("N1", "2024-01-05", "W1", ("I1", 1m)), Reversed("N1", "2024-01-05", "W1", ("I1", 2m)) },
        { Reversed("N1", "2024-01-05", "W1"), Reversed("N1", "2024-01-05", "W1"), Reversed("N1", "2024-01-05", "W1", ("I1", 1m)) },
        { Allocated("2024-01-05", "R1", "I1", 1m), Allocated("2024-01-05", "R1", "I1", 1m), Allocated("2024-01-05", "R1", "I1", 1m) with { By = "desk" } },
        { Received("R1", "2024-01-05", 1m), Received("R1", "2024-01-05", 1m), Received("R1", "2024-01-05", 1m) with { By = "desk" } },
        { WrittenOff("W1", "2024-01-05", null, ("I1", 1m)), WrittenOff("W1", "2024-01-05", null, ("I1", 1m)), WrittenOff("W1", "2024-01-05", null, ("I1", 1m)) with { By = "desk" } },
        { Reversed("N1", "2024-01-05", "W1"), Reversed("N1", "2024-01-05", "W1"), Reversed("N1", "2024-01-05", "W1") with { By = "desk" } },
        { new Patient(new("P")) { Name = "P" }, new Patient(new("P")) { Name = "P" }, new Patient(new("P")) { Name = "P", Bsn = "123456782" } },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Facts_are_equal_by_their_fields_and_by_the_items_of_their_lists(JournalEntry one, JournalEntry same, JournalEntry other)
    {
        Assert.Equal(one, same);
        Assert.Equal(one?.GetHashCode(), same?.GetHashCode());
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void Events_are_equal_by_what_they_forced()
    {
        var entry = Corrected("N1", "2024-01-05", "R1", -5m);
        var one = new LedgerEvent(entry, [Deallocated("2024-01-05", "R1", "I1", 5m)]);

        Assert.Equal(one, new LedgerEvent(entry with { }, [Deallocated("2024-01-05", "R1", "I1", 5m)]));
        Assert.Equal(one.GetHashCode(), new LedgerEvent(entry with { }, [Deallocated("2024-01-05", "R1", "I1", 5m)]).GetHashCode());
        Assert.NotEqual(one, new LedgerEvent(entry, []));
        Assert.NotEqual(one, new LedgerEvent(entry, [Deallocated("2024-01-05", "R1", "I1", 4m)]));
    }

    [Fact]
    public void A_list_that_was_never_made_is_an_empty_list()
    {
        Assert.Empty((Received("R1", "2024-01-05", 1m) with { Pays = default }).Pays);
        Assert.Empty(new WriteOff(new("W1"), Books.Day("2024-01-05"), default).Lines);
        Assert.Equal(new WriteOff(new("W1"), Books.Day("2024-01-05"), default), new WriteOff(new("W1"), Books.Day("2024-01-05"), []));
    }

    [Fact]
    public void A_write_off_whose_lines_are_taken_away_has_none()
    {
        var none = WrittenOff("W1", "2024-01-05", null, ("I1", 1m)) with { Lines = default };

        Assert.Equal(WrittenOff("W1", "2024-01-05", null), none);
        Assert.Equal(WrittenOff("W1", "2024-01-05", null).GetHashCode(), none.GetHashCode());
    }

    [Fact]
    public void A_reversal_whose_lines_were_never_made_has_no_lines_which_is_not_all_lines()
    {
        var none = Reversed("N1", "2024-01-05", "W1") with { Lines = default(ImmutableArray<WriteOffLine>) };

        Assert.NotEqual(Reversed("N1", "2024-01-05", "W1"), none);
        Assert.Equal(Reversed("N1", "2024-01-05", "W1") with { Lines = [] }, none);
        Assert.Equal((Reversed("N1", "2024-01-05", "W1") with { Lines = [] }).GetHashCode(), none.GetHashCode());
    }

    [Fact]
    public void An_event_whose_list_was_never_made_forced_nothing()
    {
        var entry = Corrected("N1", "2024-01-05", "R1", -5m);

        Assert.Equal(new LedgerEvent(entry, []), new LedgerEvent(entry, default));
        Assert.Equal(new LedgerEvent(entry, []).GetHashCode(), new LedgerEvent(entry, default).GetHashCode());
    }

    private static Receipt Paying(params string[] invoices) =>
        Received("R1", "2024-01-05", 1m) with { Pays = [.. invoices.Select(invoice => new PaymentReference(invoice, Books.Euros(1m)))] };
}
