using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// R1–R3: what a period holds.
public sealed class PeriodTests
{
    [Fact]
    [Trait("Rule", "R1")]
    public void A_posting_is_in_the_report_iff_its_date_lies_in_the_period_both_ends_included()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-31", "Jansen", "RJB", 10)
            .Receipt("R2", "2024-02-01", "Jansen", "RJB", 20)
            .Receipt("R3", "2024-02-29", "Jansen", "RJB", 40)
            .Receipt("R4", "2024-03-01", "Jansen", "RJB", 80);

        Whole.Equal(
            """
            receipts 60.00
            2024-02-01 receipts/receipt R2 | RJB Unknown | receipt 20.00, advance 20.00
            2024-02-29 receipts/receipt R3 | RJB Unknown | receipt 40.00, advance 40.00
            = RJB Unknown | advance 60.00
            now allocated 0.00, unknown, open 2 receipt 60.00
            reconciliation 60.00 + 0.00 - 0.00 = 0.00 + 60.00
            """,
            books.Sketch("2024-02"));
    }

    [Fact]
    [Trait("Rule", "R1")]
    public void A_period_may_be_one_day()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-04", "Jansen", "RJB", 10)
            .Receipt("R2", "2024-02-05", "Jansen", "RJB", 20)
            .Receipt("R3", "2024-02-06", "Jansen", "RJB", 40);

        Whole.Equal(
            """
            receipts 20.00
            2024-02-05 receipts/receipt R2 | RJB Unknown | receipt 20.00, advance 20.00
            = RJB Unknown | advance 20.00
            now allocated 0.00, unknown, open 1 receipt 20.00
            reconciliation 20.00 + 0.00 - 0.00 = 0.00 + 20.00
            """,
            books.Sketch("2024-02-05..2024-02-05"));
    }

    [Fact]
    [Trait("Rule", "R2")]
    public void An_allocation_counts_on_its_allocation_date_whatever_the_dates_of_receipt_and_invoice()
    {
        var books = Books.New()
            .Receipt("R1", "2024-01-10", "Jansen", "RJB", 100)
            .Invoice("I1", "2024-02-05", "Jansen", "RJB", 100)
            .Allocate("2024-03-04", "R1", "I1", 100);

        Whole.Equal(
            """
            receipts 100.00
            2024-01-10 receipts/receipt R1 | RJB Unknown | receipt 100.00, advance 100.00
            = RJB Unknown | advance 100.00
            now allocated 0.00, unknown, open 1 receipt 100.00
            reconciliation 100.00 + 0.00 - 0.00 = 0.00 + 100.00
            """,
            books.Sketch("2024-01"));
        Whole.Equal(Nothing, books.Sketch("2024-02"));
        Whole.Equal(
            """
            receipts 0.00
            2024-03-04 advance-payments-now-allocated/allocation R1 → I1 | RJB to RJB Private (of Unknown) | patient 100.00, advance -100.00
            = RJB Private | patient 100.00
            = RJB Unknown | advance -100.00
            now allocated 100.00, unknown
            reconciliation 0.00 + 0.00 - 0.00 = 100.00 + -100.00
            """,
            books.Sketch("2024-03"));
    }

    [Fact]
    [Trait("Rule", "R3")]
    public void An_invoice_without_allocation_in_the_period_gives_no_line_and_no_amount()
    {
        var books = Books.New()
            .Invoice("I1", "2024-02-05", "Jansen", "RJB", 100)
            .Invoice("I2", "2024-02-06", "Visser", "AG", 75, "NHS", toPayor: true)
            .Invoice("I3", "2024-02-07", "Visser", "AG", 0)
            .Receipt("R1", "2024-03-01", "Jansen", "RJB", 100)
            .Allocate("2024-03-01", "R1", "I1", 100);

        Whole.Equal(Nothing, books.Sketch("2024-02"));
        Whole.Equal(Nothing, books.Sketch("2024-02", spec => spec.WithZeroRows()));
    }

    private const string Nothing =
        """
        receipts 0.00
        now allocated 0.00
        reconciliation 0.00 + 0.00 - 0.00 = 0.00 + 0.00
        """;
}
