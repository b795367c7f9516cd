using Declaratie.Domain.Engine;
using NodaTime;

namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>Decides whether a run may be made: the account exists (L1) and the day is open (L8).</summary>
internal static class RunDecider
{
    /// <summary>Decides and, if nothing is in the way, runs.</summary>
    /// <param name="tables">The ledger.</param>
    /// <param name="asked">The entry.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="granted">What was granted of a claim line.</param>
    /// <returns>The run and its findings, or the refusal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one thread.</exception>
    public static Decision<AllocationRun> Run(LedgerTables tables, AutoAllocation asked, int threads, Func<string, long?>? granted)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (EntryStructure.FirstFault(asked) is { } fault)
        {
            return Decision<AllocationRun>.Refused(fault);
        }

        if (Decide(tables, asked, granted, out var request) is { } refusal)
        {
            return Decision<AllocationRun>.Refused(refusal);
        }

        var run = RunEngine.Run(request, threads);
        return Decision<AllocationRun>.Accepted([run], run.Findings);
    }

    /// <summary>Decides.</summary>
    /// <param name="tables">The ledger.</param>
    /// <param name="asked">The entry.</param>
    /// <param name="granted">What was granted of a claim line.</param>
    /// <param name="request">What to run.</param>
    /// <returns>The refusal, or null.</returns>
    public static Finding? Decide(LedgerTables tables, AutoAllocation asked, Func<string, long?>? granted, out RunRequest request)
    {
        request = new RunRequest(tables, asked, granted);
        if (asked.Account is { } account)
        {
            var named = AccountKey.Named(tables, account.Value);
            if (named.Count != 1)
            {
                return named.Count == 0 ? AllocatingRefusals.UnknownAccount(account.Value) : AllocatingRefusals.SeveralAccounts(account.Value);
            }

            request = request with { Account = named[0] };
        }

        // Without a day of its own an allocation may always go after what is closed, unless nothing comes after it.
        var day = Days.Of(asked.DatedOn ?? LocalDate.MaxIsoValue);
        return day <= tables.ClosedThrough ? Refusals.Closed(asked.Account?.Value ?? Refusals.Day(day), tables.ClosedThrough) : null;
    }
}
