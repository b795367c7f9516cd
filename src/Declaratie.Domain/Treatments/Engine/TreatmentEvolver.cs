using System.Diagnostics;
using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Treatments.Engine;

/// <summary>Carries out what happened to treatments.</summary>
internal static class TreatmentEvolver
{
    public static void Apply(TreatmentTables tables, PracticeEvent happened)
    {
        switch (happened)
        {
            case TreatmentRegistered registered:
                Apply(tables, registered);
                break;
            case TreatmentCorrected corrected:
                Apply(tables, corrected);
                break;
            case TreatmentChecked seen:
                ref var treatment = ref tables.Rows.Edit(Number(tables, seen.Treatment, seen.Hint));
                treatment.CheckedDay = treatment.LastDay = Days.Of(seen.On);
                treatment.CheckedAt = tables.Register.Moment;
                break;
            case TreatmentBooked booked:
                Apply(tables, booked);
                break;
            case TreatmentMoved moved:
                Apply(tables, moved);
                break;
            case TreatmentAnswered answered:
                Apply(tables, answered);
                break;
            case SessionsCounted counted:
                Apply(tables, counted);
                break;
            default:
                throw new UnreachableException(happened.GetType().Name);
        }
    }

    private static int Number(TreatmentTables tables, TreatmentId treatment, RowHint hint) => hint.In(tables.Treatments, treatment.Value);

    private static void Apply(TreatmentTables tables, TreatmentRegistered registered)
    {
        var isRemainder = registered.Verb == TreatmentVerb.Remain;
        var number = tables.Treatments.Add(registered.Treatment.Value);
        var row = new TreatmentRow
        {
            Line = -1,
            Codes = -1,
            Advice = -1,
            BookedInsurer = -1,
            BookedAmount = TreatmentRow.NoAmount,
            LastDay = registered.On is { } on ? Days.Of(on) : TreatmentRow.Never,
            CheckedDay = TreatmentRow.Never,
            CheckedAt = -1,
            EditedAt = tables.Register.Moment,
            EnteredAt = tables.Register.Moment,
            CreditedAt = isRemainder ? tables.Register.Moment : -1,
            CreditedDay = TreatmentRow.Never,
            BookedDay = TreatmentRow.Never,
            AnsweredDay = TreatmentRow.Never,
            WorkPrevious = -1,
            WorkNext = -1,
            Status = isRemainder ? TreatmentStatus.InReturns : TreatmentStatus.ToSettle,
            Origin = isRemainder ? TreatmentStatus.InReturns : TreatmentStatus.ToSettle,
            IsRemainder = isRemainder,
        };
        Fill(tables, ref row, registered.Details);
        _ = tables.Rows.Add(row);
        tables.Enter(number);
        tables.Requeue(number, WorkQueue.None, WorkQueue.ToBook);
    }

    private static void Apply(TreatmentTables tables, TreatmentCorrected corrected)
    {
        var number = Number(tables, corrected.Treatment, corrected.Hint);
        tables.Leave(number);
        var row = tables.Rows[number];
        Fill(tables, ref row, corrected.Details);
        row.EditedAt = tables.Register.Moment;
        row.LastDay = Days.Of(corrected.On);
        tables.Rows.Edit(number) = row;
        tables.Enter(number);
    }

    private static void Fill(TreatmentTables tables, ref TreatmentRow row, TreatmentDetails details)
    {
        var register = tables.Register;
        row.Day = Days.Of(details.Date);
        row.Patient = register.Patients.Find(details.Patient.Value);
        row.Provider = register.Providers.Find(details.Provider.Value);
        row.Performance = register.NumberOf(details.Performance);
        row.Payer = details.Payer;
        row.GivenInsurer = details.Insurer is { } insurer ? register.Payors.Find(insurer.Value) : -1;
        row.Indication = details.Indication is { } indication ? register.Indications.Find(indication.Value) : -1;
        row.GivenAmount = details.Amount?.Cents ?? TreatmentRow.NoAmount;
        row.Quantity = (short)details.Quantity;
        row.Message = details.Message == MessageDetails.None ? -1 : tables.Messages.Add(details.Message);
    }

    private static void Apply(TreatmentTables tables, TreatmentBooked booked)
    {
        var number = Number(tables, booked.Treatment, booked.Hint);
        ref var row = ref tables.Rows.Edit(number);
        row.BookedInsurer = booked.Insurer is { } insurer ? tables.Register.Payors.Find(insurer.Value) : -1;
        row.BookedAmount = booked.Amount.Cents;
        row.BookedDay = row.LastDay = Days.Of(booked.On);
        row.Origin = row.Status;

        // Patient data that changed before it was booked counts as an edit for good; what changes now does not (C33).
        row.EditedAt = TreatmentChecks.EditedAt(tables, row);
        row.Status = TreatmentStatus.ReadyToClaim;
        tables.Requeue(number, WorkQueue.ToBook, WorkQueue.ToClaim);
    }

    private static void Apply(TreatmentTables tables, TreatmentMoved moved)
    {
        var number = Number(tables, moved.Treatment, moved.Hint);
        ref var row = ref tables.Rows.Edit(number);
        var before = row.Queue;
        if (before == WorkQueue.ToBook)
        {
            row.EditedAt = TreatmentChecks.EditedAt(tables, row);
        }

        if (moved.To == TreatmentStatus.Cancelled)
        {
            tables.LeaveSession(row);
        }

        row.Status = moved.To;
        row.LastDay = Days.Of(moved.On);
        var (after, day) = (row.Queue, row.Day);
        if (after == WorkQueue.ToBook)
        {
            Enter(tables, ref row, moved);
        }

        // Its line is not credited but written off; it will be when it is reopened.
        row.CreditedAt = moved.Verb == TreatmentVerb.WriteOff ? -1 : row.CreditedAt;

        tables.Requeue(number, before, after);
        tables.MakeStale(day);
    }

    private static void Enter(TreatmentTables tables, ref TreatmentRow row, TreatmentMoved moved)
    {
        row.EnteredAt = tables.Register.Moment;
        if (row.Status == TreatmentStatus.InReturns)
        {
            row.CheckedAt = -1;
            row.CheckedDay = TreatmentRow.Never;
        }

        // Put back, or reopened after it was given up in retouren: it was credited before.
        var wasCredited = moved.Verb is TreatmentVerb.PutBackToSettling or TreatmentVerb.PutBackToReturns || (moved.Verb == TreatmentVerb.Reopen && row.CreditedAt >= 0);
        if (!wasCredited)
        {
            row.CreditedAt = tables.Register.Moment;
            row.CreditedDay = moved.CreditedOn is { } document ? Days.Of(document) : row.LastDay;
        }
    }

    private static void Apply(TreatmentTables tables, TreatmentAnswered answered)
    {
        var codes = tables.CodeList(answered.Codes.AsSpan());
        ref var row = ref tables.Rows.Edit(Number(tables, answered.Treatment, answered.Hint));
        row.Codes = codes;
        row.Advice = (sbyte)answered.Advice;
        row.LastDay = Math.Max(row.LastDay, Days.Of(answered.On));
        row.AnsweredDay = answered.IsReturn ? Days.Of(answered.On) : row.AnsweredDay;
    }

    private static void Apply(TreatmentTables tables, SessionsCounted counted)
    {
        if (!tables.Months.TryGetValue(TreatmentTables.MonthOf(counted.Month), out var number))
        {
            return;
        }

        ref var month = ref tables.MonthRows.Edit(number);
        month.Status = SessionsStatus.Current;
        month.DeterminedDay = Days.Of(counted.On);
        month.Counts = counted.Counts;
    }
}
