using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Testing.Walks;

/// <summary>An independent witness of the claims flow, written from the specification and not from the engine: plain lists of papers
/// and amounts, kept from what the accepted entries say. Of the engine's answer it believes only which rows were left behind.</summary>
internal sealed partial class Witness(NumberingPrefixes? numbering = null)
{
    private static readonly string[] LeavesNobodyBehind = ["V11", "V12", "V13"];

    private readonly WitnessRegister register = new();
    private readonly WitnessNumbers fileNumbers = new((numbering ?? NumberingPrefixes.Default).ClaimFile);
    private readonly WitnessNumbers creditNumbers = new((numbering ?? NumberingPrefixes.Default).CreditFile);
    private readonly WitnessNumbers invoiceNumbers = new((numbering ?? NumberingPrefixes.Default).PatientInvoice);
    private readonly List<ReturnReceived> received = [];

    public List<TreatmentPaper> Treatments { get; } = [];

    public List<FilePaper> Files { get; } = [];

    public List<CreditPaper> Credits { get; } = [];

    public List<InvoicePaper> Invoices { get; } = [];

    public WitnessMoney Money { get; } = new();

    /// <summary>What the witness makes of one entry; a text when the practice says something else about it.</summary>
    public string? See(Step step)
    {
        register.Record(step.Entry);
        Money.Record(step.Entry);

        // What a run allocates is the business of another witness; what it leaves open is seen here.
        foreach (var made in step.Decision.Events.OfType<LedgerPosted>().SelectMany(posted => posted.Happened.Run?.Allocations ?? []))
        {
            Money.Record(made.Allocation);
        }

        var left = step.Decision.Warnings
            .Where(warning => !LeavesNobodyBehind.Contains(warning.Rule.Id, StringComparer.Ordinal) && (warning.Rule.Id != "C2" || register.CovBlocks))
            .Select(warning => warning.Subject)
            .ToHashSet(StringComparer.Ordinal);
        return step.Entry switch
        {
            TreatmentsBooked it => Do(() => Book(it, left)),
            ClaimFilesCreated it => Do(() => Claim(it, step.After.Practice)),
            ClaimFilesSent it => Do(() => Send(it, left)),
            ReturnReceived it => Answer(it, [.. step.Decision.Warnings.Select(warning => warning.Rule.Id)]),
            ReturnCredited it => Do(() => Handle(it)),
            PatientInvoicesMade it => Do(() => Invoice(it)),
            SessionsDetermined it => Count(it, step.After),
            _ => OnOne(step.Entry),
        };
    }

    private static string? Do(Action step)
    {
        step();
        return null;
    }

    private string? OnOne(JournalEntry entry)
    {
        switch (entry)
        {
            case Treatment it:
                Treatments.Add(new TreatmentPaper(it));
                break;
            case TreatmentEdited it:
                Edit(Find(it.Treatment), it.Changes);
                break;
            case TreatmentPutBack it:
                (Find(it.Treatment).IsReady, Find(it.Treatment).IsInHand) = (false, true);
                break;
            case TreatmentCancelled it:
                (Find(it.Treatment).IsCancelled, Find(it.Treatment).IsInHand) = (true, false);
                break;
            case TreatmentAbandoned it:
                Find(it.Treatment).IsInHand = false;
                break;
            case TreatmentReopened it:
                Reopen(Find(it.Treatment), it.Date);
                break;
            case PatientInvoicesSent it:
                Send(it);
                break;
            case PatientInvoiceCredited it:
                Credit(it);
                break;
            case MonthCollected it:
                Money.Collect(it.Month, it.Date);
                break;
            case MonthSubmitted it:
                Money.HandOver(it.Month);
                break;
            default:
                OnFile(entry);
                break;
        }

        return null;
    }

    private void OnFile(JournalEntry entry)
    {
        switch (entry)
        {
            case ClaimFileDiscarded it:
                Discard(Find(it.File), it.Date);
                break;
            case ClaimFileRefused it:
                Find(it.File).Lines.ForEach(line => Assess(line, Domain.Money.Zero, isObjected: true));
                Close(Find(it.File));
                break;
            case ClaimFileClosed it:
                Find(it.File).Lines.ForEach(line => Assess(line, line.Amount, isObjected: false));
                Close(Find(it.File));
                break;
            case ReturnLineResolved it:
                Find(it.File).Lines.Single(line => line.Reference == it.Reference).Decided = it.Resolution;
                break;
            case CreditFileBooked it:
                var credit = Credits.Single(one => one.Number == it.File);
                credit.Document.IsReady = true;
                Find(credit.ClaimFile).IsReturned = false;
                break;
            case InsurerCreditRequested it:
                AskBack(it);
                break;
            case InsurerCreditGranted it:
                TakeBack(Find(it.File), it.Date);
                break;
            case InsurerCreditRefused it:
                Find(it.File).Lines.ForEach(line => Assess(line, Domain.Money.Zero, isObjected: true));
                Find(it.File).IsAnswered = true;
                break;
            case ClaimFileForwarded it:
                Find(it.File).IsForwarded = true;
                break;
        }
    }

    private TreatmentPaper Find(TreatmentId id) => Treatments.Single(treatment => treatment.Said.Id == id);

    private FilePaper Find(ClaimFileNumber number) => Files.Single(file => file.Number == number);

    private void Edit(TreatmentPaper treatment, TreatmentChanges changes)
    {
        var before = treatment.Said;
        if (changes is { Patient: null, Date: null } && before.Insurer is null && changes.Insurer is { } named && named == register.InsurerOf(before))
        {
            // Whom the coverage names already is no change.
            changes = changes with { Insurer = null };
        }

        var after = before with
        {
            Date = changes.Date ?? before.Date,
            Patient = changes.Patient ?? before.Patient,
            Provider = changes.Provider ?? before.Provider,
            Performance = changes.Performance ?? before.Performance,
            Payer = changes.Payer ?? before.Payer,
            Insurer = changes.EmptiesInsurer ? null : changes.Insurer ?? before.Insurer,
            Quantity = changes.Quantity ?? before.Quantity,
        };

        // A remainder keeps its amount, whatever the tariff, until another is given.
        var isOther = changes.EmptiesAmount || (after.Payer != before.Payer || after.Insurer != before.Insurer || after.Performance != before.Performance || after.Date != before.Date);
        treatment.Said = after with { Amount = changes.Amount ?? (isOther && !treatment.IsRemainder ? null : before.Amount) };
    }

    private void Book(TreatmentsBooked entry, HashSet<string> left)
    {
        var rows = entry.Treatments ?? [.. Treatments.Where(treatment => treatment.IsInHand).Select(treatment => treatment.Said.Id)];
        foreach (var treatment in rows.Distinct().Where(id => !left.Contains(id.Value)).Select(Find))
        {
            (treatment.IsInHand, treatment.IsReady, treatment.BookedOn) = (false, true, entry.Date);
            treatment.Booked = register.PriceOf(treatment.Said);
            treatment.BookedInsurer = register.InsurerOf(treatment.Said);
        }
    }

    /// <summary>What was written off comes back, and is then credited like a line that is claimed again.</summary>
    private void Reopen(TreatmentPaper treatment, LocalDate date)
    {
        if (treatment.Line is { GivenUp: { } amount } line)
        {
            var total = Money.Adjust(line.Reference.Value, amount) + Money.Adjust(line.Reference.Value, -line.Amount);
            if (amount != Domain.Money.Zero || line.Amount != Domain.Money.Zero)
            {
                Money.File("memo", date, total);
            }
        }

        treatment.TakeBack();
    }

    /// <summary>A visit is a patient on a day, however often it was claimed.</summary>
    private string? Count(SessionsDetermined entry, ClaimView view)
    {
        var sessions = Treatments.FindAll(one => one.Said.Date.ToYearMonth() == entry.Month && one.Said.Date <= entry.Date
            && one is { IsCancelled: false, IsRemainder: false } && register.CountsAsSession(one.Said.Performance));
        var shown = view.Sessions.FirstOrDefault(one => one.Month == entry.Month);
        return shown is null ? null
            : Walk.Differ(Visits(sessions), shown.Counts.Performed, "performed")
            ?? Walk.Differ(Visits(sessions.Where(one => one.Line is { IsInvoiced: true })), shown.Counts.Invoiced, "invoiced");
    }

    private static int Visits(IEnumerable<TreatmentPaper> sessions) => sessions.Select(one => (one.Said.Patient, one.Said.Date)).Distinct().Count();
}
