using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Status;

/// <summary>Every status, advice and kind as people say it, in both languages.</summary>
/// <param name="language">Which of the two.</param>
internal sealed class StatusWords(ReportLanguage language)
{
    /// <summary>By the enum value; values of different enums are different keys.</summary>
    private static readonly Dictionary<Enum, (string Dutch, string English)> Table = new()
    {
        [TreatmentStatus.ToSettle] = ("afhandelen", "to settle"),
        [TreatmentStatus.ReadyToClaim] = ("te declareren", "ready to claim"),
        [TreatmentStatus.InClaimFile] = ("gedeclareerd", "claimed"),
        [TreatmentStatus.Returned] = ("retour", "returned"),
        [TreatmentStatus.InReturns] = ("retouren", "in returns"),
        [TreatmentStatus.Settled] = ("afgehandeld", "settled"),
        [TreatmentStatus.Invoiced] = ("gefactureerd", "invoiced"),
        [TreatmentStatus.Abandoned] = ("niet opnieuw gedeclareerd", "not claimed again"),
        [TreatmentStatus.Cancelled] = ("vervallen", "cancelled"),

        [ClaimFileStatus.Created] = ("aangemaakt", "created"),
        [ClaimFileStatus.Submitted] = ("aangeboden aan VECOZO", "submitted to VECOZO"),
        [ClaimFileStatus.WithInsurer] = ("doorgezet", "with the insurer"),
        [ClaimFileStatus.Returned] = ("declaratie retour", "returned"),
        [ClaimFileStatus.Settled] = ("declaratie afgehandeld", "settled"),
        [ClaimFileStatus.ToInvoice] = ("patiëntfacturen maken", "patient invoices to make"),
        [ClaimFileStatus.Invoiced] = ("gefactureerd", "invoiced"),
        [ClaimFileStatus.Discarded] = ("verwijderd", "discarded"),

        [ClaimLineStatus.Claimed] = ("gedeclareerd", "claimed"),
        [ClaimLineStatus.Granted] = ("toegekend", "granted"),
        [ClaimLineStatus.Objected] = ("bezwaar", "objected"),
        [ClaimLineStatus.Credited] = ("gecrediteerd", "credited"),
        [ClaimLineStatus.Accepted] = ("aanvaard", "accepted"),
        [ClaimLineStatus.Abandoned] = ("niet opnieuw gedeclareerd", "not claimed again"),
        [ClaimLineStatus.Invoiced] = ("gefactureerd", "invoiced"),

        [ClaimFileKind.Insurer] = ("zorgverzekeraar", "insurer"),
        [ClaimFileKind.Private] = ("particulier", "private"),
        [ClaimFileKind.InsurerCredit] = ("credit aan verzekeraar", "credit to insurer"),

        [ReturnFileStatus.ToHandle] = ("te behandelen", "to handle"),
        [ReturnFileStatus.Credited] = ("gecrediteerd", "credited"),
        [ReturnFileStatus.Closed] = ("gesloten", "closed"),
        [ReturnFileStatus.Unmatched] = ("niet te koppelen", "unmatched"),

        [ReturnOutcome.Lines] = ("per regel", "by line"),
        [ReturnOutcome.WholeFile] = ("geheel bestand", "whole file"),

        [Resolution.Reclaim] = ("crediteren en opnieuw declareren", "credit and claim again"),
        [Resolution.AcceptGranted] = ("toegekend bedrag aanvaarden", "accept what was granted"),
        [Resolution.RemainderToPatient] = ("rest naar de patiënt", "remainder to the patient"),
        [Resolution.DoNotReclaim] = ("niet opnieuw declareren", "do not claim again"),

        [CreditFileStatus.Open] = ("open", "open"),
        [CreditFileStatus.Booked] = ("klaar voor boekhouding", "ready for bookkeeping"),
        [CreditFileStatus.Collected] = ("verwerkt", "collected"),
        [CreditFileStatus.SentToBookkeeping] = ("ingestuurd", "submitted"),

        [PatientInvoiceStatus.ToSend] = ("te versturen", "to send"),
        [PatientInvoiceStatus.Sent] = ("verzonden", "sent"),
        [PatientInvoiceStatus.Credited] = ("gecrediteerd", "credited"),

        [SessionsStatus.Stale] = ("verouderd", "stale"),
        [SessionsStatus.Current] = ("actueel", "current"),

        [MonthStatus.Idle] = ("niets verwerkt", "not collected"),
        [MonthStatus.Collected] = ("verwerkt", "collected"),
        [MonthStatus.Submitted] = ("ingestuurd", "submitted"),

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

    internal string this[Enum key] => language is ReportLanguage.Dutch ? Table[key].Dutch : Table[key].English;

    internal string Of(Enum? key) => key is null ? "" : this[key];

    internal string Say(string dutch, string english) => language is ReportLanguage.Dutch ? dutch : english;
}
