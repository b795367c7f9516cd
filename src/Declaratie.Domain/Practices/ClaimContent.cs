using System.Collections.Immutable;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Domain.Practices;

/// <summary><i>Inhoud van een declaratiebestand</i>: everything the journal knows that a message to the insurer may say, in no format.</summary>
/// <remarks>
/// This is the seam between the claims and the messages: whoever writes a message of any standard, the paramedical PM304 as well as its successor GDS801, takes it from here and needs nothing else but
/// who the practice is. What the journal does not have is null; a message that must have it refuses it (E1).
/// </remarks>
public sealed record ClaimContent
{
    /// <summary><i>Factuurnummer</i>: the number of the file.</summary>
    public required ClaimFileNumber Number { get; init; }

    /// <summary><i>Soort</i>: claimed from an insurer, or a credit towards one.</summary>
    public required ClaimFileKind Kind { get; init; }

    /// <summary><i>Berichtstandaard</i>: by the days of the treatments (C62), for example PM304.</summary>
    public required string Standard { get; init; }

    /// <summary><i>Dagtekening</i>: the day it was sent; while it is not, the day it was created.</summary>
    public required LocalDate Date { get; init; }

    /// <summary><i>Declaratieperiode</i>: the month that was claimed; treatments of earlier months that came later do not change it.</summary>
    public required YearMonth Month { get; init; }

    /// <summary><i>Zorgverzekeraar</i>.</summary>
    public required PayorId Insurer { get; init; }

    /// <summary><i>UZOVI-nummer</i> of the insurer.</summary>
    public string? Uzovi { get; init; }

    /// <summary><i>Regels</i>, in order.</summary>
    public ImmutableArray<ClaimContentLine> Lines { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <inheritdoc/>
    public bool Equals(ClaimContent? other) =>
        other is not null && Number == other.Number && Kind == other.Kind && Standard == other.Standard && Date == other.Date && Month == other.Month
        && Insurer == other.Insurer && Uzovi == other.Uzovi && Lines.AsSpan().SequenceEqual(other.Lines.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Kind, Standard, Date, Month, Insurer, Lines.Length);
}

/// <summary><i>Regel van een declaratiebestand</i>: one treatment with all that a message may say of it.</summary>
public sealed record ClaimContentLine
{
    /// <summary><i>Referentienummer</i>.</summary>
    public required ClaimReference Reference { get; init; }

    /// <summary><i>Voorgaand referentienummer</i>: of a credit, its debit (C47).</summary>
    public ClaimReference? Previous { get; init; }

    /// <summary><i>Behandeling</i>.</summary>
    public required TreatmentId Treatment { get; init; }

    /// <summary><i>Datum prestatie</i>.</summary>
    public required LocalDate Date { get; init; }

    /// <summary><i>Patiënt</i>.</summary>
    public required PatientId Patient { get; init; }

    /// <summary><i>BSN</i>: nine digits, 999999999 when there is none (C56).</summary>
    public string? Bsn { get; init; }

    /// <summary><i>Geboortedatum</i>.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary><i>Persoonsgegevens</i>: the rest of who the patient is.</summary>
    public required PatientDetails Person { get; init; }

    /// <summary><i>Behandelaar</i>.</summary>
    public required ProviderId Provider { get; init; }

    /// <summary><i>AGB-code</i> of who treated.</summary>
    public string? ProviderAgb { get; init; }

    /// <summary><i>Prestatie</i>.</summary>
    public required PerformanceCode Performance { get; init; }

    /// <summary><i>Prestatielijst</i>: the list that the performance is of.</summary>
    public string? List { get; init; }

    /// <summary><i>Aantal</i>: how many times it was done.</summary>
    public required int Quantity { get; init; }

    /// <summary><i>Bedrag</i>: what is claimed, of all of them together; of a credit negative.</summary>
    public required Money Amount { get; init; }

    /// <summary><i>Indicatie</i>: for which it was done.</summary>
    public Indication? Indication { get; init; }

    /// <summary><i>Code soort indicatie</i> (CSI): as given on the treatment or its indication, else that of the session's entitlement; as it was when the file was made.</summary>
    public string? Csi { get; init; }

    /// <summary><i>Voor het bericht</i>: what the treatment itself gives.</summary>
    public required MessageDetails Message { get; init; }

    /// <inheritdoc/>
    /// <remarks>Never who somebody is.</remarks>
    public override string ToString() => Reference.Value;
}
