using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Testing;
using Xunit;

namespace Declaratie.Tests.Examples;

// The example of the documentation: a year that shows everything the report can show.
public sealed class ExampleTests(ExampleTests.Year year) : IClassFixture<ExampleTests.Year>
{
    [Fact]
    public void The_committed_file_is_what_the_generator_writes() =>
        Assert.True(
            ExampleJournal.Written(year.Entries).AsSpan().SequenceEqual(File.ReadAllBytes(ExampleJournal.CommittedFile)),
            "Run: dotnet run -c Release --project benchmarks/Declaratie.Benchmarks -- generate example");

    [Fact]
    public void Every_entry_is_accepted() => Assert.Empty(year.Ledger.Findings);

    [Fact]
    public void It_has_five_hundred_patients_and_six_thousand_entries()
    {
        Assert.True(year.Entries.OfType<Patient>().DistinctBy(patient => patient.Id).Count() >= 500);
        Assert.True(year.Entries.Length >= 6_000, $"{year.Entries.Length} entries");
        Assert.All(year.Entries.OfType<Patient>(), patient => Assert.Null(patient.Bsn));
        Assert.Contains(year.Entries.OfType<Patient>(), patient => patient is { Name: null, Date: not null });
    }

    [Theory]
    [InlineData(typeof(Invoice), 20)]
    [InlineData(typeof(Receipt), 20)]
    [InlineData(typeof(Allocation), 20)]
    [InlineData(typeof(Deallocation), 20)]
    [InlineData(typeof(Refund), 20)]
    [InlineData(typeof(ReceiptCorrection), 20)]
    [InlineData(typeof(InvoiceAdjustment), 20)]
    [InlineData(typeof(WriteOff), 20)]
    [InlineData(typeof(WriteOffReversal), 20)]
    [InlineData(typeof(Transfer), 20)]
    [InlineData(typeof(PeriodClosed), 12)]
    [InlineData(typeof(Provider), 5)]
    [InlineData(typeof(Payor), 4)]
    public void It_has_enough_of_every_kind(Type kind, int least)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var count = year.Entries.Count(kind.IsInstanceOfType);
        Assert.True(count >= least, $"{count} of {kind.Name}");
    }

    [Fact]
    public void Every_section_stands_in_at_least_three_months() =>
        Assert.All(Enum.GetValues<DetailSection>(), section => AssertInThreeMonths(line => line.Section == section, $"{section}"));

    [Fact]
    public void Every_label_stands_in_at_least_three_months()
    {
        var payors = year.Entries.OfType<Payor>().Select(payor => PayorLabel.Of(payor.Id));
        PayorLabel[] labels = [PayorLabel.Private, PayorLabel.Unknown, PayorLabel.Mixed, PayorLabel.OpenBalance, .. payors];
        Assert.All(labels, label => AssertInThreeMonths(line => line.Payor == label, $"{label}"));
        Assert.All(labels, label => AssertInThreeMonths(line => line.Kind == DetailKind.Receipt && line.Payor == label, $"receipt labelled {label}"));
        Assert.All(labels, label => AssertInThreeMonths(line => line.CreditPayor == label || (line.Kind == DetailKind.From && line.Payor == label), $"advance of {label}"));
    }

    [Fact]
    public void Every_month_reconciles() =>
        Assert.All(year.Months, month => Assert.Equal(month.ReceiptsTotalling, month.Totals!.Value.Total));

    private void AssertInThreeMonths(Func<DetailLine, bool> shown, string what)
    {
        var months = year.Months.Count(month => month.Details!.Value.Any(shown));
        Assert.True(months >= 3, $"{what} in {months} months");
    }

    public sealed class Year
    {
        public Year()
        {
            var spec = new PracticeYearSpec();
            Entries = PracticeYear.Generate(spec);
            Ledger = PaymentLedger.From(Entries);
            var reporting = ReportingLedger.Of(Ledger.Value, PracticeYear.PracticeName);
            Months = [.. Enumerable.Range(0, spec.Months).Select(spec.Start.PlusMonths).Select(first => reporting.AllocatedPayments(
                new AllocatedPaymentsSpec { From = first, To = first.PlusMonths(1).PlusDays(-1) }))];
        }

        public ImmutableArray<JournalEntry> Entries { get; }

        public Checked<PaymentLedger> Ledger { get; }

        public ImmutableArray<AllocatedPaymentsReport> Months { get; }
    }
}
