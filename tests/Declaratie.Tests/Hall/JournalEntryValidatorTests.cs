using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Kit;
using Declaratie.Tests.Payments;
using NodaTime;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Hall;

// The door for who types: everything that is wrong with an entry by itself, at once, under the number of the rule.
[Trait("Rule", "J4")]
[Trait("Rule", "J5")]
[Trait("Rule", "L2")]
public sealed class JournalEntryValidatorTests
{
    private const string TooMuch = "10000000000.00";

    private static readonly LocalDate BeforeChrist = new(0, 1, 1);

    public static TheoryData<string, JournalEntry> Faults() => new()
    {
        { "J5 id, J4 name", new Provider(new(""), null!) },
        { "J4 id, J4 name", new Payor(default, null!) },
        { "J5 id, J4 provider, J5 account, J5 date", new Patient(new("")) { Provider = default(ProviderId), Account = new(""), Date = BeforeChrist } },
        { "J4 id, J5 date, J5 amount, J5 provider, J5 patient, J4 payor, L2 amount", new Invoice(default, BeforeChrist, new(""), Amount("-" + TooMuch)) { Patient = new(""), Payor = default(PayorId) } },
        { "J5 id, J5 amount, J4 provider, J4 patient, J5 pays, J5 pays", new Receipt(new(""), Books.Day("2024-01-05"), default, Amount(TooMuch)) { Pays = [new("", Money.Zero)] } },
        { "J4 credit, J5 invoice, L2 amount", new Allocation(Books.Day("2024-01-05"), default, new(""), Amount("-0.01")) },
        { "J5 credit, J5 date, J4 invoice, L2 amount", new Deallocation(BeforeChrist, new(""), default, Amount("-0.01")) },
        { "J4 id, J4 credit, L2 amount", new Refund(default, Books.Day("2024-01-05"), default, Money.Zero) },
        { "J5 id, J5 receipt, L2 amount", new ReceiptCorrection(new(""), Books.Day("2024-01-05"), new(""), Money.Zero) },
        { "J5 id, J5 invoice, J5 provider, L2 amount", new InvoiceAdjustment(new(""), Books.Day("2024-01-05"), new(""), Money.Zero) { Provider = new("") } },
        { "J5 id, J5 date, J5 provider, J5 lines", new WriteOff(new(""), BeforeChrist, []) { Provider = new("") } },
        { "J4 lines, J5 lines, L2 amount", new WriteOff(new("W1"), Books.Day("2024-01-05"), [new(default, Amount("-" + TooMuch))]) },
        { "J5 id, J4 writeOff, J5 lines", new WriteOffReversal(new(""), Books.Day("2024-01-05"), default) { Lines = [] } },
        { "L2 amount", new WriteOffReversal(new("WR1"), Books.Day("2024-01-05"), new("W1")) { Lines = [new(new("I1"), Money.Zero)] } },
        { "J5 id, J5 from, J4 toPatient, J5 provider, L2 amount", new Transfer(new(""), Books.Day("2024-01-05"), new(""), default, Money.Zero) { Provider = new("") } },
        { "J5 through", new PeriodClosed(BeforeChrist) },
        { "J5 through", new PeriodClosed(new LocalDate(2024, 1, 5, CalendarSystem.Julian)) },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Every_failure_is_named_at_once_by_rule_and_field_in_both_languages(string expected, JournalEntry entry)
    {
        var dutch = new JournalEntryValidator(inDutch: true).Validate(entry).Errors;
        var english = new JournalEntryValidator().Validate(entry).Errors;

        Assert.Equal(expected, string.Join(", ", english.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}")));
        Assert.Equal(expected, string.Join(", ", dutch.Select(failure => $"{failure.ErrorCode} {failure.PropertyName}")));
        Assert.All(dutch.Zip(english), pair => Assert.NotEqual(pair.First.ErrorMessage, pair.Second.ErrorMessage, StringComparer.Ordinal));
        Assert.All(dutch.Concat(english), failure => Assert.False(string.IsNullOrWhiteSpace(failure.ErrorMessage)));
    }

    [Fact]
    public void A_good_entry_of_any_kind_has_no_failures() =>
        Assert.All(Scenes.Journal(), entry => Assert.True(new JournalEntryValidator().Validate(entry).IsValid, $"{entry}"));

    [Fact]
    public void It_judges_the_entry_alone_and_not_the_books()
    {
        var validator = new JournalEntryValidator();

        Assert.True(validator.Validate(Refunded("N1", "2024-01-05", "?", 1_000_000m)).IsValid);
        Assert.True(validator.Validate(Allocated("2024-01-05", "?", "?", 0m)).IsValid);
        Assert.True(validator.Validate(new Patient(new("Jansen"))).IsValid);
        Assert.True(validator.Validate(new Payor(new("Private"), "A payor")).IsValid);
    }

    [Fact]
    public void The_first_failure_is_what_the_ledger_refuses_it_for()
    {
        var refusals = ((IEnumerable<object[]>)Faults()).Select(row => (JournalEntry)row[1]).Select(entry => PaymentLedger.Empty.Decide(entry).Refusal!.Rule.Id);
        var codes = ((IEnumerable<object[]>)Faults()).Select(row => ((string)row[0]).Contains("J4", StringComparison.Ordinal) ? "J4" : ((string)row[0])[..2]);

        // A reversal of nothing is well made, so the ledger first looks for its write-off.
        Assert.Equal(codes.Select(code => code == "L2" ? "L1" : code), refusals, StringComparer.Ordinal);
    }

    [Fact]
    public void No_message_carries_what_is_known_of_a_patient()
    {
        var patient = new Patient(new(""))
        {
            Name = "Geheim",
            Bsn = "123456782",
            BirthName = "Geheim",
            Prefix = "Geheim",
            Initials = "Geheim",
            Gender = "Geheim",
            Postcode = "Geheim",
            HouseNumber = "Geheim",
            InsuredNumber = "Geheim",
            Provider = new(""),
            Account = new(""),
            Date = BeforeChrist,
        };
        var receipt = Received("R1", "2024-01-05", -1m, patient: null) with { Number = "Geheim", Method = "Geheim", By = "Geheim" };
        var adjustment = Adjusted("A1", "2024-01-05", "I1", 0m) with { Reason = "Geheim" };
        var messages = new JournalEntry[] { patient, receipt, adjustment, new Provider(new(""), "Geheim", "Geheim"), new Payor(new(""), "Geheim") }
            .SelectMany(entry => new JournalEntryValidator().Validate(entry).Errors.Concat(new JournalEntryValidator(inDutch: true).Validate(entry).Errors)).ToList();

        Assert.Equal(18, messages.Count);
        Assert.All(messages, failure => Assert.DoesNotContain("Geheim", failure.ErrorMessage, StringComparison.Ordinal));
        Assert.All(messages, failure => Assert.DoesNotContain("123456782", failure.ErrorMessage, StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_that_were_never_made_are_no_lines()
    {
        JournalEntry[] entries =
        [
            WrittenOff("W1", "2024-01-05", null, ("I1", 1m)) with { Lines = default },
            Reversed("WR1", "2024-01-05", "W1") with { Lines = default(ImmutableArray<WriteOffLine>) },
        ];

        Assert.All(entries, entry => Assert.Equal("J5", PaymentLedger.Empty.Decide(entry).Refusal!.Rule.Id));
        Assert.All(entries, entry => Assert.Equal("J5", Assert.Single(new JournalEntryValidator().Validate(entry).Errors).ErrorCode));
    }

    private static Money Amount(string euros) => Money.FromEuros(decimal.Parse(euros, System.Globalization.CultureInfo.InvariantCulture));
}
