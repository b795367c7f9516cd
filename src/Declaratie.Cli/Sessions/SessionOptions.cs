using System.CommandLine;
using Declaratie.Domain.Sessions;
using Declaratie.Reporting.Drawing;
using NodaTime;
using NodaTime.Text;

namespace Declaratie.Cli.Sessions;

/// <summary>Options of the commands on sessions.</summary>
internal static class SessionOptions
{
    private static readonly YearMonthPattern Pattern = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    internal static Option<YearMonth> Month(string description, ReportLanguage spoken) => new("--month")
    {
        Description = description,
        HelpName = "yyyy-MM",
        Required = true,
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            var parsed = Pattern.Parse(given);
            if (parsed.Success && given.Length == "yyyy-MM".Length && parsed.Value.Year >= 1)
            {
                return parsed.Value;
            }

            result.AddError(SessionTexts.NoMonth(given).In(spoken));
            return default;
        },
    };

    internal static Option<string> Entitlements() => new("--entitlements")
    {
        Description = "Other entitlements (aanspraken) than those that come with the tool, for example of next year: a file in the form of aanspraken.json.",
        HelpName = "FILE",
    };

    /// <summary>Reads entitlements from a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The entitlements.</returns>
    /// <exception cref="ToolFailure">It cannot be read, or is not that form.</exception>
    internal static EntitlementTracks Read(string path)
    {
        using var file = InputFiles.OpenOnce(path);
        try
        {
            return EntitlementTracks.Read(file);
        }
        catch (FormatException wrong)
        {
            throw new ToolFailure(SessionTexts.NoEntitlements(path, wrong.Message), wrong);
        }
    }
}
