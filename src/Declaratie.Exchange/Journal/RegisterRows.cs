using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>The rows of the journal's table for master data.</summary>
internal static class RegisterRows
{
    /// <summary>Provider, payor and patient.</summary>
    public static EntryShape[] All =>
    [
        EntryShape.Of<Provider>(
            "provider",
            of =>
            [
                of.RecurringId("id", static (ref d) => ref d.Id, static e => e.Id.Value, required: true),
                of.Text("name", static (ref d) => ref d.Name, static e => e.Name, required: true),
                of.Text("agb", static (ref d) => ref d.Agb, static e => e.Agb),
            ],
            static (ref d) => new Provider(new(d.Id!), d.Name!, d.Agb)),
        EntryShape.Of<Payor>(
            "payor",
            of =>
            [
                of.RecurringId("id", static (ref d) => ref d.Id, static e => e.Id.Value, required: true),
                of.Text("name", static (ref d) => ref d.Name, static e => e.Name, required: true),
                of.Text("uzovi", static (ref d) => ref d.Uzovi, static e => e.Uzovi),
                of.Count("claimWithinMonths", static (ref d) => ref d.ClaimWithinMonths, static e => e.ClaimWithinMonths),
                of.Count("reclaimWithinMonths", static (ref d) => ref d.ReclaimWithinMonths, static e => e.ReclaimWithinMonths),
            ],
            static (ref d) => new Payor(new(d.Id!), d.Name!)
            {
                Uzovi = d.Uzovi,
                ClaimWithinMonths = d.ClaimWithinMonths,
                ReclaimWithinMonths = d.ReclaimWithinMonths,
            }),
        EntryShape.Of<Patient>("patient", PatientFields, BuildPatient),
    ];

    private static Field[] PatientFields(FieldsOf<Patient> of) =>
    [
        of.Id("id", static (ref d) => ref d.Id, static e => e.Id.Value),

        // The first line needs a name, a later one a date beside a provider: the ledger knows which line is the first.
        of.Text("name", static (ref d) => ref d.Name, static e => e.Name),
        of.RecurringId("provider", static (ref d) => ref d.Provider, static e => e.Provider.Text()),
        of.Date("date", static (ref d) => ref d.Date, static e => e.Date),
        of.Id("account", static (ref d) => ref d.Account, static e => e.Account.Text(), required: false),
        of.Text("bsn", static (ref d) => ref d.Bsn, static e => e.Bsn),
        of.Date("birthDate", static (ref d) => ref d.BirthDate, static e => e.BirthDate),
        of.Text("birthName", static (ref d) => ref d.BirthName, static e => e.BirthName),
        of.Text("prefix", static (ref d) => ref d.Prefix, static e => e.Prefix),
        of.Text("partnerName", static (ref d) => ref d.PartnerName, static e => e.PartnerName),
        of.Text("partnerPrefix", static (ref d) => ref d.PartnerPrefix, static e => e.PartnerPrefix),
        of.Text("initials", static (ref d) => ref d.Initials, static e => e.Initials),
        of.Text("gender", static (ref d) => ref d.Gender, static e => e.Gender),
        of.Text("postcode", static (ref d) => ref d.Postcode, static e => e.Postcode),
        of.Text("houseNumber", static (ref d) => ref d.HouseNumber, static e => e.HouseNumber),
        of.Text("country", static (ref d) => ref d.Country, static e => e.Country),
        of.Text("insuredNumber", static (ref d) => ref d.InsuredNumber, static e => e.InsuredNumber),
    ];

    private static Patient BuildPatient(ref Draft d) => new(new PatientId(d.Id!))
    {
        Name = d.Name,
        Provider = d.MaybeProvider,
        Date = d.Date,
        Account = d.MaybeAccount,
        Bsn = d.Bsn,
        BirthDate = d.BirthDate,
        BirthName = d.BirthName,
        Prefix = d.Prefix,
        PartnerName = d.PartnerName,
        PartnerPrefix = d.PartnerPrefix,
        Initials = d.Initials,
        Gender = d.Gender,
        Postcode = d.Postcode,
        HouseNumber = d.HouseNumber,
        Country = d.Country,
        InsuredNumber = d.InsuredNumber,
    };
}
