using System.Collections.Immutable;
using Declaratie.Domain.Engine;

namespace Declaratie.Reporting.ClaimsFlow.Engine;

/// <summary>Which insurers and providers are asked for, by their numbers.</summary>
internal sealed class ClaimsSelection
{
    private readonly bool[]? insurers;
    private readonly bool[]? providers;

    internal ClaimsSelection(RegisterTables register, ClaimsReportSpec spec)
    {
        insurers = Chosen(register.Payors, spec.Insurers, payor => payor.Value);
        providers = Chosen(register.Providers, spec.Providers, provider => provider.Value);
    }

    internal bool HasInsurer(int insurer) => insurer < 0 ? insurers is null : insurers?[insurer] ?? true;

    internal bool HasProvider(int provider) => providers?[provider] ?? true;

    private static bool[]? Chosen<T>(IdMap known, ImmutableArray<T> asked, Func<T, string?> text)
    {
        if (asked.IsEmpty)
        {
            return null;
        }

        var chosen = new bool[known.Count];
        foreach (var id in asked)
        {
            if (known.Find(text(id) ?? "") is >= 0 and var number)
            {
                chosen[number] = true;
            }
        }

        return chosen;
    }
}
