namespace Declaratie.Domain;

/// <summary><i>Betaler</i>: the scheme or insurer that wholly or partly pays a treatment.</summary>
/// <param name="Id">The key, once only (L1), none of the special labels (L10).</param>
/// <param name="Name">The name, as printed.</param>
public sealed record Payor(PayorId Id, string Name) : JournalEntry
{
    /// <summary><i>UZOVI-nummer</i>: the insurer's number, if it has one.</summary>
    public string? Uzovi { get; init; }

    /// <summary><i>Declaratietermijn</i>: within how many whole months after the treatment to claim.</summary>
    public int? ClaimWithinMonths { get; init; }

    /// <summary><i>Herdeclaratietermijn</i>: within how many whole months after the answer to claim again.</summary>
    public int? ReclaimWithinMonths { get; init; }

    internal override EntryKind Kind => EntryKind.Payor;
}
