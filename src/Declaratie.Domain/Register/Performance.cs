using NodaTime;

namespace Declaratie.Domain;

/// <summary><i>Prestatie</i>: something that can be claimed, by its code.</summary>
/// <param name="Code">The code, once only (L1).</param>
/// <param name="Name">The name, as printed.</param>
/// <param name="Session">Does it count as a session (zitting)?</param>
public sealed record Performance(PerformanceCode Code, string Name, bool Session) : JournalEntry
{
    /// <summary><i>Prestatielijst</i>: the list of codes it is of, for example 012 (paramedical) or 010 (dental).</summary>
    public string? List { get; init; }

    internal override EntryKind Kind => EntryKind.Performance;
}

/// <summary><i>Tarief</i>: what a performance costs, for one payor or on the private price list.</summary>
/// <param name="Performance">The performance.</param>
/// <param name="From">The first day (inclusive).</param>
/// <param name="Amount">The amount, at least 0.</param>
public sealed record Tariff(PerformanceCode Performance, LocalDate From, Money Amount) : JournalEntry
{
    /// <summary><i>Betaler</i>: whose contract; none is the private price list.</summary>
    public PayorId? Payor { get; init; }

    /// <summary><i>Tot en met</i>: the last day (inclusive); none is until further notice.</summary>
    public LocalDate? To { get; init; }

    internal override EntryKind Kind => EntryKind.Tariff;
}
