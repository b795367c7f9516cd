namespace Declaratie.Domain;

/// <content>C1–C11: from the agenda to ready to claim.</content>
public static partial class ClaimRules
{
    /// <summary><i>Eén soort betaler</i> (C1): the insurer or the patient.</summary>
    public static Rule OnePayerKindAtATime { get; } = new(
        "C1", RuleForce.Reckoning,
        "Een behandeling heeft op elk moment precies één soort betaler: de verzekeraar of de patiënt.",
        "A treatment has exactly one kind of payer at any time: the insurer or the patient.", "S");

    /// <summary><i>COV-controle</i> (C2): of every treatment, before it is booked.</summary>
    public static Rule CoverageIsChecked { get; } = new(
        "C2", RuleForce.Warning,
        "Is voor de behandeldatum geen uitkomst van een COV-controle bekend, dan waarschuwt het boeken; met de instelling cov.missing = block weigert het.",
        "When no outcome of a coverage check (COV) is known for the treatment date, booking warns; with the setting cov.missing = block it refuses.", "S");

    /// <summary><i>Wie afhandelt</i> (C3): therapist or secretariat.</summary>
    public static Rule SettlingIsForThoseWhoTreat { get; } = new(
        "C3", RuleForce.Advice,
        "Afhandelen is het werk van de behandelaar en het secretariaat; wie iets deed wordt alleen bewaard, niet bewaakt.",
        "Settling is the work of the therapist and the secretariat; who did something is kept, not guarded.", "S");

    /// <summary><i>Wat op afhandelen wacht</i> (C4): for more than a day.</summary>
    public static Rule WhatWaitsToBeSettled { get; } = new(
        "C4", RuleForce.Query,
        "Het werkoverzicht noemt de behandelingen onder afhandelen die ouder zijn dan een dag.",
        "The worklist names the treatments to settle that are older than one day.", "S");

    /// <summary><i>Rode stopborden</i> (C5): are solved before booking.</summary>
    public static Rule StopSignsAreSolved { get; } = new(
        "C5", RuleForce.Refusal,
        "Een rood stopbord (V1–V6) verhindert het boeken; de melding noemt de V-regel.",
        "A red stop sign (V1–V6) prevents booking; the message names the V-rule.", "S");

    /// <summary><i>Blauwe velden</i> (C6): are filled before booking.</summary>
    public static Rule BlueFieldsAreFilled { get; } = new(
        "C6", RuleForce.Refusal,
        "Een leeg blauw veld (V7–V10) verhindert het boeken; de melding noemt de V-regel.",
        "A blue field that is empty (V7–V10) prevents booking; the message names the V-rule.", "S");

    /// <summary><i>Controleren vóór boeken</i> (C7): after the last edit.</summary>
    public static Rule CheckedAfterTheLastEdit { get; } = new(
        "C7", RuleForce.Refusal,
        "Boeken kan alleen na een controle die later is dan de laatste wijziging; een andere naam, BSN of geboortedatum van de patiënt is ook een wijziging.",
        "Booking needs a check later than the last edit; another name, BSN or birth date of the patient is an edit too.", "S");

    /// <summary><i>Alles boeken</i> (C8): what cannot be booked stays behind and is named.</summary>
    public static Rule EachRowIsBookedByItself { get; } = new(
        "C8", RuleForce.Reckoning,
        "Wie veel behandelingen tegelijk boekt, boekt elke behandeling die kan; de andere blijven staan en worden met hun regel genoemd.",
        "Booking many treatments books each one that can be booked; the others stay where they are and are named with their rule.", "S");

    /// <summary><i>Te declareren</i> (C9): holds what is ready and nothing else.</summary>
    public static Rule ReadyMeansReady { get; } = new(
        "C9", RuleForce.Query,
        "Te declareren toont alleen behandelingen die klaar zijn om te declareren.",
        "The list of what is ready to claim holds only treatments that are ready to claim.", "S");

    /// <summary><i>Waar een behandeling te wijzigen is</i> (C10): under afhandelen and retouren.</summary>
    public static Rule EditedInTwoPlacesOnly { get; } = new(
        "C10", RuleForce.Refusal,
        "Een behandeling is alleen te wijzigen onder afhandelen en onder retouren.",
        "A treatment can be edited only while it is to be settled or in the returns.", "S");

    /// <summary><i>Rood kruis</i> (C11): back to where it came from.</summary>
    public static Rule PutBackGoesToItsOrigin { get; } = new(
        "C11", RuleForce.Refusal,
        "Het rode kruis zet een behandeling die klaar is om te declareren terug naar waar zij vandaan kwam, afhandelen of retouren; staat zij niet klaar, dan wordt het geweigerd.",
        "The red cross puts a treatment that is ready to claim back to where it came from, settling or the returns; when it is not ready it is refused.", "S, D");
}
