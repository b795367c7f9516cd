using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Conformance;

/// <summary><c>conformance list</c>: what is in a kit.</summary>
internal static class KitList
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    internal static int Write(Kit kit, OutputFormat format, ReportLanguage language, Stream output)
    {
        if (format is OutputFormat.Json)
        {
            WriteJson(kit, output);
        }
        else
        {
            TextOutput.Write(output, writer => WriteText(kit, language, writer));
        }

        return ExitCode.Done;
    }

    private static void WriteText(Kit kit, ReportLanguage language, TextWriter writer)
    {
        var isDutch = language is ReportLanguage.Dutch;
        foreach (var each in kit.Cases)
        {
            writer.Write($"{each.Id,-26}  {each.Title.In(language)}  [{string.Join(' ', each.Rules)}]\n");
        }

        writer.Write(isDutch ? "\nGeen geval gaat over:\n" : "\nNo case is about:\n");
        foreach (var gap in kit.NotCovered)
        {
            writer.Write($"{gap.Rule,-4}  {gap.Reason.In(language)}\n");
        }

        var rules = kit.Cases.SelectMany(each => each.Rules).Distinct(StringComparer.Ordinal).Count();
        var asks = kit.Cases.Sum(each => each.Asks.Length);
        writer.Write(isDutch
            ? string.Create(CultureInfo.InvariantCulture, $"\n{kit.Cases.Length} gevallen, {asks} vragen, over {rules} van de {RuleBook.All.Count} regels\n")
            : string.Create(CultureInfo.InvariantCulture, $"\n{kit.Cases.Length} cases, {asks} questions, about {rules} of the {RuleBook.All.Count} rules\n"));
    }

    private static void WriteJson(Kit kit, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Readable))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("cases"u8);
            foreach (var each in kit.Cases)
            {
                writer.WriteStartObject();
                writer.WriteString("case"u8, each.Id);
                writer.WriteString("title"u8, each.Title.English);
                writer.WriteString("titleNl"u8, each.Title.Dutch);
                WriteTexts(writer, "rules", each.Rules);
                writer.WriteString("journal"u8, each.Journal);
                WriteTexts(writer, "questions", each.Asks.Select(ask => string.Join(' ', ask.Words())));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("notCovered"u8);
            foreach (var gap in kit.NotCovered)
            {
                writer.WriteStartObject();
                writer.WriteString("rule"u8, gap.Rule);
                writer.WriteString("reason"u8, gap.Reason.English);
                writer.WriteString("reasonNl"u8, gap.Reason.Dutch);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
