namespace Declaratie.Domain.Treatments.Engine;

/// <summary>What a check says of a treatment, in both languages: what is wrong and what would help; no name, no BSN.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Dutch">The sentence in Dutch.</param>
/// <param name="English">The sentence in English.</param>
internal sealed record CheckText(Rule Rule, string Dutch, string English)
{
    public Finding Of(string treatment) => Rule.BrokenBy(treatment, Dutch, English);
}

/// <summary>The texts of the checks V1–V13.</summary>
internal static class CheckTexts
{
    public static readonly CheckText BsnFails = new(
        CheckRules.BsnPassesTheTest,
        "Het BSN van de patiënt doorstaat de elfproef niet; verbeter het, of vul 999999999 in als er geen is.",
        "The patient's BSN fails the eleven-test; correct it, or enter 999999999 if there is none.");

    public static readonly CheckText AgbMalformed = new(
        CheckRules.AgbIsWellFormed,
        "De AGB-code van de behandelaar klopt niet; die heeft acht cijfers, waarvan de eerste twee de soort zijn.",
        "The provider's AGB code is malformed; it has eight digits, the first two being the kind.");

    public static readonly CheckText NoTariff = new(
        CheckRules.TariffIsKnown,
        "Er is geen tarief voor deze prestatie en betaler op deze datum; leg het tarief vast of geef een bedrag.",
        "There is no tariff for this performance and payor on the date; record the tariff, or give an amount.");

    public static readonly CheckText DateImpossible = new(
        CheckRules.DateIsPossible,
        "De behandeling ligt na de controle of voor de geboorte van de patiënt; verbeter de datum, of controleer opnieuw als zij geweest is.",
        "The treatment is dated after the check or before the patient's birth; correct the date, or check again once it has taken place.");

    public static readonly CheckText PerformanceUnknown = new(
        CheckRules.PerformanceIsKnown,
        "De prestatiecode is niet bekend; verbeter de code of leg de prestatie vast.",
        "The performance code is not known; correct the code or record the performance.");

    public static readonly CheckText OtherInsurer = new(
        CheckRules.InsurerCoversTheDate,
        "Volgens de COV-controle was de patiënt op deze datum bij een andere zorgverzekeraar of niet verzekerd; verbeter de zorgverzekeraar of zet de behandeling op de patiënt.",
        "According to the coverage check the patient was with another insurer or not insured on the date; correct the insurer, or set the treatment to the patient.");

    public static readonly CheckText NoBsn = new(
        CheckRules.BsnIsGiven,
        "Het BSN van de patiënt ontbreekt; vul het in, of 999999999 als er geen is.",
        "The patient's BSN is missing; fill it in, or 999999999 if there is none.");

    public static readonly CheckText NoInsurer = new(
        CheckRules.InsurerIsGiven,
        "De zorgverzekeraar ontbreekt; vul die in of doe een COV-controle.",
        "The insurer is missing; fill it in, or check the coverage.");

    public static readonly CheckText NoBirthDate = new(
        CheckRules.BirthDateIsGiven,
        "De geboortedatum van de patiënt ontbreekt; vul die in.",
        "The patient's date of birth is missing; fill it in.");

    public static readonly CheckText NoAgb = new(
        CheckRules.AgbIsGiven,
        "De AGB-code van de behandelaar ontbreekt; vul die in.",
        "The provider's AGB code is missing; fill it in.");

    public static readonly CheckText NoCoverage = new(
        CheckRules.CoverageIsKnown,
        "Er is geen COV-controle die deze datum dekt; doe er een.",
        "No coverage check covers the date; do one.");

    public static readonly CheckText Twice = new(
        CheckRules.IsRegisteredOnce,
        "Voor deze patiënt staat op deze datum dezelfde prestatie nog eens; laat er een vervallen als dat een vergissing is.",
        "The same performance is registered again for this patient and date; cancel one if that is a mistake.");

    public static readonly CheckText TooLate = new(
        CheckRules.IsInTime,
        "De termijn van de zorgverzekeraar om (opnieuw) te declareren is voorbij; reken op afwijzing met 0586.",
        "The insurer's term for claiming, or claiming again, is past; expect a refusal with 0586.");
}
