namespace Declaratie.Domain;

/// <summary><i>Persoonsgegevens voor berichten</i>: what a message to an insurer says of a patient beside name, BSN and date of birth; null is not given.</summary>
public sealed record PatientDetails
{
    /// <summary><i>Geen</i>: nothing was given.</summary>
    public static PatientDetails None { get; } = new();

    /// <summary><i>Geboortenaam</i>.</summary>
    public string? BirthName { get; init; }

    /// <summary><i>Voorvoegsel</i> of the birth name.</summary>
    public string? Prefix { get; init; }

    /// <summary><i>Naam van de partner</i>.</summary>
    public string? PartnerName { get; init; }

    /// <summary><i>Voorvoegsel</i> of the partner's name.</summary>
    public string? PartnerPrefix { get; init; }

    /// <summary><i>Voorletters</i>.</summary>
    public string? Initials { get; init; }

    /// <summary><i>Geslacht</i>: 1 or M male, 2 or V female.</summary>
    public string? Gender { get; init; }

    /// <summary><i>Postcode</i>.</summary>
    public string? Postcode { get; init; }

    /// <summary><i>Huisnummer</i> and what is added to it.</summary>
    public string? HouseNumber { get; init; }

    /// <summary><i>Land</i>: two letters, when the address is abroad.</summary>
    public string? Country { get; init; }

    /// <summary><i>Verzekerdennummer</i>.</summary>
    public string? InsuredNumber { get; init; }

    /// <summary>A later line of the journal replaces what it gives.</summary>
    /// <param name="patient">The line.</param>
    /// <returns>The details afterwards.</returns>
    internal PatientDetails With(Patient patient) => new()
    {
        BirthName = patient.BirthName ?? BirthName,
        Prefix = patient.Prefix ?? Prefix,
        PartnerName = patient.PartnerName ?? PartnerName,
        PartnerPrefix = patient.PartnerPrefix ?? PartnerPrefix,
        Initials = patient.Initials ?? Initials,
        Gender = patient.Gender ?? Gender,
        Postcode = patient.Postcode ?? Postcode,
        HouseNumber = patient.HouseNumber ?? HouseNumber,
        Country = patient.Country ?? Country,
        InsuredNumber = patient.InsuredNumber ?? InsuredNumber,
    };

    /// <inheritdoc/>
    /// <remarks>Never what it holds: that is who somebody is.</remarks>
    public override string ToString() => nameof(PatientDetails);
}
