using System.Collections.Frozen;

namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>The order of records (8026) and the numbers they carry (0801, 0754).</summary>
/// <param name="file">What went before.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class Sequence(FileState file, FindingList findings)
{
    private const string Start = "";

    /// <summary>What may follow what: 01 ( 02 98* 03? ( 04 98* )+ )+ 99; other standards have tariff and activity records beside the 04. A comment changes nothing about it.</summary>
    private static readonly FrozenDictionary<string, string[]> Followers = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Start] = ["01"],
        ["01"] = ["02"],
        ["02"] = ["98", "03", "04", "05", "06", "16"],
        ["03"] = ["04", "05", "06", "16"],
        ["04"] = ["98", "04", "05", "06", "16", "02", "99"],
        ["05"] = ["98", "04", "05", "06", "16", "02", "99"],
        ["06"] = ["98", "04", "05", "06", "16", "02", "99"],
        ["16"] = ["98", "04", "05", "06", "16", "02", "99"],
        ["99"] = [],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private string last = Start;
    private bool lastIsComment;
    private long number;
    private long comments;

    public void Check(in EiRecord record, EiRecordLayout layout)
    {
        var isInOrder = Followers[last].Contains(layout.Type) && !(lastIsComment && layout.Type == "01");
        if (!isInOrder && !(file.Standard.IsReturn && last == "01" && layout.Type == "99"))
        {
            var expected = Followers[last].Length == 0 ? ("niets meer", "nothing") : (string.Join(", ", Followers[last]), string.Join(", ", Followers[last]));
            findings.Add(
                record, 1, 2, "8026",
                $"Record {layout.Type} staat hier niet op zijn plaats; hier hoort {expected.Item1}.",
                $"Record {layout.Type} is out of place; expected here: {expected.Item2}.");
        }

        lastIsComment = layout.Type == "98";
        last = lastIsComment ? last : layout.Type;
        if (layout[El.DetailNumber] is { } field)
        {
            CheckNumber(record, field);
        }
    }

    /// <summary>A file ends in its closing record.</summary>
    /// <param name="records">How many records there are.</param>
    public void End(long records)
    {
        if (!file.HasClosing)
        {
            findings.Add(new EiFinding(
                records, "99", "", "Sluitrecord", 0, 0, new Domain.RetourCode("8026"), EiSeverity.Error,
                "Het sluitrecord (99) ontbreekt; is het bestand afgebroken?", "The closing record (99) is missing; is the file cut off?"));
        }
    }

    private void CheckNumber(in EiRecord record, EiField field)
    {
        // What is not digits is a finding of its own already.
        if (record.Number64(El.DetailNumber) is not { } given)
        {
            number += lastIsComment ? 0 : 1;
            comments = 0;
            return;
        }

        if (lastIsComment)
        {
            CheckComment(record, field, given);
            return;
        }

        comments = 0;
        // A return repeats the numbers of the claim, and need not repeat all its records.
        var isNext = file.Standard.IsReturn ? given > number : given == number + 1;
        number = isNext ? given : number + 1;
        if (!isNext)
        {
            findings.Add(
                record, field, new Domain.RetourCode("0801"), EiSeverity.Error,
                "Het nummer van het detailrecord loopt niet door; de records 02, 03 en 04 tellen 1, 2, 3 ….",
                "The number of the detail record does not follow; the records 02, 03 and 04 count 1, 2, 3 ….");
        }
    }

    private void CheckComment(in EiRecord record, EiField field, long given)
    {
        comments++;
        if (given != number)
        {
            findings.Add(
                record, field, new Domain.RetourCode("0801"), EiSeverity.Error,
                "Een commentaarrecord draagt het nummer van het record waar het bij hoort.", "A comment record carries the number of the record it belongs to.");
        }

        if (record.Layout![El.CommentNumber] is { } line && record.Number64(El.CommentNumber) is { } stated && stated != comments)
        {
            findings.Add(
                record, line, new Domain.RetourCode("0754"), EiSeverity.Error,
                "De regels vrije tekst bij een record tellen 1, 2, 3 ….", "The lines of free text with a record count 1, 2, 3 ….");
        }
    }
}
