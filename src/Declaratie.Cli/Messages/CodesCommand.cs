using System.Text.Encodings.Web;
using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Domain.Returns;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Messages;

/// <summary><c>codes</c>: what a retour code means, what to do about it, and where that is written.</summary>
internal static class CodesCommand
{
    private const int Longest = 4;

    internal static int Run(string given, OutputFormat format, ReportLanguage language, Stream output)
    {
        if (given.Length is 0 or > Longest || !given.All(char.IsAsciiDigit))
        {
            throw new ToolFailure(EiTexts.NoCode(given));
        }

        var code = RetourCode.Of(given);
        var meaning = RetourCodes.Find(code);
        if (format is OutputFormat.Json)
        {
            WriteJson(code, meaning, output);
        }
        else
        {
            TextOutput.Write(output, writer => WriteText(code, meaning, language, writer));
        }

        return ExitCode.Done;
    }

    private static void WriteText(RetourCode code, RetourCodeMeaning? meaning, ReportLanguage language, TextWriter writer)
    {
        var isDutch = language is ReportLanguage.Dutch;
        if (meaning is null)
        {
            writer.Write($"{code.Value}  {(isDutch ? "niet in de lijst; de lijst in gebruik is langer" : "not in the list; the list in use is longer")}\n");
            writer.Write($"  {(isDutch ? "advies" : "advice")}: {Advice.NeedsReview}: {(isDutch ? AdviceTexts.Dutch(Advice.NeedsReview) : AdviceTexts.English(Advice.NeedsReview))}\n");
            return;
        }

        writer.Write($"{code.Value}  {(isDutch ? meaning.Dutch : meaning.English)}\n");
        writer.Write($"  {(isDutch ? "niveau" : "level")}: {LevelOf(meaning)}\n");
        writer.Write($"  {(isDutch ? "advies" : "advice")}: {meaning.Advice}: {(isDutch ? AdviceTexts.Dutch(meaning.Advice) : AdviceTexts.English(meaning.Advice))}\n");
        writer.Write($"  {(isDutch ? "bron" : "source")}: {meaning.Sources}{(meaning.IsVerified ? "" : isDutch ? " (niet uit de codelijst zelf)" : " (not from the code list itself)")}\n");
    }

    private static void WriteJson(RetourCode code, RetourCodeMeaning? meaning, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, code.Value);
            writer.WriteString("meaning"u8, meaning?.English);
            writer.WriteString("meaningNl"u8, meaning?.Dutch);
            writer.WriteString("level"u8, meaning is null ? null : LevelOf(meaning));
            writer.WriteString("advice"u8, (meaning?.Advice ?? Advice.NeedsReview).ToString());
            writer.WriteBoolean("verified"u8, meaning?.IsVerified ?? false);
            writer.WriteStartArray("sources"u8);
            foreach (var source in (meaning?.Sources ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries))
            {
                writer.WriteStringValue(source);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static string LevelOf(RetourCodeMeaning meaning) => meaning.Level.ToString().ToUpperInvariant();
}
