using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Reporting;

// I6: reports add up, of two practices or of disjoint sets of patients.
public sealed class MergeTests
{
    [Fact]
    [Trait("Invariant", "I6")]
    public void The_reports_of_two_practices_add_up_and_name_both()
    {
        var merged = AllocatedPaymentsReport.Merge(South(), North());

        Whole.Equal(
            """
            receipts 75.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 100.00, advance 60.00
            2024-02-20 receipts/allocation R1 → I1 | RJB to RJB Private | patient 40.00
            2024-02-10 receipts/receipt R1 | AG Unknown | receipt 30.00, advance 30.00
            2024-02-07 earlier-receipts-adjusted/refund R2 by RF1 | RJB Unknown | receipt -55.00, advance -55.00
            = AG Unknown | advance 30.00
            = RJB Private | patient 40.00
            = RJB Unknown | advance 5.00
            now allocated 0.00, unknown, open 2 receipt 90.00
            reconciliation 75.00 + 0.00 - 0.00 = 40.00 + 35.00
            """,
            ReportSketch.Of(merged));
        Assert.Equal("Noord Zuid", string.Join(' ', merged.Practices));
        Assert.Equal("AG 30.00, RJB 45.00", string.Join(", ", merged.ProviderTotals!.Value.Select(total => $"{total.Provider.Value} {total.Columns.Total}")));
        Assert.Equal(Books.Euros(75), merged.Totals!.Value.Total);
    }

    [Fact]
    [Trait("Invariant", "I6")]
    public void Adding_nothing_changes_nothing_also_when_the_ledger_was_gone_on_with()
    {
        var books = Books.New().Receipt("R1", "2024-02-05", "Jansen", "RJB", 10).Receipt("R2", "2024-02-05", "Bakker", "RJB", 20);
        var more = books.Ledger.ToBuilder();
        Assert.Null(more.Append(new Receipt(new("R3"), Books.Day("2024-02-05"), new("RJB"), Books.Euros(30)) { Patient = new("Jansen") }));
        var spec = new AllocatedPaymentsSpec { From = Books.Day("2024-02-01"), To = Books.Day("2024-02-29") };
        var report = ReportingLedger.Of(more.ToLedger(), "De Linde").AllocatedPayments(spec);
        var nothing = ReportingLedger.Of(Books.New().Ledger, "De Linde").AllocatedPayments(spec);

        Assert.Equal(report, AllocatedPaymentsReport.Merge(report, nothing));
        Assert.Equal(report, AllocatedPaymentsReport.Merge(nothing, report));
    }

    [Theory]
    [Trait("Invariant", "I6")]
    [Trait("Rule", "R47")]
    [InlineData(false, "= AG Unknown | advance -60.00")]
    [InlineData(true, "= AG Unknown | advance -60.00\n= RJB Unknown | nothing")]
    public void Rows_that_cancel_between_two_reports_are_zero_rows(bool zeroRows, string rows)
    {
        AllocatedPaymentsSpec Ask(AllocatedPaymentsSpec spec) => spec with { ZeroRows = zeroRows };
        var advance = Books.New().Receipt("R1", "2024-02-05", "Jansen", "RJB", 60);
        var refunds = Books.New()
            .Receipt("R2", "2024-01-05", "Bakker", "RJB", 60)
            .Receipt("R3", "2024-01-05", "Visser", "AG", 60)
            .Refund("2024-02-06", "R2", 60, "RF1")
            .Refund("2024-02-06", "R3", 60, "RF2");

        Assert.Equal(rows, ReportSketch.Summary(AllocatedPaymentsReport.Merge(advance.Report("2024-02", Ask), refunds.Report("2024-02", Ask))));
    }

    public static TheoryData<SummariseBy, ReportSections, bool, bool, string> Questions()
    {
        var questions = new TheoryData<SummariseBy, ReportSections, bool, bool, string>();
        foreach (var mode in Enum.GetValues<SummariseBy>())
        {
            questions.Add(mode, ReportSections.Both, false, false, "");
            questions.Add(mode, ReportSections.Details, false, true, "AG");
            questions.Add(mode, ReportSections.Summary, true, true, "RJB KT");
        }

        return questions;
    }

    [Theory]
    [Trait("Invariant", "I6")]
    [MemberData(nameof(Questions))]
    public void The_reports_of_disjoint_sets_of_patients_add_up_to_the_report_of_all(SummariseBy mode, ReportSections sections, bool hidden, bool zeroRows, string selection)
    {
        ArgumentNullException.ThrowIfNull(selection);
        var providers = selection.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        AllocatedPaymentsSpec Ask(AllocatedPaymentsSpec spec) => spec.For(providers).By(mode).Only(sections) with { HideAdvancePayments = hidden, ZeroRows = zeroRows };
        var some = Patients(Books.New(), first: true, second: false).Report("2024-02", Ask);
        var others = Patients(Books.New(), first: false, second: true).Report("2024-02", Ask);
        var all = Patients(Books.New(), first: true, second: true).Report("2024-02", Ask);

        var merged = AllocatedPaymentsReport.Merge(others, some);

        Whole.Equal(ReportSketch.Of(all), ReportSketch.Of(merged));
        Assert.Equal("De Linde", string.Join(' ', merged.Practices));
        Assert.Equal(all.Totals, merged.Totals);
        Assert.Equal(all.ProviderTotals?.AsEnumerable(), merged.ProviderTotals?.AsEnumerable());
    }

    [Fact]
    [Trait("Invariant", "I6")]
    public void The_order_of_adding_does_not_show()
    {
        var (north, south, west) = (North(), South(), West());
        var oneWay = AllocatedPaymentsReport.Merge(AllocatedPaymentsReport.Merge(north, south), west);
        var otherWay = AllocatedPaymentsReport.Merge(west, AllocatedPaymentsReport.Merge(south, north));
        var thirdWay = AllocatedPaymentsReport.Merge(south, AllocatedPaymentsReport.Merge(north, west));

        Assert.All([otherWay, thirdWay], report =>
        {
            Whole.Equal(ReportSketch.Of(oneWay), ReportSketch.Of(report));
            Assert.Equal(oneWay.Details!.Value.AsEnumerable(), report.Details!.Value.AsEnumerable());
            Assert.Equal("Noord West Zuid", string.Join(' ', report.Practices));
        });
        Assert.Equal("Noord West Zuid", string.Join(' ', oneWay.Practices));
    }

    [Fact]
    [Trait("Invariant", "I6")]
    public void Lines_of_one_day_stand_by_practice_then_journal()
    {
        var north = Of("Noord", Books.New()
            .Receipt("R3", "2024-02-09", "Jansen", "RJB", 1)
            .Receipt("R2", "2024-02-05", "Jansen", "RJB", 2)
            .Receipt("R1", "2024-02-05", "Jansen", "RJB", 3));
        var south = Of("Zuid", Books.New().Receipt("R1", "2024-02-05", "Visser", "AG", 4));

        Whole.Equal(
            """
            2024-02-05 receipts/receipt R2 | RJB Unknown | receipt 2.00, advance 2.00
            2024-02-05 receipts/receipt R1 | RJB Unknown | receipt 3.00, advance 3.00
            2024-02-05 receipts/receipt R1 | AG Unknown | receipt 4.00, advance 4.00
            2024-02-09 receipts/receipt R3 | RJB Unknown | receipt 1.00, advance 1.00
            """,
            ReportSketch.Details(AllocatedPaymentsReport.Merge(south, north)));
    }

    [Fact]
    [Trait("Invariant", "I6")]
    public void Other_periods_or_options_are_refused()
    {
        var books = Books.New().Receipt("R1", "2024-02-05", "Jansen", "RJB", 10);
        AllocatedPaymentsReport[] others =
        [
            books.Report("2024-03"),
            books.Report("2024-02-01..2024-02-28"),
            books.Report("2024-02", spec => spec.For("RJB")),
            books.Report("2024-02", spec => spec.By(SummariseBy.WhoGotPaid)),
            books.Report("2024-02", spec => spec.Only(ReportSections.Details)),
            books.Report("2024-02", spec => spec.Hidden()),
            books.Report("2024-02", spec => spec.WithZeroRows()),
        ];

        Assert.All(others, other => Assert.Throws<ArgumentException>(() => AllocatedPaymentsReport.Merge(books.Report("2024-02"), other)));
    }

    private static AllocatedPaymentsReport North() => Of("Noord", Books.New()
        .Receipt("R1", "2024-02-05", "Jansen", "RJB", 100)
        .Invoice("I1", "2024-02-05", "Jansen", "RJB", 40)
        .Allocate("2024-02-20", "R1", "I1", 40));

    private static AllocatedPaymentsReport South() => Of("Zuid", Books.New()
        .Receipt("R2", "2024-01-10", "Jansen", "RJB", 100)
        .Refund("2024-02-07", "R2", 55, "RF1")
        .Receipt("R1", "2024-02-10", "Visser", "AG", 30));

    private static AllocatedPaymentsReport West() => Of("West", Books.New()
        .Receipt("R1", "2024-02-10", "Visser", "AG", 1)
        .Receipt("R2", "2024-02-05", "Jansen", "RJB", 2)
        .Transfer("T1", "2024-02-07", "R2", "Mulder", 2, "KT"));

    private static AllocatedPaymentsReport Of(string practice, Books books) => ReportingLedger.Of(books.Ledger, practice)
        .AllocatedPayments(new() { From = Books.Day("2024-02-01"), To = Books.Day("2024-02-29") });

    private static Books Patients(Books books, bool first, bool second)
    {
        if (first)
        {
            books.Receipt("R1", "2024-01-10", "Jansen", "RJB", 100)
                .Invoice("I1", "2024-02-05", "Jansen", "AG", 60)
                .Allocate("2024-02-05", "R1", "I1", 60)
                .Receipt("R2", "2024-02-07", "Bakker", "RJB", 50)
                .Transfer("T1", "2024-02-12", "R2", "Jansen", 20, "KT");
        }

        if (second)
        {
            books.Receipt("R3", "2024-02-06", "Smit", "AG", 30)
                .Invoice("I3", "2024-02-08", "Smit", "RJB", 30)
                .Allocate("2024-02-14", "R3", "I3", 25)
                .Invoice("I4", "2024-02-08", "deVries", "KT", 15, "NHS")
                .WriteOff("W1", "2024-02-09", "AG", ("I4", 15))
                .Receipt("R5", "2024-01-15", "deVries", "RJB", 50)
                .Refund("2024-02-10", "R5", 50, "RF1");
        }

        return first ? books.Refund("2024-02-15", "R1", 40, "RF9") : books;
    }
}
