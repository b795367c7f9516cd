namespace Declaratie.Domain.Engine;

/// <summary>What is said when a status does not allow something: which status it is, and which would allow it.</summary>
internal static class StatusRefusals
{
    public static Finding NotAllowed<TStatus, TVerb>(
        this TransitionTable<TStatus, TVerb> table, Noun noun, string id, TStatus status, params ReadOnlySpan<TVerb> verbs)
        where TStatus : struct, Enum
        where TVerb : struct, Enum => table.NotAllowed(ClaimRules.StatusAllowsIt, noun, id, status, verbs);

    public static Finding NotAllowed<TStatus, TVerb>(
        this TransitionTable<TStatus, TVerb> table, Rule rule, Noun noun, string id, TStatus status, params ReadOnlySpan<TVerb> verbs)
        where TStatus : struct, Enum
        where TVerb : struct, Enum
    {
        var wanted = verbs.ToArray();
        var allowed = table.Rows.Where(row => row.From.HasValue && wanted.Contains(row.Verb)).Select(row => row.From!.Value).Distinct().ToArray();
        var (dutch, english) = (string.Join(" of ", allowed.Select(one => Words(one).Dutch)), string.Join(" or ", allowed.Select(one => Words(one).English)));
        return rule.BrokenBy(
            id,
            $"De status van {noun.Dutch} {id} is {Words(status).Dutch}; dit kan alleen in {dutch}.",
            $"The status of {noun.English} {id} is {Words(status).English}; this can only be done in {english}.");
    }

    /// <summary>As people say it, and as the status answer prints it.</summary>
    private static (string Dutch, string English) Words(Enum status) =>
        StatusNames.Find(status) is var (dutch, english) ? ($"{dutch} ({status})", $"{english} ({status})") : ($"{status}", $"{status}");
}
