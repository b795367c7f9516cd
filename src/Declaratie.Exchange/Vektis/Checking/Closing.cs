using System.Globalization;
using Declaratie.Domain;

namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>Holds the closing record (99) against what was counted (C50).</summary>
internal static class Closing
{
    private sealed record CountRow(El At, Func<FileState, long> Counted, string DutchWhat, string EnglishWhat);

    private static readonly CountRow[] Counts =
    [
        new(El.InsuredCount, file => file.InsuredRecords, "verzekerdenrecords", "insured records"),
        new(El.DebtorCount, file => file.DebtorRecords, "debiteurrecords", "debtor records"),
        new(El.LineCount, file => file.LineRecords, "prestatierecords", "performance records"),
        new(El.TariffCount, file => file.TariffRecords, "tariefrecords", "tariff records"),
        new(El.CommentCount, file => file.CommentRecords, "commentaarrecords", "comment records"),
        new(El.DetailCount, file => file.DetailRecords, "detailrecords", "detail records"),
    ];

    public static void Check(FileState file, in EiRecord record, FindingList findings)
    {
        var layout = record.Layout!;
        foreach (var row in Counts)
        {
            if (layout[row.At] is { } field && record.Number64(row.At) is { } stated && stated != row.Counted(file))
            {
                var counted = row.Counted(file).ToString(CultureInfo.InvariantCulture);
                findings.Add(
                    record, field, RetourCodeOf.Of(field, layout.Type), EiSeverity.Error,
                    $"Het aantal klopt niet; het bestand heeft er {counted} ({row.DutchWhat}).", $"The number is wrong; the file has {counted} ({row.EnglishWhat}).");
            }
        }

        // A return without lines is a refusal of the whole file: it repeats a total of lines that are not there.
        var refusesAll = file.Standard.IsReturn && file.DetailRecords == 0;
        CheckTotal(file, record, El.ClaimedTotal, refusesAll ? null : file.ClaimedSum, findings);
        CheckTotal(file, record, El.GrantedTotal, file.GrantedSum, findings);
    }

    private static void CheckTotal(FileState file, in EiRecord record, El at, Money? sum, FindingList findings)
    {
        // Digits or a flag that cannot be read are a finding of their own already.
        if (record.Layout![at] is not { } field || record.Amount(at) is not { } stated)
        {
            return;
        }

        var code = RetourCodeOf.Of(field, "99");
        if (sum is { } total && !file.SumsAreUncertain && stated.WithSign != total)
        {
            findings.Add(
                record, field, code, EiSeverity.Error,
                $"Het totaal klopt niet; de records tellen op tot {EiAmount.Of(total).ToString().Replace('.', ',')}.", $"The total is wrong; the records add up to {EiAmount.Of(total)}.");
        }
        else if (stated is { IsCredit: true, Size.Cents: 0 })
        {
            findings.Add(
                record, field.Flag!, new RetourCode("0631"), EiSeverity.Error,
                "Van een totaal van 0 is de indicatie D.", "Of a total of 0 the flag is D.");
        }
    }
}
