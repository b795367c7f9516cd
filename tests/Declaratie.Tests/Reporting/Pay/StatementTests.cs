using System.Globalization;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Kit.OtherReports;

namespace Declaratie.Tests.Reporting.Pay;

// The pay statement of a provider: each row with the postings that it rests on.
public sealed class StatementTests
{
    [Fact]
    [Trait("Rule", "R50")]
    public void A_statement_says_what_each_row_rests_on() => Whole.Equal(
        """
        AG Private = 125.00
          2024-02-12 Allocation R507 1009 | Private PatientInvoices 250.00 at 50.0
        RJB Unknown = -100.00
          2024-02-12 Allocation R507 1009 | Unknown AdvancePayments -250.00 at 40.0
        """,
        Sketch(Case("S06").Pay("2024-02-01", "2024-02-29", Rates(PayAdvances.Paid, Rate(40, payor: "Unknown"), Rate(50, payor: "Private")), statements: true)));

    [Fact]
    [Trait("Rule", "R50")]
    public void Everything_that_posts_has_a_line_of_its_own_kind()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-01", "Jansen", "RJB", 200)
            .Invoice("I1", "2024-02-02", "Jansen", "AG", 120, "NHS", toPayor: true)
            .Allocate("2024-02-03", "R1", "I1", 100)
            .Deallocate("2024-02-04", "R1", "I1", 10)
            .Adjust("2024-02-05", "I1", -40, id: "A1")
            .Refund("2024-02-06", "R1", 20, "RF1")
            .Correct("2024-02-07", "R1", 5, "RC1")
            .Transfer("T1", "2024-02-08", "R1", "Bakker", 30)
            .Invoice("I2", "2024-02-09", "Bakker", "AG", 50)
            .WriteOff("W1", "2024-02-10", "KT", ("I2", 50))
            .Reverse("2024-02-11", "W1", ("I2", 20));

        Whole.Equal(
            """
            AG NHS = 40.00
              2024-02-03 Allocation R1 I1 | NHS PayorInvoices 100.00 at 50.0
              2024-02-04 Deallocation R1 I1 | NHS PayorInvoices -10.00 at 50.0
              2024-02-05 Deallocation R1 I1 by A1 | NHS InvoiceAdjustments -10.00 at 50.0
            AG Private = 15.00
              2024-02-10 WriteOff I2 by W1 | Private InvoiceAdjustments 50.00 at 50.0
              2024-02-11 WriteOffReversal I2 by WR1 | Private InvoiceAdjustments -20.00 at 50.0
            KT Private = -15.00
              2024-02-10 WriteOff I2 by W1 | Private InvoiceAdjustments -50.00 at 50.0
              2024-02-11 WriteOffReversal I2 by WR1 | Private InvoiceAdjustments 20.00 at 50.0
            RJB Unknown = 52.50
              2024-02-01 Receipt R1 | Unknown AdvancePayments 200.00 at 50.0
              2024-02-03 Allocation R1 I1 | Unknown AdvancePayments -100.00 at 50.0
              2024-02-04 Deallocation R1 I1 | Unknown AdvancePayments 10.00 at 50.0
              2024-02-05 Deallocation R1 I1 by A1 | Unknown AdvancePayments 10.00 at 50.0
              2024-02-06 Refund R1 by RF1 | Unknown AdvancePayments -20.00 at 50.0
              2024-02-07 ReceiptCorrection R1 by RC1 | Unknown AdvancePayments 5.00 at 50.0
              2024-02-08 Transfer R1 by T1 | Unknown AdvancePayments -30.00 at 50.0
              2024-02-08 Transfer T1 by T1 | Unknown AdvancePayments 30.00 at 50.0
            """,
            Sketch(books.Reporting().Pay("2024-02-01", "2024-02-29", Rates(PayAdvances.Paid, Rate(50)), statements: true)));
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void Of_a_split_row_each_stretch_has_its_own_lines_and_held_advances_have_none()
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-10", "Jansen", "RJB", 100)
            .Invoice("I1", "2024-02-10", "Jansen", "RJB", 100)
            .Allocate("2024-02-10", "R1", "I1", 60)
            .Allocate("2024-02-11", "R1", "I1", 40);

        Whole.Equal(
            """
            RJB Private 2024-02-01 = 24.00
              2024-02-10 Allocation R1 I1 | Private PatientInvoices 60.00 at 40.0
            RJB Private 2024-02-11 = 20.00
              2024-02-11 Allocation R1 I1 | Private PatientInvoices 40.00 at 50.0
            """,
            Sketch(books.Reporting().Pay("2024-02-01", "2024-02-29", Rates(PayAdvances.Held, Rate(40, to: "2024-02-10"), Rate(50, from: "2024-02-11")), statements: true)));
    }

    [Fact]
    [Trait("Rule", "R50")]
    public void A_closed_months_statement_stays_what_it_was_when_the_ledger_goes_on()
    {
        var rates = Rates(PayAdvances.Paid, Rate(50));
        var books = Books.New().Receipt("R1", "2024-02-10", "Jansen", "RJB", 100).Close("2024-02-29");
        var before = books.Reporting().Pay("2024-02-01", "2024-02-29", rates, statements: true);
        books.Receipt("R0", "2024-03-10", "Jansen", "RJB", 70).Invoice("I1", "2024-03-10", "Jansen", "RJB", 100).Allocate("2024-03-10", "R1", "I1", 60);

        Assert.Equal(before, books.Reporting().Pay("2024-02-01", "2024-02-29", rates, statements: true));
    }

    private static string Sketch(ProviderPayReport report) => string.Join('\n', report.Statements!.Value.SelectMany(statement => statement.Rows).SelectMany(row => (string[])
    [
        $"{row.Row.Provider.Value} {row.Row.Payor}{(row.Row.From is { } from ? $" {from:uuuu-MM-dd}" : "")} = {row.Row.Pay}",
        .. row.Lines.Select(line => string.Create(
            CultureInfo.InvariantCulture,
            $"  {line.Date:uuuu-MM-dd} {line.Kind}{Word(line.Credit?.Value)}{Word(line.Invoice?.Value)}{(line.Cause is null ? "" : " by " + line.Cause)} | {line.Payor} {line.Column} {line.Amount} at {line.Percent}")),
    ]));

    private static string Word(string? id) => id is null ? "" : " " + id;
}
