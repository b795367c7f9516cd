using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Cli.Reports;

/// <summary>The providers that are asked for.</summary>
internal static class Providers
{
    /// <summary>Each is one of some journal: of a group, not every practice needs to have it.</summary>
    /// <param name="providers">The providers.</param>
    /// <param name="journals">The journals.</param>
    /// <exception cref="ToolFailure">Some are not; all of those are named.</exception>
    internal static void MustExist(ImmutableArray<ProviderId> providers, params ReadOnlySpan<OpenedJournal> journals)
    {
        var unknown = new List<string>();
        foreach (var provider in providers)
        {
            var isKnown = false;
            foreach (var journal in journals)
            {
                isKnown |= journal.Ledger.Ledger.HasProvider(provider);
            }

            if (!isKnown)
            {
                unknown.Add($"'{provider.Value}'");
            }
        }

        if (unknown.Count > 0)
        {
            throw new ToolFailure(ToolTexts.UnknownProviders(unknown));
        }
    }
}
