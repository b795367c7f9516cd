using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Practices;
using Declaratie.Reporting;
using Declaratie.Testing;
using NUnit.Framework;

[TestFixture]
public sealed class YourSystemInNUnitTests
{
    private static readonly AllocatedPaymentsSpec Quarter = new() { From = new(2024, 1, 1), To = new(2024, 3, 31), Sections = ReportSections.Both };

    [Test]
    public void It_reports_what_the_reference_reports([Range(1, 20)] int seed)
    {
        var history = Histories.Ledger(seed);
        var expected = ReferenceLedger.Report(history, Quarter) with { Details = null };

        Assert.That(Difference.Between(expected, YourSystem.Report(history, Quarter)), Is.Null);
    }

    [Test]
    public void Its_reports_keep_the_laws([Range(1, 20)] int seed) =>
        Assert.That(Laws.All(spec => YourSystem.Report(Histories.Ledger(seed), spec), Quarter), Is.Empty);

    [Test]
    public void The_order_of_recording_changes_nothing([Range(1, 20)] int seed)
    {
        var (recorded, reordered) = Histories.Reordered(seed);

        Assert.That(Laws.OrderChangesNothing(YourSystem.Report(recorded, Quarter), YourSystem.Report(reordered, Quarter)), Is.Null);
    }

    [Test]
    public void Its_claims_stand_as_the_reference_says([Range(1, 20)] int seed)
    {
        var history = Histories.Claim(seed);

        Assert.That(YourSystem.Treatments(history).Select(ReferenceClaims.AsKnown), Is.EqualTo(ReferenceClaims.From(history).Treatments));
    }
}

// end

/// <summary>The system under test: here the engine of the library itself.</summary>
internal static class YourSystem
{
    public static AllocatedPaymentsReport Report(IEnumerable<JournalEntry> entries, AllocatedPaymentsSpec spec) => ReportingLedger.Of(PaymentLedger.From(entries).Value).AllocatedPayments(spec);

    public static IEnumerable<TreatmentState> Treatments(IEnumerable<JournalEntry> entries) => Practice.From(entries).Value.Treatments();
}
