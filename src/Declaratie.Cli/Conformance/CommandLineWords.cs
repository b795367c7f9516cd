using System.Collections.Immutable;
using System.Text;

namespace Declaratie.Cli.Conformance;

/// <summary>
/// A command as somebody typed it, taken apart without a shell: words are separated by spaces, quotes (' or ") keep a word together,
/// and every other character stands for itself. Nothing is expanded but the two placeholders, and what is put in their place is never taken apart again.
/// </summary>
internal sealed record CommandLineWords(ImmutableArray<string> Words)
{
    internal const string Journal = "{journal}";
    internal const string Question = "{question}";

    /// <summary>Whether the command itself says where the journal goes; if not, it is written to standard input.</summary>
    internal bool NamesTheJournal => Words.Any(word => word.Contains(Journal, StringComparison.Ordinal));

    internal static CommandLineWords Split(string command)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var word = new StringBuilder();
        var (quote, isWord) = ('\0', false);
        foreach (var c in command)
        {
            if (quote != '\0' ? c == quote : c is '\'' or '"')
            {
                (quote, isWord) = (quote == '\0' ? c : '\0', true);
            }
            else if (quote == '\0' && c is ' ' or '\t' or '\r' or '\n')
            {
                End();
            }
            else
            {
                isWord = true;
                word.Append(c);
            }
        }

        if (quote != '\0')
        {
            throw new ToolFailure(ConformanceTexts.QuoteOpen(quote));
        }

        End();
        return words.Count == 0 || words[0].Length == 0 ? throw new ToolFailure(ConformanceTexts.NoProgram) : Checked(words.ToImmutable());

        void End()
        {
            if (isWord)
            {
                words.Add(word.ToString());
            }

            isWord = false;
            word.Clear();
        }
    }

    /// <summary>The words for one question.</summary>
    /// <param name="journal">The path of the journal.</param>
    /// <param name="question">The words of the question.</param>
    internal ImmutableArray<string> For(string journal, ImmutableArray<string> question) =>
        [.. Words.SelectMany(word => word == Question ? question : [word.Replace(Journal, journal, StringComparison.Ordinal)])];

    private static CommandLineWords Checked(ImmutableArray<string> words) =>
        words[0].Contains('{', StringComparison.Ordinal) ? throw new ToolFailure(ConformanceTexts.NoProgram)
        : words.Any(word => word != Question && word.Contains(Question, StringComparison.Ordinal)) ? throw new ToolFailure(ConformanceTexts.QuestionIsAWord)
        : new(words);
}
