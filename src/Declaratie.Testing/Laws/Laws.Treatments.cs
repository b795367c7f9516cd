using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using static Declaratie.Testing.LawBroken;

namespace Declaratie.Testing;

/// <content>Of treatments and what is counted of them.</content>
public static partial class Laws
{
    /// <summary><i>Netto nooit onder nul</i> (K4): of no treatment more is credited than was charged.</summary>
    /// <param name="posted">What was posted for each treatment: debits above zero, credits, differences and write-offs below zero; a treatment may come many times.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? NetIsNeverNegative(IEnumerable<KeyValuePair<TreatmentId, Money>> posted)
    {
        ArgumentNullException.ThrowIfNull(posted);
        return Try("K4", () => posted.GroupBy(one => one.Key, one => one.Value)
            .Select(treatment => (Id: treatment.Key.Value, Net: Total(treatment)))
            .Where(treatment => treatment.Net < Money.Zero)
            .Select(treatment => new LawBroken("K4", treatment.Id, $"Netto is {treatment.Net} geboekt; er is meer gecrediteerd dan gedeclareerd.", $"The net of it is {treatment.Net}; more was credited than was claimed."))
            .FirstOrDefault());
    }

    /// <summary><i>Alleen corrigeren waar het kan</i> (K7): a treatment changes in afhandelen (ToSettle) and retouren (InReturns) only.</summary>
    /// <remarks>What was agreed of a treatment (day, patient, provider, performance, who pays) stays wherever it goes; insurer and amount stay as long as it cannot be corrected, for coverage and tariff may give others when it can.</remarks>
    /// <param name="before">The treatments before an entry of the journal.</param>
    /// <param name="after">Those after it; others may have come.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? NoEditElsewhere(IEnumerable<TreatmentState> before, IEnumerable<TreatmentState> after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var later = after.ToDictionary(treatment => treatment.Id);
        foreach (var was in before.Where(treatment => !IsOpenToEdits(treatment)))
        {
            if (!later.TryGetValue(was.Id, out var now))
            {
                return new LawBroken("K7", was.Id.Value, "De behandeling is verdwenen.", "The treatment has gone.");
            }

            var isFixed = was.Status != TreatmentStatus.Cancelled && !IsOpenToEdits(now);
            if (Agreed(was) != Agreed(now) || (isFixed && (was.Insurer, was.Amount) != (now.Insurer, now.Amount)))
            {
                return new LawBroken("K7", was.Id.Value, "De behandeling is gewijzigd terwijl dat niet kon.", "The treatment was changed where it could not be.");
            }
        }

        return null;
    }

    /// <summary><i>Terugzetten maakt boeken ongedaan</i> (K9): a treatment that was booked and put back (rode kruis) is as it was, in the list it came from.</summary>
    /// <param name="before">The treatment before it was booked.</param>
    /// <param name="putBack">The same one, booked and put back.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? PutBackUndoesBooking(TreatmentState before, TreatmentState putBack)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(putBack);
        return Unless(
                before.Status == putBack.Status, "K9", before.Id.Value,
                $"Na terugzetten is de status {putBack.Status}; vóór het boeken was die {before.Status}.", $"Put back its status is {putBack.Status}; before it was booked that was {before.Status}.")
            ?? Unless(before == putBack, "K9", before.Id.Value, "Na terugzetten is de behandeling anders dan vóór het boeken.", "Put back the treatment is other than it was before it was booked.");
    }

    /// <summary><i>Terugzetten maakt boeken ongedaan</i> (K9): on a practice of this library.</summary>
    /// <param name="practice">A practice.</param>
    /// <param name="booked">What is booked there; each treatment that becomes ready to claim by it is put back.</param>
    /// <returns>What is wrong, or null; also when nothing is booked.</returns>
    public static LawBroken? PutBackUndoesBooking(Practice practice, TreatmentsBooked booked)
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(booked);
        var after = practice.Append(booked).Practice;
        return practice.Treatments()
            .Where(treatment => treatment.Status != TreatmentStatus.ReadyToClaim && after.Find(treatment.Id)!.Status == TreatmentStatus.ReadyToClaim)
            .Select(treatment => PutBackUndoesBooking(treatment, after.Append(new TreatmentPutBack(booked.Date, treatment.Id)).Practice.Find(treatment.Id)!))
            .FirstOrDefault(found => found is not null);
    }

    /// <summary><i>Een zitting is een bezoek</i> (K12): sessions are counted by patient and day, however often they were claimed.</summary>
    /// <param name="sessions">The treatments of a month, up to the day of counting, that count as a session; no remainders that went to the patient.</param>
    /// <param name="files">All claim files.</param>
    /// <param name="counts">What was counted of them.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? SessionsAreVisits(IEnumerable<TreatmentState> sessions, IEnumerable<ClaimFileState> files, SessionCounts counts)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        ArgumentNullException.ThrowIfNull(files);
        var performed = sessions.Where(treatment => treatment.Status != TreatmentStatus.Cancelled).ToList();
        var live = Live(files).ToLookup(line => line.Line.Treatment);
        int Visits(Func<(ClaimFileState File, ClaimLineState Line), bool> counting) =>
            performed.Where(treatment => live[treatment.Id].Any(counting)).Select(treatment => (treatment.Patient, treatment.Date)).Distinct().Count();
        return DifferentCount("verricht", "performed", performed.Select(treatment => (treatment.Patient, treatment.Date)).Distinct().Count(), counts.Performed)
            ?? DifferentCount("gedeclareerd", "claimed", Visits(one => one.File.Kind == ClaimFileKind.Insurer), counts.Claimed)
            ?? DifferentCount("toegekend", "granted", Visits(one => one.File.Kind == ClaimFileKind.Insurer && one.Line.Granted > Money.Zero), counts.Granted)
            ?? DifferentCount("gefactureerd", "invoiced", Visits(one => one.Line.Status == ClaimLineStatus.Invoiced), counts.Invoiced);
    }

    /// <summary><i>Nog eens zittingen bepalen verandert niets</i> (K13): what was there after the sessions were determined is there when they are determined again.</summary>
    /// <typeparam name="T">What is shown: states, rows or lines of text.</typeparam>
    /// <param name="once">All that is shown after the first time.</param>
    /// <param name="twice">The same after the second.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? DeterminingTwiceChangesNothing<T>(IEnumerable<T> once, IEnumerable<T> twice) =>
        TwiceIsOnce("K13", once, twice, "Nog eens zittingen bepalen", "Determining the sessions again");

    /// <summary><i>Nog eens zittingen bepalen verandert niets</i> (K13): on a practice of this library.</summary>
    /// <param name="practice">A practice.</param>
    /// <param name="determined">The month whose sessions are determined, twice.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? DeterminingTwiceChangesNothing(Practice practice, SessionsDetermined determined)
    {
        ArgumentNullException.ThrowIfNull(practice);
        ArgumentNullException.ThrowIfNull(determined);
        var once = practice.Append(determined).Practice;
        return DeterminingTwiceChangesNothing(Shown(once), Shown(once.Append(determined).Practice));
    }

    /// <summary><i>Een onbekende code wordt bekeken</i> (K15): of a line of which nothing was granted and every retour code is unknown, the advice is that somebody looks (NeedsReview).</summary>
    /// <param name="treatments">The treatments, with the codes and the advice of their last answer.</param>
    /// <param name="files">All claim files.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? UnknownCodesAreReviewed(IEnumerable<TreatmentState> treatments, IEnumerable<ClaimFileState> files)
    {
        ArgumentNullException.ThrowIfNull(treatments);
        ArgumentNullException.ThrowIfNull(files);
        var refused = files.SelectMany(file => file.Lines, (file, line) => (file.Number, line)).Where(one => one.line.Granted == Money.Zero)
            .Select(one => ((ClaimFileNumber?)one.Number, (ClaimReference?)one.line.Reference)).ToHashSet();
        return treatments
            .Where(treatment => treatment.Status == TreatmentStatus.Returned && IsUnknown(treatment.Codes) && treatment.Advice != Advice.NeedsReview
                && refused.Contains((treatment.File, treatment.Reference)))
            .Select(treatment => new LawBroken(
                "K15", treatment.Id.Value,
                $"De retourcodes {Codes(treatment)} zijn onbekend; het advies is {treatment.Advice} en moet {Advice.NeedsReview} zijn.",
                $"The retour codes {Codes(treatment)} are unknown; the advice is {treatment.Advice} and should be {Advice.NeedsReview}."))
            .FirstOrDefault();
    }

    private static bool IsOpenToEdits(TreatmentState treatment) => treatment.Status is TreatmentStatus.ToSettle or TreatmentStatus.InReturns;

    private static (NodaTime.LocalDate, PatientId, ProviderId, PerformanceCode, Payer) Agreed(TreatmentState it) => (it.Date, it.Patient, it.Provider, it.Performance, it.Payer);

    private static bool IsUnknown(ImmutableArray<RetourCode> codes) => !codes.IsEmpty && codes.All(code => RetourCodes.Find(code) is null);

    private static string Codes(TreatmentState treatment) => string.Join(' ', treatment.Codes.Select(code => code.Value));

    private static LawBroken? DifferentCount(string dutch, string english, int visits, int counted) => Unless(
        visits == counted, "K12", english, $"Er zijn {counted} zittingen {dutch} geteld, maar het zijn {visits} bezoeken.", FormattableString.Invariant($"{counted} sessions {english} were counted, but they are {visits} visits."));

    private static IEnumerable<object> Shown(Practice practice) =>
        [.. practice.Treatments(), .. practice.ClaimFiles(), .. practice.ReturnFiles(), .. practice.CreditFiles(), .. practice.PatientInvoices(), .. practice.Sessions(), .. practice.Bookkeeping()];
}
