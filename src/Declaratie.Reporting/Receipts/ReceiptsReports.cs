using Declaratie.Domain.Engine;
using Declaratie.Reporting.Engine;
using NodaTime;

namespace Declaratie.Reporting.Receipts;

/// <summary><i>Ontvangsten opvragen</i>: asks a ledger what came in per day.</summary>
public static class ReceiptsReports
{
    /// <summary><i>Ontvangsten per dag</i>: what came in and went back, per day, provider and method.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="from">The first day, inclusive (R1).</param>
    /// <param name="to">The last day, inclusive (R1).</param>
    /// <returns>The receipts; what opening balances brought in is not among them, what is refunded of them is (R8).</returns>
    /// <exception cref="ArgumentException">The period ends before it begins (R1).</exception>
    public static ReceiptsReport Receipts(this ReportingLedger ledger, LocalDate from, LocalDate to)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        PeriodWords.Check(from, to, nameof(to));
        var (start, end) = ledger.Index.Slice(Days.Of(from), Days.Of(to));
        var days = new ReceiptDays(ledger.Ledger.Tables, ledger.Names);
        days.Take(ledger.Index.Rows[start..end]);
        var (rows, total) = days.Rows();
        return new ReceiptsReport { Practices = [ledger.Practice], From = from, To = to, Rows = rows, Total = total };
    }
}
