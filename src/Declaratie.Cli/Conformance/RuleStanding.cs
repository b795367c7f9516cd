using System.Collections.Immutable;

namespace Declaratie.Cli.Conformance;

/// <summary>How a rule fares over the cases that are about it.</summary>
/// <param name="Rule">Its number.</param>
/// <param name="Cases">How many cases are about it.</param>
/// <param name="Passed">How many of those passed.</param>
/// <param name="Failed">How many failed.</param>
/// <param name="NotAnswered">How many were not answered.</param>
/// <param name="Suspicion">From 0 to 1: how well this rule alone would explain what failed.</param>
internal sealed record RuleStanding(string Rule, int Cases, int Passed, int Failed, int NotAnswered, decimal Suspicion)
{
    /// <summary>
    /// Each rule of the cases, the most suspect first. A rule is suspect when its cases fail (2 of 2 weighs more than 2 of 9) and when what fails is about it
    /// (2 of 3 failures weighs more than 2 of 30): twice the failed cases about it, divided by its cases and all failed cases together.
    /// </summary>
    internal static ImmutableArray<RuleStanding> Of(IReadOnlyCollection<CaseResult> results)
    {
        var failed = results.Count(result => result.Verdict is Verdict.Failed);
        return
        [
            .. results.SelectMany(result => result.Case.Rules.Select(rule => (Rule: rule, result.Verdict)))
                .GroupBy(each => each.Rule, each => each.Verdict, StringComparer.Ordinal)
                .Select(group => Of(group.Key, [.. group], failed))
                .OrderByDescending(standing => standing.Suspicion),
        ];
    }

    private static RuleStanding Of(string rule, Verdict[] verdicts, int failedInAll)
    {
        var failed = verdicts.Count(verdict => verdict is Verdict.Failed);
        var suspicion = failed == 0 ? 0 : Math.Round(2m * failed / (verdicts.Length + failedInAll), 2, MidpointRounding.ToEven);
        return new(rule, verdicts.Length, verdicts.Count(verdict => verdict is Verdict.Passed), failed, verdicts.Count(verdict => verdict is Verdict.NotAnswered), suspicion);
    }
}
