using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Testing;

/// <summary>Draws the patients: households with a surname, a dentist and a family account, some of whom join during the year.</summary>
internal static class Register
{
    private static readonly ImmutableArray<string> Surnames =
    [
        "de Jong", "Jansen", "de Vries", "van den Berg", "van Dijk", "Bakker", "Janssen", "Visser", "Smit", "Meijer", "de Boer", "Mulder",
        "Bos", "Vos", "Peters", "Hendriks", "van Leeuwen", "Dekker", "Brouwer", "de Wit", "Dijkstra", "Smits", "de Graaf", "van der Meer",
        "van der Linden", "Kok", "Jacobs", "de Haan", "Vermeulen", "van den Heuvel", "van der Veen", "van den Broek", "de Bruijn", "van der Heijden",
        "Schouten", "van Beek", "Willems", "van Vliet", "Hoekstra", "Maas", "Verhoeven", "Koster", "van Dam", "Prins", "Blom", "Huisman",
        "Peeters", "de Groot", "Kuipers", "van Wijk", "Post", "Kuiper", "Veenstra", "Kramer", "van den Brink", "Scholten", "Yilmaz", "El Amrani",
        "Nguyen", "Kaya", "Öztürk", "Bouzid", "Singh", "Ramdin",
    ];

    private const string Initials = "ABCDEFGHIJKLMNPRSTWY";

    public static ImmutableArray<Person> Draw(FixedRandom random, PracticeYearSpec spec)
    {
        var people = ImmutableArray.CreateBuilder<Person>(spec.Patients);
        var families = 0;
        while (people.Count < spec.Patients)
        {
            var size = people.Count == 0 ? 3 : HouseholdSize(random);
            size = Math.Min(size, spec.Patients - people.Count);
            AccountId? account = size == 1 ? null : new($"G{Text(++families, "D3")}");
            var name = random.Pick(Surnames);
            var dentist = random.Pick(Staff.Dentists);
            var joined = people.Count > 0 && random.Chance(8) ? spec.Start.PlusDays(random.Between(5, 28 * spec.Months)) : spec.Start;
            for (var member = 0; member < size; member++)
            {
                var id = new PatientId($"P{Text(people.Count + 1, "D4")}");
                var initial = Initials[random.Below(Initials.Length)];
                people.Add(new(id, $"{initial}. {name}", account, people.Count == 0 ? Staff.Schemes[0].Id : PayorOf(random), joined) { Provider = random.Chance(85) ? dentist : random.Pick(Staff.Dentists) });
            }
        }

        return people.MoveToImmutable();
    }

    private static string Text(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    private static int HouseholdSize(FixedRandom random) => random.Below(10) switch
    {
        < 5 => 1,
        < 7 => 2,
        7 => 3,
        8 => 4,
        _ => 5,
    };

    private static PayorId? PayorOf(FixedRandom random) => random.Below(20) switch
    {
        < 5 => null,
        < 11 => Staff.Schemes[0].Id,
        < 15 => Staff.Schemes[1].Id,
        < 18 => Staff.Schemes[2].Id,
        _ => Staff.Schemes[3].Id,
    };
}

/// <summary>A patient as the practice knows him: his account, his payor (none is private) and the dentist on his chart.</summary>
/// <param name="Id">The patient.</param>
/// <param name="Name">The name, as printed.</param>
/// <param name="Account">The family account, if any.</param>
/// <param name="Payor">The payor of his treatments, if any.</param>
/// <param name="Joined">When he is registered.</param>
internal sealed record Person(PatientId Id, string Name, AccountId? Account, PayorId? Payor, LocalDate Joined)
{
    /// <summary>The dentist on the chart today.</summary>
    public required ProviderId Provider { get; set; }
}
