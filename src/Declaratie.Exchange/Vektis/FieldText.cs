using NodaTime;

namespace Declaratie.Exchange.Vektis;

/// <summary>Reads the bytes of fields.</summary>
internal static class FieldText
{
    private const int DateLength = 8;

    /// <summary>Is the field not filled: spaces, or zeros in a number?</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="kind">How the field is filled.</param>
    public static bool IsEmpty(ReadOnlySpan<byte> bytes, EiFieldKind kind) =>
        kind == EiFieldKind.Number ? !bytes.ContainsAnyExcept((byte)'0') || IsBlank(bytes) : IsBlank(bytes);

    public static bool IsBlank(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept((byte)' ');

    /// <summary>Reads digits; spaces in front or behind are none.</summary>
    /// <param name="bytes">The bytes, at most 18 of them digits.</param>
    /// <param name="number">The number.</param>
    public static bool TryNumber(ReadOnlySpan<byte> bytes, out long number)
    {
        const int MostDigits = 18;
        number = 0;
        if (bytes.Length is 0 or > MostDigits)
        {
            return false;
        }

        foreach (var digit in bytes)
        {
            var value = unchecked((uint)(digit - '0'));
            if (value > 9)
            {
                number = 0;
                return false;
            }

            number = (number * 10) + value;
        }

        return true;
    }

    /// <summary>Reads EEJJMMDD; false when it is no date that exists.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="date">The date.</param>
    public static bool TryDate(ReadOnlySpan<byte> bytes, out LocalDate date)
    {
        date = default;
        if (bytes.Length != DateLength || !TryNumber(bytes, out var number))
        {
            return false;
        }

        var (year, month, day) = ((int)(number / 10_000), (int)(number / 100 % 100), (int)(number % 100));
        if (year == 0 || month is 0 or > 12 || day == 0 || (day > 28 && day > CalendarSystem.Iso.GetDaysInMonth(year, month)))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    /// <summary>The eleven-test of a BSN; 999999999 says that there is none (C56).</summary>
    /// <param name="bytes">Nine bytes.</param>
    public static bool IsBsn(ReadOnlySpan<byte> bytes)
    {
        const int Length = 9;
        const int Modulus = 11;
        if (bytes.Length != Length || !TryNumber(bytes, out var number) || number == 0)
        {
            return false;
        }

        if (bytes.SequenceEqual(NoBsn))
        {
            return true;
        }

        var sum = -(bytes[Length - 1] - '0');
        for (var at = 0; at < Length - 1; at++)
        {
            sum += (Length - at) * (bytes[at] - '0');
        }

        return sum % Modulus == 0;
    }

    /// <summary>What is filled in for a person without a BSN.</summary>
    public static ReadOnlySpan<byte> NoBsn => "999999999"u8;
}
