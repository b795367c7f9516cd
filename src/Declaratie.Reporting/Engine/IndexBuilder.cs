using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>Makes the index: rows in order of (date, journal) by a counting sort, labels and charts as of their date, chains per credit.</summary>
internal readonly struct IndexBuilder
{
    /// <summary>An opening-balance receipt counts as posted before every period (R21).</summary>
    private const int BeforeEveryPeriod = int.MinValue;

    /// <summary>In place of a provider, for a patient whose chart has changed.</summary>
    private const int ManyProviders = -2;

    private readonly LedgerTables tables;
    private readonly Names names;
    private readonly int[] labels;
    private readonly int[] firstProviders;

    private IndexBuilder(LedgerTables tables, Names names)
    {
        (this.tables, this.names) = (tables, names);
        var frozen = labels = new int[tables.Credits.Count];
        InParallel(frozen.Length, (first, end) =>
        {
            for (var credit = first; credit < end; credit++)
            {
                frozen[credit] = FrozenLabels.Of(tables, credit);
            }
        });

        firstProviders = new int[tables.Patients.Count];
        for (var patient = 0; patient < firstProviders.Length; patient++)
        {
            ref readonly var row = ref tables.PatientRows[patient];
            firstProviders[patient] = row.Chart.Changes.IsEmpty ? row.Chart.First : ManyProviders;
        }
    }

    public static MovementIndex Build(LedgerTables tables, Names names)
    {
        var builder = new IndexBuilder(tables, names);
        var (receipts, movements, count) = builder.Places();

        // Every row is written: there is no need to clear them first.
        var rows = GC.AllocateUninitializedArray<IndexRow>(count);
        var moves = names.HasPlaces ? GC.AllocateUninitializedArray<Move>(count) : [];
        var ends = GC.AllocateUninitializedArray<CreditEnd>(receipts.Length);
        InParallel(receipts.Length, (first, end) => builder.PutReceipts(first, end, receipts, rows, moves, ends));
        InParallel(movements.Length, (first, end) => builder.PutMovements(first, end, movements, rows, moves));
        Chain(rows, moves, ends);
        return new MovementIndex(rows, moves);
    }

    /// <summary>In stretches. Each number writes its own place only, so the answer is that of a loop.</summary>
    private static void InParallel(int count, Action<int, int> act)
    {
        const int Stretch = 1 << 14;
        Parallel.For(0, (count + Stretch - 1) / Stretch, stretch => act(stretch * Stretch, Math.Min(count, (stretch + 1) * Stretch)));
    }

    private void PutReceipts(int first, int end, int[] places, IndexRow[] rows, Move[] moves, CreditEnd[] ends)
    {
        for (var credit = first; credit < end; credit++)
        {
            ref readonly var receipt = ref tables.CreditRows[credit];
            ends[credit] = new CreditEnd { First = -1, Open = receipt.State.Open };
            if (places[credit] is >= 0 and var place)
            {
                OfReceipt(ref rows[place], credit, receipt);
                Narrow(rows, moves, place);
            }
        }
    }

    private void PutMovements(int first, int end, int[] places, IndexRow[] rows, Move[] moves)
    {
        for (var at = first; at < end; at++)
        {
            if (places[at] is >= 0 and var place)
            {
                OfMovement(ref rows[place], at, tables.Movements[at]);
                Narrow(rows, moves, place);
            }
        }
    }

    private void Narrow(IndexRow[] rows, Move[] moves, int at)
    {
        if (moves.Length > 0)
        {
            moves[at] = new Move(rows[at], names);
        }
    }

    private static bool IsPosted(in CreditRow credit) => !credit.IsTransfer && !credit.IsOpening;

    /// <summary>Under the invoice's own provider, adjustments and write-offs post nothing (R29, R40); nor does raising an invoice.</summary>
    private static bool IsPosted(in MovementRow movement) => movement.Kind switch
    {
        MovementKind.InvoiceAdjustment => movement.Provider >= 0 && movement.Amount < 0,
        MovementKind.WriteOff or MovementKind.WriteOffReversal => movement.Provider >= 0,
        _ => true,
    };

    /// <summary>Where the row of each receipt and movement goes, -1 for none: by day, on a day receipts first, then in journal order.</summary>
    private (int[] Receipts, int[] Movements, int Count) Places()
    {
        var (tables, receipts, movements) = (this.tables, new int[this.tables.Credits.Count], new int[this.tables.Movements.Count]);
        InParallel(receipts.Length, (first, end) =>
        {
            for (var credit = first; credit < end; credit++)
            {
                ref readonly var row = ref tables.CreditRows[credit];
                receipts[credit] = IsPosted(row) ? row.Day : -1;
            }
        });
        InParallel(movements.Length, (first, end) =>
        {
            for (var at = first; at < end; at++)
            {
                ref readonly var row = ref tables.Movements[at];
                movements[at] = IsPosted(row) ? row.Day : -1;
            }
        });
        return (receipts, movements, DayPlaces.Fill(receipts, movements));
    }

    private int PatientsProvider(int patient, int day)
    {
        var provider = patient < 0 ? -1 : firstProviders[patient];
        return provider == ManyProviders ? tables.PatientRows[patient].Chart.On(day) : provider;
    }

    /// <summary>The row of a receipt; where it links to others, for the time being whose row it is.</summary>
    private void OfReceipt(ref IndexRow place, int credit, in CreditRow row) => place = new IndexRow
    {
        Kind = PostingKind.Receipt,
        Cents = row.Amount,
        Day = row.Day,
        Reference = credit,
        CreditDay = row.Day,
        CreditProvider = row.Provider,
        CreditLabel = labels[credit],
        CreditPatientsProvider = PatientsProvider(row.Patient, row.Day),
        PaidTo = row.Provider,
        InvoiceProvider = row.Provider,
        InvoiceLabel = labels[credit],
        InvoicePatientsProvider = -1,
        NextOfCredit = credit,
        FirstOfTarget = -1,
        IsOnReceipt = true,
    };

    private void OfMovement(ref IndexRow row, int at, in MovementRow movement)
    {
        row = new IndexRow { Day = movement.Day, Reference = at, NextOfCredit = movement.Credit, FirstOfTarget = -1 };
        (row.Kind, row.Cents) = movement.Kind switch
        {
            MovementKind.Allocation => (PostingKind.Allocation, movement.Amount),
            MovementKind.Deallocation => (PostingKind.Deallocation, -movement.Amount),
            MovementKind.ForcedByCorrection or MovementKind.ForcedByAdjustment => (PostingKind.Forced, -movement.Amount),
            MovementKind.Refund => (PostingKind.Refund, -movement.Amount),
            MovementKind.ReceiptCorrection => (PostingKind.ReceiptCorrection, movement.Amount),
            MovementKind.TransferOut => (PostingKind.Transfer, movement.Amount),
            MovementKind.WriteOff => (PostingKind.Pair, movement.Amount),
            _ => (PostingKind.Pair, -movement.Amount), // an adjustment is negative here; a reversal is the opposite of its write-off
        };
        SetCredit(ref row, movement);
        if (row.Kind == PostingKind.Transfer)
        {
            SetTarget(ref row, movement.Cause);
        }
        else if (movement.Invoice >= 0)
        {
            SetInvoice(ref row, movement);
        }
    }

    private void SetCredit(ref IndexRow row, in MovementRow movement)
    {
        if (movement.Credit < 0)
        {
            (row.CreditProvider, row.PaidTo) = (movement.Provider, movement.Provider);
            (row.CreditLabel, row.CreditPatientsProvider) = (-1, -1);
            return;
        }

        ref readonly var credit = ref tables.CreditRows[movement.Credit];
        row.CreditDay = credit.IsOpening ? BeforeEveryPeriod : credit.Day;
        row.CreditProvider = credit.Provider;
        row.CreditLabel = labels[movement.Credit];
        row.CreditPatientsProvider = PatientsProvider(credit.Patient, movement.Day);
        row.PaidTo = row.IsOfReceipt ? credit.Provider : credit.PaidTo;
        row.InvoiceProvider = credit.Provider;
        row.IsOnReceipt = IsPosted(credit);
    }

    private void SetTarget(ref IndexRow row, int target)
    {
        ref readonly var credit = ref tables.CreditRows[target];
        row.FirstOfTarget = target;
        row.InvoiceProvider = credit.Provider;
        row.InvoiceLabel = labels[target];
        row.InvoicePatientsProvider = PatientsProvider(credit.Patient, row.Day);
    }

    private void SetInvoice(ref IndexRow row, in MovementRow movement)
    {
        ref readonly var invoice = ref tables.InvoiceRows[movement.Invoice];
        row.InvoiceProvider = invoice.Provider;
        row.InvoiceLabel = invoice.Label;
        row.InvoicePatientsProvider = PatientsProvider(invoice.Patient, movement.Day);
        var isAdjustment = movement.Kind == MovementKind.ForcedByAdjustment || row.Kind == PostingKind.Pair;
        var billed = invoice.IsBilledToPayor ? InvoiceColumn.PayorInvoices : InvoiceColumn.PatientInvoices;
        row.Column = isAdjustment ? InvoiceColumn.InvoiceAdjustments : billed;
    }

    /// <summary>Links the rows of each credit, from the last back, so that a head finds what stands below it, and tells what opens and closes.</summary>
    private static void Chain(IndexRow[] rows, Move[] moves, CreditEnd[] ends)
    {
        for (var at = rows.Length - 1; at >= 0; at--)
        {
            ref var row = ref rows[at];
            if (row.FirstOfTarget >= 0)
            {
                row.FirstOfTarget = ends[row.FirstOfTarget].First;
            }

            if (row.NextOfCredit >= 0)
            {
                Link(ref row, at, ref ends[row.NextOfCredit]);
            }

            if (moves.Length > 0)
            {
                moves[at].SetOpenChange(row.OpenChange);
            }
        }
    }

    private static void Link(ref IndexRow row, int at, ref CreditEnd end)
    {
        (row.NextOfCredit, end.First) = (end.First, at);
        if (row.IsOnReceipt)
        {
            var before = row.Kind == PostingKind.Receipt ? 0 : end.Open - row.OnCredit;
            row.OpenChange = (sbyte)((end.Open > 0 ? 1 : 0) - (before > 0 ? 1 : 0));
            end.Open = before;
        }
    }

    /// <summary>A credit while its rows are linked from the last back: the last that was linked, and what was open before it.</summary>
    private struct CreditEnd
    {
        public long Open;
        public int First;
    }
}
