using System.Globalization;

namespace Declaratie.Cli.Bookkeeping;

/// <summary>What <c>bookkeeping</c> says besides its answer.</summary>
internal static class BookkeepingTexts
{
    internal static ToolText Experimental { get; } = new(
        "Experimenteel: dit bestand is gemaakt naar de openbare beschrijving van Yuki; probeer het eerst in een proefadministratie.",
        "Experimental: this file is made after the public description of Yuki; try it in a test administration first.");

    internal static ToolText NoMonth(string option, string given) => new(
        $"{option}: '{given}' is geen maand; schrijf jjjj-mm, bijvoorbeeld 2024-03.",
        $"{option}: '{given}' is not a month; write it as yyyy-MM, for example 2024-03.");

    internal static ToolText NoNumber(string option, int longest) => new(
        $"{option}: hoogstens {longest} letters, cijfers, spaties, punten, streepjes of schuine strepen worden verwacht.",
        $"{option}: at most {longest} letters, digits, spaces, points, dashes or slashes are expected.");

    internal static ToolText OnlyWith(string option, string format) => new(
        $"{option} hoort bij --format {format}.",
        $"{option} belongs to --format {format}.");

    internal static ToolText NothingIn(string month) => new(
        $"{month} heeft niets om door te boeken; het bestand is leeg.",
        $"{month} has nothing to hand over; the file is empty.");

    internal static ToolText NotCollected(string month) => new(
        $"{month} is nog niet verwerkt: dit bestand heeft wat verwerkt zou worden, en er kan nog iets bijkomen.",
        $"{month} is not collected yet: this file has what would be collected, and more may come.");

    internal static ToolText Waiting(string month, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{month}: {count} {(count == 1 ? "stuk staat" : "stukken staan")} niet in dit bestand; boek open creditbestanden en verwerk de maand opnieuw."),
        string.Create(CultureInfo.InvariantCulture, $"{month}: {count} {(count == 1 ? "document is" : "documents are")} not in this file; book open credit files and collect the month again."));
}
