using NodaTime;

namespace Declaratie.Domain;

/// <summary><i>Journaalpost</i>: one thing that was recorded in a practice; the closed union of everything a journal can say.</summary>
/// <remarks>Entries are never changed or deleted: a correction is another entry.</remarks>
public abstract record JournalEntry
{
    /// <summary><i>Door</i>: who recorded it; kept, never judged.</summary>
    public string? By { get; init; }

    /// <summary><i>Op</i>: when it was recorded; kept, never judged.</summary>
    public Instant? At { get; init; }

    /// <summary>Closes the union: no other assembly can add a kind.</summary>
    internal abstract EntryKind Kind { get; }
}

/// <summary>The kinds of entries, so that a decider is a table.</summary>
internal enum EntryKind
{
    Provider,
    Payor,
    Patient,
    Invoice,
    Receipt,
    Allocation,
    Deallocation,
    Refund,
    ReceiptCorrection,
    InvoiceAdjustment,
    WriteOff,
    WriteOffReversal,
    Transfer,
    PeriodClosed,
    AutoAllocation,
    Performance,
    Tariff,
    Indication,
    Coverage,
    Setting,
    Treatment,
    TreatmentEdited,
    TreatmentsChecked,
    TreatmentsBooked,
    TreatmentPutBack,
    TreatmentCancelled,
    TreatmentAbandoned,
    TreatmentReopened,
    SessionsDetermined,
    ClaimFilesCreated,
    ClaimFileDiscarded,
    ClaimFilesSent,
    ClaimFileForwarded,
    ClaimFileRefused,
    ClaimFileClosed,
    InsurerCreditRequested,
    InsurerCreditGranted,
    InsurerCreditRefused,
    ReturnReceived,
    ReturnLineResolved,
    ReturnCredited,
    CreditFileBooked,
    PatientInvoicesMade,
    PatientInvoicesSent,
    PatientInvoiceCredited,
    MonthCollected,
    MonthSubmitted,
}
