using System.Collections.Immutable;
using System.CommandLine;
using Declaratie.Cli.Reports;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Conformance;

/// <summary>What was asked of <c>conformance run</c>.</summary>
internal sealed record ConformanceRequest(
    string? Kit, ConformanceRun Run, string? Case, string? Rule, int Limit, bool AllowUnanswered, OutputFormat Format, ReportLanguage Language, string? Output);

/// <summary>The options of <c>conformance run</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class ConformanceOptions(ReportLanguage spoken)
{
    private const int Megabyte = 1024 * 1024;

    private readonly Option<string> kit = ConformanceCommands.KitOption();
    private readonly Option<string> command = new("--command") { Description = "The program to ask (programma), with {journal} and {question} where they go.", HelpName = "COMMAND", Required = true };
    private readonly Option<string> only = ToolOptions.Id("--case", "Only this case (geval).", spoken);
    private readonly Option<string> rule = ToolOptions.Id("--rule", "Only the cases about this rule (regel).", spoken);
    private readonly Option<int?> timeout = ToolOptions.Number("--timeout", "Seconds per question (seconden). Default: 30.", 1, 3600, spoken);
    private readonly Option<int?> maxOutput = ToolOptions.Number("--max-output", "Megabytes that an answer may be (uitvoer). Default: 16.", 1, 1024, spoken);
    private readonly Option<int?> jobs = ToolOptions.Number("--jobs", "Questions at a time (tegelijk). Default: as many as there are processors.", 1, 256, spoken);
    private readonly Option<int?> limit = ToolOptions.Number("--limit", "Differences shown per question (verschillen). Default: 5.", 1, 1_000_000, spoken);
    private readonly Option<bool> unanswered = ToolOptions.Flag("--allow-unanswered", "Questions that the program does not know do not count against it (niet beantwoord mag).");
    private readonly Option<OutputFormat> format = ToolOptions.Format("How to answer (vorm): text for people, json for programs. Default: text.", spoken);
    private readonly Option<ReportLanguage> language = ToolOptions.Language(spoken);
    private readonly Option<string> output = ToolOptions.Output();

    internal void AddTo(Command to)
    {
        foreach (var option in (Option[])[command, kit, only, rule, timeout, maxOutput, jobs, limit, unanswered, format, language, output])
        {
            to.Add(option);
        }
    }

    internal ConformanceRequest Read(ParseResult parsed) => new(
        parsed.GetValue(kit),
        new ConformanceRun(
            CommandLineWords.Split(parsed.GetRequiredValue(command)),
            new AskedProgram(TimeSpan.FromSeconds(parsed.GetValue(timeout) ?? 30), (parsed.GetValue(maxOutput) ?? 16) * Megabyte),
            parsed.GetValue(jobs) ?? Environment.ProcessorCount),
        parsed.GetValue(only),
        parsed.GetValue(rule),
        parsed.GetValue(limit) ?? 5,
        parsed.GetValue(unanswered),
        parsed.GetValue(format),
        parsed.GetValue(language),
        parsed.GetValue(output));
}

/// <summary><c>conformance run</c>: asks a program the cases of a kit.</summary>
internal static class RunCommand
{
    internal static int Run(ConformanceRequest request, ToolStreams streams)
    {
        var kit = KitReader.Read(KitSource.Of(request.Kit));
        var cases = Chosen(kit, request);
        using var target = OutputTarget.Of(request.Output, [], streams.Output);
        ImmutableArray<CaseResult> results = [];
        streams.Progress.Through(ConformanceTexts.Asking, cases.Sum(each => each.Asks.Length), done => results = request.Run.Ask(kit.Source, cases, done));
        var answer = new ConformanceAnswer(kit.Source.Name, results, request.Limit);
        target.Write(output =>
        {
            if (request.Format is OutputFormat.Json)
            {
                answer.WriteJson(output);
            }
            else
            {
                TextOutput.Write(output, writer => answer.WriteText(writer, request.Language));
            }
        });
        return answer.HasFailed || !(answer.IsWhole || request.AllowUnanswered) ? ExitCode.Refused : ExitCode.Done;
    }

    private static ImmutableArray<KitCase> Chosen(Kit kit, ConformanceRequest request)
    {
        var cases = kit.Cases;
        if (request.Case is { } id)
        {
            cases = cases.RemoveAll(each => each.Id != id);
        }

        if (cases.IsEmpty)
        {
            throw new ToolFailure(ConformanceTexts.NoSuch("--case", request.Case ?? ""));
        }

        cases = request.Rule is { } rule ? cases.RemoveAll(each => !each.Rules.Contains(rule, StringComparer.Ordinal)) : cases;
        return cases.IsEmpty ? throw new ToolFailure(ConformanceTexts.NoSuch("--rule", request.Rule!)) : cases;
    }
}
