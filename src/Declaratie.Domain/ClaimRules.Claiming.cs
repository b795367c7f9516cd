namespace Declaratie.Domain;

/// <content>C12–C21, C55, C61, C63: from ready to claim to the answer.</content>
public static partial class ClaimRules
{
    /// <summary><i>Soort</i> (C12): insurer or private.</summary>
    public static Rule OneKindPerRun { get; } = new(
        "C12", RuleForce.Reckoning,
        "Een declaratierun maakt bestanden van één soort: verzekeraar of particulier.",
        "A claim run makes files of one kind: insurer or private.", "S");

    /// <summary><i>Verzekeraar</i> (C13): one or all.</summary>
    public static Rule OneInsurerOrAll { get; } = new(
        "C13", RuleForce.Reckoning,
        "Een run neemt de behandelingen van één verzekeraar, of van alle als er geen genoemd is.",
        "A run takes the treatments of one insurer, or of all when none is named.", "S");

    /// <summary><i>Tot en met gekozen periode</i> (C14): earlier months only when asked.</summary>
    public static Rule EarlierMonthsOnlyWhenAsked { get; } = new(
        "C14", RuleForce.Reckoning,
        "Een run neemt de behandelingen van de gekozen maand, en die van eerdere maanden alleen met \"tot en met gekozen periode\"; latere nooit.",
        "A run takes the treatments of the chosen month, and those of earlier months only with \"through the chosen month\"; later ones never.", "S");

    /// <summary><i>Declareren</i> (C15): creates the files that were asked for.</summary>
    public static Rule RunSelectsSomething { get; } = new(
        "C15", RuleForce.Refusal,
        "Declareren maakt de bestanden aan; een run die geen behandeling kiest wordt geweigerd.",
        "Claiming creates the files; a run that selects no treatment is refused.", "S");

    /// <summary><i>Eén bestand per verzekeraar</i> (C16): and one for the private treatments.</summary>
    public static Rule OneFilePerInsurer { get; } = new(
        "C16", RuleForce.Reckoning,
        "Een run maakt één bestand per verzekeraar en berichtstandaard; particuliere behandelingen komen in één particulier bestand.",
        "A run makes one file per insurer and message standard; private treatments go into one private file.", "S, D");

    /// <summary><i>Declaratieoverzicht</i> (C17): every claim file, by status.</summary>
    public static Rule OverviewListsEveryFile { get; } = new(
        "C17", RuleForce.Query,
        "Het declaratieoverzicht geeft alle declaratiebestanden en is te filteren op status.",
        "The overview lists every claim file and can be filtered by status.", "S");

    /// <summary><i>Verzenden</i> (C18): all created insurer files, or those that are named.</summary>
    public static Rule SendingTakesAllOrTheNamed { get; } = new(
        "C18", RuleForce.Reckoning,
        "Verzenden neemt zonder lijst alle aangemaakte bestanden voor verzekeraars en met een lijst alleen de genoemde; verzonden is ook geboekt.",
        "Sending takes all created insurer files without a list, and only the named ones with a list; what is sent is booked too.", "S");

    /// <summary><i>Eerst VECOZO</i> (C19): then the insurer.</summary>
    public static Rule VecozoComesFirst { get; } = new(
        "C19", RuleForce.Reckoning,
        "Een verzonden bestand gaat eerst door de controle van VECOZO en dan naar de verzekeraar; een retour zegt dat het was doorgezet.",
        "A file that was sent passes the check of VECOZO first and then goes to the insurer; a return implies that it was forwarded.", "S");

    /// <summary><i>Declaratie retour of afgehandeld</i> (C20): as the insurer answers.</summary>
    public static Rule AnswerDecidesTheStatus { get; } = new(
        "C20", RuleForce.Reckoning,
        "Is een regel niet precies toegekend zoals gedeclareerd, of het bestand als geheel afgewezen, dan wordt het declaratie retour; is alles toegekend, of is het gesloten zonder retour, dan declaratie afgehandeld.",
        "When some line was not granted exactly as claimed, or the file was refused as a whole, it becomes returned; when all was granted, or it was closed without a return, it becomes settled.", "S");

    /// <summary><i>Patiëntfacturen maken</i> (C21): from a private file.</summary>
    public static Rule PrivateFileBecomesInvoices { get; } = new(
        "C21", RuleForce.Reckoning,
        "Een particulier bestand wordt met \"maken\" facturen om te versturen, één per patiënt.",
        "Making invoices turns a private file into invoices to send, one per patient.", "S");

    /// <summary><i>Prestatiedatum</i> (C55): not after the invoice date.</summary>
    public static Rule TreatmentIsNotAfterTheInvoice { get; } = new(
        "C55", RuleForce.Warning,
        "Een behandeling met een datum na die van de run blijft met deze waarschuwing buiten het bestand (8176–8178).",
        "A treatment dated after the run is left out of the file with this warning (8176–8178).", "V");

    /// <summary><i>Declaratietermijn</i> (C61): a late claim is warned about.</summary>
    public static Rule ClaimedInTime { get; } = new(
        "C61", RuleForce.Warning,
        "Controleren (V13) en declareren waarschuwen na de termijn van de verzekeraar: zoveel hele maanden na de behandeling, of bij opnieuw declareren zoveel na de retour als dat later is; de laatste dag is op tijd.",
        "Checking (V13) and claiming warn after the insurer's term: so many whole months after the treatment, or when claiming again so many after the return if that is later; the last day is in time.", "I");

    /// <summary><i>Status</i> (C63): allows the action, or it is refused.</summary>
    public static Rule StatusAllowsIt { get; } = new(
        "C63", RuleForce.Refusal,
        "Een handeling kan alleen in een status die haar toelaat; al het andere wordt geweigerd en verandert niets.",
        "An action happens only in a status that allows it; anything else is refused and changes nothing.", "D");
}
