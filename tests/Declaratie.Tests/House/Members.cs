using System.Text.RegularExpressions;

namespace Declaratie.Tests.House;

// One member of a type in a source file, and how many lines of code it has: blank lines, comments and lone brackets aside.
internal sealed record Member(string File, int Line, int Lines, string Head)
{
    public override string ToString() => $"{File}:{Line} has {Lines} lines: {Head}";
}

/// <summary>Cuts a source file into the members of its types by counting braces; tables of data (a field or property with an initialiser) are left out.</summary>
internal static partial class Members
{
    private const int Patience = 10_000; // milliseconds

    public static IReadOnlyList<Member> Of(string file, string source)
    {
        var code = CodeText.Of(source);
        var found = new List<Member>();
        Cut(file, code, 0, code.Length, found);
        return found;
    }

    // Walks what stands between two places: types are entered, all else that ends in a brace or a semicolon is a member.
    private static void Cut(string file, string code, int from, int to, List<Member> found)
    {
        var start = from;
        var at = from;
        while (at < to)
        {
            if (code[at] is '(' or '[')
            {
                at = Closing(code, at) + 1;
            }
            else if (code[at] == ';')
            {
                Add(file, code, start, ++at, found);
                start = at;
            }
            else if (code[at] == '{')
            {
                var close = Closing(code, at);
                var head = code[start..at];
                if (TypeHead().IsMatch(head) && !head.Contains("=>", StringComparison.Ordinal))
                {
                    Cut(file, code, at + 1, close, found);
                    start = close + 1;
                }
                else if (!GoesOn(code, close + 1, head))
                {
                    Add(file, code, start, close + 1, found);
                    start = close + 1;
                }

                at = close + 1;
            }
            else
            {
                at++;
            }
        }
    }

    // After its brace a member still goes on: an initialiser of a property, or an expression that ends with a semicolon.
    private static bool GoesOn(string code, int at, string head)
    {
        var next = code[at..].TrimStart();
        return head.Contains("=>", StringComparison.Ordinal) || IsData(head.TrimStart()) || next.StartsWith('=') || next.StartsWith(';');
    }

    private static void Add(string file, string code, int start, int end, List<Member> found)
    {
        var text = code[start..end];
        var trimmed = text.TrimStart();
        if (trimmed.Length <= 1 || IsData(trimmed))
        {
            return;
        }

        var line = code.AsSpan(0, start + text.Length - trimmed.Length).Count('\n') + 1;
        var lines = trimmed.Split('\n').Count(row => row.Any(char.IsLetterOrDigit));
        found.Add(new Member(file, line, lines, trimmed.Split('\n')[0].Trim()));
    }

    // A member whose first sign is an assignment holds data, not steps. Type arguments may hold tuples, so they are taken out first.
    private static bool IsData(string member)
    {
        var plain = TypeArguments().Replace(TypeArguments().Replace(member, ""), "");
        return FirstSign().Match(plain) is { Success: true } sign && sign.Value.EndsWith('=');
    }

    private static int Closing(string code, int open)
    {
        var depth = 0;
        for (var at = open; at < code.Length; at++)
        {
            depth += code[at] switch { '(' or '[' or '{' => 1, ')' or ']' or '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return at;
            }
        }

        return code.Length - 1;
    }

    [GeneratedRegex(@"\b(class|record|struct|interface|enum|namespace)\s+\w", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex TypeHead();

    [GeneratedRegex(@"<[^<>;{}]*>", RegexOptions.None, Patience)]
    private static partial Regex TypeArguments();

    [GeneratedRegex(@"^[^{]*?(=>|\boperator\b|(?<![=!<>])=(?![=>])|\{\s*get;[^}]*\}\s*=(?!>)|\{|(?<=\w)\()", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex FirstSign();
}
