namespace Declaratie.Domain.Payments;

/// <summary><i>Geboekt in het grootboek</i>: an entry of the ledger itself, or what a step of the claims writes there.</summary>
/// <param name="Happened">What was recorded, with what it forced back.</param>
/// <param name="Document">The number of the document that carries it; null for an entry of the ledger itself.</param>
public sealed record LedgerPosted(LedgerEvent Happened, string? Document) : PracticeEvent
{
    internal override EventKind Kind => EventKind.LedgerPosted;
}
