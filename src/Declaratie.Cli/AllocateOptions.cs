using System.Collections.Immutable;
using System.CommandLine;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting.Drawing;
using NodaTime;

namespace Declaratie.Cli;

/// <summary>What was asked of <c>allocate</c>, and how and where to print it.</summary>
internal sealed record AllocateRequest(string Journal, OutputFormat Format, ReportLanguage Language, string? Output, bool SkipRefused)
{
    private static readonly LocalDate FirstDay = new(1, 1, 1);

    internal LocalDate? Date { get; init; }

    internal ImmutableArray<AllocationStrategy> Strategy { get; init; }

    internal string? Account { get; init; }

    internal LocalDate? DatedOn { get; init; }

    internal bool CrossBilling { get; init; }

    internal int Threads { get; init; }

    internal string? Anew { get; init; }

    internal bool Preview { get; init; }

    internal int? Limit { get; init; }

    internal int? LongestLine { get; init; }

    /// <summary>The run that is asked for.</summary>
    /// <param name="last">The latest date of a document: by default everything takes part.</param>
    internal AutoAllocation Asked(LocalDate? last) => new(Date ?? last ?? FirstDay)
    {
        Strategy = Strategy,
        Account = Account is null ? null : new AccountId(Account),
        DatedOn = DatedOn,
        CrossBilling = CrossBilling,
    };
}

/// <summary>The options of <c>allocate</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class AllocateOptions(ReportLanguage spoken)
{
    private const int MostThreads = 256;

    private static readonly (string Word, AllocationStrategy Strategy)[] Strategies =
    [
        ("by-reference", AllocationStrategy.ByReference), ("same-provider", AllocationStrategy.SameProvider),
        ("oldest-first", AllocationStrategy.OldestFirst), ("pro-rata", AllocationStrategy.ProRata),
    ];

    private readonly Argument<string> journal = ToolOptions.Journal(spoken);

    private readonly Option<LocalDate?> date = ToolOptions.OptionalDate(
        "--date", "Documents dated on or before this day take part (datum). Default: the latest date of a document, so that everything does.", spoken);

    private readonly Option<ImmutableArray<AllocationStrategy>> strategy = ToolOptions.Strategies(
        "--strategy",
        "How money finds its invoices (strategie), one after another, separated by commas: by-reference, same-provider, oldest-first, pro-rata (only last). Default: by-reference,oldest-first.",
        Strategies,
        spoken);

    private readonly Option<string> account = ToolOptions.Id(
        "--account", "Only this account (rekening): the id of a patient (with the family, if any), a family account or a payor. Default: all.", spoken);

    private readonly Option<LocalDate?> datedOn = ToolOptions.OptionalDate(
        "--dated-on", "Dates every allocation on this day (gedateerd op); documents dated later do not take part. Default: each the later date of its two documents.", spoken);

    private readonly Option<bool> crossBilling = ToolOptions.Flag(
        "--cross-billing", "Patients' money may also pay invoices billed to the payor, and payors' money invoices billed to the patient (kruislings).");

    private readonly Option<string> anew = ToolOptions.Id(
        "--anew", "Allocates this credit anew (opnieuw): prints what undoes and remakes its allocations, as far as they become different, on the day of --dated-on.", spoken);

    private readonly Option<bool> preview = ToolOptions.Flag(
        "--preview", "Shows what would be allocated and what stays open and why (voorbeeld) instead of printing journal lines.");

    private readonly Option<int?> limit = ToolOptions.Number(
        "--limit", $"With --preview, how many rows of each table to show (hoogstens); totals are complete. Default: {AllocateCommand.RowsOfText}, in json all.", 0, int.MaxValue, spoken);

    private readonly Option<int?> threads = ToolOptions.Number(
        "--threads", "How many threads may work (draden); the answer is the same. Default: 1.", 1, MostThreads, spoken);

    private readonly Option<OutputFormat> format = ToolOptions.Format("How to print the preview (vorm): text for people, json for programs. Default: text.", spoken);

    private readonly Option<ReportLanguage> language = ToolOptions.Language(spoken);

    private readonly Option<string> output = ToolOptions.Output();

    private readonly Option<bool> skipRefused = ToolOptions.Flag(
        "--skip-refused", "Allocate although entries are refused (geweigerde posten overslaan): they are left out. Without it the refusals are listed instead.");

    private readonly Option<int?> longestLine = ToolOptions.LongestLine(spoken);

    internal static string WordOf(AllocationStrategy strategy) => Strategies.Single(known => known.Strategy == strategy).Word;

    internal void AddTo(Command command)
    {
        command.Add(journal);
        foreach (var option in (Option[])[date, strategy, account, datedOn, crossBilling, anew, preview, limit, threads, format, language, output, skipRefused, longestLine])
        {
            command.Add(option);
        }
    }

    internal AllocateRequest Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(journal), parsed.GetValue(format), parsed.GetValue(language), parsed.GetValue(output), parsed.GetValue(skipRefused))
    {
        Date = parsed.GetValue(date),
        Strategy = parsed.GetValue(strategy),
        Account = parsed.GetValue(account),
        DatedOn = parsed.GetValue(datedOn),
        CrossBilling = parsed.GetValue(crossBilling),
        Anew = parsed.GetValue(anew),
        Preview = parsed.GetValue(preview),
        Limit = parsed.GetValue(limit),
        LongestLine = parsed.GetValue(longestLine),
        Threads = parsed.GetValue(threads) ?? 1,
    };
}
