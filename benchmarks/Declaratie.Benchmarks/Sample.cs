using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Testing;

namespace Declaratie.Benchmarks;

/// <summary>What every benchmark works on: the big ledger, its size from DECLARATIE_DOCUMENTS (a million invoices and as many receipts by default).</summary>
internal static class Sample
{
    public static int Documents { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("DECLARATIE_DOCUMENTS"), CultureInfo.InvariantCulture, out var given) ? given : 1_000_000;

    /// <summary>One month: the days 790 to 820 of the big ledger.</summary>
    public static AllocatedPaymentsSpec Month { get; } = new()
    {
        From = BigLedger.FirstDay.PlusDays(790),
        To = BigLedger.FirstDay.PlusDays(820),
    };

    /// <summary>Sixty periods of thirty days after each other: the days 0 to 1799 of the big ledger, as summaries.</summary>
    /// <param name="by">The mode of the summary.</param>
    /// <returns>The questions.</returns>
    public static ImmutableArray<AllocatedPaymentsSpec> Periods(SummariseBy by) =>
    [
        .. Enumerable.Range(0, 60).Select(n => new AllocatedPaymentsSpec
        {
            From = BigLedger.FirstDay.PlusDays(30 * n),
            To = BigLedger.FirstDay.PlusDays((30 * n) + 29),
            SummariseBy = by,
            Sections = ReportSections.Summary,
        }),
    ];

    public static JournalEntry[] Entries(int documents) => [.. BigLedger.Generate(documents, Math.Max(10, documents / 10)).Entries()];

    /// <summary>Builds the ledger; the big one has nothing to refuse.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>The ledger.</returns>
    public static PaymentLedger Build(JournalEntry[] entries)
    {
        var built = PaymentLedger.From(entries);
        return built.IsClean ? built.Value : throw new InvalidOperationException($"Refused: {built.Findings[0]}");
    }

    /// <summary>Says in one number what a row of reports holds, the notes included.</summary>
    /// <param name="reports">The reports.</param>
    /// <returns>The checksum.</returns>
    public static long Checksum(ImmutableArray<AllocatedPaymentsReport> reports)
    {
        var sum = 0L;
        foreach (var report in reports)
        {
            var notes = report.Notes;
            sum = unchecked((sum * 31) + Checksum(report) + notes.AdvancePaymentsNowAllocated.Cents + notes.OpenReceipts + notes.OpenReceiptsAmount.Cents);
        }

        return sum;
    }

    /// <summary>Says in one number what a report holds, so that a fast wrong answer is seen.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The checksum.</returns>
    public static long Checksum(AllocatedPaymentsReport report)
    {
        var sum = report.ReceiptsTotalling.Cents;
        var place = 0L;
        foreach (var row in report.Summary ?? [])
        {
            sum = unchecked(sum + (++place * row.Columns.Total.Cents));
        }

        foreach (var line in report.Details ?? [])
        {
            var cents = (line.PatientInvoices ?? Money.Zero) + (line.PayorInvoices ?? Money.Zero) + (line.AdvancePayments ?? Money.Zero);
            sum = unchecked(sum + ((++place % 1_000_003) * cents.Cents));
        }

        return sum;
    }
}
