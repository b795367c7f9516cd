namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>The checks of the header (01), the insured (02), the debtor (03).</summary>
internal static class HeaderRows
{
    public static readonly CheckRow[] All =
    [
        new("01", El.Uzovi, "0018", Weight.Error, static (file, in record) => !file.HasBureau && !record.IsFilled(El.Uzovi),
            "Er is geen UZOVI-nummer en geen servicebureau ingevuld; vul in naar wie de declaratie gaat.",
            "Neither a UZOVI number nor a service bureau is filled in; fill in where the claim goes."),
        new("01", El.Provider, "0014", Weight.Error,
            static (_, in record) => !record.IsFilled(El.Provider) && !record.IsFilled(El.Practice) && !record.IsFilled(El.Institution),
            "Zorgverlener, praktijk en instelling zijn alle drie leeg; vul in wie declareert.",
            "Provider, practice and institution are all empty; fill in who claims."),
        new("01", El.Provider, "0014", Weight.Borrowed,
            static (_, in record) => record.IsFilled(El.Practice) && !record.IsFilled(El.Provider),
            "De praktijkcode is ingevuld zonder zorgverlenerscode; vul beide in.",
            "The practice code is filled in without a provider code; fill in both."),
        new("01", El.Payee, "8029", Weight.Borrowed, static (_, in record) => PayeeIsEmpty(record),
            "De partij aan wie betaald moet worden is in dit record niet ingevuld (01 servicebureau, 02 zorgverlener, 03 praktijk, 04 instelling).",
            "The party to be paid is not filled in in this record (01 service bureau, 02 provider, 03 practice, 04 institution)."),
        new("01", El.SoftwareVersion, "8166", Weight.Borrowed, static (_, in record) => record.IsFilled(El.Software) != record.IsFilled(El.SoftwareVersion),
            "Code en versie van de software horen beide ingevuld te zijn, of geen van beide.",
            "Code and version of the software are both filled in, or neither."),
        new("01", El.PeriodEnd, "0021", Weight.Error, static (_, in record) => record.Date(El.PeriodEnd) < record.Date(El.PeriodStart),
            "De declaratieperiode eindigt vóór haar begin.", "The claim period ends before it begins."),
        new("01", El.InvoiceDate, "0025", Weight.Error, static (_, in record) => record.Date(El.InvoiceDate) < record.Date(El.PeriodEnd),
            "De factuur is gedateerd vóór het einde van de declaratieperiode; dateer haar op of na die dag.",
            "The invoice is dated before the end of the claim period; date it on that day or later."),
        new("01", El.InvoiceDate, "0025", Weight.Error, static (file, in _) => file.InvoiceDate > file.Options.Today,
            "De factuur is gedateerd na vandaag.", "The invoice is dated after today."),

        new("02", El.Bsn, "0435", Weight.Error, static (_, in record) => record.IsFilled(El.Bsn) && !FieldText.IsBsn(record.Raw(El.Bsn)),
            "Het BSN doorstaat de elfproef niet; verbeter het, of vul 999999999 in als er geen is.",
            "The BSN fails the eleven-test; correct it, or fill in 999999999 if there is none."),
        new("02", El.InsuredNumber, "8101", Weight.Error,
            static (_, in record) => record.Raw(El.Bsn).SequenceEqual(FieldText.NoBsn) && !record.IsFilled(El.InsuredNumber),
            "Zonder BSN is het verzekerdennummer verplicht; vul het in.", "Without a BSN the insured number is mandatory; fill it in."),
        new("02", El.BirthDate, null, Weight.Error, static (file, in record) => record.Date(El.BirthDate) > file.InvoiceDate,
            "De verzekerde is geboren na de dagtekening van de factuur.", "The insured is born after the date of the invoice."),
        new("02", El.Name2, null, Weight.Borrowed, static (_, in record) => record.IsFilled(El.Name2) != IsTwo(record, El.NameUse2),
            "De tweede naam hoort ingevuld te zijn als de naamcode ervoor 2 is, en anders leeg.",
            "The second name is filled in when the name code before it is 2, and empty otherwise."),
        new("02", El.Postcode, null, Weight.Borrowed, static (_, in record) => record.IsFilled(El.Postcode) == record.IsFilled(El.ForeignPostcode),
            "Vul óf de Nederlandse postcode in, óf die in het buitenland.", "Fill in either the Dutch postcode or the foreign one."),
        new("02", El.Country, "0316", Weight.Borrowed, static (_, in record) => record.IsFilled(El.ForeignPostcode) && !record.IsFilled(El.Country),
            "Bij een buitenlandse postcode is de landcode verplicht.", "With a foreign postcode the country code is mandatory."),

        new("03", El.RecordMark, "8075", Weight.Error, static (file, in _) => !file.HasBureau,
            "Een debiteurrecord is naar een zorgverzekeraar niet toegestaan; laat het weg, of vul in record 01 het servicebureau in.",
            "A debtor record is not allowed towards an insurer; leave it out, or fill in the service bureau in record 01."),
        new("03", El.DebtorNumber, "0630", Weight.Error,
            static (file, in record) => file.HasInsured && !record.Raw(El.DebtorNumber).SequenceEqual(file.Insured.Raw(El.DebtorNumber)),
            "Het debiteurnummer is anders dan dat in het verzekerdenrecord erboven.", "The debtor number differs from the one in the insured record above."),
        new("03", El.DebtorPostcode, null, Weight.Borrowed, static (_, in record) => record.IsFilled(El.DebtorPostcode) == record.IsFilled(El.ForeignPostcode),
            "Vul óf de Nederlandse postcode in, óf die in het buitenland.", "Fill in either the Dutch postcode or the foreign one."),
        new("03", El.DebtorCountry, null, Weight.Borrowed, static (_, in record) => record.IsFilled(El.ForeignPostcode) && !record.IsFilled(El.DebtorCountry),
            "Bij een buitenlandse postcode is de landcode verplicht.", "With a foreign postcode the country code is mandatory."),
    ];

    private static bool IsTwo(in EiRecord record, El element) => record.Raw(element) is [(byte)'2'];

    /// <summary>The order of the parties follows from the order of the fields.</summary>
    private static bool PayeeIsEmpty(in EiRecord record) => record.Raw(El.Payee) switch
    {
        [(byte)'0', (byte)'1'] => !record.IsFilled(El.Bureau),
        [(byte)'0', (byte)'2'] => !record.IsFilled(El.Provider),
        [(byte)'0', (byte)'3'] => !record.IsFilled(El.Practice),
        [(byte)'0', (byte)'4'] => !record.IsFilled(El.Institution),
        _ => false,
    };
}
