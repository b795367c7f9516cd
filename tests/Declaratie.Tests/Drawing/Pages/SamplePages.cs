using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Drawing.Pages;
using NodaTime;

namespace Declaratie.Tests.Drawing.Pages;

/// <summary>Pages made by hand: with everything a page can hold, with as many rows as are asked for, with text that means harm.</summary>
internal static class SamplePages
{
    internal const string Hostile = "<script>window.harm=1</script>\"'><img src=x onerror=\"window.harm=2\">&amp;</style></title>";

    private static readonly PageColumn[] Detail =
    [
        new("date", "Date", ColumnKind.Date),
        new("description", "Description", ColumnKind.Text),
        new("provider", "Pro\u00ADvider", ColumnKind.Text),
        new("payor", "Payor", ColumnKind.Text),
        new("receipt", "Receipt", ColumnKind.Amount),
        new("invoiceAdjustments", "Invoice adjust\u00ADments", ColumnKind.Amount),
        new("payorInvoices", "Payor invoice", ColumnKind.Amount),
        new("patientInvoices", "Patient invoice", ColumnKind.Amount),
        new("advancePayments", "Advance payment", ColumnKind.Amount),
        new("sessions", "Visits", ColumnKind.Count),
    ];

    /// <summary>A page on which every part, every kind of row and every kind of column stands once.</summary>
    internal static Page Small(ReportLanguage language) => new()
    {
        Report = "sample",
        Language = language,
        Title = "What was paid",
        Asked = ["Practice & Sons", "2024-02"],
        Parts =
        [
            new PagePicture("Per provider", "AG 35.00, RJB -1,234,567.89", ["Allocated", "Advance"], [new("AG", [4000, -500]), new("RJB", [0, -1_234_567_89])]),
            new PageTable("Details", "detail", [.. Detail], Rows()) { OnNewSheet = true },
            new PageTable(null, "shares", [new("payor", "Payor", ColumnKind.Text), new("share", "Share", ColumnKind.Percent)], [
                new(RowKind.Line, new[] { PageCell.Of("NHS"), PageCell.OfPercent(55.5m) }),
                new(RowKind.Line, new[] { PageCell.Of("Private"), PageCell.OfPercent(-33.3333m) }),
            ]),
            new PageTable("Nothing", "nothing", [new("payor", "Payor", ColumnKind.Text)], []),
            new PageBridge("Reconciliation", [new(' ', "Receipts", 3500), new('=', "Allocated", 4000), new('+', "Advance", -500)]),
            new PageText("Notes", ["One.", "Two \u05E9\u05DC\u05D5\u05DD."]),
            new PageText(null, ["Alone."]),
        ],
    };

    /// <summary>A page of one table with as many lines, in sections of 40.</summary>
    internal static Page WithRows(int rows, ReportLanguage language = ReportLanguage.Dutch, bool sections = false) => new()
    {
        Report = "rows",
        Language = language,
        Title = "Rows",
        Asked = ["Practice"],
        Parts = [new PageTable("Details", "detail", [.. Detail], Generated(rows, sections))],
    };

    /// <summary>A page of which every text is the same text of somebody else.</summary>
    internal static Page Of(string text) => new()
    {
        Report = "text",
        Language = ReportLanguage.Dutch,
        Title = text,
        Asked = [text, text],
        Parts =
        [
            new PageTable(text, text, [new(text, text, ColumnKind.Text), new(text, text, ColumnKind.Amount)], [
                new(RowKind.Section, new[] { PageCell.Of(text) }),
                new(RowKind.Line, new[] { PageCell.Of(text), PageCell.Of(Money.FromCents(1)) }),
                new(RowKind.Total, new[] { PageCell.Of(text), PageCell.Of(text) }),
            ]),
            new PagePicture(text, text, [text, text], [new(text, [100, -100])]),
            new PageBridge(text, [new('=', text, 0)]),
            new PageText(text, [text, text]),
        ],
    };

    /// <summary>A page with amounts as large as they come, in every column.</summary>
    internal static Page Huge() => new()
    {
        Report = "huge",
        Language = ReportLanguage.Dutch,
        Title = "Huge",
        Asked = ["Practice"],
        Parts =
        [
            new PagePicture("Bars", "In words", ["Allocated"], [new("AG", [99_999_999_999_99]), new("RJB", [-99_999_999_999_99])]),
            new PageTable("Details", "detail", [.. Detail],
            [
                Line(RowKind.Line, new(2024, 1, 1), "O24-00254 · T. de Vries", -99_999_999_999_99, -99_999_999_999_99, -99_999_999_999_99, -99_999_999_999_99, -99_999_999_999_99, 1_000_000),
            ]),
            new PageBridge("Bridge", [new(' ', "Receipts", -99_999_999_999_99)]),
        ],
    };

    /// <summary>A page of one picture.</summary>
    internal static Page WithPicture(ImmutableArray<string> series, params ReadOnlySpan<PageBar> bars) => new()
    {
        Report = "picture",
        Language = ReportLanguage.Dutch,
        Title = "Picture",
        Asked = ["Practice"],
        Parts = [new PagePicture("Bars", "In words", series, [.. bars])],
    };

    private static PageRow[] Rows() =>
    [
        new(RowKind.Section, new[] { PageCell.Of("Receipts") }),
        Line(RowKind.Line, new(2024, 2, 1), "R1 · Jansen", 4000, null, null, null, -500, 3),
        Line(RowKind.Below, new(2024, 2, 29), "F1", null, 0, 1_234_567_89, null, null, 0),
        Sum(RowKind.Subtotal, "Total receipts", 4000),
        new(RowKind.Section, new[] { PageCell.Of("Transfers") }),
        Line(RowKind.Line, new(2024, 2, 3), "", null, null, null, null, null, null),
        Sum(RowKind.Total, "Total", 4000),
    ];

    private static PageRow Line(RowKind kind, LocalDate date, string text, long? receipt, long? adjustment, long? payor, long? patient, long? advance, int? count) =>
        new(kind, new[]
        {
            PageCell.Of(date), PageCell.Of(text), PageCell.Of("AG"), PageCell.Of("NHS"), Amount(receipt), Amount(adjustment), Amount(payor), Amount(patient), Amount(advance), PageCell.OfCount(count),
        });

    private static PageRow Sum(RowKind kind, string words, long cents) => new(kind, new[]
    {
        PageCell.Of(words), PageCell.None, PageCell.None, PageCell.None, Amount(cents), Amount(0), Amount(cents), Amount(0), Amount(0), PageCell.None,
    });

    private static PageCell Amount(long? cents) => PageCell.Of(cents is { } known ? Money.FromCents(known) : (Money?)null);

    // One array for all rows: a row is valid until the next is asked for.
    private static IEnumerable<PageRow> Generated(int rows, bool sections)
    {
        var cells = new PageCell[Detail.Length];
        var first = new LocalDate(2024, 1, 1);
        for (var row = 0; row < rows; row++)
        {
            if (sections && row % 40 == 0)
            {
                cells[0] = PageCell.Of($"Section {row / 40}");
                yield return new(RowKind.Section, cells);
            }

            cells[0] = PageCell.Of(first.PlusDays(row % 366));
            cells[1] = PageCell.Of("O24-00254 · T. de Vries · F24-00400");
            cells[2] = PageCell.Of("AG");
            cells[3] = PageCell.Of("MINIMA");
            for (var at = 4; at < 9; at++)
            {
                cells[at] = (row + at) % 3 == 0 ? PageCell.None : Amount(((row * 7919L) % 200_000) - 20_000 + at);
            }

            cells[9] = PageCell.OfCount(row % 7);
            yield return new(row % 4 == 0 ? RowKind.Line : RowKind.Below, cells);
        }
    }
}
