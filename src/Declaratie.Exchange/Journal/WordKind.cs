using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;

namespace Declaratie.Exchange.Journal;

/// <summary>One of a few words, each for a value of an enumeration.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <param name="words">The words of the journal; a value without a word cannot be entered.</param>
internal sealed class WordKind<T>(params (string Word, T Value)[] words) : ValueKind<T?>(WordKinds.OneOf(words.Select(row => row.Word)))
    where T : struct, Enum
{
    private readonly (JsonEncodedText Word, T Value)[] rows = [.. words.Select(row => (JsonEncodedText.Encode(row.Word), row.Value))];

    /// <inheritdoc/>
    public override bool TryRead(ref Utf8JsonReader reader, FieldReader fields, string field, out T? value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        var escaped = reader.ValueIsEscaped ? JsonText.Read(in reader) : null;
        foreach (var (word, meaning) in rows)
        {
            if (escaped is null ? reader.ValueSpan.SequenceEqual(word.EncodedUtf8Bytes) : escaped == word.Value)
            {
                value = meaning;
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public override bool CanWrite(T? value) => Find(value) >= 0;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter json, T? value) => json.WriteStringValue(rows[Find(value)].Word);

    private int Find(T? value) => Array.FindIndex(rows, row => EqualityComparer<T?>.Default.Equals(row.Value, value));
}

/// <summary>The words of the journal for the enumerations of the domain.</summary>
internal static class WordKinds
{
    public static WordKind<BilledTo> BilledTo { get; } = new(
        ("patient", Domain.Payments.BilledTo.Patient),
        ("payor", Domain.Payments.BilledTo.Payor));

    public static WordKind<AllocationStrategy> Strategy { get; } = new(
        ("by-reference", AllocationStrategy.ByReference),
        ("same-provider", AllocationStrategy.SameProvider),
        ("oldest-first", AllocationStrategy.OldestFirst),
        ("pro-rata", AllocationStrategy.ProRata));

    public static WordKind<Payer> Payer { get; } = new(
        ("insurer", Domain.Treatments.Payer.Insurer),
        ("patient", Domain.Treatments.Payer.Patient));

    /// <summary>Files of the third kind are made by asking for a credit, never by a run.</summary>
    public static WordKind<ClaimFileKind> FileKind { get; } = new(
        ("insurer", ClaimFileKind.Insurer),
        ("private", ClaimFileKind.Private));

    public static WordKind<Resolution> Resolution { get; } = new(
        ("Reclaim", Domain.Returns.Resolution.Reclaim),
        ("AcceptGranted", Domain.Returns.Resolution.AcceptGranted),
        ("RemainderToPatient", Domain.Returns.Resolution.RemainderToPatient),
        ("DoNotReclaim", Domain.Returns.Resolution.DoNotReclaim));

    public static WordKind<EntitlementTrack> Track { get; } = new(
        ("none", EntitlementTrack.None),
        ("chronic", EntitlementTrack.Chronic),
        ("under-18", EntitlementTrack.Under18),
        ("claudication", EntitlementTrack.Claudication),
        ("osteoarthritis", EntitlementTrack.Osteoarthritis),
        ("copd", EntitlementTrack.Copd),
        ("pelvic", EntitlementTrack.Pelvic),
        ("rheumatoid", EntitlementTrack.Rheumatoid),
        ("spondyloarthritis", EntitlementTrack.Spondyloarthritis),
        ("post-covid", EntitlementTrack.PostCovid));

    /// <summary>What belongs in a field that holds one of some words.</summary>
    /// <param name="words">The words, at least two.</param>
    /// <returns>For example <c>"patient" or "payor"</c>.</returns>
    public static Expected OneOf(IEnumerable<string> words)
    {
        string[] quoted = [.. words.Select(word => $"\"{word}\"")];
        var all = string.Join(", ", quoted[..^1]);
        return new($"{all} or {quoted[^1]}", $"{all} of {quoted[^1]}");
    }
}
