using System.Text;
using NodaTime;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Instellingen voor EI-berichten</i>: what the sources of the standards leave open.</summary>
public sealed record EiOptions
{
    private static readonly byte[] Ascii = [.. Enumerable.Range(0, 128).Select(code => (byte)code)];

    /// <summary><i>Standaardinstellingen</i>.</summary>
    public static EiOptions Default { get; } = new();

    /// <summary><i>Tekenset</i>: one byte for each position; ISO 8859-1 unless said otherwise.</summary>
    /// <remarks>
    /// The specifications at hand name no code page. The pattern that Vektis gives for initials runs from À to ÿ, which is the upper half of ISO 8859-1; Windows-1252 has the same letters
    /// there. Every byte survives reading and writing in ISO 8859-1.
    /// </remarks>
    /// <exception cref="ArgumentException">More than one byte for a character, or ASCII at other places than in ASCII.</exception>
    public Encoding Encoding
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.IsSingleByte && value.GetString(Ascii) == Encoding.ASCII.GetString(Ascii)
                ? value
                : throw new ArgumentException("A position is one byte: the encoding has one byte for each character, and ASCII where ASCII has it.", nameof(value));
        }
    } = Encoding.Latin1;

    /// <summary><i>Vandaag</i>: the day on which is checked; when given, an invoice is not dated after it (C55).</summary>
    public LocalDate? Today { get; init; }

    /// <summary><i>Meeste bevindingen</i>: how many findings are kept; what comes after is counted only, so that a file that is wrong in every record does not fill the memory.</summary>
    public int MostFindings { get; init; } = 1_000;

    /// <summary><i>Meeste records</i>: how many records (lines) of a message are read; a message with more is not read any further and has an error that says so (<see cref="EiReader.Halt"/>).</summary>
    /// <remarks>A closing record can count 999 999 performances; the default leaves as much room again for insured persons, debtors and comments.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MostRecords
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 2_000_000;
}
