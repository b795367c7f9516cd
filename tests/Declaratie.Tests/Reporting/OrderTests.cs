using Declaratie.Domain;
using Declaratie.Reporting;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// The order of the printed report: section, date, line in the journal; what stands below follows its head.
public sealed class OrderTests
{
    [Fact]
    public void Sections_stand_in_their_own_order_whatever_the_dates()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-10", "Jansen", "RJB", 100)
            .Invoice("I0", "2024-01-11", "Visser", "AG", 50)
            .Receipt("R2", "2024-01-11", "Visser", "AG", 50)
            .Allocate("2024-01-11", "R2", "I0", 50)
            .Invoice("I1", "2024-02-01", "Jansen", "AG", 10)
            .Allocate("2024-02-01", "R1", "I1", 10)
            .Deallocate("2024-02-02", "R2", "I0", 5)
            .Refund("2024-02-03", "R1", 20, "RF1")
            .Invoice("I2", "2024-02-04", "Jansen", "RJB", 30)
            .Allocate("2024-02-04", "R1", "I2", 30)
            .Receipt("R3", "2024-02-05", "Smit", "AG", 7);

        Whole.Equal(
            """
            receipts -13.00
            2024-02-05 receipts/receipt R3 | AG Unknown | receipt 7.00, advance 7.00
            2024-02-04 advance-payments-now-allocated/allocation R1 → I2 | RJB to RJB Private (of Unknown) | patient 30.00, advance -30.00
            2024-02-03 earlier-receipts-adjusted/refund R1 by RF1 | RJB Unknown | receipt -20.00, advance -20.00
            2024-02-02 earlier-allocations-reversed/deallocation R2 → I0 | AG to AG Private (of Private) | patient -5.00, advance 5.00
            2024-02-01 transfers/from R1 | RJB Unknown | advance -10.00
            2024-02-01 transfers/to R1 → I1 | RJB to AG Private | patient 10.00
            = AG Private | patient 5.00, advance 5.00
            = AG Unknown | advance 7.00
            = RJB Private | patient 30.00
            = RJB Unknown | advance -60.00
            now allocated 35.00, unknown, open 1 receipt 7.00
            reconciliation -13.00 + 0.00 - 0.00 = 35.00 + -48.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    public void Receipts_stand_by_their_own_date_then_their_line_in_the_journal()
    {
        var books = Books.New()
            .Receipt("R9", "2024-02-10", "Jansen", "RJB", 10)
            .Receipt("R7", "2024-02-05", "Jansen", "RJB", 20)
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 30)
            .Invoice("I1", "2024-02-05", "Jansen", "RJB", 30)
            .Allocate("2024-02-20", "R1", "I1", 30);

        Whole.Equal(
            """
            receipts 60.00
            2024-02-05 receipts/receipt R7 | RJB Unknown | receipt 20.00, advance 20.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 30.00
            2024-02-20 receipts/allocation R1 → I1 | RJB to RJB Private | patient 30.00
            2024-02-10 receipts/receipt R9 | RJB Unknown | receipt 10.00, advance 10.00
            = RJB Private | patient 30.00
            = RJB Unknown | advance 30.00
            now allocated 0.00, unknown, open 2 receipt 30.00
            reconciliation 60.00 + 0.00 - 0.00 = 30.00 + 30.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    public void Below_a_receipt_allocations_stand_before_refunds_and_corrections_each_by_date_then_journal()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-03", "Jansen", "RJB", 200)
            .Refund("2024-02-06", "R1", 10, "RF1")
            .Invoice("I1", "2024-02-03", "Jansen", "RJB", 50)
            .Invoice("I2", "2024-02-03", "Jansen", "RJB", 40)
            .Allocate("2024-02-20", "R1", "I1", 50)
            .Allocate("2024-02-07", "R1", "I2", 40)
            .Deallocate("2024-02-07", "R1", "I2", 15)
            .Correct("2024-02-05", "R1", -20, "RC1")
            .Correct("2024-02-06", "R1", 5, "RC2");

        Whole.Equal(
            """
            receipts 175.00
            2024-02-03 receipts/receipt R1 | RJB Unknown | receipt 200.00, advance 125.00
            2024-02-07 receipts/allocation R1 → I2 | RJB to RJB Private | patient 40.00
            2024-02-07 receipts/deallocation R1 → I2 | RJB to RJB Private | patient -15.00
            2024-02-20 receipts/allocation R1 → I1 | RJB to RJB Private | patient 50.00
            2024-02-05 receipts/receipt-correction R1 by RC1 | RJB Unknown | receipt -20.00, advance -20.00
            2024-02-06 receipts/refund R1 by RF1 | RJB Unknown | receipt -10.00, advance -10.00
            2024-02-06 receipts/receipt-correction R1 by RC2 | RJB Unknown | receipt 5.00, advance 5.00
            = RJB Private | patient 75.00
            = RJB Unknown | advance 100.00
            now allocated 0.00, unknown, open 1 receipt 100.00
            reconciliation 175.00 + 0.00 - 0.00 = 75.00 + 100.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    public void Below_a_transferred_credit_too_and_its_head_keeps_the_place_of_the_transfer()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-11", "Jansen", "RJB", 100)
            .Transfer("T2", "2024-02-10", "R1", "Mulder", 30)
            .Transfer("T1", "2024-02-05", "R1", "Bakker", 50)
            .Refund("2024-02-06", "T1", 10, "RF1")
            .Invoice("I1", "2024-02-05", "Bakker", "RJB", 20)
            .Allocate("2024-02-20", "T1", "I1", 20);

        Whole.Equal(
            """
            receipts -10.00
            2024-02-05 transfers/from R1 by T1 | RJB Unknown | advance -50.00
            2024-02-05 transfers/to T1 by T1 | RJB Unknown | advance 30.00
            2024-02-20 transfers/allocation T1 → I1 | RJB to RJB Private | patient 20.00
            2024-02-06 transfers/refund T1 by RF1 | RJB Unknown | receipt -10.00, advance -10.00
            2024-02-10 transfers/from R1 by T2 | RJB Unknown | advance -30.00
            2024-02-10 transfers/to T2 by T2 | RJB Unknown | advance 30.00
            = RJB Private | patient 20.00
            = RJB Unknown | advance -30.00
            now allocated 0.00, unknown
            reconciliation -10.00 + 0.00 - 0.00 = 20.00 + -30.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    public void The_other_sections_stand_by_date_then_line_in_the_journal_and_from_before_to()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-10", "Jansen", "RJB", 60)
            .Invoice("I1", "2024-01-10", "Jansen", "RJB", 10)
            .Invoice("I2", "2024-01-10", "Jansen", "RJB", 20)
            .Invoice("I3", "2024-01-10", "Jansen", "RJB", 30)
            .Allocate("2024-02-06", "R1", "I3", 30)
            .Allocate("2024-02-05", "R1", "I2", 20)
            .Allocate("2024-02-06", "R1", "I1", 10)
            .Invoice("I4", "2024-01-05", "Smit", "AG", 5)
            .Invoice("I5", "2024-01-05", "Smit", "AG", 8)
            .WriteOff("W2", "2024-02-09", "KT", ("I5", 8))
            .WriteOff("W1", "2024-02-09", "KT", ("I4", 5))
            .Receipt("R2", "2024-01-12", "Mulder", "KT", 15)
            .Transfer("T1", "2024-02-08", "R2", "deVries", 15);

        Whole.Equal(
            """
            2024-02-05 advance-payments-now-allocated/allocation R1 → I2 | RJB to RJB Private (of Unknown) | patient 20.00, advance -20.00
            2024-02-06 advance-payments-now-allocated/allocation R1 → I3 | RJB to RJB Private (of Unknown) | patient 30.00, advance -30.00
            2024-02-06 advance-payments-now-allocated/allocation R1 → I1 | RJB to RJB Private (of Unknown) | patient 10.00, advance -10.00
            2024-02-08 transfers/from R2 by T1 | KT Unknown | advance -15.00
            2024-02-08 transfers/to T1 by T1 | KT Unknown | advance 15.00
            2024-02-09 transfers/from I5 by W2 | KT Private | adjustments -8.00
            2024-02-09 transfers/to I5 by W2 | KT to AG Private | adjustments 8.00
            2024-02-09 transfers/from I4 by W1 | KT Private | adjustments -5.00
            2024-02-09 transfers/to I4 by W1 | KT to AG Private | adjustments 5.00
            """,
            ReportSketch.Details(books.Report("2024-02")));
    }

    [Fact]
    public void Rows_stand_by_their_keys_in_ordinal_order_capitals_first()
    {
        var books = Books.New()
            .Record(new Payor(new("achmea"), "Achmea"), new Provider(new("aa"), "A. Aarts"))
            .Receipt("R1", "2024-02-05", "Jansen", "aa", 10)
            .Receipt("R2", "2024-02-05", "Jansen", "RJB", 20)
            .Invoice("I1", "2024-02-06", "Jansen", "RJB", 5, "achmea")
            .Allocate("2024-02-06", "R2", "I1", 5);

        Assert.Equal(
            """
            = RJB Unknown | advance 15.00
            = RJB achmea | patient 5.00
            = aa Unknown | advance 10.00
            """,
            ReportSketch.Summary(books.Report("2024-02")));
        Assert.Equal("RJB aa", string.Join(' ', books.Report("2024-02").ProviderTotals!.Value.Select(total => total.Provider.Value)));
    }

    [Fact]
    public void Rows_with_a_third_key_stand_by_provider_then_that_key_then_payor()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-05", "Visser", "RJB", 10)
            .Receipt("R2", "2024-02-05", "Jansen", "RJB", 20)
            .Invoice("I1", "2024-02-06", "Visser", "RJB", 10, "NHS")
            .Allocate("2024-02-06", "R1", "I1", 4)
            .Invoice("I2", "2024-02-06", "Jansen", "RJB", 10, "NHS")
            .Allocate("2024-02-06", "R2", "I2", 5);

        Assert.Equal(
            """
            = RJB AG NHS | patient 4.00
            = RJB AG Unknown | advance 6.00
            = RJB RJB NHS | patient 5.00
            = RJB RJB Unknown | advance 15.00
            """,
            ReportSketch.Summary(books.Report("2024-02", spec => spec.By(SummariseBy.PatientsProvider))));
    }
}
