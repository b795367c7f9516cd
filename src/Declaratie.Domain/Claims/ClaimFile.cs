using System.Collections.Immutable;
using NodaTime;

namespace Declaratie.Domain.Claims;

/// <summary><i>Soort declaratiebestand</i>: to whom a claim file goes.</summary>
public enum ClaimFileKind
{
    /// <summary><i>Zorgverzekeraar</i>: claimed to one insurer.</summary>
    Insurer,

    /// <summary><i>Particulier</i>: a batch from which patient invoices are made.</summary>
    Private,

    /// <summary><i>Credit aan de zorgverzekeraar</i>: what was granted is taken back there (C44).</summary>
    InsurerCredit,
}

/// <summary><i>Declareren</i>: makes the claim files of what is ready to claim (C12–C16).</summary>
/// <param name="Date">The day.</param>
/// <param name="FileKind">Insurer or private.</param>
/// <param name="Month">The month of the treatments.</param>
public sealed record ClaimFilesCreated(LocalDate Date, ClaimFileKind FileKind, YearMonth Month) : JournalEntry
{
    /// <summary><i>Zorgverzekeraar</i>: one insurer; none is all.</summary>
    public PayorId? Insurer { get; init; }

    /// <summary><i>Tot en met gekozen periode</i>: earlier months too (C14).</summary>
    public bool ThroughMonth { get; init; }

    /// <summary><i>Nummers</i>: of the files, in their order; what is not given is made.</summary>
    public ImmutableArray<ClaimFileNumber>? Numbers { get; init => field = value is { IsDefault: true } ? [] : value; }

    /// <inheritdoc/>
    public bool Equals(ClaimFilesCreated? other) =>
        base.Equals(other) && Date == other.Date && FileKind == other.FileKind && Month == other.Month && Insurer == other.Insurer
        && ThroughMonth == other.ThroughMonth && Lists.AreEqual(Numbers, other.Numbers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Date, FileKind, Month, Insurer, ThroughMonth, Numbers?.Length);

    internal override EntryKind Kind => EntryKind.ClaimFilesCreated;
}

/// <summary><i>Declaratiebestand verwijderd</i>: a file that was never sent; its treatments are ready to claim again.</summary>
/// <param name="Date">The day.</param>
/// <param name="File">The file.</param>
public sealed record ClaimFileDiscarded(LocalDate Date, ClaimFileNumber File) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.ClaimFileDiscarded;
}

/// <summary><i>Verzenden</i>: files are offered to VECOZO and posted; from then on they never change (C18).</summary>
/// <param name="Date">The day.</param>
public sealed record ClaimFilesSent(LocalDate Date) : JournalEntry
{
    /// <summary><i>Bestanden</i>: which; none given is all that were created for an insurer.</summary>
    public ImmutableArray<ClaimFileNumber>? Files { get; init => field = value is { IsDefault: true } ? [] : value; }

    /// <inheritdoc/>
    public bool Equals(ClaimFilesSent? other) => base.Equals(other) && Date == other.Date && Lists.AreEqual(Files, other.Files);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Date, Files?.Length);

    internal override EntryKind Kind => EntryKind.ClaimFilesSent;
}

/// <summary><i>Doorgezet</i>: a file passed VECOZO's check and is with the insurer (C19).</summary>
/// <param name="Date">The day.</param>
/// <param name="File">The file.</param>
public sealed record ClaimFileForwarded(LocalDate Date, ClaimFileNumber File) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.ClaimFileForwarded;
}

/// <summary><i>Geweigerd door VECOZO</i>: a file was refused as a whole; no line was assessed (C52).</summary>
/// <param name="Date">The day.</param>
/// <param name="File">The file.</param>
/// <param name="Codes">The retour codes, at least one.</param>
public sealed record ClaimFileRefused(LocalDate Date, ClaimFileNumber File, ImmutableArray<RetourCode> Codes) : JournalEntry
{
    /// <summary><i>Retourcodes</i>, at least one.</summary>
    public ImmutableArray<RetourCode> Codes { get; init => field = value.IsDefault ? [] : value; } = Codes.IsDefault ? [] : Codes;

    /// <inheritdoc/>
    public bool Equals(ClaimFileRefused? other) =>
        base.Equals(other) && Date == other.Date && File == other.File && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Date, File, Codes.Length);

    internal override EntryKind Kind => EntryKind.ClaimFileRefused;
}

/// <summary><i>Afgesloten zonder retourinformatie</i>: every line counts as granted in full.</summary>
/// <param name="Date">The day.</param>
/// <param name="File">The file.</param>
public sealed record ClaimFileClosed(LocalDate Date, ClaimFileNumber File) : JournalEntry
{
    /// <summary><i>Reden</i>: why.</summary>
    public string? Reason { get; init; }

    internal override EntryKind Kind => EntryKind.ClaimFileClosed;
}

/// <summary><i>Credit aan de zorgverzekeraar gevraagd</i>: makes a file that takes back what was granted for a treatment (C44–C47).</summary>
/// <param name="Date">The day.</param>
/// <param name="Treatment">The treatment.</param>
/// <param name="Reason">Why.</param>
public sealed record InsurerCreditRequested(LocalDate Date, TreatmentId Treatment, string Reason) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.InsurerCreditRequested;
}

/// <summary><i>Credit toegekend</i>: the insurer took back what it had granted; the treatment goes to retouren.</summary>
/// <param name="Date">The day.</param>
/// <param name="File">The file.</param>
public sealed record InsurerCreditGranted(LocalDate Date, ClaimFileNumber File) : JournalEntry
{
    /// <summary><i>Retourcodes</i>: if any.</summary>
    public ImmutableArray<RetourCode> Codes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <inheritdoc/>
    public bool Equals(InsurerCreditGranted? other) =>
        base.Equals(other) && Date == other.Date && File == other.File && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Date, File, Codes.Length);

    internal override EntryKind Kind => EntryKind.InsurerCreditGranted;
}

/// <summary><i>Credit geweigerd</i>: the insurer did not take it back; the treatment stays settled.</summary>
/// <param name="Date">The day.</param>
/// <param name="File">The file.</param>
public sealed record InsurerCreditRefused(LocalDate Date, ClaimFileNumber File) : JournalEntry
{
    /// <summary><i>Retourcodes</i>: if any; 8084 says that it was credited already (C46).</summary>
    public ImmutableArray<RetourCode> Codes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <inheritdoc/>
    public bool Equals(InsurerCreditRefused? other) =>
        base.Equals(other) && Date == other.Date && File == other.File && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Date, File, Codes.Length);

    internal override EntryKind Kind => EntryKind.InsurerCreditRefused;
}
