using System.Text;

namespace Declaratie.Tests.House;

/// <summary>C# text with comments and literals blanked, so that a search finds code only; lines stay where they are.</summary>
internal static class CodeText
{
    public static string Of(string source)
    {
        var text = new StringBuilder(source);
        var at = 0;
        while (at < source.Length)
        {
            var end = EndOfToken(source, at);
            for (var i = at; end > at + 1 && i < end; i++)
            {
                text[i] = source[i] == '\n' ? '\n' : ' ';
            }

            at = end;
        }

        return text.ToString();
    }

    // Just past the comment or literal that starts here, or one further when none does.
    private static int EndOfToken(string source, int at)
    {
        var rest = source.AsSpan(at);
        if (rest.StartsWith("//"))
        {
            return EndAt(source, source.IndexOf('\n', at));
        }

        if (rest.StartsWith("/*"))
        {
            return EndAt(source, source.IndexOf("*/", at, StringComparison.Ordinal) + 2);
        }

        if (rest[0] == '\'')
        {
            return EndOfQuoted(source, at + 1, '\'', holes: false);
        }

        var quote = at;
        while (quote < source.Length && source[quote] is '$' or '@')
        {
            quote++;
        }

        return quote < source.Length && source[quote] == '"' ? EndOfString(source, at, quote) : at + 1;
    }

    private static int EndAt(string source, int end) => end < 2 ? source.Length : end;

    private static int EndOfString(string source, int start, int quote)
    {
        var quotes = 0;
        while (quote + quotes < source.Length && source[quote + quotes] == '"')
        {
            quotes++;
        }

        if (quotes >= 3)
        {
            var fence = new string('"', quotes);
            return EndAt(source, source.IndexOf(fence, quote + quotes, StringComparison.Ordinal) + quotes);
        }

        var prefix = source[start..quote];
        return prefix.Contains('@', StringComparison.Ordinal)
            ? EndOfVerbatim(source, quote + 1)
            : EndOfQuoted(source, quote + 1, '"', prefix.Length > 0);
    }

    private static int EndOfVerbatim(string source, int at)
    {
        while (at < source.Length)
        {
            if (source[at] != '"')
            {
                at++;
            }
            else if (at + 1 < source.Length && source[at + 1] == '"')
            {
                at += 2;
            }
            else
            {
                return at + 1;
            }
        }

        return source.Length;
    }

    private static int Step(char here) => here switch { '{' => 1, '}' => -1, _ => 0 };

    private static int EndOfQuoted(string source, int at, char quote, bool holes)
    {
        var depth = 0;
        while (at < source.Length && source[at] != '\n')
        {
            var here = source[at];
            if (here == '\\')
            {
                at += 2;
            }
            else if (depth > 0 && here is '"' or '$')
            {
                at = EndOfToken(source, at);
            }
            else if (here == quote)
            {
                return at + 1;
            }
            else
            {
                depth += holes ? Step(here) : 0;
                at++;
            }
        }

        return Math.Min(at, source.Length);
    }
}
