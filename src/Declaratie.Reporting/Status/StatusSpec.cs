using System.Collections.Immutable;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;

namespace Declaratie.Reporting.Status;

/// <summary><i>Onderdeel van de stand</i>: a section of the answer to "how do things stand?".</summary>
public enum StatusSection
{
    /// <summary><i>Behandelingen</i>: every treatment.</summary>
    Treatments,

    /// <summary><i>Declaratieoverzicht</i>: every claim file, with its lines (C17).</summary>
    ClaimFiles,

    /// <summary><i>Retourbestanden</i>: every return file, with the lines to decide about (C24).</summary>
    ReturnFiles,

    /// <summary><i>Creditbestanden</i>: every credit file.</summary>
    CreditFiles,

    /// <summary><i>Patiëntfacturen</i>: every patient invoice and credit invoice.</summary>
    PatientInvoices,

    /// <summary><i>Zittingen</i>: per agenda month.</summary>
    Sessions,

    /// <summary><i>Boekhouding</i>: per month with documents.</summary>
    Bookkeeping,
}

/// <summary><i>Vraag naar de stand</i>: everything, one section, or the rows of one status in a section.</summary>
/// <param name="Only">The section; null is all.</param>
/// <param name="State">The name of a status of that section; null is every status.</param>
public sealed record StatusSpec(StatusSection? Only = null, string? State = null)
{
    /// <summary><i>Statussen van een onderdeel</i>: the names of the statuses that rows of a section can have, in the order of the work.</summary>
    /// <param name="section">The section.</param>
    /// <returns>The names.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such section.</exception>
    public static ImmutableArray<string> StatesOf(StatusSection section) => section switch
    {
        StatusSection.Treatments => [.. Enum.GetNames<TreatmentStatus>()],
        StatusSection.ClaimFiles => [.. Enum.GetNames<ClaimFileStatus>()],
        StatusSection.ReturnFiles => [.. Enum.GetNames<ReturnFileStatus>()],
        StatusSection.CreditFiles => [.. Enum.GetNames<CreditFileStatus>()],
        StatusSection.PatientInvoices => [.. Enum.GetNames<PatientInvoiceStatus>()],
        StatusSection.Sessions => [.. Enum.GetNames<SessionsStatus>()],
        StatusSection.Bookkeeping => [.. Enum.GetNames<MonthStatus>()],
        _ => throw new ArgumentOutOfRangeException(nameof(section), section, "There is no such section."),
    };

    internal bool Shows(StatusSection section) => Only is null || Only == section;

    /// <summary>A status says something of one section only.</summary>
    internal bool IsSound => State is null || (Only is { } section && StatesOf(section).Contains(State, StringComparer.Ordinal));
}
