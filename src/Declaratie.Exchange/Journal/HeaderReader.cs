using System.Text.Json;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>Reads line 1 and tells, under J6, what keeps it from being a header of ours.</summary>
internal struct HeaderReader
{
    /// <summary>The format that this library reads and writes.</summary>
    public const string Format = "declaratie.journal/1";

    /// <summary>The one currency of a journal.</summary>
    public const string Euro = "EUR";

    private Finding? refusal;

    /// <summary>Reads the header.</summary>
    /// <param name="line">Line 1, without its end.</param>
    /// <param name="refusal">What is missing or other; null if nothing.</param>
    /// <returns>The header, or null when it is refused.</returns>
    public static JournalHeader? Read(ReadOnlySpan<byte> line, out Finding? refusal)
    {
        line = line is [0xEF, 0xBB, 0xBF, ..] ? line[3..] : line;
        refusal = NotText(line);
        if (refusal is not null)
        {
            return null;
        }

        var reader = new Utf8JsonReader(line);
        using var json = JsonDocument.ParseValue(ref reader);
        var header = default(HeaderReader);
        var read = header.Read(json.RootElement);
        refusal = header.refusal;
        return refusal is null ? read : null;
    }

    /// <summary>What is not JSON at all deserves to be told what it is.</summary>
    /// <param name="line">Line 1.</param>
    private static Finding? NotText(ReadOnlySpan<byte> line)
    {
        if (line is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, 0, ..] or [not 0, 0, not 0, 0, ..])
        {
            return Refusals.NoHeader("Het bestand is UTF-16; bewaar het als UTF-8.", "The file is UTF-16; save it as UTF-8.");
        }

        if (line.Contains((byte)0) || line is [0x1F, 0x8B, ..])
        {
            return Refusals.NoHeader("Het bestand is geen tekst.", "The file is not text.");
        }

        if (!line.ContainsAnyExcept(" \t\r"u8))
        {
            return Refusals.NoHeader("De eerste regel is leeg.", "The first line is blank.");
        }

        return StrictJson.Fault(line) is { } fault ? Refusals.NoHeader(fault.Dutch, fault.English) : null;
    }

    private JournalHeader Read(JsonElement root)
    {
        // First the format: of a file that is something else, its fields say nothing.
        CheckExact(root, "format", Format, required: true);
        CheckFields(root, "", ["format", "practice", "currency", "numbering"]);
        CheckExact(root, "currency", Euro, required: false);
        var practice = Object(root, "practice");
        if (practice is null && !Has(root, "practice", out _))
        {
            Refuse("practice", "ontbreekt", "is missing");
        }

        var name = "";
        var (agb, owner) = (default(string), default(string));
        if (practice is { } given)
        {
            CheckFields(given, "practice.", ["name", "agb", "owner"]);
            name = Text(given, "practice.", "name");
            agb = Text(given, "practice.", "agb");
            owner = Text(given, "practice.", "owner");
            if (string.IsNullOrWhiteSpace(name))
            {
                Refuse("practice.name", "ontbreekt of is leeg", "is missing or empty");
            }
        }

        return new JournalHeader(name ?? "") { Agb = agb, OwnerAgb = owner, Numbering = Numbering(root) };
    }

    private NumberingPrefixes Numbering(JsonElement root)
    {
        var standard = NumberingPrefixes.Default;
        if (Object(root, "numbering") is not { } given)
        {
            return standard;
        }

        const string Path = "numbering.";
        CheckFields(given, Path, ["claimFile", "creditFile", "patientInvoice", "memo"]);
        return new NumberingPrefixes
        {
            ClaimFile = Text(given, Path, "claimFile") ?? standard.ClaimFile,
            CreditFile = Text(given, Path, "creditFile") ?? standard.CreditFile,
            PatientInvoice = Text(given, Path, "patientInvoice") ?? standard.PatientInvoice,
            Memo = Text(given, Path, "memo") ?? standard.Memo,
        };
    }

    private void CheckExact(JsonElement root, string field, string only, bool required)
    {
        if (!Has(root, field, out var value))
        {
            if (required)
            {
                Refuse(field, "ontbreekt", "is missing");
            }
        }
        else if (value.ValueKind != JsonValueKind.String || TextOf(value) != only)
        {
            Refuse(field, $"is niet \"{only}\"", $"is not \"{only}\"");
        }
    }

    private void CheckFields(JsonElement owner, string path, ReadOnlySpan<string> known)
    {
        foreach (var field in owner.EnumerateObject())
        {
            if (!known.Contains(NameOf(field)))
            {
                Refuse(path + JsonText.Shown(NameOf(field)), "hoort niet in de kopregel", "does not belong in the header");
            }
        }
    }

    private JsonElement? Object(JsonElement root, string field)
    {
        if (!Has(root, field, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return value;
        }

        Refuse(field, "is geen object", "is not an object");
        return null;
    }

    private string? Text(JsonElement owner, string path, string field)
    {
        if (!Has(owner, field, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && TextOf(value) is { } text)
        {
            return text;
        }

        Refuse(path + field, "is geen tekst", "is not a text");
        return null;
    }

    /// <summary>Looks at every name itself: looking one up throws on a name that is no text.</summary>
    /// <param name="owner">The object.</param>
    /// <param name="field">The name.</param>
    /// <param name="value">What stands there.</param>
    private static bool Has(JsonElement owner, string field, out JsonElement value)
    {
        foreach (var each in owner.EnumerateObject())
        {
            if (NameOf(each) == field)
            {
                value = each.Value;
                return value.ValueKind != JsonValueKind.Null;
            }
        }

        value = default;
        return false;
    }

    private static string NameOf(JsonProperty field)
    {
        try
        {
            return field.Name;
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate: no name of ours has one.
            return "\uFFFD";
        }
    }

    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate is no text.
            return null;
        }
    }

    private void Refuse(string field, string dutch, string english) =>
        refusal ??= Refusals.NoHeader($"Veld \"{field}\" van de kopregel {dutch}.", $"Field \"{field}\" of the header {english}.");
}
