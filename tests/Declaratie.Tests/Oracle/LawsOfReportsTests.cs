using System.Collections.Immutable;
using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Testing;
using Xunit;

namespace Declaratie.Tests.Oracle;

// Every law holds of good figures, and finds the one that is wrong.
public sealed class LawsOfReportsTests
{
    private static readonly Money Cent = Money.FromCents(1);
    private static readonly AllocatedPaymentsSpec Quarter = new() { From = new(2024, 1, 1), To = new(2024, 3, 31) };
    private static readonly ImmutableArray<JournalEntry> Entries = Histories.Ledger(11, new() { LeastSteps = 100, MostSteps = 100 });
    private static readonly ReportingLedger Ledger = ReportingLedger.Of(PaymentLedger.From(Entries).Value, "De Linde");
    private static readonly AllocatedPaymentsReport Report = Ledger.AllocatedPayments(Quarter);

    [Fact]
    [Trait("Rule", "I1")]
    [Trait("Rule", "I2")]
    public void Conservation_finds_a_cent_that_is_nowhere()
    {
        Assert.Null(Laws.Conservation(Report));
        IsBroken("I2", Laws.Conservation(Report with { ReceiptsTotalling = Report.ReceiptsTotalling + Cent }));
        IsBroken("I1", Laws.Conservation(Report with { Reconciliation = Report.Reconciliation with { Allocated = Report.Reconciliation.Allocated - Cent } }));
        IsBroken("I1", Laws.Conservation(Report with { Totals = Report.Totals!.Value with { PayorInvoices = Report.Totals!.Value.PayorInvoices + Cent } }));
    }

    [Fact]
    [Trait("Rule", "I4")]
    public void Rows_that_do_not_come_to_the_totals_are_found()
    {
        Assert.Null(Laws.RowsAddUp(Report));
        Assert.Null(Laws.RowsAddUp(Ledger.AllocatedPayments(Quarter with { Sections = ReportSections.Details })));
        IsBroken("I4", Laws.RowsAddUp(Report with { Totals = Report.Totals!.Value with { PatientInvoices = Cent } }));
        IsBroken("I4", Laws.RowsAddUp(Report with { ProviderTotals = [Report.ProviderTotals!.Value[0] with { Columns = default }] }));
    }

    [Fact]
    [Trait("Rule", "I3")]
    public void Periods_that_do_not_add_up_or_follow_are_found()
    {
        var parts = Quarter.PerMonth().Select(Ledger.AllocatedPayments).ToList();

        Assert.Null(Laws.AddsUpOverPeriods(Report, parts));
        IsBroken("I3", Laws.AddsUpOverPeriods(Report, parts[1], parts[0], parts[2]));
        IsBroken("I3", Laws.AddsUpOverPeriods(Report, parts.Take(2)));
        IsBroken("I3", Laws.AddsUpOverPeriods(Report, parts[0], parts[1], parts[2] with { ReceiptsTotalling = parts[2].ReceiptsTotalling + Cent }));
        IsBroken("I3", Laws.AddsUpOverPeriods(Report, parts[0], parts[1], parts[2] with { Summary = Spoilt(parts[2]) }));
    }

    [Fact]
    [Trait("Rule", "I6")]
    public void A_group_that_is_not_the_sum_of_its_practices_is_found()
    {
        var other = ReportingLedger.Of(PaymentLedger.From(Histories.Ledger(12)).Value, "De Beuk").AllocatedPayments(Quarter);
        var merged = AllocatedPaymentsReport.Merge(Report, other);

        Assert.Null(Laws.MergesByAddition(merged, Report, other));
        IsBroken("I6", Laws.MergesByAddition(merged with { Summary = Spoilt(merged) }, Report, other));
        IsBroken("I6", Laws.MergesByAddition(merged with { Notes = merged.Notes with { OpenReceiptsAmount = merged.Notes.OpenReceiptsAmount + Cent } }, Report, other));
    }

    [Fact]
    [Trait("Rule", "I4")]
    public void Modes_with_other_totals_are_found()
    {
        var modes = Enum.GetValues<SummariseBy>().Select(mode => Ledger.AllocatedPayments(Quarter with { SummariseBy = mode })).ToList();

        Assert.Null(Laws.ModesAgree(modes));
        IsBroken("I4", Laws.ModesAgree(modes[0], modes[1] with { Totals = default(ReportColumns) }));
    }

    [Fact]
    [Trait("Rule", "L8")]
    public void A_closed_period_that_changed_is_found_and_told_in_words()
    {
        Assert.Null(Laws.ClosedPeriodsNeverChange(Report, Ledger.AllocatedPayments(Quarter)));
        var broken = Laws.ClosedPeriodsNeverChange(Report, Report with { Summary = Spoilt(Report) });

        IsBroken("L8", broken);
        Assert.Contains("factuur patiënt is", broken!.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "L8")]
    public void A_closed_period_of_which_only_the_totals_or_the_order_changed_is_found()
    {
        IsBroken("L8", Laws.ClosedPeriodsNeverChange(Report, Report with { Totals = default(ReportColumns) }));
        IsBroken("L8", Laws.ClosedPeriodsNeverChange(Report, Report with { Details = [.. Report.Details!.Value.Reverse()] }));
        IsBroken("L8", Laws.ClosedPeriodsNeverChange(Report, Report with { Spec = Quarter with { ZeroRows = true } }));
    }

    // The same credits in other periods, selections and modes, and when more has been recorded with a later date.
    [Fact]
    [Trait("Rule", "I5")]
    public void A_credit_keeps_its_label_in_every_report() => Assert.All(Enumerable.Range(200, 25), seed =>
    {
        var history = Histories.Ledger(seed);
        var ledgers = new[] { history.Where(entry => entry is not LedgerEntry { PostedOn: var day } || day <= Quarter.To), history }.Select(entries => ReportingLedger.Of(PaymentLedger.From(entries).Value));
        var later = Quarter with { From = Quarter.To.PlusDays(1), To = Quarter.To.PlusDays(200) };

        Assert.Null(Laws.LabelsStay(ledgers.SelectMany(ledger => Quarter.PerMonth().Append(Quarter).Select(ledger.AllocatedPayments).Append(ledger.AllocatedPayments(later)))));
    });

    [Fact]
    [Trait("Rule", "I5")]
    public void A_credit_that_changed_its_label_is_found()
    {
        var line = Report.Details!.Value.First(line => line.Credit is not null && line.Invoice is null);
        var other = line.Payor == PayorLabel.Mixed ? PayorLabel.Unknown : PayorLabel.Mixed;

        Assert.Null(Laws.LabelsStay(Report, Report));
        IsBroken("I5", Laws.LabelsStay(Report, Report with { Details = Report.Details.Value.Replace(line, line.CreditPayor is null ? line with { Payor = other } : line with { CreditPayor = other }) }));
    }

    [Fact]
    [Trait("Rule", "I7")]
    public void The_order_of_recording_changes_nothing()
    {
        var moved = 0;
        foreach (var seed in Enumerable.Range(300, 25))
        {
            var (recorded, other) = Histories.Reordered(seed);
            moved += recorded.SequenceEqual(other) ? 0 : 1;
            Assert.Empty(Histories.Refused(other));
            Assert.Equal(recorded.Length, recorded.Intersect(other).Count() + (recorded.Length - recorded.Distinct().Count()));
            Assert.Null(Laws.OrderChangesNothing(Asked(recorded), Asked(other)));
        }

        Assert.True(moved > 20, $"{moved} of 25");

        static AllocatedPaymentsReport Asked(IEnumerable<JournalEntry> entries) => ReportingLedger.Of(PaymentLedger.From(entries).Value).AllocatedPayments(Quarter);
    }

    [Fact]
    [Trait("Rule", "I7")]
    public void A_report_that_the_order_changed_is_found()
    {
        Assert.Null(Laws.OrderChangesNothing(Report, Report));
        IsBroken("I7", Laws.OrderChangesNothing(Report, Report with { Summary = Spoilt(Report) }));
        IsBroken("I7", Laws.OrderChangesNothing(Report, Report with { Details = Report.Details!.Value.RemoveAt(0) }));
        IsBroken("I7", Laws.OrderChangesNothing(Report, Report with { ProviderTotals = [] }));
    }

    [Fact]
    [Trait("Rule", "R25")]
    public void Hiding_that_changes_a_figure_is_found()
    {
        var hidden = Ledger.AllocatedPayments(Quarter with { HideAdvancePayments = true });

        Assert.Null(Laws.HidingChangesNothingElse(Report, hidden));
        IsBroken("R25", Laws.HidingChangesNothingElse(Report, hidden with { ReceiptsTotalling = Cent }));
        IsBroken("R25", Laws.HidingChangesNothingElse(Report, hidden with { Notes = hidden.Notes with { OpenReceipts = -1 } }));
        IsBroken("R25", Laws.HidingChangesNothingElse(Report, hidden with { Totals = hidden.Totals!.Value with { InvoiceAdjustments = Cent + Cent } }));
    }

    [Fact]
    public void All_laws_hold_of_the_engine_and_of_the_reference_on_many_histories() => Assert.All(Enumerable.Range(100, 25), seed =>
    {
        var history = Histories.Ledger(seed);
        var reference = ReferenceLedger.From(history);

        Assert.Empty(Laws.All(history, Quarter));
        Assert.Empty(Laws.All(spec => reference.Report(spec), Quarter with { Providers = [new("AG")] }));
        Assert.Null(Difference.Between(reference.Report(Quarter, "De Linde"), ReportingLedger.Of(PaymentLedger.From(history).Value, "De Linde").AllocatedPayments(Quarter) with { Details = null }));
    });

    [Fact]
    public void All_laws_together_find_what_one_of_them_finds()
    {
        AllocatedPaymentsReport Wrong(AllocatedPaymentsSpec spec) => Ledger.AllocatedPayments(spec) with { ReceiptsTotalling = Cent };

        Assert.Contains(Laws.All(Wrong, Quarter), broken => broken.Law == "I2");
        Assert.Contains(Laws.All(Wrong, Quarter), broken => broken.Law == "I3");
    }

    // As a vendor has it: his own JSON, one amount changed.
    [Fact]
    [Trait("Rule", "I2")]
    public void A_report_from_a_file_is_judged_too()
    {
        using var stream = new MemoryStream();
        ReportDrawing.Write(Report, ReportFormat.Json, ReportLanguage.Dutch, stream);
        var json = Encoding.UTF8.GetString(stream.ToArray());
        var good = AllocatedPaymentsFile.Read(stream.ToArray()).Value!;
        var wrong = AllocatedPaymentsFile.Read(Encoding.UTF8.GetBytes(json.Replace($"\"receiptsTotalling\":{Report.ReceiptsTotalling}", "\"receiptsTotalling\":1.00", StringComparison.Ordinal))).Value!;

        Assert.Null(Laws.Conservation(good));
        IsBroken("I2", Laws.Conservation(wrong));
    }

    [Fact]
    public void Amounts_beyond_all_measure_are_a_finding_and_no_exception() =>
        IsBroken("I1", Laws.Conservation(Report with { Reconciliation = Report.Reconciliation with { Receipts = Report.ReceiptsTotalling, ReceivedFromOthers = Money.FromCents(long.MaxValue) } }));

    [Fact]
    public void A_difference_is_told_in_both_languages()
    {
        var other = Report with { Summary = Spoilt(Report), ReceiptsTotalling = Report.ReceiptsTotalling + Cent };

        Assert.Null(Difference.Between(Report, Report));
        Assert.Matches(@"^\S+ \S.*: factuur patiënt is -?[0-9.]+, verwacht -?[0-9.]+\nreceiptsTotalling is ", Difference.Between(Report, other));
        Assert.Contains("patient invoices is", Difference.Between(Report, other, ReportLanguage.English), StringComparison.Ordinal);
        Assert.Equal("the reports are summarised in different ways", Difference.Between(Report, Ledger.AllocatedPayments(Quarter with { SummariseBy = SummariseBy.WhoGotPaid }), ReportLanguage.English));
        Assert.NotNull(Difference.Between(Report, Report with { Summary = null }));
    }

    private static ImmutableArray<SummaryRow> Spoilt(AllocatedPaymentsReport report)
    {
        var row = report.Summary!.Value[0];
        return report.Summary!.Value.SetItem(0, row with { Columns = row.Columns with { PatientInvoices = row.Columns.PatientInvoices + Cent } });
    }

    private static void IsBroken(string law, LawBroken? broken)
    {
        Assert.Equal(law, broken?.Law);
        Assert.False(string.IsNullOrWhiteSpace(broken!.Dutch) || string.IsNullOrWhiteSpace(broken.English) || broken.Dutch == broken.English, broken.ToString());
    }
}
