using NodaTime;

namespace Declaratie.Domain.Bookkeeping;

/// <summary><i>Verwerken</i>: collects the documents of a month for the bookkeeping (C34, C35).</summary>
/// <param name="Date">The day.</param>
/// <param name="Month">The month of the documents.</param>
public sealed record MonthCollected(LocalDate Date, YearMonth Month) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.MonthCollected;
}

/// <summary><i>Insturen</i>: submits what was collected; each document once (C35, C36).</summary>
/// <param name="Date">The day.</param>
/// <param name="Month">The month of the documents.</param>
public sealed record MonthSubmitted(LocalDate Date, YearMonth Month) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.MonthSubmitted;
}
