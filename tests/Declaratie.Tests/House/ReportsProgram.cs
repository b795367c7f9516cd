using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.Comparing;
using Declaratie.Reporting.Explaining;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Reporting.Settlement;

namespace Declaratie.Tests.House;

/// <summary>The program of the page about the reports, word for word between the markers.</summary>
internal static class ReportsProgram
{
    public static void Run(PaymentLedger ledger, PaymentLedger earlier, TextWriter output)
    {
        // begin
        var march = new AllocatedPaymentsSpec { From = new(2024, 3, 1), To = new(2024, 3, 31) };
        var now = ReportingLedger.Of(ledger, "De Linde");

        var open = now.OpenTransactions(march.To);
        output.WriteLine($"open: {open.Credits.Count} credits of {open.Totals.Credits}, {open.Debits.Count} invoices of {open.Totals.Debits}");

        var rates = ProviderRates.Of(PayAdvances.Paid, [new(null, null, null, null, 45m), new(new("AG"), null, null, null, 50m)]).Value;
        var pay = now.ProviderPay(new() { From = march.From, To = march.To, Rates = rates });
        output.WriteLine($"to pay: {string.Join(", ", pay.Value!.Providers.Select(total => $"{total.Provider.Value} {total.Pay}"))}");

        var owed = now.Settlement(march.From, march.To).Pairs[0];
        output.WriteLine($"{owed.Holder.Value} holds {owed.Amount} of {owed.OwedTo.Value}");

        var report = now.AllocatedPayments(march);
        var cell = new ReportCell(ReportColumn.AdvancePayments) { Provider = new("MV"), Payor = PayorLabel.Unknown };
        var told = report.Explain(cell);
        output.WriteLine($"{told.Amount} is {told.Postings.Length} postings; the first: {told.Postings[0].Subject} {told.Postings[0].Amount} ({string.Join(", ", told.Postings[0].Rules.Select(rule => rule.Id))})");

        var changed = Comparison.Of(ReportingLedger.Of(earlier, "De Linde"), now, march);
        output.WriteLine(changed.IsEmpty ? "nothing changed" : $"{changed.Rows.Length} amounts changed");

        // end
    }
}
