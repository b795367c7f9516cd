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

    internal void Section<TRow>(IEnumerable<TRow> rows, string title, GridColumn<TRow>[] columns) =>
        Section(rows, rows.Count(), int.MaxValue, title, columns);

    /// <summary>A table of the first rows, and how many there are more.</summary>
    /// <param name="rows">The rows; they are gone through twice.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="limit">How many of them are drawn.</param>
    /// <param name="title">The heading.</param>
    /// <param name="columns">The columns.</param>
    /// <typeparam name="TRow">The rows.</typeparam>
    internal void Section<TRow>(IEnumerable<TRow> rows, int count, int limit, string title, GridColumn<TRow>[] columns)
    {
        if (count == 0)
        {
            return;
        }

        Heading(title, count);
        if (limit > 0)
        {
            StatusGrid.Write(writer, limit < count ? rows.Take(limit) : rows, columns);
        }

        More(count, limit);
    }

    internal void Heading(string title, int count)
    {
        var heading = $"{title} ({Notation.Count(count)})";
        writer.Write(isBlank ? "" : "\n");
        writer.Write($"{heading}\n{new string('=', heading.Length)}\n");
        isBlank = isEmpty = false;
    }

    internal void More(int count, int limit)
    {
        if (count > limit)
        {
            writer.Write(Words.Say($"… en nog {Notation.Count(count - limit)}\n", $"… and {Notation.Count(count - limit)} more\n"));
        }
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
