using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Testing.Naive;
using NodaTime;

namespace Declaratie.Testing.Ledgers;

/// <summary>Writes one history: it runs the naive twin along, so that it knows what is open and can come close to every edge.</summary>
internal sealed class History
{
    public static readonly LocalDate FirstDay = new(2024, 1, 1);

    public static readonly ImmutableArray<ProviderId> Providers = [new("AG"), new("KT"), new("ab")];

    private readonly Dice dice;
    private readonly NaiveLedger twin = new();
    private readonly List<JournalEntry> entries = [];
    private readonly HistoryFacts facts;
    private readonly HistoryFaults faults;
    private readonly int days;
    private Func<JournalEntry, bool>? only;
    private LocalDate today = FirstDay;

    private History(int seed)
    {
        dice = new Dice(seed);
        facts = new HistoryFacts(dice, twin.Books);
        faults = new HistoryFaults(dice, twin.Books);
        days = dice.Pick([20, 60, 120, 120]);
    }

    /// <summary>Little is allocated by hand: much is left to runs of the allocation engine.</summary>
    public static ImmutableArray<JournalEntry> Allocatable(int seed)
    {
        var history = new History(seed);
        history.Open();
        history.Go(history.dice.Between(5, 45), history.facts.Allocatable);
        return [.. history.entries];
    }

    public static ImmutableArray<JournalEntry> Of(int seed) => Of(seed, HistoryOptions.Default);

    public static ImmutableArray<JournalEntry> Of(int seed, HistoryOptions options)
    {
        var history = new History(seed) { only = options.Only };
        history.Open();
        history.Go(history.dice.Between(options.LeastSteps, options.MostSteps), history.facts.Any);
        return [.. history.entries];
    }

    private void Open()
    {
        foreach (var provider in Providers)
        {
            Add(new Provider(provider, "Behandelaar"));
        }

        foreach (var payor in HistoryFacts.Payors)
        {
            Add(new Payor(payor, "Betaler"));
        }

        Add(new Patient(new("P1")) { Name = "Een", Provider = Providers[0], Account = new("F1") });
        Add(new Patient(new("P2")) { Name = "Twee", Provider = Providers[1], Date = FirstDay.PlusDays(dice.Between(0, 60)), Account = new("F1") });
        Add(new Patient(new("P3")) { Name = "Drie", Provider = Providers[2] });
        Add(new Patient(new("P4")) { Name = "Vier" });
        Add(new Patient(new("P5")) { Name = "Vijf", Provider = Providers[0], Account = dice.Chance(20) ? new AccountId("F1") : null });
    }

    private void Go(int count, Func<LocalDate, JournalEntry?> any)
    {
        for (var i = 0; i < count; i++)
        {
            today = FirstDay.PlusDays(Math.Max(Period.DaysBetween(FirstDay, today), days * i / count));
            var date = dice.Between(0, 99) switch
            {
                < 55 => today,
                < 75 => today.PlusDays(dice.Between(0, 3)),
                < 97 => today.PlusDays(-dice.Between(1, 45)),
                _ => today.PlusDays(dice.Between(4, 40)),
            };
            if (any(date) is { } entry)
            {
                var step = dice.Chance(13) ? faults.Spoil(entry) : entry;
                if (only?.Invoke(step) != false)
                {
                    Add(step);
                }
            }
        }
    }

    private void Add(JournalEntry entry)
    {
        entries.Add(entry);
        twin.Append(entry);
    }
}

/// <summary>A seeded die: the same seed writes the same history everywhere.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random random = new(seed);

    public int Between(int least, int most) => random.Next(least, most + 1);

    public bool Chance(int percent) => random.Next(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public T? PickOrNone<T>(IReadOnlyList<T> items)
        where T : class => items.Count == 0 ? null : Pick(items);

    /// <summary>Round and small, so that things often come out even.</summary>
    public Money Amount() => Money.FromCents(100L * Pick([10, 10, 20, 20, 30, 40, 50, 60, 100]));

    /// <summary>An amount near what is open: all of it, half of it, a round part, or any small amount.</summary>
    public Money Near(Money open) => Between(0, 9) switch
    {
        < 5 => open,
        < 7 => Money.FromCents(open.Cents / 2),
        8 => open > Money.FromCents(1000) ? open - Money.FromCents(1000) : open,
        _ => Amount(),
    };
}
