using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Reporting.Receipts;
using Declaratie.Reporting.Settlement;
using Declaratie.Tests.Twin;
using Xunit;

namespace Declaratie.Tests.Reporting;

/// <summary>The other reports on every worked case: their figures follow from the answers that were written down for allocated payments, and from the twin.</summary>
public sealed class OthersAgainstCases
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases", "payments");

    public static TheoryData<string> Cases() =>
        [.. Directory.EnumerateFiles(Folder, "*.jsonl").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    [Trait("Rule", "R9")]
    public void Receipts_add_up_to_receipts_totalling(string name) => Assert.All(Questions(name), question =>
    {
        var report = LedgerOf(name).Receipts(question.Spec.From, question.Spec.To);
        Assert.Equal(Amount(question.Answer, "receiptsTotalling"), report.Total);
        Assert.Equal(report.Total, report.Rows.Aggregate(Money.Zero, (sum, row) => sum + row.Receipts + row.RefundsAndCorrections));
    });

    [Theory]
    [MemberData(nameof(Cases))]
    [Trait("Rule", "R50")]
    public void At_a_flat_hundred_percent_providers_are_paid_the_total_of_the_report(string name) => Assert.All(Questions(name), question =>
    {
        var advances = question.Spec.HideAdvancePayments ? PayAdvances.Held : PayAdvances.Paid;
        var rates = ProviderRates.Of(advances, [new ProviderRate(null, null, null, null, 100m)]).Value;
        var pay = LedgerOf(name).ProviderPay(new() { From = question.Spec.From, To = question.Spec.To, Rates = rates, Statements = true }).Value!;
        Assert.Equal(Amount(question.Answer.GetProperty("totals"), "total"), pay.Total);
        Assert.Equal(pay.Total, pay.Providers.Aggregate(Money.Zero, (sum, total) => sum + total.Pay));
        Assert.Equal(pay.Total, pay.Statements!.Value.Aggregate(Money.Zero, (sum, statement) => sum + statement.Pay));
    });

    [Theory]
    [MemberData(nameof(Cases))]
    [Trait("Rule", "R45")]
    public void Who_owes_whom_follows_from_the_rows_by_who_got_paid(string name) => Assert.All(Questions(name, SummariseBy.WhoGotPaid), question =>
    {
        var owed = question.Answer.GetProperty("summary").EnumerateArray()
            .Select(row => (Holder: row.GetProperty("paidTo").GetString()!, OwedTo: row.GetProperty("provider").GetString()!, Amount: Amount(row, "total")))
            .Where(row => row.Holder != row.OwedTo)
            .ToList();
        Money Of(string holder, string other) => Sum(owed.Where(row => row.Holder == holder && row.OwedTo == other).Select(row => row.Amount));
        string[] providers = [.. owed.SelectMany(row => (string[])[row.Holder, row.OwedTo]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var expected = from holder in providers
                       from other in providers
                       let amount = Of(holder, other) - Of(other, holder)
                       where amount > Money.Zero
                       select new SettlementPair(new(holder), new(other), amount);
        Assert.Equal(expected, LedgerOf(name).Settlement(question.Spec.From, question.Spec.To).Pairs);
    });

    [Theory]
    [MemberData(nameof(Cases))]
    [Trait("Invariant", "I8")]
    public void What_is_open_is_what_the_twin_has_open(string name)
    {
        var (_, entries) = CaseJournal.Read(Path.Combine(Folder, name + ".jsonl"));
        var books = NaiveLedger.From(entries).Ledger.Books;
        Assert.All(AllQuestions(name).SelectMany(question => (NodaTime.LocalDate[])[question.Spec.From, question.Spec.To]).Distinct(), day =>
        {
            var report = LedgerOf(name).OpenTransactions(day);
            Assert.Equal(Sum(books.Credits.Where(credit => credit.Date <= day).Select(credit => books.OpenOn(credit.Id, day))), report.Totals.Credits);
            Assert.Equal(Sum(books.Invoices.Where(invoice => invoice.Date <= day).Select(invoice => books.OpenOn(invoice.Id, day))), report.Totals.Debits);
            Assert.Equal(report.Totals, new OpenTotals(Sum(report.Accounts.Select(row => row.Credits)), Sum(report.Accounts.Select(row => row.Debits))));
            Assert.Equal(report.Totals, report.Ageing.Aggregate(new OpenTotals(Money.Zero, Money.Zero), (sum, age) => sum + age.Totals));
        });
    }

    [Fact]
    public void The_cases_ask_enough()
    {
        var names = Directory.EnumerateFiles(Folder, "*.jsonl").Select(file => Path.GetFileNameWithoutExtension(file)).ToList();
        Assert.InRange(names.Count(name => Questions(name).Any()), 28, 30);
        Assert.InRange(names.Sum(name => Questions(name, SummariseBy.WhoGotPaid).Count()), 5, 1000);
    }

    // The other reports know no selection, so what is asked about all providers counts.
    private static IEnumerable<(AllocatedPaymentsSpec Spec, JsonElement Answer)> Questions(string name, SummariseBy? mode = null) =>
        AllQuestions(name).Where(question => question.Spec.Providers is [] && (mode is null || question.Spec.SummariseBy == mode));

    private static IEnumerable<(AllocatedPaymentsSpec Spec, JsonElement Answer)> AllQuestions(string name)
    {
        var file = ExpectedFile.Read(Path.Combine(Folder, name + ".expected.json"));
        return file.Specs.Zip(file.Answers);
    }

    private static ReportingLedger LedgerOf(string name)
    {
        var (practice, entries) = CaseJournal.Read(Path.Combine(Folder, name + ".jsonl"));
        return ReportingLedger.Of(PaymentLedger.From(entries).Value, practice);
    }

    private static Money Amount(JsonElement row, string name) => CaseJournal.Money(row.GetProperty(name));

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
