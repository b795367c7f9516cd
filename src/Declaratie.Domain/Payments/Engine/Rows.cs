using System.Collections.Immutable;

namespace Declaratie.Domain.Payments.Engine;

/// <summary>What moves money between documents, or changes one.</summary>
internal enum MovementKind : byte
{
    Allocation,
    Deallocation,
    ForcedByCorrection,
    ForcedByAdjustment,
    Refund,
    ReceiptCorrection,
    TransferOut,
    InvoiceAdjustment,
    WriteOff,
    WriteOffReversal,
}

/// <summary>Where a document stands after all entries so far; amounts in cents.</summary>
internal struct DocumentState
{
    /// <summary>What is open after everything recorded.</summary>
    public long Open;

    /// <summary>What it is worth: amount, corrections, refunds, transfers out and write-offs, without allocations.</summary>
    public long Worth;

    /// <summary>The newest movement on it, -1 for none; the movements form a chain.</summary>
    public int Head;

    /// <summary>How many movements are on it.</summary>
    public int Count;

    /// <summary>The latest day on which it changed.</summary>
    public int LastDay;

    /// <summary>Its history in the ledger, -1 while its chain is short enough to be walked.</summary>
    public int History;

    public static DocumentState New(long amount, int day) =>
        new() { Open = amount, Worth = amount, Head = -1, LastDay = day, History = -1 };
}

/// <summary>A receipt or a transferred-in credit; -1 for none.</summary>
internal struct CreditRow
{
    public DocumentState State;
    public long Amount;
    public int Day;
    public int Patient;
    public int Payor;
    public int Provider;

    /// <summary>The credit that a transfer came from.</summary>
    public int Source;

    /// <summary>The provider of the receipt that the money came from, through any number of transfers (R45).</summary>
    public int PaidTo;
    public int Text;
    public int Line;

    /// <summary>The credit before it of the same patient, or of the same payor when it has no patient.</summary>
    public int NextOfOwner;
    public bool IsOpening;

    /// <summary>It was opened again after its own day, so that it may have been in use in between.</summary>
    public bool HasReopened;

    /// <summary>Something moved on its posting date; if not, its label needs no look at its movements.</summary>
    public bool HasMovedOnItsDay;

    public readonly bool IsTransfer => Source >= 0;
}

/// <summary>An invoice; -1 for none.</summary>
internal struct InvoiceRow
{
    public DocumentState State;
    public long Amount;
    public int Day;
    public int Patient;

    /// <summary>The label of its payor, by <see cref="Labels"/>.</summary>
    public int Label;
    public int Provider;
    public int Text;
    public int Line;

    /// <summary>The invoice before it of the same patient, of the same payor, and with the same number.</summary>
    public int NextOfPatient;
    public int NextOfPayor;
    public int NextOfNumber;
    public bool IsBilledToPayor;

    /// <summary>It was opened again after its own day, so that it may have been in use in between.</summary>
    public bool HasReopened;
}

/// <summary>One movement; cents, -1 for none.</summary>
internal struct MovementRow
{
    public long Amount;

    /// <summary>Of an allocation or write-off line: what is not yet undone.</summary>
    public long Remaining;
    public int Day;
    public int Credit;
    public int Invoice;

    /// <summary>The number of the entry that made or forced it, within its kind; of a transfer the new credit.</summary>
    public int Cause;

    /// <summary>Of adjustments and write-offs: the other provider under whom it was entered.</summary>
    public int Provider;
    public int NextOfCredit;
    public int NextOfInvoice;
    public int Line;
    public MovementKind Kind;

    /// <summary>Of an allocation that the engine made: its strategy, from 1; 0 when somebody made it.</summary>
    public byte Strategy;

    /// <summary>Of an allocation of 0: it was undone.</summary>
    public bool IsUndone;

    public readonly bool IsLiveAllocation => Kind == MovementKind.Allocation && (Amount == 0 ? !IsUndone : Remaining > 0);
}

/// <summary>A write-off: its lines are the movements from First on.</summary>
internal readonly record struct WriteOffRow(int Day, int First, int Count);

/// <summary>The texts of a document that gives any; of an invoice the row where those with its number hang together, else -1.</summary>
internal sealed record DocumentText(string? Number, string? Method, ImmutableArray<PaymentReference> Pays, int NumberRow = -1);

/// <summary>The newest credit and invoice of a patient or a payor; the older ones hang behind it. -1 for none.</summary>
internal struct OwnerRow
{
    public int Credit;
    public int Invoice;

    public static OwnerRow None => new() { Credit = -1, Invoice = -1 };
}

/// <summary>A patient who is or was in a family account, and who came before; -1 for none.</summary>
internal readonly record struct MemberRow(int Patient, int Next);

/// <summary>A patient: the family account and the chart.</summary>
internal readonly record struct PatientRow(string Name, int Account, Chart Chart);

/// <summary>Payor labels as numbers: the special ones first, then the payors.</summary>
internal static class Labels
{
    public const int Private = 0;
    public const int Unknown = 1;
    public const int Mixed = 2;
    public const int OpenBalance = 3;
    public const int FirstPayor = 4;

    public static int OfPayor(int payor) => payor < 0 ? Private : FirstPayor + payor;

    /// <summary>Known labels make a transfer when they differ from the invoice's (R32).</summary>
    /// <param name="label">The label.</param>
    /// <returns>Whether it says who pays.</returns>
    public static bool IsKnown(int label) => label is not (Unknown or Mixed);
}
