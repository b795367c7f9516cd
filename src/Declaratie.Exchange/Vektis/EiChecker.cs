using Declaratie.Domain;
using Declaratie.Exchange.Vektis.Checking;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Controle van een bericht</i>: finds at home what the receiver would refuse, in one pass.</summary>
/// <remarks>
/// Memory does not grow with the file, but for the references: they are unique in a file and a debit does not stand beside its credit, so every line of a claim is remembered in some
/// 100 bytes (120 for dental care), up to the 999 999 lines that a closing record can count and no further than <see cref="EiOptions.MostRecords"/>. Of a return nothing is remembered.
/// </remarks>
public static class EiChecker
{
    /// <summary><i>Controleren</i>: reads a message and tells what is wrong with it; nothing in a file makes it throw.</summary>
    /// <param name="stream">The message, from its first byte; it stays open.</param>
    /// <param name="options">The code page, the day, how many records are read and findings kept.</param>
    /// <returns>What it is and what was found.</returns>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static EiCheckResult Check(Stream stream, EiOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = EiReader.Open(stream, options, leaveOpen: true);
        if (reader.Standard is not { } standard)
        {
            return Refused(reader.Refusal!);
        }

        options ??= EiOptions.Default;
        var run = new CheckRun(standard, options, new FindingList(options.MostFindings));
        while (reader.Read(out var record))
        {
            run.Take(record);
        }

        return run.End(reader.Halt);
    }

    internal static EiCheckResult Refused(EiFinding refusal) => new(null, refusal.Record, Money.Zero, [refusal]) { Errors = 1 };
}
