using Declaratie.Domain.Engine;
using Declaratie.Reporting.Engine;
using NodaTime;

namespace Declaratie.Reporting.OpenTransactions;

/// <summary><i>Openstaande posten opvragen</i>: asks a ledger what is not fully allocated.</summary>
public static class OpenTransactionsReports
{
    /// <summary><i>Openstaande posten per datum</i>: the credits and debits dated on or before a day that are not fully allocated at its end.</summary>
    /// <remarks>The family account of a patient is the one recorded last. The first question of a ledger puts its accounts in order; later ones find them so.</remarks>
    /// <param name="ledger">The ledger.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <returns>The report; its rows are drawn when they are asked for.</returns>
    /// <exception cref="ArgumentException">The day lies outside the calendar (R1).</exception>
    public static OpenTransactionsReport OpenTransactions(this ReportingLedger ledger, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        PeriodWords.Check(asOf, asOf, nameof(asOf));
        var day = Days.Of(asOf);
        var (credits, debits) = OpenScan.Of(ledger, day);
        var sums = new OpenSums(ledger.Names.Accounts.Count, day);
        sums.Take(credits, isCredit: true);
        sums.Take(debits, isCredit: false);
        var drawing = new OpenDrawing(ledger, day);
        var (names, accounts) = (ledger.Names.Accounts, sums.Accounts());
        return new OpenTransactionsReport
        {
            Practices = [ledger.Practice],
            AsOf = asOf,
            Credits = new OpenRows<OpenCredit>(credits.Length, at => drawing.Credit(credits[at])),
            Debits = new OpenRows<OpenDebit>(debits.Length, at => drawing.Debit(debits[at])),
            Accounts = new OpenRows<OpenAccount>(accounts.Length, at => sums.Account(names.Name(accounts[at]), accounts[at])),
            Ageing = sums.Ageing(),
            Totals = sums.Totals(),
        };
    }
}
