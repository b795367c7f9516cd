namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>The form of a line, before what stands in it: its end (8095), its length (0804), its mark (0002).</summary>
/// <param name="standard">The standard.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class Form(EiStandard standard, FindingList findings)
{
    private const byte EndOfFile = 0x1A;
    private bool hasToldOfLf;

    /// <summary>Judges the form of a line.</summary>
    /// <param name="record">The line.</param>
    /// <param name="isWhole">Whether its fields can be looked at: the length is right.</param>
    /// <returns>Whether it is a record at all.</returns>
    public bool Check(in EiRecord record, out bool isWhole)
    {
        isWhole = false;
        CheckEnd(record);
        if (record.Bytes.IsEmpty || record.Bytes is [EndOfFile])
        {
            findings.Add(
                record, 1, record.Bytes.Length, "8095",
                "Hier staat een regeleinde of bestandseinde zonder record ervoor; haal de regel weg.",
                "A line end or end-of-file mark without a record before it; remove the line.");
            return false;
        }

        if (record.IsTooLong)
        {
            findings.Add(
                record, standard.RecordLength + 1, 0, "0804",
                $"De regel is langer dan {EiLines.LongestLine} posities en is niet verder gelezen.",
                $"The line is longer than {EiLines.LongestLine} positions and was not read any further.");
            return record.Layout is not null;
        }

        if (record.Layout is not { } layout)
        {
            findings.Add(
                record, 1, Math.Min(2, record.Bytes.Length), "0002",
                $"Het kenmerk van het record is onbekend; {standard} heeft {Types()}.", $"The mark of the record is unknown; {standard} has {Types()}.");
            return false;
        }

        isWhole = record.Bytes.Length == layout.Length;
        CheckLength(record, layout.Length);
        CheckControls(record, layout);
        return true;
    }

    private void CheckEnd(in EiRecord record)
    {
        if (record.HasByteOrderMark)
        {
            findings.Add(
                record, 1, 3, "0002",
                "Het bestand begint met een byte-order mark; bewaar het zonder.", "The file begins with a byte-order mark; save it without one.");
        }

        if (record.End == LineEnd.None && !record.IsTooLong)
        {
            findings.Add(
                record, record.Bytes.Length + 1, 2, "8095",
                "Het laatste record eindigt niet op CR LF.", "The last record does not end in CR LF.");
        }
        else if (record.End == LineEnd.Lf && !hasToldOfLf)
        {
            hasToldOfLf = true;
            findings.Add(
                record, record.Bytes.Length + 1, 1, "8095",
                "Het record eindigt op LF in plaats van CR LF; van verdere records wordt dit niet herhaald.",
                "The record ends in LF instead of CR LF; this is not repeated for further records.");
        }
    }

    private void CheckLength(in EiRecord record, int length)
    {
        var given = record.Bytes.Length;
        if (given != length)
        {
            findings.Add(
                record, Math.Min(given, length) + 1, Math.Abs(length - given), "0804",
                $"Het record is {given} posities lang; het hoort {length} lang te zijn.", $"The record is {given} positions long; it must be {length}.");
        }
    }

    private void CheckControls(in EiRecord record, EiRecordLayout layout)
    {
        const byte LastControl = 0x1F;
        var at = record.Bytes.IndexOfAnyInRange((byte)0, LastControl);
        if (at >= 0)
        {
            findings.Add(
                record, FieldAt(layout, at + 1), null, EiSeverity.Error,
                "De rubriek bevat een stuurteken.", "The field holds a control character.");
        }
    }

    private static EiField FieldAt(EiRecordLayout layout, int position) =>
        layout.Fields.FirstOrDefault(field => field.Start <= position && position <= field.End) ?? layout.Fields[^1];

    private string Types() => string.Join(", ", standard.Records.Select(record => record.Type));
}
