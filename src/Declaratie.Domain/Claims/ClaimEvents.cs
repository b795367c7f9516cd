using System.Collections.Immutable;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Sessions;
using NodaTime;

namespace Declaratie.Domain.Claims;

/// <summary><i>Regel van een nieuw declaratiebestand</i>: a line as it is claimed, with the line that it takes back if it is a credit.</summary>
/// <param name="Reference">Its reference.</param>
/// <param name="Treatment">The treatment.</param>
/// <param name="Amount">The amount; of a credit towards the insurer negative.</param>
/// <param name="Debit">Of a credit: the reference of the line that it takes back (C47).</param>
public sealed record ClaimLineMade(ClaimReference Reference, TreatmentId Treatment, Money Amount, ClaimReference? Debit)
{
    /// <summary><i>Aanspraak</i>: the number of the session and its CSI as they are when it is claimed; null when it is no session of an indication.</summary>
    public ClaimedEntitlement? Entitlement { get; init; }

    internal RowHint Hint { get; init; }
}

/// <summary><i>Declaratiebestand gemaakt</i>: with its lines, in order.</summary>
/// <param name="File">Its number.</param>
/// <param name="FileKind">To whom it goes.</param>
/// <param name="Insurer">The insurer, if it goes to one.</param>
/// <param name="Standard">The standard of the message, if it becomes one.</param>
/// <param name="Date">The day.</param>
/// <param name="Lines">Its lines.</param>
public sealed record ClaimFileMade(
    ClaimFileNumber File, ClaimFileKind FileKind, PayorId? Insurer, string? Standard, LocalDate Date, ImmutableArray<ClaimLineMade> Lines) : PracticeEvent
{
    /// <summary><i>Declaratieperiode</i>: the month that was claimed; of a credit to an insurer that of its day.</summary>
    public YearMonth Month { get; init; }

    /// <summary><i>Regels</i>, in order.</summary>
    public ImmutableArray<ClaimLineMade> Lines { get; init => field = value.IsDefault ? [] : value; } = Lines.IsDefault ? [] : Lines;

    /// <inheritdoc/>
    public bool Equals(ClaimFileMade? other) =>
        other is not null && File == other.File && FileKind == other.FileKind && Insurer == other.Insurer && Standard == other.Standard && Date == other.Date
        && Month == other.Month && Lines.AsSpan().SequenceEqual(other.Lines.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(File, FileKind, Insurer, Standard, Date, Lines.Length);

    internal override EventKind Kind => EventKind.ClaimFileMade;
}

/// <summary><i>Declaratiebestand verzet</i>: an arrow of its status diagram was followed.</summary>
/// <param name="File">The file.</param>
/// <param name="Verb">What was done.</param>
/// <param name="From">The status before.</param>
/// <param name="To">The status afterwards.</param>
/// <param name="On">The day.</param>
public sealed record ClaimFileMoved(ClaimFileNumber File, ClaimFileVerb Verb, ClaimFileStatus From, ClaimFileStatus To, LocalDate On) : PracticeEvent
{
    internal override EventKind Kind => EventKind.ClaimFileMoved;
}

/// <summary><i>Declaratieregel beoordeeld</i>: what the insurer said of a line.</summary>
/// <param name="Reference">The line.</param>
/// <param name="Granted">What was granted.</param>
/// <param name="Calculated">What the insurer calculated, if known.</param>
/// <param name="Codes">The retour codes of the line.</param>
/// <param name="To">The status afterwards.</param>
public sealed record ClaimLineAssessed(ClaimReference Reference, Money Granted, Money? Calculated, ImmutableArray<RetourCode> Codes, ClaimLineStatus To) : PracticeEvent
{
    internal RowHint Hint { get; init; }

    /// <summary><i>Retourcodes</i>.</summary>
    public ImmutableArray<RetourCode> Codes { get; init => field = value.IsDefault ? [] : value; } = Codes.IsDefault ? [] : Codes;

    /// <inheritdoc/>
    public bool Equals(ClaimLineAssessed? other) =>
        other is not null && Reference == other.Reference && Granted == other.Granted && Calculated == other.Calculated && To == other.To
        && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reference, Granted, Calculated, To, Codes.Length);

    internal override EventKind Kind => EventKind.ClaimLineAssessed;
}

/// <summary><i>Declaratieregel afgelopen</i>: credited, accepted, written off or invoiced.</summary>
/// <param name="Reference">The line.</param>
/// <param name="From">The status before.</param>
/// <param name="To">The status afterwards.</param>
public sealed record ClaimLineMoved(ClaimReference Reference, ClaimLineStatus From, ClaimLineStatus To) : PracticeEvent
{
    internal RowHint Hint { get; init; }

    internal override EventKind Kind => EventKind.ClaimLineMoved;
}

/// <summary><i>Credit beantwoord</i>: may the debit be credited again?</summary>
/// <param name="Debit">The line that was to be taken back.</param>
/// <param name="IsCredited">It was taken back, now or before (8084).</param>
public sealed record CreditAnswered(ClaimReference Debit, bool IsCredited) : PracticeEvent
{
    internal override EventKind Kind => EventKind.CreditAnswered;
}
