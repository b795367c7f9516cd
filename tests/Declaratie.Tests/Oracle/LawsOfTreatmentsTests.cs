using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Testing;
using Xunit;

namespace Declaratie.Tests.Oracle;

// The laws of treatments hold after every entry of generated histories, and each finds an answer that is spoilt.
public sealed class LawsOfTreatmentsTests
{
    private static readonly Money Euro = Money.FromEuros(1);
    private static readonly ImmutableArray<Walk> Walks = [.. Enumerable.Range(1, 40).Select(seed => Walk.Through(Histories.Claim(seed, new() { Validity = HistoryValidity.Mixed, LeastSteps = 80, MostSteps = 180 })))];

    private static readonly TreatmentState Treatment = new()
    {
        Id = new("T1"),
        Date = new(2024, 3, 1),
        Patient = new("P1"),
        Provider = new("th1"),
        Performance = new("1000"),
        Status = TreatmentStatus.InClaimFile,
        Payer = Payer.Insurer,
        Insurer = new PayorId("A"),
        Amount = Euro,
        Attempt = 1,
        File = new ClaimFileNumber("F1"),
        Reference = new ClaimReference("T1"),
    };

    private static readonly ClaimFileState File = new(
        new("F1"), ClaimFileKind.Insurer, new PayorId("A"), "PM304", new(2024, 3, 1), ClaimFileStatus.Submitted, Euro, null, [new(new("T1"), new("T1"), Euro, null, [], ClaimLineStatus.Claimed)]);

    [Fact]
    [Trait("Rule", "K4")]
    public void Of_no_treatment_of_the_library_more_is_credited_than_was_charged()
    {
        var credits = 0;
        foreach (var walk in Walks)
        {
            var posted = Posted(walk).ToList();
            credits += posted.Count(one => one.Value < Money.Zero);
            for (var count = 1; count <= posted.Count; count++)
            {
                Assert.Null(Laws.NetIsNeverNegative(posted.Take(count)));
            }
        }

        Assert.True(credits > 50, $"{credits} credits");
    }

    [Fact]
    [Trait("Rule", "K4")]
    public void A_treatment_that_is_credited_twice_is_found()
    {
        KeyValuePair<TreatmentId, Money>[] posted = [new(new("T1"), Euro), new(new("T2"), Euro), new(new("T1"), -Euro)];

        Assert.Null(Laws.NetIsNeverNegative(posted));
        IsBroken("K4", "T1", Laws.NetIsNeverNegative([.. posted, posted[2]]));
        IsBroken("K4", "", Laws.NetIsNeverNegative([new(new("T1"), Money.FromCents(long.MaxValue)), posted[0]]));
    }

    [Fact]
    [Trait("Rule", "K7")]
    public void Nothing_is_edited_where_it_cannot_be() =>
        Assert.All(Walks.SelectMany(walk => walk.Accepted), step => Assert.Null(Laws.NoEditElsewhere(step.Before.Treatments, step.After.Treatments)));

    [Fact]
    [Trait("Rule", "K7")]
    public void An_edit_of_what_was_claimed_is_found()
    {
        var other = Treatment with { Amount = Euro + Euro };

        Assert.Null(Laws.NoEditElsewhere([Treatment], [Treatment with { Status = TreatmentStatus.Returned }, other with { Id = new("T2") }]));
        Assert.Null(Laws.NoEditElsewhere([Treatment with { Status = TreatmentStatus.ToSettle }], [other]));
        Assert.Null(Laws.NoEditElsewhere([Treatment], [other with { Status = TreatmentStatus.InReturns }]));
        IsBroken("K7", "T1", Laws.NoEditElsewhere([Treatment], [other]));
        IsBroken("K7", "T1", Laws.NoEditElsewhere([Treatment], [Treatment with { Status = TreatmentStatus.InReturns, Provider = new("th2") }]));
        IsBroken("K7", "T1", Laws.NoEditElsewhere([Treatment], []));
    }

    [Fact]
    [Trait("Rule", "K9")]
    public void What_the_library_puts_back_is_as_it_was()
    {
        var booked = Walks.SelectMany(walk => walk.Accepted).Where(step => step.Entry is TreatmentsBooked).ToList();

        Assert.True(booked.Count > 50, $"{booked.Count} bookings");
        Assert.All(booked, step => Assert.Null(Laws.PutBackUndoesBooking(step.Before.Practice, (TreatmentsBooked)step.Entry)));
    }

    [Fact]
    [Trait("Rule", "K9")]
    public void A_treatment_that_is_put_back_in_another_list_or_otherwise_is_found()
    {
        var before = Treatment with { Status = TreatmentStatus.InReturns };

        Assert.Null(Laws.PutBackUndoesBooking(before, before));
        IsBroken("K9", "T1", Laws.PutBackUndoesBooking(before, before with { Status = TreatmentStatus.ToSettle }));
        IsBroken("K9", "T1", Laws.PutBackUndoesBooking(before, before with { Amount = null }));
    }

    [Fact]
    [Trait("Rule", "K12")]
    public void The_library_counts_visits()
    {
        var (counted, claimed) = (0, 0);
        foreach (var walk in Walks)
        {
            var register = new WitnessRegister();
            var agenda = new HashSet<TreatmentId>();
            foreach (var step in walk.Accepted)
            {
                register.Record(step.Entry);
                agenda.UnionWith(step.Entry is Treatment registered ? [registered.Id] : []);
                if (step.Entry is SessionsDetermined determined && step.After.Sessions.FirstOrDefault(month => month.Month == determined.Month) is { } shown)
                {
                    var sessions = step.After.Treatments.Where(it => agenda.Contains(it.Id) && it.Date.ToYearMonth() == determined.Month && it.Date <= determined.Date && register.CountsAsSession(it.Performance));
                    Assert.Null(Laws.SessionsAreVisits(sessions, step.After.ClaimFiles, shown.Counts));
                    counted++;
                    claimed += shown.Counts.Claimed;
                }
            }
        }

        Assert.True(counted > 30 && claimed > 30, $"{counted} months, {claimed} claimed");
    }

    [Fact]
    [Trait("Rule", "K12")]
    public void An_attempt_that_counts_as_a_session_is_found()
    {
        TreatmentState[] sessions = [Treatment, Treatment with { Id = new("T2") }, Treatment with { Id = new("T3"), Patient = new("P2"), Status = TreatmentStatus.Cancelled }];
        var again = File with { Number = new("F2"), Lines = [File.Lines[0] with { Reference = new("T1-2") }] };
        ClaimFileState[] files = [File with { Lines = [File.Lines[0] with { Status = ClaimLineStatus.Credited }] }, again];

        Assert.Null(Laws.SessionsAreVisits(sessions, files, new(Performed: 1, Claimed: 1, Granted: 0, Invoiced: 0)));
        IsBroken("K12", "performed", Laws.SessionsAreVisits(sessions, files, new(2, 1, 0, 0)));
        IsBroken("K12", "claimed", Laws.SessionsAreVisits(sessions, files, new(1, 2, 0, 0)));
        IsBroken("K12", "granted", Laws.SessionsAreVisits(sessions, files, new(1, 1, 1, 0)));
        IsBroken("K12", "invoiced", Laws.SessionsAreVisits(sessions, files, new(1, 1, 0, 1)));
    }

    [Fact]
    [Trait("Rule", "K13")]
    public void The_library_determines_sessions_once()
    {
        var determined = Walks.SelectMany(walk => walk.Accepted).Where(step => step.Entry is SessionsDetermined).ToList();

        Assert.True(determined.Count > 30, $"{determined.Count} times");
        Assert.All(determined, step => Assert.Null(Laws.DeterminingTwiceChangesNothing(step.Before.Practice, (SessionsDetermined)step.Entry)));
    }

    [Fact]
    [Trait("Rule", "K13")]
    public void Sessions_that_are_counted_again_on_top_are_found()
    {
        var month = new SessionsState(new(2024, 3), SessionsStatus.Current, new(1, 1, 0, 0));

        Assert.Null(Laws.DeterminingTwiceChangesNothing([month], [month with { }]));
        IsBroken("K13", "1", Laws.DeterminingTwiceChangesNothing([month], [month with { Counts = new(2, 2, 0, 0) }]));
    }

    [Fact]
    [Trait("Rule", "K15")]
    public void The_library_has_unknown_codes_looked_at()
    {
        var unknown = 0;
        foreach (var step in Walks.SelectMany(walk => walk.Accepted))
        {
            unknown += step.Entry is ReturnReceived received && received.Codes.Concat(received.Lines.SelectMany(line => line.Codes)).Any(code => RetourCodes.Find(code) is null) ? 1 : 0;
            Assert.Null(Laws.UnknownCodesAreReviewed(step.After.Treatments, step.After.ClaimFiles));
        }

        Assert.True(unknown > 10, $"{unknown} answers with a code that nobody knows");
    }

    [Fact]
    [Trait("Rule", "K15")]
    public void An_unknown_code_that_is_billed_to_the_patient_is_found()
    {
        var files = new[] { File with { Lines = [File.Lines[0] with { Granted = Money.Zero, Status = ClaimLineStatus.Objected }] } };
        var returned = Treatment with { Status = TreatmentStatus.Returned, Codes = [RetourCode.Of("Q7")], Advice = Advice.BillPatient };

        IsBroken("K15", "T1", Laws.UnknownCodesAreReviewed([returned], files));
        IsBroken("K15", "T1", Laws.UnknownCodesAreReviewed([returned with { Advice = null }], files));
        Assert.Null(Laws.UnknownCodesAreReviewed([returned with { Advice = Advice.NeedsReview }], files));
        Assert.Null(Laws.UnknownCodesAreReviewed([returned with { Codes = [RetourCode.Of("Q7"), RetourCode.Of("613")] }], files));
        Assert.Null(Laws.UnknownCodesAreReviewed([returned], [File with { Lines = [File.Lines[0] with { Granted = Money.FromCents(50) }] }]));
    }

    // What the claims wrote in the ledger, in order, each under the treatment of its line.
    private static IEnumerable<KeyValuePair<TreatmentId, Money>> Posted(Walk walk)
    {
        var treatments = walk.Steps.SelectMany(step => step.After.Lines).DistinctBy(line => line.Reference).ToDictionary(line => line.Reference.Value, line => line.Treatment, StringComparer.Ordinal);
        var written = new Dictionary<WriteOffId, ImmutableArray<WriteOffLine>>();
        foreach (var entry in walk.Accepted.SelectMany(step => step.Decision.Events.OfType<LedgerPosted>()).Select(posted => posted.Happened.Entry))
        {
            if (entry is WriteOff off)
            {
                written[off.Id] = [.. off.Lines];
            }

            (string Invoice, Money Amount)[] amounts = entry switch
            {
                Invoice it => [(it.Id.Value, it.Amount)],
                InvoiceAdjustment it => [(it.Invoice.Value, it.Amount)],
                WriteOff it => [.. it.Lines.Select(line => (line.Invoice.Value, -line.Amount))],
                WriteOffReversal it => [.. (it.Lines ?? written[it.WriteOff]).Select(line => (line.Invoice.Value, line.Amount))],
                _ => [],
            };
            foreach (var (invoice, amount) in amounts.Where(one => treatments.ContainsKey(one.Invoice)))
            {
                yield return new(treatments[invoice], amount);
            }
        }
    }

    private static void IsBroken(string law, string subject, LawBroken? broken)
    {
        Assert.Equal((law, subject), (broken?.Law, broken?.Subject));
        Assert.False(string.IsNullOrWhiteSpace(broken!.Dutch) || string.IsNullOrWhiteSpace(broken.English) || broken.Dutch == broken.English, broken.ToString());
    }
}
