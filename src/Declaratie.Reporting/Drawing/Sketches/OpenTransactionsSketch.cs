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

    internal Page Page() => new()
    {
        Report = "open-transactions",
        Language = language,
        Title = speech.Say("Openstaande transacties", "Open transactions"),
        Asked = [Speech.Practices(report.Practices), $"{speech.Say("Per", "As of")}: {speech.Day(report.AsOf)}"],
        Parts = report.Credits.Count + report.Debits.Count == 0
            ? [new PageText(null, [speech.Say("Er staat niets open.", "Nothing is open.")])]
            : [Ageing(), Picture(), Accounts(), Credits(forPeople: true), Debits(forPeople: true), Advice()],
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
            new("billedTo", "Gefactureerd aan", "Billed to", ColumnKind.Text, row => PageCell.Of((row as OpenDebit)?.BilledTo is { } billed ? BilledToOf(billed, forPeople) : null)),
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
    { InWorkbookOnly = true };

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

    private PageTable Credits(bool forPeople) => Documents(speech.Say("Tegoeden", "Credits"), "credits", Columns<OpenCredit>(forPeople), report.Credits, report.Totals.Credits);

    private PageTable Debits(bool forPeople) => Documents(
        speech.Say("Facturen", "Debits"), "debits",
        [.. Columns<OpenDebit>(forPeople), new("billedTo", "Gefactu\u00ADreerd aan", "Billed to", ColumnKind.Text, row => PageCell.Of(BilledToOf(row.BilledTo, forPeople)))],
        report.Debits, report.Totals.Debits);

    private PageTable Documents<T>(string heading, string name, ImmutableArray<ColumnOf<T>> columns, IEnumerable<T> rows, Money total) =>
        TableOf.Make(speech, heading, name, columns, rows, TableOf.Sum(columns, RowKind.Total, speech.Total, ("open", PageCell.Of(total))));

    private ImmutableArray<ColumnOf<T>> Columns<T>(bool forPeople)
        where T : OpenDocument =>
    [
        new("account", "Rekening", "Account", ColumnKind.Text, row => PageCell.Of(row.Account)),
        new("patient", "Patiënt", "Patient", ColumnKind.Text, row => PageCell.Of(forPeople ? row.PatientName ?? row.Patient?.Value : row.Patient?.Value)),
        new("number", "Nummer", "Number", ColumnKind.Text, row => PageCell.Of(row.Number)),
        new("date", "Datum", "Date", ColumnKind.Date, row => PageCell.Of(row.Date)),
        new("provider", "Behande\u00ADlaar", "Provider", ColumnKind.Text, row => PageCell.Of(row.Provider.Value)),
        new("payor", "Betaler", "Payor", ColumnKind.Text, row => PageCell.Of(forPeople ? speech.Label(row.Payor) : row.Payor.Value)),
        new("amount", "Bedrag", "Amount", ColumnKind.Amount, row => PageCell.Of(row.Amount)),
        new("open", "Open", "Open", ColumnKind.Amount, row => PageCell.Of(row.Open)),
        new("ageDays", "Dagen", "Days", ColumnKind.Count, row => PageCell.OfCount(row.AgeDays)),
    ];

    private string BilledToOf(Domain.Payments.BilledTo billed, bool forPeople) => billed is Domain.Payments.BilledTo.Payor
        ? forPeople ? speech.Say("betaler", "payor") : "payor"
        : forPeople ? speech.Say("patiënt", "patient") : "patient";

    private PagePicture Picture() => new(
        speech.Say("Wat hoe lang openstaat", "What has been open how long"),
        string.Join(
            "; ",
            report.Ageing.Select(age => string.Create(CultureInfo.InvariantCulture, $"{BandOf(age.Band)} {speech.Say("dagen", "days")}: {speech.Say("tegoeden", "credits")} {speech.Amount(age.Totals.Credits)}, {speech.Say("facturen", "debits")} {speech.Amount(age.Totals.Debits)}"))),
        [speech.Say("Tegoeden", "Credits"), speech.Say("Facturen", "Debits")],
        [.. report.Ageing.Select(age => new PageBar($"{BandOf(age.Band)} {speech.Say("dagen", "days")}", [age.Totals.Credits.Cents, age.Totals.Debits.Cents]))]);

    private PageText Advice() => new(
        speech.Say("Opmerkingen", "Notes"),
        [
            speech.Say(
                "Tegoeden zijn geld dat binnen is en nog aan geen factuur is toegerekend; reken toe wat toegerekend kan worden voordat de behandelaars worden uitbetaald.",
                "Credits are money that came in and is not allocated to an invoice yet; allocate what can be allocated before providers are paid."),
        ]);
}
