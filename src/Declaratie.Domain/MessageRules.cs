namespace Declaratie.Domain;

/// <summary><i>Berichtregels</i>: E1–E3, what a claim file must be to become a message to an insurer.</summary>
public static class MessageRules
{
    /// <summary><i>Verplicht gegeven</i> (E1): is filled before anything is written.</summary>
    public static Rule WhatIsMandatoryIsFilled { get; } = new(
        "E1", RuleForce.Refusal,
        "Een gegeven dat een bericht verplicht stelt en dat het journaal niet heeft, is een bevinding vóór het schrijven; het wordt nooit leeg geschreven en nooit geraden.",
        "What a message makes mandatory and the journal does not have is a finding before writing; it is never written blank and never guessed.", "V, D");

    /// <summary><i>Bestand voor een verzekeraar</i> (E2): only that becomes a message.</summary>
    public static Rule OnlyFilesForInsurersAreMessages { get; } = new(
        "E2", RuleForce.Refusal,
        "Alleen een bestand voor een zorgverzekeraar, of een credit aan hem, wordt een bericht; een particulier of verwijderd bestand niet.",
        "Only a file for an insurer, or a credit towards one, becomes a message; a private or discarded file does not.", "D");

    /// <summary><i>Inhoud na verzending</i> (E3): is that of then.</summary>
    public static Rule ContentIsAsItWasSent { get; } = new(
        "E3", RuleForce.Refusal,
        "De inhoud van een verzonden bestand staat vast: is een behandeling of patiënt erin daarna gewijzigd, dan wordt het bericht niet opnieuw gemaakt.",
        "The content of a file that was sent is fixed: when a treatment or patient in it was changed afterwards, the message is not made again.", "D");

    /// <summary><i>Alle berichtregels</i>, in order of number.</summary>
    public static IReadOnlyList<Rule> All { get; } = [WhatIsMandatoryIsFilled, OnlyFilesForInsurersAreMessages, ContentIsAsItWasSent];
}
