using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Testing;

namespace Declaratie.Tests.House;

/// <summary>The program of the page about testing, word for word between the markers.</summary>
internal static class TestingProgram
{
    public static void Run(TextWriter output)
    {
        // begin
        var year = new AllocatedPaymentsSpec { From = new(2024, 1, 1), To = new(2024, 12, 31), Sections = ReportSections.Summary };

        // The system under test stands here; this one forgets refunds.
        AllocatedPaymentsReport Yours(IEnumerable<JournalEntry> entries) => ReferenceLedger.Report(entries.Where(entry => entry is not Refund), year);

        // The first history on which it does not say what the reference says, and the smallest one that is left of it.
        string? Wrong(IEnumerable<JournalEntry> entries) => Difference.Between(ReferenceLedger.Report(entries, year), Yours(entries));
        var seed = Enumerable.Range(1, 1_000).First(seed => Wrong(Histories.Ledger(seed)) is not null);
        var smallest = Histories.Smallest(Histories.Ledger(seed), entries => Wrong(entries) is not null);
        output.WriteLine($"zaadgetal {seed}: {Histories.Ledger(seed).Length} posten, de kleinste {smallest.Length}");
        output.Write(JournalText.Write(new("De Linde"), smallest));
        output.WriteLine(Wrong(smallest));

        // A report as JSON, from whatever made it: a cent is missing from the receipts.
        using var json = new MemoryStream();
        ReportDrawing.Write(ReferenceLedger.Report(smallest, year, "De Linde"), ReportFormat.Json, ReportLanguage.Dutch, json);
        var text = Encoding.UTF8.GetString(json.ToArray());
        var changed = text.Replace("\"receiptsTotalling\":49.99", "\"receiptsTotalling\":49.98", StringComparison.Ordinal);
        output.WriteLine(Laws.Conservation(AllocatedPaymentsFile.Read(Encoding.UTF8.GetBytes(text)).Value!)?.Dutch ?? "I1 en I2 kloppen");
        output.WriteLine(Laws.Conservation(AllocatedPaymentsFile.Read(Encoding.UTF8.GetBytes(changed)).Value!)?.Dutch);

        // end
    }
}
