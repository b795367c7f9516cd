using System.Text;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Prestatierecord</i> (04): one performance that is claimed, the same for every kind of care; what one kind of care adds hangs below it.</summary>
public sealed record EiLine
{
    /// <summary><i>Identificatie detailrecord</i>; 0 lets the writer number it. A return keeps the numbers of the claim.</summary>
    public long Number { get; init; }

    /// <summary><i>Machtigingsnummer</i>.</summary>
    public string Authorisation { get; init; } = "";

    /// <summary><i>Doorsturen toegestaan</i>: 1 yes.</summary>
    public string Forwarding { get; init; } = "1";

    /// <summary><i>Datum prestatie</i>.</summary>
    public LocalDate? Date { get; init; }

    /// <summary><i>Prestatiecodelijst</i>: 012 paramedical, 010 dental.</summary>
    public string CodeList { get; init; } = "";

    /// <summary><i>Prestatiecode</i>.</summary>
    public string Code { get; init; } = "";

    /// <summary><i>Aantal uitgevoerde prestaties</i>.</summary>
    public int Quantity { get; init; } = 1;

    /// <summary><i>Indicatie ongeval</i>: as in the field.</summary>
    public string Accident { get; init; } = "";

    /// <summary><i>Behandelaar</i>: AGB code.</summary>
    public string Treating { get; init; } = "";

    /// <summary><i>Specialisme behandelaar</i>.</summary>
    public string TreatingSpecialism { get; init; } = "";

    /// <summary><i>Verwijzer</i>: AGB code.</summary>
    public string Referrer { get; init; } = "";

    /// <summary><i>Specialisme verwijzer</i>.</summary>
    public string ReferrerSpecialism { get; init; } = "";

    /// <summary><i>Tarief</i>, VAT included.</summary>
    public Money Tariff { get; init; }

    /// <summary><i>Berekend bedrag</i>, VAT included.</summary>
    public EiAmount Calculated { get; init; }

    /// <summary><i>Btw-percentage</i> in hundredths of a percent: 2100 is 21%.</summary>
    public int VatHundredths { get; init; }

    /// <summary><i>Declaratiebedrag</i>, VAT included; a credit line has flag C.</summary>
    public EiAmount Claimed { get; init; }

    /// <summary><i>Referentienummer dit prestatierecord</i>: unique for five years (C49).</summary>
    public string Reference { get; init; } = "";

    /// <summary><i>Referentienummer voorgaande prestatie</i>: of a credit, its debit (C47).</summary>
    public string Previous { get; init; } = "";

    /// <summary><i>Commentaar</i>: the lines of free text with this record, each ended by a line end but the last.</summary>
    public string Comment { get; init; } = "";

    /// <summary><i>Paramedisch</i>: what paramedical care adds; null for other care.</summary>
    public EiParamedical? Paramedical { get; init; }

    /// <summary><i>Mondzorg</i>: what dental care adds; null for other care.</summary>
    public EiDental? Dental { get; init; }

    /// <summary><i>Beoordeling</i>: what the insurer made of it; null in a claim.</summary>
    public EiAssessment? Assessment { get; init; }

    /// <inheritdoc/>
    /// <remarks>Never the comment: free text may say who somebody is.</remarks>
    public override string ToString()
    {
        var text = new StringBuilder(nameof(EiLine)).Append(" { ");
        _ = (this with { Comment = "" }).PrintMembers(text);
        return text.Append(" }").ToString();
    }

    internal static EiLine Of(in EiRecord record) => new()
    {
        Number = record.Number64(El.DetailNumber) ?? 0,
        Authorisation = record.Text(El.Authorisation),
        Forwarding = record.Text(El.Forwarding),
        Date = record.Date(El.TreatmentDate),
        CodeList = record.Text(El.CodeList),
        Code = record.Text(El.Code),
        Quantity = record.Int32(El.Quantity),
        Accident = record.Text(El.Accident),
        Treating = record.Text(El.Treating),
        TreatingSpecialism = record.Text(El.TreatingSpecialism),
        Referrer = record.Text(El.Referrer),
        ReferrerSpecialism = record.Text(El.ReferrerSpecialism),
        Tariff = record.Cents(El.Tariff),
        Calculated = record.Amount(El.Calculated) ?? default,
        VatHundredths = record.Int32(El.Vat),
        Claimed = record.Amount(El.Claimed) ?? default,
        Reference = record.Text(El.Reference),
        Previous = record.Text(El.Previous),
        Paramedical = record.Layout?[El.Indication] is null ? null : EiParamedical.Of(record),
        Dental = record.Layout?[El.LineKind] is null ? null : EiDental.Of(record),
        Assessment = record.Layout?[El.Granted] is null ? null : EiAssessment.Of(record),
    };

    internal void Fill(RecordDraft draft, EiInsured insured)
    {
        draft.Set(El.DetailNumber, Number);
        draft.Set(El.Bsn, insured.Bsn);
        draft.Set(El.Uzovi, insured.Uzovi);
        draft.Set(El.InsuredNumber, insured.InsuredNumber);
        draft.Set(El.Authorisation, Authorisation);
        draft.Set(El.Forwarding, Forwarding);
        draft.Set(El.TreatmentDate, Date);
        draft.Set(El.CodeList, CodeList);
        draft.Set(El.Code, Code);
        draft.Set(El.Quantity, Quantity);
        draft.Set(El.Accident, Accident);
        draft.Set(El.Treating, Treating);
        draft.Set(El.TreatingSpecialism, TreatingSpecialism);
        draft.Set(El.Referrer, Referrer);
        draft.Set(El.ReferrerSpecialism, ReferrerSpecialism);
        draft.Set(El.Tariff, Tariff.Cents);
        draft.Set(El.Calculated, Calculated);
        draft.Set(El.Vat, VatHundredths);
        draft.Set(El.Claimed, Claimed);
        draft.Set(El.Reference, Reference);
        draft.Set(El.Previous, Previous);
        Paramedical?.Fill(draft);
        Dental?.Fill(draft);
        Assessment?.Fill(draft);
    }
}

/// <summary><i>Beoordeling</i>: what a return says about a line.</summary>
/// <param name="Calculated"><i>Berekend bedrag zorgverzekeraar</i>: 0 when refused for another reason than tariff, own contribution, deductible or policy (C53).</param>
/// <param name="Granted"><i>Toegekend bedrag</i>.</param>
/// <param name="Codes"><i>Retourcodes</i>: at most three.</param>
public sealed record EiAssessment(EiAmount Calculated, EiAmount Granted, EiRetourCodes Codes)
{
    internal static EiAssessment Of(in EiRecord record) =>
        new(record.Amount(El.InsurerCalculated) ?? default, record.Amount(El.Granted) ?? default, EiRetourCodes.Of(record));

    internal void Fill(RecordDraft draft)
    {
        draft.Set(El.InsurerCalculated, Calculated);
        draft.Set(El.Granted, Granted);
        Codes.Fill(draft);
    }
}
