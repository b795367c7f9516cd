using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>The header as it stands on line 1; what has its default is left out.</summary>
/// <param name="Format">The format.</param>
/// <param name="Practice">The practice.</param>
/// <param name="Currency">The currency.</param>
/// <param name="Numbering">The numbering, if it is not the standard one.</param>
internal sealed record HeaderJson(string Format, PracticeJson Practice, string Currency, NumberingJson? Numbering)
{
    /// <summary>Of a header.</summary>
    /// <param name="header">The header.</param>
    /// <returns>Its line.</returns>
    public static HeaderJson Of(JournalHeader header) => new(
        HeaderReader.Format,
        new PracticeJson(header.Practice, header.Agb, header.OwnerAgb),
        HeaderReader.Euro,
        header.Numbering == NumberingPrefixes.Default ? null : NumberingJson.Of(header.Numbering, NumberingPrefixes.Default));

    /// <summary>Is every text of the header Unicode?</summary>
    /// <param name="header">The header.</param>
    /// <returns>Whether a journal can hold it.</returns>
    public static bool CanWrite(JournalHeader header)
    {
        var numbering = header.Numbering;
        string?[] texts =
            [header.Practice, header.Agb, header.OwnerAgb, numbering.ClaimFile, numbering.CreditFile, numbering.PatientInvoice, numbering.Memo];
        return texts.All(text => JsonText.IsUnicode(text));
    }
}

/// <summary>The practice in the header.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Agb">Its AGB code.</param>
/// <param name="Owner">The AGB code of its owner.</param>
internal sealed record PracticeJson(string Name, string? Agb, string? Owner);

/// <summary>The numbering in the header.</summary>
/// <param name="ClaimFile">The prefix of claim files.</param>
/// <param name="CreditFile">The prefix of credit files.</param>
/// <param name="PatientInvoice">The prefix of patient invoices.</param>
/// <param name="Memo">The prefix of memo documents.</param>
internal sealed record NumberingJson(string? ClaimFile, string? CreditFile, string? PatientInvoice, string? Memo)
{
    /// <summary>Of the prefixes that are not the standard ones.</summary>
    /// <param name="prefixes">The prefixes.</param>
    /// <param name="standard">The standard ones.</param>
    /// <returns>What to write.</returns>
    public static NumberingJson Of(NumberingPrefixes prefixes, NumberingPrefixes standard) => new(
        Other(prefixes.ClaimFile, standard.ClaimFile),
        Other(prefixes.CreditFile, standard.CreditFile),
        Other(prefixes.PatientInvoice, standard.PatientInvoice),
        Other(prefixes.Memo, standard.Memo));

    private static string? Other(string prefix, string standard) => prefix == standard ? null : prefix;
}

/// <summary>Serialises the header without reflection.</summary>
[JsonSerializable(typeof(HeaderJson))]
internal sealed partial class HeaderJsonContext : JsonSerializerContext
{
    /// <summary>With letters as they are: a journal is read by people too.</summary>
    public static HeaderJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
