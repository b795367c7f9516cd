using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Sessions;
using Declaratie.Domain.Treatments;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Sessions;

/// <summary>Generated practices with edits, and a slow twin that knows the specification by heart.</summary>
public sealed class SessionTwinTests
{
    private const int Histories = 150;
    private static readonly string[] Patients = ["P1", "P2", "P3", "P4"];
    private static readonly Dictionary<string, LocalDate?> Born = new(StringComparer.Ordinal)
    {
        ["P1"] = new LocalDate(1970, 5, 6),
        ["P2"] = new LocalDate(2006, 7, 15),
        ["P3"] = new LocalDate(2008, 2, 29),
        ["P4"] = null,
    };

    [Fact]
    [Trait("Rule", "Z12")]
    [Trait("Rule", "Z13")]
    [Trait("Rule", "Z15")]
    [Trait("Rule", "Z17")]
    [Trait("Rule", "K12")]
    public void The_practice_answers_what_its_twin_answers_through_registering_editing_and_cancelling()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 1; seed <= Histories; seed++)
        {
            var made = new Made(seed);
            var (bulk, refused) = Practice.From(made.Entries);
            Assert.Empty(refused);
            foreach (var practice in new[] { bulk, made.OneByOne })
            {
                Compare(made, practice, seed);
            }

            seen.UnionWith(made.Treatments.Keys.Select(treatment => bulk.EntitlementOf(new(treatment))?.Rule.Id).OfType<string>());
        }

        // Otherwise the histories are too tame to say anything.
        Assert.Equal(["Z1", "Z10", "Z11", "Z14", "Z15", "Z16", "Z17", "Z2", "Z3", "Z4", "Z5", "Z6", "Z7", "Z8", "Z9"], seen.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Rule", "Z12")]
    public void The_answer_needs_the_sessions_alone()
    {
        for (var seed = 1; seed <= Histories; seed++)
        {
            var dice = new Dice(seed);
            var indication = Made.Some(dice, 1) with { Track = dice.Pick([EntitlementTrack.Chronic, EntitlementTrack.Copd, EntitlementTrack.Osteoarthritis, EntitlementTrack.Under18]) };
            var days = Enumerable.Range(0, dice.Between(0, 60)).Select(_ => Made.Day(dice)).Where(day => day >= indication.Start && !(day > indication.End)).Distinct().Order().ToArray();
            var born = Born[indication.Patient.Value];
            var twin = new NaiveEntitlement([indication], Born, [.. days.Where(day => !(day < born)).Select(day => new NaiveSession("T", day, indication.Patient.Value, indication.Id.Value, Counts: true))]);
            var date = Made.Day(dice);

            Assert.Equal(twin.On(indication.Id.Value, date), Asked.Line(EntitlementTracks.Default.Answer(indication, born, [.. days.Where(day => !(day < born))], date)));
        }
    }

    private static void Compare(Made made, Practice practice, int seed)
    {
        var twin = made.Twin();
        foreach (var treatment in made.Treatments.Keys)
        {
            Assert.True(twin.Of(treatment) == Asked.Line(practice.EntitlementOf(new(treatment))), $"seed {seed}, {treatment}: {twin.Of(treatment)} is {Asked.Line(practice.EntitlementOf(new(treatment)))}");
        }

        foreach (var (indication, date) in made.Questions)
        {
            var said = Asked.Line(practice.Entitlement(new(indication), date));
            Assert.True(twin.On(indication, date) == said, string.Create(CultureInfo.InvariantCulture, $"seed {seed}, {indication} on {date:uuuu-MM-dd}: {twin.On(indication, date)} is {said}"));
        }
    }

    // A practice of a few patients with many indications, and what it should amount to.
    private sealed class Made
    {
        private readonly Dice dice;
        private readonly List<Indication> indications = [];
        private bool reportCounts;

        public Made(int seed)
        {
            dice = new Dice(seed);
            Open();
            var steps = dice.Between(5, 120);
            for (var step = 0; step < steps; step++)
            {
                Step(step);
            }
        }

        public List<JournalEntry> Entries { get; } = [];

        public Practice OneByOne { get; private set; } = Practice.Empty;

        public Dictionary<string, (LocalDate Date, string Patient, string? Indication, string Performance, bool IsCancelled)> Treatments { get; } = new(StringComparer.Ordinal);

        public IEnumerable<(string Indication, LocalDate Date)> Questions => indications.SelectMany(indication => Enumerable.Range(0, 4).Select(_ => (indication.Id.Value, Day(dice)))).ToArray();

        public NaiveEntitlement Twin() => new(
            indications, Born,
            [.. Treatments.Select(one => new NaiveSession(one.Key, one.Value.Date, one.Value.Patient, one.Value.Indication, !one.Value.IsCancelled && (one.Value.Performance == "1000" || reportCounts)))]);

        public static LocalDate Day(Dice dice) => new LocalDate(2024, 1, 1).PlusDays(dice.Chance(80) ? dice.Between(0, 800) : dice.Between(-5500, 2000));

        public static Indication Some(Dice dice, int number)
        {
            var start = new LocalDate(2024, 1, 1).PlusDays(dice.Chance(70) ? dice.Between(-100, 200) : dice.Between(-5500, 1000));
            return new Indication(new($"I{number}"), new(dice.Pick(Patients)), dice.Pick(Enum.GetValues<EntitlementTrack>()), start)
            {
                Class = dice.Pick(["A", "B1", "B2", "C", "D", "Z"]),
                End = dice.Chance(30) ? start.PlusDays(dice.Between(0, 900)) : null,
                SessionsElsewhere = dice.Chance(30) ? dice.Between(0, 25) : null,
                Extended = dice.Chance(50),
            };
        }

        private void Open()
        {
            Add(new Provider(new("th1"), "Een"));
            Add(new Performance(new("1000"), "Zitting", Session: true));
            Add(new Performance(new("1105"), "Verslag", Session: false));
            foreach (var patient in Patients)
            {
                Add(new Patient(new(patient)) { Name = patient, BirthDate = Born[patient] });
            }

            for (var number = 1; number <= 6; number++)
            {
                var indication = Some(dice, number);
                indications.Add(indication);
                Add(indication);
            }
        }

        private void Step(int step)
        {
            var alive = Treatments.Where(one => !one.Value.IsCancelled).Select(one => one.Key).ToArray();
            switch (dice.Between(0, 9))
            {
                case 0 when alive.Length > 0:
                    Cancel(dice.Pick(alive));
                    break;
                case 1 or 2 when alive.Length > 0:
                    Edit(dice.Pick(alive));
                    break;
                case 3 when dice.Chance(10):
                    reportCounts = dice.Chance(50);
                    Add(new Setting("sessions.count.1105", reportCounts ? "true" : "performance"));
                    break;
                default:
                    Treat($"T{step}");
                    break;
            }
        }

        private void Treat(string id)
        {
            var indication = dice.Pick(indications);
            var patient = dice.Chance(95) ? indication.Patient.Value : dice.Pick(Patients);
            var treatment = new Treatment(new(id), Day(dice), new(patient), new("th1"), new(dice.Chance(90) ? "1000" : "1105"), Payer.Patient) { Indication = dice.Chance(90) ? indication.Id : null, Amount = Money.FromCents(4000) };
            Add(treatment);
            Treatments.Add(id, (treatment.Date, patient, treatment.Indication?.Value, treatment.Performance.Value, IsCancelled: false));
        }

        private void Edit(string id)
        {
            var before = Treatments[id];
            var (date, patient, indication) = (Day(dice), dice.Pick(Patients), dice.Pick(indications).Id.Value);
            var (changes, after) = dice.Between(0, 3) switch
            {
                0 => (new TreatmentChanges { Date = date }, before with { Date = date }),
                1 => (new TreatmentChanges { Patient = new(patient) }, before with { Patient = patient }),
                2 => (new TreatmentChanges { Indication = new(indication) }, before with { Indication = indication }),
                _ => (new TreatmentChanges { EmptiesIndication = true }, before with { Indication = null }),
            };
            Add(new TreatmentEdited(new LocalDate(2031, 1, 1), new(id), changes));
            Treatments[id] = after;
        }

        private void Cancel(string id)
        {
            Add(new TreatmentCancelled(new LocalDate(2031, 1, 1), new(id), "by mistake"));
            Treatments[id] = Treatments[id] with { IsCancelled = true };
        }

        private void Add(JournalEntry entry)
        {
            var (practice, decision) = OneByOne.Append(entry);
            Assert.True(decision.IsAccepted, decision.Refusal?.ToString());
            OneByOne = practice;
            Entries.Add(entry);
        }
    }
}
