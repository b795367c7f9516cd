using Declaratie.Domain.Payments;
using Declaratie.Reporting;

namespace Declaratie.Tests.House;

/// <summary>The months of a year of the page about the report, word for word between the markers.</summary>
internal static class MonthsProgram
{
    public static void Run(PaymentLedger ledger, TextWriter output)
    {
        // begin
        var year = new AllocatedPaymentsSpec { From = new(2024, 1, 1), To = new(2024, 12, 31), Sections = ReportSections.Summary };
        foreach (var month in ReportingLedger.Of(ledger).AllocatedPayments(year.PerMonth(), threads: 2))
        {
            var totals = month.Totals!.Value;
            output.WriteLine($"{month.Spec.From:uuuu-MM}: receipts {month.ReceiptsTotalling}, allocated {totals.Allocated}, advance {totals.AdvancePayments}");
        }

        // end
    }
}
