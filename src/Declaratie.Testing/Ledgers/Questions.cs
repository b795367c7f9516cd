using Declaratie.Reporting;
using NodaTime;

namespace Declaratie.Testing.Ledgers;

/// <summary>Random questions for the report: any period, mode, selection, hiding, zero rows and parts.</summary>
internal static class Questions
{
    public static IEnumerable<AllocatedPaymentsSpec> Of(int seed, int count)
    {
        var dice = new Dice(unchecked(seed ^ 0x5EED));
        return [.. Enumerable.Range(0, count).Select(_ => One(dice))];
    }

    private static AllocatedPaymentsSpec One(Dice dice)
    {
        var (from, to) = Period(dice);
        return new()
        {
            From = from,
            To = to,
            Providers = dice.Chance(45) ? [] : [.. History.Providers.Where(_ => dice.Chance(45))],
            SummariseBy = dice.Pick(Enum.GetValues<SummariseBy>()),
            Sections = dice.Chance(60) ? ReportSections.Both : dice.Pick(Enum.GetValues<ReportSections>()),
            HideAdvancePayments = dice.Chance(35),
            ZeroRows = dice.Chance(40),
        };
    }

    /// <summary>A month, everything, a day, or any stretch.</summary>
    private static (LocalDate From, LocalDate To) Period(Dice dice)
    {
        var day = History.FirstDay.PlusDays(dice.Between(-10, 130));
        return dice.Between(0, 5) switch
        {
            0 => (History.FirstDay.PlusDays(-60), History.FirstDay.PlusDays(400)),
            1 => (day, day),
            2 => (new LocalDate(day.Year, day.Month, 1), new LocalDate(day.Year, day.Month, 1).PlusMonths(1).PlusDays(-1)),
            _ => (day, day.PlusDays(dice.Between(0, 60))),
        };
    }
}
