using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>Makes the index: rows in order of (date, journal) by a counting sort, labels and charts as of their date, chains per credit.</summary>
internal readonly struct IndexBuilder
{
    /// <summary>An opening-balance receipt counts as posted before every period (R21).</summary>
    private const int BeforeEveryPeriod = int.MinValue;

    private readonly LedgerTables tables;
    private readonly int[] labels;
    private readonly int[] firstProviders;
    private readonly bool[] hasChanges;

    private IndexBuilder(LedgerTables tables)
    {
        this.tables = tables;
        labels = new int[tables.Credits.Count];
        for (var credit = 0; credit < labels.Length; credit++)
        {
            labels[credit] = FrozenLabels.Of(tables, credit);
        }

        firstProviders = new int[tables.Patients.Count];
        hasChanges = new bool[firstProviders.Length];
        for (var patient = 0; patient < firstProviders.Length; patient++)
        {
            ref readonly var row = ref tables.PatientRows[patient];
            firstProviders[patient] = row.Chart.First;
            hasChanges[patient] = !row.Chart.Changes.IsEmpty;
        }
    }

    public static MovementIndex Build(LedgerTables tables)
    {
        var builder = new IndexBuilder(tables);
        var places = builder.Places(out var count);
        var rows = new IndexRow[count];
        for (var credit = 0; credit < tables.Credits.Count; credit++)
        {
            ref readonly var row = ref tables.CreditRows[credit];
            if (IsPosted(row))
            {
                rows[places.Next(row.Day)] = builder.OfReceipt(credit, row);
            }
        }

        for (var at = 0; at < tables.Movements.Count; at++)
        {
            ref readonly var movement = ref tables.Movements[at];
            if (IsPosted(movement))
            {
                rows[places.Next(movement.Day)] = builder.OfMovement(at, movement);
            }
        }

        builder.Chain(rows);
        return new MovementIndex(rows);
    }

    private static bool IsPosted(in CreditRow credit) => !credit.IsTransfer && !credit.IsOpening;

    /// <summary>Under the invoice's own provider, adjustments and write-offs post nothing (R29, R40); nor does raising an invoice.</summary>
    private static bool IsPosted(in MovementRow movement) => movement.Kind switch
    {
        MovementKind.InvoiceAdjustment => movement.Provider >= 0 && movement.Amount < 0,
        MovementKind.WriteOff or MovementKind.WriteOffReversal => movement.Provider >= 0,
        _ => true,
    };

    private DayPlaces Places(out int count)
    {
        var places = new DayPlaces(tables);
        for (var credit = 0; credit < tables.Credits.Count; credit++)
        {
            ref readonly var row = ref tables.CreditRows[credit];
            if (IsPosted(row))
            {
                places.Count(row.Day);
            }
        }

        for (var at = 0; at < tables.Movements.Count; at++)
        {
            ref readonly var movement = ref tables.Movements[at];
            if (IsPosted(movement))
            {
                places.Count(movement.Day);
            }
        }

        count = places.Start();
        return places;
    }

    private int PatientsProvider(int patient, int day) =>
        patient < 0 ? -1 : hasChanges[patient] ? tables.PatientRows[patient].Chart.On(day) : firstProviders[patient];

    private IndexRow OfReceipt(int credit, in CreditRow row) => new()
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
        NextOfCredit = -1,
        FirstOfTarget = -1,
    };

    private IndexRow OfMovement(int at, in MovementRow movement)
    {
        var row = new IndexRow { Day = movement.Day, Reference = at, NextOfCredit = -1, FirstOfTarget = -1 };
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

        return row;
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
    }

    private void SetTarget(ref IndexRow row, int target)
    {
        ref readonly var credit = ref tables.CreditRows[target];
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

    /// <summary>Links the rows of each credit, from the last back, so that a head finds what stands below it.</summary>
    private void Chain(IndexRow[] rows)
    {
        var first = new int[tables.Credits.Count];
        Array.Fill(first, -1);
        for (var at = rows.Length - 1; at >= 0; at--)
        {
            ref var row = ref rows[at];
            var credit = row.Kind == PostingKind.Receipt ? row.Reference : tables.Movements[row.Reference].Credit;
            if (row.Kind == PostingKind.Transfer)
            {
                row.FirstOfTarget = first[tables.Movements[row.Reference].Cause];
            }

            if (credit >= 0)
            {
                row.NextOfCredit = first[credit];
                first[credit] = at;
            }
        }
    }

    /// <summary>Where the rows of each day go: counted, then started.</summary>
    private readonly struct DayPlaces
    {
        private readonly int firstDay;
        private readonly int[] places;

        public DayPlaces(LedgerTables tables)
        {
            var (first, last) = (int.MaxValue, int.MinValue);
            for (var credit = 0; credit < tables.Credits.Count; credit++)
            {
                ref readonly var row = ref tables.CreditRows[credit];
                (first, last) = (Math.Min(first, row.Day), Math.Max(last, row.State.LastDay));
            }

            for (var at = 0; at < tables.Movements.Count; at++)
            {
                ref readonly var movement = ref tables.Movements[at];
                (first, last) = (Math.Min(first, movement.Day), Math.Max(last, movement.Day));
            }

            (firstDay, places) = (first, first > last ? [] : new int[last - first + 1]);
        }

        public void Count(int day) => places[day - firstDay]++;

        public int Start()
        {
            var total = 0;
            for (var day = 0; day < places.Length; day++)
            {
                (places[day], total) = (total, total + places[day]);
            }

            return total;
        }

        public int Next(int day) => places[day - firstDay]++;
    }
}
