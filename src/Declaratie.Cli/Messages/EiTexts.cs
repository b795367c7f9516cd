using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Returns;
using Declaratie.Exchange.Vektis;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Messages;

/// <summary>The sentences of the tool about messages, in both languages.</summary>
internal static class EiTexts
{
    /// <summary>By element and code: those that the specifications at hand spell out.</summary>
    private static readonly Dictionary<(string Element, string Code), ToolText> Codes = new()
    {
        [("COD856", "P")] = new("productie", "production"),
        [("COD856", "T")] = new("test", "test"),
        [("COD833", "01")] = new("servicebureau", "service bureau"),
        [("COD833", "02")] = new("zorgverlener", "provider"),
        [("COD833", "03")] = new("praktijk", "practice"),
        [("COD833", "04")] = new("instelling", "institution"),
        [("COD367", "010")] = new("mondzorg", "dental care"),
        [("COD367", "012")] = new("paramedische hulp", "paramedical care"),
        [("COD820", "1")] = new("ja", "yes"),
        [("COD043", "C")] = new("credit", "credit"),
        [("COD043", "D")] = new("debet", "debit"),
        [("COD665", "C")] = new("credit", "credit"),
        [("COD665", "D")] = new("debet", "debit"),
        [("COD668", "C")] = new("credit", "credit"),
        [("COD668", "D")] = new("debet", "debit"),
    };

    internal static ToolText FileIsDirectory(string path) => new($"'{path}' is een map; geef het bestand van het bericht.", $"'{path}' is a directory; give the file of the message.");

    internal static ToolText FileMissing(string path) => new($"'{path}' bestaat niet.", $"'{path}' does not exist.");

    internal static ToolText FileUnreadable(string path) => new($"'{path}' kan niet worden gelezen.", $"'{path}' cannot be read.");

    internal static ToolText NoCode(string given) => new(
        $"'{given}' is geen retourcode; een retourcode heeft één tot vier cijfers, bijvoorbeeld 0613.",
        $"'{given}' is no retour code; a retour code has one to four digits, for example 0613.");

    internal static string Finding(EiFinding finding, ReportLanguage language)
    {
        var (word, severity, message) = language is ReportLanguage.Dutch
            ? ("record", finding.IsError ? "fout" : "waarschuwing", finding.Dutch)
            : ("record", finding.IsError ? "error" : "warning", finding.English);
        var place = finding.Field.Length > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{finding.Field} {finding.Name} ({finding.Position}-{finding.Position + finding.Length - 1})")
            : finding.RecordType;
        return string.Create(CultureInfo.InvariantCulture, $"{severity}  {word} {finding.Record}  {finding.Code?.Value ?? "-"}  {place}: {message}");
    }

    internal static string Summary(EiCheckResult result, ReportLanguage language)
    {
        var what = result.Standard is { } standard ? $"{standard.Name} {standard.VersionText}" : language is ReportLanguage.Dutch ? "geen bericht" : "no message";
        return language is ReportLanguage.Dutch
            ? string.Create(CultureInfo.InvariantCulture, $"{what}: {Count(result.Records, "record", "records")}, gedeclareerd {Amount(result.Claimed, language)}{Granted(result, language)}; {Number(result.Errors, "geen", "fout", "fouten")}, {Number(result.Warnings, "geen", "waarschuwing", "waarschuwingen")}.")
            : string.Create(CultureInfo.InvariantCulture, $"{what}: {Count(result.Records, "record", "records")}, claimed {Amount(result.Claimed, language)}{Granted(result, language)}; {Number(result.Errors, "no", "error", "errors")}, {Number(result.Warnings, "no", "warning", "warnings")}.");
    }

    internal static string LeftOut(EiCheckResult result, ReportLanguage language) => language is ReportLanguage.Dutch
        ? string.Create(CultureInfo.InvariantCulture, $"En nog {result.LeftOut} bevindingen; herstel deze eerst.")
        : string.Create(CultureInfo.InvariantCulture, $"And {result.LeftOut} findings more; correct these first.");

    internal static string NothingTaken(ReportLanguage language) => language is ReportLanguage.Dutch
        ? "Er is niets overgenomen: een bericht met fouten wordt niet half verwerkt."
        : "Nothing was taken over: a message with errors is not processed by half.";

    internal static string NothingWritten(ReportLanguage language) => language is ReportLanguage.Dutch
        ? "Er is geen bericht geschreven: wat hierboven staat zou worden geweigerd."
        : "No message was written: what stands above would be refused.";

    /// <summary>What a code in a field means, as far as a message of claims goes; empty when it needs no telling or is not known.</summary>
    internal static string Meaning(EiField field, string text, ReportLanguage language)
    {
        var isDutch = language is ReportLanguage.Dutch;
        if (field.Name.StartsWith("RETOURCODE", StringComparison.Ordinal))
        {
            return RetourCodes.Find(new RetourCode(text)) is { } known ? isDutch ? known.Dutch : known.English : "";
        }

        return Codes.TryGetValue((field.Element, text), out var meaning) ? isDutch ? meaning.Dutch : meaning.English : "";
    }

    internal static string Refused(Finding finding, ReportLanguage language) => CheckTexts.RefusedFinding(finding, language);

    private static string Granted(EiCheckResult result, ReportLanguage language) => result.Granted is { } granted
        ? language is ReportLanguage.Dutch ? $", toegekend {Amount(granted, language)}" : $", granted {Amount(granted, language)}"
        : "";

    private static string Number(long count, string none, string one, string many) =>
        count == 0 ? $"{none} {many}" : Count(count, one, many);

    private static string Count(long count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    internal static string Amount(Money amount, ReportLanguage language)
    {
        var text = amount.Euros.ToString("0.00", CultureInfo.InvariantCulture);
        return language is ReportLanguage.Dutch ? text.Replace('.', ',') : text;
    }
}
