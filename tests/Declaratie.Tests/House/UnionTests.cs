using System.Reflection;
using System.Runtime.CompilerServices;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>A private constructor does not close an abstract record (its protected copy constructor lets another assembly derive); an internal abstract member does.</summary>
public sealed class UnionTests
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    public static TheoryData<Type> Unions() => [typeof(JournalEntry), typeof(LedgerEntry)];

    [Theory]
    [MemberData(nameof(Unions))]
    public void No_other_assembly_can_add_a_case(Type union)
    {
        Assert.All(Family(union).Where(type => type.IsAbstract), type =>
            Assert.Contains(type.GetMethods(All), method => method is { IsAbstract: true, IsAssembly: true }));
    }

    [Theory]
    [MemberData(nameof(Unions))]
    public void Every_case_is_sealed(Type union) =>
        Assert.All(Family(union).Where(type => !type.IsAbstract), type => Assert.True(type.IsSealed, type.FullName));

    [Fact]
    public void Every_kind_has_exactly_one_case()
    {
        var kinds = Family(typeof(JournalEntry)).Where(type => !type.IsAbstract)
            .Select(type => ((JournalEntry)RuntimeHelpers.GetUninitializedObject(type)).Kind);

        Assert.Equal(Enum.GetValues<EntryKind>(), kinds.Order());
    }

    [Fact]
    public void The_enum_of_kinds_has_a_case_for_each_word() =>
        Assert.All(Family(typeof(JournalEntry)).Where(type => !type.IsAbstract), type =>
            Assert.Equal(type.Name, ((JournalEntry)RuntimeHelpers.GetUninitializedObject(type)).Kind.ToString()));

    private static IEnumerable<Type> Family(Type union) => union.Assembly.GetTypes().Where(union.IsAssignableFrom);
}
