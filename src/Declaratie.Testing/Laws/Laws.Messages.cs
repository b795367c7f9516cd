using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Vektis;
using static Declaratie.Testing.LawBroken;

namespace Declaratie.Testing;

/// <content>Of the messages to insurers.</content>
public static partial class Laws
{
    /// <summary><i>Het bericht is wat verzonden is</i> (K2, K14): what is read of a message is what was written, and it has the number, the lines and the total of its file.</summary>
    /// <remarks>The numbers of the records do not count: the writer gives them.</remarks>
    /// <param name="written">The message as it was made.</param>
    /// <param name="read">The message as it was read again; null when it was refused.</param>
    /// <param name="file">The claim file.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? MessageIsWhatWasSent(EiMessage written, EiMessage? read, ClaimFileState file)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(file);
        var number = file.Number.Value;
        return Try("K14", () => read is null
            ? new LawBroken("K14", number, "Het bericht kan niet worden teruggelezen.", "The message cannot be read again.")
            : Unless(read.Header.InvoiceNumber == number, "K14", number, "Het bericht draagt het nummer van een ander bestand.", "The message bears the number of another file.")
                ?? UnlessEqual(read.Claimed, file.Total, "K2", number, ("gedeclareerd in het bericht", "claimed in the message"), ("het totaal van het bestand", "the total of the file"))
                ?? SameLines(read, file)
                ?? Unless(
                    WithoutNumbers(read) == WithoutNumbers(written), "K14", number, "Wat teruggelezen is, is iets anders dan wat geschreven is.", "What was read is other than what was written."));
    }

    private static LawBroken? SameLines(EiMessage read, ClaimFileState file)
    {
        var said = read.Lines.ToLookup(line => line.Reference, line => line.Claimed.WithSign, StringComparer.Ordinal);
        var held = file.Lines.ToLookup(line => line.Reference.Value, line => line.Amount, StringComparer.Ordinal);
        return held.Select(line => line.Key).Union(said.Select(line => line.Key), StringComparer.Ordinal)
            .Where(reference => !said[reference].Order().SequenceEqual(held[reference].Order()))
            .Select(reference => new LawBroken(
                "K2", reference,
                $"De regel is in het bericht {Words(said[reference], "niet genoemd")}, in het bestand {Words(held[reference], "niet genoemd")}.",
                $"The line is {Words(said[reference], "not named")} in the message, {Words(held[reference], "not named")} in the file."))
            .FirstOrDefault();
    }

    private static string Words(IEnumerable<Money> amounts, string none) => string.Join(" + ", amounts.Select(amount => $"{amount}").DefaultIfEmpty(none));

    private static EiMessage WithoutNumbers(EiMessage message) => message with
    {
        Insured = [.. message.Insured.Select(person => new EiInsuredLines(person.Insured with { Number = 0 }, [.. person.Lines.Select(line => line with { Number = 0 })]))],
    };
}
