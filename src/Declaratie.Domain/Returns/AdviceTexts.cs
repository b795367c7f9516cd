namespace Declaratie.Domain.Returns;

/// <summary><i>Adviesteksten</i>: each advice as one sentence for people.</summary>
public static class AdviceTexts
{
    /// <summary><i>In het Nederlands</i>: what to do.</summary>
    /// <param name="advice">The advice.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such advice.</exception>
    public static string Dutch(Advice advice) => advice switch
    {
        Advice.FixAndResendFile => "Herstel het bestand of de software, maak het bestand opnieuw met een nieuw factuurnummer en verzend het; de patiënt krijgt geen factuur en de verzekeraar geen credit.",
        Advice.ContactInsurer => "Neem contact op met de verzekeraar: de reden ligt buiten de declaratie, in het contract of de registratie.",
        Advice.FixCredit => "Maak de credit opnieuw, gelijk aan de debetregel zoals die bij de verzekeraar staat, in een eigen bestand.",
        Advice.DropCredit => "Laat de credit vervallen: de debetregel is al gecrediteerd.",
        Advice.InvestigateDuplicate => "Vergelijk eerst met wat eerder is gedeclareerd, ook door een ander, voordat u iets doet.",
        Advice.CorrectAndResubmit => "Crediteer de regel intern, verbeter de behandeling onder retouren en declareer haar opnieuw.",
        Advice.FollowRelated => "Doe wat bij de code van het verwante record hoort.",
        Advice.WriteOffOrContact => "Declareer niet opnieuw: boek af, of neem eerst contact op met de verzekeraar.",
        Advice.NeedsReview => "Bekijk de regel zelf: de codes zeggen niet wat te doen.",
        Advice.BillPatient => "Laat de patiënt betalen: is niets toegekend, crediteer de regel dan intern en zet de behandeling op de patiënt, en is een deel toegekend, alleen het restant.",
        Advice.AcceptAdjusted => "Aanvaard wat de verzekeraar toekent en boek het verschil.",
        Advice.ResendUnchanged => "Bied de regel ongewijzigd aan in het volgende bestand: zij is goed.",
        Advice.Informational => "Er is niets te doen.",
        _ => throw new ArgumentOutOfRangeException(nameof(advice), advice, "There is no such advice."),
    };

    /// <summary><i>In het Engels</i>: what to do.</summary>
    /// <param name="advice">The advice.</param>
    /// <returns>One sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such advice.</exception>
    public static string English(Advice advice) => advice switch
    {
        Advice.FixAndResendFile => "Repair the file or the software, make the file again with a new invoice number and send it; the patient gets no invoice and the insurer no credit.",
        Advice.ContactInsurer => "Contact the insurer: the reason lies outside the claim, in the contract or the registration.",
        Advice.FixCredit => "Make the credit again, equal to the debit as it stands at the insurer, in a file of its own.",
        Advice.DropCredit => "Drop the credit: the debit has been credited already.",
        Advice.InvestigateDuplicate => "Compare with what was claimed before, by somebody else too, before you do anything.",
        Advice.CorrectAndResubmit => "Credit the line internally, correct the treatment in the returns and claim it again.",
        Advice.FollowRelated => "Do what belongs to the code of the related record.",
        Advice.WriteOffOrContact => "Do not claim again: write off, or contact the insurer first.",
        Advice.NeedsReview => "Look at the line yourself: the codes do not tell what to do.",
        Advice.BillPatient => "Let the patient pay: when nothing was granted, credit the line internally and set the treatment to the patient, and when a part was granted, only the remainder.",
        Advice.AcceptAdjusted => "Accept what the insurer grants and post the difference.",
        Advice.ResendUnchanged => "Offer the line unchanged in the next file: it is right.",
        Advice.Informational => "There is nothing to do.",
        _ => throw new ArgumentOutOfRangeException(nameof(advice), advice, "There is no such advice."),
    };
}
