using System.Globalization;
using System.Reflection;
using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Payments;

namespace Declaratie.Tests.House;

/// <summary>Prints the pages under docs that the code already knows.</summary>
internal static class DocsPrinter
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // docs/regels.md: every rule of the book.
    public static string Rules()
    {
        var names = RuleProperties().ToDictionary(
            property => ((Rule)property.GetValue(null)!).Id,
            property => $"{property.DeclaringType!.Name}.{property.Name}",
            StringComparer.Ordinal);
        var page = new StringBuilder("""
            # Regels · The rules

            Printed from the code (`RuleBook.All`); change a rule there, then run the tests with `UPDATE_DOCS=1`.

            * **Force**: *Refusal* (weigering): an entry that breaks the rule is refused; *Reckoning* (rekenregel): decides what is posted where, or what an entry brings about;
              *Presentation* (weergave): decides what is shown; *Advice* (advies): a text for people; *Query* (vraag): answered by an overview;
              *Warning* (waarschuwing): accepted, but said; *Stop* (rood stopbord) and *Gap* (blauw veld): found at checking, and solved or filled before booking.
            * **Source**: S said by the source document (the help page of the practice software whose report this is, the plan from treatment to claim);
              P by another public page of the same software; A by its academy; V by Vektis or VECOZO; I by an insurer; K done by a comparable package;
              L the law; N the most defensible reading that makes the stated rules consistent; D a decision of this project ([besluiten](besluiten.md)).
            * J the journal, L the ledger, A allocating, R the report, C the claims, V checking a treatment, Z sessions, E what becomes a message to an insurer.

            | # | Force | Nederlands | English | Source | In code |
            |---|---|---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var rule in RuleBook.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | {rule.Force} | {Cell(rule.Dutch)} | {Cell(rule.English)} | {rule.Source} | `{names[rule.Id]}` |\n");
        }

        return page.ToString();
    }

    // docs/woordenlijst.md: the glossary and every public type.
    public static string Words()
    {
        var types = Repository.PublicTypes.Select(type =>
        {
            var line = XmlDocs.LineOf(type) ?? new DocLine("", "");
            return new Word($"`{NameOf(type)}`", line.Dutch, line.English, type.Namespace!);
        });
        var page = new StringBuilder("""
            # Woordenlijst · The words

            Printed from the code: the glossary of the practice, and the first line of the doc comment of every public type.
            To change a line, change the comment (or `Glossary` in the tests) and run the tests with `UPDATE_DOCS=1`.

            | English | Nederlands | What it is | Where |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var word in Glossary.Words.Concat(types).OrderBy(word => word.Term.Trim('`'), StringComparer.OrdinalIgnoreCase).ThenBy(word => word.Where, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {Cell(word.Term)} | {Cell(word.Dutch)} | {Cell(word.Meaning)} | {word.Where} |\n");
        }

        return page.ToString();
    }

    // The properties that hold a rule, in the books of rules.
    public static IEnumerable<PropertyInfo> RuleProperties() =>
        from book in (Type[])[typeof(JournalRules), typeof(LedgerRules), typeof(AllocationRules), typeof(ReportRules), typeof(ClaimRules), typeof(CheckRules), typeof(SessionRules), typeof(MessageRules)]
        from property in book.GetProperties(Declared)
        where property.PropertyType == typeof(Rule)
        select property;

    private static string NameOf(Type type)
    {
        var name = type.Name.Split('`')[0];
        var generic = type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>" : name;
        return type.DeclaringType is { } outer ? $"{outer.Name}.{generic}" : generic;
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
