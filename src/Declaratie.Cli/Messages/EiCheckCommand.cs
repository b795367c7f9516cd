using System.Text.Encodings.Web;
using System.Text.Json;
using Declaratie.Exchange.Vektis;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Messages;

/// <summary>What was asked of a message.</summary>
internal sealed record EiRequest(string File, OutputFormat Format, ReportLanguage Language, EiOptions Options);

/// <summary><c>ei check</c>: finds at home what the receiver would refuse. Exit code 0 without errors, 1 with, 2 if the file cannot be read as a message at all.</summary>
internal static class EiCheckCommand
{
    internal static int Run(EiRequest request, Stream output)
    {
        using var file = EiFile.Open(request.File);
        var result = EiChecker.Check(file, request.Options);
        if (request.Format is OutputFormat.Json)
        {
            WriteJson(result, output);
        }
        else
        {
            TextOutput.Write(output, writer => WriteText(result, request.Language, writer));
        }

        return CodeOf(result);
    }

    internal static int CodeOf(EiCheckResult result) => !result.IsMessage ? ExitCode.Failed : result.IsGood ? ExitCode.Done : ExitCode.Refused;

    internal static void WriteText(EiCheckResult result, ReportLanguage language, TextWriter writer)
    {
        foreach (var finding in result.Findings)
        {
            writer.Write(EiTexts.Finding(finding, language) + "\n");
        }

        if (result.LeftOut > 0)
        {
            writer.Write(EiTexts.LeftOut(result, language) + "\n");
        }

        writer.Write(EiTexts.Summary(result, language) + "\n");
    }

    private static void WriteJson(EiCheckResult result, Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("message"u8, result.Standard?.Name);
            writer.WriteString("version"u8, result.Standard?.VersionText);
            writer.WriteNumber("records"u8, result.Records);
            writer.WriteNumber("claimed"u8, result.Claimed.Euros);
            if (result.Granted is { } granted)
            {
                writer.WriteNumber("granted"u8, granted.Euros);
            }

            writer.WriteStartArray("findings"u8);
            foreach (var finding in result.Findings)
            {
                WriteFinding(writer, finding);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteFinding(Utf8JsonWriter writer, EiFinding finding)
    {
        writer.WriteStartObject();
        writer.WriteNumber("record"u8, finding.Record);
        writer.WriteString("recordType"u8, finding.RecordType);
        writer.WriteString("field"u8, finding.Field);
        writer.WriteString("name"u8, finding.Name);
        writer.WriteNumber("position"u8, finding.Position);
        writer.WriteNumber("length"u8, finding.Length);
        writer.WriteString("code"u8, finding.Code?.Value);
        writer.WriteString("severity"u8, finding.IsError ? "error" : "warning");
        writer.WriteString("message"u8, finding.English);
        writer.WriteString("messageNl"u8, finding.Dutch);
        writer.WriteEndObject();
    }
}
