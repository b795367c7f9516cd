using NodaTime;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Debiteurrecord</i> (03): to whom a service bureau sends the bill; never towards an insurer (C54).</summary>
public sealed record EiDebtor
{
    /// <summary><i>Identificatie detailrecord</i>; 0 lets the writer number it.</summary>
    public long Number { get; init; }

    /// <summary><i>Debiteurnummer</i>: the same as in the insured record.</summary>
    public string DebtorNumber { get; init; } = "";

    /// <summary><i>Geboortedatum</i>.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary><i>Geslacht</i>: 1 male, 2 female, empty when unknown.</summary>
    public string Gender { get; init; } = "";

    /// <summary><i>Naam</i>.</summary>
    public EiName Name { get; init; } = new();

    /// <summary><i>Titulatuur</i>.</summary>
    public string Title { get; init; } = "";

    /// <summary><i>Straat</i>.</summary>
    public string Street { get; init; } = "";

    /// <summary><i>Adres</i>.</summary>
    public EiAddress Address { get; init; } = new();

    /// <summary><i>Woonplaats</i>.</summary>
    public string Town { get; init; } = "";

    /// <summary><i>Telefoonnummer</i>.</summary>
    public string Phone { get; init; } = "";

    /// <summary><i>Landnummer telefoon</i>.</summary>
    public string PhoneCountry { get; init; } = "";

    /// <summary><i>E-mailadres</i>.</summary>
    public string Email { get; init; } = "";

    /// <summary><i>Bankrekeningnummer</i>: digits, from before IBAN.</summary>
    public string Account { get; init; } = "";

    /// <summary><i>Soort relatie</i>.</summary>
    public string Relation { get; init; } = "";

    /// <summary><i>Retourcodes</i>; returns only.</summary>
    public EiRetourCodes Codes { get; init; }

    /// <inheritdoc/>
    /// <remarks>Never who somebody is: only the number of the record.</remarks>
    public override string ToString() => $"{nameof(EiDebtor)} {Number}";

    internal static EiDebtor Of(in EiRecord record) => new()
    {
        Number = record.Number64(El.DetailNumber) ?? 0,
        DebtorNumber = record.Text(El.DebtorNumber),
        BirthDate = record.Date(El.DebtorBirthDate),
        Gender = record.Text(El.DebtorGender),
        Name = EiName.Of(record, El.DebtorName1, El.DebtorPrefix1, El.DebtorName2, El.DebtorPrefix2, El.DebtorInitials),
        Title = record.Text(El.DebtorTitle),
        Street = record.Text(El.DebtorStreet),
        Address = new EiAddress
        {
            Postcode = record.Text(El.DebtorPostcode),
            ForeignPostcode = record.Text(El.ForeignPostcode),
            HouseNumber = record.Int32(El.DebtorHouseNumber),
            HouseSuffix = record.Text(El.DebtorHouseSuffix),
            Country = record.Text(El.DebtorCountry),
        },
        Town = record.Text(El.DebtorTown),
        Phone = record.Text(El.DebtorPhone),
        PhoneCountry = record.Text(El.DebtorPhoneCountry),
        Email = record.Text(El.DebtorEmail),
        Account = record.Text(El.DebtorAccount),
        Relation = record.Text(El.DebtorRelation),
        Codes = EiRetourCodes.Of(record),
    };

    internal void Fill(RecordDraft draft)
    {
        draft.Set(El.DetailNumber, Number);
        draft.Set(El.DebtorNumber, DebtorNumber);
        draft.Set(El.DebtorBirthDate, BirthDate);
        draft.Set(El.DebtorGender, Gender);
        Name.Fill(draft, El.DebtorName1, El.DebtorPrefix1, El.DebtorName2, El.DebtorPrefix2, El.DebtorInitials);
        draft.Set(El.DebtorTitle, Title);
        draft.Set(El.DebtorStreet, Street);
        draft.Set(El.DebtorPostcode, Address.Postcode);
        draft.Set(El.ForeignPostcode, Address.ForeignPostcode);
        draft.Set(El.DebtorHouseNumber, Address.HouseNumber);
        draft.Set(El.DebtorHouseSuffix, Address.HouseSuffix);
        draft.Set(El.DebtorCountry, Address.Country);
        draft.Set(El.DebtorTown, Town);
        draft.Set(El.DebtorPhone, Phone);
        draft.Set(El.DebtorPhoneCountry, PhoneCountry);
        draft.Set(El.DebtorEmail, Email);
        draft.Set(El.DebtorAccount, Account);
        draft.Set(El.DebtorRelation, Relation);
        Codes.Fill(draft);
    }
}
