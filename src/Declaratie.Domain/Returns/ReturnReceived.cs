using System.Collections.Immutable;
using NodaTime;

namespace Declaratie.Domain.Returns;

/// <summary><i>Retourregel</i>: what the insurer says of one line of a claim file.</summary>
/// <param name="Reference">The reference of the line.</param>
/// <param name="Granted">What is granted, at least 0 (L2).</param>
public sealed record ReturnLine(ClaimReference Reference, Money Granted)
{
    /// <summary><i>Berekend bedrag</i>: what the insurer calculated, if it says so.</summary>
    public Money? Calculated { get; init; }

    /// <summary><i>Retourcodes</i>: of this line.</summary>
    public ImmutableArray<RetourCode> Codes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <inheritdoc/>
    public bool Equals(ReturnLine? other) =>
        other is not null && Reference == other.Reference && Granted == other.Granted && Calculated == other.Calculated
        && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reference, Granted, Calculated, Codes.Length);
}

/// <summary><i>Retourinformatie</i>: the insurer's answer to a claim file; it names every line, or the codes say it all (C20, C22).</summary>
/// <param name="Date">The day it was received.</param>
/// <param name="File">The claim file.</param>
public sealed record ReturnReceived(LocalDate Date, ClaimFileNumber File) : JournalEntry
{
    /// <summary><i>Retourcodes van het bestand</i>.</summary>
    public ImmutableArray<RetourCode> Codes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary><i>Ingediend totaal</i>: what was claimed, as the answer says.</summary>
    public Money? ClaimedTotal { get; init; }

    /// <summary><i>Toegekend totaal</i>: what was granted, as the answer says.</summary>
    public Money? GrantedTotal { get; init; }

    /// <summary><i>Regels</i>: one per line of the file; empty when the codes say it all.</summary>
    public ImmutableArray<ReturnLine> Lines { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <inheritdoc/>
    public bool Equals(ReturnReceived? other) =>
        base.Equals(other) && Date == other.Date && File == other.File && ClaimedTotal == other.ClaimedTotal && GrantedTotal == other.GrantedTotal
        && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan()) && Lines.AsSpan().SequenceEqual(other.Lines.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Date, File, Codes.Length, Lines.Length);

    internal override EntryKind Kind => EntryKind.ReturnReceived;
}

/// <summary><i>Afhandeling van een retourregel</i>: what becomes of a returned line when its file is credited.</summary>
public enum Resolution
{
    /// <summary><i>Crediteren en opnieuw declareren</i>: nothing was granted; the default then.</summary>
    Reclaim,

    /// <summary><i>Toegekend bedrag aanvaarden</i>: something was granted; the default then (A5).</summary>
    AcceptGranted,

    /// <summary><i>Rest naar de patiënt</i>: accept, and the rest becomes a private treatment.</summary>
    RemainderToPatient,

    /// <summary><i>Niet opnieuw declareren</i>: the untick; needs a reason (C23).</summary>
    DoNotReclaim,
}

/// <summary><i>Retourregel afgehandeld</i>: says what becomes of a returned line; a later one replaces an earlier one.</summary>
/// <param name="Date">The day.</param>
/// <param name="File">The claim file.</param>
/// <param name="Reference">The line.</param>
/// <param name="Resolution">What becomes of it.</param>
public sealed record ReturnLineResolved(LocalDate Date, ClaimFileNumber File, ClaimReference Reference, Resolution Resolution) : JournalEntry
{
    /// <summary><i>Reden</i>: why; needed for not claiming again (C23).</summary>
    public string? Reason { get; init; }

    internal override EntryKind Kind => EntryKind.ReturnLineResolved;
}

/// <summary><i>Crediteren</i>: the whole return file is handled at once (C27).</summary>
/// <param name="Date">The day.</param>
/// <param name="File">The claim file.</param>
public sealed record ReturnCredited(LocalDate Date, ClaimFileNumber File) : JournalEntry
{
    /// <summary><i>Nummer</i>: of the credit file; made when not given.</summary>
    public CreditFileNumber? Number { get; init; }

    internal override EntryKind Kind => EntryKind.ReturnCredited;
}

/// <summary><i>Creditbestand boeken</i>: the credit file is ready for the bookkeeping (C28, C57).</summary>
/// <param name="Date">The day.</param>
/// <param name="File">The credit file.</param>
public sealed record CreditFileBooked(LocalDate Date, CreditFileNumber File) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.CreditFileBooked;
}
