using System.Text;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Record</i>: one line of a message, as bytes that are good until the next record is read.</summary>
/// <remarks>Reading a field never throws on what stands in it: a field that is past the end of a short record is empty.</remarks>
public readonly ref struct EiRecord
{
    private readonly Encoding encoding;

    internal EiRecord(long number, EiRecordLayout? layout, ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        Number = number;
        Layout = layout;
        Bytes = bytes;
        this.encoding = encoding;
    }

    /// <summary><i>Recordnummer</i>: its place in the file, from 1.</summary>
    public long Number { get; }

    /// <summary><i>Recordtype</i>: null if the message has no records of this kind.</summary>
    public EiRecordLayout? Layout { get; }

    /// <summary><i>Bytes</i>: the record without CR LF.</summary>
    public ReadOnlySpan<byte> Bytes { get; }

    /// <summary><i>Kenmerk record</i>: the first two positions as they are; shorter when the record is.</summary>
    public string Type => Layout?.Type ?? encoding.GetString(Bytes[..Math.Min(2, Bytes.Length)]);

    internal LineEnd End { get; init; }

    internal bool IsTooLong { get; init; }

    internal bool HasByteOrderMark { get; init; }

    /// <summary><i>Ruwe inhoud</i>: the bytes of a field.</summary>
    /// <param name="field">A field of this kind of record.</param>
    /// <returns>All its positions, or nothing when the record ends before them.</returns>
    public ReadOnlySpan<byte> Raw(EiField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.End <= Bytes.Length ? Bytes.Slice(field.Start - 1, field.Length) : default;
    }

    /// <summary><i>Tekst</i>: what a field holds, without the spaces behind it; of a number, all its digits, and nothing when they are all 0.</summary>
    /// <param name="fieldId">For example <c>0412</c>.</param>
    /// <returns>The text; empty when the field is.</returns>
    /// <exception cref="ArgumentException">This kind of record has no such field.</exception>
    public string Text(string fieldId) => Text(Field(fieldId));

    /// <summary><i>Getal</i>: the number in a field.</summary>
    /// <param name="fieldId">For example <c>0411</c>.</param>
    /// <returns>The number, or null when the field holds anything but digits.</returns>
    /// <exception cref="ArgumentException">This kind of record has no such field.</exception>
    public long? Number64(string fieldId) => Number64(Field(fieldId));

    /// <summary><i>Datum</i>: the date in a field.</summary>
    /// <param name="fieldId">For example <c>0408</c>.</param>
    /// <returns>The date, or null when the field is empty or holds no date that exists.</returns>
    /// <exception cref="ArgumentException">This kind of record has no such field.</exception>
    public LocalDate? Date(string fieldId) => Date(Field(fieldId));

    /// <summary><i>Bedrag</i>: the cents in a field, with the debit/credit flag that follows it; without such a flag it is debit.</summary>
    /// <param name="fieldId">For example <c>0432</c>.</param>
    /// <returns>The amount, or null when the cents are not digits or the flag is neither C nor D.</returns>
    /// <exception cref="ArgumentException">This kind of record has no such field.</exception>
    public EiAmount? Amount(string fieldId) => Amount(Field(fieldId));

    internal ReadOnlySpan<byte> Raw(El element) => Layout?[element] is { } field ? Raw(field) : default;

    internal bool IsFilled(El element) => Layout?[element] is { } field && !FieldText.IsEmpty(Raw(field), field.Kind);

    internal string Text(El element) => Layout?[element] is { } field ? Text(field) : "";

    internal long? Number64(El element) => Layout?[element] is { } field ? Number64(field) : null;

    internal int Int32(El element) => Number64(element) is { } number and <= int.MaxValue ? (int)number : 0;

    internal LocalDate? Date(El element) => Layout?[element] is { } field ? Date(field) : null;

    internal EiAmount? Amount(El element) => Layout?[element] is { } field ? Amount(field) : null;

    internal Money Cents(El element) => Money.FromCents(Number64(element) ?? 0);

    private string Text(EiField field)
    {
        var bytes = Raw(field);
        return FieldText.IsEmpty(bytes, field.Kind) ? "" : encoding.GetString(bytes.TrimEnd((byte)' '));
    }

    private long? Number64(EiField field) => FieldText.TryNumber(Raw(field), out var number) ? number : null;

    private LocalDate? Date(EiField field) => FieldText.TryDate(Raw(field), out var date) ? date : null;

    private EiAmount? Amount(EiField field)
    {
        if (!FieldText.TryNumber(Raw(field), out var cents))
        {
            return null;
        }

        var flag = field.Flag is null ? (byte)'D' : Raw(field.Flag) is [var given] ? given : (byte)0;
        return flag is (byte)'C' or (byte)'D' ? new EiAmount(Money.FromCents(cents), flag == (byte)'C') : null;
    }

    private EiField Field(string fieldId) =>
        Layout?.Find(fieldId) ?? throw new ArgumentException($"A record {Type} has no field {fieldId}.", nameof(fieldId));
}
