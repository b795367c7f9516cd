using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary><i>Kopregel</i>: the first line of a journal: whose it is, and how its documents are numbered (J6).</summary>
/// <param name="Practice">The name of the practice, not empty.</param>
public sealed record JournalHeader(string Practice)
{
    /// <summary><i>AGB-code</i>: the code of the practice, if it has one.</summary>
    public string? Agb { get; init; }

    /// <summary><i>AGB-code van de eigenaar</i>: of the care provider in whose name the practice claims; messages to insurers name both.</summary>
    public string? OwnerAgb { get; init; }

    /// <summary><i>Nummering</i>: what the numbers of its documents start with.</summary>
    public NumberingPrefixes Numbering { get; init; } = NumberingPrefixes.Default;
}
