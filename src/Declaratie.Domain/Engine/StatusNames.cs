using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;

namespace Declaratie.Domain.Engine;

/// <summary>Every status as people say it, in both languages.</summary>
internal static class StatusNames
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
        [ReturnFileStatus.ToHandle] = ("te behandelen", "to handle"),
        [ReturnFileStatus.Credited] = ("gecrediteerd", "credited"),
        [ReturnFileStatus.Closed] = ("gesloten", "closed"),
        [ReturnFileStatus.Unmatched] = ("niet te koppelen", "unmatched"),
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
    };

    /// <summary>The words for a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The words; null when it is no status.</returns>
    public static (string Dutch, string English)? Find(Enum status) => Table.TryGetValue(status, out var words) ? words : null;
}
