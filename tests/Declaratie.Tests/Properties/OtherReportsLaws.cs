using System.Collections.Immutable;
using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Reporting.Receipts;
using Declaratie.Reporting.Settlement;
using Declaratie.Tests.Twin;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Properties;

// Open transactions, settlement, receipts and provider pay against their naive twins, on any history and for any period.
public sealed class OtherReportsLaws
{
    [Fact]
    [Trait("Rule", "I8")]
    public void Open_transactions_are_those_of_the_twin_on_any_day() => LedgerGenerator.Holds((seed, history) =>
    {
        var (twin, ledger) = Both(history);
        return Days(seed, history)
            .Select(day => TwinTests.FirstDifference(Json(NaiveOthers.Open(twin, "De Linde", day)), Json(ledger.OpenTransactions(day)))
                ?? (NaiveOthers.Open(twin, "De Linde", day).Equals(ledger.OpenTransactions(day)) ? null : "equal on paper, not as values"))
            .FirstOrDefault(found => found is not null);
    }, histories: 150);

    [Fact]
    [Trait("Rule", "I8")]
    public void What_is_open_is_what_the_ledger_says_of_each_document() => LedgerGenerator.Holds((seed, history) =>
    {
        var (twin, reporting) = Both(history);
        var ledger = reporting.Ledger;
        foreach (var day in Days(seed, history))
        {
            var report = reporting.OpenTransactions(day);
            var credits = twin.Books.Credits.Where(credit => ledger.OpenAmount(credit.Id, day) != Money.Zero).ToDictionary(credit => credit.Id, credit => ledger.OpenAmount(credit.Id, day));
            var debits = twin.Books.Invoices.Where(invoice => ledger.OpenAmount(invoice.Id, day) != Money.Zero).ToDictionary(invoice => invoice.Id, invoice => ledger.OpenAmount(invoice.Id, day));
            var wrong = report.Credits.Any(row => credits[row.Credit] != row.Open) || report.Debits.Any(row => debits[row.Invoice] != row.Open)
                || report.Credits.Count != credits.Count || report.Debits.Count != debits.Count
                || report.Totals != new OpenTotals(NaiveBooks.Sum(credits.Values), NaiveBooks.Sum(debits.Values))
                || report.Ageing.Select(age => age.Totals).Aggregate((sum, totals) => sum + totals) != report.Totals
                || report.Accounts.Select(row => new OpenTotals(row.Credits, row.Debits)).Aggregate(default(OpenTotals), (sum, totals) => sum + totals) != report.Totals;
            if (wrong)
            {
                return $"on {day}";
            }
        }

        return null;
    }, histories: 100);

    [Fact]
    [Trait("Rule", "R45")]
    public void A_settlement_is_that_of_the_twin_and_nobody_gets_what_nobody_pays() => Holds((twin, ledger, from, to) =>
    {
        var settlement = ledger.Settlement(from, to);
        return TwinTests.FirstDifference(Json(NaiveOthers.Settlement(twin, "De Linde", from, to)), Json(settlement))
            ?? (NaiveBooks.Sum(settlement.Net.Select(net => net.Receives)) == Money.Zero ? null : "the balances are not 0 together")
            ?? (settlement == NaiveOthers.Settlement(twin, "De Linde", from, to) ? null : "equal on paper, not as values");
    });

    [Fact]
    [Trait("Rule", "R9")]
    public void Receipts_are_those_of_the_twin_and_come_to_Receipts_totalling() => Holds((twin, ledger, from, to) =>
    {
        var receipts = ledger.Receipts(from, to);
        var totalling = ledger.AllocatedPayments(new() { From = from, To = to, Sections = ReportSections.Summary }).ReceiptsTotalling;
        return TwinTests.FirstDifference(Json(NaiveOthers.Receipts(twin, "De Linde", from, to)), Json(receipts))
            ?? (receipts.Total == totalling && NaiveBooks.Sum(receipts.Rows.Select(row => row.Receipts + row.RefundsAndCorrections)) == totalling ? null : $"{receipts.Total} is not {totalling}")
            ?? (receipts == NaiveOthers.Receipts(twin, "De Linde", from, to) ? null : "equal on paper, not as values");
    });

    [Fact]
    [Trait("Rule", "R50")]
    public void Pay_is_every_posting_at_the_rate_of_its_own_date() => HoldsForRates((twin, ledger, spec) =>
    {
        var (rows, missing) = NaivePay.Of(twin, spec.From, spec.To, spec.Rates);
        var pay = ledger.ProviderPay(spec);
        return missing.Count > 0
            ? TwinTests.FirstDifference(missing, pay.Findings.Select(finding => $"{finding.Subject} {Dates(finding.English)}")) ?? (pay.Value is null ? null : "there is a report all the same")
            : TwinTests.FirstDifference(rows, pay.Value!.Rows.Select(NaivePay.Words))
                ?? (NaiveBooks.Sum(pay.Value.Rows.Select(row => row.Pay)) == pay.Value.Total && NaiveBooks.Sum(pay.Value.Providers.Select(total => total.Pay)) == pay.Value.Total ? null : "the total is not the sum of the rows");
    });

    [Fact]
    [Trait("Rule", "R50")]
    public void The_statements_are_the_total_and_their_lines_are_the_rows_to_the_cent() => HoldsForRates((twin, ledger, spec) =>
    {
        var report = ledger.ProviderPay(spec with { Statements = true }).Value;
        if (report?.Statements is not { } statements)
        {
            return null;
        }

        var rows = statements.SelectMany(statement => statement.Rows).ToList();
        var wrong = rows.Find(row => NaiveBooks.Sum(row.Lines.Select(line => line.Amount)) != row.Row.Columns.Total || row.Lines.Any(line => line.Percent != row.Row.Percent || line.Payor != row.Row.Payor));
        return wrong is not null ? $"{NaivePay.Words(wrong.Row)} is not its lines:\n{string.Join('\n', wrong.Lines)}"
            : NaiveBooks.Sum(statements.Select(statement => statement.Pay)) != report.Total ? "the statements are not the total"
            : !rows.Select(row => row.Row).SequenceEqual(report.Rows) ? "the statements have other rows"
            : TwinTests.FirstDifference(
                NaivePay.Postings(twin, spec.From, spec.To, spec.Rates).Where(posting => posting.Amount != Money.Zero && rows.Exists(row => IsOf(row.Row, posting, spec)))
                    .Select(posting => $"{posting.Date} {posting.Provider} {posting.Payor} {posting.Column} {posting.Amount}").Order(StringComparer.Ordinal),
                rows.SelectMany(row => row.Lines.Select(line => $"{line.Date} {row.Row.Provider} {line.Payor} {line.Column} {line.Amount}")).Order(StringComparer.Ordinal));
    });

    [Fact]
    [Trait("Rule", "R50")]
    [Trait("Rule", "R47")]
    public void At_one_flat_rate_the_rows_are_those_of_allocated_payments() => Holds((_, ledger, from, to) =>
    {
        foreach (var advances in Enum.GetValues<PayAdvances>())
        {
            var rates = ProviderRates.Of(advances, [new ProviderRate(null, null, null, null, 45m)]).Value;
            var summary = ledger.AllocatedPayments(new() { From = from, To = to, Sections = ReportSections.Summary, HideAdvancePayments = advances == PayAdvances.Held }).Summary!.Value;
            var pay = ledger.ProviderPay(new() { From = from, To = to, Rates = rates }).Value!;
            if (TwinTests.FirstDifference(summary.Select(row => $"{row.Provider} {row.Payor} {row.Columns}"), pay.Rows.Select(row => $"{row.Provider} {row.Payor} {row.Columns}")) is { } found)
            {
                return found;
            }
        }

        return null;
    });

    // Rates of all kinds of specificity that begin and end anywhere; those that overlap are left out by the check itself.
    internal static ProviderRates RatesOf(int seed, bool always)
    {
        var dice = new Dice(unchecked(seed ^ 0x9A7E));
        ImmutableArray<PayorLabel> labels = [PayorLabel.Private, PayorLabel.Unknown, PayorLabel.Mixed, PayorLabel.OpenBalance, .. HistoryFacts.Payors.Select(PayorLabel.Of)];
        var some = Enumerable.Range(0, dice.Between(0, 14)).Select(_ =>
        {
            var from = History.FirstDay.PlusDays(dice.Between(-20, 120));
            return new ProviderRate(
                dice.Chance(50) ? dice.Pick(History.Providers) : null,
                dice.Chance(50) ? dice.Pick(labels) : null,
                dice.Chance(30) ? null : from,
                dice.Chance(30) ? null : from.PlusDays(dice.Between(0, 70)),
                dice.Pick([0m, 40m, 45m, 50m, 33.3333m, 12.5m, 100m, 117.0001m]));
        });
        return ProviderRates.Of(dice.Pick(Enum.GetValues<PayAdvances>()), [.. some, .. always ? [new ProviderRate(null, null, null, null, 45m)] : Array.Empty<ProviderRate>()]).Value;
    }

    private static bool IsOf(ProviderPayRow row, NaivePosting posting, ProviderPaySpec spec) =>
        row.Provider == posting.Provider && row.Payor == posting.Payor && (row.From ?? spec.From) <= posting.Date && posting.Date <= (row.To ?? spec.To);

    private static string Dates(string message) => string.Join(' ', message.Split([' ', ';', '.']).Where(word => word.Length == 10 && word[4] == '-'));

    private static IEnumerable<LocalDate> Days(int seed, ImmutableArray<JournalEntry> history)
    {
        var dice = new Dice(unchecked(seed ^ 0x0DA7));
        var days = history.OfType<LedgerEntry>().Select(entry => entry.PostedOn).Append(History.FirstDay).Distinct().ToList();
        return [days.Max().PlusDays(100), days.Min().PlusDays(-1), .. Enumerable.Range(0, 4).Select(_ => dice.Pick(days).PlusDays(dice.Between(-1, 1)))];
    }

    private static (NaiveLedger Twin, ReportingLedger Ledger) Both(ImmutableArray<JournalEntry> history) =>
        (NaiveLedger.From(history).Ledger, ReportingLedger.Of(PaymentLedger.From(history).Value, "De Linde"));

    // Receipts get methods, which the histories do not give.
    private static ImmutableArray<JournalEntry> WithMethods(ImmutableArray<JournalEntry> history) =>
        [.. history.Select((entry, at) => entry is Receipt receipt ? receipt with { Method = (at % 4) switch { 0 => "pin", 1 => "contant", 2 => "bank", _ => null } } : entry)];

    private static void Holds(Func<NaiveLedger, ReportingLedger, LocalDate, LocalDate, string?> law) => LedgerGenerator.Holds((seed, history) =>
    {
        var (twin, ledger) = Both(WithMethods(history));
        return Questions.Of(seed, 4)
            .Select(spec => law(twin, ledger, spec.From, spec.To) is { } found ? $"{spec.From} to {spec.To}\n{found}" : null)
            .FirstOrDefault(found => found is not null);
    }, histories: 150);

    private static void HoldsForRates(Func<NaiveLedger, ReportingLedger, ProviderPaySpec, string?> law) => Holds((twin, ledger, from, to) =>
        Enumerable.Range(0, 3)
            .Select(number => new ProviderPaySpec { From = from, To = to, Rates = RatesOf(from.ToDateOnly().DayNumber + (number * 7919), always: number > 0), RatesAreShared = true })
            .Select(spec => law(twin, ledger, spec) is { } found ? $"{spec.Rates.Advances} {string.Join('\n', spec.Rates.Rates)}\n{found}" : null)
            .FirstOrDefault(found => found is not null));

    internal static string[] Json(object report)
    {
        using var stream = new MemoryStream();
        switch (report)
        {
            case OpenTransactionsReport it: OpenTransactionsJson.Write(it, stream); break;
            case SettlementReport it: SettlementJson.Write(it, stream); break;
            case ReceiptsReport it: ReceiptsJson.Write(it, stream); break;
            case ProviderPayReport it: ProviderPayJson.Write(it, stream); break;
            default: throw new ArgumentOutOfRangeException(nameof(report));
        }

        return Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
    }
}
