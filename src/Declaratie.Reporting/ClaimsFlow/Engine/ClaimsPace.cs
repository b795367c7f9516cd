namespace Declaratie.Reporting.ClaimsFlow.Engine;

/// <summary>How fast claims go, and how many are right at once, while they are counted.</summary>
internal sealed class ClaimsPace
{
    private Tally treatmentToClaim;
    private Tally claimToAnswer;
    private Tally returnToReclaim;
    private long granted;
    private long answered;

    internal FirstPass FirstPass => new(granted, answered);

    internal ClaimsDays TreatmentToClaim => DaysOf(treatmentToClaim);

    internal ClaimsDays ClaimToAnswer => DaysOf(claimToAnswer);

    internal ClaimsDays ReturnToReclaim => DaysOf(returnToReclaim);

    /// <summary>The first claim line of a treatment was sent.</summary>
    /// <param name="days">So many days after the treatment.</param>
    internal void Claimed(int days) => treatmentToClaim.Take(days);

    /// <summary>A line was answered, or closed.</summary>
    /// <param name="isFirst">It is the first of its treatment.</param>
    /// <param name="isReturned">Not granted as claimed.</param>
    /// <param name="days">So many days after it was sent; null when it was closed without return information.</param>
    internal void Answered(bool isFirst, bool isReturned, int? days)
    {
        if (isFirst)
        {
            answered++;
            granted += isReturned ? 0 : 1;
        }

        if (days is { } waited)
        {
            claimToAnswer.Take(waited);
        }
    }

    /// <summary>A returned line was claimed again.</summary>
    /// <param name="days">So many days after the return.</param>
    internal void Reclaimed(int days) => returnToReclaim.Take(days);

    private static ClaimsDays DaysOf(Tally tally) => new(tally.Cents, tally.Count);
}
