using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Returns;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Status;

/// <summary>Every status, advice and kind as people say it, in both languages.</summary>
/// <param name="language">Which of the two.</param>
internal sealed class StatusWords(ReportLanguage language)
{
    /// <summary>By the enum value; values of different enums are different keys.</summary>
    private static readonly Dictionary<Enum, (string Dutch, string English)> Table = new()
    {
        [ClaimFileKind.Insurer] = ("zorgverzekeraar", "insurer"),
        [ClaimFileKind.Private] = ("particulier", "private"),
        [ClaimFileKind.InsurerCredit] = ("credit aan verzekeraar", "credit to insurer"),
        [ReturnOutcome.Lines] = ("per regel", "by line"),
        [ReturnOutcome.WholeFile] = ("geheel bestand", "whole file"),
        [Resolution.Reclaim] = ("crediteren en opnieuw declareren", "credit and claim again"),
        [Resolution.AcceptGranted] = ("toegekend bedrag aanvaarden", "accept what was granted"),
        [Resolution.RemainderToPatient] = ("rest naar de patiënt", "remainder to the patient"),
        [Resolution.DoNotReclaim] = ("niet opnieuw declareren", "do not claim again"),
        [Advice.FixAndResendFile] = ("bestand herstellen", "repair the file"),
        [Advice.ContactInsurer] = ("contact opnemen", "contact the insurer"),
        [Advice.FixCredit] = ("credit herstellen", "repair the credit"),
        [Advice.DropCredit] = ("credit laten vervallen", "drop the credit"),
        [Advice.InvestigateDuplicate] = ("dubbel uitzoeken", "look into duplicate"),
        [Advice.CorrectAndResubmit] = ("verbeteren", "correct"),
        [Advice.FollowRelated] = ("verwante volgen", "follow the related one"),
        [Advice.WriteOffOrContact] = ("afboeken of contact opnemen", "write off or contact"),
        [Advice.NeedsReview] = ("bekijken", "review"),
        [Advice.BillPatient] = ("naar de patiënt", "bill the patient"),
        [Advice.AcceptAdjusted] = ("aanvaarden", "accept"),
        [Advice.ResendUnchanged] = ("ongewijzigd aanbieden", "resend unchanged"),
        [Advice.Informational] = ("ter kennisneming", "for information"),
    };

    internal string this[Enum key]
    {
        get
        {
            var (dutch, english) = StatusNames.Find(key) ?? Table[key];
            return Say(dutch, english);
        }
    }

    internal string Of(Enum? key) => key is null ? "" : this[key];

    internal string Say(string dutch, string english) => language is ReportLanguage.Dutch ? dutch : english;
}
