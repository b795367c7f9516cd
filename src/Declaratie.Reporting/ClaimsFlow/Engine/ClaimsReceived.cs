using Declaratie.Domain.Bookkeeping.Engine;
using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.ClaimsFlow.Engine;

/// <summary>What was allocated to the invoices of claim lines, up to a day.</summary>
/// <param name="tables">The practice.</param>
/// <param name="day">The last day that counts.</param>
internal sealed class ClaimsReceived(BookTables tables, int day)
{
    private readonly LedgerTables ledger = tables.Ledger;

    /// <summary>The invoice of the first line of a file; those of its other lines follow, for they were posted together (a file is sent whole or not at all).</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="file">A file that was sent.</param>
    /// <returns>Its number.</returns>
    internal int FirstInvoice(ClaimTables claims, in ClaimFileRow file) => ledger.Invoices.Find(claims.ReferenceOf(file.FirstLine).Value);

    /// <summary>What was allocated to an invoice, less what was taken back.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <returns>In cents.</returns>
    internal long Of(int invoice)
    {
        ref readonly var state = ref ledger.InvoiceRows[invoice].State;
        if (state.LastDay <= day)
        {
            return state.Worth - state.Open;
        }

        var allocated = 0L;
        for (var at = state.Head; at >= 0; at = ledger.Movements[at].NextOfInvoice)
        {
            ref readonly var movement = ref ledger.Movements[at];
            allocated += movement.Day <= day
                ? MovementEffects.OnWorth(movement, ofCredit: false) - MovementEffects.OnOpen(movement, ofCredit: false)
                : 0;
        }

        return allocated;
    }
}
