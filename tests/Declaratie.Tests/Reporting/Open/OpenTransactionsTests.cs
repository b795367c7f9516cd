using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Tests.Kit;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Reporting.Open;

// Open transactions: what is not fully allocated at the end of a day, whose it is and how old.
public sealed class OpenTransactionsTests
{
    private static readonly Books Busy = Books.New()
        .Receipt("R1", "2024-01-10", "Jansen", "RJB", 200)
        .Invoice("I1", "2024-01-20", "Jansen", "AG", 150)
        .Allocate("2024-02-05", "R1", "I1", 120)
        .Refund("2024-02-10", "R1", 30, "RF1")
        .Transfer("T1", "2024-02-12", "R1", "Bakker", 40)
        .Correct("2024-02-20", "R1", 15, "RC1")
        .Adjust("2024-02-25", "I1", -10, id: "A1")
        .WriteOff("W1", "2024-03-01", null, ("I1", 20))
        .Deallocate("2024-03-05", "R1", "I1", 50);

    [Theory]
    [Trait("Rule", "I8")]
    [InlineData("2024-01-09", "")]
    [InlineData("2024-01-10", "Jansen R1 200.00 of 200.00, 0 days")]
    [InlineData("2024-01-31", "Jansen R1 200.00 of 200.00, 21 days; Jansen I1 150.00 of 150.00, 11 days")]
    [InlineData("2024-02-05", "Jansen R1 80.00 of 200.00, 26 days; Jansen I1 30.00 of 150.00, 16 days")]
    [InlineData("2024-02-10", "Jansen R1 50.00 of 170.00, 31 days; Jansen I1 30.00 of 150.00, 21 days")]
    [InlineData("2024-02-12", "Bakker T1 40.00 of 40.00, 0 days; Jansen R1 10.00 of 130.00, 33 days; Jansen I1 30.00 of 150.00, 23 days")]
    [InlineData("2024-02-20", "Bakker T1 40.00 of 40.00, 8 days; Jansen R1 25.00 of 145.00, 41 days; Jansen I1 30.00 of 150.00, 31 days")]
    [InlineData("2024-02-25", "Bakker T1 40.00 of 40.00, 13 days; Jansen R1 25.00 of 145.00, 46 days; Jansen I1 20.00 of 140.00, 36 days")]
    [InlineData("2024-03-01", "Bakker T1 40.00 of 40.00, 18 days; Jansen R1 25.00 of 145.00, 51 days")]
    [InlineData("2024-03-05", "Bakker T1 40.00 of 40.00, 22 days; Jansen R1 75.00 of 145.00, 55 days; Jansen I1 50.00 of 120.00, 45 days")]
    public void On_each_day_it_stands_as_it_stood_then(string day, string expected)
    {
        var report = Busy.Reporting().OpenTransactions(Books.Day(day));

        Assert.Equal(expected, string.Join("; ", report.Credits.Cast<OpenDocument>().Concat(report.Debits).Select(Words)));
    }

    [Theory]
    [InlineData(0, AgeBand.UpTo30)]
    [InlineData(30, AgeBand.UpTo30)]
    [InlineData(31, AgeBand.UpTo60)]
    [InlineData(60, AgeBand.UpTo60)]
    [InlineData(61, AgeBand.UpTo90)]
    [InlineData(90, AgeBand.UpTo90)]
    [InlineData(91, AgeBand.Older)]
    [InlineData(4000, AgeBand.Older)]
    public void The_bands_end_after_30_60_and_90_days_and_all_four_are_always_there(int days, AgeBand band)
    {
        var report = Books.New().Invoice("I1", "2024-01-01", "Jansen", "AG", 10).Receipt("R1", "2024-01-01", "Bakker", "AG", 4)
            .Reporting().OpenTransactions(Books.Day("2024-01-01").PlusDays(days));

        Assert.Equal(
            Enum.GetValues<AgeBand>().Select(each => new OpenAge(each, each == band ? new(Books.Euros(4), Books.Euros(10)) : default)),
            report.Ageing);
        Assert.Equal(new OpenTotals(Books.Euros(4), Books.Euros(10)), report.Totals);
    }

    [Fact]
    [Trait("Rule", "A5")]
    public void An_account_is_the_payor_of_what_is_billed_to_it_else_the_family_else_the_patient()
    {
        var books = Books.New()
            .Record(new Patient(new("Kind")) { Name = "Kind", Account = new("Gezin") }, new Patient(new("Ouder")) { Name = "Ouder", Account = new("Gezin") })
            .Invoice("I1", "2024-01-01", "Kind", "AG", 10)
            .Receipt("R1", "2024-01-01", "Ouder", "AG", 4)
            .Invoice("I2", "2024-01-01", "Jansen", "AG", 20, "NHS", toPayor: true)
            .PayorReceipt("R2", "2024-01-01", "NHS", "AG", 5)
            .Record(
                new Invoice(new("I3"), Books.Day("2024-01-01"), new("AG"), Books.Euros(30)) { Payor = new("NHS"), BilledTo = BilledTo.Payor },
                new Invoice(new("I4"), Books.Day("2024-01-01"), new("AG"), Books.Euros(40)),
                new Invoice(new("I5"), Books.Day("2024-01-01"), new("AG"), Books.Euros(50)) { OpeningBalance = true });

        Assert.Equal(
            "Gezin 4.00 10.00, NHS 5.00 50.00, Open Balance 0.00 50.00, Private 0.00 40.00",
            string.Join(", ", books.Reporting().OpenTransactions(Books.Day("2024-01-01")).Accounts.Select(row => $"{row.Account} {row.Credits} {row.Debits}")));
    }

    [Fact]
    public void Rows_stand_by_account_date_and_id_whatever_the_order_of_the_journal()
    {
        var books = Books.New()
            .Receipt("R9", "2024-01-03", "Visser", "AG", 1)
            .Receipt("R2", "2024-01-05", "Bakker", "AG", 1)
            .Receipt("R10", "2024-01-03", "Bakker", "AG", 1)
            .Receipt("R1", "2024-01-05", "Bakker", "AG", 1)
            .PayorReceipt("R3", "2024-01-01", "NHS", "AG", 1);

        Assert.Equal("R10 R1 R2 R3 R9", string.Join(' ', books.Reporting().OpenTransactions(Books.Day("2024-01-31")).Credits.Select(row => row.Credit.Value)));
    }

    [Fact]
    [Trait("Rule", "R11")]
    public void A_credit_keeps_its_label_and_a_debit_says_to_whom_it_is_billed()
    {
        var report = Books.New()
            .Receipt("R1", "2024-01-05", "Jansen", "RJB", 100)
            .Invoice("I1", "2024-01-10", "Jansen", "AG", 60, "NHS")
            .Invoice("I2", "2024-01-10", "Jansen", "AG", 90, "NHS", toPayor: true)
            .Allocate("2024-01-10", "R1", "I1", 50)
            .Reporting().OpenTransactions(Books.Day("2024-01-31"));

        Assert.Equal(PayorLabel.Unknown, report.Credits.Single().Payor);
        Assert.Equal("I1 NHS Patient, I2 NHS Payor", string.Join(", ", report.Debits.Select(row => $"{row.Invoice.Value} {row.Payor} {row.BilledTo}")));
    }

    [Fact]
    public void What_is_worth_nothing_and_what_is_paid_is_not_open()
    {
        var report = Books.New()
            .Receipt("R0", "2024-01-05", "Jansen", "RJB", 0)
            .Invoice("I0", "2024-01-05", "Jansen", "RJB", 0)
            .Receipt("R1", "2024-01-05", "Jansen", "RJB", 10)
            .Invoice("I1", "2024-01-05", "Jansen", "RJB", 10)
            .Allocate("2024-01-05", "R1", "I1", 10)
            .Reporting().OpenTransactions(Books.Day("2024-01-31"));

        Assert.Empty(report.Credits);
        Assert.Empty(report.Debits);
        Assert.Empty(report.Accounts);
        Assert.Equal(4, report.Ageing.Length);
    }

    [Fact]
    public void An_empty_ledger_has_nothing_open() => Whole.Equal(
        """
        {"report":"open-transactions","practice":"","asOf":"2025-06-30","credits":[],"debits":[],"accounts":[],"ageing":[
        {"band":"0-30","credits":0.00,"debits":0.00},
        {"band":"31-60","credits":0.00,"debits":0.00},
        {"band":"61-90","credits":0.00,"debits":0.00},
        {"band":"90+","credits":0.00,"debits":0.00}],"totals":
        {"credits":0.00,"debits":0.00}}

        """,
        OtherReports.Json(ReportingLedger.Of(PaymentLedger.Empty).OpenTransactions(Books.Day("2025-06-30"))));

    [Fact]
    [Trait("Rule", "R1")]
    public void A_day_outside_the_calendar_is_a_mistake_of_the_programmer()
    {
        Assert.Throws<ArgumentException>(() => Busy.Reporting().OpenTransactions(new LocalDate(0, 1, 1)));
        Assert.Throws<ArgumentException>(() => Busy.Reporting().OpenTransactions(new LocalDate(1740, 10, 1, CalendarSystem.Coptic)));
    }

    [Fact]
    public void A_row_that_there_is_not_cannot_be_drawn() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Busy.Reporting().OpenTransactions(Books.Day("2024-01-10")).Credits[1]);

    // A ledger that was gone on with lies in another form than one that was built at once.
    [Fact]
    public void A_ledger_that_was_gone_on_with_says_the_same_as_one_that_was_built_at_once()
    {
        JournalEntry[] entries =
        [
            new Provider(new("AG"), "A. de Groot"),
            new Patient(new("Jansen")) { Name = "Jansen", Provider = new("AG") },
            new Receipt(new("R1"), Books.Day("2024-01-05"), new("AG"), Books.Euros(10)) { Patient = new("Jansen") },
            new Invoice(new("I1"), Books.Day("2024-01-06"), new("AG"), Books.Euros(20)) { Patient = new("Jansen") },
            new Allocation(Books.Day("2024-01-07"), new("R1"), new("I1"), Books.Euros(6)),
        ];
        var grown = entries.Aggregate(PaymentLedger.Empty, (ledger, entry) => ledger.Append(entry).Ledger);

        foreach (var day in new[] { "2024-01-06", "2024-01-07" })
        {
            Assert.Equal(ReportingLedger.Of(PaymentLedger.From(entries).Value).OpenTransactions(Books.Day(day)), ReportingLedger.Of(grown).OpenTransactions(Books.Day(day)));
        }
    }

    private static string Words(OpenDocument row) => $"{row.Account} {row.Id} {row.Open} of {row.Amount}, {row.AgeDays} days";
}
