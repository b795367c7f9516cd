using Declaratie.Domain;

namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>Holds the lines of one file against each other: references used twice (8021), a debit and its credit together (8062), one debit credited twice (8084).</summary>
/// <remarks>
/// The only memory that grows with the file: per line its reference and its performance as they are, some 100 bytes in all, up to as many lines as a closing record can count.
/// </remarks>
/// <param name="standard">The standard.</param>
internal sealed class References(EiStandard standard)
{
    /// <summary>A closing record counts lines in six digits.</summary>
    public const int MostLines = 999_999;

    private const byte Debit = 1;
    private const byte Credit = 2;

    private static readonly El[] Performance = [El.Bsn, El.InsuredNumber, El.TreatmentDate, El.CodeList, El.Code, El.LineKind, El.Jaw, El.Tooth, El.Surfaces, El.Claimed];

    private readonly SeenKeys references = new(Width(standard, [El.Reference]));
    private readonly SeenKeys credited = new(Width(standard, [El.Previous]));
    private readonly SeenKeys performances = new(Width(standard, Performance));
    private readonly byte[] key = new byte[Width(standard, Performance)];

    public void Check(FileState file, in EiRecord record, FindingList findings)
    {
        if (references.Count >= MostLines || record.Layout is not { } layout || layout[El.Reference] is not { } reference || layout[El.Previous] is not { } previous)
        {
            return;
        }

        var own = record.Raw(reference);
        if (record.IsFilled(El.Reference) && !references.Add(own))
        {
            findings.Add(
                record, reference, new RetourCode("8021"), EiSeverity.Error,
                "Het referentienummer komt in dit bestand al voor; geef elke regel een eigen nummer.",
                "The reference stands in this file already; give every line a reference of its own.");
        }

        var named = record.Raw(previous);
        var namesDebit = file.IsCredit && record.IsFilled(El.Previous) && !named.SequenceEqual(own);
        if (namesDebit && !credited.Add(named))
        {
            findings.Add(
                record, previous, new RetourCode("8084"), EiSeverity.Error,
                "Deze debetregel wordt in dit bestand al gecrediteerd.", "This debit line is credited in this file already.");
        }

        var meetsItsOpposite = MeetsItsOpposite(file, record);
        var isTogether = meetsItsOpposite || (namesDebit && references.Contains(named)) || (file.Claimed is { IsCredit: false } && credited.Contains(own));
        if (isTogether)
        {
            findings.Add(
                record, file.IsCredit ? previous : reference, new RetourCode("8062"), EiSeverity.Error,
                "Een debetregel en zijn creditregel staan in hetzelfde bestand; verdeel ze over twee bestanden.",
                "A debit line and its credit line stand in the same file; put them in two files.");
        }
    }

    private static int Width(EiStandard standard, El[] elements) =>
        elements.Sum(element => standard.Record("04")?[element]?.Length ?? 0);

    /// <summary>The same insured, date, performance and amount with the other flag.</summary>
    private bool MeetsItsOpposite(FileState file, in EiRecord record)
    {
        if (file.Claimed is not { Size.Cents: > 0 } claimed)
        {
            return false;
        }

        var at = 0;
        foreach (var element in Performance)
        {
            var bytes = record.Raw(element);
            bytes.CopyTo(key.AsSpan(at));
            at += bytes.Length;
        }

        var (own, opposite) = claimed.IsCredit ? (Credit, Debit) : (Debit, Credit);
        return (performances.Mark(key, own) & opposite) != 0;
    }
}
