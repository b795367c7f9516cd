namespace Declaratie.Domain.Engine;

/// <summary>What an entry brings about: what happens, and what is said of it. Reused in bulk.</summary>
internal sealed class Outcome
{
    public List<PracticeEvent> Events { get; } = [];

    public List<Finding> Warnings { get; } = [];

    public void Add(PracticeEvent happened) => Events.Add(happened);

    public void Warn(Finding finding) => Warnings.Add(finding);

    /// <summary>Is this id of an invoice given already in the ledger? Earlier rooms cannot see that themselves.</summary>
    public Func<string, bool> IsInvoice { get; init; } = static _ => false;

    public void Clear()
    {
        Events.Clear();
        Warnings.Clear();
    }
}
