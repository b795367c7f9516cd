using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.Comparing;
using Declaratie.Tests.Properties;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Reporting.Comparing;

// On any history, of any two states of it, for any question.
public sealed class ComparisonLaws
{
    [Fact]
    public void The_difference_of_equal_reports_is_empty() => LedgerGenerator.Holds((seed, history) =>
        Questions.Of(seed, 6).Select(WithSummary)
            .Select(spec => Comparison.Of(Reporting(history), Reporting(history), spec))
            .FirstOrDefault(comparison => !comparison.IsEmpty) is { } found ? $"{found.Before.Spec}: {found.Rows.Length} amounts differ" : null);

    [Fact]
    public void Applying_a_difference_gives_the_other() => LedgerGenerator.Holds((seed, history) =>
    {
        var (earlier, later) = (Reporting(Part(seed, history)), Reporting(history));
        foreach (var spec in Questions.Of(seed, 6).Select(WithSummary))
        {
            var comparison = Comparison.Of(earlier, later, spec);
            var wanted = comparison.After.Summary!.Value.Where(row => !row.Columns.IsZero);
            if (!comparison.ApplyTo(comparison.Before.Summary!.Value).SequenceEqual(wanted) || comparison.Before.ReceiptsTotalling + Change(comparison) != comparison.After.ReceiptsTotalling)
            {
                return $"{spec}: {string.Join('\n', comparison.Rows)}";
            }
        }

        return null;
    });

    [Fact]
    public void Every_amount_that_differs_names_entries_and_all_of_them_were_recorded_in_between() => LedgerGenerator.Holds((seed, history) =>
    {
        var part = Part(seed, history);
        var (earlier, later) = (Reporting(part), Reporting(history));
        foreach (var spec in Questions.Of(seed, 6).Select(WithSummary).Where(spec => spec.SummariseBy != SummariseBy.PatientsProvider))
        {
            var comparison = Comparison.Of(earlier, later, spec);
            if (comparison.Rows.FirstOrDefault(row => row.Entries.IsEmpty || row.Entries.Any(entry => entry.Line <= part.Length)) is { } found)
            {
                return $"{spec}, {part.Length} of {history.Length}: {found} {string.Join(", ", found.Entries)}";
            }
        }

        return null;
    });

    [Fact]
    [Trait("Rule", "L8")]
    [Trait("Rule", "R11")]
    public void A_closed_period_never_changes_in_any_figure_or_line() => LedgerGenerator.Holds((seed, history) =>
    {
        var part = Part(seed, history);
        var through = part.OfType<PeriodClosed>().Max(closed => (LocalDate?)closed.Through) ?? Questions.Of(seed, 1).First().To;
        ImmutableArray<JournalEntry> closed = [.. part, new PeriodClosed(through)];
        var (earlier, later) = (Reporting(closed), Reporting([.. closed, .. history.Skip(part.Length)]));
        foreach (var spec in Questions.Of(seed, 6).Select(WithSummary).Select(spec => spec with { From = through.PlusDays(-60), To = through }))
        {
            var comparison = Comparison.Of(earlier, later, spec);
            if (!comparison.IsEmpty)
            {
                return $"{spec}: {string.Join('\n', comparison.Rows)} {string.Join('\n', comparison.Figures)} {string.Join('\n', comparison.LinesNew)}";
            }
        }

        return null;
    });

    private static AllocatedPaymentsSpec WithSummary(AllocatedPaymentsSpec spec) =>
        spec with { Sections = spec.Sections == ReportSections.Details ? ReportSections.Both : spec.Sections };

    private static Money Change(Comparison comparison) =>
        comparison.Figures.Where(figure => figure.Name == "receiptsTotalling").Aggregate(Money.Zero, (sum, figure) => sum + Money.FromEuros(figure.After - figure.Before));

    // Some of the first entries.
    private static ImmutableArray<JournalEntry> Part(int seed, ImmutableArray<JournalEntry> history) => history[..new Dice(seed).Between(0, history.Length)];

    // The place of an entry in the history is its line.
    private static ReportingLedger Reporting(ImmutableArray<JournalEntry> history) => ReportingLedger.Of(PaymentLedger.From(history).Value, "De Linde");
}
