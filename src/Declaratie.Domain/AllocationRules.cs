namespace Declaratie.Domain;

/// <summary><i>Toerekenregels</i>: A1–A10, how money finds its invoices when nobody points them out one by one.</summary>
public static class AllocationRules
{
    /// <summary><i>Op kenmerk</i> (A1): a receipt pays first what it names.</summary>
    public static Rule ByReference { get; } = new(
        "A1", RuleForce.Reckoning,
        "Op kenmerk: een ontvangst betaalt eerst wat zij noemt, in de volgorde waarin zij het noemt: een factuursleutel of -nummer, met het bedrag als dat erbij staat. Een nummer van de regels van één declaratiebestand of patiëntfactuur noemt ze alle, in volgorde van referentie; een beantwoorde regel krijgt wat is toegekend.",
        "By reference: a receipt pays first what it names, in the order in which it names it: an invoice id or number, with the amount if one is given. A number of the lines of one claim file or patient invoice names them all, in order of reference; a line that was answered gets what was granted.", "D");

    /// <summary><i>Zelfde behandelaar</i> (A2): invoices of the receipt's provider before others.</summary>
    public static Rule SameProvider { get; } = new(
        "A2", RuleForce.Reckoning,
        "Zelfde behandelaar: binnen een rekening gaan facturen van de behandelaar van de ontvangst voor; als enige strategie betaalt zij alleen die.",
        "Same provider first: within an account, invoices of the receipt's provider go before others; as the only strategy it pays no others.", "D");

    /// <summary><i>Oudste eerst</i> (A3): by date, then line in the journal.</summary>
    public static Rule OldestFirst { get; } = new(
        "A3", RuleForce.Reckoning,
        "Oudste eerst: ontvangsten en facturen op datum, dan op regel in het journaal.",
        "Oldest first: credits and invoices by date, then by line in the journal.", "D");

    /// <summary><i>Naar rato</i> (A4): over all open invoices, in proportion to what is open.</summary>
    public static Rule ProRata { get; } = new(
        "A4", RuleForce.Reckoning,
        "Naar rato: elke ontvangst over alle open facturen van de rekening, in verhouding tot wat open staat; losse centen naar de grootste resten, bij gelijke rest op volgorde.",
        "Pro rata: each credit over all open invoices of the account, in proportion to what is open; odd cents to the largest remainders, equal ones in order.", "D");

    /// <summary><i>Rekening</i> (A5): whose money pays whose invoices.</summary>
    public static Rule WithinTheAccount { get; } = new(
        "A5", RuleForce.Reckoning,
        "Een rekening is een patiënt, een gezin of een betaler. Geld van patiënten betaalt facturen aan de patiënt en geld van betalers facturen aan de betaler, tenzij kruislings is gevraagd.",
        "An account is a patient, a family or a payor. Patients' money pays invoices billed to the patient and payors' money invoices billed to the payor, unless cross-billing is asked for.", "D");

    /// <summary><i>Datum</i> (A6): the day of an allocation that the engine makes.</summary>
    public static Rule DatedTheLaterDay { get; } = new(
        "A6", RuleForce.Reckoning,
        "Een toerekening valt op de latere datum van de twee stukken, of de dag na de laatste afgesloten dag als die later is, of op de gevraagde dag; wat die dag nog in gebruik was, telt niet mee.",
        "An allocation is dated the later of both documents' dates, or the day after the last closed day if that is later, or the day asked for; what was still in use on that day does not count.", "D");

    /// <summary><i>Volgorde van strategieën</i> (A7): one after another, over all credits.</summary>
    public static Rule StrategiesInOrder { get; } = new(
        "A7", RuleForce.Reckoning,
        "De strategieën gaan een voor een over alle tegoeden van een rekening; wat de ene overlaat, gaat naar de volgende.",
        "The strategies go one after another over all credits of an account; what one leaves over goes to the next.", "D");

    /// <summary><i>Dubbelzinnig kenmerk</i> (A8): reported, never guessed.</summary>
    public static Rule ReferenceIsClear { get; } = new(
        "A8", RuleForce.Warning,
        "Een nummer op stukken die niet bij elkaar horen, of een bedrag dat op geen of op meer dan één past, wordt gemeld en niet geraden.",
        "A number on documents that do not belong together, or an amount that fits none or several, is reported and not guessed.", "D");

    /// <summary><i>Alles of niets</i> (A9): of an account whose amounts cannot be reckoned nothing is allocated.</summary>
    public static Rule AccountAsAWhole { get; } = new(
        "A9", RuleForce.Warning,
        "Een rekening gaat geheel of niet: loopt een som buiten wat exact te rekenen is, dan wordt er van die rekening niets toegerekend en wordt dat gemeld.",
        "An account goes as a whole or not at all: where a sum leaves what can be reckoned exactly, nothing of that account is allocated and it is reported.", "D");

    /// <summary><i>Opnieuw toerekenen</i> (A10): undone on a day, with only what differs.</summary>
    public static Rule AllocatedAnew { get; } = new(
        "A10", RuleForce.Reckoning,
        "Opnieuw toerekenen draait op een dag terug wat anders wordt en rekent dat die dag toe; wat hetzelfde blijft, blijft staan, zodat nog eens hetzelfde vragen niets verandert.",
        "Allocating anew undoes on a day what becomes different and allocates it on that day; what stays the same is left alone, so that asking the same again changes nothing.", "D");

    /// <summary><i>Alle toerekenregels</i>, in order of number.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        ByReference, SameProvider, OldestFirst, ProRata, WithinTheAccount,
        DatedTheLaterDay, StrategiesInOrder, ReferenceIsClear, AccountAsAWhole, AllocatedAnew,
    ];

    /// <summary><i>Regel van een strategie</i>: the rule that says what a strategy does.</summary>
    /// <param name="strategy">The strategy.</param>
    /// <returns>The rule, A1–A4.</returns>
    internal static Rule Of(int strategy) => All[strategy];
}
