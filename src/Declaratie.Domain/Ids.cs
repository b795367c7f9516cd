namespace Declaratie.Domain;

/// <summary><i>Behandelaar-id</i>: the caller's own key of a provider.</summary>
/// <param name="Value">The key, not empty; compared ordinally.</param>
public readonly record struct ProviderId(string Value);

/// <summary><i>Betaler-id</i>: the caller's own key of a payor.</summary>
/// <param name="Value">The key, not empty and none of the special labels (L10).</param>
public readonly record struct PayorId(string Value);

/// <summary><i>Patiënt-id</i>: the caller's own key of a patient.</summary>
/// <param name="Value">The key, not empty.</param>
public readonly record struct PatientId(string Value);

/// <summary><i>Rekening-id</i>: the caller's own key of a family account (L9).</summary>
/// <param name="Value">The key, not empty.</param>
public readonly record struct AccountId(string Value);

/// <summary><i>Factuur-id</i>: the caller's own key of an invoice.</summary>
/// <param name="Value">The key, not empty.</param>
public readonly record struct InvoiceId(string Value);

/// <summary><i>Tegoed-id</i>: the caller's own key of a credit; receipts and transfers share one series (L1).</summary>
/// <param name="Value">The key, not empty.</param>
public readonly record struct CreditId(string Value);

/// <summary><i>Terugbetaling-id</i>: the caller's own key of a refund.</summary>
/// <param name="Value">The key, not empty.</param>
public readonly record struct RefundId(string Value);

/// <summary><i>Ontvangstcorrectie-id</i>: the caller's own key of a receipt correction.</summary>
/// <param name="Value">The key, not empty.</param>
public readonly record struct ReceiptCorrectionId(string Value);

/// <summary><i>Factuurcorrectie-id</i>: the caller's own key of an invoice adjustment.</summary>
/// <param name="Value">The key, not empty.</param>
public readonly record struct InvoiceAdjustmentId(string Value);

/// <summary><i>Afboeking-id</i>: the caller's own key of a write-off.</summary>
/// <param name="Value">The key, not empty.</param>
public readonly record struct WriteOffId(string Value);

/// <summary><i>Afboekingsherstel-id</i>: the caller's own key of a write-off reversal.</summary>
/// <param name="Value">The key, not empty.</param>
public readonly record struct WriteOffReversalId(string Value);

/// <summary><i>Behandeling-id</i>: the caller's own key of a treatment.</summary>
/// <param name="Value">The key, not empty.</param>
public readonly record struct TreatmentId(string Value);

/// <summary><i>Indicatie-id</i>: the caller's own key of an indication.</summary>
/// <param name="Value">The key, not empty.</param>
public readonly record struct IndicationId(string Value);

/// <summary><i>Prestatiecode</i>: the code of what was done, as in the list of performances.</summary>
/// <param name="Value">The code, not empty.</param>
public readonly record struct PerformanceCode(string Value);

/// <summary><i>Declaratiebestandsnummer</i>: the number of a claim file, of any kind; never given twice (C49).</summary>
/// <param name="Value">The number, not empty.</param>
public readonly record struct ClaimFileNumber(string Value);

/// <summary><i>Referentienummer</i>: the reference of a claim line; in the ledger the id of its invoice.</summary>
/// <param name="Value">The reference, not empty.</param>
public readonly record struct ClaimReference(string Value);

/// <summary><i>Creditbestandsnummer</i>: the number of a credit file; never given twice (C49).</summary>
/// <param name="Value">The number, not empty.</param>
public readonly record struct CreditFileNumber(string Value);

/// <summary><i>Patiëntfactuurnummer</i>: the number of a patient invoice or credit invoice; never given twice (C49).</summary>
/// <param name="Value">The number, not empty.</param>
public readonly record struct PatientInvoiceNumber(string Value);
