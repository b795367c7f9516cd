using System.Diagnostics;
using Declaratie.Domain.Bookkeeping.Engine;
using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Invoices.Engine;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Domain.Returns.Engine;
using Declaratie.Domain.Treatments.Engine;

namespace Declaratie.Domain.Practices.Engine;

/// <summary>Carries out what happened, in the room that it happened in.</summary>
internal static class PracticeEvolver
{
    public static void Apply(BookTables tables, PracticeEvent happened, Plan plan, int line)
    {
        var returns = tables.Invoices.Returns;
        var register = returns.Claims.Register;
        register.Moment++;
        switch (happened.Kind)
        {
            case EventKind.MasterDataRecorded:
                Record(tables, ((MasterDataRecorded)happened).Entry, plan, line);
                break;
            case >= EventKind.TreatmentRegistered and <= EventKind.SessionsCounted:
                TreatmentEvolver.Apply(returns.Claims.Treatments, happened);
                break;
            case >= EventKind.ClaimFileMade and <= EventKind.CreditAnswered:
                ClaimEvolver.Apply(returns.Claims, happened);
                break;
            case >= EventKind.ReturnFiled and <= EventKind.MemoMade:
                ReturnEvolver.Apply(returns, happened);
                break;
            case EventKind.PatientInvoiceMade or EventKind.PatientInvoiceMoved:
                InvoiceEvolver.Apply(tables.Invoices, happened);
                break;
            case EventKind.LedgerPosted:
                Post(tables, ((LedgerPosted)happened).Happened.Entry, plan, line);
                break;
            default:
                BookEvolver.Apply(tables, happened);
                break;
        }
    }

    /// <summary>Writes an entry in the ledger that the ledger accepts.</summary>
    /// <exception cref="UnreachableException">The ledger does not accept it, so it was not decided on this practice.</exception>
    public static void Post(BookTables tables, JournalEntry entry, Plan plan, int line)
    {
        if (LedgerDecider.Decide(tables.Ledger, entry, plan, tables.GrantedOf) is { } refusal)
        {
            throw new UnreachableException(refusal.ToString());
        }

        LedgerEvolver.Apply(tables.Ledger, entry, plan, line);
        if (entry is PeriodClosed)
        {
            tables.Invoices.Returns.Claims.Register.ClosedThrough = tables.Ledger.ClosedThrough;
        }
    }

    private static void Record(BookTables tables, JournalEntry entry, Plan plan, int line)
    {
        if (entry is Provider or Payor or Patient)
        {
            Post(tables, entry, plan, line);
        }

        RegisterEvolver.Apply(tables.Invoices.Returns.Claims.Register, entry);
    }
}
