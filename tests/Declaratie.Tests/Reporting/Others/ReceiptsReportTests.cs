using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.Receipts;
using Declaratie.Tests.Kit;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Reporting.Others;

// Receipts per day, provider and method: to lay beside the bank statement.
public sealed class ReceiptsReportTests
{
    [Fact]
    [Trait("Rule", "R9")]
    [Trait("Rule", "R10")]
    public void Receipts_stand_gross_and_what_changed_them_beside_them_under_their_method()
    {
        var books = Books.New().Record(
            Receipt("R1", "2024-02-05", "RJB", 100, "pin"),
            Receipt("R2", "2024-02-05", "RJB", 20, "pin"),
            Receipt("R3", "2024-02-05", "RJB", 7, "contant"),
            Receipt("R4", "2024-02-05", "RJB", 5, null),
            Receipt("R5", "2024-02-05", "AG", 3, "pin"))
            .Refund("2024-02-06", "R1", 30)
            .Correct("2024-02-06", "R2", 10)
            .Correct("2024-02-07", "R4", -5)
            .Transfer("T1", "2024-02-08", "R1", "Visser", 40, "KT")
            .Refund("2024-02-09", "T1", 15);

        Whole.Equal(
            """
            2024-02-05 AG pin 3.00 0.00
            2024-02-05 RJB - 5.00 0.00
            2024-02-05 RJB contant 7.00 0.00
            2024-02-05 RJB pin 120.00 0.00
            2024-02-06 RJB pin 0.00 -20.00
            2024-02-07 RJB - 0.00 -5.00
            2024-02-09 KT pin 0.00 -15.00
            total 95.00
            """,
            Sketch(February(books.Reporting())));
    }

    [Fact]
    [Trait("Rule", "R8")]
    public void An_opening_balance_came_in_before_and_what_is_refunded_of_it_goes_out_now()
    {
        var books = Books.New().Receipt("R1", "2024-02-05", "Jansen", "RJB", 100, opening: true).Refund("2024-02-06", "R1", 30);

        Whole.Equal("2024-02-06 RJB - 0.00 -30.00\ntotal -30.00", Sketch(February(books.Reporting())));
    }

    [Fact]
    [Trait("Rule", "R1")]
    public void Only_the_days_of_the_period_count_both_ends_included()
    {
        var books = Books.New();
        foreach (var (number, date) in new[] { "2024-01-31", "2024-02-01", "2024-02-29", "2024-03-01" }.Index())
        {
            books.Receipt($"R{number}", date, "Jansen", "RJB", 1 + number);
        }

        Whole.Equal("2024-02-01 RJB - 2.00 0.00\n2024-02-29 RJB - 3.00 0.00\ntotal 5.00", Sketch(February(books.Reporting())));
        Assert.Throws<ArgumentException>(() => books.Reporting().Receipts(new LocalDate(2024, 2, 1), new LocalDate(2024, 1, 31)));
    }

    [Fact]
    public void A_day_on_which_nothing_remains_has_no_row()
    {
        var books = Books.New().Receipt("R0", "2024-02-05", "Jansen", "RJB", 0).Receipt("R1", "2024-01-05", "Jansen", "RJB", 10).Correct("2024-02-06", "R1", 5).Refund("2024-02-06", "R1", 5);

        Whole.Equal("total 0.00", Sketch(February(books.Reporting())));
        Whole.Equal("total 0.00", Sketch(February(ReportingLedger.Of(PaymentLedger.Empty))));
    }

    private static Receipt Receipt(string id, string date, string provider, decimal amount, string? method) =>
        new(new(id), Books.Day(date), new(provider), Books.Euros(amount)) { Patient = new("Jansen"), Method = method };

    private static ReceiptsReport February(ReportingLedger ledger) => ledger.Receipts(Books.Day("2024-02-01"), Books.Day("2024-02-29"));

    private static string Sketch(ReceiptsReport report) => string.Join('\n',
    [
        .. report.Rows.Select(row => $"{row.Date:uuuu-MM-dd} {row.Provider.Value} {row.Method ?? "-"} {row.Receipts} {row.RefundsAndCorrections}"),
        $"total {report.Total}",
    ]);
}
