using System.Globalization;
using System.Text.Json;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>The name of a setting.</summary>
internal sealed class SettingNameKind() : TextKind(new($"one of {Names}", $"een van {Names}"))
{
    private static string Names => string.Join(", ", SettingTable.Rows.Select(row => row.Name == SettingTable.SessionsCount ? row.Name + "<performance>" : row.Name));

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out string? value) =>
        base.TryRead(ref reader, fields, field, out value) && SettingTable.Find(value!) is not null;

    /// <inheritdoc/>
    public override bool CanWrite(string? value) => base.CanWrite(value) && SettingTable.Find(value!) is not null;
}

/// <summary>The value of a setting, kept as a text; which it can be depends on the name, which may come later on the line.</summary>
internal sealed class SettingValueField() : Field(FieldName, new("a text, a whole number, true or false", "een tekst, een geheel getal, true of false"))
{
    private const string FieldName = "value";

    /// <summary>Notes a value that is none of the setting's.</summary>
    /// <param name="draft">The name and the value.</param>
    /// <param name="fields">Keeps what is wrong.</param>
    public static void Judge(ref Draft draft, FieldReader fields)
    {
        var row = SettingTable.Find(draft.Name!)!;
        if (!row.Holds(draft.Claim.Value!))
        {
            fields.Wrong(FieldName, ExpectedOf(row));
        }
    }

    /// <inheritdoc/>
    public override void Read(ref Utf8JsonReader reader, ref Draft draft, FieldReader fields, FieldPath path)
    {
        draft.Claim.Value = reader.TokenType switch
        {
            JsonTokenType.String => JsonText.Read(in reader),
            JsonTokenType.Number when reader.TryGetInt32(out var number) => number.ToString(CultureInfo.InvariantCulture),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => null,
        };
        if (draft.Claim.Value is null)
        {
            fields.Wrong(path.SubjectOf(Name), Expected);
            reader.Skip();
        }
    }

    /// <inheritdoc/>
    public override bool Write(Utf8JsonWriter json, object owner)
    {
        var setting = (Setting)owner;
        var row = SettingTable.Find(setting.Name)!;
        if (setting.Value is null || !row.Holds(setting.Value))
        {
            throw new ArgumentException($"A journal cannot hold this: field \"{Name}\" must be {ExpectedOf(row).English}.", nameof(owner));
        }

        json.WritePropertyName(Name);
        if (row.Values == SettingValues.WholeNumber || (row.Values == SettingValues.YesNo && setting.Value != row.Default))
        {
            json.WriteRawValue(setting.Value);
        }
        else
        {
            json.WriteStringValue(setting.Value);
        }

        return true;
    }

    private static Expected ExpectedOf(SettingRow row) => row.Values switch
    {
        SettingValues.WholeNumber => new("a whole number of at least 0", "een geheel getal van minstens 0"),
        SettingValues.AccountNumber => new(
            "an account number of at most 35 digits, letters and dots",
            "een rekeningnummer van hoogstens 35 cijfers, letters en punten"),
        _ => WordKinds.OneOf(row.Words),
    };
}
