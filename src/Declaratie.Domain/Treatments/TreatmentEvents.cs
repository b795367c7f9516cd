using System.Collections.Immutable;
using Declaratie.Domain.Engine;
using NodaTime;

namespace Declaratie.Domain.Treatments;

/// <summary><i>Gegevens van een behandeling</i>: as they were given; what is not given the coverage and the tariff decide.</summary>
/// <param name="Date">The day of the treatment.</param>
/// <param name="Patient">The patient.</param>
/// <param name="Provider">Who treats.</param>
/// <param name="Performance">What is done.</param>
/// <param name="Payer">Who pays.</param>
/// <param name="Insurer">The insurer, if given.</param>
/// <param name="Indication">The indication, if any.</param>
/// <param name="Amount">The amount, if given.</param>
public sealed record TreatmentDetails(
    LocalDate Date, PatientId Patient, ProviderId Provider, PerformanceCode Performance, Payer Payer, PayorId? Insurer, IndicationId? Indication, Money? Amount)
{
    /// <summary><i>Aantal</i>: how many times it is done.</summary>
    public int Quantity { get; init; } = 1;

    /// <summary><i>Voor het bericht</i>: what a message to the insurer needs besides.</summary>
    public MessageDetails Message { get; init; } = MessageDetails.None;
}

/// <summary><i>Behandeling vastgelegd</i>: from the agenda, or as the remainder of another that goes to the patient.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Verb">Register or Remain.</param>
/// <param name="Details">Its details.</param>
/// <param name="On">The day; of a treatment from the agenda not known.</param>
public sealed record TreatmentRegistered(TreatmentId Treatment, TreatmentVerb Verb, TreatmentDetails Details, LocalDate? On) : PracticeEvent
{
    internal override EventKind Kind => EventKind.TreatmentRegistered;
}

/// <summary><i>Behandeling gecorrigeerd</i>: its details are other ones now; it must be checked again.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="On">The day.</param>
/// <param name="Details">Its details afterwards.</param>
public sealed record TreatmentCorrected(TreatmentId Treatment, LocalDate On, TreatmentDetails Details) : PracticeEvent
{
    internal RowHint Hint { get; init; }

    internal override EventKind Kind => EventKind.TreatmentCorrected;
}

/// <summary><i>Behandeling gecontroleerd</i>: stop signs and blue fields were determined on that day.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="On">The day.</param>
public sealed record TreatmentChecked(TreatmentId Treatment, LocalDate On) : PracticeEvent
{
    internal RowHint Hint { get; init; }

    internal override EventKind Kind => EventKind.TreatmentChecked;
}

/// <summary><i>Behandeling geboekt</i>: ready to claim, at this amount, from this insurer.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="On">The day.</param>
/// <param name="Insurer">The insurer, if there is one.</param>
/// <param name="Amount">The amount.</param>
public sealed record TreatmentBooked(TreatmentId Treatment, LocalDate On, PayorId? Insurer, Money Amount) : PracticeEvent
{
    internal RowHint Hint { get; init; }

    internal override EventKind Kind => EventKind.TreatmentBooked;
}

/// <summary><i>Behandeling verzet</i>: an arrow of the status diagram was followed.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Verb">What was done.</param>
/// <param name="From">The status before.</param>
/// <param name="To">The status afterwards.</param>
/// <param name="On">The day.</param>
public sealed record TreatmentMoved(TreatmentId Treatment, TreatmentVerb Verb, TreatmentStatus From, TreatmentStatus To, LocalDate On) : PracticeEvent
{
    /// <summary><i>Datum van de credit</i>: of the document that credits it, when that is not the day (C58).</summary>
    public LocalDate? CreditedOn { get; init; }

    internal RowHint Hint { get; init; }

    internal override EventKind Kind => EventKind.TreatmentMoved;
}

/// <summary><i>Antwoord op een behandeling</i>: the codes of the insurer and what they advise; they stay until the next answer.</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="On">The day of the answer.</param>
/// <param name="Codes">The retour codes.</param>
/// <param name="Advice">What to do.</param>
public sealed record TreatmentAnswered(TreatmentId Treatment, LocalDate On, ImmutableArray<RetourCode> Codes, Advice Advice) : PracticeEvent
{
    /// <summary><i>Retourcodes</i>.</summary>
    public ImmutableArray<RetourCode> Codes { get; init => field = value.IsDefault ? [] : value; } = Codes.IsDefault ? [] : Codes;

    internal RowHint Hint { get; init; }

    /// <summary><i>Op een retour</i>: the term to claim again runs from it (C61); the answer to a credit is none.</summary>
    public bool IsReturn { get; init; } = true;

    /// <inheritdoc/>
    public bool Equals(TreatmentAnswered? other) =>
        other is not null && IsReturn == other.IsReturn && Treatment == other.Treatment && On == other.On && Advice == other.Advice && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Treatment, On, Advice, Codes.Length);

    internal override EventKind Kind => EventKind.TreatmentAnswered;
}

/// <summary><i>Zittingen bepaald</i>: the counters of an agenda month.</summary>
/// <param name="Month">The agenda month.</param>
/// <param name="On">The day.</param>
/// <param name="Counts">What was counted.</param>
public sealed record SessionsCounted(YearMonth Month, LocalDate On, SessionCounts Counts) : PracticeEvent
{
    internal override EventKind Kind => EventKind.SessionsCounted;
}

/// <summary><i>Zittingentellers</i>: of one agenda month; a visit is one session, whatever was done in it.</summary>
/// <param name="Performed">Delivered visits.</param>
/// <param name="Claimed">Visits on a claim line that was not credited.</param>
/// <param name="Granted">Visits of which the insurer granted something.</param>
/// <param name="Invoiced">Visits on a patient invoice that was not credited.</param>
public readonly record struct SessionCounts(int Performed, int Claimed, int Granted, int Invoiced);
