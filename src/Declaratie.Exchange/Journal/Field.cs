using System.Text;
using System.Text.Json;

namespace Declaratie.Exchange.Journal;

/// <summary>One field of an object: how it is called, what it holds, and how it is read and written.</summary>
/// <param name="name">The name in the journal.</param>
/// <param name="expected">What belongs in it.</param>
internal abstract class Field(string name, Expected expected)
{
    private readonly byte[] utf8 = Encoding.UTF8.GetBytes(name);

    /// <summary>The name in the journal.</summary>
    public string Name { get; } = name;

    /// <summary>The name as bytes.</summary>
    public ReadOnlySpan<byte> Utf8 => utf8;

    /// <summary>What belongs in it.</summary>
    public Expected Expected { get; } = expected;

    /// <summary>Must it be given?</summary>
    public bool IsRequired { get; init; }

    /// <summary>Reads the value that the reader stands on, never null, and leaves the reader at its end.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="draft">Where the value is kept.</param>
    /// <param name="fields">Keeps what is wrong with it.</param>
    /// <param name="path">Where the object stands.</param>
    public abstract void Read(ref Utf8JsonReader reader, ref Draft draft, FieldReader fields, FieldPath path);

    /// <summary>Writes the field, unless it has its default.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="owner">The object.</param>
    /// <returns>Whether there was something to write.</returns>
    public abstract bool Write(Utf8JsonWriter json, object owner);
}

/// <summary>A field that holds a value of one kind.</summary>
/// <typeparam name="TOwner">The object that has the field.</typeparam>
/// <typeparam name="T">The value; null when it is not given.</typeparam>
/// <param name="name">The name in the journal.</param>
/// <param name="kind">The kind of value.</param>
/// <param name="slot">Where a draft keeps it.</param>
/// <param name="get">How the object tells it; null for the default.</param>
internal sealed class Field<TOwner, T>(string name, ValueKind<T> kind, Slot<T> slot, Func<TOwner, T> get) : Field(name, kind.Expected)
{
    private readonly JsonEncodedText encoded = JsonEncodedText.Encode(name);

    /// <inheritdoc/>
    public override void Read(ref Utf8JsonReader reader, ref Draft draft, FieldReader fields, FieldPath path)
    {
        var place = path.Owner is null || !kind.HasParts ? Name : path.SubjectOf(Name);
        if (!kind.TryRead(ref reader, fields, place, out slot(ref draft)))
        {
            fields.Wrong(path.SubjectOf(Name), kind.Expected);
            reader.Skip();
        }
    }

    /// <inheritdoc/>
    public override bool Write(Utf8JsonWriter json, object owner)
    {
        var value = get((TOwner)owner);
        if (value is null && !IsRequired)
        {
            return false;
        }

        // What the reader would refuse is the caller's mistake, and must not reach a file.
        if (value is null || !kind.CanWrite(value))
        {
            throw new ArgumentException($"A journal cannot hold this: field \"{Name}\" must be {kind.Expected.English}.", nameof(owner));
        }

        json.WritePropertyName(encoded);
        kind.Write(json, value);
        return true;
    }
}

/// <summary>The field that tells the type of an entry; it is read ahead of the others.</summary>
/// <param name="type">The type.</param>
internal sealed class TypeField(string type) : Field(EntryShape.TypeName, new("the type of the entry", "de soort van de regel"))
{
    /// <inheritdoc/>
    public override void Read(ref Utf8JsonReader reader, ref Draft draft, FieldReader fields, FieldPath path) => reader.Skip();

    /// <inheritdoc/>
    public override bool Write(Utf8JsonWriter json, object owner)
    {
        json.WriteString(EntryShape.TypeName, type);
        return true;
    }
}
