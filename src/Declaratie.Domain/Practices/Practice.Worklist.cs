using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;
using NodaTime;

namespace Declaratie.Domain.Practices;

/// <content>What waits for somebody.</content>
public sealed partial class Practice
{
    /// <summary>In days.</summary>
    internal const int DeadlineIsNear = 30;

    /// <summary><i>Werklijst</i>: what waits for somebody after the last entry, with its age on a day (C4, C61).</summary>
    /// <param name="asOf">The day from which ages are measured; it leaves out nothing that was recorded.</param>
    /// <returns>The list.</returns>
    public Worklist Worklist(LocalDate asOf)
    {
        var today = Days.Of(asOf);
        var days = DaysToWait();
        return new Worklist
        {
            AsOf = asOf,
            Days = days,
            Treatments = [.. ToBeClaimed().Where(number => today - Claims.Treatments.Rows[number].Day > days).Select(number => Waiting(number, today)).OrderBy(row => row.Status).ThenBy(row => row.Date)],
            ClaimFiles = WaitingFiles(today),
            ReturnFiles = WaitingReturns(today),
            CreditFiles =
            [
                .. CreditFiles().Where(row => row.Status is CreditFileStatus.Open)
                    .Select(row => new WaitingCreditFile(row.Number, row.ClaimFile, row.Status, row.Date, today - Days.Of(row.Date), row.Total)).OrderBy(row => row.Date),
            ],
            PatientInvoices =
            [
                .. PatientInvoices().Where(row => row.Status is PatientInvoiceStatus.ToSend)
                    .Select(row => new WaitingPatientInvoice(row.Number, row.Patient, row.Status, row.Date, today - Days.Of(row.Date), row.Total)).OrderBy(row => row.Date),
            ],
            Bookkeeping = [.. Tables.Months.Keys.Select(WaitingMonth).Where(month => month.Documents > 0)],
            Sessions = [.. Sessions().Where(month => month.Status is SessionsStatus.Stale)],
            Deadlines = DeadlinesUntil(today),
        };
    }

    /// <summary>The treatments still to be claimed whose last day (C61) is near or past.</summary>
    /// <param name="today">The day from which is counted.</param>
    /// <param name="days">How many days from then are near.</param>
    /// <returns>Their numbers and last days, in the order in which they were registered.</returns>
    internal IEnumerable<(int Treatment, int LastDay)> DeadlinesWithin(int today, int days) => ToBeClaimed()
        .Select(number => (Number: number, LastDay: TreatmentChecks.LastDayToClaim(Register, Claims.Treatments.Rows[number])))
        .Where(near => near.LastDay is { } last && (long)last - today <= days)
        .Select(near => (near.Number, near.LastDay!.Value));

    internal TreatmentState StateOf(int treatment) => StateOfTreatment(treatment);

    private int DaysToWait() =>
        int.Parse(Register.Settings.GetValueOrDefault(SettingTable.WorklistDays) ?? SettingTable.Find(SettingTable.WorklistDays)!.Default, CultureInfo.InvariantCulture);

    /// <summary>The treatments with which something is still to be done before an insurer or a patient can pay.</summary>
    private IEnumerable<int> ToBeClaimed() => Enumerable.Range(0, Claims.Treatments.Rows.Count).Where(number =>
    {
        ref readonly var row = ref Claims.Treatments.Rows[number];
        return row.Status is TreatmentStatus.ToSettle or TreatmentStatus.ReadyToClaim or TreatmentStatus.Returned or TreatmentStatus.InReturns
            || (row.Status is TreatmentStatus.InClaimFile && Claims.Files[Claims.Lines[row.Line].File].Status is ClaimFileStatus.Created or ClaimFileStatus.ToInvoice);
    });

    private WaitingTreatment Waiting(int number, int today)
    {
        var state = StateOfTreatment(number);
        return new WaitingTreatment(state.Id, state.Status, state.Date, today - Claims.Treatments.Rows[number].Day, state.Provider, state.Insurer, state.Amount);
    }

    private ImmutableArray<WaitingClaimFile> WaitingFiles(int today) =>
    [
        .. Enumerable.Range(0, Claims.Files.Count)
            .Select(number => (Number: number, Row: Claims.Files[number]))
            .Where(file => file.Row.Status is ClaimFileStatus.Created or ClaimFileStatus.ToInvoice or ClaimFileStatus.Submitted or ClaimFileStatus.WithInsurer)
            .OrderBy(file => file.Row.Status)
            .ThenBy(file => file.Row.Day)
            .Select(file => new WaitingClaimFile(
                Claims.NumberOf(file.Number), file.Row.Status, Days.ToDate(file.Row.Day), today - file.Row.Day, Money.FromCents(file.Row.Total))),
    ];

    private ImmutableArray<WaitingReturnFile> WaitingReturns(int today) =>
    [
        .. ReturnFiles().Where(row => row.Status is ReturnFileStatus.ToHandle or ReturnFileStatus.Unmatched)
            .OrderBy(row => row.Date)
            .Select(row => new WaitingReturnFile(row.File, row.Status, row.Date, today - Days.Of(row.Date), row.Lines.Length)),
    ];

    /// <summary>What is to be collected or submitted of a month; of a month that was submitted, the documents that came after.</summary>
    private BookkeepingState WaitingMonth(int key)
    {
        var month = Tables.Months[key];
        int[] documents = month.Status is MonthStatus.Collected ? [.. month.Run.Union(Tables.Collectable(month))] : [.. Tables.Collectable(month)];
        return new BookkeepingState(TreatmentTables.ToMonth(key), month.Status, documents.Length, Money.FromCents(documents.Sum(number => Tables.Documents[number].Total)));
    }

    private ImmutableArray<ClaimDeadline> DeadlinesUntil(int today) =>
    [
        .. DeadlinesWithin(today, DeadlineIsNear)
            .OrderBy(near => near.LastDay)
            .Select(near =>
            {
                var state = StateOfTreatment(near.Treatment);
                return new ClaimDeadline(state.Id, state.Insurer, Days.ToDate(near.LastDay), near.LastDay - today, state.Amount);
            }),
    ];
}
