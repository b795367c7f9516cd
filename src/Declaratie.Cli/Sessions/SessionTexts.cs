namespace Declaratie.Cli.Sessions;

/// <summary>What the commands on sessions say when they cannot answer.</summary>
internal static class SessionTexts
{
    internal static ToolText NoMonth(string given) => new(
        $"--month: '{given}' is geen maand (yyyy-MM).",
        $"--month: '{given}' is not a month (yyyy-MM).");

    internal static ToolText NoIndication(string given) => new(
        $"--indication: er is geen indicatie '{given}' in het journaal; de sleutels staan in de regels met \"type\":\"indication\".",
        $"--indication: there is no indication '{given}' in the journal; the ids are in the lines with \"type\":\"indication\".");

    internal static ToolText NoEntitlements(string path, string why) => new(
        $"--entitlements: '{path}' kan niet worden gebruikt. {why}",
        $"--entitlements: '{path}' cannot be used. {why}");
}
