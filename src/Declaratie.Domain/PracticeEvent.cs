namespace Declaratie.Domain;

/// <summary><i>Gebeurtenis</i>: something happened in a practice because an entry was accepted; the closed union of everything that can.</summary>
/// <remarks>The events of a journal, carried out one after another, give the same state as its entries.</remarks>
public abstract record PracticeEvent
{
    /// <summary>Closes the union: no other assembly can add a kind.</summary>
    internal abstract EventKind Kind { get; }
}

/// <summary><i>Stamgegeven vastgelegd</i>: a provider, payor, patient, performance, tariff, indication, coverage or setting is known from now on.</summary>
/// <param name="Entry">The entry.</param>
public sealed record MasterDataRecorded(JournalEntry Entry) : PracticeEvent
{
    internal override EventKind Kind => EventKind.MasterDataRecorded;
}

/// <summary>The kinds of events, so that an evolver is a table.</summary>
internal enum EventKind
{
    MasterDataRecorded,
    TreatmentRegistered,
    TreatmentCorrected,
    TreatmentChecked,
    TreatmentBooked,
    TreatmentMoved,
    TreatmentAnswered,
    SessionsCounted,
    ClaimFileMade,
    ClaimFileMoved,
    ClaimLineAssessed,
    ClaimLineMoved,
    CreditAnswered,
    ReturnFiled,
    ReturnLineDecided,
    ReturnFileMoved,
    CreditFileMade,
    CreditFileMoved,
    MemoMade,
    PatientInvoiceMade,
    PatientInvoiceMoved,
    LedgerPosted,
    DocumentPosted,
    MonthMoved,
}
