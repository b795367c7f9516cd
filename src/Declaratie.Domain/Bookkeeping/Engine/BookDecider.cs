using System.Globalization;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;
using NodaTime;
using NodaTime.Text;

namespace Declaratie.Domain.Bookkeeping.Engine;

/// <summary>Step 6: the documents of a month are collected, then submitted, each once.</summary>
internal static class BookDecider
{
    private static readonly YearMonthPattern Words = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    public static Finding? Decide(BookTables tables, MonthCollected entry, Outcome outcome)
    {
        var month = MonthOf(tables, entry.Month);
        if (TooEarly(month, entry.Month, entry.Date) is { } fault)
        {
            return fault;
        }

        foreach (var number in month.Pending.Where(tables.IsOpenCredit))
        {
            outcome.Warn(OpenCredit(tables.Documents[number].Number));
        }

        WarnOfReturns(tables.Invoices.Returns.Claims.Treatments, entry.Month, outcome);
        MoveCredits(tables, tables.Collectable(month, Days.Of(entry.Date)), CreditFileVerb.Collect, entry.Date, outcome);
        outcome.Add(new MonthMoved(entry.Month, MonthVerb.Collect, month.Status, MonthStatus.Collected, entry.Date));
        return null;
    }

    public static Finding? Decide(BookTables tables, MonthSubmitted entry, Outcome outcome)
    {
        var month = MonthOf(tables, entry.Month);
        if (TooEarly(month, entry.Month, entry.Date) is { } fault)
        {
            return fault;
        }

        if (MonthTransitions.Table.Find(month.Status, MonthVerb.Submit) is not { } arrow)
        {
            return NotCollected(Words.Format(entry.Month));
        }

        MoveCredits(tables, month.Run, CreditFileVerb.Submit, entry.Date, outcome);
        outcome.Add(new MonthMoved(entry.Month, MonthVerb.Submit, month.Status, arrow.To, entry.Date));
        return null;
    }

    private static BookMonth MonthOf(BookTables tables, YearMonth month) => tables.Months.GetValueOrDefault(TreatmentTables.MonthOf(month), BookMonth.New);

    private static Finding? TooEarly(BookMonth month, YearMonth of, LocalDate on) =>
        Days.Of(on) < month.LastDay ? Refusals.AfterTheLast(Words.Format(of), Noun.Month, month.LastDay) : null;

    private static void MoveCredits(BookTables tables, IEnumerable<int> documents, CreditFileVerb verb, LocalDate on, Outcome outcome)
    {
        var returns = tables.Invoices.Returns;
        foreach (var document in documents.Select(number => tables.Documents[number]).Where(document => document.Kind == DocumentKind.CreditFile))
        {
            var status = returns.CreditFiles[returns.CreditNumbers.Given.Find(document.Number)].Status;
            if (CreditFileTransitions.Table.Find(status, verb) is { } arrow)
            {
                outcome.Add(new CreditFileMoved(new CreditFileNumber(document.Number), verb, status, arrow.To, on));
            }
        }
    }

    /// <summary>C29: what was credited in or before the month is to be corrected first.</summary>
    private static void WarnOfReturns(TreatmentTables treatments, YearMonth month, Outcome outcome)
    {
        foreach (var number in treatments.Waiting(WorkQueue.ToBook))
        {
            ref readonly var row = ref treatments.Rows[number];
            if (row.Status == TreatmentStatus.InReturns && row.CreditedDay != TreatmentRow.Never && TreatmentTables.MonthOf(row.CreditedDay) <= TreatmentTables.MonthOf(month))
            {
                var id = treatments.Treatments[number];
                outcome.Warn(ClaimRules.ReturnsComeBeforeHandingOver.BrokenBy(
                    id,
                    $"Behandeling {id} is gecrediteerd en staat nog in retouren; verwerk de retouren vóór de boekhouding.",
                    $"Treatment {id} was credited and is still in returns; handle the returns before the bookkeeping."));
            }
        }
    }

    private static Finding OpenCredit(string file) => ClaimRules.BookingReadiesTheCreditFile.BrokenBy(
        file,
        $"Creditbestand {file} is nog niet geboekt en blijft buiten deze maand; boek het en verwerk opnieuw.",
        $"Credit file {file} is not booked yet and is left out of this month; book it and collect again.");

    private static Finding NotCollected(string month) => ClaimRules.CollectedBeforeSubmitted.BrokenBy(
        month,
        string.Create(CultureInfo.InvariantCulture, $"Van {month} is niets verwerkt dat nog ingestuurd kan worden; verwerk de maand eerst."),
        string.Create(CultureInfo.InvariantCulture, $"Nothing of {month} is collected that can be submitted; collect the month first."));
}
