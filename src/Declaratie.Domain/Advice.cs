namespace Declaratie.Domain;

/// <summary><i>Advies</i>: what to do about a retour code; the most severe stands first and counts.</summary>
public enum Advice
{
    /// <summary><i>Bestand herstellen</i>: repair the file and send it again.</summary>
    FixAndResendFile,

    /// <summary><i>Contact opnemen</i>: the reason lies outside the claim.</summary>
    ContactInsurer,

    /// <summary><i>Credit herstellen</i>: make the credit equal to its debit.</summary>
    FixCredit,

    /// <summary><i>Credit laten vervallen</i>: it exists already.</summary>
    DropCredit,

    /// <summary><i>Dubbel uitzoeken</i>: compare with what was claimed before.</summary>
    InvestigateDuplicate,

    /// <summary><i>Verbeteren</i>: correct the treatment and claim it again.</summary>
    CorrectAndResubmit,

    /// <summary><i>Verwante volgen</i>: another record says what to do.</summary>
    FollowRelated,

    /// <summary><i>Afboeken of contact opnemen</i>: do not claim it again.</summary>
    WriteOffOrContact,

    /// <summary><i>Bekijken</i>: somebody has to look.</summary>
    NeedsReview,

    /// <summary><i>Naar de patiënt</i>: the patient pays.</summary>
    BillPatient,

    /// <summary><i>Aanvaarden</i>: take what the insurer grants.</summary>
    AcceptAdjusted,

    /// <summary><i>Ongewijzigd aanbieden</i>: the line is right.</summary>
    ResendUnchanged,

    /// <summary><i>Ter kennisneming</i>: nothing to do.</summary>
    Informational,
}
