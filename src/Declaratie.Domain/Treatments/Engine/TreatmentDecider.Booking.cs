using System.Collections.Immutable;
using Declaratie.Domain.Engine;
using NodaTime;

namespace Declaratie.Domain.Treatments.Engine;

/// <content>Checking and booking: many at a time, each row by itself (C8).</content>
internal static partial class TreatmentDecider
{
    /// <summary>Decides about one row.</summary>
    /// <param name="id">The treatment.</param>
    /// <param name="number">Its number.</param>
    /// <returns>Why not, or null when it was carried out.</returns>
    private delegate Finding? RowDecider(TreatmentId id, int number);

    public static Finding? Decide(TreatmentTables tables, TreatmentsChecked entry, Outcome outcome) =>
        EachRow(tables, entry.Treatments, outcome, (id, number) => Check(tables, entry.Date, id, number, outcome));

    public static Finding? Decide(TreatmentTables tables, TreatmentsBooked entry, Outcome outcome) =>
        EachRow(tables, entry.Treatments, outcome, (id, number) => Book(tables, entry, id, number, outcome));

    private static Finding? EachRow(TreatmentTables tables, ImmutableArray<TreatmentId>? named, Outcome outcome, RowDecider decide)
    {
        var (first, done) = (default(Finding), false);
        if (named is { } list)
        {
            foreach (var id in list)
            {
                Take(id, tables.Treatments.Find(id.Value));
            }
        }
        else
        {
            foreach (var number in tables.Waiting(WorkQueue.ToBook))
            {
                Take(new TreatmentId(tables.Treatments[number]), number);
            }
        }

        return done ? null : first;

        void Take(TreatmentId id, int number)
        {
            var fault = number < 0 ? Refusals.Missing(Noun.Treatment, id.Value) : decide(id, number);
            done |= fault is null;
            first ??= fault;
            if (fault is not null)
            {
                outcome.Warn(fault);
            }
        }
    }

    private static Finding? Check(TreatmentTables tables, LocalDate on, TreatmentId id, int number, Outcome outcome)
    {
        ref readonly var row = ref tables.Rows[number];
        if (TooEarly(row, id, on) is { } fault)
        {
            return fault;
        }

        if (TreatmentTransitions.Table.Find(row.Status, TreatmentVerb.Check) is null)
        {
            return TreatmentTransitions.Table.NotAllowed(Noun.Treatment, id.Value, row.Status, TreatmentVerb.Check);
        }

        outcome.Add(new TreatmentChecked(id, on) { Hint = new(number) });
        foreach (var finding in TreatmentChecks.Of(tables, number, row, id.Value, Days.Of(on)))
        {
            outcome.Warn(finding);
        }

        return null;
    }

    private static Finding? Book(TreatmentTables tables, TreatmentsBooked entry, TreatmentId id, int number, Outcome outcome)
    {
        ref readonly var row = ref tables.Rows[number];
        if (TooEarly(row, id, entry.Date) is { } early)
        {
            return early;
        }

        if (TreatmentTransitions.Table.Find(row.Status, TreatmentVerb.Book) is null)
        {
            return TreatmentTransitions.Table.NotAllowed(Noun.Treatment, id.Value, row.Status, TreatmentVerb.Book);
        }

        var edited = TreatmentChecks.EditedAt(tables, row);
        if (row.CheckedAt <= edited)
        {
            return BookingRefusals.NotChecked(id.Value);
        }

        var findings = TreatmentChecks.Of(tables, number, row, id.Value, row.CheckedDay);
        var isUnchanged = row.Status == TreatmentStatus.InReturns && !row.IsRemainder && edited <= row.CreditedAt && string.IsNullOrWhiteSpace(entry.Unchanged);
        var blocks = tables.Register.Is(SettingTable.CovMissing, "block");
        var noCoverage = findings.Exists(finding => finding.Rule == CheckRules.CoverageIsKnown);
        var fault = BookingRefusals.Blocked(ClaimRules.StopSignsAreSolved, RuleForce.Stop, id.Value, findings)
            ?? BookingRefusals.Blocked(ClaimRules.BlueFieldsAreFilled, RuleForce.Gap, id.Value, findings)
            ?? (isUnchanged ? BookingRefusals.Unchanged(id.Value) : null)
            ?? (noCoverage && blocks ? BookingRefusals.NoCoverage(id.Value) : null);
        if (fault is not null)
        {
            return fault;
        }

        if (noCoverage)
        {
            outcome.Warn(BookingRefusals.NoCoverage(id.Value));
        }

        var insurer = TreatmentChecks.InsurerOf(tables.Register, row);
        outcome.Add(new TreatmentBooked(
            id,
            entry.Date,
            insurer < 0 ? null : new PayorId(tables.Register.Payors[insurer]),
            TreatmentChecks.AmountOf(tables.Register, row) ?? Money.Zero)
        {
            Hint = new(number),
        });
        return null;
    }
}
