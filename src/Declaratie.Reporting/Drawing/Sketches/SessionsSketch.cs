using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain.Treatments;
using Declaratie.Reporting.Drawing.Pages;
using Declaratie.Reporting.Sessions;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>The sessions of a month, for people and as data.</summary>
internal sealed class SessionsSketch(SessionsReport report, ReportLanguage language)
{
    private static readonly ImmutableArray<ColumnOf<SessionsRow>> RowColumns =
    [
        new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, row => PageCell.Of(row.Provider.Value)),
        new("performance", "Prestatie", "Performance", ColumnKind.Text, row => PageCell.Of(row.Performance.Value)),
        new("indication", "Indicatie", "Indication", ColumnKind.Text, row => PageCell.Of(row.Indication?.Value)),
        new("performed", "Verricht", "Performed", ColumnKind.Count, row => PageCell.OfCount(row.Counts.Performed)),
        new("claimed", "Gedecla\u00ADreerd", "Claimed", ColumnKind.Count, row => PageCell.OfCount(row.Counts.Claimed)),
        new("granted", "Toege\u00ADkend", "Granted", ColumnKind.Count, row => PageCell.OfCount(row.Counts.Granted)),
        new("invoiced", "Gefactu\u00ADreerd", "Invoiced", ColumnKind.Count, row => PageCell.OfCount(row.Counts.Invoiced)),
    ];

    private readonly Speech speech = new(language);
    private readonly bool isGroup = report.Practices.Length > 1;

    internal Page Page() => new()
    {
        Report = "sessions",
        Language = language,
        Title = speech.Say("Zittingen", "Sessions"),
        Asked = [Speech.Practices(report.Practices), $"{speech.Say("Agendamaand", "Agenda month")}: {speech.Month(report.Month)}", Status()],
        Parts = report.Status is null
            ? [new PageText(null, [speech.Say("In deze maand zijn er geen behandelingen.", "There are no treatments in this month.")])]
            :
            [
                .. report.Changes.IsEmpty ? (ReadOnlySpan<PagePart>)[] : [Changes()],
                .. report.Findings.IsEmpty ? (ReadOnlySpan<PagePart>)[] : [Findings()],
                Rows(),
                .. report.Entitlements.IsEmpty ? (ReadOnlySpan<PagePart>)[] : [Entitlements()],
                Notes(),
            ],
    };

    internal ImmutableArray<PageTable> Data() => [Rows(), Entitlements(), Changes(), Findings()];

    private string Status() => report.Status switch
    {
        SessionsStatus.Current => speech.Say("Status: bepaald", "Status: determined"),
        SessionsStatus.Stale => speech.Say(
            $"Status: verouderd. Bepaald: {Say(report.Determined)}. Hieronder staat hoe het nu is; bepaal de zittingen van deze maand opnieuw.",
            $"Status: stale. Determined: {Say(report.Determined)}. Below is how it stands now; determine the sessions of this month again."),
        _ => speech.Say("Status: niets te bepalen", "Status: nothing to determine"),
    };

    private string Say(SessionCounts counts) => string.Create(
        CultureInfo.InvariantCulture,
        $"{counts.Performed} {speech.Say("verricht", "performed")}, {counts.Claimed} {speech.Say("gedeclareerd", "claimed")}, {counts.Granted} {speech.Say("toegekend", "granted")}, {counts.Invoiced} {speech.Say("gefactureerd", "invoiced")}");

    private PageTable Rows() => TableOf.Make(
        speech, speech.Say("Per behandelaar, prestatie en indicatie", "By provider, performance and indication"), "rows", RowColumns, report.Rows,
        TableOf.Sum(
            RowColumns, RowKind.Total, speech.Say("Bezoeken", "Visits"),
            ("performed", PageCell.OfCount(report.Visits.Performed)), ("claimed", PageCell.OfCount(report.Visits.Claimed)),
            ("granted", PageCell.OfCount(report.Visits.Granted)), ("invoiced", PageCell.OfCount(report.Visits.Invoiced))));

    private PageTable Entitlements()
    {
        ImmutableArray<ColumnOf<EntitlementUse>> columns =
        [
            .. OfPractice<EntitlementUse>(use => use.Practice),
            new("indication", "Indicatie", "Indication", ColumnKind.Text, use => PageCell.Of(use.Indication.Value)),
            new("track", "Aanspraak", "Track", ColumnKind.Text, use => PageCell.Of(SessionWords.Track(speech, use.Track))),
            new("used", "Gebruikt", "Used", ColumnKind.Count, use => PageCell.OfCount(use.Used)),
            new("next", "Volgende", "Next", ColumnKind.Count, use => PageCell.OfCount(use.Next.Number)),
            new("payer", "Wie betaalt", "Who pays", ColumnKind.Text, use => PageCell.Of(SessionWords.Payer(speech, use.Next.Payer))),
            new("csi", "CSI", "CSI", ColumnKind.Text, use => PageCell.Of(use.Next.Csi)),
            new("rule", "Regel", "Rule", ColumnKind.Text, use => PageCell.Of(use.Next.Rule.Id)),
        ];
        return TableOf.Make(speech, speech.Say("Gebruikte aanspraak, en de volgende zitting na deze maand", "Entitlement used, and the next session after this month"), "entitlements", columns, report.Entitlements) with { InWorkbookOnly = true };
    }

    private PageTable Changes()
    {
        ImmutableArray<ColumnOf<FlaggedClaim>> columns =
        [
            .. OfPractice<FlaggedClaim>(flagged => flagged.Practice),
            new("date", "Datum", "Date", ColumnKind.Date, flagged => PageCell.Of(flagged.Change.Date)),
            new("treatment", "Behande\u00ADling", "Treatment", ColumnKind.Text, flagged => PageCell.Of(flagged.Change.Treatment.Value)),
            new("indication", "Indicatie", "Indication", ColumnKind.Text, flagged => PageCell.Of(flagged.Change.Indication.Value)),
            new("file", "Bestand", "File", ColumnKind.Text, flagged => PageCell.Of(flagged.Change.File.Value)),
            new("reference", "Referentie", "Reference", ColumnKind.Text, flagged => PageCell.Of(flagged.Change.Reference.Value)),
            new("claimed", "Gedecla\u00ADreerd als", "Claimed as", ColumnKind.Text, flagged => PageCell.Of(SessionWords.Claimed(speech, flagged.Change.Claimed))),
            new("now", "Is nu", "Is now", ColumnKind.Text, flagged => PageCell.Of(SessionWords.Claimed(speech, flagged.Change.Now))),
        ];
        return TableOf.Make(speech, speech.Say("Declaraties waarvan de aanspraak veranderde: crediteren en opnieuw declareren", "Claims whose entitlement changed: credit them and claim again"), "changes", columns, report.Changes) with { InWorkbookOnly = true };
    }

    private PageTable Findings()
    {
        ImmutableArray<ColumnOf<FlaggedSession>> columns =
        [
            .. OfPractice<FlaggedSession>(flagged => flagged.Practice),
            new("rule", "Regel", "Rule", ColumnKind.Text, flagged => PageCell.Of(flagged.Finding.Rule.Id)),
            new("subject", "Van", "Of", ColumnKind.Text, flagged => PageCell.Of(flagged.Finding.Subject)),
            new("message", "Wat", "What", ColumnKind.Text, flagged => PageCell.Of(speech.Say(flagged.Finding.Dutch, flagged.Finding.English))) { IsLong = true },
        ];
        return TableOf.Make(speech, speech.Say("Wat niet kan kloppen", "What cannot be right"), "findings", columns, report.Findings) with { InWorkbookOnly = true };
    }

    private ImmutableArray<ColumnOf<T>> OfPractice<T>(Func<T, string> practice) =>
        isGroup ? [new("practice", "Praktijk", "Practice", ColumnKind.Text, item => PageCell.Of(practice(item)))] : [];

    private PageText Notes() => new(
        speech.Say("Opmerkingen", "Notes"),
        [
            speech.Say(
                "Een bezoek (patiënt en dag) is één zitting, hoe vaak het ook gedeclareerd is. Wie op één dag twee prestaties krijgt, staat in twee rijen en telt bij de bezoeken één keer.",
                "A visit (patient and day) is one session, however often it was claimed. Who has two performances on a day stands in two rows and counts once among the visits."),
            speech.Say(
                "Gebruikt telt alle zittingen van de indicatie in haar termijn, wie ze ook betaalde, en die bij andere praktijken. Per patiënt tellende aanspraken tellen over al zijn indicaties samen.",
                "Used counts all sessions of the indication in its term, whoever paid them, and those at other practices. Tracks that count per patient count over all the patient's indications together."),
        ]);
}
