using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Returns;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Bookkeeping;

/// <summary>What each step of the claims writes in the bookkeeping.</summary>
public sealed class PostingsTests
{
    private const string File = "F2024-0001";

    [Fact]
    [Trait("Rule", "C34")]
    public void A_claim_file_is_owed_by_the_insurer() => Same(
        ["F2024-0001 2024-04-02 A: D 1300 80.00, C 8000 80.00"],
        Books(Story.New().Claimed("T1", "T2").Do(Send("2024-04-02"))));

    [Fact]
    public void A_patient_invoice_is_owed_by_the_patient_and_its_credit_is_not() => Same(
        ["V2024-0001 2024-04-05 Jansen: D 1310 45.00, C 8000 45.00", "V2024-0002 2024-04-08 Jansen (V2024-0001): D 8000 45.00, C 1310 45.00"],
        Books(Story.New().Invoiced().Do(CreditInvoice("2024-04-08", "V2024-0001"))));

    // W6 and W11 in one return: credited, a lower tariff, and given up.
    [Fact]
    [Trait("Rule", "K3")]
    public void A_credit_file_carries_credits_differences_and_write_offs() => Same(
        ["F2024-0001 2024-04-02 A: D 1300 180.00, C 8000 180.00", "C2024-0001 2024-04-11 A (F2024-0001): D 8000 40.00, D 8090 1.50, D 8095 60.00, C 1300 101.50"],
        Books(Story.New().WithInsurer("T1", "T2", "T3", "T4").Do(
            Receive("2024-04-10", File, Line("T1", 40m), Line("T2", 0m, 40m, "0613"), Line("T3", 38.50m), Line("T4", 0m, 0m, "0587")),
            Resolve("2024-04-10", File, "T4", Resolution.DoNotReclaim, "paid elsewhere"), Credit("2024-04-11", File), BookCredit("2024-04-11", "C2024-0001"))));

    // W8, both ways in one return: nothing is netted.
    [Fact]
    [Trait("Rule", "C42")]
    public void A_higher_and_a_lower_tariff_both_stay_visible_on_a_memo() => Same(
        ["F2024-0001 2024-04-02 A: D 1300 80.00, C 8000 80.00", "M2024-0001 2024-04-11 A (F2024-0001): D 1300 2.00, D 8090 1.50, C 1300 1.50, C 8090 2.00"],
        Books(Story.New().WithInsurer("T1", "T2").Do(Receive("2024-04-10", File, Line("T1", 42m), Line("T2", 38.50m)), Credit("2024-04-11", File))));

    [Fact]
    public void What_is_left_for_the_patient_is_a_difference_first_and_an_invoice_later() => Same(
        ["F2024-0001 2024-04-02 A: D 1300 40.00, C 8000 40.00", "M2024-0001 2024-04-11 A (F2024-0001): D 8090 15.00, C 1300 15.00", "V2024-0001 2024-04-13 Jansen: D 1310 15.00, C 8000 15.00"],
        Books(Story.New().Answered(25m, 40m, "0613").Do(
            Resolve("2024-04-10", File, "T1", Resolution.RemainderToPatient), Credit("2024-04-11", File), Check("2024-04-12"), Book("2024-04-12"),
            ClaimPrivately("2024-04-13", "2024-03"), MakeInvoices("2024-04-13", "F2024-0002"))));

    [Fact]
    public void Giving_up_is_written_off_and_reopening_takes_that_back_and_credits() => Same(
        [
            "F2024-0001 2024-04-02 A: D 1300 40.00, C 8000 40.00",
            "M2024-0001 2024-04-11 A (F2024-0001): D 8095 40.00, C 1300 40.00",
            "M2024-0002 2024-04-12 A (F2024-0001): D 1300 40.00, D 8000 40.00, C 1300 40.00, C 8095 40.00",
        ],
        Books(Story.New().Answered(0m, 0m, "0587").Do(Resolve("2024-04-10", File, "T1", Resolution.DoNotReclaim, "paid elsewhere"), Credit("2024-04-11", File), Reopen("2024-04-12", "T1"))));

    // W10: the insurer takes back what it granted, not what was claimed.
    [Fact]
    [Trait("Rule", "C44")]
    public void A_credit_to_the_insurer_is_of_what_was_granted() => Same(
        [
            "F2024-0001 2024-04-02 A: D 1300 40.00, C 8000 40.00",
            "M2024-0001 2024-04-11 A (F2024-0001): D 8090 1.50, C 1300 1.50",
            "F2024-0002 2024-04-20 A (F2024-0001): D 8000 38.50, C 1300 38.50",
        ],
        Books(Story.New().Answered(38.50m).Do(Credit("2024-04-11", File), AskCredit("2024-04-12", "T1"), Send("2024-04-12"), GrantCredit("2024-04-20", "F2024-0002"))));

    [Fact]
    public void A_document_of_nothing_has_a_line_of_nothing_on_each_side() => Same(
        ["F2024-0001 2024-04-02 A: D 1300 0.00, C 8000 0.00"],
        Books(Story.New().Ready("T1", amount: 0m).Do(Claim("2024-04-01", "2024-03"), Send("2024-04-02"))));

    [Fact]
    [Trait("Rule", "C36")]
    public void Accounts_are_the_settings_as_they_are_now()
    {
        var story = Story.New().Claimed("T1").Do(Send("2024-04-02"), Collect("2024-05-01", "2024-04"), Submit("2024-05-01", "2024-04"));
        story.Do(Set(SettingTable.DebtorsInsurers, "13.A"), Set(SettingTable.Revenue, "80000"));

        Same(["F2024-0001 2024-04-02 A: D 13.A 40.00, C 80000 40.00"], Books(story));
        Same(
            ["13.A", "1310", "80000", "8090", "8095"],
            Month(story).Accounts.Select(account => account.Number));
    }

    [Fact]
    [Trait("Rule", "C66")]
    public void One_number_for_the_balance_sheet_and_for_profit_and_loss_is_refused()
    {
        var story = Story.New().Do(Set(SettingTable.DebtorsPatients, "8000"));

        var refusal = story.Practice.BookkeepingMonth(Steps.Month("2024-04")).Refusal;

        Assert.Equal(("C66", "8000"), (refusal!.Rule.Id, refusal.Subject));
        Assert.Contains("account.debtors-patients", refusal.English, StringComparison.Ordinal);
        Assert.Contains("account.revenue", refusal.Dutch, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Rule", "C66")]
    public void Two_roles_of_one_type_may_share_a_number()
    {
        var story = Story.New().Invoiced().Do(Set(SettingTable.DebtorsPatients, "1300"), Set(SettingTable.WriteOffs, "8090"));
        Same(["V2024-0001 2024-04-05 Jansen: D 1300 45.00, C 8000 45.00"], Books(story));
    }

    [Fact]
    public void A_month_without_documents_is_a_month_without_lines()
    {
        var month = Month(Story.New());
        Assert.Equal((MonthStatus.Idle, 0, 0, Money.Zero, Money.Zero), (month.Status, month.Documents.Length, month.LineCount, month.Debit, month.Total));
    }

    [Fact]
    [Trait("Rule", "C36")]
    public void A_run_that_was_submitted_can_be_made_again_after_the_next()
    {
        var story = Story.New().Invoiced().Do(Collect("2024-05-01", "2024-04"), CreditInvoice("2024-04-30", "V2024-0001"));
        Assert.Equal((MonthStatus.Collected, 1, 1), Facts(Month(story)));
        story.Do(Submit("2024-05-01", "2024-04"));
        Assert.Equal((MonthStatus.Submitted, 1, 1), Facts(Month(story)));
        var first = Books(story);

        story.Do(Collect("2024-05-02", "2024-04"));
        Assert.Equal((MonthStatus.Collected, 2, 0), Facts(Month(story)));
        story.Do(Submit("2024-05-02", "2024-04"), Collect("2024-05-03", "2024-04"));

        Assert.Equal((MonthStatus.Collected, 3, 0), Facts(Month(story)));
        Assert.Empty(Books(story));
        Same([.. first], Books(story, run: 1));
        Same(["V2024-0002 2024-04-30 Jansen (V2024-0001): D 8000 45.00, C 1310 45.00"], Books(story, run: 2));
        Assert.Equal("L1", story.Practice.BookkeepingMonth(Steps.Month("2024-04"), run: 3).Refusal?.Rule.Id);
        Assert.Equal("L1", story.Practice.BookkeepingMonth(Steps.Month("2024-04"), run: 0).Refusal?.Rule.Id);
        story.HasTheSameOutcomeInBulk();
    }

    [Fact]
    public void A_month_is_summed_by_account()
    {
        var month = Month(Story.New().Claimed("T1", "T2").Do(
            Send("2024-04-02"), Receive("2024-04-10", File, Line("T1", 42m), Line("T2", 38.50m)), Credit("2024-04-11", File)));

        Assert.Equal(
            "1300 82.00 1.50, 8000 0.00 80.00, 8090 1.50 2.00",
            string.Join(", ", month.PerAccount().Select(sum => $"{sum.Account.Number} {sum.Debit} {sum.Credit}")));
        Assert.Equal((Money.FromEuros(83.50m), Money.FromEuros(83.50m), Money.FromEuros(80.50m), 6), (month.Debit, month.Credit, month.Total, month.LineCount));
    }

    // The record of a month compares by its documents and lines.
    [Fact]
    public void The_same_month_asked_twice_is_equal_and_another_run_is_not()
    {
        var story = Story.New().Invoiced().Do(Collect("2024-05-01", "2024-04"));
        var (month, again) = (Month(story), Month(story));
        Assert.Equal(month, again);
        Assert.Equal(month.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(month, Month(story.Do(CreditInvoice("2024-04-30", "V2024-0001"), Collect("2024-05-02", "2024-04"))));
        Assert.NotEqual(month.Documents[0], month.Documents[0] with { Lines = [] });
    }

    // A fork stays as it was, whatever is collected and submitted after it.
    [Fact]
    [Trait("Rule", "C36")]
    public void An_older_practice_keeps_its_months()
    {
        var story = Story.New().Invoiced().Do(Collect("2024-05-01", "2024-04"));
        var (older, before) = (story.Practice, Month(story));
        story.Do(Submit("2024-05-01", "2024-04"), Collect("2024-05-02", "2024-04"));
        Assert.Equal(before, older.BookkeepingMonth(Steps.Month("2024-04")).Events[0]);
    }

    [Fact]
    public void A_patient_is_named_only_when_asked()
    {
        var story = Story.New().Invoiced();
        var named = story.Practice.BookkeepingMonth(Steps.Month("2024-04"), namesPatients: true).Events[0];
        Assert.Equal(new BookDebtor(IsPatient: true, "Jansen", "Jansen"), named.Documents[0].Debtor);
        Assert.Equal(new BookDebtor(IsPatient: true, "Jansen", null), Month(story).Documents[0].Debtor);
    }

    [Fact]
    public void The_table_has_a_row_for_every_kind_of_posting() =>
        Assert.All(Enum.GetValues<PostingKind>(), kind => Assert.Equal(kind, PostingTable.Of(kind).Kind));

    private static (MonthStatus Status, int Run, int Waiting) Facts(BookkeepingMonth month) => (month.Status, month.Run, month.Waiting);

    private static BookkeepingMonth Month(Story story, int? run = null) => story.Practice.BookkeepingMonth(Steps.Month("2024-04"), run).Events[0];

    private static List<string> Books(Story story, int? run = null) => [.. Month(story, run).Documents.Select(Words)];

    private static void Same(string[] expected, IEnumerable<string> found) => Assert.Equal(expected, found, StringComparer.Ordinal);

    internal static string Words(BookDocument document)
    {
        var about = document.Concerns is null ? "" : $" ({document.Concerns})";
        var lines = document.Lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{(line.Side is BookSide.Debit ? 'D' : 'C')} {line.Account.Number} {line.Amount}"));
        return $"{document.Number} {document.Date:uuuu-MM-dd} {document.Debtor.Id}{about}: {string.Join(", ", lines)}";
    }
}
