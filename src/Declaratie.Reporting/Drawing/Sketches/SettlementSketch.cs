using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing.Pages;
using Declaratie.Reporting.Settlement;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>The settlement between providers, for people and as data.</summary>
internal sealed class SettlementSketch(SettlementReport report, ReportLanguage language)
{
    private static readonly ImmutableArray<ColumnOf<SettlementPair>> PairColumns =
    [
        new("holder", "Wie het geld heeft", "Holder", ColumnKind.Text, pair => PageCell.Of(pair.Holder.Value)),
        new("owedTo", "Aan wie het toekomt", "Owed to", ColumnKind.Text, pair => PageCell.Of(pair.OwedTo.Value)),
        new("amount", "Bedrag", "Amount", ColumnKind.Amount, pair => PageCell.Of(pair.Amount)),
    ];

    private static readonly ImmutableArray<ColumnOf<SettlementNet>> NetColumns =
    [
        new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, net => PageCell.Of(net.Provider.Value)),
        new("receives", "Ontvangt", "Receives", ColumnKind.Amount, net => PageCell.Of(net.Receives)),
    ];

    private readonly Speech speech = new(language);

    internal Page Page() => new()
    {
        Report = "settlement",
        Language = language,
        Title = speech.Say("Verrekening tussen behandelaars", "Settlement between providers"),
        Asked = [Speech.Practices(report.Practices), speech.Period(report.From, report.To)],
        Parts = report.Pairs.IsEmpty
            ? [new PageText(null, [speech.Say("Niemand heeft geld dat een ander toekomt.", "Nobody holds money that belongs to another.")])]
            : [Pairs(), Net(), Picture(), Notes()],
    };

    internal PageTable Pairs() => TableOf.Make(speech, speech.Say("Wie betaalt wie", "Who pays whom"), "pairs", PairColumns, report.Pairs);

    internal PageTable Net() => TableOf.Make(
        speech, speech.Say("Per behandelaar, verrekend", "By provider, netted"), "net", NetColumns, report.Net,
        TableOf.Sum(NetColumns, RowKind.Total, speech.Total, ("receives", PageCell.Of(Money.Zero)))) with
    { InWorkbookOnly = true, StaysWhole = true };

    private PagePicture Picture() => new(
        speech.Say("Wie krijgt en wie betaalt", "Who receives and who pays"),
        string.Join("; ", report.Net.Select(net => $"{Cells.Clean(net.Provider.Value)}: {speech.Aloud(net.Receives)}")),
        [speech.Say("Ontvangt", "Receives")],
        [.. report.Net.Select(net => new PageBar(Cells.Clean(net.Provider.Value), [net.Receives.Cents]))]);

    private PageText Notes() => new(
        speech.Say("Opmerkingen", "Notes"),
        [
            speech.Say(
                "Uit de samenvatting op wie is betaald: geld dat de een ontving (of een afboeking die hij draagt) en dat aan een ander is toegerekend. Niet van belang waar alle ontvangsten op één bankrekening komen.",
                "From the summary by who got paid: money that one took (or a write-off that he bears) and that was allocated to another. Of no interest where all receipts go to one bank account."),
        ]);
}
