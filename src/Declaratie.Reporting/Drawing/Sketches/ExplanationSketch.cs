using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing.Pages;
using Declaratie.Reporting.Explaining;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>The explanation of a figure, for people and as data.</summary>
internal sealed class ExplanationSketch(Explanation explanation, ReportLanguage language)
{
    private readonly Speech speech = new(language);

    internal Page Page() => new()
    {
        Report = "explanation",
        Language = language,
        Title = speech.Say("Uitleg van een cijfer", "Explanation of a figure"),
        Asked = [Speech.Practices(explanation.Practices), .. speech.Asked(explanation.Spec), CellInWords(), $"{speech.Say("Bedrag", "Amount")}: {speech.Amount(explanation.Amount)}"],
        Parts = explanation.Postings.IsEmpty
            ? [new PageText(null, [speech.Say("Hier is in deze periode niets geboekt.", "Nothing was posted here in this period.")])]
            : [Postings(forPeople: true), RuleList.Of(speech, explanation.Postings.SelectMany(posting => posting.Rules))],
    };

    internal PageTable Postings(bool forPeople)
    {
        var columns = Columns(forPeople);
        return TableOf.Make(
            speech, speech.Say("Boekingen", "Postings"), "postings", columns, explanation.Postings,
            forPeople ? [TableOf.Sum(columns, RowKind.Total, speech.Total, ("amount", PageCell.Of(explanation.Amount)))] : []);
    }

    /// <summary>What the cell says already is not said again on every line, but for programs.</summary>
    private ImmutableArray<ColumnOf<ExplainedPosting>> Columns(bool forPeople)
    {
        var cell = explanation.Cell;
        var isSum = cell.Column is ReportColumn.Allocated or ReportColumn.Total;
        (bool IsShown, ColumnOf<ExplainedPosting> Column)[] all =
        [
            (true, new("date", "Datum", "Date", ColumnKind.Date, posting => PageCell.Of(posting.Date))),
            (explanation.Practices.Length > 1, new("practice", "Praktijk", "Practice", ColumnKind.Text, posting => PageCell.Of(posting.Practice))),
            (true, new("line", "Journaal\u00ADregel", "Journal line", ColumnKind.Ordinal, posting => PageCell.OfCount(posting.Line))),
            (true, new("type", "Soort post", "Entry", ColumnKind.Text, posting => PageCell.Of(forPeople ? EntryNames.Of(posting.Type, speech) : posting.Type))),
            (true, new("subject", "Waarover", "Subject", ColumnKind.Text, posting => PageCell.Of(posting.Subject))),
            (!forPeople || cell.Provider is null, new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, posting => PageCell.Of(posting.Provider.Value))),
            (!forPeople || cell.Payor is null, new("payor", "Betaler", "Payor", ColumnKind.Text, posting => PageCell.Of(forPeople ? speech.Label(posting.Payor) : posting.Payor.Value))),
            (!forPeople || isSum, new("column", "Kolom", "Column", ColumnKind.Text, posting => PageCell.Of(forPeople ? speech.Column(posting.Column) : JsonNames.Of(posting.Column)))),
            (true, new("amount", "Bedrag", "Amount", ColumnKind.Amount, posting => PageCell.Of(posting.Amount))),
            (true, new("rules", "Regels", "Rules", ColumnKind.Text, posting => PageCell.Of(RuleList.Ids(posting.Rules)))),
        ];
        return [.. all.Where(column => column.IsShown).Select(column => column.Column)];
    }

    private string CellInWords()
    {
        var cell = explanation.Cell;
        var all = speech.Say("alle", "all");
        var words = new List<string>
        {
            $"{speech.Say("behandelaar", "provider")} {cell.Provider?.Value ?? all}",
            $"{speech.Say("betaler", "payor")} {(cell.Payor is { } payor ? speech.Label(payor) : all)}",
            speech.Column(cell.Column),
        };
        if (cell.PatientsProvider is { } patients)
        {
            words.Insert(1, $"{speech.Say("behandelaar patiënt", "patient's provider")} {patients.Value}");
        }
        else if (cell.WithoutPatient)
        {
            words.Insert(1, speech.Say("zonder patiënt", "without a patient"));
        }
        else if (cell.PaidTo is { } paidTo)
        {
            words.Insert(1, $"{speech.Say("betaald aan", "paid to")} {paidTo.Value}");
        }

        return $"{speech.Say("Cijfer", "Figure")}: {Cells.Clean(string.Join(", ", words))}";
    }
}

/// <summary>The rules that are named, in words.</summary>
internal static class RuleList
{
    internal static string Ids(ImmutableArray<Rule> rules) => string.Join(", ", rules.Select(rule => rule.Id));

    /// <summary>Each once, in the order of the rule book: by number.</summary>
    internal static PageText Of(Speech speech, IEnumerable<Rule> rules)
    {
        var named = rules.ToHashSet();
        return new PageText(speech.Say("Regels", "Rules"), [.. RuleBook.All.Where(named.Contains).Select(rule => $"{rule.Id}  {speech.Rule(rule)}")]);
    }
}
