using System.Collections.Immutable;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Sessions.Engine;
using NodaTime;

namespace Declaratie.Domain.Sessions;

/// <summary><i>Aanspraken</i>: who pays which session under each track, with validity dates, as data: a new year is other data, not other code.</summary>
public sealed class EntitlementTracks : IEquatable<EntitlementTracks>
{
    private readonly ImmutableArray<EntitlementTerms>[] byTrack;

    /// <summary><i>Aanspraken</i>: of terms.</summary>
    /// <param name="terms">The terms, in any order.</param>
    /// <exception cref="ArgumentException">Two rows hold for the same track, day, age and class; bands do not ascend, or the last one ends; a term has no months; the words say which.</exception>
    public EntitlementTracks(ImmutableArray<EntitlementTerms> terms)
    {
        Terms = terms.IsDefault ? [] : terms;
        if (TermsCheck.FaultOf(Terms) is { } fault)
        {
            throw new ArgumentException(fault, nameof(terms));
        }

        byTrack = [.. Enum.GetValues<EntitlementTrack>().Select(track => Terms.Where(row => row.Track == track).ToImmutableArray())];
    }

    /// <summary><i>Standaard</i>: the data that comes with the library, <c>Sessions/aanspraken.json</c>.</summary>
    public static EntitlementTracks Default { get; } = TermsReader.ReadOwn();

    /// <summary><i>Regelingen</i>: every row, in the order given.</summary>
    public ImmutableArray<EntitlementTerms> Terms { get; }

    /// <summary><i>Lezen</i>: other data, in the form of <c>aanspraken.json</c> (<c>declaratie.entitlements/1</c>).</summary>
    /// <param name="json">The data; it stays open.</param>
    /// <returns>The tracks.</returns>
    /// <exception cref="FormatException">It is not that form: the message names the row and the field.</exception>
    public static EntitlementTracks Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TermsReader.Read(json);
    }

    /// <summary><i>Wie betaalt</i>: the answer for a session of an indication on a day, from its sessions alone.</summary>
    /// <param name="indication">The indication.</param>
    /// <param name="birthDate">The patient's date of birth; null: not known (Z14).</param>
    /// <param name="sessions">
    /// The days of the sessions that count, ascending (Z13); of a track that counts per patient, those of all the patient's indications with the track.
    /// A day in it that is the day asked for is that session itself.
    /// </param>
    /// <param name="date">The day asked for.</param>
    /// <param name="elsewhere">Sessions at other practices, ascending by day; null: what the indication says, on its first day.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">The days do not ascend.</exception>
    public EntitlementAnswer Answer(
        Indication indication, LocalDate? birthDate, IReadOnlyList<LocalDate> sessions, LocalDate date, IReadOnlyList<SessionsElsewhere>? elsewhere = null)
    {
        ArgumentNullException.ThrowIfNull(indication);
        ArgumentNullException.ThrowIfNull(sessions);
        int[] days = [.. sessions.Select(Days.Of)];
        for (var at = 1; at < days.Length; at++)
        {
            if (days[at - 1] > days[at])
            {
                throw new ArgumentException("The days of the sessions must ascend.", nameof(sessions));
            }
        }

        var here = days.AsMemory(0, SessionBook.Distinct(days));
        return EntitlementEngine.Answer(this, indication, birthDate, new SessionDays(here, [.. elsewhere ?? SessionDays.ElsewhereOf(indication)]), date);
    }

    /// <inheritdoc/>
    public bool Equals(EntitlementTracks? other) => other is not null && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntitlementTracks);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Terms.Length, Terms.IsEmpty ? null : Terms[0]);

    internal ImmutableArray<EntitlementTerms> Of(EntitlementTrack track) => byTrack[(int)track];

    internal bool IsPerPatient(EntitlementTrack track) => Of(track) is [{ IsPerPatient: true }, ..];
}
