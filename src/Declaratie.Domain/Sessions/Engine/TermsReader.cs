using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Declaratie.Domain.Treatments;
using NodaTime;
using NodaTime.Text;

namespace Declaratie.Domain.Sessions.Engine;

/// <summary>Reads terms: <c>declaratie.entitlements/1</c>. Strict: what it does not know is refused, not skipped.</summary>
internal static partial class TermsReader
{
    private const string Form = "declaratie.entitlements/1";

    /// <summary>The data that is built in.</summary>
    public static EntitlementTracks ReadOwn()
    {
        using var data = typeof(TermsReader).Assembly.GetManifestResourceStream("aanspraken.json")!;
        return Read(data);
    }

    public static EntitlementTracks Read(Stream json)
    {
        try
        {
            var file = JsonSerializer.Deserialize(json, TermsContext.Default.FileForm) ?? throw new FormatException("The data is empty.");
            return file.Format == Form
                ? new EntitlementTracks([.. file.Terms.Select((row, at) => Row(row, at + 1, file.Sources ?? ImmutableDictionary<string, string>.Empty))])
                : throw new FormatException($"The format is not {Form}.");
        }
        catch (JsonException wrong)
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"line {(wrong.LineNumber ?? 0) + 1}{(wrong.Path is { } path ? $", {path}" : "")}");
            throw new FormatException($"The data is not {Form}: {where}.", wrong);
        }
        catch (ArgumentException wrong)
        {
            throw new FormatException(wrong.Message, wrong);
        }
    }

    private static EntitlementTerms Row(RowForm row, int number, IReadOnlyDictionary<string, string> sources)
    {
        Check(row.Sources.Split(", ").All(sources.ContainsKey), number, "sources", "marks of 'sources', separated by a comma and a space");
        var bands = Bands(row.Bands, number, "bands");
        return new EntitlementTerms(
            TrackWords.Find(row.Track) ?? throw Wrong(number, "track", "one of the tracks of an indication"),
            SessionRules.All.FirstOrDefault(rule => rule.Id == row.Rule) ?? throw Wrong(number, "rule", "the number of a Z rule"),
            bands)
        {
            From = Day(row.From, number, "from"),
            To = Day(row.To, number, "to"),
            FromAge = row.FromAge,
            UnderAge = row.UnderAge,
            Classes = [.. row.Classes ?? []],
            Months = row.Months,
            Renewal = row.Renews switch
            {
                null or "never" => TermRenewal.Never,
                "next-session" => TermRenewal.NextSession,
                "following" => TermRenewal.Following,
                _ => throw Wrong(number, "renews", "never, next-session or following"),
            },
            LaterBands = row.LaterBands is { } later ? Bands(later, number, "laterBands") : null,
            IsPerPatient = row.PerPatient,
            Sources = row.Sources,
        };
    }

    private static ImmutableArray<SessionBand> Bands(BandForm[] bands, int number, string field) =>
    [
        .. bands.Select(band => new SessionBand(
            band.Through,
            band.Payer switch
            {
                "insurer" => Payer.Insurer,
                "patient" => Payer.Patient,
                _ => throw Wrong(number, field + ".payer", "insurer or patient"),
            },
            band.Csi is null || (band.Csi.Length == 3 && band.Csi.All(char.IsAsciiDigit)) ? band.Csi : throw Wrong(number, field + ".csi", "three digits"),
            band.Extended)),
    ];

    private static LocalDate? Day(string? day, int number, string field) =>
        day is null ? null : LocalDatePattern.Iso.Parse(day) is { Success: true } parsed ? parsed.Value : throw Wrong(number, field, "a day (yyyy-MM-dd)");

    private static void Check(bool isRight, int number, string field, string expected)
    {
        if (!isRight)
        {
            throw Wrong(number, field, expected);
        }
    }

    private static FormatException Wrong(int number, string field, string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Row {number}: '{field}' is not {expected}."));

    private sealed record FileForm(string Format, RowForm[] Terms)
    {
        public string? Title { get; init; }

        public string? Note { get; init; }

        public IReadOnlyDictionary<string, string>? Sources { get; init; }
    }

    private sealed record RowForm(string Track, string Rule, BandForm[] Bands, string Sources)
    {
        public string? From { get; init; }

        public string? To { get; init; }

        public int? FromAge { get; init; }

        public int? UnderAge { get; init; }

        public string[]? Classes { get; init; }

        public int? Months { get; init; }

        public string? Renews { get; init; }

        public BandForm[]? LaterBands { get; init; }

        public bool PerPatient { get; init; }
    }

    private sealed record BandForm(string Payer)
    {
        public int? Through { get; init; }

        public string? Csi { get; init; }

        public bool Extended { get; init; }
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false)]
    [JsonSerializable(typeof(FileForm))]
    private sealed partial class TermsContext : JsonSerializerContext;
}
