using Declaratie.Domain.Payments;

namespace Declaratie.Domain;

/// <summary><i>Regelboek</i>: every rule of the house by its number; the only place in the hall that knows the rooms.</summary>
public static class RuleBook
{
    /// <summary><i>Alle regels</i>: the journal's, the ledger's, those of allocating, the report's, the claims', those of checking, of sessions and of messages, each in order of number; R17a stands after R17.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. JournalRules.All, .. LedgerRules.All, .. AllocationRules.All, .. ReportRules.All, .. ClaimRules.All, .. CheckRules.All, .. SessionRules.All, .. MessageRules.All];

    /// <summary><i>Zoeken</i>: the rule with this number.</summary>
    /// <param name="id">The number, for example <c>L3</c>.</param>
    /// <returns>The rule, or null if no rule has that number.</returns>
    public static Rule? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return All.FirstOrDefault(rule => rule.Id == id);
    }
}
