using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

// R1 is a receipt of 100.00 of 3 January; what happens on that day decides its label.
public sealed class FrozenLabelTests
{
    private const string PostingDate = "2024-01-03";
    private const string DayAfter = "2024-01-04";

    [Fact]
    [Trait("Rule", "R12")]
    public void Not_allocated_is_Unknown() => Assert.Equal("Unknown", Scene().Label("R1"));

    [Fact]
    [Trait("Rule", "R12")]
    public void Partly_allocated_is_Unknown_too() =>
        Assert.Equal("Unknown", Scene().Allocate(PostingDate, "R1", "nhs", 99.99m).Label("R1"));

    [Fact]
    [Trait("Rule", "R12")]
    public void Allocated_a_day_later_is_Unknown_for_ever() =>
        Assert.Equal("Unknown", Scene().Allocate(DayAfter, "R1", "nhs", 100m).Label("R1"));

    [Fact]
    [Trait("Rule", "R12")]
    public void Wholly_refunded_or_corrected_away_with_nothing_allocated_is_Unknown()
    {
        Assert.Equal("Unknown", Scene().Refund(PostingDate, "R1", 100m).Label("R1"));
        Assert.Equal("Unknown", Scene().Correct(PostingDate, "R1", -100m).Label("R1"));
        Assert.Equal("Unknown", Scene().Transfer("T1", PostingDate, "R1", "Bakker", 100m).Label("R1"));
    }

    [Fact]
    [Trait("Rule", "R12")]
    public void A_receipt_of_nothing_is_Unknown_until_it_is_allocated_to_invoices_of_nothing()
    {
        var books = Scene().Record(Received("R0", PostingDate, 0m), Invoiced("I0", "2024-01-02", 0m, payor: "NHS"));
        Assert.Equal("Unknown", books.Label("R0"));

        Assert.Equal("NHS", books.Allocate(PostingDate, "R0", "I0", 0m).Label("R0"));
        Assert.Equal("Unknown", books.Deallocate(PostingDate, "R0", "I0", 0m).Label("R0"));
    }

    [Fact]
    [Trait("Rule", "R14")]
    public void A_receipt_of_nothing_over_invoices_of_nothing_of_two_payors_is_Mixed()
    {
        var books = Scene()
            .Record(Received("R0", PostingDate, 0m), Invoiced("I0", "2024-01-02", 0m, payor: "NHS"), Invoiced("J0", "2024-01-02", 0m, payor: "DENP"))
            .Allocate(PostingDate, "R0", "I0", 0m).Allocate(PostingDate, "R0", "J0", 0m);
        Assert.Equal("Mixed", books.Label("R0"));

        Assert.Equal("DENP", books.Deallocate(PostingDate, "R0", "I0", 0m).Label("R0"));
    }

    [Fact]
    [Trait("Rule", "R13")]
    public void Fully_allocated_to_one_payor_is_that_payor() =>
        Assert.Equal("NHS", Scene().Allocate(PostingDate, "R1", "nhs", 100m).Label("R1"));

    [Fact]
    [Trait("Rule", "R13")]
    public void Several_invoices_of_one_payor_are_one_payor_whoever_they_are_billed_to() =>
        Assert.Equal("NHS", Scene().Allocate(PostingDate, "R1", "nhs", 50m).Allocate(PostingDate, "R1", "nhs-payor", 50m).Label("R1"));

    [Fact]
    [Trait("Rule", "R13")]
    public void Fully_allocated_to_invoices_without_a_payor_is_Private() =>
        Assert.Equal("Private", Scene().Allocate(PostingDate, "R1", "private", 100m).Label("R1"));

    [Theory]
    [Trait("Rule", "R14")]
    [InlineData("nhs", "denp")]
    [InlineData("denp", "private")]
    [InlineData("nhs-payor", "private")]
    public void Fully_allocated_over_more_than_one_payor_is_Mixed(string one, string other)
    {
        Assert.Equal("Mixed", Scene().Allocate(PostingDate, "R1", one, 99.99m).Allocate(PostingDate, "R1", other, 0.01m).Label("R1"));
        Assert.Equal("Mixed", Scene().Allocate(PostingDate, "R1", other, 99.99m).Allocate(PostingDate, "R1", one, 0.01m).Label("R1"));
    }

    [Fact]
    [Trait("Rule", "R12")]
    public void Over_more_than_one_payor_but_not_fully_is_Unknown() =>
        Assert.Equal("Unknown", Scene().Allocate(PostingDate, "R1", "nhs", 50m).Allocate(PostingDate, "R1", "denp", 49.99m).Label("R1"));

    [Theory]
    [Trait("Rule", "R15")]
    [InlineData("opening")]
    [InlineData("opening-nhs")]
    public void Fully_allocated_to_opening_balances_is_Open_Balance_whatever_payor_they_name(string invoice) =>
        Assert.Equal("Open Balance", Scene().Allocate(PostingDate, "R1", invoice, 100m).Label("R1"));

    [Fact]
    [Trait("Rule", "R15")]
    public void To_opening_balances_and_others_is_Mixed() =>
        Assert.Equal("Mixed", Scene().Allocate(PostingDate, "R1", "opening-nhs", 50m).Allocate(PostingDate, "R1", "nhs", 50m).Label("R1"));

    [Fact]
    [Trait("Rule", "R15")]
    public void An_opening_receipt_is_Open_Balance_whatever_it_is_allocated_to()
    {
        var books = Scene().Record(
            Received("O1", PostingDate, 100m, opening: true),
            Received("O2", PostingDate, 100m, patient: null, payor: "NHS", opening: true));

        Assert.Equal("Open Balance", books.Label("O1"));
        Assert.Equal("Open Balance", books.Label("O2"));
        Assert.Equal("Open Balance", books.Allocate(PostingDate, "O1", "nhs", 100m).Label("O1"));
    }

    [Fact]
    [Trait("Rule", "R17a")]
    public void Money_from_a_payor_has_that_payor_as_label_also_unallocated_and_partly()
    {
        var books = Scene().PayorReceipt("P1", PostingDate, "NHS", "AG", 100m);

        Assert.Equal("NHS", books.Label("P1"));
        Assert.Equal("NHS", books.Allocate(PostingDate, "P1", "nhs-payor", 40m).Label("P1"));
        Assert.Equal("NHS", books.Refund(PostingDate, "P1", 60m).Deallocate(PostingDate, "P1", "nhs-payor", 40m).Label("P1"));
    }

    [Fact]
    [Trait("Rule", "R17a")]
    public void A_receipt_that_names_a_patient_is_labelled_by_its_allocations_whatever_payor_it_names()
    {
        var books = Scene().Record(Received("B1", PostingDate, 100m, payor: "NHS"));
        Assert.Equal("Unknown", books.Label("B1"));

        Assert.Equal("DENP", books.Allocate(PostingDate, "B1", "denp", 100m).Label("B1"));
    }

    [Fact]
    [Trait("Rule", "R11")]
    public void A_refund_a_transfer_and_a_correction_on_the_posting_date_count()
    {
        Assert.Equal("NHS", Scene().Allocate(PostingDate, "R1", "nhs", 60m).Refund(PostingDate, "R1", 40m).Label("R1"));
        Assert.Equal("NHS", Scene().Allocate(PostingDate, "R1", "nhs", 60m).Transfer("T1", PostingDate, "R1", "Bakker", 40m).Label("R1"));
        Assert.Equal("NHS", Scene().Allocate(PostingDate, "R1", "nhs", 60m).Correct(PostingDate, "R1", -40m).Label("R1"));
        Assert.Equal("Unknown", Scene().Allocate(PostingDate, "R1", "nhs", 100m).Correct(PostingDate, "R1", 0.01m).Label("R1"));
    }

    [Fact]
    [Trait("Rule", "R11")]
    public void A_deallocation_on_the_posting_date_counts()
    {
        var books = Scene().Allocate(PostingDate, "R1", "nhs", 100m).Deallocate(PostingDate, "R1", "nhs", 0.01m);
        Assert.Equal("Unknown", books.Label("R1"));

        Assert.Equal("Mixed", books.Allocate(PostingDate, "R1", "denp", 0.01m).Label("R1"));
        Assert.Equal("DENP", books.Deallocate(PostingDate, "R1", "nhs", 99.99m).Allocate(PostingDate, "R1", "denp", 99.99m).Label("R1"));
    }

    [Fact]
    [Trait("Rule", "R11")]
    public void What_is_undone_to_the_last_cent_leaves_no_trace_in_the_label()
    {
        var books = Scene()
            .Allocate(PostingDate, "R1", "nhs", 30m).Deallocate(PostingDate, "R1", "nhs", 30m)
            .Allocate(PostingDate, "R1", "private", 20m).Deallocate(PostingDate, "R1", "private", 20m)
            .Allocate(PostingDate, "R1", "denp", 100m);

        Assert.Equal("DENP", books.Label("R1"));
    }

    [Fact]
    [Trait("Rule", "R11")]
    public void What_is_forced_back_on_the_posting_date_counts()
    {
        Assert.Equal("Unknown", Scene().Allocate(PostingDate, "R1", "nhs", 100m).Adjust(PostingDate, "nhs", -50m).Label("R1"));
        Assert.Equal("NHS", Scene().Allocate(PostingDate, "R1", "nhs", 70m).Allocate(PostingDate, "R1", "denp", 30m).Correct(PostingDate, "R1", -30m).Label("R1"));
    }

    [Fact]
    [Trait("Rule", "R11")]
    public void What_is_recorded_later_but_dated_on_the_posting_date_counts() =>
        Assert.Equal("NHS", Scene().Allocate(DayAfter, "R1", "denp", 1m).Deallocate(DayAfter, "R1", "denp", 1m).Refund(PostingDate, "R1", 10m).Allocate(PostingDate, "R1", "nhs", 90m).Label("R1"));

    [Fact]
    [Trait("Rule", "R11")]
    public void Nothing_that_is_dated_later_changes_it()
    {
        var books = Scene().Allocate(PostingDate, "R1", "nhs", 60m).Allocate(PostingDate, "R1", "denp", 40m);

        books.Deallocate(DayAfter, "R1", "denp", 40m).Allocate(DayAfter, "R1", "nhs", 20m).Refund(DayAfter, "R1", 10m).Transfer("T1", DayAfter, "R1", "Bakker", 10m);
        Assert.Equal("Mixed", books.Label("R1"));
        books.Correct(DayAfter, "R1", -50m).Adjust(DayAfter, "nhs", -100m).Correct(DayAfter, "R1", 500m).Allocate(DayAfter, "R1", "private", 50m);
        Assert.Equal("Mixed", books.Label("R1"));
    }

    [Fact]
    [Trait("Rule", "R34")]
    public void A_transferred_credit_is_labelled_on_its_own_day_and_the_source_keeps_its_label()
    {
        var books = Scene().Allocate(PostingDate, "R1", "nhs", 50m).Allocate(PostingDate, "R1", "nhs-payor", 50m)
            .Deallocate(DayAfter, "R1", "nhs", 50m).Transfer("T1", DayAfter, "R1", "Bakker", 50m).Allocate(DayAfter, "T1", "bakker-denp", 50m);

        Assert.Equal(("NHS", "DENP"), (books.Label("R1"), books.Label("T1")));
    }

    [Fact]
    [Trait("Rule", "R35")]
    public void A_transferred_credit_that_is_not_allocated_is_Unknown_also_when_it_comes_from_a_payor()
    {
        var books = Scene().PayorReceipt("P1", PostingDate, "NHS", "AG", 100m)
            .Transfer("T1", DayAfter, "P1", "Bakker", 50m).Transfer("T2", DayAfter, "P1", "Bakker", 50m)
            .Allocate(DayAfter, "T2", "bakker-denp", 49.99m);

        Assert.Equal(("NHS", "Unknown", "Unknown"), (books.Label("P1"), books.Label("T1"), books.Label("T2")));
    }

    [Fact]
    [Trait("Rule", "R36")]
    public void Fully_allocated_to_one_payor_on_the_transfer_date_it_is_that_payor() =>
        Assert.Equal("DENP", Scene().Transfer("T1", DayAfter, "R1", "Bakker", 50m).Allocate(DayAfter, "T1", "bakker-denp", 50m).Label("T1"));

    [Fact]
    [Trait("Rule", "R37")]
    public void Fully_allocated_over_several_payors_it_is_Mixed() =>
        Assert.Equal("Mixed", Scene().Transfer("T1", DayAfter, "R1", "Bakker", 50m).Allocate(DayAfter, "T1", "bakker-denp", 25m).Allocate(DayAfter, "T1", "bakker-private", 25m).Label("T1"));

    private static Books Scene() => Books.New().Record(
        Received("R1", PostingDate, 100m),
        Invoiced("nhs", "2024-01-02", 100m, payor: "NHS"),
        Invoiced("nhs-payor", "2024-01-02", 100m, payor: "NHS", toPayor: true),
        Invoiced("denp", "2024-01-02", 100m, payor: "DENP"),
        Invoiced("private", "2024-01-02", 100m),
        Invoiced("opening", "2024-01-02", 100m, opening: true),
        Invoiced("opening-nhs", "2024-01-02", 100m, payor: "NHS", opening: true),
        Invoiced("bakker-denp", "2024-01-02", 100m, patient: "Bakker", payor: "DENP"),
        Invoiced("bakker-private", "2024-01-02", 100m, patient: "Bakker"));
}
