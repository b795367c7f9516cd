using System.Globalization;
using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Engine;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Drawing.Pages;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Drawing.Pages;

/// <summary>Figures as bytes are what <see cref="Notation"/> writes, but for the minus sign.</summary>
public sealed class PageFiguresTests
{
    private const char Minus = '\u2212';

    public static TheoryData<bool, int> Seeds()
    {
        TheoryData<bool, int> seeds = [];
        for (var seed = 1; seed <= 5; seed++)
        {
            seeds.Add(p1: true, seed);
            seeds.Add(p1: false, seed);
        }

        return seeds;
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Amounts_and_days_are_written_as_everywhere(bool dutch, int seed)
    {
        var language = dutch ? ReportLanguage.Dutch : ReportLanguage.English;
        var (notation, figures, random) = (new Notation(language), new PageFigures(language), new Random(seed));
        long[] edges = [0, 1, -1, 9, 10, 99, 100, -100, 999_99, 1_000_00, -1_000_00, 999_999_99, 1_000_000_00, 99_999_999_999_99, long.MaxValue, long.MinValue];
        foreach (var cents in edges.Concat(Enumerable.Range(0, 500).Select(_ => random.NextInt64() >> random.Next(63))))
        {
            Assert.Equal(notation.Amount(Money.FromCents(cents)).Replace('-', Minus), Written((to) => figures.Amount(cents, to)));
        }

        foreach (var day in (LocalDate[])[new(1, 1, 1), new(2024, 2, 29), new(2024, 2, 29), new(2024, 12, 31), new(9999, 12, 31)])
        {
            Assert.Equal(notation.Date(day), Written((to) => figures.Date(Days.Of(day), to)));
        }
    }

    [Theory]
    [InlineData(0, "0", "0,00%")]
    [InlineData(555_000, "555.000", "55,50%")]
    [InlineData(-333_333, "−333.333", "−33,3333%")]
    [InlineData(1_000_000, "1.000.000", "100,00%")]
    [InlineData(1, "1", "0,0001%")]
    [InlineData(long.MinValue, "−9.223.372.036.854.775.808", "−922.337.203.685.477,5808%")]
    public void Counts_have_no_decimals_and_percentages_two_or_four(long value, string count, string percent)
    {
        var figures = new PageFigures(ReportLanguage.Dutch);

        Assert.Equal(count, Written(to => figures.Count(value, to)));
        Assert.Equal(percent, Written(to => figures.Percent(value, to)));
    }

    private static string Written(Func<byte[], int> write)
    {
        var room = new byte[PageFigures.Widest];
        return Encoding.UTF8.GetString(room, 0, write(room)).ToString(CultureInfo.InvariantCulture);
    }
}
