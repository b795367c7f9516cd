using System.Reflection;
using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>What says who somebody is stays out of what is printed by accident: a log line, an exception, a failed assertion.</summary>
[Trait("Threat", "T2")]
public sealed class PersonalDataTests
{
    private const string Marked = "ZZ-MARKED-PERSON";
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    // Properties that say who somebody is, wherever they stand.
    private static readonly string[] Personal =
    [
        "Bsn", "BirthName", "Prefix", "PartnerName", "PartnerPrefix", "Initials", "Postcode", "ForeignPostcode", "HouseSuffix", "InsuredNumber", "PatientName",
        "Street", "Town", "Phone", "Email", "Comment",
    ];

    // Types whose name or account is a person's.
    private static readonly (Type Type, string Property)[] Named = [(typeof(Patient), "Name"), (typeof(BookDebtor), "Name"), (typeof(Declaratie.Exchange.Vektis.EiDebtor), "Account")];

    public static TheoryData<string> Records() => [.. PersonalRecords().Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_prints_nothing_of_who_somebody_is(string name)
    {
        var type = PersonalRecords().Single(one => one.FullName == name);
        var value = SampleValues.Of(type, 0);
        foreach (var property in PersonalOf(type))
        {
            Fill(value, property);
        }

        Assert.DoesNotContain(Marked, value.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_records_that_hold_persons_are_known() => Assert.Superset(
        new HashSet<string>(["Patient", "PatientDetails", "ClaimContentLine", "MessageDetails", "BookDebtor", "EiInsured", "EiName", "EiAddress", "EiDebtor", "EiLine", "DetailLine", "OpenCredit", "OpenDebit"], StringComparer.Ordinal),
        PersonalRecords().Select(type => type.Name).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void A_patient_prints_as_its_key() => Assert.Equal(
        "Patient P1",
        new Patient(new("P1")) { Name = "Jansen", Bsn = "123456782", BirthDate = new(1980, 1, 2), InsuredNumber = "Z9" }.ToString());

    [Fact]
    public void What_holds_a_patient_prints_no_more_of_it()
    {
        var patient = new Patient(new("P1")) { Name = "Jansen", Bsn = "123456782" };

        Assert.DoesNotContain("Jansen", new Declaratie.Exchange.Journal.JournalLine(2, "patient", patient, null).ToString(), StringComparison.Ordinal);
    }

    private static void Fill(object value, PropertyInfo property)
    {
        var field = SampleValues.Fields(value.GetType()).Single(one => one.Name == $"<{property.Name}>k__BackingField");
        field.SetValue(value, Marked);
    }

    private static IEnumerable<PropertyInfo> PersonalOf(Type type) => type.GetProperties(Instance)
        .Where(property => property.PropertyType == typeof(string) && (Personal.Contains(property.Name, StringComparer.Ordinal) || Named.Contains((type, property.Name))));

    private static IEnumerable<Type> PersonalRecords() =>
        (from type in Repository.Assemblies.SelectMany(assembly => assembly.GetTypes())
         where type is { IsAbstract: false, ContainsGenericParameters: false } && type.GetMethod("PrintMembers", Instance, [typeof(StringBuilder)]) is not null
         where PersonalOf(type).Any()
         select type).OrderBy(type => type.FullName, StringComparer.Ordinal);
}
