using System.Globalization;

namespace Declaratie.Domain;

/// <summary><i>Kracht van een regel</i>: what a rule does.</summary>
public enum RuleForce
{
    /// <summary><i>Weigering</i>: an entry that breaks the rule is refused.</summary>
    Refusal,

    /// <summary><i>Rekenregel</i>: decides what is posted where, or what an entry brings about.</summary>
    Reckoning,

    /// <summary><i>Weergave</i>: decides what is shown.</summary>
    Presentation,

    /// <summary><i>Advies</i>: a text for people; nothing enforces it.</summary>
    Advice,

    /// <summary><i>Vraag</i>: answered by an overview.</summary>
    Query,

    /// <summary><i>Waarschuwing</i>: accepted, but said.</summary>
    Warning,

    /// <summary><i>Rood stopbord</i>: found at checking; the treatment cannot be booked until it is solved.</summary>
    Stop,

    /// <summary><i>Blauw veld</i>: found empty at checking; the treatment cannot be booked until it is filled.</summary>
    Gap,
}

/// <summary><i>Regel</i>: a business rule as a value: the refusal of an entry, the error code of a validation, the trait of a test and a row of the rule book.</summary>
/// <param name="Id">The number, for example <c>L3</c>; never reused.</param>
/// <param name="Force">What the rule does.</param>
/// <param name="Dutch">The rule in Dutch.</param>
/// <param name="English">The rule in English.</param>
/// <param name="Source">
/// Where it comes from: S the source document (the report's own help page, the plan from treatment to claim), P another page of the same software, A its academy, V Vektis or VECOZO, I an insurer,
/// K a comparable package, L the law, N the most defensible reading, D a decision of this project.
/// </param>
public sealed record Rule(string Id, RuleForce Force, string Dutch, string English, string Source)
{
    /// <summary><i>Schending</i>: the finding that this rule is broken.</summary>
    /// <param name="subject">The id of what is in the way, never a name or a BSN; null of an entry that has no id.</param>
    /// <param name="dutch">What is in the way and what would help, in Dutch.</param>
    /// <param name="english">The same in English.</param>
    /// <returns>The finding.</returns>
    public Finding BrokenBy(string? subject, string dutch, string english)
    {
        ArgumentNullException.ThrowIfNull(dutch);
        ArgumentNullException.ThrowIfNull(english);
        return new(this, subject ?? "", Plain(dutch), Plain(english));
    }

    /// <summary>Ids are the caller's: what would move a cursor, turn the reading direction or fill a screen is shown, not done.</summary>
    private static string Plain(string message)
    {
        const int Longest = 1_000;
        var isPlain = message.Length <= Longest && !message.Any(IsUnseen);
        return isPlain ? message : string.Concat(message.Take(Longest).Select(c => IsUnseen(c) ? $"\\u{(int)c:x4}" : c.ToString())) + (message.Length > Longest ? "…" : "");
    }

    private static bool IsUnseen(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}

/// <summary><i>Bevinding</i>: a broken rule, on what, and in words; a refusal, a stop sign and a note are the same thing.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Subject">The id of what is in the way; never a name or a BSN.</param>
/// <param name="Dutch">What is in the way and what would help, in Dutch.</param>
/// <param name="English">The same in English.</param>
public sealed record Finding(Rule Rule, string Subject, string Dutch, string English)
{
    /// <summary><i>Regel in het journaal</i>: the line, or the place in the list, of the entry that is refused, from 1; 0 when it stands alone.</summary>
    public int Line { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Rule.Id} {Subject}: {English}";
}
