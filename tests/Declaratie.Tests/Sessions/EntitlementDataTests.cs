using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Sessions;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.House;
using Xunit;
using static Declaratie.Tests.Kit.Books;
using static Declaratie.Tests.Sessions.Asked;

namespace Declaratie.Tests.Sessions;

/// <summary>The entitlements as data: what is built in, and what others hand in.</summary>
public sealed class EntitlementDataTests
{
    private const string Row = """{ "track": "chronic", "rule": "Z1", "bands": [{ "through": 30, "payer": "patient", "csi": "008" }, { "payer": "insurer" }], "sources": "" }""";

    private static readonly string OwnFile = Repository.Read("src/Declaratie.Domain/Sessions/aanspraken.json");

    [Fact]
    public void What_is_built_in_is_the_file_of_the_repository() => Assert.Equal(EntitlementTracks.Default, Read(OwnFile));

    [Fact]
    public void Every_track_has_terms_with_a_source() =>
        Assert.All(Enum.GetValues<EntitlementTrack>(), track => Assert.Contains(EntitlementTracks.Default.Terms, terms => terms.Track == track && terms.Sources.Length > 0));

    [Fact]
    public void Next_january_is_other_data()
    {
        var next = new EntitlementTracks(
        [
            .. EntitlementTracks.Default.Terms.Select(terms => terms is { Track: EntitlementTrack.Chronic, From.Year: 2012 } ? terms with { To = Day("2026-12-31") } : terms),
            new EntitlementTerms(EntitlementTrack.Chronic, SessionRules.ChronicAdult, [new(15, Payer.Patient, "008"), new(null, Payer.Insurer, "001")]) { FromAge = 18, From = Day("2027-01-01") },
        ]);
        var fifteen = Enumerable.Range(0, 15).Select(week => Day("2026-06-01").PlusWeeks(week)).ToArray();

        Assert.Equal("#16 patient 008 Z1", Line(next.Answer(Of(EntitlementTrack.Chronic), Adult, fifteen, Day("2026-12-31"))));
        Assert.Equal("#16 insurer 001 Z1", Line(next.Answer(Of(EntitlementTrack.Chronic), Adult, fifteen, Day("2027-01-01"))));
    }

    [Fact]
    public void Data_of_others_is_read_in_the_same_form()
    {
        var tracks = Read($$"""{ "format": "declaratie.entitlements/1", "sources": {"": "own"}, "terms": [{{Row}}] }""");

        Assert.Equal("#30 patient 008 Z1", Line(tracks.Answer(Of(EntitlementTrack.Chronic), Adult, Enumerable.Range(0, 29).Select(day => Day("2024-01-02").PlusDays(day)).ToArray(), Day("2024-12-01"))));
        Assert.Equal("#1 patient - Z16!", Line(tracks.Answer(Of(EntitlementTrack.None), Adult, [], Day("2024-12-01"))));
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("[]", "line 1")]
    [InlineData("{\"format\":\"x/1\",\"terms\":[]}", "The format is not declaratie.entitlements/1.")]
    [InlineData("{\"format\":\"declaratie.entitlements/1\"}", "line 1")]
    [InlineData("{\"format\":\"declaratie.entitlements/1\",\"terms\":[],\"more\":1}", "$.more")]
    public void What_is_not_the_form_is_refused(string json, string says) =>
        Assert.Contains(says, Assert.Throws<FormatException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"chronic\"", "\"cronic\"", "Row 1: 'track' is not one of the tracks")]
    [InlineData("\"Z1\"", "\"C1\"", "Row 1: 'rule' is not the number of a Z rule")]
    [InlineData("\"008\"", "\"8\"", "Row 1: 'bands.csi' is not three digits")]
    [InlineData("\"patient\"", "\"nobody\"", "Row 1: 'bands.payer' is not insurer or patient")]
    [InlineData("\"sources\": \"\"", "\"sources\": \"L9\"", "Row 1: 'sources'")]
    [InlineData("\"rule\"", "\"from\": \"2024-02-30\", \"rule\"", "Row 1: 'from' is not a day")]
    [InlineData("\"rule\"", "\"renews\": \"often\", \"rule\"", "Row 1: 'renews'")]
    [InlineData("\"rule\"", "\"renews\": \"following\", \"rule\"", "Row 1 (chronic, Z1) has no months")]
    [InlineData("\"rule\"", "\"months\": 0, \"rule\"", "Row 1 (chronic, Z1) has a term of less than one month")]
    [InlineData("\"rule\"", "\"from\": \"2024-02-02\", \"to\": \"2024-02-01\", \"rule\"", "Row 1 (chronic, Z1) ends before it begins")]
    [InlineData("\"through\": 30", "\"through\": 0", "Row 1 (chronic, Z1) has bands that do not ascend")]
    [InlineData(", { \"payer\": \"insurer\" }", "", "Row 1 (chronic, Z1) does not say who pays after its last number")]
    [InlineData("\"Z1\"", "null", "line 1")]
    public void A_row_that_cannot_be_is_named(string right, string wrong, string says)
    {
        var json = $$"""{ "format": "declaratie.entitlements/1", "sources": {"": "own"}, "terms": [{{Row.Replace(right, wrong, StringComparison.Ordinal)}}] }""";

        Assert.Contains(says, Assert.Throws<FormatException>(() => Read(json)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rows_may_not_hold_at_once()
    {
        var json = $$"""{ "format": "declaratie.entitlements/1", "sources": {"": "own"}, "terms": [{{Row}}, {{Row.Replace("\"rule\"", "\"fromAge\": 18, \"rule\"", StringComparison.Ordinal)}}] }""";

        Assert.Contains("Row 2 (chronic, Z1) holds for a day, age and class for which an earlier row", Assert.Throws<FormatException>(() => Read(json)).Message, StringComparison.Ordinal);
    }

    private static EntitlementTracks Read(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return EntitlementTracks.Read(stream);
    }
}
