using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Tests.Twin;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Properties;

// The engine and its naive twin, written apart from the same specification, agree on every history.
public sealed class TwinTests
{
    [Fact]
    [Trait("Rule", "L1")]
    [Trait("Rule", "L2")]
    [Trait("Rule", "L3")]
    [Trait("Rule", "L4")]
    [Trait("Rule", "L5")]
    [Trait("Rule", "L6")]
    [Trait("Rule", "L7")]
    [Trait("Rule", "L8")]
    [Trait("Rule", "L9")]
    [Trait("Rule", "L10")]
    [Trait("Rule", "J4")]
    [Trait("Rule", "J5")]
    public void The_ledger_refuses_what_its_twin_refuses_under_the_same_rule() => LedgerGenerator.Holds((_, history) => FirstDifference(
        NaiveLedger.From(history).Refused.Select(finding => Words(finding, history)),
        PaymentLedger.From(history).Findings.Select(finding => Words(finding, history))));

    [Fact]
    [Trait("Rule", "L3")]
    [Trait("Rule", "R11")]
    [Trait("Rule", "R17a")]
    public void The_ledger_knows_the_same_open_amounts_and_labels_as_its_twin() => LedgerGenerator.Holds((_, history) =>
    {
        var books = NaiveLedger.From(history).Ledger.Books;
        var ledger = PaymentLedger.From(history).Value;
        var days = history.OfType<LedgerEntry>().Select(entry => entry.PostedOn).Distinct().ToList();
        var expected = books.Credits.Select(credit => $"{credit.Id} {books.LabelOf(credit.Id)} {books.OpenNow(credit.Id)} {string.Join(' ', days.Select(day => books.OpenOn(credit.Id, day)))}")
            .Concat(books.Invoices.Select(invoice => $"{invoice.Id} {books.OpenNow(invoice.Id)} {string.Join(' ', days.Select(day => books.OpenOn(invoice.Id, day)))}"))
            .Append($"closed through {books.ClosedThrough}");
        var actual = books.Credits.Select(credit => $"{credit.Id} {ledger.LabelOf(credit.Id)} {ledger.OpenAmount(credit.Id)} {string.Join(' ', days.Select(day => ledger.OpenAmount(credit.Id, day)))}")
            .Concat(books.Invoices.Select(invoice => $"{invoice.Id} {ledger.OpenAmount(invoice.Id)} {string.Join(' ', days.Select(day => ledger.OpenAmount(invoice.Id, day)))}"))
            .Append($"closed through {ledger.ClosedThrough}");
        return FirstDifference(expected, actual);
    });

    [Fact]
    [Trait("Rule", "R1")]
    [Trait("Rule", "R5")]
    [Trait("Rule", "R9")]
    [Trait("Rule", "R19")]
    [Trait("Rule", "R20")]
    [Trait("Rule", "R21")]
    [Trait("Rule", "R25")]
    [Trait("Rule", "R28")]
    [Trait("Rule", "R31")]
    [Trait("Rule", "R32")]
    [Trait("Rule", "R34")]
    [Trait("Rule", "R41")]
    [Trait("Rule", "R45")]
    [Trait("Rule", "R46")]
    [Trait("Rule", "R47")]
    [Trait("Rule", "R48")]
    [Trait("Rule", "R49")]
    public void The_report_is_that_of_its_twin_whatever_is_asked() => LedgerGenerator.Holds((seed, history) =>
    {
        var twin = NaiveLedger.From(history).Ledger;
        var engine = ReportingLedger.Of(PaymentLedger.From(history).Value, "De Linde");
        return Questions.Of(seed, 6)
            .Select(spec => ReportComparer.Difference(NaiveReport.Of(twin, "De Linde", spec), engine.AllocatedPayments(spec)) is { } found ? $"{spec} {string.Join(' ', spec.Providers)}\n{found}" : null)
            .FirstOrDefault(found => found is not null);
    });

    // The money came from KT and is booked under others: with KT selected no line shows it, but the row of who got paid does.
    [Fact]
    [Trait("Rule", "R17")]
    [Trait("Rule", "R45")]
    public void A_row_of_who_got_paid_that_is_unknown_is_explained_though_no_line_is_shown()
    {
        var day = new LocalDate(2024, 1, 12);
        ImmutableArray<JournalEntry> history =
        [
            new Provider(new("KT"), "Tromp"), new Provider(new("AG"), "De Groot"), new Payor(new("NHS"), "Verzekeraar"),
            new Patient(new("P1")) { Name = "Een" },
            new Receipt(new("R1"), day.PlusDays(-3), new("KT"), Money.FromCents(10000)) { Payor = new("NHS") },
            new Transfer(new("T1"), day.PlusDays(-2), new("R1"), new("P1"), Money.FromCents(10000)) { Provider = new("AG") },
            new Invoice(new("I1"), day, new("AG"), Money.FromCents(1000)) { Patient = new("P1") },
            new Allocation(day, new("T1"), new("I1"), Money.FromCents(1000)),
        ];
        var spec = new AllocatedPaymentsSpec { From = day, To = day, Providers = [new("KT")], SummariseBy = SummariseBy.WhoGotPaid };
        var report = ReportingLedger.Of(PaymentLedger.From(history).Value).AllocatedPayments(spec);

        Assert.Contains(report.Summary!.Value, row => row.Payor == PayorLabel.Unknown);
        Assert.True(report.Notes.UnknownPayors);
    }

    // R1 is KT's and pays AG nothing: its line is shown for the allocation of 0 below it, which is not printed itself.
    [Fact]
    [Trait("Rule", "R5")]
    [Trait("Rule", "R17")]
    public void A_receipt_of_another_that_heads_only_an_allocation_of_zero_is_explained_too()
    {
        var day = new LocalDate(2024, 1, 5);
        ImmutableArray<JournalEntry> history =
        [
            new Provider(new("KT"), "Tromp"), new Provider(new("AG"), "De Groot"), new Patient(new("P1")) { Name = "Een" },
            new Invoice(new("I1"), day, new("AG"), Money.Zero) { Patient = new("P1") },
            new Receipt(new("R1"), day, new("KT"), Money.FromCents(9000)) { Patient = new("P1") },
            new Refund(new("F1"), day.PlusDays(1), new("R1"), Money.FromCents(9000)),
            new Allocation(day.PlusDays(1), new("R1"), new("I1"), Money.Zero),
        ];
        var spec = new AllocatedPaymentsSpec { From = day, To = day.PlusDays(1), Providers = [new("AG")] };
        var report = ReportingLedger.Of(PaymentLedger.From(history).Value).AllocatedPayments(spec);

        Assert.Equal([PayorLabel.Unknown], report.Details!.Value.Select(line => line.Payor));
        Assert.True(report.Notes.UnknownPayors);
    }

    [Fact]
    [Trait("Rule", "L1")]
    public void In_bulk_and_one_at_a_time_have_the_same_outcome() => LedgerGenerator.Holds((_, history) =>
    {
        var findings = new List<Finding>();
        var ledger = PaymentLedger.Empty;
        foreach (var (place, entry) in history.Index())
        {
            var appended = ledger.Append(entry);
            var decided = ledger.Decide(entry);
            var evolved = decided.Events.Aggregate(ledger, (before, happened) => before.Evolve(happened));
            if (decided != appended.Decision || Words(evolved, history) != Words(appended.Ledger, history))
            {
                return $"entry {place + 1}: to append is not to decide and to evolve";
            }

            if (appended.Decision.Refusal is { } refusal)
            {
                findings.Add(refusal with { Line = place + 1 });
            }

            ledger = appended.Ledger;
        }

        var bulk = PaymentLedger.From(history);
        return FirstDifference(bulk.Findings.Select(finding => $"{finding.Line} {finding}"), findings.Select(finding => $"{finding.Line} {finding}"))
            ?? FirstDifference([Words(bulk.Value, history)], [Words(ledger, history)]);
    }, histories: 60);

    [Fact]
    [Trait("Rule", "L1")]
    public void An_old_ledger_stays_what_it_was() => LedgerGenerator.Holds((_, history) =>
    {
        var ledgers = new List<(PaymentLedger Ledger, string Then)> { (PaymentLedger.Empty, Words(PaymentLedger.Empty, history)) };
        foreach (var entry in history)
        {
            var next = ledgers[^1].Ledger.Append(entry).Ledger;
            ledgers.Add((next, Words(next, history)));
        }

        // Two branches from each old ledger: the second must not see the first.
        foreach (var (old, then) in ledgers)
        {
            var other = history.Reverse().Aggregate(old, (ledger, entry) => ledger.Append(entry).Ledger);
            if (other is null || Words(old, history) != then)
            {
                return "an old ledger changed when another went on from it";
            }
        }

        return FirstDifference(ledgers.Select(one => one.Then), ledgers.Select(one => Words(one.Ledger, history)));
    }, histories: 30);

    // All that can be asked of a ledger, as text.
    private static string Words(PaymentLedger ledger, ImmutableArray<JournalEntry> history)
    {
        var credits = history.OfType<Receipt>().Select(receipt => receipt.Id).Concat(history.OfType<Transfer>().Select(moved => moved.Id)).Distinct();
        var invoices = history.OfType<Invoice>().Select(invoice => invoice.Id).Distinct();
        return string.Join('\n', credits.Select(id => Try(() => $"{id} {ledger.LabelOf(id)} {ledger.OpenAmount(id)} {ledger.OpenAmount(id, History.FirstDay.PlusDays(60))}"))
            .Concat(invoices.Select(id => Try(() => $"{id} {ledger.OpenAmount(id)} {ledger.OpenAmount(id, History.FirstDay.PlusDays(60))}")))
            .Append($"{ledger.ClosedThrough}"));
    }

    private static string Try(Func<string> ask)
    {
        try
        {
            return ask();
        }
        catch (ArgumentException)
        {
            return "unknown";
        }
        catch (KeyNotFoundException)
        {
            return "unknown";
        }
    }

    private static string Words(Finding finding, ImmutableArray<JournalEntry> history) =>
        $"{finding.Line} {finding.Rule.Id} {finding.Subject} by {history[finding.Line - 1]}";

    internal static string? FirstDifference(IEnumerable<string> expected, IEnumerable<string> actual)
    {
        var (left, right) = (expected.ToList(), actual.ToList());
        var at = Enumerable.Range(0, Math.Max(left.Count, right.Count))
            .Where(i => i >= left.Count || i >= right.Count || left[i] != right[i])
            .Cast<int?>().FirstOrDefault();
        return at is { } i
            ? $"\n  twin   {(i < left.Count ? left[i] : "nothing more")}\n  engine {(i < right.Count ? right[i] : "nothing more")}"
            : null;
    }
}
