namespace Declaratie.Domain.Engine;

/// <summary>What an entry brings about: what happens, and what is said of it. Reused in bulk.</summary>
internal sealed class Happenings
{
    public List<PracticeEvent> Events { get; } = [];

    public List<Finding> Warnings { get; } = [];

    public void Add(PracticeEvent happened) => Events.Add(happened);

    public void Warn(Finding finding) => Warnings.Add(finding);

    public void Clear()
    {
        Events.Clear();
        Warnings.Clear();
    }
}
