using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Reporting.Receipts;
using Declaratie.Reporting.Settlement;

namespace Declaratie.Tests.Kit;

/// <summary>The reports beside Allocated Payments in the words of a test.</summary>
internal static class OtherReports
{
    public static ReportingLedger Reporting(this Books books, string practice = "De Linde") => ReportingLedger.Of(books.Ledger, practice);

    /// <summary>The ledger of a worked case.</summary>
    /// <param name="name">Such as S06.</param>
    /// <returns>The ledger, ready to be asked.</returns>
    public static ReportingLedger Case(string name)
    {
        var journal = JournalText.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cases", "payments", name + ".jsonl")));
        return ReportingLedger.Of(PaymentLedger.From(journal.Entries).Value, journal.Header!.Practice);
    }

    public static ProviderRates Rates(PayAdvances advances, params ProviderRate[] rates)
    {
        var made = ProviderRates.Of(advances, [.. rates]);
        return made.IsClean ? made.Value : throw new InvalidOperationException(made.Findings[0].English);
    }

    public static ProviderRate Rate(decimal percent, string? provider = null, string? payor = null, string? from = null, string? to = null) => new(
        provider is null ? null : new ProviderId(provider),
        payor is null ? null : new PayorLabel(payor),
        from is null ? null : Books.Day(from),
        to is null ? null : Books.Day(to),
        percent);

    /// <summary>The pay of a stretch of days (from..to); what is in its way is an exception.</summary>
    public static ProviderPayReport Pay(this ReportingLedger ledger, string from, string to, ProviderRates rates, bool statements = false)
    {
        var pay = ledger.ProviderPay(new() { From = Books.Day(from), To = Books.Day(to), Rates = rates, Statements = statements });
        return pay.Value ?? throw new InvalidOperationException(pay.Findings[0].English);
    }

    public static string Sketch(this ProviderPayReport report) => string.Join('\n',
    [
        .. report.Rows.Select(row => $"{row.Provider.Value} {row.Payor}{(row.From is { } from ? $" {from:MM-dd}..{row.To:MM-dd}" : "")} {row.Columns.Allocated}{(row.Columns.AdvancePayments is { } advance ? $" {advance}" : "")} at {row.Percent} = {row.Pay}"),
        .. report.Providers.Select(total => $"{total.Provider.Value} {total.Pay}"),
        $"total {report.Total}",
    ]);

    public static string Sketch(this SettlementReport report) => string.Join('\n',
    [
        .. report.Pairs.Select(pair => $"{pair.Holder.Value} holds {pair.Amount} of {pair.OwedTo.Value}"),
        .. report.Net.Select(net => $"{net.Provider.Value} receives {net.Receives}"),
    ]);

    public static string Json(OpenTransactionsReport report) => Text(stream => OpenTransactionsJson.Write(report, stream));

    public static string Json(SettlementReport report) => Text(stream => SettlementJson.Write(report, stream));

    public static string Json(ReceiptsReport report) => Text(stream => ReceiptsJson.Write(report, stream));

    public static string Json(ProviderPayReport report) => Text(stream => ProviderPayJson.Write(report, stream));

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
