using Declaratie.Domain.Payments;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Status;
using static Declaratie.Reporting.Status.GridContent;

namespace Declaratie.Reporting.Allocating;

/// <summary>The page of a preview: totals, then tables of which the first rows are drawn.</summary>
internal sealed class AllocationPage(AllocationPreview preview, int limit, ReportLanguage language, TextWriter writer)
{
    private readonly GridPage page = new(language, writer);
    private readonly AllocationWords words = new(language);
    private readonly Notation notation = new(language);

    internal void Write()
    {
        WriteTitle();
        WriteTotals();
        WriteAllocations();
        WriteOpen();
        WriteFindings();
    }

    private void WriteTitle()
    {
        var asked = preview.Asked;
        List<string> lines = [words.Say("Voorbeeld van toerekenen", "Allocation preview"), preview.Practice];
        if (preview.Date is { } date)
        {
            lines.Add(words.Say($"Stukken t/m {notation.Date(date)}", $"Documents through {notation.Date(date)}"));
        }

        lines.Add($"{words.Say("Strategie", "Strategy")}: {string.Join(words.Say(", dan ", ", then "), asked.Strategy.Select(NameAndRule))}");
        if (asked.Account is { } account)
        {
            lines.Add($"{words.Say("Rekening", "Account")}: {account.Value}");
        }

        if (asked.DatedOn is { } day)
        {
            lines.Add(words.Say($"Alle toerekeningen op {notation.Date(day)}", $"All allocations dated {notation.Date(day)}"));
        }

        if (asked.CrossBilling)
        {
            lines.Add(words.Say("Kruislings: ook facturen aan de andere kant (A5)", "Cross-billing: also invoices billed to the other side (A5)"));
        }

        page.Title([.. lines, "", AllocationSummaryText.Of(preview, language)]);
    }

    private void WriteTotals()
    {
        if (preview.Count == 0)
        {
            return;
        }

        page.Section(preview.Strategies, words.Say("Per strategie", "By strategy"),
        [
            new(words.Say("Strategie", "Strategy"), Words, row => NameAndRule(row.Strategy)),
            new(words.Say("Toerekeningen", "Allocations"), Number, row => notation.Count(row.Count)),
            new(words.Say("Bedrag", "Amount"), Number, row => notation.Amount(row.Amount)),
        ]);
        page.Section(preview.Accounts(), preview.Accounts().Count(), limit, words.Say("Per rekening", "By account"),
        [
            new(words.Say("Rekening", "Account"), Key, row => row.Account.Id),
            new(words.Say("Soort", "Kind"), Words, row => words[row.Account.Kind]),
            new(words.Say("Toerekeningen", "Allocations"), Number, row => notation.Count(row.Count)),
            .. preview.Strategies.Select(total => new GridColumn<AccountTotal>(NameAndRule(total.Strategy), Number, row => AmountOrBlank(row, total.Strategy))),
            new(words.Say("Totaal", "Total"), Number, row => notation.Amount(row.Total)),
        ]);
    }

    private void WriteAllocations() => page.Section(preview.Allocations(), preview.Count, limit, words.Say("Toerekeningen", "Allocations"),
    [
        new(words.Say("Rekening", "Account"), Key, row => row.Account.Id),
        new(words.Say("Datum", "Date"), Key, row => notation.Date(row.Made.Allocation.Date)),
        new(words.Say("Tegoed", "Credit"), Key, row => row.Made.Allocation.Credit.Value),
        new(words.Say("Factuur", "Invoice"), Key, row => row.Made.Allocation.Invoice.Value),
        new(words.Say("Bedrag", "Amount"), Number, row => notation.Amount(row.Made.Allocation.Amount)),
        new(words.Say("Strategie", "Strategy"), Words, row => NameAndRule(row.Made.Strategy)),
    ]);

    private void WriteOpen()
    {
        page.Section(preview.Reasons, words.Say("Waarom iets open blijft", "Why something stays open"),
        [
            new(words.Say("Reden", "Reason"), Words, row => words[row.Reason]),
            new(words.Say("Tegoeden", "Credits"), Number, row => CountOrBlank(row.Credits)),
            new(words.Say("Bedrag", "Amount"), Number, row => row.Credits == 0 ? "" : notation.Amount(row.CreditAmount)),
            new(words.Say("Facturen", "Invoices"), Number, row => CountOrBlank(row.Invoices)),
            new(words.Say("Bedrag", "Amount"), Number, row => row.Invoices == 0 ? "" : notation.Amount(row.InvoiceAmount)),
        ]);
        writer.Write(preview.Reasons.IsEmpty ? "" : "\n");
        foreach (var total in preview.Reasons)
        {
            StatusLegend.WriteTerm(writer, words[total.Reason], words.Explain(total.Reason));
        }

        WriteOpen(preview.Reasons.Sum(total => total.Credits), words.Say("Open tegoeden", "Open credits"), words.Say("Tegoed", "Credit"), open => open.Credit?.Value);
        WriteOpen(preview.Reasons.Sum(total => total.Invoices), words.Say("Open facturen", "Open invoices"), words.Say("Factuur", "Invoice"), open => open.Invoice?.Value);
    }

    private void WriteOpen(int count, string title, string heading, Func<StillOpen, string?> id) =>
        page.Section(preview.StillOpen().Where(row => id(row.Document) is not null), count, limit, title,
        [
            new(words.Say("Rekening", "Account"), Key, row => row.Account?.Id ?? ""),
            new(words.Say("Datum", "Date"), Key, row => notation.Date(row.Document.Date)),
            new(heading, Key, row => id(row.Document)!),
            new("Open", Number, row => notation.Amount(row.Document.Open)),
            new(words.Say("Reden", "Reason"), Words, row => words[row.Document.Reason]),
        ]);

    private void WriteFindings()
    {
        if (preview.Findings.IsEmpty)
        {
            return;
        }

        page.Heading(words.Say("Bevindingen", "Findings"), preview.Findings.Length);
        foreach (var finding in preview.Findings.Take(limit))
        {
            StatusLegend.WriteTerm(writer, finding.Rule.Id, Cells.Clean(words.Say(finding.Dutch, finding.English)));
        }

        page.More(preview.Findings.Length, limit);
    }

    private string NameAndRule(AllocationStrategy strategy) => $"{words[strategy]} ({preview.Strategies.First(total => total.Strategy == strategy).Rule.Id})";

    private string AmountOrBlank(AccountTotal row, AllocationStrategy strategy) => row.Of(strategy).Cents == 0 ? "" : notation.Amount(row.Of(strategy));

    private string CountOrBlank(int count) => count == 0 ? "" : notation.Count(count);
}
