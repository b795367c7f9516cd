using System.CommandLine;
using System.CommandLine.Parsing;
using Declaratie.Reporting.Drawing;
using NodaTime;
using NodaTime.Text;

namespace Declaratie.Cli.Bookkeeping;

/// <summary>As what a month is handed over.</summary>
internal enum BookkeepingAnswer
{
    Text,
    Xaf,
    Yuki,
    Csv,
}

/// <summary>What was asked of <c>bookkeeping</c>, and how and where to print it.</summary>
internal sealed record BookkeepingRequest(string Journal, YearMonth Month, BookkeepingAnswer Format, ReportLanguage Language)
{
    public int? Run { get; init; }

    public LocalDate? Created { get; init; }

    public string? CompanyNumber { get; init; }

    public string? TaxNumber { get; init; }

    public bool PatientNames { get; init; }

    public int? PaymentDays { get; init; }

    public string? VatType { get; init; }

    public string? Output { get; init; }

    public bool SkipRefused { get; init; }

    public int? LongestLine { get; init; }
}

/// <summary>The options of <c>bookkeeping</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class BookkeepingOptions(ReportLanguage spoken)
{
    private const string MonthName = "--month";
    private const int LongestTerm = 3_650;

    private static readonly YearMonthPattern Months = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    private readonly Argument<string> journal = ToolOptions.Journal(spoken);

    private readonly Option<YearMonth> month = new(MonthName)
    {
        Description = "The month of the documents (maand), not of the treatments.",
        HelpName = "yyyy-MM",
        Required = true,
        CustomParser = result => ParseMonth(result, spoken),
    };

    private readonly Option<int?> run = ToolOptions.Number("--run", "Which of the runs that were submitted (ingestuurde run), from 1. Default: the last run, submitted or not.", 1, int.MaxValue, spoken);

    private readonly Option<BookkeepingAnswer> format = ToolOptions.Choice(
        "--format", "As what (vorm): text for people; xaf, csv or yuki (experimental) for the bookkeeping. Default: text.", spoken,
        ("text", BookkeepingAnswer.Text), ("xaf", BookkeepingAnswer.Xaf), ("yuki", BookkeepingAnswer.Yuki), ("csv", BookkeepingAnswer.Csv));

    private readonly Option<LocalDate?> created = ToolOptions.OptionalDate("--created", "xaf: the day the file is made (aanmaakdatum). Default: today.", spoken);

    private readonly Option<string> company = Limited(
        "--company-number", "xaf: the number of the practice (companyIdent): chamber of commerce. Default: the AGB code of the journal.", 35, spoken);

    private readonly Option<string> tax = Limited("--tax-number", "xaf: the fiscal number (taxRegIdent). Default: empty, the journal does not know it.", 30, spoken);

    private readonly Option<bool> names = ToolOptions.Flag("--patient-names", "Name the patients (namen van patiënten); without it they are only a number.");

    private readonly Option<int?> paymentDays = ToolOptions.Number("--payment-days", "yuki: days until a document is due (betaaltermijn). Default: not told.", 0, LongestTerm, spoken);

    private readonly Option<string> vatType = Limited("--vat-type", "yuki: the VATType of exempt care in your Yuki (btw-soort). Default: not told.", 35, spoken);

    private readonly Option<ReportLanguage> language = ToolOptions.Language(spoken);

    private readonly Option<string> output = ToolOptions.Output();

    private readonly Option<bool> skipRefused = ToolOptions.SkipRefused();

    private readonly Option<int?> longestLine = ToolOptions.LongestLine(spoken);

    internal void AddTo(Command command)
    {
        command.Add(journal);
        foreach (var option in (Option[])[month, run, format, created, company, tax, names, paymentDays, vatType, language, output, skipRefused, longestLine])
        {
            command.Add(option);
        }
    }

    internal BookkeepingRequest Read(ParseResult parsed) => new(parsed.GetRequiredValue(journal), parsed.GetRequiredValue(month), parsed.GetValue(format), parsed.GetValue(language))
    {
        Run = parsed.GetValue(run),
        Created = parsed.GetValue(created),
        CompanyNumber = parsed.GetValue(company),
        TaxNumber = parsed.GetValue(tax),
        PatientNames = parsed.GetValue(names),
        PaymentDays = parsed.GetValue(paymentDays),
        VatType = parsed.GetValue(vatType),
        Output = parsed.GetValue(output),
        SkipRefused = parsed.GetValue(skipRefused),
        LongestLine = parsed.GetValue(longestLine),
    };

    private static Option<string> Limited(string name, string description, int longest, ReportLanguage spoken) => new(name)
    {
        Description = description,
        HelpName = "ID",
        CustomParser = result =>
        {
            var given = result.Tokens[0].Value;
            if (given.Length == 0 || given.Length > longest || !given.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/' or ' '))
            {
                result.AddError(BookkeepingTexts.NoNumber(name, longest).In(spoken));
            }

            return given;
        },
    };

    private static YearMonth ParseMonth(ArgumentResult result, ReportLanguage spoken)
    {
        var given = result.Tokens[0].Value;
        var parsed = Months.Parse(given);
        if (parsed.Success && given.Length == "yyyy-MM".Length && parsed.Value.Year >= 1)
        {
            return parsed.Value;
        }

        result.AddError(BookkeepingTexts.NoMonth(MonthName, given).In(spoken));
        return default;
    }
}
