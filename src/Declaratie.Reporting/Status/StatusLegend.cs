using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Returns;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Status;

/// <summary>What the retour codes mean and what the advice asks for, each told once below the table where it first stands.</summary>
/// <param name="language">The language of the reader.</param>
/// <param name="words">The words.</param>
internal sealed class StatusLegend(ReportLanguage language, StatusWords words)
{
    private readonly HashSet<RetourCode> codes = [];
    private readonly HashSet<Advice> advices = [];
    private readonly SortedDictionary<string, string> newCodes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<Advice, string> newAdvices = [];

    internal void See(ImmutableArray<RetourCode> seen, Advice? advice)
    {
        foreach (var code in seen)
        {
            if (codes.Add(code))
            {
                newCodes[Cells.Clean(code.Value)] = MeaningOf(code);
            }
        }

        if (advice is { } word && advices.Add(word))
        {
            newAdvices[word] = language is ReportLanguage.Dutch ? AdviceTexts.Dutch(word) : AdviceTexts.English(word);
        }
    }

    internal void Write(TextWriter writer)
    {
        if (newCodes.Count + newAdvices.Count == 0)
        {
            return;
        }

        writer.Write('\n');
        foreach (var (code, meaning) in newCodes)
        {
            WriteTerm(writer, code, meaning);
        }

        foreach (var (advice, text) in newAdvices)
        {
            WriteTerm(writer, words[advice], text);
        }

        newCodes.Clear();
        newAdvices.Clear();
    }

    /// <summary>A term and its text, which runs on below itself.</summary>
    internal static void WriteTerm(TextWriter writer, string term, string text)
    {
        var indent = Math.Max(Cells.WidthOf(term), "0000".Length) + ": ".Length;
        var line = $"{term}:".PadRight(indent - 1);
        foreach (var word in text.Split(' '))
        {
            if (Cells.WidthOf(line) + 1 + Cells.WidthOf(word) > StatusGrid.PageWidth)
            {
                writer.Write($"{line.TrimEnd()}\n");
                line = new string(' ', indent - 1);
            }

            line = $"{line} {word}";
        }

        writer.Write($"{line}\n");
    }

    private string MeaningOf(RetourCode code)
    {
        var meaning = RetourCodes.Find(code);
        return language is ReportLanguage.Dutch
            ? meaning?.Dutch ?? "staat niet in de lijst van retourcodes"
            : meaning?.English ?? "not in the list of retour codes";
    }
}
