using Declaratie.Domain;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

[Trait("Rule", "L7")]
public sealed class L7Dates
{
    // I1 is of 5 January, I2 and R1 are of the 10th, W1 of the 15th; of R1 20.00 is allocated to I2 on the 15th.
    public static TheoryData<string, JournalEntry, JournalEntry> DayBeforeAndSameDay() => new()
    {
        { "R1", Allocated("2024-01-09", "R1", "I1", 1m), Allocated("2024-01-10", "R1", "I1", 1m) },
        { "I2", Allocated("2024-01-09", "R0", "I2", 1m), Allocated("2024-01-10", "R0", "I2", 1m) },
        { "R1", Allocated("2024-01-09", "R1", "I2", 1m), Allocated("2024-01-10", "R1", "I2", 1m) },
        { "R1", Deallocated("2024-01-14", "R1", "I2", 1m), Deallocated("2024-01-15", "R1", "I2", 1m) },
        { "R1", Refunded("N1", "2024-01-09", "R1", 1m), Refunded("N1", "2024-01-10", "R1", 1m) },
        { "T1", Refunded("N1", "2024-01-14", "T1", 1m), Refunded("N1", "2024-01-15", "T1", 1m) },
        { "R1", Corrected("N1", "2024-01-09", "R1", 1m), Corrected("N1", "2024-01-10", "R1", 1m) },
        { "R1", Corrected("N1", "2024-01-09", "R1", -1m), Corrected("N1", "2024-01-10", "R1", -1m) },
        { "R1", Transferred("N1", "2024-01-09", "R1", "Bakker", 1m), Transferred("N1", "2024-01-10", "R1", "Bakker", 1m) },
        { "T1", Transferred("N1", "2024-01-14", "T1", "Visser", 1m), Transferred("N1", "2024-01-15", "T1", "Visser", 1m) },
        { "I1", Adjusted("N1", "2024-01-04", "I1", 1m), Adjusted("N1", "2024-01-05", "I1", 1m) },
        { "I1", Adjusted("N1", "2024-01-04", "I1", -1m), Adjusted("N1", "2024-01-05", "I1", -1m) },
        { "I1", WrittenOff("N1", "2024-01-04", null, ("I1", 1m)), WrittenOff("N1", "2024-01-05", null, ("I1", 1m)) },
        { "I2", WrittenOff("N1", "2024-01-09", null, ("I1", 1m), ("I2", 1m)), WrittenOff("N1", "2024-01-10", null, ("I1", 1m), ("I2", 1m)) },
        { "W1", Reversed("N1", "2024-01-14", "W1"), Reversed("N1", "2024-01-15", "W1") },
        { "W1", Reversed("N1", "2024-01-14", "W1", ("I1", 1m)), Reversed("N1", "2024-01-15", "W1", ("I1", 1m)) },
    };

    [Theory]
    [MemberData(nameof(DayBeforeAndSameDay))]
    public void An_entry_is_of_the_day_of_what_it_refers_to_or_later_and_not_of_the_day_before(string subject, JournalEntry dayBefore, JournalEntry sameDay)
    {
        var books = Scene();

        books.Refuses("L7", subject, dayBefore);
        books.Record(sameDay);
    }

    [Fact]
    public void Only_the_newest_allocation_that_is_taken_back_counts()
    {
        var books = Scene().Allocate("2024-01-20", "R1", "I2", 10m);

        books.Refuses("L7", "R1", Deallocated("2024-01-19", "R1", "I2", 0.01m));
        books.Deallocate("2024-01-20", "R1", "I2", 10m);
        books.Refuses("L7", "R1", Deallocated("2024-01-14", "R1", "I2", 20m));
        books.Deallocate("2024-01-15", "R1", "I2", 20m);
    }

    [Fact]
    public void Undone_partly_it_is_still_the_newest()
    {
        var books = Scene().Allocate("2024-01-20", "R1", "I2", 10m).Deallocate("2024-01-25", "R1", "I2", 9.99m);

        books.Refuses("L7", "R1", Deallocated("2024-01-19", "R1", "I2", 0.01m));
        books.Deallocate("2024-01-20", "R1", "I2", 0.01m).Deallocate("2024-01-15", "R1", "I2", 0.01m);
    }

    [Fact]
    public void A_newer_allocation_to_another_invoice_is_not_in_the_way() => Scene()
        .Allocate("2024-01-20", "R1", "I1", 10m)
        .Deallocate("2024-01-15", "R1", "I2", 20m);

    [Fact]
    public void A_newer_allocation_of_nothing_is_not_taken_back_and_not_in_the_way() => Scene()
        .Receipt("R9", "2024-01-10", "Jansen", "AG", 50m)
        .Invoice("I9", "2024-01-10", "Jansen", "AG", 50m)
        .Refund("2024-01-11", "R9", 50m)
        .WriteOff("W9", "2024-01-11", null, ("I9", 50m))
        .Allocate("2024-01-20", "R9", "I9", 0m)
        .Correct("2024-01-10", "R9", 5m)
        .Adjust("2024-01-10", "I9", 5m)
        .Allocate("2024-01-12", "R9", "I9", 5m)
        .Deallocate("2024-01-12", "R9", "I9", 5m);

    [Fact]
    public void The_message_names_the_day()
    {
        var refusal = Scene().Refuse(Refunded("N1", "2024-01-09", "R1", 1m));

        Assert.Contains("2024-01-10", refusal.English, StringComparison.Ordinal);
        Assert.Contains("2024-01-10", refusal.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_itself_is_of_any_day() => Scene().Record(
        Invoiced("N1", "0001-01-01", 1m),
        Received("N1", "0001-01-01", 1m),
        Allocated("0001-01-01", "N1", "N1", 1m),
        Invoiced("N2", "9999-12-31", 1m),
        Received("N2", "9999-12-31", 1m),
        Allocated("9999-12-31", "N2", "N2", 1m));

    private static Books Scene() => Books.New()
        .Invoice("I1", "2024-01-05", "Jansen", "RJB", 100m)
        .Invoice("I2", "2024-01-10", "Jansen", "RJB", 100m)
        .Receipt("R0", "2024-01-01", "Jansen", "AG", 100m)
        .Receipt("R1", "2024-01-10", "Jansen", "AG", 100m)
        .Allocate("2024-01-15", "R1", "I2", 20m)
        .Transfer("T1", "2024-01-15", "R1", "Bakker", 5m)
        .WriteOff("W1", "2024-01-15", null, ("I1", 10m));
}
