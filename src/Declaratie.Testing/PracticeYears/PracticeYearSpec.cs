using NodaTime;

namespace Declaratie.Testing;

/// <summary><i>Praktijkjaar: de knoppen</i>: what kind of practice year to generate; the same spec gives the same entries for ever.</summary>
public sealed record PracticeYearSpec
{
    /// <summary><i>Zaadgetal</i>: another seed is another year.</summary>
    public int Seed { get; init; } = 1;

    /// <summary><i>Aantal patiënten</i>: at least 10; the work grows with it.</summary>
    public int Patients { get; init; } = 500;

    /// <summary><i>Aantal maanden</i>: at least 1; all months but the last are closed.</summary>
    public int Months { get; init; } = 14;

    /// <summary><i>Begin</i>: the first day, the first of a month; opening balances lie before it.</summary>
    public LocalDate Start { get; init; } = new(2024, 1, 1);

    /// <summary><i>Einde</i>: the last day.</summary>
    public LocalDate End => Start.PlusMonths(Months).PlusDays(-1);
}
