using NodaTime;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Verzekerdenrecord</i> (02): the insured person whose performances follow.</summary>
public sealed record EiInsured
{
    /// <summary><i>Identificatie detailrecord</i>: its number in the message; 0 lets the writer number it. A return keeps the numbers of the claim.</summary>
    public long Number { get; init; }

    /// <summary><i>Burgerservicenummer</i>: nine digits, 999999999 when there is none (C56).</summary>
    public string Bsn { get; init; } = "";

    /// <summary><i>UZOVI-nummer</i>.</summary>
    public string Uzovi { get; init; } = "";

    /// <summary><i>Verzekerdennummer</i>.</summary>
    public string InsuredNumber { get; init; } = "";

    /// <summary><i>Patiëntnummer</i> of the practice.</summary>
    public string PatientNumber { get; init; } = "";

    /// <summary><i>Geboortedatum</i>.</summary>
    public LocalDate? BirthDate { get; init; }

    /// <summary><i>Geslacht</i>: 1 male, 2 female.</summary>
    public string Gender { get; init; } = "";

    /// <summary><i>Naam</i>.</summary>
    public EiName Name { get; init; } = new();

    /// <summary><i>Adres</i>; a message has no street and town of the insured.</summary>
    public EiAddress Address { get; init; } = new();

    /// <summary><i>Debiteurnummer</i>: of the debtor to whom a bureau sends the bill.</summary>
    public string DebtorNumber { get; init; } = "";

    /// <summary><i>Overleden</i>; dental care only.</summary>
    public bool IsDeceased { get; init; }

    /// <summary><i>Commentaar</i>: the lines of free text with this record, each ended by a line end but the last.</summary>
    public string Comment { get; init; } = "";

    /// <summary><i>Debiteur</i>: only towards a service bureau (C54).</summary>
    public EiDebtor? Debtor { get; init; }

    /// <summary><i>Retourcodes</i>; returns only.</summary>
    public EiRetourCodes Codes { get; init; }

    /// <inheritdoc/>
    /// <remarks>Never who somebody is: only the number of the record.</remarks>
    public override string ToString() => $"{nameof(EiInsured)} {Number}";

    internal static EiInsured Of(in EiRecord record) => new()
    {
        Number = record.Number64(El.DetailNumber) ?? 0,
        Bsn = record.Text(El.Bsn),
        Uzovi = record.Text(El.Uzovi),
        InsuredNumber = record.Text(El.InsuredNumber),
        PatientNumber = record.Text(El.PatientNumber),
        BirthDate = record.Date(El.BirthDate),
        Gender = record.Text(El.Gender),
        Name = EiName.Of(record, El.Name1, El.Prefix1, El.Name2, El.Prefix2, El.Initials),
        Address = new EiAddress
        {
            Postcode = record.Text(El.Postcode),
            ForeignPostcode = record.Text(El.ForeignPostcode),
            HouseNumber = record.Int32(El.HouseNumber),
            HouseSuffix = record.Text(El.HouseSuffix),
            Country = record.Text(El.Country),
        },
        DebtorNumber = record.Text(El.DebtorNumber),
        IsDeceased = record.Raw(El.Deceased) is [(byte)'1'],
        Codes = EiRetourCodes.Of(record),
    };

    internal void Fill(RecordDraft draft)
    {
        draft.Set(El.DetailNumber, Number);
        draft.Set(El.Bsn, Bsn);
        draft.Set(El.Uzovi, Uzovi);
        draft.Set(El.InsuredNumber, InsuredNumber);
        draft.Set(El.PatientNumber, PatientNumber);
        draft.Set(El.BirthDate, BirthDate);
        draft.Set(El.Gender, Gender);
        Name.Fill(draft, El.Name1, El.Prefix1, El.Name2, El.Prefix2, El.Initials);
        draft.Set(El.Postcode, Address.Postcode);
        draft.Set(El.ForeignPostcode, Address.ForeignPostcode);
        draft.Set(El.HouseNumber, Address.HouseNumber);
        draft.Set(El.HouseSuffix, Address.HouseSuffix);
        draft.Set(El.Country, Address.Country);
        draft.Set(El.DebtorNumber, DebtorNumber);
        if (IsDeceased || draft.Has(El.Deceased))
        {
            draft.Set(El.Deceased, IsDeceased ? "1" : "2");
        }

        Codes.Fill(draft);
    }
}

/// <summary><i>Naam</i>: birth name, name of the partner, and which of them is used.</summary>
public sealed record EiName
{
    private const string HasPartner = "2";

    /// <summary><i>Geboortenaam</i>.</summary>
    public string BirthName { get; init; } = "";

    /// <summary><i>Voorvoegsel</i> of the birth name.</summary>
    public string Prefix { get; init; } = "";

    /// <summary><i>Naam van de partner</i>.</summary>
    public string PartnerName { get; init; } = "";

    /// <summary><i>Voorvoegsel</i> of the partner's name.</summary>
    public string PartnerPrefix { get; init; } = "";

    /// <summary><i>Voorletters</i>.</summary>
    public string Initials { get; init; } = "";

    /// <summary><i>Naamgebruik</i>: 1–4, or empty when it does not matter.</summary>
    public string Use { get; init; } = "";

    /// <inheritdoc/>
    /// <remarks>Never what it holds: that is who somebody is.</remarks>
    public override string ToString() => nameof(EiName);

    internal static EiName Of(in EiRecord record, El name1, El prefix1, El name2, El prefix2, El initials) => new()
    {
        BirthName = record.Text(name1),
        Prefix = record.Text(prefix1),
        PartnerName = record.Text(name2),
        PartnerPrefix = record.Text(prefix2),
        Initials = record.Text(initials),
        Use = record.Text(El.NameUse3),
    };

    internal void Fill(RecordDraft draft, El name1, El prefix1, El name2, El prefix2, El initials)
    {
        draft.Set(El.NameUse1, "1");
        draft.Set(name1, BirthName);
        draft.Set(prefix1, Prefix);
        draft.Set(El.NameUse2, PartnerName.Length > 0 ? HasPartner : "");
        draft.Set(name2, PartnerName);
        draft.Set(prefix2, PartnerPrefix);
        draft.Set(initials, Initials);
        draft.Set(El.NameUse3, Use);
    }
}

/// <summary><i>Adres</i>: postcode and number, in the Netherlands or elsewhere.</summary>
public sealed record EiAddress
{
    /// <summary><i>Postcode</i> in the Netherlands, for example <c>1234AB</c>.</summary>
    public string Postcode { get; init; } = "";

    /// <summary><i>Postcode buitenland</i>.</summary>
    public string ForeignPostcode { get; init; } = "";

    /// <summary><i>Huisnummer</i>; 0 when there is none.</summary>
    public int HouseNumber { get; init; }

    /// <summary><i>Huisnummertoevoeging</i>.</summary>
    public string HouseSuffix { get; init; } = "";

    /// <summary><i>Land</i>: two letters, for an address abroad.</summary>
    public string Country { get; init; } = "";

    /// <inheritdoc/>
    /// <remarks>Never what it holds: that is who somebody is.</remarks>
    public override string ToString() => nameof(EiAddress);
}
