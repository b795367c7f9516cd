using Declaratie.Domain.Practices;

namespace Declaratie.Reporting.Status;

/// <summary>The rows that a question asks for.</summary>
/// <param name="practice">The practice.</param>
/// <param name="spec">The question.</param>
internal sealed class StatusRows(Practice practice, StatusSpec spec)
{
    internal IEnumerable<TreatmentState> Treatments => Asked(StatusSection.Treatments, practice.Treatments(), row => row.Status);

    internal IEnumerable<ClaimFileState> ClaimFiles => Asked(StatusSection.ClaimFiles, practice.ClaimFiles(), row => row.Status);

    internal IEnumerable<ReturnFileState> ReturnFiles => Asked(StatusSection.ReturnFiles, practice.ReturnFiles(), row => row.Status);

    internal IEnumerable<CreditFileState> CreditFiles => Asked(StatusSection.CreditFiles, practice.CreditFiles(), row => row.Status);

    internal IEnumerable<PatientInvoiceState> PatientInvoices => Asked(StatusSection.PatientInvoices, practice.PatientInvoices(), row => row.Status);

    internal IEnumerable<SessionsState> Sessions => Asked(StatusSection.Sessions, practice.Sessions(), row => row.Status);

    internal IEnumerable<BookkeepingState> Bookkeeping => Asked(StatusSection.Bookkeeping, practice.Bookkeeping(), row => row.Status);

    internal bool Shows(StatusSection section) => spec.Shows(section);

    private IEnumerable<TRow> Asked<TRow, TStatus>(StatusSection section, IEnumerable<TRow> rows, Func<TRow, TStatus> statusOf)
        where TStatus : struct, Enum
    {
        if (!spec.Shows(section))
        {
            return [];
        }

        if (spec.State is not { } name)
        {
            return rows;
        }

        var wanted = Enum.Parse<TStatus>(name);
        return rows.Where(row => EqualityComparer<TStatus>.Default.Equals(statusOf(row), wanted));
    }
}
