using System.Numerics;
using System.Text;
using System.Text.Json;

namespace Declaratie.Exchange.Journal;

/// <summary>Which fields an object has: an entry of one type, or an item of a list.</summary>
internal class ObjectShape
{
    private readonly Field[] fields;

    /// <summary>Makes a shape.</summary>
    /// <param name="title">What the object is called in a message, in both languages.</param>
    /// <param name="fields">The fields, in the order in which they are written.</param>
    public ObjectShape(string title, Field[] fields)
    {
        Title = title;
        this.fields = fields;
        for (var i = 0; i < fields.Length; i++)
        {
            Required |= fields[i].IsRequired ? Bit(i) : 0;
        }
    }

    /// <summary>What the object is called in a message.</summary>
    public string Title { get; }

    /// <summary>The fields, in the order in which they are written.</summary>
    public ReadOnlySpan<Field> Fields => fields;

    /// <summary>The names of the fields.</summary>
    public IEnumerable<string> Names => fields.Select(each => each.Name);

    /// <summary>The fields that an object must have, one bit each.</summary>
    public uint Required { get; }

    /// <summary>Does null say something in a field, instead of that it is absent?</summary>
    public bool KeepsNull { get; init; }

    /// <summary>The two fields of which at least one must be given; null if there is no such pair.</summary>
    public (string First, string Second)? EitherOf
    {
        get;
        init
        {
            field = value;
            EitherBits = value is var (first, second) ? BitOf(first) | BitOf(second) : 0;
        }
    }

    /// <summary>The bits of those two; 0 if there is no such pair.</summary>
    public uint EitherBits { get; private init; }

    /// <summary>The bit of a field.</summary>
    /// <param name="index">Its place.</param>
    /// <returns>The bit.</returns>
    public static uint Bit(int index) => 1u << index;

    /// <summary>The first of some fields.</summary>
    /// <param name="bits">The fields, at least one.</param>
    /// <returns>The field.</returns>
    public Field First(uint bits) => fields[BitOperations.TrailingZeroCount(bits)];

    /// <summary>Finds the field whose name the reader stands on.</summary>
    /// <param name="reader">The reader, on a key.</param>
    /// <param name="expected">Where to look first: after the field before it, because most lines keep the order.</param>
    /// <returns>Its place, or -1 when there is none.</returns>
    public int Find(ref readonly Utf8JsonReader reader, int expected) => reader.ValueIsEscaped
        ? Find(Encoding.UTF8.GetBytes(JsonText.Read(in reader)), 0)
        : Find(reader.ValueSpan, expected);

    private uint BitOf(string name) => Bit(Find(Encoding.UTF8.GetBytes(name), 0));

    private int Find(ReadOnlySpan<byte> name, int expected)
    {
        for (var i = expected; i < fields.Length; i++)
        {
            if (name.SequenceEqual(fields[i].Utf8))
            {
                return i;
            }
        }

        for (var i = 0; i < expected; i++)
        {
            if (name.SequenceEqual(fields[i].Utf8))
            {
                return i;
            }
        }

        return -1;
    }
}
