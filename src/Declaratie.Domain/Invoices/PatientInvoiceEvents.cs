using System.Collections.Immutable;
using NodaTime;
using static Declaratie.Domain.ClaimRules;

namespace Declaratie.Domain.Invoices;

/// <summary><i>Patiëntfactuur gemaakt</i>: from a private file, or as the credit invoice of another.</summary>
/// <param name="Invoice">Its number.</param>
/// <param name="Patient">The patient.</param>
/// <param name="Date">Its date.</param>
/// <param name="Lines">The references of its lines.</param>
/// <param name="Total">Its total; of a credit invoice negative.</param>
/// <param name="Credits">Of a credit invoice: the invoice that it credits.</param>
public sealed record PatientInvoiceMade(
    PatientInvoiceNumber Invoice, PatientId Patient, LocalDate Date, ImmutableArray<ClaimReference> Lines, Money Total, PatientInvoiceNumber? Credits) : PracticeEvent
{
    /// <summary><i>Regels</i>: the references of its lines.</summary>
    public ImmutableArray<ClaimReference> Lines { get; init => field = value.IsDefault ? [] : value; } = Lines.IsDefault ? [] : Lines;

    /// <inheritdoc/>
    public bool Equals(PatientInvoiceMade? other) =>
        other is not null && Invoice == other.Invoice && Patient == other.Patient && Date == other.Date && Total == other.Total && Credits == other.Credits
        && Lines.AsSpan().SequenceEqual(other.Lines.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Invoice, Patient, Date, Total, Credits, Lines.Length);

    internal override EventKind Kind => EventKind.PatientInvoiceMade;
}

/// <summary><i>Patiëntfactuur verzet</i>: an arrow of its status diagram was followed.</summary>
/// <param name="Invoice">The invoice.</param>
/// <param name="Verb">What was done.</param>
/// <param name="From">The status before.</param>
/// <param name="To">The status afterwards.</param>
/// <param name="On">The day.</param>
public sealed record PatientInvoiceMoved(PatientInvoiceNumber Invoice, PatientInvoiceVerb Verb, PatientInvoiceStatus From, PatientInvoiceStatus To, LocalDate On) : PracticeEvent
{
    internal override EventKind Kind => EventKind.PatientInvoiceMoved;
}

/// <summary><i>Statusdiagram van een patiëntfactuur</i>: what can be done in which status; the rest is refused (C63).</summary>
public static class PatientInvoiceTransitions
{
    /// <summary><i>De tabel</i>.</summary>
    public static TransitionTable<PatientInvoiceStatus, PatientInvoiceVerb> Table { get; } = new(
        (PrivateFileBecomesInvoices, null, PatientInvoiceVerb.Make, PatientInvoiceStatus.ToSend),
        (PrivateFileBecomesInvoices, PatientInvoiceStatus.ToSend, PatientInvoiceVerb.Send, PatientInvoiceStatus.Sent),
        (InvoiceIsCreditedBeforeTheInsurer, PatientInvoiceStatus.ToSend, PatientInvoiceVerb.Credit, PatientInvoiceStatus.Credited),
        (InvoiceIsCreditedBeforeTheInsurer, PatientInvoiceStatus.Sent, PatientInvoiceVerb.Credit, PatientInvoiceStatus.Credited));
}
