using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>What stays open after a run, and why: of every account that was asked for.</summary>
internal sealed class OpenDocuments
{
    private const int None = -1;
    private readonly RunRequest request;
    private readonly AccountKeys keys;
    private readonly HashSet<AccountKey> leftOut;
    private readonly long[] credits;
    private readonly long[] invoices;
    private readonly bool[] haveMoney;
    private readonly bool[] haveInvoices;
    private readonly bool[] haveOthers;

    public OpenDocuments(RunRequest request, RunLines lines)
    {
        this.request = request;
        keys = new AccountKeys(request.Tables);
        leftOut = [.. lines.LeftOut];
        (credits, invoices) = (Open(request.Tables.CreditRows.Count, row => request.Tables.CreditRows[row].State.Open), Open(request.Tables.InvoiceRows.Count, row => request.Tables.InvoiceRows[row].State.Open));
        foreach (var line in lines.Segments.SelectMany(segment => segment))
        {
            credits[line.Credit] -= line.Cents;
            invoices[line.Invoice] -= line.Cents;
        }

        (haveMoney, haveInvoices, haveOthers) = (new bool[keys.Count], new bool[keys.Count], new bool[keys.Count]);
        Look();
    }

    /// <summary>The documents.</summary>
    /// <returns>Credits before invoices, each in order of date and journal.</returns>
    public IEnumerable<StillOpen> All()
    {
        var tables = request.Tables;
        foreach (var row in InOrder(credits, row => tables.CreditRows[row].Day, row => IsAsked(keys.Of(in tables.CreditRows[row]))))
        {
            yield return new StillOpen(new CreditId(tables.Credits[row]), null, Days.ToDate(tables.CreditRows[row].Day), Money.FromCents(credits[row]), WhyCredit(row));
        }

        foreach (var row in InOrder(invoices, row => tables.InvoiceRows[row].Day, row => request.Account is null || Payers(row).Length > 0))
        {
            yield return new StillOpen(null, new InvoiceId(tables.Invoices[row]), Days.ToDate(tables.InvoiceRows[row].Day), Money.FromCents(invoices[row]), WhyInvoice(row));
        }
    }

    private static long[] Open(int count, Func<int, long> open) => [.. Enumerable.Range(0, count).Select(open)];

    private static IEnumerable<int> InOrder(long[] open, Func<int, int> day, Func<int, bool> isAsked) =>
        Enumerable.Range(0, open.Length).Where(row => open[row] > 0 && isAsked(row)).OrderBy(day).ThenBy(row => row);

    private bool IsAsked(int account) => request.Account is not { } asked || keys.Key(account) == asked;

    /// <summary>Notes which accounts have money left, which have invoices left, and which would have with cross-billing, of what took part.</summary>
    private void Look()
    {
        for (var row = 0; row < credits.Length; row++)
        {
            ref readonly var credit = ref request.Tables.CreditRows[row];
            haveMoney[keys.Of(in credit)] |= credits[row] > 0 && credit.Day <= request.Through;
        }

        for (var row = 0; row < invoices.Length; row++)
        {
            ref readonly var invoice = ref request.Tables.InvoiceRows[row];
            var isOpen = invoices[row] > 0 && invoice.Day <= request.Through;
            foreach (var account in Payers(row))
            {
                haveInvoices[account] |= isOpen;
            }

            if (OtherSide(row) is not None and var other)
            {
                haveOthers[other] |= isOpen;
            }
        }
    }

    private OpenReason WhyCredit(int row)
    {
        ref readonly var credit = ref request.Tables.CreditRows[row];
        var account = keys.Of(in credit);
        return credit.Day > request.Through ? OpenReason.DatedLater
            : leftOut.Contains(keys.Key(account)) ? OpenReason.AccountLeftOut
            : haveInvoices[account] ? WhyBoth()
            : haveOthers[account] ? OpenReason.OtherSide
            : OpenReason.NothingToPay;
    }

    private OpenReason WhyInvoice(int row)
    {
        ref readonly var invoice = ref request.Tables.InvoiceRows[row];
        return invoice.Day > request.Through ? OpenReason.DatedLater
            : Payers(row).Any(account => leftOut.Contains(keys.Key(account))) ? OpenReason.AccountLeftOut
            : Payers(row).Any(account => haveMoney[account]) ? WhyBoth()
            : OtherSide(row) is not None and var other && haveMoney[other] ? OpenReason.OtherSide
            : OpenReason.NoMoney;
    }

    /// <summary>Money and invoices of one account are left: the strategies go no further, or the days do not meet.</summary>
    private OpenReason WhyBoth() =>
        request.Asked.Strategy.Any(strategy => strategy is AllocationStrategy.OldestFirst or AllocationStrategy.ProRata) ? OpenReason.InUse : OpenReason.StrategyEnds;

    /// <summary>The account of the side to which an invoice is not billed, when that may not pay it; else -1.</summary>
    private int OtherSide(int row)
    {
        ref readonly var invoice = ref request.Tables.InvoiceRows[row];
        return request.CrossBilling ? None : invoice.IsBilledToPayor ? keys.OfPatient(in invoice) : keys.OfPayor(in invoice);
    }

    /// <summary>The accounts whose money may pay an invoice, of those that were asked for.</summary>
    private int[] Payers(int row)
    {
        ref readonly var invoice = ref request.Tables.InvoiceRows[row];
        var (patient, payor) = (keys.OfPatient(in invoice), keys.OfPayor(in invoice));
        int[] payers = request.CrossBilling ? [patient, payor] : [invoice.IsBilledToPayor ? payor : patient];
        return Array.FindAll(payers, account => account != None && IsAsked(account));
    }
}
