using System.Text;
using System.Text.Json;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>Makes an entry of the fields of its line.</summary>
/// <param name="draft">The fields; those that are required are there.</param>
/// <returns>The entry.</returns>
internal delegate JournalEntry Builder(ref Draft draft);

/// <summary>Notes what is wrong with fields beside each other, when each is right by itself.</summary>
/// <param name="draft">The fields; those that are required are there.</param>
/// <param name="fields">Keeps what is wrong.</param>
internal delegate void Judge(ref Draft draft, FieldReader fields);

/// <summary>A row of the journal's table: a type, its fields, and how they become an entry.</summary>
internal sealed class EntryShape : ObjectShape
{
    /// <summary>The field that tells the type; always the first that is written.</summary>
    public const string TypeName = "type";

    private readonly byte[] utf8;
    private readonly Builder build;

    private EntryShape(string type, Type entry, Field[] fields, Builder build)
        : base($"\"{type}\"", fields)
    {
        Type = type;
        Entry = entry;
        utf8 = Encoding.UTF8.GetBytes(type);
        this.build = build;
    }

    /// <summary>The type, as in the journal.</summary>
    public string Type { get; }

    /// <summary>The type, as bytes.</summary>
    public ReadOnlySpan<byte> Utf8 => utf8;

    /// <summary>The entry that it becomes.</summary>
    public Type Entry { get; }

    /// <summary>Judges fields beside each other; null when each stands by itself.</summary>
    public Judge? Judge { get; private init; }

    /// <summary>Makes a row; who entered it and when are fields of every type.</summary>
    /// <typeparam name="T">The entry.</typeparam>
    /// <param name="type">The type, as in the journal.</param>
    /// <param name="fields">Its own fields, in the order in which they are written.</param>
    /// <param name="build">How they become an entry.</param>
    /// <param name="eitherOf">Two fields of which at least one must be given.</param>
    /// <param name="judge">Judges fields beside each other.</param>
    /// <returns>The row.</returns>
    public static EntryShape Of<T>(
        string type, Func<FieldsOf<T>, Field[]> fields, Builder build, (string First, string Second)? eitherOf = null, Judge? judge = null)
        where T : JournalEntry
    {
        var of = new FieldsOf<T>();
        Field[] all =
        [
            new TypeField(type),
            .. fields(of),
            of.RecurringText("by", static (ref draft) => ref draft.By, static entry => entry.By),
            of.Instant("at", static (ref draft) => ref draft.At, static entry => entry.At),
        ];
        return new EntryShape(type, typeof(T), all, build) { EitherOf = eitherOf, Judge = judge };
    }

    /// <summary>Makes the entry.</summary>
    /// <param name="draft">The fields.</param>
    /// <returns>The entry.</returns>
    public JournalEntry Build(ref Draft draft)
    {
        var entry = build(ref draft);
        return draft.By is null && draft.At is null ? entry : entry with { By = draft.By, At = draft.At };
    }

    /// <summary>Writes an entry as one object.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="entry">An entry of this row.</param>
    /// <exception cref="ArgumentException">The entry has a value that a journal cannot hold.</exception>
    public void Write(Utf8JsonWriter json, JournalEntry entry)
    {
        var given = 0u;
        json.WriteStartObject();
        for (var i = 0; i < Fields.Length; i++)
        {
            given |= Fields[i].Write(json, entry) ? Bit(i) : 0;
        }

        json.WriteEndObject();
        if (EitherOf is var (first, second) && (given & EitherBits) == 0)
        {
            throw new ArgumentException($"A journal cannot hold this: {Title} must have \"{first}\" or \"{second}\".", nameof(entry));
        }
    }
}
