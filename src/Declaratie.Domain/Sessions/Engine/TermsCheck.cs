using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Declaratie.Domain.Sessions.Engine;

/// <summary>Whether terms say for every session who pays it, and say it once.</summary>
internal static class TermsCheck
{
    public static string? FaultOf(ImmutableArray<EntitlementTerms> terms)
    {
        for (var at = 0; at < terms.Length; at++)
        {
            var other = terms.Take(at).FirstOrDefault(earlier => earlier.Track == terms[at].Track && (MeetsEvery(earlier, terms[at]) || earlier.IsPerPatient != terms[at].IsPerPatient));
            var fault = other is null ? FaultOf(terms[at])
                : other.IsPerPatient != terms[at].IsPerPatient ? "counts per patient where another row of its track does not"
                : "holds for a day, age and class for which an earlier row of its track holds";
            if (fault is not null)
            {
                return string.Create(CultureInfo.InvariantCulture, $"Row {at + 1} ({TrackWords.Of(terms[at].Track)}, {terms[at].Rule.Id}) {fault}.");
            }
        }

        return null;
    }

    private static string? FaultOf(EntitlementTerms terms) =>
        FaultOf(terms.Bands) ?? (terms.LaterBands is { } later ? FaultOf(later) : null)
        ?? (terms.Months is < 1 ? "has a term of less than one month" : null)
        ?? (terms.Months is null && (terms.LaterBands is not null || terms.Renewal is not TermRenewal.Never) ? "has no months, so nothing comes after them" : null)
        ?? (terms.To < terms.From ? "ends before it begins" : null)
        ?? (SessionRules.All.Contains(terms.Rule) ? null : "names a rule that is none of SessionRules");

    private static string? FaultOf(ImmutableArray<SessionBand> bands)
    {
        if (bands is not [.., { Through: null, IfExtended: false }] || bands.Count(band => band.Through is null) > 1)
        {
            return "does not say who pays after its last number: the last band, and no other, has no 'through' and no 'extended'";
        }

        var least = 0;
        foreach (var through in bands.Select(band => band.Through).OfType<int>())
        {
            if (through <= least)
            {
                return "has bands that do not ascend";
            }

            least = through;
        }

        return null;
    }

    private static bool MeetsEvery(EntitlementTerms one, EntitlementTerms other) =>
        Meet(one.From, one.To, other.From, other.To)
        && Math.Max(one.FromAge ?? 0, other.FromAge ?? 0) < Math.Min(one.UnderAge ?? int.MaxValue, other.UnderAge ?? int.MaxValue)
        && (one.Classes.IsEmpty || other.Classes.IsEmpty || one.Classes.Intersect(other.Classes, StringComparer.Ordinal).Any());

    private static bool Meet(LocalDate? from, LocalDate? to, LocalDate? otherFrom, LocalDate? otherTo) => !(from > otherTo) && !(otherFrom > to);
}
