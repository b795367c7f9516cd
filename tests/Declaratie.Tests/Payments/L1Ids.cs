using Declaratie.Domain;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

[Trait("Rule", "L1")]
public sealed class L1Ids
{
    public static TheoryData<string, JournalEntry> Again() => new()
    {
        { "RJB", new Provider(new("RJB"), "Another name") },
        { "NHS", new Payor(new("NHS"), "Another name") },
        { "I1", Invoiced("I1", "2024-01-09", 7m) },
        { "R1", Received("R1", "2024-01-09", 7m) },
        { "RF1", Refunded("RF1", "2024-01-09", "R1", 7m) },
        { "RC1", Corrected("RC1", "2024-01-09", "R1", 7m) },
        { "A1", Adjusted("A1", "2024-01-09", "I1", 7m) },
        { "W1", WrittenOff("W1", "2024-01-09", null, ("I1", 7m)) },
        { "WR1", Reversed("WR1", "2024-01-09", "W1", ("I1", 2m)) },
        { "T1", Transferred("T1", "2024-01-09", "R1", "Bakker", 7m) },
        { "T1", Received("T1", "2024-01-09", 7m) },
        { "R1", Transferred("R1", "2024-01-09", "R1", "Bakker", 7m) },
    };

    [Theory]
    [MemberData(nameof(Again))]
    public void An_id_occurs_once_within_its_kind_and_receipts_and_transfers_are_one_kind(string subject, JournalEntry entry) =>
        Scenes.OneOfEveryKind().Refuses("L1", subject, entry);

    public static TheoryData<JournalEntry> Strangers() => new()
    {
        Invoiced("N1", "2024-01-09", 7m, provider: "?"),
        Invoiced("N1", "2024-01-09", 7m, patient: "?"),
        Invoiced("N1", "2024-01-09", 7m, payor: "?"),
        Received("N1", "2024-01-09", 7m, provider: "?"),
        Received("N1", "2024-01-09", 7m, patient: "?"),
        Received("N1", "2024-01-09", 7m, payor: "?"),
        Allocated("2024-01-09", "?", "I1", 7m),
        Allocated("2024-01-09", "R1", "?", 7m),
        Deallocated("2024-01-09", "?", "I1", 7m),
        Deallocated("2024-01-09", "R1", "?", 7m),
        Refunded("N1", "2024-01-09", "?", 7m),
        Corrected("N1", "2024-01-09", "?", 7m),
        Adjusted("N1", "2024-01-09", "?", 7m),
        Adjusted("N1", "2024-01-09", "I1", 7m, provider: "?"),
        WrittenOff("N1", "2024-01-09", null, ("I1", 7m), ("?", 7m)),
        WrittenOff("N1", "2024-01-09", "?", ("I1", 7m)),
        Reversed("N1", "2024-01-09", "?"),
        Reversed("N1", "2024-01-09", "W1", ("I1", 2m), ("?", 7m)),
        Transferred("N1", "2024-01-09", "?", "Bakker", 7m),
        Transferred("N1", "2024-01-09", "R1", "?", 7m),
        Transferred("N1", "2024-01-09", "R1", "Bakker", 7m, provider: "?"),
        new Patient(new("N1")) { Name = "New", Provider = new("?") },
        OnChart("Jansen", "?", "2024-01-09"),
    };

    [Theory]
    [MemberData(nameof(Strangers))]
    public void What_an_entry_names_exists(JournalEntry entry) => Scenes.OneOfEveryKind().Refuses("L1", "?", entry);

    [Fact]
    public void An_id_of_another_kind_is_not_a_reference()
    {
        Scenes.OneOfEveryKind().Refuses("L1", "I1", Allocated("2024-01-09", "I1", "R1", 7m));
        Scenes.OneOfEveryKind().Refuses("L1", "NHS", Invoiced("N1", "2024-01-09", 7m, provider: "NHS"));
        Scenes.OneOfEveryKind().Refuses("L1", "RF1", Reversed("N1", "2024-01-09", "RF1"));
    }

    [Fact]
    public void A_transfer_is_no_receipt_so_it_cannot_be_corrected() =>
        Scenes.OneOfEveryKind().Refuses("L1", "T1", Corrected("N1", "2024-01-09", "T1", -7m));

    [Fact]
    public void Different_kinds_may_share_an_id() => Books.New().Record(
        new Provider(new("X"), "X"),
        new Payor(new("X"), "X"),
        new Patient(new("X")) { Name = "X", Account = new("X") },
        Invoiced("X", "2024-01-02", 100m, patient: "X", provider: "X", payor: "X"),
        Received("X", "2024-01-02", 100m, patient: "X", provider: "X", payor: "X"),
        Refunded("X", "2024-01-03", "X", 1m),
        Corrected("X", "2024-01-03", "X", 1m),
        Adjusted("X", "2024-01-03", "X", 1m),
        WrittenOff("X", "2024-01-03", "X", ("X", 1m)),
        Reversed("X", "2024-01-03", "X"));

    [Fact]
    public void Ids_are_compared_letter_by_letter()
    {
        var books = Scenes.Hundred().Record(Received("r1", "2024-01-03", 5m), Received("R1 ", "2024-01-03", 6m));

        Assert.Equal((100m, 5m, 6m), (books.Open("R1"), books.Open("r1"), books.Open("R1 ")));
    }

    [Fact]
    public void The_id_of_a_refused_entry_stays_free()
    {
        var books = Scenes.Hundred();

        books.Refuses("L4", "R1", Refunded("RF1", "2024-01-04", "R1", 100.01m));
        books.Record(Refunded("RF1", "2024-01-04", "R1", 100m));

        Assert.Equal(0m, books.Open("R1"));
    }

    [Fact]
    public void Only_a_patient_comes_again_and_replaces_the_fields_it_gives()
    {
        var books = Books.New();
        books.Record(new Patient(new("Jansen")) { Account = new("F1") });
        Assert.Contains("patient Jansen Jansen account 0 chart 0 ", LedgerPicture.Of(books.Ledger), StringComparison.Ordinal);

        books.Record(new Patient(new("Jansen")) { Name = "Jansen-Pot", Provider = new("AG"), Date = Books.Day("2024-03-01") });
        Assert.Contains($"patient Jansen Jansen-Pot account 0 chart 0 ({Books.Day("2024-03-01").ToDateOnly().DayNumber}, 1)", LedgerPicture.Of(books.Ledger), StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_about_a_document_that_does_not_exist_is_a_mistake_of_the_programmer()
    {
        var ledger = Scenes.Hundred().Ledger;

        Assert.Throws<ArgumentException>(() => ledger.OpenAmount(new CreditId("I1")));
        Assert.Throws<ArgumentException>(() => ledger.OpenAmount(new InvoiceId("R1")));
        Assert.Throws<ArgumentException>(() => ledger.OpenAmount(default(CreditId), Books.Day("2024-01-05")));
        Assert.Throws<ArgumentException>(() => ledger.OpenAmount(default(InvoiceId), Books.Day("2024-01-05")));
        Assert.Throws<ArgumentException>(() => ledger.LabelOf(new CreditId("?")));
        Assert.True(ledger.HasProvider(new("RJB")));
        Assert.False(ledger.HasProvider(new("Jansen")));
        Assert.False(ledger.HasProvider(default));
    }
}
