using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;
using NodaTime;

namespace Declaratie.Domain.Claims.Engine;

/// <content>Credits towards the insurer: asked for, and answered (C43–C48).</content>
internal static partial class ClaimDecider
{
    private const string CreditMark = "C";
    private static readonly RetourCode AlreadyCredited = new("8084");

    public static Finding? Decide(ClaimTables tables, InsurerCreditRequested entry, Outcome outcome)
    {
        var number = tables.Treatments.Treatments.Find(entry.Treatment.Value);
        if (number < 0)
        {
            return Refusals.Missing(Noun.Treatment, entry.Treatment.Value);
        }

        ref readonly var treatment = ref tables.Treatments.Rows[number];
        var fault = TreatmentDecider.TooEarly(treatment, entry.Treatment, entry.Date) ?? CreditFault(tables, treatment, entry.Treatment.Value);
        if (fault is not null)
        {
            return fault;
        }

        ref readonly var line = ref tables.Lines[treatment.Line];
        ref readonly var debit = ref tables.Files[line.File];
        var made = tables.Numbers.Next([], 1, entry.Date.Year)[0];
        var reference = FreeReference(tables, entry.Treatment.Value, CreditMark, treatment.Credits + 1, new HashSet<string>(StringComparer.Ordinal), outcome);
        outcome.Add(new ClaimFileMade(
            new ClaimFileNumber(made),
            ClaimFileKind.InsurerCredit,
            new PayorId(tables.Register.Payors[debit.Insurer]),
            debit.Standard,
            entry.Date,
            [new ClaimLineMade(reference, entry.Treatment, Money.FromCents(-line.Granted), tables.ReferenceOf(treatment.Line)) { Entitlement = tables.EntitlementOf(line) }])
        {
            Month = new YearMonth(entry.Date.Year, entry.Date.Month),
        });
        return null;
    }

    public static Finding? Decide(ClaimTables tables, InsurerCreditGranted entry, Outcome outcome)
    {
        var fault = Find(tables, entry.File, entry.Date, out var number)
            ?? ClosedFault(tables, isPosted: true, entry.File, entry.Date)
            ?? OfKind(tables, number, ClaimFileKind.InsurerCredit)
            ?? Move(tables, number, ClaimFileVerb.AnswerCredit, entry.Date, outcome);
        if (fault is not null)
        {
            return fault;
        }

        var line = tables.Files[number].FirstLine;
        var debit = tables.Lines[line].Debit;
        outcome.Add(new ClaimLineAssessed(tables.ReferenceOf(line), Money.FromCents(tables.Lines[line].Amount), null, entry.Codes, ClaimLineStatus.Granted));
        outcome.Add(new ClaimLineMoved(tables.ReferenceOf(debit), tables.Lines[debit].Status, ClaimLineStatus.Credited));
        outcome.Add(new CreditAnswered(tables.ReferenceOf(debit), IsCredited: true));
        MoveTreatment(tables, debit, TreatmentVerb.TakeBack, entry.Date, outcome);
        outcome.Add(new TreatmentAnswered(tables.TreatmentOf(debit), entry.Date, entry.Codes, Advice.Informational) { IsReturn = false });
        return null;
    }

    public static Finding? Decide(ClaimTables tables, InsurerCreditRefused entry, Outcome outcome)
    {
        var fault = Find(tables, entry.File, entry.Date, out var number)
            ?? OfKind(tables, number, ClaimFileKind.InsurerCredit)
            ?? Move(tables, number, ClaimFileVerb.AnswerCredit, entry.Date, outcome);
        if (fault is not null)
        {
            return fault;
        }

        var line = tables.Files[number].FirstLine;
        outcome.Add(new ClaimLineAssessed(tables.ReferenceOf(line), Money.Zero, null, entry.Codes, ClaimLineStatus.Objected));
        outcome.Add(new CreditAnswered(tables.ReferenceOf(tables.Lines[line].Debit), IsCredited: entry.Codes.Contains(AlreadyCredited)));
        outcome.Add(new TreatmentAnswered(tables.TreatmentOf(line), entry.Date, entry.Codes, Advice.FixCredit) { IsReturn = false });
        return null;
    }

    private static Finding? CreditFault(ClaimTables tables, in TreatmentRow treatment, string id)
    {
        if (treatment.Line < 0 || tables.Files[tables.Lines[treatment.Line].File].Kind != ClaimFileKind.Insurer)
        {
            return TreatmentTransitions.Table.NotAllowed(Noun.Treatment, id, treatment.Status, TreatmentVerb.TakeBack);
        }

        ref readonly var line = ref tables.Lines[treatment.Line];
        ref readonly var file = ref tables.Files[line.File];
        return line.Credit != CreditState.None ? CreditRefusals.Twice(id, tables.ReferenceOf(treatment.Line).Value)
            : !file.IsAnswered || (file.IsClosedWithoutReturn && file.Return < 0) ? CreditRefusals.BeforeTheReturn(id)
            : line.Granted == 0 ? CreditRefusals.NothingGranted(id)
            : treatment.Status != TreatmentStatus.Settled ? TreatmentTransitions.Table.NotAllowed(Noun.Treatment, id, treatment.Status, TreatmentVerb.TakeBack)
            : null;
    }
}
