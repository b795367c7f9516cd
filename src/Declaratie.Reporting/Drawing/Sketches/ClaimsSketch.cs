using System.Collections.Immutable;
using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Reporting.Drawing.Pages;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>The claims report, for people and as data.</summary>
internal sealed class ClaimsSketch(ClaimsReport report, ReportLanguage language)
{
    private readonly Speech speech = new(language);
    private readonly ClaimsTables tables = new(report, language);
    private readonly ClaimsFigures figures = new(report, language);

    internal Page Page() => new()
    {
        Report = "claims",
        Language = language,
        Title = speech.Say("Declaratieverslag", "Claims report"),
        Asked = [.. Asked()],
        Parts = [.. Parts()],
    };

    /// <summary>The tables of data; the rows are those of CSV.</summary>
    /// <param name="reader">For whom.</param>
    /// <returns>The tables.</returns>
    internal ImmutableArray<PageTable> Data(DataReader reader) =>
    [
        tables.Rows(reader),
        .. ((PageTable[])[figures.Flow(), figures.Pace(), tables.Codes(), figures.ToHandle(), tables.Deadlines(), tables.Files()])
            .Select(table => table with { InWorkbookOnly = true }),
    ];

    private IEnumerable<string> Asked()
    {
        yield return Speech.Practices(report.Practices);
        yield return $"{speech.Say("Verzonden", "Sent")}: {speech.Day(report.Spec.From)} {speech.Say("t/m", "to")} {speech.Day(report.Spec.To)}";
        if (!report.Spec.Insurers.IsEmpty)
        {
            yield return $"{speech.Say("Zorgverzekeraars", "Insurers")}: {Cells.Clean(string.Join(", ", report.Spec.Insurers.Select(insurer => insurer.Value)))}";
        }

        if (!report.Spec.Providers.IsEmpty)
        {
            yield return $"{speech.Say("Behandelaars", "Providers")}: {Cells.Clean(string.Join(", ", report.Spec.Providers.Select(provider => provider.Value)))}";
        }
    }

    private IEnumerable<PagePart> Parts()
    {
        if (report.Rows.IsEmpty)
        {
            yield return new PageText(null, [speech.Say(
                "In deze periode is geen declaratiebestand naar een zorgverzekeraar verzonden.",
                "No claim file was sent to an insurer in this period.")]);
        }
        else
        {
            yield return Identity();
            yield return Picture();
            yield return figures.Flow();
            yield return figures.Pace();
            yield return tables.RowsByInsurer();
            yield return report.ReturnCodes.IsEmpty ? new PageText(tables.CodesHeading, [speech.Say("Geen regel kwam terug.", "No line was returned.")]) : tables.Codes();
            yield return figures.ToHandle();
            yield return tables.Files();
        }

        yield return report.Deadlines.IsEmpty ? new PageText(tables.DeadlinesHeading, [NoDeadlines()]) : tables.Deadlines();
        yield return figures.Notes();
    }

    private string NoDeadlines() => speech.Say(
        $"Van geen wachtende behandeling is de laatste dag om te declareren voorbij, of binnen {report.Spec.DeadlineDays} dagen na {speech.Day(report.Spec.To)}.",
        $"Of no waiting treatment is the last day to claim past, or within {report.Spec.DeadlineDays} days after {speech.Day(report.Spec.To)}.");

    private PageBridge Identity() => new(speech.Say("Aansluiting", "Reconciliation"),
    [
        Term(' ', ClaimsFigures.Claimed, report.Total.Claimed),
        Term('=', ClaimsFigures.Granted, report.Total.Granted),
        Term('+', ClaimsFigures.Credited, report.Total.Credited),
        Term('+', ClaimsFigures.AcceptedDifference, report.Total.AcceptedDifference),
        Term('+', ClaimsFigures.Abandoned, report.Total.Abandoned),
        Term('+', ClaimsFigures.Open, report.Total.Open),
    ])
    { StaysWhole = true };

    private PageTerm Term(char sign, (string Dutch, string English) words, ClaimsAmount part) => new(sign, speech.Say(words.Dutch, words.English), part.Amount.Cents);

    /// <summary>What is negative does not flow out but in: more was granted than claimed.</summary>
    private PageFlow Picture()
    {
        var total = report.Total;
        ImmutableArray<PageStream> all =
        [
            Stream(ClaimsFigures.Granted, total.Granted),
            Stream(ClaimsFigures.Credited, total.Credited) with
            {
                Parts = Shown([
                    Stream(ClaimsFigures.Reclaimed, total.Reclaimed), Stream(ClaimsFigures.ToPatients, total.ToPatients),
                    Stream(ClaimsFigures.GivenUp, total.GivenUp), Stream(ClaimsFigures.Waiting, total.Waiting)]),
            },
            Stream(ClaimsFigures.AcceptedDifference, total.AcceptedDifference),
            Stream(ClaimsFigures.Abandoned, total.Abandoned),
            Stream(ClaimsFigures.Open, total.Open),
        ];
        var more = -all.Where(stream => stream.Cents < 0).Sum(stream => stream.Cents);
        return new PageFlow(
            speech.Say("Wat er van de declaraties werd", "What became of the claims"),
            Alternative(total),
            Shown([Stream(ClaimsFigures.Claimed, total.Claimed), new PageStream(speech.Say("Meer dan gedeclareerd", "More than claimed"), more)]),
            Shown(all));
    }

    private string Alternative(ClaimsSums total) => string.Join("; ", ClaimsFigures.Of(total)
        .Where(figure => figure.IsOfFlow)
        .Select(figure => $"{speech.Say(figure.Words.Dutch, figure.Words.English)}: {speech.Aloud(figure.Part.Amount)}"));

    private PageStream Stream((string Dutch, string English) words, ClaimsAmount part) => new(speech.Say(words.Dutch, words.English), part.Amount.Cents);

    private static ImmutableArray<PageStream> Shown(ImmutableArray<PageStream> streams) => [.. streams.Where(stream => stream.Cents > 0)];
}
