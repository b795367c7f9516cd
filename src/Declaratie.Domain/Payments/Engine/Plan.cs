using System.Collections.Immutable;
using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Payments.Engine;

/// <summary>What an accepted entry will do; made by a decider, carried out by <see cref="LedgerEvolver"/>. Reused in bulk.</summary>
internal sealed class Plan
{
    /// <summary>The movements to add, in order.</summary>
    public List<MovementRow> Movements { get; } = [];

    /// <summary>What is taken back from which earlier movement, in cents; 0 undoes a 0.</summary>
    public List<(int Movement, long Amount)> Takes { get; } = [];

    /// <summary>The new document, when the entry makes one.</summary>
    public CreditRow Credit { get; set; }

    public InvoiceRow Invoice { get; set; }

    /// <summary>What is deallocated back to its source, newest allocation first (R27).</summary>
    /// <param name="tables">The ledger that it was decided on.</param>
    /// <returns>The deallocations.</returns>
    private ImmutableArray<Deallocation> Forced(LedgerTables tables) =>
    [
        .. Movements
            .Where(m => m.Kind is MovementKind.ForcedByCorrection or MovementKind.ForcedByAdjustment)
            .Select(m => new Deallocation(
                Days.ToDate(m.Day), new CreditId(tables.Credits[m.Credit]), new InvoiceId(tables.Invoices[m.Invoice]), Money.FromCents(m.Amount))),
    ];

    /// <summary>What the allocation engine allocates, when the entry runs it.</summary>
    public AllocationRun? Run { get; set; }

    /// <summary>What happened when the entry is carried out.</summary>
    /// <param name="tables">The ledger that it was decided on.</param>
    /// <param name="entry">The entry.</param>
    /// <returns>The event.</returns>
    public LedgerEvent Event(LedgerTables tables, JournalEntry entry) => new(entry, Forced(tables)) { Run = Run };

    public void Clear()
    {
        Movements.Clear();
        Takes.Clear();
        Run = null;
    }

    /// <summary>Plans a movement.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="day">The day.</param>
    /// <param name="amount">The amount in cents, signed for corrections.</param>
    /// <param name="credit">The credit, or -1.</param>
    /// <param name="invoice">The invoice, or -1.</param>
    /// <param name="cause">The number of the cause within its kind, or -1.</param>
    /// <param name="provider">The other provider of an adjustment or write-off, or -1.</param>
    public void Add(MovementKind kind, int day, long amount, int credit = -1, int invoice = -1, int cause = -1, int provider = -1) =>
        Movements.Add(Movement(kind, day, amount, credit, invoice, cause, provider));

    public static MovementRow Movement(MovementKind kind, int day, long amount, int credit, int invoice, int cause = -1, int provider = -1) => new()
    {
        Kind = kind,
        Day = day,
        Amount = amount,
        Remaining = kind is MovementKind.Allocation or MovementKind.WriteOff ? amount : 0,
        Credit = credit,
        Invoice = invoice,
        Cause = cause,
        Provider = provider,
        NextOfCredit = -1,
        NextOfInvoice = -1,
    };
}
