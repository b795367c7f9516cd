using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Bookkeeping.Engine;
using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Returns.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;
using NodaTime;

namespace Declaratie.Domain.Practices;

/// <content>What a practice can be asked: the state of everything in it, in the order in which it came.</content>
public sealed partial class Practice
{
    private ReturnTables Returns => Tables.Invoices.Returns;

    private ClaimTables Claims => Returns.Claims;

    private RegisterTables Register => Claims.Register;

    /// <summary><i>Behandelingen</i>: in the order in which they were registered.</summary>
    /// <returns>Their states.</returns>
    public IEnumerable<TreatmentState> Treatments() => Enumerable.Range(0, Claims.Treatments.Rows.Count).Select(StateOfTreatment);

    /// <summary><i>Zoeken</i>: one treatment.</summary>
    /// <param name="treatment">The treatment.</param>
    /// <returns>Its state, or null if there is none.</returns>
    public TreatmentState? Find(TreatmentId treatment) =>
        Claims.Treatments.Treatments.Find(treatment.Value ?? "") is >= 0 and var number ? StateOfTreatment(number) : null;

    /// <summary><i>Declaratieoverzicht</i>: every claim file, in the order in which they were made (C17).</summary>
    /// <returns>Their states.</returns>
    public IEnumerable<ClaimFileState> ClaimFiles() => Enumerable.Range(0, Claims.Files.Count).Select(StateOfFile);

    /// <summary><i>Zoeken</i>: one claim file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Its state, or null if there is none.</returns>
    public ClaimFileState? Find(ClaimFileNumber file) => Claims.Numbers.Given.Find(file.Value ?? "") is >= 0 and var number ? StateOfFile(number) : null;

    /// <summary><i>Retourbestanden</i>: in the order in which they were received (C24).</summary>
    /// <returns>Their states.</returns>
    public IEnumerable<ReturnFileState> ReturnFiles() => Enumerable.Range(0, Returns.Returns.Count).Select(StateOfReturn);

    /// <summary><i>Creditbestanden</i>: in the order in which they were made.</summary>
    /// <returns>Their states.</returns>
    public IEnumerable<CreditFileState> CreditFiles()
    {
        for (var number = 0; number < Returns.CreditFiles.Count; number++)
        {
            var row = Returns.CreditFiles[number];
            yield return new CreditFileState(
                new CreditFileNumber(Returns.CreditNumbers.Given[number]), Claims.NumberOf(row.ClaimFile), Days.ToDate(row.Day), row.Status, Money.FromCents(row.Total));
        }
    }

    /// <summary><i>Patiëntfacturen</i>: credit invoices too, in the order in which they were made.</summary>
    /// <returns>Their states.</returns>
    public IEnumerable<PatientInvoiceState> PatientInvoices()
    {
        for (var number = 0; number < Tables.Invoices.Invoices.Count; number++)
        {
            var row = Tables.Invoices.Invoices[number];
            yield return new PatientInvoiceState(
                new PatientInvoiceNumber(Tables.Invoices.Numbers.Given[number]),
                new PatientId(Register.Patients[row.Patient]),
                Days.ToDate(row.Day),
                row.Status,
                Money.FromCents(row.Total));
        }
    }

    /// <summary><i>Zittingen</i>: per agenda month with treatments, ascending.</summary>
    /// <returns>Their states.</returns>
    public IEnumerable<SessionsState> Sessions() => Claims.Treatments.Months.Values
        .Select(number => Claims.Treatments.MonthRows[number])
        .Where(row => row.Count > 0)
        .Select(row => new SessionsState(TreatmentTables.ToMonth(row.Month), row.Status, row.Counts));

    /// <summary><i>Boekhouding</i>: per month with documents, ascending.</summary>
    /// <returns>Their states.</returns>
    public IEnumerable<BookkeepingState> Bookkeeping() => Tables.Months.Select(month =>
    {
        var documents = month.Value.Status == MonthStatus.Idle ? [.. Tables.Collectable(month.Value)] : month.Value.Run;
        return new BookkeepingState(
            TreatmentTables.ToMonth(month.Key), month.Value.Status, documents.Length, Money.FromCents(documents.Sum(number => Tables.Documents[number].Total)));
    });

    /// <summary><i>Doorboeken</i>: a month written out in debit and credit: its last run or, never collected, what would be collected (C34–C36).</summary>
    /// <remarks>The account numbers are the settings as they are now, whenever the month was collected.</remarks>
    /// <param name="month">The month of the documents.</param>
    /// <param name="run">Which of the runs that were submitted, from 1; null for the last run, submitted or not.</param>
    /// <param name="namesPatients">Whether patients are named; without it they are only their id.</param>
    /// <returns>The month, without documents when it has none; refused when an account is of two types (C66), or when there is no such run (L1).</returns>
    public Decision<BookkeepingMonth> BookkeepingMonth(YearMonth month, int? run = null, bool namesPatients = false) => MonthBooks.Of(Tables, month, run, namesPatients);

    private TreatmentState StateOfTreatment(int number)
    {
        var treatments = Claims.Treatments;
        ref readonly var row = ref treatments.Rows[number];
        var isBooked = !row.IsEditable && row.BookedAmount != TreatmentRow.NoAmount;
        var insurer = isBooked ? row.BookedInsurer : TreatmentChecks.InsurerOf(Register, row);
        var isAdvised = row.Status is TreatmentStatus.Returned or TreatmentStatus.InReturns or TreatmentStatus.ReadyToClaim or TreatmentStatus.Abandoned;
        return new TreatmentState
        {
            Id = new TreatmentId(treatments.Treatments[number]),
            Date = Days.ToDate(row.Day),
            Patient = new PatientId(Register.Patients[row.Patient]),
            Provider = new ProviderId(Register.Providers[row.Provider]),
            Performance = new PerformanceCode(Register.Performances[row.Performance]),
            Status = row.Status,
            Payer = row.Payer,
            Insurer = insurer < 0 ? null : new PayorId(Register.Payors[insurer]),
            Amount = isBooked ? Money.FromCents(row.BookedAmount) : TreatmentChecks.AmountOf(Register, row),
            Attempt = row.Attempt,
            File = row.Line < 0 ? null : Claims.NumberOf(Claims.Lines[row.Line].File),
            Reference = row.Line < 0 ? null : Claims.ReferenceOf(row.Line),
            Codes = treatments.Codes(row.Codes),
            Advice = isAdvised && row.Advice >= 0 ? (Advice)row.Advice : null,
        };
    }

    private ClaimFileState StateOfFile(int number)
    {
        var row = Claims.Files[number];
        return new ClaimFileState(
            Claims.NumberOf(number),
            row.Kind,
            row.Insurer < 0 ? null : new PayorId(Register.Payors[row.Insurer]),
            row.Standard,
            Days.ToDate(row.Day),
            row.Status,
            Money.FromCents(row.Total),
            row.IsAnswered ? Money.FromCents(row.Granted) : null,
            [.. Enumerable.Range(row.FirstLine, row.Count).Select(StateOfLine)]);
    }

    private ClaimLineState StateOfLine(int number)
    {
        ref readonly var row = ref Claims.Lines[number];
        return new ClaimLineState(
            Claims.ReferenceOf(number),
            Claims.TreatmentOf(number),
            Money.FromCents(row.Amount),
            row.Granted == ClaimLineRow.NotSaid ? null : Money.FromCents(row.Granted),
            Claims.Treatments.Codes(row.Codes),
            row.Status)
        {
            Entitlement = Claims.EntitlementOf(row),
        };
    }

    private ReturnFileState StateOfReturn(int number)
    {
        ref readonly var row = ref Returns.Returns[number];
        return new ReturnFileState(
            new ClaimFileNumber(row.File),
            Days.ToDate(row.Day),
            row.Status,
            row.Outcome,
            row.Reason,
            row.Status == ReturnFileStatus.Unmatched ? [] : ReturnedLines(Claims.FileOf(new ClaimFileNumber(row.File))));
    }

    private System.Collections.Immutable.ImmutableArray<ReturnLineState> ReturnedLines(int file)
    {
        var row = Claims.Files[file];
        return
        [
            .. Enumerable.Range(row.FirstLine, row.Count)
                .Where(line => Claims.Lines[line].IsReturned)
                .Select(line => new ReturnLineState(
                    Claims.ReferenceOf(line),
                    Claims.Lines[line].Calculated == ClaimLineRow.NotSaid ? null : Money.FromCents(Claims.Lines[line].Calculated),
                    Money.FromCents(Claims.Lines[line].Granted),
                    CreditPlan.ResolutionOf(Claims.Lines[line]))),
        ];
    }
}
