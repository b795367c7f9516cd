namespace Declaratie.Domain.Treatments.Engine;

/// <summary>Lists of treatments that wait for somebody, so that "all" costs what there is to do, not what there ever was.</summary>
internal enum WorkQueue
{
    None = -1,

    /// <summary>Under afhandelen and retouren: to check and to book.</summary>
    ToBook,

    /// <summary>Ready to claim.</summary>
    ToClaim,
}

/// <summary>A treatment; numbers of other tables, -1 for none, amounts in cents.</summary>
internal struct TreatmentRow
{
    public const long NoAmount = long.MinValue;
    public const int Never = int.MinValue;

    /// <summary>As given; what is not given the tariff decides at booking.</summary>
    public long GivenAmount;

    /// <summary>As booked.</summary>
    public long BookedAmount;
    public int Day;
    public int Patient;
    public int Provider;
    public int Performance;
    public int GivenInsurer;
    public int BookedInsurer;
    public int Indication;

    /// <summary>The newest claim line; those of discarded files do not count.</summary>
    public int Line;

    /// <summary>How many claim lines it has been on; those of discarded files do not count.</summary>
    public int Attempt;

    /// <summary>How many credits were requested at the insurer, discarded ones not counted.</summary>
    public int Credits;

    /// <summary>The number of the list of retour codes, -1 for none.</summary>
    public int Codes;

    /// <summary>The day of the last thing that happened to it.</summary>
    public int LastDay;

    /// <summary>The day of the last check, and the moment; an edit later than that asks for another (C7).</summary>
    public int CheckedDay;
    public int CheckedAt;
    public int EditedAt;

    /// <summary>The moment it came under afhandelen or retouren; patient data that changes after it counts as an edit.</summary>
    public int EnteredAt;

    /// <summary>The moment its line was credited; without an edit after it, booking needs a reason (C33).</summary>
    public int CreditedAt;
    public int CreditedDay;
    public int BookedDay;

    /// <summary>The day of the last answer, from which the term to claim again runs (C61).</summary>
    public int AnsweredDay;
    public int WorkPrevious;
    public int WorkNext;
    public int MonthPrevious;
    public int MonthNext;
    public int VisitNext;
    public Payer Payer;
    public TreatmentStatus Status;
    public TreatmentStatus Origin;

    /// <summary>The advice of the last answer; none is -1.</summary>
    public sbyte Advice;

    /// <summary>What an insurer left to the patient: it needs no correction and no tariff.</summary>
    public bool IsRemainder;

    public readonly bool IsEditable => Status is TreatmentStatus.ToSettle or TreatmentStatus.InReturns;

    public readonly WorkQueue Queue => Status switch
    {
        TreatmentStatus.ToSettle or TreatmentStatus.InReturns => WorkQueue.ToBook,
        TreatmentStatus.ReadyToClaim => WorkQueue.ToClaim,
        _ => WorkQueue.None,
    };
}

/// <summary>The treatments and the counters of an agenda month.</summary>
internal struct MonthRow
{
    public int Month;
    public int Head;
    public int Count;
    public int DeterminedDay;
    public SessionsStatus Status;
    public SessionCounts Counts;
}
