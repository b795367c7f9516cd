using Declaratie.Domain;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

[Trait("Rule", "L8")]
public sealed class L8ClosedPeriod
{
    public static TheoryData<string, JournalEntry, JournalEntry> ClosedDayAndDayAfter() => new()
    {
        { "N1", Invoiced("N1", "2024-01-31", 1m), Invoiced("N1", "2024-02-01", 1m) },
        { "N1", Invoiced("N1", "2024-01-31", 0m), Invoiced("N1", "2024-02-01", 0m) },
        { "N1", Invoiced("N1", "2024-01-31", 1m, opening: true), Invoiced("N1", "2024-02-01", 1m, opening: true) },
        { "N1", Received("N1", "2024-01-31", 1m), Received("N1", "2024-02-01", 1m) },
        { "N1", Received("N1", "2024-01-31", 1m, opening: true), Received("N1", "2024-02-01", 1m, opening: true) },
        { "R1", Allocated("2024-01-31", "R1", "I1", 1m), Allocated("2024-02-01", "R1", "I1", 1m) },
        { "R1", Deallocated("2024-01-31", "R1", "I1", 1m), Deallocated("2024-02-01", "R1", "I1", 1m) },
        { "N1", Refunded("N1", "2024-01-31", "R1", 1m), Refunded("N1", "2024-02-01", "R1", 1m) },
        { "N1", Corrected("N1", "2024-01-31", "R1", 1m), Corrected("N1", "2024-02-01", "R1", 1m) },
        { "N1", Corrected("N1", "2024-01-31", "R1", -1m), Corrected("N1", "2024-02-01", "R1", -1m) },
        { "N1", Adjusted("N1", "2024-01-31", "I1", 1m), Adjusted("N1", "2024-02-01", "I1", 1m) },
        { "N1", Adjusted("N1", "2024-01-31", "I1", -1m, provider: "KT"), Adjusted("N1", "2024-02-01", "I1", -1m, provider: "KT") },
        { "N1", WrittenOff("N1", "2024-01-31", null, ("I1", 1m)), WrittenOff("N1", "2024-02-01", null, ("I1", 1m)) },
        { "N1", WrittenOff("N1", "2024-01-31", "KT", ("I1", 1m)), WrittenOff("N1", "2024-02-01", "KT", ("I1", 1m)) },
        { "N1", Reversed("N1", "2024-01-31", "W1"), Reversed("N1", "2024-02-01", "W1") },
        { "N1", Reversed("N1", "2024-01-31", "W1", ("I1", 1m)), Reversed("N1", "2024-02-01", "W1", ("I1", 1m)) },
        { "N1", Transferred("N1", "2024-01-31", "R1", "Bakker", 1m), Transferred("N1", "2024-02-01", "R1", "Bakker", 1m) },
        { "Jansen", OnChart("Jansen", "AG", "2024-01-31"), OnChart("Jansen", "AG", "2024-02-01") },
    };

    [Theory]
    [MemberData(nameof(ClosedDayAndDayAfter))]
    public void On_the_closed_day_nothing_is_accepted_and_on_the_day_after_it_is(string subject, JournalEntry closedDay, JournalEntry dayAfter)
    {
        var books = Scene();
        var january = books.Sketch("2024-01");

        books.Refuses("L8", subject, closedDay);
        books.Record(dayAfter);
        Assert.Equal(january, books.Sketch("2024-01"));
    }

    [Theory]
    [MemberData(nameof(ClosedDayAndDayAfter))]
    public void Until_the_day_is_closed_everything_is_accepted_on_it(string subject, JournalEntry closedDay, JournalEntry dayAfter)
    {
        Assert.NotEmpty(subject);
        Open().Record(closedDay);
        Open().Record(dayAfter);
    }

    [Fact]
    public void The_closed_day_never_moves_back()
    {
        var books = Scene();

        books.Refuses("L8", "2024-01-31", Closed("2024-01-30"));
        books.Refuses("L8", "2024-01-31", Closed("0001-01-01"));
        Assert.Equal(Books.Day("2024-01-31"), books.Ledger.ClosedThrough);
    }

    [Fact]
    public void The_same_day_may_be_closed_again_and_a_later_day_too()
    {
        var books = Scene().Close("2024-01-31").Close("2024-02-01");

        Assert.Equal(Books.Day("2024-02-01"), books.Ledger.ClosedThrough);
        books.Refuses("L8", "N1", Invoiced("N1", "2024-02-01", 1m));
    }

    [Fact]
    public void Before_the_first_closing_no_day_is_closed()
    {
        var books = Open();

        Assert.Null(books.Ledger.ClosedThrough);
        books.Record(Invoiced("N1", "0001-01-01", 1m)).Close("0001-01-01");
        books.Refuses("L8", "N2", Invoiced("N2", "0001-01-01", 1m));
        books.Record(Invoiced("N2", "0001-01-02", 1m));
    }

    [Fact]
    public void Master_data_is_free() => Scene().Record(
        new Provider(new("N1"), "New"),
        new Payor(new("N1"), "New"),
        new Patient(new("N1")) { Name = "New" });

    [Fact]
    public void A_new_patient_is_free_whatever_its_provider_and_date() =>
        Scene().Record(new Patient(new("N1")) { Name = "New", Provider = new("KT"), Date = Books.Day("2024-01-15") });

    [Fact]
    public void A_change_of_anything_but_the_chart_is_free() => Scene().Record(
        new Patient(new("Jansen")) { Name = "Jansen-Pot", Account = new("F1"), Bsn = "123456782" },
        new Patient(new("Jansen")) { Date = Books.Day("2024-01-01") });

    [Fact]
    public void The_provider_who_is_on_the_chart_already_changes_nothing() =>
        Scene().Record(OnChart("Jansen", "RJB", "2024-01-15"), OnChart("Visser", "KT", "2024-01-12"), OnChart("Visser", "AG", "2024-02-01"));

    // Visser is with AG, and with KT from 10 January.
    [Fact]
    public void The_same_provider_still_changes_the_chart_when_it_undoes_a_change_on_a_closed_day()
    {
        var books = Scene();

        books.Refuses("L8", "Visser", OnChart("Visser", "AG", "2024-01-05"));
        books.Refuses("L8", "Visser", OnChart("Visser", "KT", "2024-01-09"));
        books.Record(OnChart("Visser", "KT", "2024-01-10"));
    }

    // Smit is with AG, and with KT from 10 February.
    [Fact]
    public void An_earlier_line_may_undo_a_change_on_an_open_day()
    {
        var books = Scene().Record(OnChart("Smit", "AG", "2024-01-15"));

        Assert.Equal("AG", books.ProviderOf("Smit", "2024-02-10"));
        Assert.Equal("KT", Scene().ProviderOf("Smit", "2024-02-10"));
    }

    [Fact]
    public void A_first_provider_on_a_closed_day_changes_the_chart()
    {
        var books = Scene().Record(new Patient(new("N1")) { Name = "New" });

        books.Refuses("L8", "N1", OnChart("N1", "KT", "2024-01-31"));
        books.Record(OnChart("N1", "KT", "2024-02-01"));
    }

    [Fact]
    [Trait("Rule", "R27")]
    public void Money_allocated_on_a_closed_day_is_forced_back_on_the_open_day_of_the_correction()
    {
        var books = Scene();
        var january = books.Sketch("2024-01");

        books.Forces(Corrected("N1", "2024-02-01", "R1", -80m), Deallocated("2024-02-01", "R1", "I1", 15m));
        books.Forces(Adjusted("N1", "2024-02-01", "I1", -80m), Deallocated("2024-02-01", "R1", "I1", 10m));
        Assert.Equal(january, books.Sketch("2024-01"));
    }

    [Fact]
    public void What_is_in_the_way_on_a_later_day_is_not_hidden_by_the_closing()
    {
        var books = Scene().Refund("2024-02-10", "R1", 65m);

        books.Refuses("L3", "R1", Allocated("2024-02-01", "R1", "I1", 0.01m));
    }

    [Fact]
    public void The_message_names_the_closed_day()
    {
        var refusal = Scene().Refuse(Received("N1", "2024-01-31", 1m));

        Assert.Contains("2024-01-31", refusal.English, StringComparison.Ordinal);
        Assert.Contains("2024-01-31", refusal.Dutch, StringComparison.Ordinal);
    }

    private static Books Open() => Scenes.Hundred()
        .Allocate("2024-01-05", "R1", "I1", 35m)
        .WriteOff("W1", "2024-01-05", null, ("I1", 10m))
        .Record(OnChart("Visser", "KT", "2024-01-10"), OnChart("Smit", "KT", "2024-02-10"));

    private static Books Scene() => Open().Close("2024-01-31");
}
