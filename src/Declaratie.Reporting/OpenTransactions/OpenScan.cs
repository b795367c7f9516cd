using System.Runtime.ExceptionServices;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting.OpenTransactions;

/// <summary>What is open at the end of a day, of all documents together.</summary>
/// <remarks>
/// A document that did not change after the day stands as it does now. Of the others the movements are gone through once, in the order in which they lie: from the gross amounts on, or back from
/// how they stand now, whichever has fewer movements. No document is walked through on its own. Credits and debits do not know of each other, so each side is a thread's work.
/// </remarks>
internal sealed class OpenScan
{
    private readonly LedgerTables tables;
    private readonly AccountOrder accounts;
    private readonly int day;
    private readonly bool isBackwards;

    private OpenScan(ReportingLedger ledger, int day)
    {
        (tables, accounts, this.day) = (ledger.Ledger.Tables, ledger.Names.Accounts, day);
        var (_, end) = ledger.Index.Slice(0, day);
        isBackwards = ledger.Index.Rows.Length - end <= end;
    }

    public static (OpenItem[] Credits, OpenItem[] Debits) Of(ReportingLedger ledger, int day)
    {
        var scan = new OpenScan(ledger, day);
        OpenItem[] credits = [], debits = [];
        try
        {
            Parallel.Invoke(() => credits = scan.Credits(), () => debits = scan.Debits());
        }
        catch (AggregateException failed)
        {
            // What goes wrong is what goes wrong on one thread.
            ExceptionDispatchInfo.Throw(failed.InnerExceptions[0]);
        }

        return (credits, debits);
    }

    private OpenItem[] Credits()
    {
        var side = new OpenSide(isCredit: true, tables.CreditRows.Count);
        for (var number = 0; number < tables.CreditRows.Count; number++)
        {
            ref readonly var row = ref tables.CreditRows[number];
            if (row.Day <= day && IsWanted(row.State))
            {
                side.Add(Item(number, row.State, row.Amount, row.Day, accounts.RankOf(row.Patient, Labels.OfPayor(row.Payor))), row.State.LastDay > day);
            }
        }

        side.Move(tables.Movements, day, isBackwards);
        return side.InOrder(accounts.Count, tables.Credits);
    }

    private OpenItem[] Debits()
    {
        var side = new OpenSide(isCredit: false, tables.InvoiceRows.Count);
        for (var number = 0; number < tables.InvoiceRows.Count; number++)
        {
            ref readonly var row = ref tables.InvoiceRows[number];
            if (row.Day <= day && IsWanted(row.State))
            {
                // A payor's invoice is paid by the payor's money, whoever was treated (A5).
                var isOfPayor = row.IsBilledToPayor && row.Label >= Labels.FirstPayor;
                side.Add(Item(number, row.State, row.Amount, row.Day, accounts.RankOf(isOfPayor ? -1 : row.Patient, row.Label)), row.State.LastDay > day);
            }
        }

        side.Move(tables.Movements, day, isBackwards);
        return side.InOrder(accounts.Count, tables.Invoices);
    }

    private bool IsWanted(in DocumentState state) => state.Open != 0 || state.LastDay > day;

    private OpenItem Item(int number, in DocumentState state, long amount, int date, int account)
    {
        var isGross = state.LastDay > day && !isBackwards;
        return new OpenItem { Number = number, Account = account, Day = date, Open = isGross ? amount : state.Open, Worth = isGross ? amount : state.Worth };
    }
}
