using System.Globalization;
using Declaratie.Domain;
using Xunit;

namespace Declaratie.Tests.Hall;

// An amount is whole cents: nothing is rounded, nothing overflows in silence.
public sealed class MoneyTests
{
    public static TheoryData<decimal, long> Amounts() => new()
    {
        { 0m, 0 },
        { 0.01m, 1 },
        { -0.01m, -1 },
        { 12.05m, 1205 },
        { -12.05m, -1205 },
        { 1.230m, 123 },
        { 100m, 10_000 },
        { 9_999_999_999.99m, 999_999_999_999 },
        { 92_233_720_368_547_758.07m, long.MaxValue },
        { -92_233_720_368_547_758.08m, long.MinValue },
        { 42_949_672.96m, 4_294_967_296 },
        { -42_949_672.95m, -4_294_967_295 },
    };

    [Theory]
    [MemberData(nameof(Amounts))]
    public void Euros_and_cents_are_the_same_amount(decimal euros, long cents)
    {
        Assert.Equal(cents, Money.FromEuros(euros).Cents);
        Assert.Equal(euros, Money.FromCents(cents).Euros);
        Assert.Equal(Money.FromCents(cents), Money.FromEuros(euros));
    }

    [Fact]
    public void Ten_cents_and_twenty_cents_are_thirty_cents() =>
        Assert.Equal(Money.FromEuros(0.30m), Money.FromEuros(0.10m) + Money.FromEuros(0.20m));

    public static TheoryData<decimal> PartsOfACent() => [1.234m, 0.001m, -0.005m, 0.0000000000000000000000000001m];

    [Theory]
    [MemberData(nameof(PartsOfACent))]
    public void A_part_of_a_cent_is_for_the_caller_to_round(decimal euros)
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => Money.FromEuros(euros));

        Assert.Equal("euros", thrown.ParamName);
        Assert.Equal(euros, thrown.ActualValue);
    }

    public static TheoryData<decimal> TooMuch() => [92_233_720_368_547_758.08m, -92_233_720_368_547_758.09m, decimal.MaxValue, decimal.MinValue];

    [Theory]
    [MemberData(nameof(TooMuch))]
    [Trait("Threat", "T8")]
    public void What_does_not_fit_is_an_exception_and_never_another_amount(decimal euros) =>
        Assert.Throws<OverflowException>(() => Money.FromEuros(euros));

    [Fact]
    public void Arithmetic_is_exact()
    {
        var (five, three) = (Money.FromCents(5), Money.FromCents(3));

        Assert.Equal((8, 2, -2, -5), ((five + three).Cents, (five - three).Cents, (three - five).Cents, (-five).Cents));
        Assert.Equal(Money.Zero, five - five);
        Assert.Equal(Money.Zero, -Money.Zero);
        Assert.Equal(default, Money.Zero);
        Assert.Equal(Money.FromCents(-1), Money.FromCents(long.MaxValue) + Money.FromCents(long.MinValue));
    }

    [Fact]
    [Trait("Threat", "T8")]
    public void Arithmetic_that_overflows_throws()
    {
        var (most, least, cent) = (Money.FromCents(long.MaxValue), Money.FromCents(long.MinValue), Money.FromCents(1));

        Assert.Throws<OverflowException>(() => most + cent);
        Assert.Throws<OverflowException>(() => least - cent);
        Assert.Throws<OverflowException>(() => Money.Zero - least);
        Assert.Throws<OverflowException>(() => -least);
    }

    [Fact]
    public void Amounts_are_ordered()
    {
        var (less, more) = (Money.FromCents(-2), Money.FromCents(1));
        var same = Money.FromCents(1);

        Assert.Equal((true, true, false, false), (less < more, less <= more, less > more, less >= more));
        Assert.Equal((false, true, false, true), (more < same, more <= same, more > same, more >= same));
        Assert.Equal((-1, 0, 1), (Math.Sign(less.CompareTo(more)), more.CompareTo(same), Math.Sign(more.CompareTo(less))));
        Assert.Equal([less, Money.Zero, more], new[] { more, less, Money.Zero }.Order());
    }

    [Theory]
    [InlineData(0, "0.00")]
    [InlineData(5, "0.05")]
    [InlineData(-1205, "-12.05")]
    [InlineData(100_000_000, "1000000.00")]
    [InlineData(long.MinValue, "-92233720368547758.08")]
    public void As_text_it_has_a_point_and_two_decimals_whatever_the_culture(long cents, string text)
    {
        var (before, comma) = (CultureInfo.CurrentCulture, (CultureInfo)CultureInfo.InvariantCulture.Clone());
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "−";
        try
        {
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(text, Money.FromCents(cents).ToString());
            Assert.Equal(text, $"{Money.FromCents(cents)}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Euros_always_have_two_decimals()
    {
        Assert.Equal("5.00", Money.FromEuros(5m).Euros.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("0.00", Money.Zero.Euros.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("-0.50", Money.FromEuros(-0.5m).Euros.ToString(CultureInfo.InvariantCulture));
    }
}
