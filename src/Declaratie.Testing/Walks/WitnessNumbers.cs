using System.Globalization;
using NodaTime;

namespace Declaratie.Testing.Walks;

/// <summary>Hands out the numbers of one series: those that were asked for, then those of the counter of the year.</summary>
internal sealed class WitnessNumbers(string prefix)
{
    private readonly HashSet<string> given = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> counters = [];

    public string Next(LocalDate date, IEnumerable<string>? asked, int place)
    {
        var number = asked?.ElementAtOrDefault(place) ?? Make(date.Year);
        given.Add(number);
        return number;
    }

    private string Make(int year)
    {
        while (true)
        {
            counters[year] = counters.GetValueOrDefault(year) + 1;
            var number = string.Create(CultureInfo.InvariantCulture, $"{prefix}{year}-{counters[year]:0000}");
            if (!given.Contains(number))
            {
                return number;
            }
        }
    }
}
