using Declaratie.Domain;

namespace Declaratie.Reporting.ProviderPay;

/// <summary>Percentages in ten-thousandths, so that pay is reckoned in whole numbers.</summary>
internal static class Percentage
{
    public const int Most = 1_000;
    public const int Decimals = 4;
    private const long One = 10_000;

    /// <summary>One hundred percent.</summary>
    private const long Whole = 100 * One;

    public static bool IsRight(decimal percent) => percent is >= 0 and <= Most && decimal.Truncate(percent * One) == percent * One;

    public static long TenThousandths(decimal percent) => (long)(percent * One);

    /// <summary>As it is written: with one decimal at least.</summary>
    /// <param name="tenThousandths">The percentage.</param>
    /// <returns>The percentage, with no more decimals than it needs.</returns>
    public static decimal Of(long tenThousandths)
    {
        var (digits, scale) = (tenThousandths, (byte)Decimals);
        while (scale > 1 && digits % 10 == 0)
        {
            (digits, scale) = (digits / 10, (byte)(scale - 1));
        }

        return new decimal((int)digits, 0, 0, isNegative: false, scale);
    }

    /// <summary>A percentage of an amount, rounded once to whole cents: half away from zero.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="tenThousandths">The percentage.</param>
    /// <returns>What is paid.</returns>
    public static Money Pay(Money amount, long tenThousandths)
    {
        var exact = (Int128)amount.Cents * tenThousandths;
        var rounded = ((Int128.Abs(exact) * 2) + Whole) / (2 * Whole);
        return Money.FromCents(checked((long)(exact < 0 ? -rounded : rounded)));
    }
}
