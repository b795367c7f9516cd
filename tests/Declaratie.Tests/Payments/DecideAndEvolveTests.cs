using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

// Decide asks, Evolve carries out, Append does both.
public sealed class DecideAndEvolveTests
{
    [Fact]
    public void Deciding_changes_nothing()
    {
        var ledger = Paid().Ledger;
        var before = LedgerPicture.Of(ledger);

        Assert.True(ledger.Decide(Corrected("N1", "2024-01-20", "R1", -60m)).IsAccepted);
        Assert.False(ledger.Decide(Corrected("N1", "2024-01-20", "R1", -100.01m)).IsAccepted);
        Assert.Equal(before, LedgerPicture.Of(ledger));
    }

    [Fact]
    public void Decide_and_then_Evolve_is_Append()
    {
        var ledger = PaymentLedger.Empty;
        foreach (var entry in Scenes.Journal())
        {
            var decided = ledger.Decide(entry);
            var (appended, decision) = ledger.Append(entry);
            var evolved = ledger.Evolve(Assert.Single(decided.Events));

            Assert.Equal(decided, decision);
            Assert.Equal(LedgerPicture.Of(appended), LedgerPicture.Of(evolved));
            ledger = evolved;
        }
    }

    [Fact]
    public void An_event_carries_its_entry_and_what_it_forced()
    {
        var entry = Corrected("N1", "2024-01-20", "R1", -60m);

        Assert.Equal(new LedgerEvent(entry, [Deallocated("2024-01-20", "R1", "I1", 60m)]), Assert.Single(Paid().Ledger.Decide(entry).Events));
    }

    [Fact]
    public void Evolve_takes_an_event_of_an_equal_ledger() =>
        Assert.Equal(
            Books.Euros(40m),
            Paid().Ledger.Evolve(Assert.Single(Paid().Ledger.Decide(Adjusted("N1", "2024-01-20", "I1", -40m)).Events)).OpenAmount(new CreditId("R1")));

    [Fact]
    public void Evolve_refuses_an_event_that_would_force_something_else_here()
    {
        var happened = Assert.Single(Paid().Ledger.Decide(Corrected("N1", "2024-01-20", "R1", -60m)).Events);

        Assert.Throws<ArgumentException>(() => Scenes.Hundred().Ledger.Evolve(happened));
        Assert.Throws<ArgumentException>(() => Paid().Ledger.Evolve(new LedgerEvent(happened.Entry, [])));
    }

    [Fact]
    public void Evolve_refuses_an_event_whose_entry_would_be_refused_here()
    {
        var ledger = Paid().Ledger;
        var happened = Assert.Single(ledger.Decide(Corrected("N1", "2024-01-20", "R1", -60m)).Events);
        var before = LedgerPicture.Of(ledger);

        Assert.Throws<ArgumentException>(() => ledger.Evolve(happened).Evolve(happened));
        Assert.Throws<ArgumentException>(() => PaymentLedger.Empty.Evolve(happened));
        Assert.Equal(before, LedgerPicture.Of(ledger));
    }

    private static Books Paid() => Scenes.Hundred().Allocate("2024-01-10", "R1", "I1", 100m);
}
