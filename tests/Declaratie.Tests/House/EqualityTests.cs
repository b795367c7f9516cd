using System.Runtime.CompilerServices;
using System.Text;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>Records that write their own equality forget no field: a value differs from the same value with any one field changed.</summary>
public sealed class EqualityTests
{
    // What two equal values may differ in: where something came from.
    private static readonly string[] Aside = ["AllocatedPaymentsReport.Sources", "ExplainedPosting.Order"];

    // Whose parts are classes that cannot be filled field by field: ValueEqualityTests and the tests of the report compare them.
    private static readonly string[] OtherTests = ["LedgerEvent", "OpenTransactionsReport"];

    public static TheoryData<string> Records() => [.. OwnEquality().Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Records))]
    public void Equal_fields_make_equal_records_and_any_other_field_another_one(string name)
    {
        var type = OwnEquality().Single(one => one.FullName == name);
        var (one, same) = (SampleValues.Of(type, 0), SampleValues.Of(type, 0));

        Assert.True(one.Equals(same), $"{name}: equal by its fields");
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.False(one.Equals(null));
        foreach (var field in SampleValues.Fields(type))
        {
            var other = SampleValues.With(one, field, 1);
            if (!Told(field.GetValue(one), field.GetValue(other)) || Aside.Contains($"{type.Name}.{field.Name.Split('>')[0].TrimStart('<')}", StringComparer.Ordinal))
            {
                continue;
            }

            Assert.False(one.Equals(other), $"{name} with another {field.Name} is another value");
            Assert.False(other.Equals(one), $"{name} with another {field.Name} is another value, from both sides");
        }
    }

    // A field whose two samples are the same says nothing.
    private static bool Told(object? left, object? right) => !Equals(left, right);

    private static IEnumerable<Type> OwnEquality() =>
        (from type in Repository.PublicTypes
         where type is { IsAbstract: false, ContainsGenericParameters: false } && type.GetMethod("PrintMembers", Instance, [typeof(StringBuilder)]) is not null
         let equality = type.GetMethod("Equals", [type])
         where equality is not null && equality.DeclaringType == type && !equality.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
         where !OtherTests.Contains(type.Name, StringComparer.Ordinal)
         select type).OrderBy(type => type.FullName, StringComparer.Ordinal);

    private const System.Reflection.BindingFlags Instance = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;
}
