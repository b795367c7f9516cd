using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Diagnose</i>: a code and the list it comes from; both empty when there is none.</summary>
/// <param name="List">The code list, three digits.</param>
/// <param name="Code">The code.</param>
public readonly record struct EiDiagnosis(string List, string Code)
{
    /// <summary><i>Geen diagnose</i>.</summary>
    public static EiDiagnosis None { get; } = new("", "");

    internal static EiDiagnosis Of(in EiRecord record, El list, El code) => new(record.Text(list), record.Text(code));

    internal void Fill(RecordDraft draft, El list, El code)
    {
        draft.Set(list, List ?? "");
        draft.Set(code, Code ?? "");
    }
}

/// <summary><i>Paramedische hulp</i>: what a paramedical line has beside the rest.</summary>
public sealed record EiParamedical
{
    /// <summary><i>Verwijsdiagnose (01)</i>.</summary>
    public EiDiagnosis Referral1 { get; init; } = EiDiagnosis.None;

    /// <summary><i>Verwijsdiagnose (02)</i>.</summary>
    public EiDiagnosis Referral2 { get; init; } = EiDiagnosis.None;

    /// <summary><i>Paramedische diagnose (01)</i>.</summary>
    public EiDiagnosis Diagnosis1 { get; init; } = EiDiagnosis.None;

    /// <summary><i>Paramedische diagnose (02)</i>.</summary>
    public EiDiagnosis Diagnosis2 { get; init; } = EiDiagnosis.None;

    /// <summary><i>Code soort indicatie</i> (CSI): three digits.</summary>
    public string Indication { get; init; } = "";

    /// <summary><i>Verwijsdatum</i>.</summary>
    public LocalDate? ReferralDate { get; init; }

    /// <summary><i>Reden einde zorg</i>.</summary>
    public string EndReason { get; init; } = "";

    internal static EiParamedical Of(in EiRecord record) => new()
    {
        Referral1 = EiDiagnosis.Of(record, El.ReferralDiagnosisList1, El.ReferralDiagnosis1),
        Referral2 = EiDiagnosis.Of(record, El.ReferralDiagnosisList2, El.ReferralDiagnosis2),
        Diagnosis1 = EiDiagnosis.Of(record, El.DiagnosisList1, El.Diagnosis1),
        Diagnosis2 = EiDiagnosis.Of(record, El.DiagnosisList2, El.Diagnosis2),
        Indication = record.Text(El.Indication),
        ReferralDate = record.Date(El.ReferralDate),
        EndReason = record.Text(El.EndReason),
    };

    internal void Fill(RecordDraft draft)
    {
        Referral1.Fill(draft, El.ReferralDiagnosisList1, El.ReferralDiagnosis1);
        Referral2.Fill(draft, El.ReferralDiagnosisList2, El.ReferralDiagnosis2);
        Diagnosis1.Fill(draft, El.DiagnosisList1, El.Diagnosis1);
        Diagnosis2.Fill(draft, El.DiagnosisList2, El.Diagnosis2);
        draft.Set(El.Indication, Indication);
        draft.Set(El.ReferralDate, ReferralDate);
        draft.Set(El.EndReason, EndReason);
    }
}

/// <summary><i>Mondzorg</i>: what a dental line has beside the rest.</summary>
public sealed record EiDental
{
    /// <summary><i>Soort prestatierecord</i>: 01 the fee; costs of material and laboratory follow directly on their fee.</summary>
    public string Kind { get; init; } = "01";

    /// <summary><i>Bijzondere tandheelkunde</i>: as in the field, N for none.</summary>
    public string Special { get; init; } = "N";

    /// <summary><i>Soort bijzondere tandheelkunde</i>.</summary>
    public string SpecialKind { get; init; } = "";

    /// <summary><i>Boven- of onderkaak</i>.</summary>
    public string Jaw { get; init; } = "";

    /// <summary><i>Gebitselement</i>: 99 is supernumerary.</summary>
    public string Tooth { get; init; } = "";

    /// <summary><i>Vlakken</i>.</summary>
    public string Surfaces { get; init; } = "";

    /// <summary><i>Diagnose bijzondere tandheelkunde</i>.</summary>
    public EiDiagnosis Diagnosis { get; init; } = EiDiagnosis.None;

    /// <summary><i>Vermindering bijzondere tandheelkunde</i>.</summary>
    public Money Reduction { get; init; }

    internal static EiDental Of(in EiRecord record) => new()
    {
        Kind = record.Text(El.LineKind),
        Special = record.Text(El.SpecialDentistry),
        SpecialKind = record.Text(El.SpecialDentistryKind),
        Jaw = record.Text(El.Jaw),
        Tooth = record.Text(El.Tooth),
        Surfaces = record.Text(El.Surfaces),
        Diagnosis = EiDiagnosis.Of(record, El.DentalDiagnosisList, El.DentalDiagnosis),
        Reduction = record.Cents(El.Reduction),
    };

    internal void Fill(RecordDraft draft)
    {
        draft.Set(El.LineKind, Kind);
        draft.Set(El.SpecialDentistry, Special);
        draft.Set(El.SpecialDentistryKind, SpecialKind);
        draft.Set(El.Jaw, Jaw);
        draft.Set(El.Tooth, Tooth);
        draft.Set(El.Surfaces, Surfaces);
        Diagnosis.Fill(draft, El.DentalDiagnosisList, El.DentalDiagnosis);
        draft.Set(El.Reduction, Reduction.Cents);
    }
}
