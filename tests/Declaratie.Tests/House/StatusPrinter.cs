using System.Globalization;
using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;

namespace Declaratie.Tests.House;

/// <summary>Prints docs/statussen.md: every transition table as a diagram and as rows.</summary>
internal static class StatusPrinter
{
    public static string Page()
    {
        var page = new StringBuilder("""
            # Statussen · The statuses

            Wat er met een behandeling, een bestand, een factuur of een maand kan gebeuren, en wanneer. Elke pijl is een regel van een tabel in de code; wat er niet in staat, wordt geweigerd en verandert niets (C63, of de regel die het geval noemt: C10, C11, C35, C46, C57).

            What can happen to a treatment, a file, an invoice or a month, and when. Every arrow is a row of a table in the code; what is not in it is refused and changes nothing (C63, or the rule that names the case: C10, C11, C35, C46, C57).
            The rules in words are in [regels](regels.md). Printed from the tables; change a table, then run the tests with `UPDATE_DOCS=1`. Every cell, status by verb, is tried by a test in `tests/Declaratie.Tests/Claims/Tables`.

            """.ReplaceLineEndings("\n"));
        Print(page, "Behandeling · Treatment", nameof(TreatmentTransitions), TreatmentTransitions.Table);
        Print(page, "Declaratiebestand · Claim file", nameof(ClaimFileTransitions), ClaimFileTransitions.Table);
        Print(page, "Retourbestand · Return file", nameof(ReturnFileTransitions), ReturnFileTransitions.Table);
        Print(page, "Creditbestand · Credit file", nameof(CreditFileTransitions), CreditFileTransitions.Table);
        Print(page, "Patiëntfactuur · Patient invoice", nameof(PatientInvoiceTransitions), PatientInvoiceTransitions.Table);
        Print(page, "Boekhoudmaand · Month of the bookkeeping", nameof(MonthTransitions), MonthTransitions.Table);
        Print(page, "Zittingenmaand · Month of sessions", nameof(SessionsTransitions), SessionsTransitions.Table);
        return page.ToString();
    }

    // A status that nothing leads to stands at the beginning; one that nothing leads out of is an end.
    private static void Print<TStatus, TVerb>(StringBuilder page, string title, string name, TransitionTable<TStatus, TVerb> table)
        where TStatus : struct, Enum
        where TVerb : struct, Enum
    {
        page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n`{name}.Table`\n\n```mermaid\nstateDiagram-v2\n");
        foreach (var row in table.Rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"    {row.From?.ToString() ?? "[*]"} --> {row.To}: {row.Verb}\n");
        }

        foreach (var first in Enum.GetValues<TStatus>().Where(status => table.Rows.All(row => !row.To.Equals(status) || status.Equals(row.From))))
        {
            page.Append(CultureInfo.InvariantCulture, $"    [*] --> {first}\n");
        }

        foreach (var last in Enum.GetValues<TStatus>().Where(status => table.Rows.All(row => !status.Equals(row.From))))
        {
            page.Append(CultureInfo.InvariantCulture, $"    {last} --> [*]\n");
        }

        page.Append("```\n\n| Regel · Rule | Van | Handeling | Naar | From | Verb | To |\n|---|---|---|---|---|---|---|\n");
        foreach (var row in table.Rows)
        {
            var (from, dutchFrom) = row.From is { } status ? ($"`{status}`", Dutch(status)) : ("–", "–");
            page.Append(CultureInfo.InvariantCulture, $"| {row.Rule.Id} | {dutchFrom} | {Dutch(row.Verb)} | {Dutch(row.To)} | {from} | `{row.Verb}` | `{row.To}` |\n");
        }
    }

    private static string Dutch(Enum value) =>
        XmlDocs.LineOf(value)?.Dutch.ToLowerInvariant() ?? throw new InvalidOperationException($"{value.GetType().Name}.{value} has no Dutch term.");
}
