using System.Collections.Immutable;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using Declaratie.Reporting;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Testing;
using NodaTime;

namespace Declaratie.Benchmarks.Evidence.TenYears;

/// <summary>The laws that must hold at the end of a year.</summary>
internal static class SoakLaws
{
    public static IEnumerable<LawBroken> OfYear(Practice practice, ReportingLedger ledger, int year)
    {
        var (from, to) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
        ImmutableArray<BookkeepingMonth> runs =
        [
            .. Enumerable.Range(1, 12).Select(month => practice.BookkeepingMonth(new YearMonth(year, month), run: 1)).Where(run => run.IsAccepted).Select(run => run.Events.Single()),
        ];
        var open = ledger.OpenTransactions(to);
        LawBroken?[] found =
        [
            .. Laws.All(ledger.AllocatedPayments, new AllocatedPaymentsSpec { From = from, To = to }),
            Laws.ClaimsTie(practice),
            .. runs.Select(Laws.BookkeepingBalances),
            Laws.HandedOverOnce(runs),
            Laws.NothingIsOverused(open.Credits.Select(one => KeyValuePair.Create(one.Number, one.Open))),
            Laws.NothingIsOverused(open.Debits.Select(one => KeyValuePair.Create(one.Number, one.Open))),
        ];
        return found.OfType<LawBroken>();
    }

    /// <summary>Treatments of a month that was claimed, but that still wait for something: there should be none, or the history did not go where it was meant to.</summary>
    public static int Waiting(Practice practice, LocalDate before) => practice.Treatments().Count(treatment =>
        treatment.Date < before
        && treatment.Status is not (TreatmentStatus.Settled or TreatmentStatus.Invoiced or TreatmentStatus.Abandoned or TreatmentStatus.Cancelled));
}
