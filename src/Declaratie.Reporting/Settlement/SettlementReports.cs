using Declaratie.Domain.Engine;
using Declaratie.Reporting.Engine;
using NodaTime;

namespace Declaratie.Reporting.Settlement;

/// <summary><i>Verrekening opvragen</i>: asks a ledger who holds whose money.</summary>
public static class SettlementReports
{
    /// <summary><i>Verrekening tussen behandelaars</i>: who holds money that was allocated to whom in a period.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="from">The first day, inclusive (R1).</param>
    /// <param name="to">The last day, inclusive (R1).</param>
    /// <returns>The settlement.</returns>
    /// <exception cref="ArgumentException">The period ends before it begins (R1).</exception>
    public static SettlementReport Settlement(this ReportingLedger ledger, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        PeriodWords.Check(from, to, nameof(to));
        var providers = ledger.Ledger.Tables.Providers.Count;
        if (SettlementScan.Answers(providers))
        {
            var (start, end) = ledger.Index.Slice(Days.Of(from), Days.Of(to));
            return SettlementReport.Of([ledger.Practice], (from, to), SettlementScan.Of(ledger.Index.Rows[start..end], ledger.Names, providers));
        }

        return SettlementReport.Of(ledger.AllocatedPayments(new AllocatedPaymentsSpec
        {
            From = from,
            To = to,
            SummariseBy = SummariseBy.WhoGotPaid,
            Sections = ReportSections.Summary,
        }));
    }
}
