using System.Collections.Immutable;
using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Payments.Engine;

/// <summary>Write-offs and their reversals.</summary>
internal static partial class LedgerDecider
{
    private static Finding? Decide(LedgerTables tables, WriteOff writeOff, Plan plan)
    {
        var id = writeOff.Id.Value;
        var day = Days.Of(writeOff.Date);
        var fault = tables.WriteOffs.Find(id) >= 0 ? Refusals.Duplicate(Noun.WriteOff, id)
            : MissingProvider(tables, writeOff.Provider) ?? MissingInvoice(tables, writeOff.Lines) ?? EntryAmounts.Fault(writeOff);
        fault ??= writeOff.Lines.Select(line => Invoice(tables, line))
            .Where(invoice => day < invoice.Day)
            .Select(invoice => Refusals.TooEarly(invoice.Id, Noun.Invoice, invoice.Day))
            .FirstOrDefault();
        fault ??= ClosedFault(tables, day, id);
        if (fault is not null)
        {
            return fault;
        }

        // A batch may name an invoice twice: what earlier lines of it take is no longer open.
        var planned = new Dictionary<int, long>();
        foreach (var line in writeOff.Lines)
        {
            var invoice = Invoice(tables, line);
            var before = planned.GetValueOrDefault(invoice.Number);
            var open = invoice.LowestOpenFrom(day) - before;
            if (line.Amount.Cents > open)
            {
                return Refusals.CannotWithdraw(Noun.Invoice, invoice.Id, open);
            }

            planned[invoice.Number] = before + line.Amount.Cents;
            var provider = OtherProvider(tables, writeOff.Provider, invoice.Number);
            plan.Add(MovementKind.WriteOff, day, line.Amount.Cents, invoice: invoice.Number, cause: tables.WriteOffs.Count, provider: provider);
        }

        return null;
    }

    private static Finding? Decide(LedgerTables tables, WriteOffReversal reversal, Plan plan)
    {
        var id = reversal.Id.Value;
        var day = Days.Of(reversal.Date);
        var number = tables.WriteOffs.Find(reversal.WriteOff.Value);
        var fault = tables.Reversals.Find(id) >= 0 ? Refusals.Duplicate(Noun.Reversal, id)
            : number < 0 ? Refusals.Missing(Noun.WriteOff, reversal.WriteOff.Value)
            : MissingInvoice(tables, reversal.Lines ?? []) ?? EntryAmounts.Fault(reversal);
        if (fault is not null)
        {
            return fault;
        }

        var writeOff = tables.WriteOffRows[number];
        if (day < writeOff.Day)
        {
            return Refusals.TooEarly(reversal.WriteOff.Value, Noun.WriteOff, writeOff.Day);
        }

        var lines = reversal.Lines ?? StillWrittenOff(tables, writeOff);
        return ClosedFault(tables, day, id)
            ?? (lines.IsEmpty
                ? Refusals.NothingWrittenOff(reversal.WriteOff.Value)
                : ReverseLines(tables, reversal.WriteOff.Value, writeOff, lines, day, plan));
    }

    /// <summary>What a reversal without lines takes back: one line per invoice.</summary>
    private static ImmutableArray<WriteOffLine> StillWrittenOff(LedgerTables tables, WriteOffRow writeOff) =>
    [
        .. Enumerable.Range(writeOff.First, writeOff.Count)
            .Select(at => tables.Movements[at])
            .GroupBy(movement => movement.Invoice, movement => movement.Remaining)
            .Select(remaining => new WriteOffLine(new(tables.Invoices[remaining.Key]), Money.FromCents(remaining.Sum())))
            .Where(line => line.Amount > Money.Zero),
    ];

    private static Finding? ReverseLines(
        LedgerTables tables, string id, in WriteOffRow writeOff, ImmutableArray<WriteOffLine> lines, int day, Plan plan)
    {
        var taken = new Dictionary<int, long>();
        foreach (var line in lines)
        {
            var (invoice, left, provider) = (tables.Invoices.Find(line.Invoice.Value), line.Amount.Cents, -1);

            // The invoice's own chain leads to the lines of the write-off that are about it; the newest movements come first.
            for (var at = tables.InvoiceRows[invoice].State.Head; at >= writeOff.First && left > 0; at = tables.Movements[at].NextOfInvoice)
            {
                ref readonly var movement = ref tables.Movements[at];
                var before = taken.GetValueOrDefault(at);
                var amount = at < writeOff.First + writeOff.Count ? Math.Min(left, movement.Remaining - before) : 0;
                if (amount > 0)
                {
                    plan.Takes.Add((at, amount));
                    (taken[at], left, provider) = (before + amount, left - amount, movement.Provider);
                }
            }

            if (left > 0)
            {
                return Refusals.NotWrittenOff(id, line.Invoice.Value, line.Amount.Cents - left);
            }

            plan.Add(MovementKind.WriteOffReversal, day, line.Amount.Cents, invoice: invoice, cause: tables.Reversals.Count, provider: provider);
        }

        return null;
    }

    private static Finding? MissingInvoice(LedgerTables tables, ImmutableArray<WriteOffLine> lines)
    {
        foreach (var line in lines)
        {
            if (tables.Invoices.Find(line.Invoice.Value) < 0)
            {
                return Refusals.Missing(Noun.Invoice, line.Invoice.Value);
            }
        }

        return null;
    }

    private static Document Invoice(LedgerTables tables, in WriteOffLine line) =>
        new(tables, isCredit: false, tables.Invoices.Find(line.Invoice.Value));
}
