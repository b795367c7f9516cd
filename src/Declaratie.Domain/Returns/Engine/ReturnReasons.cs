namespace Declaratie.Domain.Returns.Engine;

/// <summary>Why a return is kept apart (C64), is nothing new (C65), or comes too late (C63).</summary>
internal static class ReturnReasons
{
    public static Finding UnknownFile(string file) => Unmatched(
        file,
        $"Er is geen declaratiebestand {file}",
        $"there is no claim file {file}");

    public static Finding UnknownLine(string file, string reference) => Unmatched(
        file,
        $"De regel {reference} staat niet of al eerder in het bestand",
        $"the line {reference} is not in the file, or is named twice");

    public static Finding MissingLines(string file) => Unmatched(
        file,
        "De retour noemt niet elke regel van het bestand",
        "the return does not name every line of the file");

    public static Finding ClaimedTotal(string file) => Unmatched(
        file,
        "Het ingediende totaal is niet dat van het bestand",
        "the claimed total is not that of the file");

    public static Finding GrantedTotal(string file) => Unmatched(
        file,
        "Het toegekende totaal is niet de som van de regels",
        "the granted total is not the sum of the lines");

    public static Finding NoLines(string file) => Unmatched(
        file,
        "De retour noemt geen regels en de codes zeggen niet alles",
        "the return names no lines and the codes do not say it all");

    public static Finding RefusedAndGranted(string file) => Unmatched(
        file,
        "De retour weigert het hele bestand en kent toch iets toe",
        "the return refuses the whole file and yet grants something");

    public static Finding SameAgain(string file) => ClaimRules.SameReturnChangesNothing.BrokenBy(
        file,
        $"Deze retour op bestand {file} is al eerder ontvangen; er verandert niets.",
        $"This return for file {file} was received before; nothing changes.");

    public static Finding AnotherReturn(string file) => ClaimRules.StatusAllowsIt.BrokenBy(
        file,
        $"Op bestand {file} is al een andere retour ontvangen; overleg met de zorgverzekeraar welke geldt.",
        $"Another return was received for file {file} before; ask the insurer which of them counts.");

    private static Finding Unmatched(string file, string dutch, string english) => ClaimRules.ReturnThatDoesNotTie.BrokenBy(
        file,
        $"{dutch}; de retour is bewaard, niet verwerkt.",
        $"{char.ToUpperInvariant(english[0])}{english[1..]}; the return was kept, not processed.");
}
