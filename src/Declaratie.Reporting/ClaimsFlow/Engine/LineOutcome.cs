using Declaratie.Domain.Claims;
using Declaratie.Domain.Claims.Engine;

namespace Declaratie.Reporting.ClaimsFlow.Engine;

/// <summary>What became of a line that was credited.</summary>
internal enum CreditFate
{
    None,
    Reclaimed,
    ToPatient,
    GivenUp,
    Waiting,
}

/// <summary>How the amount of a claim line falls apart, in cents: claimed = granted + credited + accepted + abandoned + open (K3).</summary>
internal struct LineOutcome
{
    public long Claimed;
    public long Granted;
    public long Credited;
    public long Accepted;
    public long Abandoned;
    public long Open;

    /// <summary>On patient invoices, of what was credited or left to the patient.</summary>
    public long Invoiced;
    public bool IsReturned;
    public CreditFate Fate;

    public static LineOutcome Of(in ClaimLineRow line)
    {
        var outcome = new LineOutcome { Claimed = line.Amount, IsReturned = line.IsReturned };
        var granted = line.Granted == ClaimLineRow.NotSaid ? 0 : line.Granted;
        switch (line.Status)
        {
            case ClaimLineStatus.Granted:
                outcome.Granted = granted;
                break;
            case ClaimLineStatus.Accepted:
                (outcome.Granted, outcome.Accepted) = (granted, line.Amount - granted);
                break;
            case ClaimLineStatus.Credited when granted != 0:
                // Taken back from the insurer, who had granted this much; the rest was accepted before.
                (outcome.Credited, outcome.Accepted) = (granted, line.Amount - granted);
                break;
            case ClaimLineStatus.Credited:
                outcome.Credited = line.Amount;
                break;
            case ClaimLineStatus.Abandoned:
                outcome.Abandoned = line.Amount;
                break;
            default:
                (outcome.Granted, outcome.Open) = (granted, line.Amount - granted);
                break;
        }

        return outcome;
    }
}
