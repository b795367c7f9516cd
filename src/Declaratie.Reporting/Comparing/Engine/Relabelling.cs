using Declaratie.Domain.Payments.Engine;
using Declaratie.Reporting.Explaining.Engine;

namespace Declaratie.Reporting.Comparing.Engine;

/// <summary>Why a credit has another label in another state of its ledger: what moved on or before its posting date and is recorded in one of them only (R11).</summary>
internal static class Relabelling
{
    public static IEnumerable<ComparedEntry> Entries(ReportingLedger one, ReportingLedger other, Movement moved) => Credits(one, moved)
        .SelectMany(credit => OnlyIn(one, other, credit).Concat(OnlyIn(other, one, credit)));

    /// <summary>The credit, and of a transfer also the one that it made.</summary>
    private static IEnumerable<int> Credits(ReportingLedger ledger, Movement moved)
    {
        if (moved.Credit >= 0)
        {
            yield return moved.Credit;
        }

        if (!moved.IsReceipt && ledger.Ledger.Tables.Movements[moved.Number] is { Kind: MovementKind.TransferOut } transfer)
        {
            yield return transfer.Cause;
        }
    }

    private static IEnumerable<ComparedEntry> OnlyIn(ReportingLedger one, ReportingLedger other, int credit)
    {
        var tables = one.Ledger.Tables;
        for (var at = tables.CreditRows[credit].State.Head; at >= 0; at = tables.Movements[at].NextOfCredit)
        {
            var movement = tables.Movements[at];
            if (movement.Day <= tables.CreditRows[credit].Day && !new Movement(one, IsReceipt: false, at, movement.Line).IsIn(other))
            {
                yield return new ComparedEntry(movement.Line, EntryWords.TypeOf(movement), EntryWords.SubjectOf(tables, one.Names, movement), one.Practice);
            }
        }
    }
}
