using System.Globalization;
using System.Text.Json;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>Where an object stands on its line: the line itself, an item of a list, or the value of a field.</summary>
/// <param name="Owner">The field that holds the list or the object; null for the line itself.</param>
/// <param name="Index">The place of the item, from 0; less when the field holds the object itself.</param>
internal readonly record struct FieldPath(string? Owner, int Index = -1)
{
    /// <summary>How a finding names the object: <c>lines[0]</c>, <c>changes</c>.</summary>
    public string Item => Index < 0 ? Owner! : string.Create(CultureInfo.InvariantCulture, $"{Owner}[{Index}]");

    /// <summary>How a finding names a field of the object: <c>amount</c>, <c>lines[0].amount</c>, <c>changes.amount</c>.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The subject.</returns>
    public string SubjectOf(string field) => Owner is null ? field : $"{Item}.{field}";
}

/// <summary>Reads the fields of one object after another, and keeps the first thing of each rule that is wrong.</summary>
internal sealed class FieldReader
{
    private Finding? unknown;
    private Finding? missing;
    private Finding? wrong;

    /// <summary>Texts that return on many lines.</summary>
    public TextCache Texts { get; } = new();

    /// <summary>Has nothing been noted against this line?</summary>
    public bool IsClean { get; private set; } = true;

    /// <summary>The first broken rule in precedence: J3, J4, J5; a key that stands twice is for J1 to find.</summary>
    public Finding? First => unknown ?? missing ?? wrong;

    /// <summary>Starts on another line.</summary>
    public void Clear()
    {
        if (!IsClean)
        {
            (unknown, missing, wrong) = (null, null, null);
            IsClean = true;
        }
    }

    /// <summary>Notes a value that is not what it must be.</summary>
    /// <param name="subject">The field or item.</param>
    /// <param name="expected">What belongs there.</param>
    public void Wrong(string subject, Expected expected)
    {
        wrong ??= Refusals.WrongValue(subject, expected);
        IsClean = false;
    }

    /// <summary>Reads an object to its end.</summary>
    /// <param name="reader">The reader, on the start of the object or after some of its fields.</param>
    /// <param name="shape">The fields it has.</param>
    /// <param name="draft">Where the values are kept.</param>
    /// <param name="path">Where the object stands.</param>
    /// <param name="seen">The fields that were read already, one bit each.</param>
    public void ReadObject(ref Utf8JsonReader reader, ObjectShape shape, ref Draft draft, FieldPath path, uint seen = 0)
    {
        var given = seen;
        var expected = seen == 0 ? 0 : 1;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var index = shape.Find(in reader, expected);
            if (index < 0)
            {
                SkipUnknown(ref reader, shape, path);
                continue;
            }

            var bit = ObjectShape.Bit(index);
            IsClean &= (seen & bit) == 0;
            seen |= bit;
            expected = index + 1;
            _ = reader.Read();
            if (reader.TokenType != JsonTokenType.Null || shape.KeepsNull)
            {
                given |= bit;
                shape.Fields[index].Read(ref reader, ref draft, this, path);
            }
        }

        CheckGiven(shape, given, path);
    }

    private void SkipUnknown(ref Utf8JsonReader reader, ObjectShape shape, FieldPath path)
    {
        if (unknown is null)
        {
            var name = JsonText.Read(in reader);
            unknown = Refusals.UnknownField(shape, path.SubjectOf(JsonText.Shown(name)), name);
        }

        IsClean = false;
        reader.Skip();
    }

    private void CheckGiven(ObjectShape shape, uint given, FieldPath path)
    {
        if ((shape.Required & ~given) is not 0 and var absent)
        {
            var field = shape.First(absent);
            missing ??= Refusals.MissingField(shape, path.SubjectOf(field.Name), field.Expected);
            IsClean = false;
        }

        if (shape.EitherBits != 0 && (given & shape.EitherBits) == 0)
        {
            missing ??= Refusals.NeitherField(shape);
            IsClean = false;
        }
    }
}
