using Declaratie.Domain;
using Declaratie.Reporting;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// R44–R46: the keys of the three modes.
public sealed class SummaryTests
{
    [Fact]
    [Trait("Rule", "R44")]
    public void Allocated_amounts_stand_under_the_invoice_payor_and_advances_under_the_receipt_label_so_Mixed_carries_only_advances()
    {
        var books = Books.New()
            .Invoice("I1", "2024-02-05", "Bakker", "RJB", 40, "NHS")
            .Invoice("I2", "2024-02-05", "Bakker", "RJB", 60)
            .Receipt("R1", "2024-02-05", "Bakker", "RJB", 100)
            .Allocate("2024-02-05", "R1", "I1", 40)
            .Allocate("2024-02-05", "R1", "I2", 60)
            .Deallocate("2024-02-10", "R1", "I2", 60);

        Whole.Equal(
            """
            receipts 100.00
            2024-02-05 receipts/receipt R1 | RJB Mixed | receipt 100.00, advance 60.00
            2024-02-05 receipts/allocation R1 → I1 | RJB to RJB NHS | patient 40.00
            2024-02-05 receipts/allocation R1 → I2 | RJB to RJB Private | patient 60.00
            2024-02-10 receipts/deallocation R1 → I2 | RJB to RJB Private | patient -60.00
            = RJB Mixed | advance 60.00
            = RJB NHS | patient 40.00
            now allocated 0.00, open 1 receipt 60.00
            reconciliation 100.00 + 0.00 - 0.00 = 40.00 + 60.00
            """,
            books.Sketch("2024-02"));
    }

    [Theory]
    [Trait("Rule", "R44")]
    [Trait("Rule", "R45")]
    [Trait("Rule", "R46")]
    [InlineData(SummariseBy.Provider, "= KT Private | patient 100.00\n= RJB Unknown | advance 50.00")]
    [InlineData(SummariseBy.PatientsProvider, "= KT AG Private | patient 100.00\n= RJB AG Unknown | advance 50.00")]
    [InlineData(SummariseBy.WhoGotPaid, "= KT RJB Private | patient 100.00\n= RJB RJB Unknown | advance 50.00")]
    public void One_month_by_provider_by_patients_provider_and_by_who_got_paid(SummariseBy mode, string rows)
    {
        var books = Books.New()
            .Receipt("R1", "2024-02-05", "Visser", "RJB", 150)
            .Invoice("I1", "2024-02-12", "Visser", "KT", 100)
            .Allocate("2024-02-12", "R1", "I1", 100);

        Whole.Equal(
            $"""
            receipts 150.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 150.00, advance 50.00
            2024-02-12 receipts/allocation R1 → I1 | RJB to KT Private | patient 100.00
            {rows}
            now allocated 0.00, unknown, open 1 receipt 50.00
            reconciliation 150.00 + 0.00 - 0.00 = 100.00 + 50.00
            """,
            books.Sketch("2024-02", spec => spec.By(mode)));
    }

    [Fact]
    [Trait("Rule", "R46")]
    public void The_provider_on_the_chart_is_the_one_on_the_postings_date()
    {
        var books = Books.New()
            .Record(new Patient(new("Jansen")) { Provider = new("AG"), Date = Books.Day("2024-02-10") })
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 100)
            .Invoice("I1", "2024-02-05", "Jansen", "RJB", 80)
            .Allocate("2024-02-09", "R1", "I1", 40)
            .Allocate("2024-02-10", "R1", "I1", 25);

        Whole.Equal(
            """
            receipts 100.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 100.00, advance 35.00
            2024-02-09 receipts/allocation R1 → I1 | RJB to RJB Private | patient 40.00
            2024-02-10 receipts/allocation R1 → I1 | RJB to RJB Private | patient 25.00
            = RJB AG Private | patient 25.00
            = RJB AG Unknown | advance -25.00
            = RJB RJB Private | patient 40.00
            = RJB RJB Unknown | advance 60.00
            now allocated 0.00, unknown, open 1 receipt 35.00
            reconciliation 100.00 + 0.00 - 0.00 = 65.00 + 35.00
            """,
            books.Sketch("2024-02", spec => spec.By(SummariseBy.PatientsProvider)));
        Assert.Equal("= RJB Private | patient 65.00\n= RJB Unknown | advance 35.00", ReportSketch.Summary(books.Report("2024-02")));
        Assert.Equal(
            [new ProviderId("RJB"), new ProviderId("RJB"), new ProviderId("AG")],
            books.Report("2024-02").Details!.Value.Select(line => line.PatientsProvider!.Value));
    }

    [Fact]
    [Trait("Rule", "R46")]
    public void Before_the_first_date_on_the_chart_the_first_provider_counts()
    {
        var books = Books.New()
            .Record(new Patient(new("Vermeer")) { Name = "Vermeer", Provider = new("KT"), Date = Books.Day("2024-02-10") })
            .Receipt("R1", "2024-02-05", "Vermeer", "RJB", 10);

        Assert.Equal("= RJB KT Unknown | advance 10.00", ByPatientsProvider(books));
    }

    [Fact]
    [Trait("Rule", "R46")]
    public void A_change_of_the_chart_holds_from_its_date_on_also_over_a_change_recorded_earlier_with_a_later_date()
    {
        var books = Books.New()
            .Record(new Patient(new("Jansen")) { Provider = new("KT"), Date = Books.Day("2024-02-20") })
            .Record(new Patient(new("Jansen")) { Provider = new("AG"), Date = Books.Day("2024-02-10") })
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 10)
            .Receipt("R2", "2024-02-15", "Jansen", "RJB", 20)
            .Receipt("R3", "2024-02-25", "Jansen", "RJB", 40);

        Assert.Equal("= RJB AG Unknown | advance 60.00\n= RJB RJB Unknown | advance 10.00", ByPatientsProvider(books));
    }

    [Fact]
    [Trait("Rule", "R46")]
    public void A_posting_without_a_patient_has_no_patients_provider()
    {
        var books = Books.New()
            .PayorReceipt("R1", "2024-02-05", "NHS", "AG", 75)
            .Invoice("I1", "2024-02-06", "Smit", "AG", 70, "NHS", toPayor: true)
            .Allocate("2024-02-06", "R1", "I1", 70);

        Assert.Equal("= AG NHS | advance 5.00\n= AG AG NHS | payor 70.00", ByPatientsProvider(books));
        Assert.Equal([null, new PatientId("Smit")], books.Report("2024-02").Details!.Value.Select(line => line.Patient));
        Assert.Equal([null, new ProviderId("AG")], books.Report("2024-02").Details!.Value.Select(line => line.PatientsProvider));
    }

    [Fact]
    [Trait("Rule", "R46")]
    public void The_patient_is_the_credits_for_an_advance_and_the_invoices_for_an_allocated_amount()
    {
        var books = Family()
            .Receipt("R1", "2024-01-11", "Jansen", "RJB", 100)
            .Invoice("I1", "2024-02-05", "Visser", "KT", 60)
            .Allocate("2024-02-05", "R1", "I1", 60);

        Assert.Equal("= KT AG Private | patient 60.00\n= RJB RJB Unknown | advance -60.00", ByPatientsProvider(books));
        Assert.Equal(
            [(DetailKind.From, new PatientId("Jansen"), new ProviderId("RJB")), (DetailKind.To, new PatientId("Visser"), new ProviderId("AG"))],
            books.Report("2024-02").Details!.Value.Select(line => (line.Kind, line.Patient!.Value, line.PatientsProvider!.Value)));
    }

    [Fact]
    [Trait("Rule", "R46")]
    [Trait("Rule", "R42")]
    public void A_write_off_stands_with_the_provider_of_the_invoices_patient_on_both_sides()
    {
        var books = Books.New()
            .Invoice("I1", "2024-01-05", "Bakker", "AG", 70)
            .WriteOff("W1", "2024-02-20", "KT", ("I1", 70));

        Assert.Equal("= AG RJB Private | adjustments 70.00\n= KT RJB Private | adjustments -70.00", ByPatientsProvider(books));
    }

    [Theory]
    [Trait("Rule", "R6")]
    [Trait("Rule", "R7")]
    [InlineData(SummariseBy.Provider, "AG 50.00", "50.00")]
    [InlineData(SummariseBy.PatientsProvider, "AG 50.00", "50.00")]
    [InlineData(SummariseBy.WhoGotPaid, "AG 50.00, KT 70.00", "120.00")]
    public void Totals_are_the_sums_of_the_shown_rows(SummariseBy mode, string perProvider, string total)
    {
        var report = Books.New()
            .Invoice("I2", "2024-02-06", "Jansen", "AG", 50)
            .Receipt("R2", "2024-02-06", "Jansen", "RJB", 50)
            .Allocate("2024-02-06", "R2", "I2", 50)
            .Invoice("I3", "2024-02-07", "deVries", "KT", 70)
            .Receipt("R3", "2024-02-07", "deVries", "AG", 70)
            .Allocate("2024-02-07", "R3", "I3", 70)
            .Report("2024-02", spec => spec.For("AG").By(mode));

        Assert.Equal(perProvider, string.Join(", ", report.ProviderTotals!.Value.Select(sum => $"{sum.Provider.Value} {sum.Columns.Total}")));
        Assert.Equal(total, report.Totals!.Value.Total.ToString());
    }

    private static string ByPatientsProvider(Books books) =>
        ReportSketch.Summary(books.Report("2024-02", spec => spec.By(SummariseBy.PatientsProvider)));

    private static Books Family() => Books.New().Record(
        new Patient(new("Jansen")) { Account = new("family") },
        new Patient(new("Visser")) { Account = new("family") });
}
