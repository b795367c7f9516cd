using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Returns;
using NodaTime;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Retourinformatie</i>: from a return message to the entry of the journal that says the same.</summary>
public static class EiReturns
{
    /// <summary><i>Naar een journaalpost</i>: what a return means for the claims. Matching it with its file, and judging what does not match (C64), is for the claims.</summary>
    /// <remarks>
    /// The claim file is the one whose number is the invoice number of the message. Amounts come with their signs, codes as they stand on the records; a return without lines says it all by its codes (C52).
    /// A return whose lines are all credits answers a credit towards the insurer (C44): it is granted when all of it was granted, else refused.
    /// </remarks>
    /// <param name="message">A return, without errors.</param>
    /// <param name="received">The day it was received, when the message does not say its own date.</param>
    /// <returns>The entry; or null and a finding when the message is no return, or no day is known.</returns>
    public static Checked<JournalEntry?> ToEntry(EiMessage message, LocalDate? received = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!message.Standard.IsReturn)
        {
            return new(null, [NoReturn(message)]);
        }

        if ((message.Header.ReturnDate ?? received) is not { } date)
        {
            return new(null, [NoDate(message)]);
        }

        var file = new ClaimFileNumber(message.Header.InvoiceNumber);
        ImmutableArray<EiLine> lines = [.. message.Lines];
        return new(lines.Length > 0 && lines.All(line => line.Claimed.IsCredit) ? Credit(message, date, file, lines) : Received(message, date, file, lines), []);
    }

    private static ReturnReceived Received(EiMessage message, LocalDate date, ClaimFileNumber file, ImmutableArray<EiLine> lines) => new(date, file)
    {
        Codes = [.. message.Header.Codes.All],
        ClaimedTotal = message.Submitted ?? message.Claimed,
        GrantedTotal = message.Granted,
        Lines = [.. lines.Select(Line)],
    };

    private static ReturnLine Line(EiLine line)
    {
        var said = line.Assessment!;
        return new ReturnLine(new ClaimReference(line.Reference), said.Granted.WithSign) { Calculated = said.Calculated.WithSign, Codes = [.. said.Codes.All] };
    }

    private static JournalEntry Credit(EiMessage message, LocalDate date, ClaimFileNumber file, ImmutableArray<EiLine> lines)
    {
        ImmutableArray<RetourCode> codes = [.. message.Header.Codes.All.Concat(lines.SelectMany(line => line.Assessment!.Codes.All)).Distinct()];
        return message.Granted == message.Claimed
            ? new InsurerCreditGranted(date, file) { Codes = codes }
            : new InsurerCreditRefused(date, file) { Codes = codes };
    }

    private static Finding NoReturn(EiMessage message) => JournalRules.ValueIsRight.BrokenBy(
        message.Standard.Name,
        $"{message.Standard.Name} is een declaratie en geen retourbericht; geef het bericht dat de zorgverzekeraar terugstuurde.",
        $"{message.Standard.Name} is a claim and no return; give the message that the insurer sent back.");

    private static Finding NoDate(EiMessage message) => JournalRules.FieldIsPresent.BrokenBy(
        message.Header.InvoiceNumber,
        "Het retourbericht noemt zijn datum niet; zeg op welke dag het is ontvangen.",
        "The return does not say its date; say on which day it was received.");
}
