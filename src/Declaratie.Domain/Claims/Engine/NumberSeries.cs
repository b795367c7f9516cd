using System.Collections.Immutable;
using System.Globalization;

namespace Declaratie.Domain.Claims.Engine;

/// <summary>A series of numbers of documents: which were given, and what comes next in a year (C49).</summary>
/// <param name="prefix">What made numbers start with.</param>
internal sealed class NumberSeries(string prefix)
{
    /// <summary>Per year: all made numbers up to this one exist.</summary>
    private ImmutableDictionary<int, int> upTo = ImmutableDictionary<int, int>.Empty;

    public Declaratie.Domain.Engine.IdMap Given { get; private set; } = new();

    public void Freeze() => Given.Freeze();

    public NumberSeries Fork()
    {
        var fork = (NumberSeries)MemberwiseClone();
        fork.Given = Given.Fork();
        return fork;
    }

    public bool Has(string number) => Given.Find(number) >= 0;

    /// <summary>Gives a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="year">The year of the document.</param>
    /// <returns>Its place in the series.</returns>
    public int Give(string number, int year)
    {
        var place = Given.Add(number);
        var last = upTo.GetValueOrDefault(year);
        if (number == Made(year, last + 1))
        {
            while (Has(Made(year, last + 1)))
            {
                last++;
            }

            upTo = upTo.SetItem(year, last);
        }

        return place;
    }

    /// <summary>The numbers for so many documents: those given, then made ones; made ones that exist are skipped.</summary>
    /// <param name="given">The numbers that the entry gives.</param>
    /// <param name="count">How many documents there are.</param>
    /// <param name="year">Their year.</param>
    /// <returns>The numbers.</returns>
    public string[] Next(IEnumerable<string> given, int count, int year)
    {
        var numbers = given.Take(count).ToList();
        var taken = numbers.ToHashSet(StringComparer.Ordinal);
        var last = upTo.GetValueOrDefault(year);
        while (numbers.Count < count)
        {
            var number = Made(year, ++last);
            if (!Has(number) && taken.Add(number))
            {
                numbers.Add(number);
            }
        }

        return [.. numbers];
    }

    private string Made(int year, int at) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{year:0000}-{at:0000}");
}
