namespace Declaratie.Domain.Claims;

/// <summary><i>Status van een declaratiebestand</i>: where a claim file is on its way to the insurer and back.</summary>
public enum ClaimFileStatus
{
    /// <summary><i>Aangemaakt</i>: not yet sent.</summary>
    Created,

    /// <summary><i>Aangeboden aan VECOZO</i>: sent; from here on it never changes.</summary>
    Submitted,

    /// <summary><i>Doorgezet</i>: with the insurer.</summary>
    WithInsurer,

    /// <summary><i>Declaratie retour</i>: answered, and something is to be handled.</summary>
    Returned,

    /// <summary><i>Declaratie afgehandeld</i>: every line has ended.</summary>
    Settled,

    /// <summary><i>Patiëntfacturen maken</i>: a private file, to be invoiced.</summary>
    ToInvoice,

    /// <summary><i>Gefactureerd</i>: its patient invoices were made.</summary>
    Invoiced,

    /// <summary><i>Verwijderd</i>: never sent; its number is spent.</summary>
    Discarded,
}

/// <summary><i>Handeling met een declaratiebestand</i>: what can be done with a claim file, or happens to it.</summary>
public enum ClaimFileVerb
{
    /// <summary><i>Aanmaken</i>: for an insurer.</summary>
    Create,

    /// <summary><i>Particulier aanmaken</i>: for patients.</summary>
    CreatePrivate,

    /// <summary><i>Verzenden</i>: offered to VECOZO and posted.</summary>
    Send,

    /// <summary><i>Doorzetten</i>: it passed VECOZO's check.</summary>
    Forward,

    /// <summary><i>Geheel weigeren</i>: VECOZO refused it.</summary>
    Refuse,

    /// <summary><i>Geheel toegekend retour</i>: a return that grants every line in full.</summary>
    ReturnGranted,

    /// <summary><i>Retour met bezwaar</i>: a return that does not.</summary>
    ReturnObjected,

    /// <summary><i>Afsluiten</i>: without return information.</summary>
    Close,

    /// <summary><i>Retour afgehandeld</i>: credited and booked, or nothing to credit.</summary>
    Handle,

    /// <summary><i>Credit beantwoord</i>: the insurer granted or refused the credit.</summary>
    AnswerCredit,

    /// <summary><i>Facturen maken</i>: the patient invoices.</summary>
    MakeInvoices,

    /// <summary><i>Verwijderen</i>: before it was sent.</summary>
    Discard,
}

/// <summary><i>Status van een declaratieregel</i>: how a line of a claim file stands.</summary>
public enum ClaimLineStatus
{
    /// <summary><i>Gedeclareerd</i>: not yet answered.</summary>
    Claimed,

    /// <summary><i>Toegekend</i>: in full, or closed without return information.</summary>
    Granted,

    /// <summary><i>Bezwaar</i>: answered otherwise; what to do is still to be decided.</summary>
    Objected,

    /// <summary><i>Gecrediteerd</i>: no longer claimed.</summary>
    Credited,

    /// <summary><i>Aanvaard</i>: settled at what was granted.</summary>
    Accepted,

    /// <summary><i>Niet opnieuw gedeclareerd</i>: written off.</summary>
    Abandoned,

    /// <summary><i>Gefactureerd</i>: on a patient invoice.</summary>
    Invoiced,
}
