namespace Declaratie.Domain;

/// <content>C50–C52, C54, C56, C62: the messages themselves.</content>
public static partial class ClaimRules
{
    /// <summary><i>Sluitrecord</i> (C50): ties with the message.</summary>
    public static Rule ClosingRecordTies { get; } = new(
        "C50", RuleForce.Reckoning,
        "De aantallen en het totaalbedrag met zijn teken in het sluitrecord kloppen met het bericht (0150–0158).",
        "The counts and the signed total of the closing record tie with the message (0150–0158).", "V");

    /// <summary><i>Debet en credit</i> (C51): agree within a record.</summary>
    public static Rule FlagsAgree { get; } = new(
        "C51", RuleForce.Reckoning,
        "De indicaties debet/credit binnen een record zijn gelijk (8064); een bedrag of totaal van nul is debet.",
        "The debit/credit flags within a record agree (8064); an amount or total of zero is debit.", "V");

    /// <summary><i>Bericht afgewezen</i> (C52): as a whole.</summary>
    public static Rule HeaderFaultRejectsTheWholeMessage { get; } = new(
        "C52", RuleForce.Reckoning,
        "Een fout in het voorloop- of sluitrecord wijst het hele bericht af (0001): de retour heeft geen regels en geen enkele regel is beoordeeld.",
        "A fault in the header or closing record rejects the whole message (0001): the return has no lines and no line was assessed.", "V");

    /// <summary><i>Debiteurrecord</i> (C54): never towards an insurer.</summary>
    public static Rule NoDebtorTowardsAnInsurer { get; } = new(
        "C54", RuleForce.Reckoning,
        "Een bericht aan een zorgverzekeraar heeft geen debiteurrecord (8075).",
        "A message to an insurer has no debtor record (8075).", "V");

    /// <summary><i>BSN 999999999</i> (C56): there is none.</summary>
    public static Rule DummyBsnMeansNone { get; } = new(
        "C56", RuleForce.Reckoning,
        "BSN 999999999 betekent dat er geen BSN is; elk ander BSN voldoet aan de elfproef.",
        "BSN 999999999 means that there is none; any other BSN passes the eleven-test.", "V");

    /// <summary><i>Berichtstandaard</i> (C62): by the treatment date.</summary>
    public static Rule StandardFollowsTheTreatmentDate { get; } = new(
        "C62", RuleForce.Reckoning,
        "De berichtstandaard volgt uit de behandeldatum: paramedische zorg vanaf 1 januari 2025 gaat in GDS801, eerdere in PM304; een verzekeraar kan zo in één run twee bestanden krijgen.",
        "The message standard follows from the treatment date: paramedical care from 1 January 2025 goes in GDS801, earlier care in PM304; an insurer may so get two files in one run.", "K, D");
}
