using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli;

/// <summary>One refusal, as <c>check --format json</c> prints it.</summary>
internal sealed record CheckedLine(int Line, string? Type, string Rule, string Subject, string Message, string MessageNl);

/// <summary>The answer of <c>check</c>: how many entries, which were refused, and what is said of others.</summary>
internal sealed record CheckAnswer(int Entries, IReadOnlyList<CheckedLine> Refused, IReadOnlyList<CheckedLine> Warnings)
{
    /// <summary>The file it is about, where there are several.</summary>
    [JsonPropertyOrder(-1)]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Journal { get; init; }

    internal static CheckAnswer Of(JournalReading reading) => new(reading.Entries, [.. reading.Refused.Select(LineOf)], [.. reading.Warnings.Select(LineOf)]);

    internal void Write(OutputFormat format, ReportLanguage language, TextWriter writer)
    {
        if (format is OutputFormat.Json)
        {
            writer.Write(JsonSerializer.Serialize(this, CheckAnswerJson.Readable.CheckAnswer));
            writer.Write('\n');
            return;
        }

        if (Journal is not null)
        {
            writer.Write($"{CheckTexts.InJournal(Journal)}\n");
        }

        foreach (var line in Refused)
        {
            writer.Write(CheckTexts.Refusal(line, language));
            writer.Write('\n');
        }

        foreach (var line in Warnings)
        {
            writer.Write(CheckTexts.Warning(line, language));
            writer.Write('\n');
        }

        writer.Write(CheckTexts.Summary(this, language));
        writer.Write('\n');
    }

    /// <summary>What is refused of something else than a journal's entry.</summary>
    /// <param name="findings">Why.</param>
    /// <returns>The answer, of no entries.</returns>
    internal static CheckAnswer Of(IEnumerable<Finding> findings) =>
        new(0, [.. findings.Select(finding => new CheckedLine(finding.Line, Type: null, finding.Rule.Id, finding.Subject, finding.English, finding.Dutch))], []);

    private static CheckedLine LineOf(Refusal refusal) => new(
        refusal.Line, refusal.Type, refusal.Finding.Rule.Id, refusal.Finding.Subject, refusal.Finding.English, refusal.Finding.Dutch);
}

/// <summary>The answer of <c>check</c> as JSON, without reflection.</summary>
[JsonSerializable(typeof(CheckAnswer))]
internal sealed partial class CheckAnswerJson : JsonSerializerContext
{
    internal static CheckAnswerJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
