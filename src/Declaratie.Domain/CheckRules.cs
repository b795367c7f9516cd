namespace Declaratie.Domain;

/// <summary><i>Controleregels</i>: V1–V13, what checking a treatment finds: red stop signs, blue fields and warnings.</summary>
public static class CheckRules
{
    /// <summary><i>BSN</i> (V1): passes the eleven-test.</summary>
    public static Rule BsnPassesTheTest { get; } = new(
        "V1", RuleForce.Stop,
        "Het BSN van de patiënt voldoet aan de elfproef; 999999999 betekent dat er geen is en wordt aanvaard.",
        "The BSN of the patient passes the eleven-test; 999999999 means that there is none and is accepted.", "V");

    /// <summary><i>AGB-code</i> (V2): of the provider is well formed.</summary>
    public static Rule AgbIsWellFormed { get; } = new(
        "V2", RuleForce.Stop,
        "De AGB-code van de behandelaar heeft acht cijfers: een soort van 01 tot en met 99 en zes cijfers die niet alle 0 zijn.",
        "The AGB code of the provider has eight digits: a kind from 01 through 99 and six digits that are not all 0.", "V");

    /// <summary><i>Tarief</i> (V3): on the date.</summary>
    public static Rule TariffIsKnown { get; } = new(
        "V3", RuleForce.Stop,
        "Voor de prestatie en de betaler is er op de behandeldatum een tarief.",
        "There is a tariff for the performance and the payor on the treatment date.", "V");

    /// <summary><i>Behandeldatum</i> (V4): not after the check, nor before the birth.</summary>
    public static Rule DateIsPossible { get; } = new(
        "V4", RuleForce.Stop,
        "De behandeling is niet na de controle en niet vóór de geboorte van de patiënt gedateerd.",
        "The treatment is not dated after the check, nor before the birth of the patient.", "V, D");

    /// <summary><i>Prestatie</i> (V5): exists on the date.</summary>
    public static Rule PerformanceIsKnown { get; } = new(
        "V5", RuleForce.Stop,
        "De prestatie bestaat en geldt op de behandeldatum.",
        "The performance exists and is valid on the treatment date.", "V");

    /// <summary><i>Verzekerd bij de verzekeraar</i> (V6): on the date.</summary>
    public static Rule InsurerCoversTheDate { get; } = new(
        "V6", RuleForce.Stop,
        "Bij declareren aan een verzekeraar zegt de dekking op de behandeldatum niet dat de patiënt onverzekerd is of een andere verzekeraar heeft.",
        "When claimed from an insurer, the coverage on the treatment date does not say that the patient is uninsured or has another insurer.", "V");

    /// <summary><i>BSN ingevuld</i> (V7): when claimed from an insurer.</summary>
    public static Rule BsnIsGiven { get; } = new(
        "V7", RuleForce.Gap,
        "Bij declareren aan een verzekeraar is het BSN van de patiënt ingevuld.",
        "When claimed from an insurer, the BSN of the patient is given.", "V");

    /// <summary><i>Verzekeraar ingevuld</i> (V8): when claimed from an insurer.</summary>
    public static Rule InsurerIsGiven { get; } = new(
        "V8", RuleForce.Gap,
        "Bij declareren aan een verzekeraar is de verzekeraar ingevuld.",
        "When claimed from an insurer, the insurer is given.", "V");

    /// <summary><i>Geboortedatum ingevuld</i> (V9): when claimed from an insurer.</summary>
    public static Rule BirthDateIsGiven { get; } = new(
        "V9", RuleForce.Gap,
        "Bij declareren aan een verzekeraar is de geboortedatum van de patiënt ingevuld.",
        "When claimed from an insurer, the birth date of the patient is given.", "V");

    /// <summary><i>AGB-code ingevuld</i> (V10): when claimed from an insurer.</summary>
    public static Rule AgbIsGiven { get; } = new(
        "V10", RuleForce.Gap,
        "Bij declareren aan een verzekeraar is de AGB-code van de behandelaar ingevuld.",
        "When claimed from an insurer, the AGB code of the provider is given.", "V");

    /// <summary><i>Dekking bekend</i> (V11): on the date.</summary>
    public static Rule CoverageIsKnown { get; } = new(
        "V11", RuleForce.Warning,
        "Op de behandeldatum is de dekking van de patiënt bekend (C2); met de instelling cov.missing = block is dit een rood stopbord.",
        "The coverage of the patient is known on the treatment date (C2); with the setting cov.missing = block this is a red stop sign.", "S");

    /// <summary><i>Dubbel</i> (V12): patient, date and performance.</summary>
    public static Rule IsRegisteredOnce { get; } = new(
        "V12", RuleForce.Warning,
        "Dezelfde patiënt, datum en prestatie komen maar één keer voor; een restant voor de patiënt telt niet mee.",
        "The same patient, date and performance occur only once; a remainder for the patient does not count.", "V, K");

    /// <summary><i>Op tijd</i> (V13): for claiming, or for claiming again.</summary>
    public static Rule IsInTime { get; } = new(
        "V13", RuleForce.Warning,
        "De termijn van de verzekeraar om te declareren, of opnieuw te declareren, is op de dag van de controle niet verstreken (C61).",
        "The insurer's term for claiming, or for claiming again, is not past on the date of the check (C61).", "I");

    /// <summary><i>Alle controleregels</i>, in order of number.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        BsnPassesTheTest, AgbIsWellFormed, TariffIsKnown, DateIsPossible, PerformanceIsKnown, InsurerCoversTheDate,
        BsnIsGiven, InsurerIsGiven, BirthDateIsGiven, AgbIsGiven,
        CoverageIsKnown, IsRegisteredOnce, IsInTime,
    ];
}
