using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Declaratie.Domain;
using Declaratie.Exchange.Journal;
using FsCheck;
using FsCheck.Fluent;
using NodaTime.Text;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>The fast readers of amounts, dates and texts against obvious ones.</summary>
public partial class SpellingTests
{
    private static readonly Config ManyCases = Config.QuickThrowOnFailure.WithMaxTest(5000).WithQuietOnSuccess(true);

    [Fact]
    [Trait("Rule", "J5")]
    public void An_amount_is_read_as_a_decimal_reads_it()
    {
        var spelled = Gen.Elements("0123456789.-+e".ToCharArray()).ArrayOf().Select(letters => new string(letters));
        var likely =
            from amount in EntryGenerator.Amounts
            from power in Gen.Elements("", "e0", "e1", "E-1", "e-2", "0", "00", ".", "-")
            select amount.ToString() + power;
        Prop.ForAll(Gen.OneOf(spelled, likely).ToArbitrary(), text => Amount(text) == NaiveAmount(text)).Check(ManyCases);
    }

    [Fact]
    [Trait("Rule", "J5")]
    public void Every_amount_is_read_as_it_is_printed() =>
        Prop.ForAll(EntryGenerator.Amounts.ToArbitrary(), amount => Amount(amount.ToString()) == amount).Check(ManyCases);

    [Fact]
    [Trait("Rule", "J5")]
    public void A_date_is_read_as_the_calendar_reads_it()
    {
        var texts =
            from year in Gen.Choose(0, 9999)
            from month in Gen.Choose(0, 13)
            from day in Gen.Choose(0, 32)
            select string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
        Prop.ForAll(texts.ToArbitrary(), IsReadAlike).Check(ManyCases);
    }

    [Fact]
    public void A_text_that_returns_is_always_the_right_one()
    {
        var cache = new TextCache();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 5000; i++)
            {
                var text = string.Create(CultureInfo.InvariantCulture, $"Zoë-{i}{new string('x', i % 40)}");
                Assert.Equal(text, cache.Get(Encoding.UTF8.GetBytes(text)));
            }
        }

        Assert.Equal("", cache.Get([]));
    }

    private static Money? Amount(string text) => AmountText.TryParse(Encoding.UTF8.GetBytes(text), out var amount) ? amount : null;

    private static Money? NaiveAmount(string text) =>
        JsonNumber().IsMatch(text)
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var euros)
        && euros.Scale <= 2
        && Math.Abs(euros) <= 9_999_999_999.99m
            ? Money.FromEuros(euros)
            : null;

    private static bool IsReadAlike(string text)
    {
        var isRead = DateText.TryParse(Encoding.UTF8.GetBytes(text), out var date);
        var naive = LocalDatePattern.Iso.Parse(text);
        return isRead == (naive.Success && naive.Value.Year > 0) && (!isRead || date == naive.Value);
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex JsonNumber();
}
