namespace Declaratie.Reporting.Drawing;

/// <summary>What a line of the details is about: number · patient · invoice date and number; lines below a head say only what is new, indented.</summary>
/// <remarks>Lines are described in their order: what stands below a head depends on it.</remarks>
/// <param name="texts">The texts.</param>
/// <param name="notation">How dates are written.</param>
internal sealed class DetailDescription(ReportTexts texts, Notation notation)
{
    private const string Indent = "  ";
    private const string Separator = " · ";
    private const int ShortestName = 6;

    private readonly List<string> parts = new(4);
    private DetailLine? head;

    internal string Of(DetailLine line, int width)
    {
        var below = head is not null && IsBelow(line, head);
        var name = NameOf(line, below);
        var cause = CauseOf(line);
        var text = Compose(line, below, name, cause);
        var excess = Cells.WidthOf(text) - width;
        if (excess > 0)
        {
            // The name gives way first, then the cause; the numbers of the documents stay as long as they can.
            name = Cells.Shorten(name, Math.Max(ShortestName, Cells.WidthOf(name) - excess));
            text = Compose(line, below, name, cause);
            text = Cells.WidthOf(text) > width ? Compose(line, below, name, cause: null) : text;
        }

        head = below ? head : line;
        return Cells.Shorten(text, width);
    }

    private static bool IsBelow(DetailLine line, DetailLine head) => line.Section == head.Section && line.Kind switch
    {
        DetailKind.Receipt or DetailKind.From => false,
        DetailKind.To => head.Kind is DetailKind.From && line.Invoice is not null && line.Credit == head.Credit && line.Date == head.Date,
        _ => line.Section is DetailSection.Receipts or DetailSection.Transfers,
    };

    private static string? CauseOf(DetailLine line) =>
        line.Cause == line.Credit?.Value ? null : line.Cause; // a transfer is its own cause

    private string NameOf(DetailLine line, bool below) =>
        below && line.Patient == head?.Patient ? "" : Cells.Clean(line.PatientName ?? line.Patient?.Value ?? "");

    private string Compose(DetailLine line, bool below, string name, string? cause)
    {
        parts.Clear();
        Add(below ? null : line.CreditNumber ?? line.Credit?.Value);
        Add(name);
        Add(InvoiceOf(line));
        Add(cause);
        var kind = KindOf(line);
        return (below ? Indent : "") + kind + (kind.Length > 0 ? " " : "") + string.Join(Separator, parts);
    }

    private void Add(string? part)
    {
        if (!string.IsNullOrEmpty(part))
        {
            parts.Add(Cells.Clean(part));
        }
    }

    private string? InvoiceOf(DetailLine line)
    {
        var number = line.InvoiceNumber ?? line.Invoice?.Value;
        return line.InvoiceDate is { } date ? $"{notation.Date(date)} {number}" : number;
    }

    private string KindOf(DetailLine line) => line.Kind switch
    {
        DetailKind.Deallocation when line.Section is DetailSection.EarlierAllocationsReversed => "", // the section says so
        DetailKind.Deallocation => texts[ReportText.Deallocation],
        DetailKind.Refund => texts[ReportText.Refund],
        DetailKind.ReceiptCorrection => texts[ReportText.ReceiptCorrection],
        DetailKind.From => texts[ReportText.From],
        DetailKind.To => texts[ReportText.To],
        _ => "",
    };
}
