namespace Declaratie.Domain;

/// <summary><i>Behandelaar</i>: someone who can be paid.</summary>
/// <param name="Id">The key, once only (L1).</param>
/// <param name="Name">The name, as printed.</param>
/// <param name="Agb">The AGB code, if known.</param>
public sealed record Provider(ProviderId Id, string Name, string? Agb = null) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.Provider;
}
