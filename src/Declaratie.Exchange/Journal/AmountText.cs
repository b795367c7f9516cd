using System.Globalization;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>Reads an amount of euros from its digits, exactly: straight to cents, never through a floating-point number.</summary>
internal static class AmountText
{
    /// <summary>The largest amount that a journal holds, either sign: 9,999,999,999.99.</summary>
    public static readonly Money Most = Money.FromCents(999_999_999_999);

    private const int MostWholeDigits = 10;
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a number spelled as in JSON, with at most two decimals.</summary>
    /// <param name="text">The spelling, in UTF-8.</param>
    /// <param name="amount">The amount.</param>
    /// <returns>Whether it is an amount that a journal can hold.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out Money amount)
    {
        if (TryPlain(text, out var cents) || TryExponent(text, out cents))
        {
            amount = Money.FromCents(cents);
            return true;
        }

        amount = default;
        return false;
    }

    /// <summary>The usual spelling: a sign, at most ten digits, at most two decimals.</summary>
    /// <param name="text">The spelling.</param>
    /// <param name="cents">The amount in cents.</param>
    private static bool TryPlain(ReadOnlySpan<byte> text, out long cents)
    {
        cents = 0;
        var i = text is [(byte)'-', ..] ? 1 : 0;
        var negative = i == 1;
        var first = i;
        for (; i < text.Length && IsDigit(text[i]); i++)
        {
            if (i - first == MostWholeDigits)
            {
                return false;
            }

            cents = (cents * 10) + (text[i] - '0');
        }

        var digits = i - first;
        if (digits == 0 || (digits > 1 && text[first] == '0') || !TryDecimals(text[i..], ref cents))
        {
            return false;
        }

        cents = negative ? -cents : cents;
        return true;
    }

    private static bool TryDecimals(ReadOnlySpan<byte> text, ref long whole)
    {
        switch (text)
        {
            case []:
                whole *= 100;
                return true;
            case [(byte)'.', var tenths] when IsDigit(tenths):
                whole = (whole * 100) + ((tenths - '0') * 10);
                return true;
            case [(byte)'.', var tenths, var hundredths] when IsDigit(tenths) && IsDigit(hundredths):
                whole = (whole * 100) + ((tenths - '0') * 10) + (hundredths - '0');
                return true;
            default:
                return false;
        }
    }

    /// <summary>What the plain spelling leaves: 1e2, 15E-1. A decimal keeps the number of decimals, so that 1500e-3 has three.</summary>
    /// <param name="text">The spelling.</param>
    /// <param name="cents">The amount in cents.</param>
    private static bool TryExponent(ReadOnlySpan<byte> text, out long cents)
    {
        cents = 0;
        if (!IsJsonNumber(text)
            || !decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var euros)
            || euros.Scale > 2
            || Math.Abs(euros) > Most.Euros)
        {
            return false;
        }

        cents = (long)(euros * 100m);
        return true;
    }

    /// <summary>A string of an amount is spelled like the number: no plus sign, spaces, leading zeros or bare point.</summary>
    /// <param name="text">The spelling.</param>
    private static bool IsJsonNumber(ReadOnlySpan<byte> text)
    {
        text = text is [(byte)'-', ..] ? text[1..] : text;
        var whole = CountDigits(text);
        if (whole == 0 || (whole > 1 && text[0] == '0'))
        {
            return false;
        }

        text = text[whole..];
        if (text is [(byte)'.', ..])
        {
            var decimals = CountDigits(text[1..]);
            if (decimals == 0)
            {
                return false;
            }

            text = text[(decimals + 1)..];
        }

        return text.IsEmpty || IsExponent(text);
    }

    private static bool IsExponent(ReadOnlySpan<byte> text)
    {
        if (text is not [(byte)'e' or (byte)'E', .. var power])
        {
            return false;
        }

        power = power is [(byte)'+' or (byte)'-', ..] ? power[1..] : power;
        return !power.IsEmpty && CountDigits(power) == power.Length;
    }

    private static int CountDigits(ReadOnlySpan<byte> text)
    {
        var end = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? text.Length : end;
    }

    private static bool IsDigit(byte character) => character is >= (byte)'0' and <= (byte)'9';
}
