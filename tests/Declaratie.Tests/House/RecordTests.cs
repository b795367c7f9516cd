using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Tests.Kit;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>Records that hold an array compare by its items: the compiler's own equality would compare the arrays themselves.</summary>
public sealed class RecordTests
{
    private static readonly LocalDate Day = new(2024, 2, 6);
    private static readonly ProviderId Provider = new("AG");

    public static TheoryData<Func<string, object>> Examples() =>
    [
        invoice => new Receipt(new CreditId("R1"), Day, Provider, Money.FromCents(100))
        {
            Patient = new PatientId("P1"),
            Pays = [new PaymentReference(invoice, Money.FromCents(60)), new PaymentReference("F2")],
        },
        invoice => new WriteOff(new WriteOffId("W1"), Day, [new WriteOffLine(new InvoiceId(invoice), Money.FromCents(100))]),
        invoice => new WriteOffReversal(new WriteOffReversalId("WR1"), Day, new WriteOffId("W1"))
        {
            Lines = [new WriteOffLine(new InvoiceId(invoice), Money.FromCents(100))],
        },
        provider => new AllocatedPaymentsSpec { From = Day, To = Day, Providers = [new ProviderId(provider)] },
        subject => Decision<string>.Accepted(subject),
        subject => new Checked<string>("value", [JournalRules.IsJsonObject.BrokenBy(subject, "", "")]),
        receipt => Books.New().Receipt(receipt, "2024-02-06", "Jansen", "RJB", 10).Report("2024-02"),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Equal_items_make_equal_records(Func<string, object> make)
    {
        Assert.Equal(make("F1"), make("F1"));
        Assert.Equal(make("F1").GetHashCode(), make("F1").GetHashCode());
        Assert.NotEqual(make("F1"), make("F2"));
    }

    [Fact]
    public void All_lines_and_no_lines_are_different_reversals()
    {
        var all = new WriteOffReversal(new WriteOffReversalId("WR1"), Day, new WriteOffId("W1"));

        Assert.Equal(all, all with { });
        Assert.NotEqual(all, all with { Lines = [] });
    }

    [Fact]
    public void A_missing_array_is_an_empty_one()
    {
        Assert.Empty(new Receipt(new CreditId("R1"), Day, Provider, Money.Zero) { Pays = default }.Pays);
        Assert.Empty(new WriteOff(new WriteOffId("W1"), Day, default).Lines);
        Assert.Empty(new AllocatedPaymentsSpec { From = Day, To = Day, Providers = default }.Providers);
        Assert.Empty(default(Decision<string>).Events);
    }

    [Fact]
    public void A_record_with_an_array_has_its_own_equality()
    {
        var lazy = from type in Repository.PublicTypes
                   where HasArray(type)
                   let equality = type.GetMethod("Equals", [type])
                   where equality?.IsDefined(typeof(CompilerGeneratedAttribute)) != false
                   select type.FullName;

        Assert.Empty(lazy);
    }

    private static bool HasArray(Type type) => type.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(type))
        && type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Any(property => IsArray(property.PropertyType));

    private static bool IsArray(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return value.IsGenericType && value.GetGenericTypeDefinition() == typeof(ImmutableArray<>);
    }
}
