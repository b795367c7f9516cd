using Declaratie.Domain.Payments;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// R47, R48: rows and lines that come to nothing.
public sealed class ZeroRowTests
{
    [Theory]
    [Trait("Rule", "R47")]
    [InlineData(false, "= RJB Private | patient 100.00")]
    [InlineData(true, "= RJB Private | patient 100.00\n= RJB Unknown | nothing")]
    public void Rows_that_come_to_nothing_are_shown_with_zero_rows_on_if_they_have_a_posting(bool zeroRows, string rows)
    {
        var books = Books.New()
            .Invoice("I1", "2024-02-05", "Jansen", "RJB", 100)
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 100)
            .Allocate("2024-02-22", "R1", "I1", 100);

        Whole.Equal(
            $"""
            receipts 100.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 100.00
            2024-02-22 receipts/allocation R1 → I1 | RJB to RJB Private | patient 100.00
            {rows}
            now allocated 0.00, unknown
            reconciliation 100.00 + 0.00 - 0.00 = 100.00 + 0.00
            """,
            books.Sketch("2024-02", spec => spec with { ZeroRows = zeroRows }));
    }

    [Fact]
    [Trait("Rule", "R47")]
    [Trait("Rule", "R25")]
    public void With_advances_hidden_a_row_that_has_only_advances_is_no_zero_row()
    {
        var books = Books.New()
            .Invoice("I1", "2024-02-05", "Jansen", "RJB", 100)
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 100)
            .Allocate("2024-02-22", "R1", "I1", 60)
            .Deallocate("2024-02-23", "R1", "I1", 60);

        Whole.Equal(
            """
            receipts 100.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 100.00
            2024-02-22 receipts/allocation R1 → I1 | RJB to RJB Private | patient 60.00
            2024-02-23 receipts/deallocation R1 → I1 | RJB to RJB Private | patient -60.00
            = RJB Private | nothing
            now allocated 0.00, unknown, open 1 receipt 100.00
            reconciliation 100.00 + 0.00 - 0.00 = 0.00 + 100.00
            """,
            books.Sketch("2024-02", spec => spec.Hidden().WithZeroRows()));
    }

    [Fact]
    [Trait("Rule", "R48")]
    public void Zero_value_lines_are_printed_with_zero_rows_on() =>
        Whole.Equal(
            """
            receipts 0.00
            2024-02-05 receipts/receipt R1 | KT DENP | receipt 0.00, advance 0.00
            2024-02-05 receipts/allocation R1 → I1 | KT to KT DENP | payor 0.00
            2024-02-08 receipts/receipt R3 | AG Unknown | receipt 0.00, advance 0.00
            2024-02-06 advance-payments-now-allocated/allocation R2 → I2 | RJB to RJB Private (of Unknown) | patient 0.00, advance 0.00
            2024-02-07 transfers/from R4 | RJB Unknown | advance 0.00
            2024-02-07 transfers/to R4 → I3 | RJB to AG Private | patient 0.00
            = AG Private | nothing
            = AG Unknown | nothing
            = KT DENP | nothing
            = RJB Private | nothing
            = RJB Unknown | nothing
            now allocated 0.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            WorthNothing().Sketch("2024-02", spec => spec.WithZeroRows()));

    [Fact]
    [Trait("Rule", "R48")]
    [Trait("Rule", "R47")]
    public void And_left_out_without() =>
        Whole.Equal(
            """
            receipts 0.00
            now allocated 0.00
            reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
            """,
            WorthNothing().Sketch("2024-02"));

    [Theory]
    [Trait("Rule", "R48")]
    [InlineData(false, "|", "")]
    [InlineData(true, "| advance 0.00", "\n= RJB NHS | nothing")]
    public void A_head_without_amounts_is_printed_for_the_lines_below_it_and_carries_a_zero_with_zero_rows_on(bool zeroRows, string amounts, string row)
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-11", "Jansen", "RJB", 100)
            .Transfer("T1", "2024-02-06", "R1", "Visser", 100)
            .Invoice("I1", "2024-02-06", "Visser", "AG", 100, "NHS")
            .Allocate("2024-02-06", "T1", "I1", 100);

        Whole.Equal(
            $"""
            receipts 0.00
            2024-02-06 transfers/from R1 by T1 | RJB Unknown | advance -100.00
            2024-02-06 transfers/to T1 by T1 | RJB NHS {amounts}
            2024-02-06 transfers/allocation T1 → I1 | RJB to AG NHS | patient 100.00
            = AG NHS | patient 100.00{row}
            = RJB Unknown | advance -100.00
            now allocated 0.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = 100.00 + -100.00
            """,
            books.Sketch("2024-02", spec => spec with { ZeroRows = zeroRows }));
    }

    [Theory]
    [Trait("Rule", "R48")]
    [InlineData(false)]
    [InlineData(true)]
    public void Detail_output_always_shows_invoice_numbers(bool zeroRows)
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-11", "Jansen", "RJB", 100)
            .Record(new Invoice(new("I1"), Books.Day("2024-01-15"), new("RJB"), Books.Euros(40)) { Patient = new("Jansen"), Number = "2024-017" })
            .Record(new Invoice(new("I2"), Books.Day("2024-01-16"), new("AG"), Books.Euros(30)) { Patient = new("Jansen"), Number = "2024-018" })
            .Invoice("I3", "2024-01-17", "Jansen", "AG", 20)
            .Allocate("2024-02-05", "R1", "I1", 40)
            .Allocate("2024-02-06", "R1", "I2", 30)
            .WriteOff("W1", "2024-02-07", "KT", ("I3", 20));
        var details = books.Report("2024-02", spec => spec with { ZeroRows = zeroRows }).Details!.Value;

        Assert.Equal(
            "2024-017 of 2024-01-15, 2024-018 of 2024-01-16, I3 of 2024-01-17, I3 of 2024-01-17",
            string.Join(", ", details.Where(line => line.Invoice is not null).Select(line => $"{line.InvoiceNumber} of {line.InvoiceDate:uuuu-MM-dd}")));
    }

    private static Books WorthNothing() => Books.New()
        .Receipt("R2", "2024-01-10", "Jansen", "RJB", 0)
        .Receipt("R4", "2024-01-10", "Jansen", "RJB", 0)
        .Invoice("I1", "2024-02-05", "Mulder", "KT", 0, "DENP", toPayor: true)
        .Receipt("R1", "2024-02-05", "Mulder", "KT", 0)
        .Allocate("2024-02-05", "R1", "I1", 0)
        .Invoice("I2", "2024-02-06", "Jansen", "RJB", 0)
        .Allocate("2024-02-06", "R2", "I2", 0)
        .Invoice("I3", "2024-02-07", "Jansen", "AG", 0)
        .Allocate("2024-02-07", "R4", "I3", 0)
        .Receipt("R3", "2024-02-08", "Visser", "AG", 0);
}
