using Declaratie.Domain;
using Declaratie.Exchange.Vektis.Checking;

namespace Declaratie.Exchange.Vektis;

/// <summary>Fills in the numbers, counts and totals of a message that is written, and holds those that were given against them.</summary>
internal sealed class WriterNumbers
{
    private readonly EiStandard standard;
    private readonly FileState file;
    private long number;

    public WriterNumbers(EiStandard standard, EiOptions options)
    {
        this.standard = standard;
        file = new FileState(standard, options);
    }

    /// <summary>Fills in what is empty.</summary>
    /// <param name="draft">The record.</param>
    /// <param name="record">The same, to be read.</param>
    public void Fill(RecordDraft draft, in EiRecord record)
    {
        var layout = record.Layout!;
        if (layout.Type == "99")
        {
            FillClosing(draft, record);
            return;
        }

        if (layout[El.DetailNumber] is { } field)
        {
            FillNumber(draft, record, field);
        }

        file.Count(record, layout);
    }

    private void FillNumber(RecordDraft draft, in EiRecord record, EiField field)
    {
        var isComment = record.Layout!.Type == "98";
        var own = isComment ? number : number + 1;
        var given = record.Number64(El.DetailNumber) ?? 0;

        // A return inherits the numbers of the claim.
        var mayDiffer = standard.IsReturn && !isComment && given > number;
        if (given == 0)
        {
            draft.Set(field, own);
        }
        else if (given != own && !mayDiffer)
        {
            draft.Refuse(
                field, "Het nummer van het detailrecord loopt niet door; laat de rubriek leeg, dan wordt ze gevuld.",
                "The number of the detail record does not follow; leave the field empty, and it is filled in.");
        }

        number = isComment ? number : mayDiffer ? given : own;
    }

    private void FillClosing(RecordDraft draft, in EiRecord record)
    {
        FillCount(draft, record, El.InsuredCount, file.InsuredRecords);
        FillCount(draft, record, El.DebtorCount, file.DebtorRecords);
        FillCount(draft, record, El.LineCount, file.LineRecords);
        FillCount(draft, record, El.TariffCount, file.TariffRecords);
        FillCount(draft, record, El.CommentCount, file.CommentRecords);
        FillCount(draft, record, El.DetailCount, file.DetailRecords);
        FillTotal(draft, record, El.ClaimedTotal, file.ClaimedSum, isEcho: standard.IsReturn);
        FillTotal(draft, record, El.GrantedTotal, file.GrantedSum, isEcho: false);
    }

    private static void FillCount(RecordDraft draft, in EiRecord record, El element, long counted)
    {
        if (record.Layout![element] is not { } field)
        {
            return;
        }

        if (record.IsFilled(element) && record.Number64(element) != counted)
        {
            draft.Refuse(field, "Het aantal klopt niet; laat de rubriek leeg, dan wordt ze gevuld.", "The number is wrong; leave the field empty, and it is filled in.");
            return;
        }

        draft.Set(field, counted);
    }

    private static void FillTotal(RecordDraft draft, in EiRecord record, El element, Money sum, bool isEcho)
    {
        if (record.Layout![element] is not { } field || (isEcho && record.IsFilled(element)))
        {
            return;
        }

        if (record.IsFilled(element) && record.Amount(element)?.WithSign != sum)
        {
            draft.Refuse(field, "Het totaal klopt niet; laat de rubriek leeg, dan wordt ze gevuld.", "The total is wrong; leave the field empty, and it is filled in.");
            return;
        }

        draft.Set(field, EiAmount.Of(sum));
    }
}
