using Declaratie.Domain.Bookkeeping;

namespace Declaratie.Exchange.Bookkeeping;

/// <summary><i>Vorm van een boekhoudbestand</i>: what the bookkeeping package reads.</summary>
public enum BookkeepingFormat
{
    /// <summary><i>Auditfile</i>: XML Auditfile Financieel 3.2, valid against its public schema.</summary>
    Xaf,

    /// <summary><i>Yuki-verkoopfacturen</i>: EXPERIMENTAL; made after the public description of the fields, its schema was not available and no package has read it.</summary>
    Yuki,

    /// <summary><i>CSV</i>: one row per line of debit or credit.</summary>
    Csv,
}

/// <summary><i>Boekhoudbestand</i>: writes a month as a file that a bookkeeping package imports.</summary>
/// <remarks>
/// The file is streamed; no clock and no culture of the machine is asked, so the same month and options give the same bytes. Debtors are numbered <c>V-</c> and the id of an insurer,
/// <c>P-</c> and the id of a patient. An id that is too long, or has characters that files forbid, becomes its beginning, <c>~</c> and a hash: always the same, and no two alike.
/// Of patients nothing is told but that number, unless <see cref="BookDebtor.Name"/> was asked for.
/// </remarks>
public static class BookkeepingFile
{
    /// <summary><i>Schrijf</i>: writes the month; one without documents is a file without transactions.</summary>
    /// <param name="month">The month.</param>
    /// <param name="format">As what.</param>
    /// <param name="options">Whose it is, when it was made, and what the receiver wants to know besides.</param>
    /// <param name="output">Where to; it stays open.</param>
    /// <exception cref="ArgumentException">An option does not fit in the file.</exception>
    public static void Write(BookkeepingMonth month, BookkeepingFormat format, BookkeepingFileOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(month);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        if (options.Fault() is { } fault)
        {
            throw new ArgumentException(fault, nameof(options));
        }

        switch (format)
        {
            case BookkeepingFormat.Xaf:
                new XafWriter(month, options, output).Write();
                break;
            case BookkeepingFormat.Yuki:
                new YukiWriter(month, options, output).Write();
                break;
            default:
                BookkeepingCsv.Write(month, options, output);
                break;
        }
    }
}
