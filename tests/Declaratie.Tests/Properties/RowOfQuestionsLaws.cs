using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Tests.Twin;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Properties;

// A row of questions is answered as its questions are: on any history, for any question, on any number of threads.
public sealed class RowOfQuestionsLaws
{
    [Fact]
    [Trait("Rule", "R1")]
    [Trait("Rule", "R4")]
    [Trait("Rule", "R25")]
    [Trait("Rule", "R47")]
    public void Each_answer_of_a_row_is_that_of_its_question_asked_alone() => LedgerGenerator.Holds((seed, history) =>
    {
        var ledger = Reporting(history);
        ImmutableArray<AllocatedPaymentsSpec> questions = [.. Questions.Of(seed, 12)];
        return Difference(ledger, questions);
    });

    // One question for many periods: they overlap, come in any order, and more than once.
    [Fact]
    [Trait("Rule", "R1")]
    [Trait("Rule", "R21")]
    public void Overlapping_and_unordered_periods_do_not_show_in_each_other() => LedgerGenerator.Holds((seed, history) =>
    {
        var ledger = Reporting(history);
        var periods = Questions.Of(seed, 9).ToList();
        return Questions.Of(seed / 3, 2)
            .Select(asked => periods.Append(periods[0]).Select(period => asked with { From = period.From, To = period.To }).ToImmutableArray())
            .Select(questions => Difference(ledger, questions))
            .FirstOrDefault(found => found is not null);
    });

    // Without a selection the summary by provider is added up from other rows than with one.
    [Fact]
    [Trait("Rule", "R4")]
    public void Selecting_every_provider_is_selecting_none() => LedgerGenerator.Holds((seed, history) =>
    {
        var books = NaiveLedger.From(history).Ledger.Books;
        var ledger = Reporting(history);
        ImmutableArray<ProviderId> everyone = [.. books.Accepted.OfType<Provider>().Select(provider => provider.Id).Distinct()];
        return Questions.Of(seed, 8)
            .Select(spec => spec with { Providers = everyone })
            .Select(spec => ReportComparer.Difference(ledger.AllocatedPayments(spec), ledger.AllocatedPayments(spec with { Providers = [] }) with { Spec = spec }) is { } found ? $"{spec}\n{found}" : null)
            .FirstOrDefault(found => found is not null);
    });

    [Fact]
    [Trait("Rule", "R1")]
    public void The_months_of_a_period_are_the_period() => LedgerGenerator.Holds((seed, history) =>
    {
        var ledger = Reporting(history);
        foreach (var whole in Questions.Of(seed, 4).Select(spec => spec with { Sections = ReportSections.Summary }))
        {
            var months = whole.PerMonth();
            var days = months.SelectMany(month => Enumerable.Range(0, Period.DaysBetween(month.From, month.To) + 1).Select(month.From.PlusDays)).ToList();
            var wanted = Enumerable.Range(0, Period.DaysBetween(whole.From, whole.To) + 1).Select(whole.From.PlusDays).ToList();
            if (!days.SequenceEqual(wanted) || months.Any(month => month.From.ToYearMonth() != month.To.ToYearMonth() || month != whole with { From = month.From, To = month.To }))
            {
                return $"{whole} is not {string.Join('\n', months)}";
            }

            var (report, parts) = (ledger.AllocatedPayments(whole), ledger.AllocatedPayments(months));
            var (receipts, allocated) = (Sum(parts.Select(part => part.ReceiptsTotalling)), Sum(parts.Select(part => part.Reconciliation.Allocated)));
            if (receipts != report.ReceiptsTotalling || allocated != report.Reconciliation.Allocated)
            {
                return $"{whole}: the months come to {receipts} and {allocated}";
            }
        }

        return null;
    });

    private static string? Difference(ReportingLedger ledger, ImmutableArray<AllocatedPaymentsSpec> questions)
    {
        var alone = questions.Select(question => ledger.AllocatedPayments(question)).ToList();
        foreach (var threads in new[] { 1, 2, 5 })
        {
            var row = ledger.AllocatedPayments(questions, threads);
            if (row.Length != alone.Count)
            {
                return $"{alone.Count} questions, {row.Length} answers";
            }

            // Equal as values, so also in what is only printed.
            for (var at = 0; at < row.Length; at++)
            {
                if (row[at] != alone[at])
                {
                    return $"question {at} on {threads} threads: {questions[at]}\n{ReportComparer.Difference(alone[at], row[at])}";
                }
            }
        }

        return null;
    }

    private static ReportingLedger Reporting(ImmutableArray<JournalEntry> history) => ReportingLedger.Of(PaymentLedger.From(history).Value, "De Linde");

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
}
