using System.Collections.Immutable;
using System.Security.Cryptography;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Bookkeeping;
using Declaratie.Reporting;
using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.OpenTransactions;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Reporting.Receipts;
using Declaratie.Reporting.Sessions;
using Declaratie.Reporting.Settlement;
using Declaratie.Reporting.Status;
using NodaTime;

namespace Declaratie.Benchmarks.Evidence.TenYears;

/// <summary>A report of a month, as the digest of its drawing.</summary>
internal readonly record struct SoakDigest(string Report, YearMonth Month, string Digest);

/// <summary>The reports that a practice makes of a month, each as the SHA-256 of what is drawn.</summary>
internal static class SoakReports
{
    private const string Name = "De Linde";

    private static readonly ProviderRates Rates =
        ProviderRates.Of(PayAdvances.Paid, [new(null, null, null, null, 45m), new(new("RJB"), null, null, null, 60m)]).Value;

    /// <summary>The ledger of a practice, indexed.</summary>
    public static ReportingLedger Index(Practice practice) => ReportingLedger.Of(practice.Ledger, Name);

    /// <summary>The reports of a month. The sessions are those of the month before: what became of a month is known when the next one ends, and its report says how things stand.</summary>
    public static IEnumerable<SoakDigest> Of(Practice practice, ReportingLedger ledger, YearMonth month, YearMonth firstMonth)
    {
        var (from, to) = (month.OnDayOfMonth(1), month.OnDayOfMonth(1).PlusMonths(1).PlusDays(-1));
        SoakDigest Draw(string report, Action<Stream> write) => new(report, month, Digest(write));
        foreach (var (report, spec) in AllocatedPayments(from, to))
        {
            yield return Draw(report, output => ReportDrawing.Write(ledger.AllocatedPayments(spec), ReportFormat.Json, ReportLanguage.Dutch, output));
        }

        yield return Draw("receipts", output => ReportDrawing.Write(ledger.Receipts(from, to), ReportFormat.Json, ReportLanguage.Dutch, output));
        yield return Draw("settlement", output => ReportDrawing.Write(ledger.Settlement(from, to), ReportFormat.Json, ReportLanguage.Dutch, output));
        yield return Draw("open transactions", output => ReportDrawing.Write(ledger.OpenTransactions(to), ReportFormat.Json, ReportLanguage.Dutch, output));
        yield return Draw("provider pay", output =>
        {
            var pay = ledger.ProviderPay(new ProviderPaySpec { From = from, To = to, Rates = Rates }).Value ?? throw new InvalidOperationException("There is a rate for everything.");
            ReportDrawing.Write(pay, ReportFormat.Json, ReportLanguage.Dutch, output);
        });
        yield return Draw("claims report", output => ReportDrawing.Write(practice.ClaimsReport(new ClaimsReportSpec(from, to), Name), ReportFormat.Json, ReportLanguage.Dutch, output));
        if (month == firstMonth)
        {
            yield break;
        }

        yield return Draw("sessions", output => ReportDrawing.Write(practice.Sessions(Name, from.PlusMonths(-1).ToYearMonth()), ReportFormat.Json, ReportLanguage.Dutch, output));
        yield return Draw("bookkeeping", output =>
            BookkeepingFile.Write(practice.BookkeepingMonth(month, run: 1).Events.Single(), BookkeepingFormat.Csv, new BookkeepingFileOptions(Name, to), output));
    }

    /// <summary>Every treatment, file, invoice and month as it stands after the last entry; what is open in the ledger is in the reports.</summary>
    public static string State(Practice practice) => Digest(output => StatusJson.Write(practice, new StatusSpec(), output));

    private static ImmutableArray<(string Report, AllocatedPaymentsSpec Spec)> AllocatedPayments(LocalDate from, LocalDate to)
    {
        var month = new AllocatedPaymentsSpec { From = from, To = to, Sections = ReportSections.Summary };
        return
        [
            ("allocated payments, details", month with { Sections = ReportSections.Both }),
            ("allocated payments, by patient's provider", month with { SummariseBy = SummariseBy.PatientsProvider }),
            ("allocated payments, by who got paid", month with { SummariseBy = SummariseBy.WhoGotPaid }),
            ("allocated payments, advances hidden", month with { HideAdvancePayments = true }),
        ];
    }

    private static string Digest(Action<Stream> write)
    {
        using var digest = SHA256.Create();
        using (var output = new CryptoStream(Stream.Null, digest, CryptoStreamMode.Write))
        {
            write(output);
        }

        return Convert.ToHexStringLower(digest.Hash!);
    }
}
