using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Tests.ClaimsModel;
using NodaTime;

namespace Declaratie.Tests.Reporting.Claims;

// The claims report made from the cards in the most obvious way: every figure is looked up anew for every line.
internal sealed class NaiveClaimsReport(Walk walk, ClaimsReportSpec spec)
{
    private readonly NaiveClaims claims = NaiveClaims.Of(walk);
    private readonly Dictionary<TreatmentId, TreatmentState> treatments = walk.End.Treatments.ToDictionary(one => one.Id);

    public ClaimsReport Report(string practice)
    {
        ClaimCard[] cards = [.. claims.Cards.Where(card => card.File.FileKind == ClaimFileKind.Insurer && IsAsked(card))];
        ClaimCard[] firsts = [.. cards.Where(card => claims.Cards.First(IsLineOf(card.Treatment)) == card)];
        ClaimCard[] answered = [.. cards.Where(card => card.AnsweredOn is not null)];
        ClaimCard[] again = [.. cards.Where(card => card is { IsReturned: true, Status: ClaimLineStatus.Credited, IsTakenBack: false } && ClaimedAgain(card) is not null)];
        return new ClaimsReport
        {
            Practices = [practice],
            Spec = spec,
            Rows = [.. cards.GroupBy(card => (Insurer: card.File.Insurer!.Value, card.Provider, Month: card.Day.ToYearMonth(), treatments[card.Treatment].Status))
                .OrderBy(row => row.Key.Insurer.Value, StringComparer.Ordinal).ThenBy(row => row.Key.Provider.Value, StringComparer.Ordinal).ThenBy(row => row.Key.Month).ThenBy(row => row.Key.Status)
                .Select(row => new ClaimsRow(row.Key.Insurer, row.Key.Provider, row.Key.Month, row.Key.Status, Sums(row)))],
            Total = Sums(cards),
            Files = [.. cards.GroupBy(card => card.File.File)
                .Select(file => new ClaimsFileRow(practice, file.Key, file.First().File.Insurer!.Value, file.First().SentOn!.Value, claims.Files[file.Key], Sums(file), Received(file)))
                .OrderBy(file => file.Date).ThenBy(file => file.Number.Value, StringComparer.Ordinal)],
            FirstPass = new(firsts.Count(card => card is { IsAnswered: true, IsReturned: false }), firsts.Count(card => card.IsAnswered)),
            TreatmentToClaim = DaysOf(firsts, card => (card.Day, card.SentOn!.Value)),
            ClaimToAnswer = DaysOf(answered, card => (card.SentOn!.Value, card.AnsweredOn!.Value)),
            ReturnToReclaim = DaysOf(again, card => (card.AnsweredOn!.Value, ClaimedAgain(card)!.SentOn!.Value)),
            ReturnCodes = [.. cards.Where(card => card.IsReturned).SelectMany(card => card.Codes.Select(code => (Code: code, Left: card.Amount - card.Granted)))
                .GroupBy(one => one.Code).Select(code => new ClaimsReturnCode(code.Key, new(code.Count(), ClaimWalks.Sum(code.Select(one => one.Left)))))
                .OrderByDescending(code => code.Lines.Count).ThenByDescending(code => code.Lines.Amount).ThenBy(code => code.Code.Value, StringComparer.Ordinal)],
            ToHandle = [.. Enum.GetValues<HandlingAge>().Select(age => new ClaimsToHandle(age, Waiting(cards, age))).Where(part => part.Age != HandlingAge.Later || part.Treatments.Count > 0)],
            Deadlines = [.. walk.End.Treatments.Select(Deadline).OfType<ClaimsDeadline>().OrderBy(near => near.LastDay).ThenBy(near => near.Treatment.Value, StringComparer.Ordinal)],
            InsurerCredits = Credits(),
        };
    }

    private bool IsAsked(ClaimCard card) =>
        card.SentOn is { } on && on >= spec.From && on <= spec.To
        && (spec.Insurers.IsEmpty || spec.Insurers.Contains(card.File.Insurer!.Value)) && (spec.Providers.IsEmpty || spec.Providers.Contains(card.Provider));

    private static Func<ClaimCard, bool> IsLineOf(TreatmentId treatment) => card => card.Treatment == treatment && !card.IsDiscarded && card.File.FileKind != ClaimFileKind.InsurerCredit;

    private IEnumerable<ClaimCard> After(ClaimCard card) => claims.Cards.SkipWhile(one => one != card).Skip(1).Where(IsLineOf(card.Treatment));

    // The next line that went, or is going, to an insurer or stands with the patient; credit invoices undo the latter.
    private ClaimCard? Follower(ClaimCard card) => After(card).FirstOrDefault(one => one.File.FileKind == ClaimFileKind.Insurer || one.Status is ClaimLineStatus.Invoiced or ClaimLineStatus.Claimed);

    private ClaimCard? ClaimedAgain(ClaimCard card) => Follower(card) is { SentOn: not null } follower ? follower : null;

    private ClaimsSums Sums(IEnumerable<ClaimCard> cards) => cards.Select(Sums).Aggregate(ClaimsSums.Zero, ClaimsSums.Add);

    private ClaimsSums Sums(ClaimCard card)
    {
        var left = card.Amount - card.Granted;
        var isCredited = card.Status == ClaimLineStatus.Credited;
        var isAccepted = card.Status == ClaimLineStatus.Accepted || (isCredited && card.IsTakenBack);
        var credited = !isCredited ? Money.Zero : card.IsTakenBack ? card.Granted : card.Amount;
        var follower = isCredited ? Follower(card) : null;
        var (isAgain, isWithPatient) = (follower is { SentOn: not null }, follower is { Status: ClaimLineStatus.Invoiced });
        var isGivenUp = follower is null && treatments[card.Treatment].Status is TreatmentStatus.Abandoned or TreatmentStatus.Cancelled;
        var isOver = isCredited || card.Status == ClaimLineStatus.Abandoned;
        return new ClaimsSums
        {
            Claimed = new(1, card.Amount),
            Granted = Some(isOver ? Money.Zero : card.Granted),
            Credited = Some(credited),
            AcceptedDifference = Some(isAccepted ? left : Money.Zero),
            Abandoned = Some(card.Status == ClaimLineStatus.Abandoned ? card.Amount : Money.Zero),
            Open = Some(card.Status is ClaimLineStatus.Claimed or ClaimLineStatus.Objected ? left : Money.Zero),
            Returned = card.IsReturned ? new(1, card.Amount) : default,
            Reclaimed = Some(isAgain ? credited : Money.Zero),
            ToPatients = Some(isWithPatient ? credited : Money.Zero),
            GivenUp = Some(isGivenUp ? credited : Money.Zero),
            Waiting = Some(isAgain || isWithPatient || isGivenUp ? Money.Zero : credited),
            Invoiced = Some((isWithPatient ? follower!.Amount : Money.Zero) + InvoicedRemainder(card)),
        };
    }

    private Money InvoicedRemainder(ClaimCard card) =>
        card.Remainder is { } remainder && claims.Cards.LastOrDefault(IsLineOf(remainder)) is { Status: ClaimLineStatus.Invoiced } invoiced ? invoiced.Amount : Money.Zero;

    private static ClaimsAmount Some(Money amount) => amount == Money.Zero ? default : new(1, amount);

    private static ClaimsDays DaysOf(ClaimCard[] cards, Func<ClaimCard, (LocalDate From, LocalDate To)> stretch) =>
        new(cards.Sum(card => (long)Period.DaysBetween(stretch(card).From, stretch(card).To)), cards.Length);

    private Money Received(IEnumerable<ClaimCard> cards) => ClaimWalks.Sum(cards.SelectMany(
        card => claims.Allocated.Where(one => one.Invoice == card.Reference && one.On <= spec.To).Select(one => one.Amount)));

    private ClaimsAmount Waiting(ClaimCard[] cards, HandlingAge age)
    {
        var sum = default(ClaimsAmount);
        foreach (var card in cards.Where(card => !After(card).Any(one => one.File.FileKind == ClaimFileKind.Insurer && one.SentOn is not null)))
        {
            if (treatments[card.Treatment].Status is TreatmentStatus.Returned or TreatmentStatus.InReturns && AgeOf(Period.DaysBetween(claims.CameBackOn[card.Treatment], spec.To)) == age)
            {
                var sums = Sums(card);
                sum += new ClaimsAmount(1, card.Status == ClaimLineStatus.Credited ? sums.Credited.Amount : sums.Open.Amount);
            }
        }

        return sum;
    }

    private static HandlingAge AgeOf(int days) =>
        days < 0 ? HandlingAge.Later : days < 8 ? HandlingAge.UpTo7 : days < 15 ? HandlingAge.UpTo14 : days < 31 ? HandlingAge.UpTo30 : HandlingAge.Over30;

    private ClaimsDeadline? Deadline(TreatmentState one)
    {
        var waits = one.Status is TreatmentStatus.ToSettle or TreatmentStatus.ReadyToClaim or TreatmentStatus.Returned or TreatmentStatus.InReturns
            || (one.Status == TreatmentStatus.InClaimFile && claims.Files[one.File!.Value] == ClaimFileStatus.Created);
        if (!waits || one.Payer != Payer.Insurer || one.Insurer is not { } insurer
            || !(spec.Insurers.IsEmpty || spec.Insurers.Contains(insurer)) || !(spec.Providers.IsEmpty || spec.Providers.Contains(one.Provider)))
        {
            return null;
        }

        var first = claims.Payors[insurer].ClaimWithinMonths is { } months ? one.Date.PlusMonths(months) : (LocalDate?)null;
        var again = one.Attempt > 0 && claims.AnsweredOn.TryGetValue(one.Id, out var on) && claims.Payors[insurer].ReclaimWithinMonths is { } more ? on.PlusMonths(more) : (LocalDate?)null;
        return (first is { } a && again is { } b ? LocalDate.Max(a, b) : first ?? again) is { } last && Period.DaysBetween(spec.To, last) is var left && left <= spec.DeadlineDays
            ? new(one.Id, insurer, one.Provider, one.Status, last, left, one.Amount)
            : null;
    }

    private InsurerCreditSums Credits()
    {
        ClaimCard[] asked = [.. claims.Cards.Where(card => card.File.FileKind == ClaimFileKind.InsurerCredit && IsAsked(card))];
        return new(Of(_ => true), Of(card => card.Status == ClaimLineStatus.Granted), Of(card => card.Status == ClaimLineStatus.Objected), Of(card => card.Status == ClaimLineStatus.Claimed));

        ClaimsAmount Of(Func<ClaimCard, bool> chosen) => new(asked.Count(chosen), -ClaimWalks.Sum(asked.Where(chosen).Select(card => card.Amount)));
    }
}
