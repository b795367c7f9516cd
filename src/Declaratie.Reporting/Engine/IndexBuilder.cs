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
        var frozen = labels = new int[tables.Credits.Count];
        InParallel(frozen.Length, credit => frozen[credit] = FrozenLabels.Of(tables, credit));

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
        var (receipts, movements, count) = builder.Places();
        var rows = new IndexRow[count];
        InParallel(receipts.Length, credit =>
        {
            if (receipts[credit] >= 0)
            {
                rows[receipts[credit]] = builder.OfReceipt(credit, tables.CreditRows[credit]);
            }
        });
        InParallel(movements.Length, at =>
        {
            if (movements[at] >= 0)
            {
                rows[movements[at]] = builder.OfMovement(at, tables.Movements[at]);
            }
        });
        builder.Chain(rows);
        return new MovementIndex(rows);
    }

    /// <summary>Each number writes its own place only, so the answer is that of a loop.</summary>
    private static void InParallel(int count, Action<int> act)
    {
        const int Stretch = 1 << 14;
        Parallel.For(0, (count + Stretch - 1) / Stretch, stretch =>
        {
            for (var at = stretch * Stretch; at < Math.Min(count, (stretch + 1) * Stretch); at++)
            {
                act(at);
            }
        });
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
        var receipts = new int[tables.Credits.Count];
        var movements = new int[tables.Movements.Count];
        var places = new DayPlaces(tables);
        for (var credit = 0; credit < receipts.Length; credit++)
        {
            ref readonly var row = ref tables.CreditRows[credit];
            receipts[credit] = IsPosted(row) ? places.Count(row.Day) : -1;
        }

        for (var at = 0; at < movements.Length; at++)
        {
            ref readonly var movement = ref tables.Movements[at];
            movements[at] = IsPosted(movement) ? places.Count(movement.Day) : -1;
        }

        var count = places.Start();
        Place(receipts, places);
        Place(movements, places);
        return (receipts, movements, count);
    }

    private static void Place(int[] days, DayPlaces places)
    {
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = days[i] < 0 ? -1 : places.Next(days[i]);
        }
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

        /// <summary>Counts a row of a day.</summary>
        /// <param name="day">The day.</param>
        /// <returns>The day's own number, for <see cref="Next"/>.</returns>
        public int Count(int day)
        {
            places[day - firstDay]++;
            return day - firstDay;
        }

        public int Start()
        {
            var total = 0;
            for (var day = 0; day < places.Length; day++)
            {
                (places[day], total) = (total, total + places[day]);
            }

            return total;
        }

        public int Next(int number) => places[number]++;
    }
}
