using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Practices;
using Declaratie.Reporting;
using Declaratie.Testing;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Declaratie.Tests.House;

// begin
public sealed class YourSystemTests
{
    private static readonly AllocatedPaymentsSpec Quarter = new() { From = new(2024, 1, 1), To = new(2024, 3, 31), Sections = ReportSections.Summary };

    [Fact]
    public void It_reports_what_the_reference_reports() =>
        Prop.ForAll(Histories.Ledgers(), history => Difference.Between(ReferenceLedger.Report(history, Quarter), YourSystem.Report(history, Quarter)) is null)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void It_refuses_what_should_be_refused() =>
        Prop.ForAll(Histories.Ledgers(new() { Validity = HistoryValidity.NearlyValid }), history => YourSystem.RefusedPlaces(history).SequenceEqual(Histories.Refused(history).Select(refused => refused.Place)))
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Its_reports_keep_the_laws(int seed)
    {
        var history = Histories.Ledger(seed, new() { MostSteps = 300 });

        Assert.Empty(Laws.All(spec => YourSystem.Report(history, spec), Quarter));
    }

    [Fact]
    public void Its_claims_tie() =>
        Prop.ForAll(Histories.Claims(new() { MostSteps = 160 }), history => Laws.ClaimsTie(Practice.From(history).Value) is null)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Its_claims_stand_as_the_reference_says() =>
        Prop.ForAll(Histories.Claims(), history => ReferenceClaims.From(history).ClaimFiles.SequenceEqual(YourSystem.ClaimFiles(history).Select(ReferenceClaims.AsKnown)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(30));
}

// end

/// <summary>The system under test of the page: here the engine of the library itself.</summary>
internal static class YourSystem
{
    public static AllocatedPaymentsReport Report(IEnumerable<JournalEntry> entries, AllocatedPaymentsSpec spec) => ReportingLedger.Of(PaymentLedger.From(entries).Value).AllocatedPayments(spec);

    public static IEnumerable<ClaimFileState> ClaimFiles(IEnumerable<JournalEntry> entries) => Practice.From(entries).Value.ClaimFiles();

    public static IEnumerable<int> RefusedPlaces(IEnumerable<JournalEntry> entries) => PaymentLedger.From(entries).Findings.Select(finding => finding.Line - 1);
}
