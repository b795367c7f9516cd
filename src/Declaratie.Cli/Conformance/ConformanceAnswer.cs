using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Conformance;

/// <summary>What a run came to: per rule and per case, for people and for programs.</summary>
/// <param name="Kit">The name of the kit.</param>
/// <param name="Results">What became of each case.</param>
/// <param name="Limit">How many differences of a question to show.</param>
internal sealed record ConformanceAnswer(string Kit, ImmutableArray<CaseResult> Results, int Limit)
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private readonly ImmutableArray<RuleStanding> rules = RuleStanding.Of(Results);

    internal bool HasFailed => Results.Any(result => result.Verdict is Verdict.Failed);

    internal bool IsWhole => Results.All(result => result.Verdict is not Verdict.NotAnswered);

    internal void WriteText(TextWriter writer, ReportLanguage language)
    {
        var isDutch = language is ReportLanguage.Dutch;
        foreach (var result in Results.Where(result => result.Verdict is not Verdict.Passed))
        {
            WriteCase(writer, result, language);
        }

        var failing = rules.Where(rule => rule.Failed > 0).ToArray();
        if (failing.Length > 0)
        {
            writer.Write(isDutch ? "Regels met gevallen die falen, de meest verdachte eerst:\n" : "Rules with cases that fail, the most suspect first:\n");
            foreach (var rule in failing)
            {
                var text = RuleBook.Find(rule.Rule) is { } known ? isDutch ? known.Dutch : known.English : "";
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"  {rule.Rule,-4}  {rule.Failed} {(isDutch ? "van" : "of")} {rule.Cases}  ({rule.Suspicion:0.00})  {ConformanceTexts.Short(text)}\n"));
            }

            writer.Write('\n');
        }

        WriteSummary(writer, isDutch, failing.Length);
    }

    internal void WriteJson(Stream output)
    {
        using (var writer = new Utf8JsonWriter(output, Readable))
        {
            writer.WriteStartObject();
            writer.WriteString("kit"u8, Kit);
            WriteCounts(writer, "cases", [.. Results.Select(result => result.Verdict)]);
            WriteCounts(writer, "questions", [.. Results.SelectMany(result => result.Asks.Select(ask => ask.Verdict))]);
            writer.WriteStartArray("rules"u8);
            foreach (var rule in rules)
            {
                writer.WriteStartObject();
                writer.WriteString("rule"u8, rule.Rule);
                writer.WriteNumber("cases"u8, rule.Cases);
                writer.WriteNumber("passed"u8, rule.Passed);
                writer.WriteNumber("failed"u8, rule.Failed);
                writer.WriteNumber("notAnswered"u8, rule.NotAnswered);
                writer.WriteNumber("suspicion"u8, rule.Suspicion);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("results"u8);
            foreach (var result in Results)
            {
                WriteCase(writer, result);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private void WriteSummary(TextWriter writer, bool isDutch, int failingRules)
    {
        int Cases(Verdict verdict) => Results.Count(result => result.Verdict == verdict);
        int Asks(Verdict verdict) => Results.Sum(result => result.Asks.Count(ask => ask.Verdict == verdict));
        var asked = Results.Sum(result => result.Asks.Length);
        var (passed, failed, not) = isDutch ? ("geslaagd", "gefaald", "niet beantwoord") : ("passed", "failed", "not answered");
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{(isDutch ? "Gevallen" : "Cases    ")}  {Results.Length}: {Cases(Verdict.Passed)} {passed}, {Cases(Verdict.Failed)} {failed}, {Cases(Verdict.NotAnswered)} {not}\n"));
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{(isDutch ? "Vragen  " : "Questions")}  {asked}: {Asks(Verdict.Passed)} {passed}, {Asks(Verdict.Failed)} {failed}, {Asks(Verdict.NotAnswered)} {not}\n"));
        var whole = rules.Count(rule => rule.Passed == rule.Cases);
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{(isDutch ? "Regels  " : "Rules    ")}  {rules.Length}: {whole} {(isDutch ? "in elk geval geslaagd" : "passed in every case")}, {failingRules} {(isDutch ? "met een geval dat faalt" : "with a case that fails")}\n"));
    }

    private void WriteCase(TextWriter writer, CaseResult result, ReportLanguage language)
    {
        var isDutch = language is ReportLanguage.Dutch;
        var word = result.Verdict is Verdict.Failed ? isDutch ? "GEFAALD" : "FAILED" : isDutch ? "NIET BEANTWOORD" : "NOT ANSWERED";
        writer.Write($"{word}  {result.Case.Id}  {result.Case.Title.In(language)}  [{string.Join(' ', result.Case.Rules)}]\n");
        foreach (var ask in result.Asks.Where(ask => ask.Verdict is not Verdict.Passed))
        {
            writer.Write($"    {string.Join(' ', ask.Ask.Words())}\n");
            if (ask.Reason is { } reason)
            {
                writer.Write($"        {reason.In(language)}\n");
            }

            foreach (var difference in ask.Differences.Take(Limit))
            {
                var (expected, actual) = (Shown(difference.Expected), Shown(difference.Actual));
                writer.Write(isDutch
                    ? $"        {ConformanceTexts.Short(difference.Path)}: {(expected is null ? $"{actual} is er te veel" : actual is null ? $"{expected} ontbreekt" : $"{expected} wordt verwacht, en er staat {actual}")}\n"
                    : $"        {ConformanceTexts.Short(difference.Path)}: {(expected is null ? $"{actual} is not expected" : actual is null ? $"{expected} is missing" : $"{expected} is expected, and it is {actual}")}\n");
            }

            if (ask.Differences.Count > Limit)
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"        {(isDutch ? "en nog" : "and")} {ask.Differences.Count - Limit}{(isDutch ? "" : " more")}\n"));
            }
        }

        writer.Write('\n');
    }

    private void WriteCase(Utf8JsonWriter writer, CaseResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("case"u8, result.Case.Id);
        writer.WriteString("title"u8, result.Case.Title.English);
        writer.WriteString("titleNl"u8, result.Case.Title.Dutch);
        writer.WriteStartArray("rules"u8);
        result.Case.Rules.ToList().ForEach(writer.WriteStringValue);
        writer.WriteEndArray();
        writer.WriteString("verdict"u8, WordOf(result.Verdict));
        writer.WriteStartArray("asks"u8);
        foreach (var ask in result.Asks)
        {
            WriteAsk(writer, ask);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteAsk(Utf8JsonWriter writer, AskResult ask)
    {
        writer.WriteStartObject();
        writer.WriteString("question"u8, string.Join(' ', ask.Ask.Words()));
        writer.WriteString("verdict"u8, WordOf(ask.Verdict));
        writer.WriteString("reason"u8, ask.Reason?.English);
        writer.WriteString("reasonNl"u8, ask.Reason?.Dutch);
        writer.WriteStartArray("differences"u8);
        foreach (var difference in ask.Differences.Take(Limit))
        {
            writer.WriteStartObject();
            writer.WriteString("path"u8, difference.Path);
            writer.WriteString("expected"u8, difference.Expected);
            writer.WriteString("actual"u8, Shown(difference.Actual));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("differencesLeftOut"u8, Math.Max(0, ask.Differences.Count - Limit));
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, string name, Verdict[] verdicts)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("total"u8, verdicts.Length);
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            writer.WriteNumber(WordOf(verdict), verdicts.Count(each => each == verdict));
        }

        writer.WriteEndObject();
    }

    private static string WordOf(Verdict verdict) => verdict switch
    {
        Verdict.Passed => "passed",
        Verdict.Failed => "failed",
        _ => "notAnswered",
    };

    /// <summary>Answers of others may be long, and hold what a terminal takes amiss.</summary>
    /// <param name="json">What they say.</param>
    private static string? Shown(string? json) => json is null ? null : ConformanceTexts.Short(string.Join(' ', json.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
