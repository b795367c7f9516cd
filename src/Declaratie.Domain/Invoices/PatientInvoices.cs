using System.Collections.Immutable;
using NodaTime;

namespace Declaratie.Domain.Invoices;

/// <summary><i>Patiëntfacturen maken</i>: one invoice per patient of a private file (C21).</summary>
/// <param name="Date">The invoice date.</param>
/// <param name="File">The private file.</param>
public sealed record PatientInvoicesMade(LocalDate Date, ClaimFileNumber File) : JournalEntry
{
    /// <summary><i>Nummers</i>: of the invoices, in the order of their first line; what is not given is made.</summary>
    public ImmutableArray<PatientInvoiceNumber>? Numbers { get; init => field = value is { IsDefault: true } ? [] : value; }

    /// <inheritdoc/>
    public bool Equals(PatientInvoicesMade? other) =>
        base.Equals(other) && Date == other.Date && File == other.File && Lists.AreEqual(Numbers, other.Numbers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Date, File, Numbers?.Length);

    internal override EntryKind Kind => EntryKind.PatientInvoicesMade;
}

/// <summary><i>Patiëntfacturen verzonden</i>: invoices went to the patients.</summary>
/// <param name="Date">The day.</param>
public sealed record PatientInvoicesSent(LocalDate Date) : JournalEntry
{
    /// <summary><i>Facturen</i>: which; none given is all that are to be sent.</summary>
    public ImmutableArray<PatientInvoiceNumber>? Invoices { get; init => field = value is { IsDefault: true } ? [] : value; }

    /// <inheritdoc/>
    public bool Equals(PatientInvoicesSent? other) => base.Equals(other) && Date == other.Date && Lists.AreEqual(Invoices, other.Invoices);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Date, Invoices?.Length);

    internal override EntryKind Kind => EntryKind.PatientInvoicesSent;
}

/// <summary><i>Patiëntfactuur gecrediteerd</i>: by a credit invoice; its treatments go to retouren.</summary>
/// <param name="Date">The date of the credit invoice.</param>
/// <param name="Invoice">The invoice.</param>
/// <param name="Reason">Why.</param>
public sealed record PatientInvoiceCredited(LocalDate Date, PatientInvoiceNumber Invoice, string Reason) : JournalEntry
{
    /// <summary><i>Nummer</i>: of the credit invoice; made when not given.</summary>
    public PatientInvoiceNumber? Number { get; init; }

    internal override EntryKind Kind => EntryKind.PatientInvoiceCredited;
}
