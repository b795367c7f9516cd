using Declaratie.Domain;
using Declaratie.Reporting.ProviderPay;
using NodaTime;

namespace Declaratie.Tests.Twin;

// The naive twin of provider pay: the percentage of every single day, and every posting at that of its own date.
internal static class NaivePay
{
    // The rows as text, or what is missing: a row of text for each stretch of days without a rate.
    public static (List<string> Rows, List<string> Missing) Of(NaiveLedger ledger, LocalDate from, LocalDate to, ProviderRates rates)
    {
        var (rows, missing) = (new List<string>(), new List<string>());
        var days = Enumerable.Range(0, Period.DaysBetween(from, to) + 1).Select(from.PlusDays).ToList();
        foreach (var row in Postings(ledger, from, to, rates).GroupBy(posting => (posting.Provider, posting.Payor))
            .OrderBy(row => row.Key.Provider.Value, StringComparer.Ordinal).ThenBy(row => row.Key.Payor.Value, StringComparer.Ordinal))
        {
            var stretches = Stretches([.. days.Select(day => (day, PercentOf(rates, row.Key.Provider, row.Key.Payor, day)))]);
            foreach (var (first, last, percent) in stretches)
            {
                var columns = Enum.GetValues<NaiveColumn>().Select(column => NaiveBooks.Sum(row.Where(posting => posting.Column == column && first <= posting.Date && posting.Date <= last).Select(posting => posting.Amount))).ToList();
                var words = $"{row.Key.Provider.Value} {row.Key.Payor.Value}";
                if (columns.TrueForAll(amount => amount == Money.Zero))
                {
                    continue;
                }

                if (percent is null)
                {
                    missing.Add($"{words} {first:uuuu-MM-dd} {last:uuuu-MM-dd}");
                    continue;
                }

                var total = NaiveBooks.Sum(columns);
                var pay = Math.Round(total.Euros * percent.Value / 100, 2, MidpointRounding.AwayFromZero);
                rows.Add($"{words} {(stretches.Count > 1 ? $"{first:uuuu-MM-dd} {last:uuuu-MM-dd} " : "")}{total} at {percent / 1.0000m:0.0###} = {Money.FromEuros(pay)}");
            }
        }

        return (rows, missing);
    }

    public static string Words(ProviderPayRow row) =>
        $"{row.Provider.Value} {row.Payor.Value} {(row.From is { } from ? $"{from:uuuu-MM-dd} {row.To:uuuu-MM-dd} " : "")}{row.Columns.Total} at {row.Percent:0.0###} = {row.Pay}";

    // What is paid: no receipts, and no advances that are held.
    public static IEnumerable<NaivePosting> Postings(NaiveLedger ledger, LocalDate from, LocalDate to, ProviderRates rates) =>
        NaiveOthers.InPeriod(ledger, from, to)
            .Where(posting => posting.Column != NaiveColumn.Receipts && (rates.Advances == PayAdvances.Paid || posting.Column != NaiveColumn.AdvancePayments));

    public static decimal? PercentOf(ProviderRates rates, ProviderId provider, PayorLabel payor, LocalDate day) => rates.Rates
        .Where(rate => (rate.Provider is null || rate.Provider == provider) && (rate.Payor is null || rate.Payor == payor)
            && (rate.From is null || rate.From <= day) && (rate.To is null || day <= rate.To))
        .OrderByDescending(rate => (rate.Provider is null ? 0 : 2) + (rate.Payor is null ? 0 : 1))
        .FirstOrDefault()?.Percent;

    private static List<(LocalDate First, LocalDate Last, decimal? Percent)> Stretches(List<(LocalDate Day, decimal? Percent)> days)
    {
        var stretches = new List<(LocalDate First, LocalDate Last, decimal? Percent)>();
        foreach (var (day, percent) in days)
        {
            if (stretches.Count > 0 && stretches[^1].Percent == percent)
            {
                stretches[^1] = stretches[^1] with { Last = day };
            }
            else
            {
                stretches.Add((day, day, percent));
            }
        }

        return stretches;
    }
}
