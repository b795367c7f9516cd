using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Status;

/// <summary>A page of tables, each under its heading; what is empty is left out, and an empty page says so.</summary>
internal sealed class GridPage(ReportLanguage language, TextWriter writer)
{
    private bool isEmpty = true;
    private bool isBlank = true;

    internal StatusWords Words { get; } = new(language);

    internal Notation Notation { get; } = new(language);

    internal void Title(params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines)
        {
            writer.Write($"{Cells.Clean(line)}\n");
            isBlank = false;
        }
    }

    internal void Section<TRow>(IEnumerable<TRow> rows, string title, GridColumn<TRow>[] columns)
    {
        var count = rows.Count();
        if (count == 0)
        {
            return;
        }

        var heading = $"{title} ({Notation.Count(count)})";
        writer.Write(isBlank ? "" : "\n");
        writer.Write($"{heading}\n{new string('=', heading.Length)}\n");
        StatusGrid.Write(writer, rows, columns);
        isBlank = isEmpty = false;
    }

    internal void End(string nothing)
    {
        if (isEmpty)
        {
            writer.Write(isBlank ? "" : "\n");
            writer.Write($"{nothing}\n");
        }
    }
}
