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

    public static JournalEntry[] Entries(int documents) => [.. BigLedger.Generate(documents, Math.Max(10, documents / 10)).Entries()];

    /// <summary>Builds the ledger; the big one has nothing to refuse.</summary>
    /// <param name="entries">The entries.</param>
    /// <returns>The ledger.</returns>
    public static PaymentLedger Build(JournalEntry[] entries)
    {
        var built = PaymentLedger.From(entries);
        return built.IsClean ? built.Value : throw new InvalidOperationException($"Refused: {built.Findings[0]}");
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
