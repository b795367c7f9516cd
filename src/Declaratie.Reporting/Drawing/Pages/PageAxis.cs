namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>The axis of a picture: from one round amount to another with round steps of 1, 2 or 5 times a power of ten; zero is always on it.</summary>
/// <param name="From">Where it begins, in cents; at most 0.</param>
/// <param name="To">Where it ends; at least 0.</param>
/// <param name="Step">From tick to tick; 0 when there is nothing but zero.</param>
internal readonly record struct PageAxis(long From, long To, long Step)
{
    private const long Million = 1_000_000_00;
    private const long Billion = 1_000_000_000_00;
    private const long Euro = 1_00;

    /// <summary>The axis on which the bars of a picture fit.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="intervals">From tick to tick at most so many times, or once more on either side of zero.</param>
    /// <returns>The axis.</returns>
    internal static PageAxis Of(PagePicture picture, int intervals)
    {
        long low = 0, high = 0;
        foreach (var bar in picture.Bars)
        {
            low = Math.Min(low, bar.Cents.Where(cents => cents < 0).Sum());
            high = Math.Max(high, bar.Cents.Where(cents => cents > 0).Sum());
        }

        if (low == high)
        {
            return default;
        }

        var least = Math.Max(1, ((high - low) + intervals - 1) / intervals);
        var step = RoundUp(least);
        return new(-RoundUpTo(-low, step), RoundUpTo(high, step), step);
    }

    /// <summary>How far along the axis an amount is.</summary>
    /// <param name="cents">The amount.</param>
    /// <returns>From 0 to 1.</returns>
    internal double At(long cents) => Step == 0 ? 0 : (cents - (double)From) / (To - (double)From);

    internal int Ticks => Step == 0 ? 1 : (int)((To - From) / Step) + 1;

    /// <summary>Writes a tick in whole euros; in millions or billions when the axis is that long, in cents when it is that short.</summary>
    /// <param name="tick">Which tick.</param>
    /// <param name="bytes">Where to.</param>
    /// <param name="words">The words of the page.</param>
    internal void Write(int tick, PageBytes bytes, ScreenWords words)
    {
        var cents = From + (tick * Step);
        var longest = Math.Max(-From, To);
        var (unit, word) = longest >= Billion ? (Billion, words.Billions) : longest >= Million ? (Million, words.Millions) : (Euro, "");
        var decimals = Step % unit == 0 ? 0 : unit == Euro ? 2 : 1;
        var scaled = cents / (decimals switch { 0 => unit, 1 => unit / 10, _ => 1 });
        bytes.Scaled(scaled, cents == 0 ? 0 : decimals);
        if (word.Length > 0 && cents != 0)
        {
            bytes.Raw(" "u8);
            bytes.Encoded(word);
        }
    }

    private static long RoundUp(long least)
    {
        var power = 1L;
        while (power <= least / 10)
        {
            power *= 10;
        }

        foreach (var times in (ReadOnlySpan<int>)[1, 2, 5])
        {
            if (power * times >= least)
            {
                return power * times;
            }
        }

        return power * 10;
    }

    private static long RoundUpTo(long amount, long step) => amount == 0 ? 0 : (((amount - 1) / step) + 1) * step;
}
