namespace Declaratie.Reporting.Drawing;

/// <summary>What a line of the details is about: number · patient · invoice date and number; lines below a head say only what is new, indented.</summary>
/// <remarks>Lines are described in their order: what stands below a head depends on it.</remarks>
/// <param name="texts">The texts.</param>
/// <param name="notation">How dates are written.</param>
internal sealed class DetailDescription(ReportTexts texts, Notation notation)
{
    private const string Indent = "  ";
    private const string Separator = " · ";
    private const int ShortestName = 4;

    private readonly List<string> parts = new(4);
    private DetailLine? head;

    /// <summary>The line in the room there is: the name gives way first, then the cause, and the numbers of the documents last.</summary>
    /// <param name="line">The line.</param>
    /// <param name="width">The room.</param>
    /// <returns>What it is about.</returns>
    internal string Of(DetailLine line, int width)
    {
        var below = IsBelowHead(line);
        var name = NameOf(line, below);
        var cause = CauseOf(line);
        return Fitting(line, below, name, cause, width)
            ?? (cause is null ? null : Fitting(line, below, name, cause: null, width))
            ?? Cells.Shorten(Compose(line, below, "", cause: null), width);
    }

    /// <summary>The whole line, where there is room for it, without the indent of what stands below a head.</summary>
    /// <param name="line">The line.</param>
    /// <returns>What it is about, and whether it stands below a head.</returns>
    internal (string Text, bool IsBelow) Whole(DetailLine line)
    {
        var below = IsBelowHead(line);
        var text = Compose(line, below, NameOf(line, below), CauseOf(line));
        return (below ? text[Indent.Length..] : text, below);
    }

    /// <summary>What the line needs without its name and cause: then every number is whole.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The least width.</returns>
    internal int LeastWidthOf(DetailLine line) => Cells.WidthOf(Compose(line, IsBelowHead(line), "", cause: null));

    private bool IsBelowHead(DetailLine line)
    {
        var below = head is not null && IsBelow(line, head);
        head = below ? head : line;
        return below;
    }

    /// <summary>With the whole name, with a part of it, or without it: the first that fits.</summary>
    private string? Fitting(DetailLine line, bool below, string name, string? cause, int width)
    {
        var text = Compose(line, below, name, cause);
        var excess = Cells.WidthOf(text) - width;
        if (excess > 0 && name.Length > 0)
        {
            var room = Cells.WidthOf(name) - excess;
            text = Compose(line, below, room < ShortestName ? "" : Cells.Shorten(name, room), cause);
        }

        return Cells.WidthOf(text) > width ? null : text;
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
