using System.Collections.Immutable;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Domain.Sessions;

/// <summary><i>Vervolg van een termijn</i>: what happens after the last day of the months in which sessions are counted.</summary>
public enum TermRenewal
{
    /// <summary><i>Nooit</i>: a new decision is needed (Z15).</summary>
    Never,

    /// <summary><i>Volgende zitting</i>: the first session after it begins a new term.</summary>
    NextSession,

    /// <summary><i>Aansluitend</i>: the next term begins the day after, with or without sessions.</summary>
    Following,
}

/// <summary><i>Reeks zittingen</i>: who pays the sessions up to and including a number.</summary>
/// <param name="Through">The last number; null: all that follow.</param>
/// <param name="Payer">Insurer: the basic insurance; Patient: the patient or a supplementary insurance.</param>
/// <param name="Csi">The code soort indicatie of a claim; null where no source gives one.</param>
/// <param name="IfExtended">It counts only for an indication that was extended.</param>
public sealed record SessionBand(int? Through, Payer Payer, string? Csi, bool IfExtended = false);

/// <summary><i>Regeling</i>: who pays which session under a track, for a time, an age and perhaps some classes.</summary>
/// <param name="Track">The track.</param>
/// <param name="Rule">The rule that it works out: one of <see cref="SessionRules"/>.</param>
/// <param name="Bands">Who pays, in order of number; the last band has no end.</param>
public sealed record EntitlementTerms(EntitlementTrack Track, Rule Rule, ImmutableArray<SessionBand> Bands)
{
    /// <summary><i>Van</i>: the first day (inclusive); null: not known, long ago.</summary>
    public LocalDate? From { get; init; }

    /// <summary><i>Tot en met</i>: the last day (inclusive); null: until further notice.</summary>
    public LocalDate? To { get; init; }

    /// <summary><i>Vanaf leeftijd</i>: in years, from the birthday itself.</summary>
    public int? FromAge { get; init; }

    /// <summary><i>Onder leeftijd</i>: in years, through the day before the birthday.</summary>
    public int? UnderAge { get; init; }

    /// <summary><i>Klassen</i>: of COPD; none: any indication.</summary>
    public ImmutableArray<string> Classes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary><i>Termijn in maanden</i>: in which the numbers count, from the first session (Z15); null: as long as the indication lasts.</summary>
    public int? Months { get; init; }

    /// <summary><i>Vervolg</i>: what comes after the term.</summary>
    public TermRenewal Renewal { get; init; }

    /// <summary><i>Reeksen in latere termijnen</i>: null: the same as in the first.</summary>
    public ImmutableArray<SessionBand>? LaterBands { get; init => field = value is { IsDefault: true } ? [] : value; }

    /// <summary><i>Per patiënt</i>: all indications of the patient with this track count together.</summary>
    public bool IsPerPatient { get; init; }

    /// <summary><i>Bronnen</i>: the marks of its sources in the data.</summary>
    public string Sources { get; init; } = "";

    /// <summary><i>Reeksen</i>: who pays, in order of number; the last band has no end.</summary>
    public ImmutableArray<SessionBand> Bands { get; init => field = value.IsDefault ? [] : value; } = Bands.IsDefault ? [] : Bands;

    /// <inheritdoc/>
    public bool Equals(EntitlementTerms? other) =>
        other is not null && Track == other.Track && Rule == other.Rule && From == other.From && To == other.To && FromAge == other.FromAge && UnderAge == other.UnderAge
        && Months == other.Months && Renewal == other.Renewal && IsPerPatient == other.IsPerPatient && Sources == other.Sources
        && Bands.AsSpan().SequenceEqual(other.Bands.AsSpan()) && Classes.AsSpan().SequenceEqual(other.Classes.AsSpan()) && Lists.AreEqual(LaterBands, other.LaterBands);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Track, Rule, From, To, FromAge, UnderAge, Months, Bands.Length);

    internal bool HoldsOn(LocalDate date) => !(date < From) && !(date > To);

    internal bool HoldsAt(int age) => !(age < FromAge) && !(age >= UnderAge);

    internal bool IsOfClass(string? given) => Classes.IsEmpty || (given is not null && Classes.Contains(given, StringComparer.Ordinal));

    /// <summary>Who pays a number; bands for extended indications are left out for others.</summary>
    /// <exception cref="System.Diagnostics.UnreachableException">The last band ends, which no tracks accept.</exception>
    internal SessionBand BandOf(int number, bool isLater, bool isExtended)
    {
        foreach (var band in isLater && LaterBands is { } later ? later : Bands)
        {
            if ((isExtended || !band.IfExtended) && !(number > band.Through))
            {
                return band;
            }
        }

        throw new System.Diagnostics.UnreachableException("The last band has no end: reading the data sees to that.");
    }
}
