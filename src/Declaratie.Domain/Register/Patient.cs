using NodaTime;

namespace Declaratie.Domain;

/// <summary><i>Patiënt</i>: a patient, or a change of one: a later entry with the same id replaces the fields it gives.</summary>
/// <remarks>The first entry needs a name; on a later one a provider needs a date (J4).</remarks>
/// <param name="Id">The key.</param>
public sealed record Patient(PatientId Id) : JournalEntry
{
    /// <summary><i>Naam</i>: the name, as printed.</summary>
    public string? Name { get; init; }

    /// <summary><i>Behandelaar op de behandelkaart</i>: the provider on the chart.</summary>
    public ProviderId? Provider { get; init; }

    /// <summary><i>Vanaf</i>: from when (inclusive) that provider is on the chart, also over earlier entries with a later date.</summary>
    public LocalDate? Date { get; init; }

    /// <summary><i>Gezinsrekening</i>: the family account; credits of one account pay each other's invoices (L9).</summary>
    public AccountId? Account { get; init; }

    /// <summary><i>BSN</i>: the citizen service number; never in a message or report.</summary>
    public string? Bsn { get; init; }

    /// <summary><i>Geboortedatum</i>: the date of birth.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary><i>Geboortenaam</i>: the name at birth, for messages.</summary>
    public string? BirthName { get; init; }

    /// <summary><i>Voorvoegsel</i>: the prefix of the birth name, for messages.</summary>
    public string? Prefix { get; init; }

    /// <summary><i>Voorletters</i>: the initials, for messages.</summary>
    public string? Initials { get; init; }

    /// <summary><i>Geslacht</i>: for messages: 1 or M male, 2 or V female.</summary>
    public string? Gender { get; init; }

    /// <summary><i>Naam van de partner</i>, for messages.</summary>
    public string? PartnerName { get; init; }

    /// <summary><i>Voorvoegsel van de partner</i>: the prefix of the partner's name, for messages.</summary>
    public string? PartnerPrefix { get; init; }

    /// <summary><i>Land</i>: two letters, for messages; given when the address is abroad, the postcode is then that country's.</summary>
    public string? Country { get; init; }

    /// <summary><i>Postcode</i>: the postcode, for messages.</summary>
    public string? Postcode { get; init; }

    /// <summary><i>Huisnummer</i>: the house number and what is added to it, for messages: 12, 12a, 12-2.</summary>
    public string? HouseNumber { get; init; }

    /// <summary><i>Verzekerdennummer</i>: the insured number, for messages.</summary>
    public string? InsuredNumber { get; init; }

    internal override EntryKind Kind => EntryKind.Patient;

    /// <inheritdoc/>
    /// <remarks>Never who somebody is: only the key.</remarks>
    public override string ToString() => $"{nameof(Patient)} {Id.Value}";
}
