using System.Collections.Immutable;
using Declaratie.Reporting.Drawing.Pages;
using Declaratie.Reporting.Explaining;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>What happened to a document, for people and as data.</summary>
internal sealed class DocumentSketch(DocumentExplanation document, ReportLanguage language)
{
    private readonly Speech speech = new(language);

    internal Page Page() => new()
    {
        Report = "explanation",
        Language = language,
        Title = document.Invoice is { } invoice
            ? $"{speech.Say("Factuur", "Invoice")} {Cells.Clean(invoice.Value)}"
            : $"{speech.Say("Tegoed", "Credit")} {Cells.Clean(document.Credit!.Value.Value)}",
        Asked =
        [
            Speech.Practices([document.Practice]),
            $"{speech.Say("Nummer", "Number")} {Cells.Clean(document.Number)}, {speech.Day(document.Date)}",
            $"{speech.Say("Behandelaar", "Provider")}: {Cells.Clean(document.Provider.Value)}",
            $"{(document.Invoice is null ? "Label" : speech.Say("Betaler", "Payor"))}: {Cells.Clean(speech.Label(document.Payor))}",
            .. document.Patient is { } patient ? (ReadOnlySpan<string>)[$"{speech.Say("Patiënt", "Patient")}: {Cells.Clean(patient.Value)}"] : [],
            $"Open: {speech.Amount(document.Open)}",
        ],
        Parts = [Events(forPeople: true), RuleList.Of(speech, document.Events.SelectMany(happened => happened.Rules))],
    };

    internal PageTable Events(bool forPeople) => TableOf.Make(speech, speech.Say("Gebeurtenissen", "Events"), "events", Columns(forPeople), document.Events);

    private ImmutableArray<ColumnOf<DocumentEvent>> Columns(bool forPeople) =>
    [
        new("date", "Datum", "Date", ColumnKind.Date, happened => PageCell.Of(happened.Date)),
        new("line", "Journaal\u00ADregel", "Journal line", ColumnKind.Ordinal, happened => PageCell.OfCount(happened.Line)),
        new("type", "Soort post", "Entry", ColumnKind.Text, happened => PageCell.Of(forPeople ? EntryNames.Of(happened.Type, speech) : happened.Type)),
        new("subject", "Waarover", "Subject", ColumnKind.Text, happened => PageCell.Of(happened.Subject)),
        new("amount", "Bedrag", "Amount", ColumnKind.Amount, happened => PageCell.Of(happened.Amount)),
        new("balance", "Open", "Open", ColumnKind.Amount, happened => PageCell.Of(happened.Balance)),
        new("rules", "Regels", "Rules", ColumnKind.Text, happened => PageCell.Of(RuleList.Ids(happened.Rules))),
    ];
}
