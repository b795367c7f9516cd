using System.Collections.Immutable;
using NodaTime;

namespace Declaratie.Domain.Returns;

/// <summary><i>Retourbestand ontvangen</i>: matched and to be handled or closed, or kept as unmatched.</summary>
/// <param name="File">The claim file that it names.</param>
/// <param name="On">The day.</param>
/// <param name="Status">To handle, closed or unmatched.</param>
/// <param name="Outcome">Lines, or the whole file; null when unmatched.</param>
/// <param name="Reason">Why it is unmatched (C64).</param>
/// <param name="Codes">The codes of the file.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record ReturnFiled(
    ClaimFileNumber File, LocalDate On, ReturnFileStatus Status, ReturnOutcome? Outcome, Finding? Reason, ImmutableArray<RetourCode> Codes, ReturnSource Source) : PracticeEvent
{
    /// <summary><i>Retourcodes van het bestand</i>.</summary>
    public ImmutableArray<RetourCode> Codes { get; init => field = value.IsDefault ? [] : value; } = Codes.IsDefault ? [] : Codes;

    /// <summary><i>Antwoord</i>: as it came, where the lines of the file do not tell it any more: a whole file refused line by line (C65).</summary>
    public ReturnReceived? Answer { get; init; }

    /// <inheritdoc/>
    public bool Equals(ReturnFiled? other) =>
        other is not null && File == other.File && On == other.On && Status == other.Status && Outcome == other.Outcome && Reason == other.Reason && Source == other.Source && Answer == other.Answer
        && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(File, On, Status, Outcome, Source, Codes.Length);

    internal override EventKind Kind => EventKind.ReturnFiled;
}

/// <summary><i>Herkomst van een retour</i>: who answered, and in how much detail.</summary>
public enum ReturnSource
{
    /// <summary><i>VECOZO</i>: the file was refused before it reached the insurer.</summary>
    Refusal,

    /// <summary><i>Zorgverzekeraar, alleen codes</i>: the codes say it all.</summary>
    CodesOnly,

    /// <summary><i>Zorgverzekeraar, per regel</i>: every line is named.</summary>
    Lines,
}

/// <summary><i>Retourregel besloten</i>: what becomes of it when the file is credited.</summary>
/// <param name="File">The claim file.</param>
/// <param name="Reference">The line.</param>
/// <param name="Resolution">What becomes of it.</param>
/// <param name="On">The day.</param>
public sealed record ReturnLineDecided(ClaimFileNumber File, ClaimReference Reference, Resolution Resolution, LocalDate On) : PracticeEvent
{
    internal override EventKind Kind => EventKind.ReturnLineDecided;
}

/// <summary><i>Retourbestand verzet</i>: an arrow of its status diagram was followed.</summary>
/// <param name="File">The claim file.</param>
/// <param name="Verb">What was done.</param>
/// <param name="From">The status before.</param>
/// <param name="To">The status afterwards.</param>
/// <param name="On">The day.</param>
public sealed record ReturnFileMoved(ClaimFileNumber File, ReturnFileVerb Verb, ReturnFileStatus From, ReturnFileStatus To, LocalDate On) : PracticeEvent
{
    internal override EventKind Kind => EventKind.ReturnFileMoved;
}

/// <summary><i>Creditbestand gemaakt</i>: one line per line that is claimed again.</summary>
/// <param name="File">Its number.</param>
/// <param name="ClaimFile">The claim file that it credits.</param>
/// <param name="Date">Its date (C58).</param>
/// <param name="Total">Its total, negative.</param>
/// <param name="On">The day it was made.</param>
public sealed record CreditFileMade(CreditFileNumber File, ClaimFileNumber ClaimFile, LocalDate Date, Money Total, LocalDate On) : PracticeEvent
{
    internal override EventKind Kind => EventKind.CreditFileMade;
}

/// <summary><i>Creditbestand verzet</i>: an arrow of its status diagram was followed.</summary>
/// <param name="File">The credit file.</param>
/// <param name="Verb">What was done.</param>
/// <param name="From">The status before.</param>
/// <param name="To">The status afterwards.</param>
/// <param name="On">The day.</param>
public sealed record CreditFileMoved(CreditFileNumber File, CreditFileVerb Verb, CreditFileStatus From, CreditFileStatus To, LocalDate On) : PracticeEvent
{
    internal override EventKind Kind => EventKind.CreditFileMoved;
}

/// <summary><i>Memoriaal gemaakt</i>: carries differences and write-offs that no credit file carries.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Date">Its date.</param>
/// <param name="ClaimFile">The claim file whose return it handles; null when a treatment is reopened.</param>
public sealed record MemoMade(string Number, LocalDate Date, ClaimFileNumber? ClaimFile) : PracticeEvent
{
    internal override EventKind Kind => EventKind.MemoMade;
}
