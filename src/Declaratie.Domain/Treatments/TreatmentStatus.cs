namespace Declaratie.Domain.Treatments;

/// <summary><i>Status van een behandeling</i>: where a treatment is in the seven steps.</summary>
public enum TreatmentStatus
{
    /// <summary><i>Afhandelen</i>: delivered, not yet booked.</summary>
    ToSettle,

    /// <summary><i>Te declareren</i>: complete and read-only.</summary>
    ReadyToClaim,

    /// <summary><i>Gedeclareerd</i>: on exactly one live claim line.</summary>
    InClaimFile,

    /// <summary><i>Retour</i>: answered with an objection; what to do is still to be decided.</summary>
    Returned,

    /// <summary><i>Retouren</i>: its line has been credited; it can be corrected.</summary>
    InReturns,

    /// <summary><i>Afgehandeld</i>: granted, or the difference accepted.</summary>
    Settled,

    /// <summary><i>Gefactureerd</i>: on exactly one live patient invoice.</summary>
    Invoiced,

    /// <summary><i>Niet opnieuw gedeclareerd</i>: given up.</summary>
    Abandoned,

    /// <summary><i>Vervallen</i>: never delivered, or registered by mistake.</summary>
    Cancelled,
}

/// <summary><i>Handeling met een behandeling</i>: what can be done with a treatment, or happens to it.</summary>
public enum TreatmentVerb
{
    /// <summary><i>Vastleggen</i>: it comes from the agenda.</summary>
    Register,

    /// <summary><i>Wijzigen</i>: a correction.</summary>
    Edit,

    /// <summary><i>Controleren</i>: stop signs and blue fields are determined.</summary>
    Check,

    /// <summary><i>Boeken</i>: it is ready to claim.</summary>
    Book,

    /// <summary><i>Terug naar afhandelen</i>: the red cross, for what came from there.</summary>
    PutBackToSettling,

    /// <summary><i>Terug naar retouren</i>: the red cross, for what came from there.</summary>
    PutBackToReturns,

    /// <summary><i>Declareren</i>: it comes on a line of a claim file.</summary>
    Claim,

    /// <summary><i>Bestand verwijderd</i>: its file was never sent.</summary>
    Discard,

    /// <summary><i>Geheel toegekend</i>: or closed without return information.</summary>
    Grant,

    /// <summary><i>Bezwaar</i>: the insurer did not grant what was claimed, or refused the whole file.</summary>
    Dispute,

    /// <summary><i>Crediteren</i>: its line is credited, to be claimed again.</summary>
    Credit,

    /// <summary><i>Aanvaarden</i>: settled at what was granted.</summary>
    Accept,

    /// <summary><i>Niet opnieuw declareren</i>: its line is written off.</summary>
    WriteOff,

    /// <summary><i>Rest naar de patiënt</i>: it comes into being for what the insurer left.</summary>
    Remain,

    /// <summary><i>Factureren</i>: it comes on a patient invoice.</summary>
    Invoice,

    /// <summary><i>Factuur gecrediteerd</i>: its patient invoice was credited.</summary>
    CreditInvoice,

    /// <summary><i>Credit toegekend</i>: the insurer took back what it had granted.</summary>
    TakeBack,

    /// <summary><i>Opgeven</i>: in retouren, not to be claimed again.</summary>
    Abandon,

    /// <summary><i>Heropenen</i>: given up, but back to retouren.</summary>
    Reopen,

    /// <summary><i>Vervallen</i>: never delivered.</summary>
    Cancel,
}

/// <summary><i>Status van een zittingenmaand</i>: are the counted sessions of an agenda month still right?</summary>
public enum SessionsStatus
{
    /// <summary><i>Verouderd</i>: something changed since, or it was never determined.</summary>
    Stale,

    /// <summary><i>Actueel</i>: determined, and nothing changed since.</summary>
    Current,
}

/// <summary><i>Handeling met een zittingenmaand</i>: what makes an agenda month stale, and what makes it current.</summary>
public enum SessionsVerb
{
    /// <summary><i>Wijzigen</i>: a treatment of the month, its payer, amount or claim line changed (C38).</summary>
    Change,

    /// <summary><i>Zittingen bepalen</i>: counted anew (C39).</summary>
    Determine,
}
