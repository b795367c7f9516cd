using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing.Pages;
using Declaratie.Reporting.OpenTransactions;

namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>The open transactions, for people and as data.</summary>
internal sealed class OpenTransactionsSketch(OpenTransactionsReport report, ReportLanguage language)
{
    private readonly Speech speech = new(language);

    /// <summary>Some patient is called otherwise than the account.</summary>
    private readonly bool hasNames = report.Credits.Concat<OpenDocument>(report.Debits).Any(row => NameOf(row) is { } name && !string.Equals(name, row.Account, StringComparison.Ordinal));

    internal Page Page() => new()
    {
        Report = "open-transactions",
        Language = language,
        Title = speech.Say("Openstaande transacties", "Open transactions"),
        Asked = [Speech.Practices(report.Practices), $"{speech.Say("Per", "As of")}: {speech.Day(report.AsOf)}"],
        Parts = report.Credits.Count + report.Debits.Count == 0
            ? [new PageText(null, [speech.Say("Er staat niets open.", "Nothing is open.")])]
            : [Ageing(), Picture(), Advice(), Accounts(), Credits(), Debits()],
    };

    /// <summary>As one table, credits first; the side says which.</summary>
    /// <param name="reader">For whom.</param>
    /// <returns>The table.</returns>
    internal PageTable Transactions(DataReader reader)
    {
        var forPeople = reader is DataReader.Person;
        ImmutableArray<ColumnOf<OpenDocument>> columns =
        [
            new("side", "Zijde", "Side", ColumnKind.Text, row => PageCell.Of(row is OpenCredit ? speechOf("tegoed", "credit", forPeople) : speechOf("factuur", "debit", forPeople))),
            new("id", "Stuk", "Document", ColumnKind.Text, row => PageCell.Of(row is OpenCredit credit ? credit.Credit.Value : ((OpenDebit)row).Invoice.Value)),
            .. Columns<OpenDocument>(forPeople),
        ];
        return TableOf.Make(speech, speech.Say("Openstaande transacties", "Open transactions"), "transactions", columns, report.Credits.Concat<OpenDocument>(report.Debits));

        string speechOf(string dutch, string english, bool people) => people ? speech.Say(dutch, english) : english;
    }

    internal PageTable Accounts() => TableOf.Make(
        speech, speech.Say("Per rekening", "By account"), "accounts", AccountColumns, report.Accounts,
        TableOf.Sum(AccountColumns, RowKind.Total, speech.Total, ("credits", PageCell.Of(report.Totals.Credits)), ("debits", PageCell.Of(report.Totals.Debits)))) with
    { InWorkbookOnly = true };

    internal PageTable Ageing() => TableOf.Make(
        speech, speech.Say("Ouderdom in dagen", "Age in days"), "ageing", AgeColumns, report.Ageing,
        TableOf.Sum(AgeColumns, RowKind.Total, speech.Total, ("credits", PageCell.Of(report.Totals.Credits)), ("debits", PageCell.Of(report.Totals.Debits)))) with
    { InWorkbookOnly = true, StaysWhole = true };

    private static readonly ImmutableArray<ColumnOf<OpenAccount>> AccountColumns =
    [
        new("account", "Rekening", "Account", ColumnKind.Text, row => PageCell.Of(row.Account)),
        new("credits", "Tegoeden", "Credits", ColumnKind.Amount, row => PageCell.Of(row.Credits)),
        new("debits", "Facturen", "Debits", ColumnKind.Amount, row => PageCell.Of(row.Debits)),
    ];

    private static readonly ImmutableArray<ColumnOf<OpenAge>> AgeColumns =
    [
        new("band", "Dagen", "Days", ColumnKind.Text, row => PageCell.Of(BandOf(row.Band))),
        new("credits", "Tegoeden", "Credits", ColumnKind.Amount, row => PageCell.Of(row.Totals.Credits)),
        new("debits", "Facturen", "Debits", ColumnKind.Amount, row => PageCell.Of(row.Totals.Debits)),
    ];

    private static string BandOf(AgeBand band) => band switch
    {
        AgeBand.UpTo30 => "0-30",
        AgeBand.UpTo60 => "31-60",
        AgeBand.UpTo90 => "61-90",
        _ => "90+",
    };

    private PagePart Credits() => Documents(
        speech.Say("Tegoeden", "Credits"), "credits", report.Credits, report.Totals.Credits,
        speech.Say("Er staan geen tegoeden open.", "No credit is open."));

    private PagePart Debits() => Documents(
        speech.Say("Facturen", "Debits"), "debits", report.Debits, report.Totals.Debits,
        speech.Say("Er staan geen facturen open.", "No debit is open."));

    private PagePart Documents<T>(string heading, string name, OpenRows<T> rows, Money total, string none)
        where T : OpenDocument
    {
        var columns = Columns<T>(forPeople: true);
        return rows.Count == 0
            ? new PageText(heading, [none])
            : TableOf.Make(speech, heading, name, columns, rows, TableOf.Sum(columns, RowKind.Total, speech.Total, ("open", PageCell.Of(total))));
    }

    private ImmutableArray<ColumnOf<T>> Columns<T>(bool forPeople)
        where T : OpenDocument
    {
        // People see whose a document is; JSON and CSV have no patients.
        (bool IsShown, ColumnOf<T> Column)[] all =
        [
            (true, new("account", "Rekening", "Account", ColumnKind.Text, row => PageCell.Of(row.Account))),
            (forPeople && hasNames, new("patient", "Patiënt", "Patient", ColumnKind.Text, row => PageCell.Of(NameOf(row)))),
            (true, new("number", "Nummer", "Number", ColumnKind.Text, row => PageCell.Of(row.Number))),
            (true, new("date", "Datum", "Date", ColumnKind.Date, row => PageCell.Of(row.Date))),
            (true, new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, row => PageCell.Of(row.Provider.Value))),
            (true, new("payor", "Betaler", "Payor", ColumnKind.Text, row => PageCell.Of(forPeople ? speech.Label(row.Payor) : row.Payor.Value))),
            (typeof(T) != typeof(OpenCredit), new("billedTo", "Gefactu\u00ADreerd aan", "Billed to", ColumnKind.Text, row => PageCell.Of(BilledToOf(row as OpenDebit, forPeople)))),
            (true, new("amount", "Bedrag", "Amount", ColumnKind.Amount, row => PageCell.Of(row.Amount))),
            (true, new("open", "Open", "Open", ColumnKind.Amount, row => PageCell.Of(row.Open))),
            (true, new("ageDays", "Dagen", "Days", ColumnKind.Count, row => PageCell.OfCount(row.AgeDays))),
        ];
        return [.. all.Where(column => column.IsShown).Select(column => column.Column)];
    }

    private static string? NameOf(OpenDocument row) => row.PatientName ?? row.Patient?.Value;

    private string? BilledToOf(OpenDebit? debit, bool forPeople) => debit?.BilledTo switch
    {
        null => null,
        Domain.Payments.BilledTo.Payor => forPeople ? speech.Say("betaler", "payor") : "payor",
        _ => forPeople ? speech.Say("patiënt", "patient") : "patient",
    };

    private PagePicture Picture() => new(
        speech.Say("Wat hoe lang openstaat: facturen min tegoeden", "What has been open how long: debits less credits"),
        string.Join(
            "; ",
            report.Ageing.Select(age => string.Create(CultureInfo.InvariantCulture, $"{BandOf(age.Band)} {speech.Say("dagen", "days")}: {speech.Say("tegoeden", "credits")} {speech.Amount(age.Totals.Credits)}, {speech.Say("facturen", "debits")} {speech.Amount(age.Totals.Debits)}"))),
        [speech.Say("Facturen", "Debits"), speech.Say("Tegoeden", "Credits")],
        [.. report.Ageing.Select(age => new PageBar($"{BandOf(age.Band)} {speech.Say("dagen", "days")}", [age.Totals.Debits.Cents, -age.Totals.Credits.Cents]))]);

    private PageText Advice() => new(
        speech.Say("Opmerkingen", "Notes"),
        [
            speech.Say(
                "Tegoeden zijn geld dat binnen is en nog aan geen factuur is toegerekend; reken toe wat toegerekend kan worden voordat de behandelaars worden uitbetaald.",
                "Credits are money that came in and is not allocated to an invoice yet; allocate what can be allocated before providers are paid."),
        ]);
}
