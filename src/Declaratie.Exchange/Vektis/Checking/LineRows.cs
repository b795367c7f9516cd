using Declaratie.Domain.Claims;
using NodaTime;

namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>The checks of a performance (04).</summary>
internal static class LineRows
{
    /// <summary>An hour has twelve units of five minutes: a tariff by the hour is divided by it.</summary>
    private const int UnitsOfAnHour = 12;

    /// <summary>The first day of paramedical care that goes in another standard (C62); a field, because every line is asked.</summary>
    private static readonly LocalDate Successor = ClaimStandards.All.First(row => row.List is null && row.Name == "GDS801").From;

    private const string PairDutch = "Lijst en code van de diagnose horen beide ingevuld te zijn, of geen van beide.";
    private const string PairEnglish = "List and code of the diagnosis are both filled in, or neither.";

    public static readonly CheckRow[] All =
    [
        new("04", El.Bsn, "0435", Weight.Error, static (file, in record) => Differs(file, record, El.Bsn),
            "Het BSN is anders dan dat in het verzekerdenrecord erboven.", "The BSN differs from the one in the insured record above."),
        new("04", El.Uzovi, "0423", Weight.Error, static (file, in record) => Differs(file, record, El.Uzovi),
            "Het UZOVI-nummer is anders dan dat in het verzekerdenrecord erboven.", "The UZOVI number differs from the one in the insured record above."),
        new("04", El.InsuredNumber, "0300", Weight.Borrowed, static (file, in record) => Differs(file, record, El.InsuredNumber),
            "Het verzekerdennummer is anders dan dat in het verzekerdenrecord erboven.", "The insured number differs from the one in the insured record above."),
        new("04", El.Forwarding, "8179", Weight.Error,
            static (file, in record) => !file.HasBureau && record.IsFilled(El.Uzovi) && record.Raw(El.Forwarding) is [not (byte)'1'],
            "Doorsturen toegestaan moet 1 zijn als het UZOVI-nummer is ingevuld.", "Forwarding must be 1 when the UZOVI number is filled in."),
        new("04", El.TreatmentDate, "8176", Weight.Error, static (file, in _) => file.TreatmentDate > file.InvoiceDate,
            "De prestatie is na de dagtekening van de factuur.", "The performance is after the date of the invoice."),
        new("04", El.TreatmentDate, "8007", Weight.Error, static (file, in _) => file.TreatmentDate < file.BirthDate,
            "De prestatie is vóór de geboorte van de verzekerde.", "The performance is before the birth of the insured."),
        new("04", El.TreatmentDate, null, Weight.Warning, static (file, in _) => file.TreatmentDate > file.PeriodEnd && file.TreatmentDate <= file.InvoiceDate,
            "De prestatie is na het einde van de declaratieperiode.", "The performance is after the end of the claim period."),
        new("04", El.TreatmentDate, null, Weight.Warning, static (file, in _) => file.TreatmentDate >= Successor,
            "Paramedische zorg vanaf 2025 hoort in GDS801 en niet in PM304 (C62).", "Paramedical care from 2025 on belongs in GDS801, not in PM304 (C62).") { OnlyWith = El.Indication },
        new("04", El.ReferralDate, null, Weight.Error, static (file, in record) => record.Date(El.ReferralDate) > file.TreatmentDate,
            "De verwijzing is van na de prestatie.", "The referral is later than the performance."),
        new("04", El.ReferralDate, null, Weight.Warning, static (_, in record) => record.IsFilled(El.Referrer) && !record.IsFilled(El.ReferralDate),
            "De verwijzer is ingevuld zonder verwijsdatum.", "The referrer is filled in without a referral date."),
        new("04", El.CodeList, "0581", Weight.Warning, static (_, in record) => record.IsFilled(El.CodeList) && !record.Raw(El.CodeList).SequenceEqual("012"u8),
            "De prestatiecodelijst van paramedische hulp is 012.", "The performance code list of paramedical care is 012.") { OnlyWith = El.Indication },
        new("04", El.CodeList, "0581", Weight.Error, static (_, in record) => record.IsFilled(El.CodeList) && !record.Raw(El.CodeList).SequenceEqual("010"u8),
            "De prestatiecodelijst van mondzorg is 010.", "The performance code list of dental care is 010.") { OnlyWith = El.LineKind },
        new("04", El.LineKind, null, Weight.Warning, static (file, in record) => record.Raw(El.LineKind) is not [(byte)'0', (byte)'1'] && !file.FollowsItsLine,
            "Materiaal- en techniekkosten volgen direct op het honorariumrecord van dezelfde prestatie, tenzij ze nagekomen zijn.",
            "Costs of material and laboratory follow directly on the fee record of the same performance, unless they come later."),
        new("04", El.Tooth, null, Weight.Warning, static (_, in record) => record.IsFilled(El.Tooth) && !IsTooth(record.Raw(El.Tooth)),
            "Het gebitselement bestaat niet; een boventallig element is 99.", "The tooth does not exist; a supernumerary one is 99."),
        new("04", El.Surfaces, null, Weight.Warning, static (_, in record) => record.Raw(El.Surfaces).ContainsAny((byte)'L', (byte)'V'),
            "De vlakcodes L en V worden in declaraties niet gebruikt.", "The surface codes L and V are not used in claims."),
        new("04", El.ReferralDiagnosis1, null, Weight.Borrowed, static (_, in record) => Half(record, El.ReferralDiagnosisList1, El.ReferralDiagnosis1), PairDutch, PairEnglish),
        new("04", El.ReferralDiagnosis2, null, Weight.Borrowed, static (_, in record) => Half(record, El.ReferralDiagnosisList2, El.ReferralDiagnosis2), PairDutch, PairEnglish),
        new("04", El.Diagnosis1, null, Weight.Borrowed, static (_, in record) => Half(record, El.DiagnosisList1, El.Diagnosis1), PairDutch, PairEnglish),
        new("04", El.Diagnosis2, null, Weight.Borrowed, static (_, in record) => Half(record, El.DiagnosisList2, El.Diagnosis2), PairDutch, PairEnglish),
        new("04", El.DentalDiagnosis, null, Weight.Borrowed, static (_, in record) => Half(record, El.DentalDiagnosisList, El.DentalDiagnosis), PairDutch, PairEnglish),
        new("04", El.Treating, "8011", Weight.Borrowed, static (_, in record) => !record.IsFilled(El.Treating) && !record.IsFilled(El.TreatingSpecialism),
            "Vul de zorgverlenerscode van de behandelaar in, of diens specialisme.", "Fill in the code of the treating provider, or the specialism."),
        new("04", El.Quantity, "0638", Weight.Error, static (_, in record) => record.Number64(El.Quantity) == 0,
            "Het aantal uitgevoerde prestaties is 0.", "The number of performances is 0."),
        new("04", El.Calculated, "8032", Weight.Warning, static (file, in record) => !IsReckoned(file, record),
            "Het berekende bedrag is niet aantal maal tarief, en ook niet het aantal eenheden van vijf minuten maal een uurtarief.",
            "The calculated amount is not quantity times tariff, nor units of five minutes times a tariff by the hour.") { OnlyWith = El.LineKind },
        new("04", El.Claimed, "8063", Weight.Error, static (file, in _) => file.Claimed?.Size > file.Calculated?.Size,
            "Het declaratiebedrag is hoger dan het berekende bedrag.", "The claimed amount is higher than the calculated amount."),
        new("04", El.Flag2, "8064", Weight.Error, static (file, in _) => file is { Calculated: { } calculated, Claimed: { } claimed } && calculated.IsCredit != claimed.IsCredit,
            "De indicaties debet/credit in dit record verschillen.", "The debit/credit flags in this record differ."),
        new("04", El.Previous, "0651", Weight.Error, static (file, in record) => file.IsCredit && !record.IsFilled(El.Previous),
            "Een creditregel noemt het referentienummer van zijn debetregel; vul het in.", "A credit line names the reference of its debit line; fill it in."),
        new("04", El.Previous, "0651", Weight.Error,
            static (_, in record) => record.IsFilled(El.Previous) && record.Raw(El.Previous).SequenceEqual(record.Raw(El.Reference)),
            "De regel verwijst naar zichzelf als voorgaande prestatie.", "The line names itself as the performance before it."),

        new("98", El.Comment, "0755", Weight.Error, static (_, in record) => !record.IsFilled(El.Comment),
            "De vrije tekst ontbreekt; laat anders het commentaarrecord weg.", "The free text is missing; else leave the comment record out."),
    ];

    private static bool Differs(FileState file, in EiRecord record, El element) =>
        file.HasInsured && file.Insured.Layout?[element] is not null && !record.Raw(element).SequenceEqual(file.Insured.Raw(element));

    private static bool Half(in EiRecord record, El list, El code) => record.IsFilled(list) != record.IsFilled(code);

    private static bool IsReckoned(FileState file, in EiRecord record)
    {
        if (file.Calculated is not { } calculated || record.Number64(El.Quantity) is not { } quantity || record.Number64(El.Tariff) is not { } tariff)
        {
            return true;
        }

        var cents = calculated.Size.Cents;
        return cents == quantity * tariff || Math.Abs((cents * UnitsOfAnHour) - (quantity * tariff)) < UnitsOfAnHour;
    }

    /// <summary>Quadrants 1–4 with eight teeth, 5–8 (milk teeth) with five.</summary>
    private static bool IsTooth(ReadOnlySpan<byte> tooth) =>
        tooth is [>= (byte)'1' and <= (byte)'4', >= (byte)'1' and <= (byte)'8'] or [>= (byte)'5' and <= (byte)'8', >= (byte)'1' and <= (byte)'5'] or [(byte)'9', (byte)'9'];
}
