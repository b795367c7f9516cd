using System.Globalization;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>Numbers and days for programs: no signs but the minus, nothing between thousands, days as <c>yyyy-MM-dd</c>.</summary>
/// <remarks>It remembers what it wrote last: the same amounts and days come back all the time, and a text is not made for each cell.</remarks>
/// <param name="decimalSeparator">A point or a comma.</param>
internal sealed class PlainNumbers(char decimalSeparator)
{
    private const int Remembered = 1 << 12;

    private readonly NumberFormatInfo numbers = new() { NumberDecimalSeparator = decimalSeparator.ToString() };
    private readonly (long Value, string? Text)[] amounts = new (long, string?)[Remembered];
    private readonly (long Value, string? Text)[] days = new (long, string?)[Remembered];

    /// <summary>A value of a column; of text nothing.</summary>
    /// <param name="kind">What stands in the column.</param>
    /// <param name="value">The value.</param>
    /// <returns>Its text.</returns>
    internal string Of(ColumnKind kind, long value) => kind switch
    {
        ColumnKind.Amount => Remember(amounts, value, static (plain, cents) => plain.AmountOf(cents)),
        ColumnKind.Date => Remember(days, value, static (_, day) => DateOnly.FromDayNumber((int)day).ToString("O", CultureInfo.InvariantCulture)),
        ColumnKind.Percent => (value / 10_000m).ToString("0.0###", numbers),
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private string Remember((long Value, string? Text)[] known, long value, Func<PlainNumbers, long, string> make)
    {
        ref var slot = ref known[(int)(value & (Remembered - 1))];
        if (slot.Text is null || slot.Value != value)
        {
            slot = (value, make(this, value));
        }

        return slot.Text!;
    }

    private string AmountOf(long cents) => (cents / 100m).ToString("0.00", numbers);
}
