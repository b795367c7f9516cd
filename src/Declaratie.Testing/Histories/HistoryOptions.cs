using Declaratie.Domain;

namespace Declaratie.Testing;

/// <summary><i>Geldigheid</i>: how much of a generated history is refused.</summary>
public enum HistoryValidity
{
    /// <summary><i>Geldig</i>: every entry is accepted.</summary>
    Valid,

    /// <summary><i>Bijna geldig</i>: one entry is refused, under one rule; all others are accepted.</summary>
    NearlyValid,

    /// <summary><i>Gemengd</i>: as it was written; about a fifth of the entries is refused, under any rule.</summary>
    Mixed,
}

/// <summary><i>Knoppen van de generator</i>: what histories to generate; the same options and seed give the same history.</summary>
public sealed record HistoryOptions
{
    /// <summary><i>Standaard</i>: valid histories of 20 to 120 steps of every kind.</summary>
    public static HistoryOptions Default { get; } = new();

    /// <summary><i>Minste aantal stappen</i>: after the master data; at least 1. A step that finds nothing to do, or is left out, writes no entry.</summary>
    public int LeastSteps { get; init; } = 20;

    /// <summary><i>Grootste aantal stappen</i>: at least <see cref="LeastSteps"/>.</summary>
    public int MostSteps { get; init; } = 120;

    /// <summary><i>Geldigheid</i>.</summary>
    public HistoryValidity Validity { get; init; }

    /// <summary><i>Welke soorten</i>: which entries may be written; null is all. The first providers, payors and patients are always there.</summary>
    public Func<JournalEntry, bool>? Only { get; init; }
}

/// <summary><i>Bijna geldige geschiedenis</i>: a history in which one entry is refused.</summary>
/// <param name="Place">The place of that entry, from 0.</param>
/// <param name="Refusal">The rule that refuses it, and on what.</param>
public sealed record RefusedEntry(int Place, Finding Refusal);
