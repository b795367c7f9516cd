using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Reporting.Drawing.Pages;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>A figure of the flow.</summary>
/// <param name="Name">Its name in JSON.</param>
/// <param name="Words">Its words.</param>
/// <param name="Part">Its lines and amount.</param>
/// <param name="IsPart">It is a part of the figure above it.</param>
/// <param name="IsOfFlow">It is a part of what was claimed; else it is said beside that.</param>
internal sealed record ClaimsFigure(string Name, (string Dutch, string English) Words, ClaimsAmount Part, bool IsPart = false, bool IsOfFlow = true);

/// <summary>The figures of the claims report that are not by insurer: the flow, how fast it goes, and what waits.</summary>
internal sealed class ClaimsFigures(ClaimsReport report, ReportLanguage language)
{
    internal static readonly (string Dutch, string English) Claimed = ("Gedeclareerd", "Claimed");
    internal static readonly (string Dutch, string English) Granted = ("Toegekend", "Granted");
    internal static readonly (string Dutch, string English) Credited = ("Gecrediteerd", "Credited");
    internal static readonly (string Dutch, string English) Reclaimed = ("Herdeclaratie", "Re-claimed");
    internal static readonly (string Dutch, string English) ToPatients = ("Naar patiënt", "To the patient");
    internal static readonly (string Dutch, string English) GivenUp = ("Opgegeven", "Given up");
    internal static readonly (string Dutch, string English) Waiting = ("Wacht", "Waiting");
    internal static readonly (string Dutch, string English) AcceptedDifference = ("Aanvaard verschil", "Accepted difference");
    internal static readonly (string Dutch, string English) Abandoned = ("Afgeboekt", "Written off");
    internal static readonly (string Dutch, string English) Open = ("Open", "Open");

    private static readonly ImmutableArray<ColumnOf<ClaimsFigure>> FlowColumns =
    [
        new("figure", "Wat", "What", ColumnKind.Text, figure => PageCell.Of(figure.Words.English)),
        new("count", "Regels", "Lines", ColumnKind.Count, figure => PageCell.OfCount(figure.Part.Count)),
        new("amount", "Bedrag", "Amount", ColumnKind.Amount, figure => PageCell.Of(figure.Part.Amount)),
    ];

    private readonly Speech speech = new(language);
    private readonly Notation notation = new(language);

    /// <summary>The flow, in the order in which it is told.</summary>
    /// <param name="sums">The sums.</param>
    /// <returns>The figures.</returns>
    internal static ImmutableArray<ClaimsFigure> Of(ClaimsSums sums) =>
    [
        new("claimed", Claimed, sums.Claimed),
        new("granted", Granted, sums.Granted),
        new("credited", Credited, sums.Credited),
        new("reclaimed", Reclaimed, sums.Reclaimed, IsPart: true),
        new("toPatients", ToPatients, sums.ToPatients, IsPart: true),
        new("givenUp", GivenUp, sums.GivenUp, IsPart: true),
        new("waiting", Waiting, sums.Waiting, IsPart: true),
        new("acceptedDifference", AcceptedDifference, sums.AcceptedDifference),
        new("abandoned", Abandoned, sums.Abandoned),
        new("open", Open, sums.Open),
        new("returned", ("Retour gekomen", "Returned"), sums.Returned, IsOfFlow: false),
        new("invoicedToPatients", ("Gefactureerd aan patiënten", "Invoiced to patients"), sums.Invoiced, IsOfFlow: false),
    ];

    internal PageTable Flow()
    {
        ImmutableArray<ClaimsFigure> shown = [.. Of(report.Total), .. Credits()];
        return new PageTable(speech.Say("De stroom in cijfers", "The flow in figures"), "flow", TableOf.Headings(speech, FlowColumns), shown.Select(RowOf)) { StaysWhole = true };
    }

    internal PageTable Pace()
    {
        ImmutableArray<ColumnOf<(string Words, string Figure, long Lines)>> columns =
        [
            new("figure", "Wat", "What", ColumnKind.Text, row => PageCell.Of(row.Words)),
            new("value", "Uitkomst", "Outcome", ColumnKind.Text, row => PageCell.Of(row.Figure)),
            new("count", "Regels", "Lines", ColumnKind.Count, row => PageCell.OfCount(row.Lines)),
        ];
        (string, string, long)[] rows =
        [
            (speech.Say("In één keer goed", "Right first time"), report.FirstPass.Rate is { } rate ? notation.Percent((long)(rate * 1_000_000)) : Unknown, report.FirstPass.Answered),
            (speech.Say("Van behandeling naar declaratie", "From treatment to claim"), Mean(report.TreatmentToClaim), report.TreatmentToClaim.Count),
            (speech.Say("Van declaratie naar antwoord", "From claim to answer"), Mean(report.ClaimToAnswer), report.ClaimToAnswer.Count),
            (speech.Say("Van retour naar herdeclaratie", "From return to re-claim"), Mean(report.ReturnToReclaim), report.ReturnToReclaim.Count),
        ];
        return TableOf.Make(speech, speech.Say("Hoe goed en hoe snel", "How well and how fast"), "pace", columns, rows) with { StaysWhole = true };
    }

    internal PageTable ToHandle()
    {
        ImmutableArray<ColumnOf<ClaimsToHandle>> columns =
        [
            new("band", "Dagen", "Days", ColumnKind.Text, part => PageCell.Of(part.Age == HandlingAge.Later ? speech.Say("later teruggekomen", "came back later") : ClaimsReportJson.BandOf(part.Age))),
            new("count", "Behande\u00ADlingen", "Treatments", ColumnKind.Count, part => PageCell.OfCount(part.Treatments.Count)),
            new("amount", "Bedrag", "Amount", ColumnKind.Amount, part => PageCell.Of(part.Treatments.Amount)),
        ];
        var total = report.ToHandle.Aggregate(default(ClaimsAmount), (sum, part) => sum + part.Treatments);
        return TableOf.Make(
            speech, speech.Say("Te behandelen, naar ouderdom", "To be handled, by age"), "toHandle", columns, report.ToHandle,
            TableOf.Sum(columns, RowKind.Total, speech.Total, ("count", PageCell.OfCount(total.Count)), ("amount", PageCell.Of(total.Amount)))) with
        { StaysWhole = true };
    }

    internal PageText Notes() => new(speech.Say("Opmerkingen", "Notes"),
    [
        speech.Say(
            $"Stand na de laatste regel van het journaal: een later antwoord verandert ook het verslag van een eerdere periode. Alleen wat is ontvangen, de ouderdom en de termijnen zijn gemeten op {speech.Day(report.Spec.To)}.",
            $"As the journal stands after its last line: a later answer changes the report of an earlier period too. Only what was received, the ages and the deadlines are measured on {speech.Day(report.Spec.To)}."),
        speech.Say(
            "Het zijn regels die aan zorgverzekeraars zijn verzonden, eerste declaraties en herdeclaraties elk als eigen regel; wat rechtstreeks aan patiënten is gefactureerd staat er niet in. De status is die van de behandeling.",
            "These are lines that were sent to insurers, first claims and re-claims each as a line of its own; what was invoiced to patients directly is not in it. The status is that of the treatment."),
        speech.Say(
            "In één keer goed: van de eerste regels van behandelingen die zijn beantwoord (of zonder retourinformatie afgesloten), het deel dat het eerste antwoord geheel toekende.",
            "Right first time: of the first lines of treatments that were answered (or closed without return information), the share that the first answer granted in full."),
        speech.Say(
            "Retourcodes: op hoeveel teruggekomen regels zij stonden; een regel met twee codes telt bij beide. Het advies is dat van de code alleen, dat van een regel staat in de stand van de praktijk.",
            "Return codes: on how many returned lines they stood; a line with two codes counts at both. The advice is that of the code alone, that of a line stands in the status of the practice."),
    ]);

    private string Unknown => speech.Say("onbekend", "unknown");

    private string Mean(ClaimsDays days) => days.Mean is { } mean
        ? $"{mean.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', language is ReportLanguage.Dutch ? ',' : '.')} {speech.Say("dagen", "days")}"
        : Unknown;

    private IEnumerable<ClaimsFigure> Credits() => report.InsurerCredits.Asked.Count == 0 ? [] :
    [
        new("creditsAsked", ("Credits gevraagd aan verzekeraars", "Credits asked of insurers"), report.InsurerCredits.Asked, IsOfFlow: false),
        new("creditsGranted", ("credits toegekend", "credits granted"), report.InsurerCredits.Granted, IsPart: true, IsOfFlow: false),
        new("creditsRefused", ("credits afgewezen", "credits refused"), report.InsurerCredits.Refused, IsPart: true, IsOfFlow: false),
        new("creditsOpen", ("credits onbeantwoord", "credits not answered"), report.InsurerCredits.Open, IsPart: true, IsOfFlow: false),
    ];

    private PageRow RowOf(ClaimsFigure figure)
    {
        PageCell[] cells = [PageCell.Of(speech.Say(figure.Words.Dutch, figure.Words.English)), FlowColumns[1].Cell(figure), FlowColumns[2].Cell(figure)];
        return new PageRow(figure.IsPart ? RowKind.Below : RowKind.Line, cells);
    }
}
