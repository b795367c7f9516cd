using System.Collections.Immutable;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Testing;

/// <summary>The year while it is written: the journal so far, what is open, and an agenda of what is still to happen.</summary>
/// <param name="spec">The knobs.</param>
internal sealed partial class YearBook(PracticeYearSpec spec)
{
    private readonly ImmutableArray<JournalEntry>.Builder entries = ImmutableArray.CreateBuilder<JournalEntry>();
    private readonly SortedDictionary<LocalDate, Queue<Action>> agenda = [];

    public PracticeYearSpec Spec { get; } = spec;

    public FixedRandom Random { get; } = FixedRandom.Of(spec.Seed);

    public OpenAmounts Open { get; } = new();

    public List<Person> People { get; } = [];

    public Dictionary<AccountId, List<Person>> Families { get; } = [];

    public Queue<Brought> Broughts { get; } = [];

    public Remittances Remittances { get; } = new();

    public LocalDate Today { get; private set; } = spec.Start;

    public LocalDate ClosedThrough { get; set; } = LocalDate.MinIsoValue;

    /// <summary>What was written since the last time.</summary>
    public ImmutableArray<JournalEntry> Written() => entries.DrainToImmutable();

    public void Write(JournalEntry entry) => entries.Add(entry);

    public void Begin(LocalDate day)
    {
        Today = day;
        while (agenda.TryGetValue(day, out var planned) && planned.TryDequeue(out var happen))
        {
            happen();
        }
    }

    public void On(LocalDate day, Action happen)
    {
        var workday = WorkCalendar.OnOrAfter(day);
        if (!agenda.TryGetValue(workday, out var planned))
        {
            agenda.Add(workday, planned = new());
        }

        planned.Enqueue(happen);
    }

    public void After(int days, Action happen) => On(Today.PlusDays(days), happen);

    public void NextMonth(Action happen) => On(Random.Pick(WorkCalendar.WorkdaysOfMonth(Today.PlusMonths(1))), happen);

    public Person Somebody() => Random.Pick(People);

    public void Enrol(Person person)
    {
        People.Add(person);
        if (person.Account is { } account)
        {
            Families.TryAdd(account, []);
            Families[account].Add(person);
        }
    }

    public Person Insured() =>
        Drawn(static person => person.Payor is { } payor && Staff.SchemeOf(payor).Share < 100);

    public (Person One, Person Other) Relatives()
    {
        // The first household has three members from the first day, so there is always one.
        var one = Drawn(person => person.Account is { } account && Families[account].Count > 1);
        return (one, Random.Pick(Families[one.Account!.Value].FindAll(other => other != one)));
    }

    public Person OtherThan(Person person) => Drawn(other => other != person);

    public ProviderId OtherThan(ProviderId provider) => Random.Pick([.. Staff.All.Where(other => other != provider)]);

    public PayorId OtherThan(PayorId? payor) => Random.Pick([.. Staff.Schemes.Select(static scheme => scheme.Id).Where(other => other != payor)]);

    public Money Work(ProviderId provider) => Tariffs.Draw(Random, provider);

    public Money RoundSum(int fromEuros, int throughEuros) =>
        Money.FromCents(2500L * Random.Between(fromEuros / 25, throughEuros / 25));

    private Person Drawn(Func<Person, bool> fits)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if (Somebody() is var drawn && fits(drawn))
            {
                return drawn;
            }
        }

        return People.First(fits);
    }
}
