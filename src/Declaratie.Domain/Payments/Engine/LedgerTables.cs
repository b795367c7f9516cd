using Declaratie.Domain.Engine;
namespace Declaratie.Domain.Payments.Engine;

/// <summary>The whole state of a payment ledger, as tables. Built in place, then frozen; a fork shares everything and changes only its own paths.</summary>
internal sealed class LedgerTables
{
    public const int NeverClosed = int.MinValue;

    public IdMap Providers { get; private set; } = new();

    public IdMap Payors { get; private set; } = new();

    public IdMap Accounts { get; private set; } = new();

    public IdMap Patients { get; private set; } = new();

    public IdMap Credits { get; private set; } = new();

    public IdMap Invoices { get; private set; } = new();

    public IdMap Refunds { get; private set; } = new();

    public IdMap ReceiptCorrections { get; private set; } = new();

    public IdMap InvoiceAdjustments { get; private set; } = new();

    public IdMap WriteOffs { get; private set; } = new();

    public IdMap Reversals { get; private set; } = new();

    /// <summary>The numbers that invoices give; most have none of their own.</summary>
    public IdMap Numbers { get; private set; } = new();

    public Table<string> ProviderNames { get; private set; } = new();

    public Table<string> PayorNames { get; private set; } = new();

    public Table<PatientRow> PatientRows { get; private set; } = new();

    /// <summary>Per patient the documents that hang behind it; per payor those that name no patient (credits) or name it (invoices).</summary>
    public Table<OwnerRow> PatientDocuments { get; private set; } = new();

    public Table<OwnerRow> PayorDocuments { get; private set; } = new();

    /// <summary>Per family account its newest member.</summary>
    public Table<int> AccountHeads { get; private set; } = new();

    public Table<MemberRow> Members { get; private set; } = new();

    /// <summary>Per number the newest invoice that gives it.</summary>
    public Table<int> NumberHeads { get; private set; } = new();

    public Table<CreditRow> CreditRows { get; private set; } = new();

    public Table<InvoiceRow> InvoiceRows { get; private set; } = new();

    public Table<DocumentText> Texts { get; private set; } = new();

    public Table<MovementRow> Movements { get; private set; } = new();

    public Table<WriteOffRow> WriteOffRows { get; private set; } = new();

    public Table<DocumentHistory> Histories { get; private set; } = new();

    /// <summary>The line of the last entry, so that a ledger that goes on counts on.</summary>
    public int LastLine { get; set; }

    /// <summary>The last closed day (L8).</summary>
    public int ClosedThrough { get; set; } = NeverClosed;

    /// <summary>What a write-off still writes off.</summary>
    /// <param name="writeOff">Its id.</param>
    /// <returns>The amount in cents; 0 when there is no such write-off.</returns>
    public long StillWrittenOff(string writeOff)
    {
        var left = 0L;
        if (WriteOffs.Find(writeOff) is >= 0 and var number)
        {
            var row = WriteOffRows[number];
            for (var at = row.First; at < row.First + row.Count; at++)
            {
                left += Movements[at].Remaining;
            }
        }

        return left;
    }

    public void Freeze()
    {
        foreach (var map in Maps())
        {
            map.Freeze();
        }

        ProviderNames.Freeze();
        PayorNames.Freeze();
        PatientRows.Freeze();
        PatientDocuments.Freeze();
        PayorDocuments.Freeze();
        AccountHeads.Freeze();
        Members.Freeze();
        NumberHeads.Freeze();
        CreditRows.Freeze();
        InvoiceRows.Freeze();
        Texts.Freeze();
        Movements.Freeze();
        WriteOffRows.Freeze();
        Histories.Freeze();
    }

    /// <summary>Carries out a great many movements at once: on a frozen ledger first makes the rows that they change its own, flat again.</summary>
    /// <param name="movements">How many.</param>
    /// <param name="carryOut">What carries them out.</param>
    public void InBulk(int movements, Action carryOut)
    {
        // A changed path is about forty times as dear as a copied row.
        const int Dear = 40;
        var isWorthIt = Movements.IsFrozen && (long)movements * Dear > CreditRows.Count + InvoiceRows.Count + Movements.Count;
        if (isWorthIt)
        {
            (CreditRows, InvoiceRows, Movements, Histories) = (CreditRows.Thaw(), InvoiceRows.Thaw(), Movements.Thaw(), Histories.Thaw());
        }

        carryOut();
        if (isWorthIt)
        {
            Freeze();
        }
    }

    public LedgerTables Fork() => new()
    {
        Providers = Providers.Fork(),
        Payors = Payors.Fork(),
        Accounts = Accounts.Fork(),
        Patients = Patients.Fork(),
        Credits = Credits.Fork(),
        Invoices = Invoices.Fork(),
        Refunds = Refunds.Fork(),
        ReceiptCorrections = ReceiptCorrections.Fork(),
        InvoiceAdjustments = InvoiceAdjustments.Fork(),
        WriteOffs = WriteOffs.Fork(),
        Reversals = Reversals.Fork(),
        Numbers = Numbers.Fork(),
        ProviderNames = ProviderNames.Fork(),
        PayorNames = PayorNames.Fork(),
        PatientRows = PatientRows.Fork(),
        PatientDocuments = PatientDocuments.Fork(),
        PayorDocuments = PayorDocuments.Fork(),
        AccountHeads = AccountHeads.Fork(),
        Members = Members.Fork(),
        NumberHeads = NumberHeads.Fork(),
        CreditRows = CreditRows.Fork(),
        InvoiceRows = InvoiceRows.Fork(),
        Texts = Texts.Fork(),
        Movements = Movements.Fork(),
        WriteOffRows = WriteOffRows.Fork(),
        Histories = Histories.Fork(),
        LastLine = LastLine,
        ClosedThrough = ClosedThrough,
    };

    private IdMap[] Maps() =>
    [
        Providers, Payors, Accounts, Patients, Credits, Invoices,
        Refunds, ReceiptCorrections, InvoiceAdjustments, WriteOffs, Reversals, Numbers,
    ];
}
