using Declaratie.Domain.Engine;
using NodaTime;

namespace Declaratie.Domain.Treatments.Engine;

/// <summary>Steps 1 and 5: registering, correcting, checking and booking treatments, and the red cross.</summary>
internal static partial class TreatmentDecider
{
    public static Finding? Decide(TreatmentTables tables, Treatment entry, Outcome outcome)
    {
        var register = tables.Register;
        var fault = tables.Treatments.Find(entry.Id.Value) >= 0
            ? Refusals.Duplicate(Noun.Treatment, entry.Id.Value)
            : RegisterDecider.Missing(register.Patients, Noun.Patient, entry.Patient.Value)
              ?? RegisterDecider.Missing(register.Providers, Noun.Provider, entry.Provider.Value)
              ?? Missing(register, entry.Insurer, entry.Indication)
              ?? ClaimAmounts.Fault(entry);
        if (fault is null)
        {
            var details = new TreatmentDetails(
                entry.Date, entry.Patient, entry.Provider, entry.Performance, entry.Payer, entry.Insurer, entry.Indication, entry.Amount)
            {
                Quantity = entry.Quantity ?? 1,
                Message = MessageDetails.None.With(entry.Message),
            };
            outcome.Add(new TreatmentRegistered(entry.Id, TreatmentVerb.Register, details, On: null));
        }

        return fault;
    }

    public static Finding? Decide(TreatmentTables tables, TreatmentEdited entry, Outcome outcome)
    {
        var number = tables.Treatments.Find(entry.Treatment.Value);
        if (number < 0)
        {
            return Refusals.Missing(Noun.Treatment, entry.Treatment.Value);
        }

        ref readonly var row = ref tables.Rows[number];
        var (changes, register) = (entry.Changes, tables.Register);
        var fault = (changes.Patient is { } patient ? RegisterDecider.Missing(register.Patients, Noun.Patient, patient.Value) : null)
            ?? (changes.Provider is { } provider ? RegisterDecider.Missing(register.Providers, Noun.Provider, provider.Value) : null)
            ?? Missing(register, changes.Insurer, changes.Indication)
            ?? ClaimAmounts.Fault(entry)
            ?? TooEarly(row, entry.Treatment, entry.Date);
        if (fault is not null)
        {
            return fault;
        }

        if (TreatmentTransitions.Table.Find(row.Status, TreatmentVerb.Edit) is null)
        {
            return TreatmentTransitions.Table.NotAllowed(
                ClaimRules.EditedInTwoPlacesOnly, Noun.Treatment, entry.Treatment.Value, row.Status, TreatmentVerb.Edit);
        }

        var before = DetailsOf(tables, row);
        var after = Changed(before, Named(register, row, changes), row.IsRemainder);
        if (after != before)
        {
            outcome.Add(new TreatmentCorrected(entry.Treatment, entry.Date, after) { Hint = new(number) });
        }

        return null;
    }

    public static Finding? Decide(TreatmentTables tables, TreatmentPutBack entry, Outcome outcome)
    {
        var number = tables.Treatments.Find(entry.Treatment.Value);
        if (number < 0)
        {
            return Refusals.Missing(Noun.Treatment, entry.Treatment.Value);
        }

        ref readonly var row = ref tables.Rows[number];
        if (TooEarly(row, entry.Treatment, entry.Date) is { } fault)
        {
            return fault;
        }

        var verb = row.Origin == TreatmentStatus.ToSettle ? TreatmentVerb.PutBackToSettling : TreatmentVerb.PutBackToReturns;
        if (TreatmentTransitions.Table.Find(row.Status, verb) is not { } arrow)
        {
            return TreatmentTransitions.Table.NotAllowed(ClaimRules.PutBackGoesToItsOrigin, Noun.Treatment, entry.Treatment.Value, row.Status, verb);
        }

        outcome.Add(new TreatmentMoved(entry.Treatment, verb, row.Status, arrow.To, entry.Date) { Hint = new(number) });
        return null;
    }

    public static Finding? Decide(TreatmentTables tables, TreatmentCancelled entry, Outcome outcome) =>
        Move(tables, entry.Treatment, TreatmentVerb.Cancel, entry.Date, outcome);

    public static Finding? Decide(TreatmentTables tables, TreatmentAbandoned entry, Outcome outcome) =>
        Move(tables, entry.Treatment, TreatmentVerb.Abandon, entry.Date, outcome);

    /// <summary>Follows an arrow, or refuses.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="treatment">The treatment.</param>
    /// <param name="verb">What is done.</param>
    /// <param name="on">The day.</param>
    /// <param name="outcome">What comes of it.</param>
    /// <returns>The refusal, or null.</returns>
    public static Finding? Move(TreatmentTables tables, TreatmentId treatment, TreatmentVerb verb, LocalDate on, Outcome outcome)
    {
        var number = tables.Treatments.Find(treatment.Value);
        if (number < 0)
        {
            return Refusals.Missing(Noun.Treatment, treatment.Value);
        }

        ref readonly var row = ref tables.Rows[number];
        if (TooEarly(row, treatment, on) is { } fault)
        {
            return fault;
        }

        if (TreatmentTransitions.Table.Find(row.Status, verb) is not { } arrow)
        {
            return TreatmentTransitions.Table.NotAllowed(Noun.Treatment, treatment.Value, row.Status, verb);
        }

        outcome.Add(new TreatmentMoved(treatment, verb, row.Status, arrow.To, on) { Hint = new(number) });
        return null;
    }

    /// <summary>L7: nothing happens to a treatment before what happened to it last.</summary>
    public static Finding? TooEarly(in TreatmentRow row, TreatmentId treatment, LocalDate on) =>
        Days.Of(on) < row.LastDay ? Refusals.AfterTheLast(treatment.Value, Noun.Treatment, row.LastDay) : null;

    public static TreatmentDetails DetailsOf(TreatmentTables tables, in TreatmentRow row) => new(
        Days.ToDate(row.Day),
        new PatientId(tables.Register.Patients[row.Patient]),
        new ProviderId(tables.Register.Providers[row.Provider]),
        new PerformanceCode(tables.Register.Performances[row.Performance]),
        row.Payer,
        row.GivenInsurer < 0 ? null : new PayorId(tables.Register.Payors[row.GivenInsurer]),
        row.Indication < 0 ? null : new IndicationId(tables.Register.Indications[row.Indication]),
        row.GivenAmount == TreatmentRow.NoAmount ? null : Money.FromCents(row.GivenAmount))
    {
        Quantity = row.Quantity,
        Message = row.Message < 0 ? MessageDetails.None : tables.Messages[row.Message],
    };

    private static Finding? Missing(RegisterTables register, PayorId? insurer, IndicationId? indication) =>
        (insurer is { } payor ? RegisterDecider.Missing(register.Payors, Noun.Payor, payor.Value) : null)
        ?? (indication is { } reason ? RegisterDecider.Missing(register.Indications, Noun.Indication, reason.Value) : null);

    /// <summary>The insurer that the coverage gives already is no change.</summary>
    private static TreatmentChanges Named(RegisterTables register, in TreatmentRow row, TreatmentChanges changes)
    {
        var byDefault = row.GivenInsurer < 0 && changes is { Patient: null, Date: null } ? TreatmentChecks.InsurerOf(register, row) : -1;
        return byDefault >= 0 && changes.Insurer is { } named && register.Payors.Is(byDefault, named.Value) ? changes with { Insurer = null } : changes;
    }

    /// <summary>A given amount stays until an edit changes the payer, insurer, performance or date without giving one; that of a remainder always.</summary>
    private static TreatmentDetails Changed(TreatmentDetails before, TreatmentChanges changes, bool isRemainder)
    {
        var after = before with
        {
            Date = changes.Date ?? before.Date,
            Patient = changes.Patient ?? before.Patient,
            Provider = changes.Provider ?? before.Provider,
            Performance = changes.Performance ?? before.Performance,
            Payer = changes.Payer ?? before.Payer,
            Insurer = changes.EmptiesInsurer ? null : changes.Insurer ?? before.Insurer,
            Indication = changes.EmptiesIndication ? null : changes.Indication ?? before.Indication,
            Quantity = changes.Quantity ?? before.Quantity,
            Message = before.Message.With(changes.Message),
        };
        var changesPrice = after.Payer != before.Payer || after.Insurer != before.Insurer || after.Performance != before.Performance || after.Date != before.Date
            || after.Quantity != before.Quantity;
        var kept = !isRemainder && (changes.EmptiesAmount || changesPrice) ? null : before.Amount;
        return after with { Amount = changes.Amount ?? kept };
    }
}
