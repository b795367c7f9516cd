using Declaratie.Domain;

namespace Declaratie.Reporting.Explaining;

/// <summary><i>Kolom van het verslag</i>: which figure of a row is asked about.</summary>
public enum ReportColumn
{
    /// <summary><i>Totaal ontvangsten</i>: the receipts of the period (R9).</summary>
    Receipts,

    /// <summary><i>Factuurcorrecties</i>.</summary>
    InvoiceAdjustments,

    /// <summary><i>Factuur betaler</i>.</summary>
    PayorInvoices,

    /// <summary><i>Factuur patiënt</i>.</summary>
    PatientInvoices,

    /// <summary><i>Totaal toegerekend aan</i>: the three invoice columns together.</summary>
    Allocated,

    /// <summary><i>Vooraf betaling</i>.</summary>
    AdvancePayments,

    /// <summary><i>Totaal</i>: allocated and advances; allocated alone when advances are hidden (R25).</summary>
    Total,
}

/// <summary><i>Cel</i>: a figure of the summary: a column of a row, or of all rows that have what is given. What is null stands for all.</summary>
/// <param name="Column">The column.</param>
public sealed record ReportCell(ReportColumn Column)
{
    /// <summary><i>Behandelaar</i>: the provider of the row.</summary>
    public ProviderId? Provider { get; init; }

    /// <summary><i>Betaler</i>: the payor or label of the row.</summary>
    public PayorLabel? Payor { get; init; }

    /// <summary><i>Behandelaar patiënt</i>: in a report by patient's provider (R46).</summary>
    public ProviderId? PatientsProvider { get; init; }

    /// <summary><i>Zonder patiënt</i>: in a report by patient's provider, the rows behind which no patient stands.</summary>
    public bool WithoutPatient { get; init; }

    /// <summary><i>Aan wie is betaald</i>: in a report by who got paid (R45).</summary>
    public ProviderId? PaidTo { get; init; }

    /// <summary><i>Cel van een regel</i>: the figure of a row of the summary.</summary>
    /// <param name="row">The row.</param>
    /// <param name="mode">The mode of its report.</param>
    /// <param name="column">The column.</param>
    /// <returns>The cell.</returns>
    public static ReportCell Of(SummaryRow row, SummariseBy mode, ReportColumn column)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new ReportCell(column)
        {
            Provider = row.Provider,
            Payor = row.Payor,
            PatientsProvider = row.PatientsProvider,
            WithoutPatient = mode == SummariseBy.PatientsProvider && row.PatientsProvider is null,
            PaidTo = row.PaidTo,
        };
    }
}
