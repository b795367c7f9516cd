using Declaratie.Domain;

namespace Declaratie.Reporting.ClaimsFlow.Engine;

/// <summary>A number of lines and their cents, while they are counted.</summary>
internal struct Tally
{
    public long Count;
    public long Cents;

    public void Take(long cents)
    {
        Count++;
        Cents += cents;
    }

    /// <summary>A line has a part in it when that is not nothing.</summary>
    /// <param name="cents">Its part.</param>
    public void TakeIfAny(long cents)
    {
        Count += cents != 0 ? 1 : 0;
        Cents += cents;
    }

    public readonly ClaimsAmount Amount() => new(Count, Money.FromCents(Cents));
}

/// <summary>What became of claim lines, while they are counted.</summary>
internal sealed class ClaimsTally
{
    private Tally claimed, granted, credited, accepted, abandoned, open, returned, invoiced;
    private Tally reclaimed, toPatients, givenUp, waiting;

    public void Take(in LineOutcome line)
    {
        claimed.Take(line.Claimed);
        granted.TakeIfAny(line.Granted);
        credited.TakeIfAny(line.Credited);
        accepted.TakeIfAny(line.Accepted);
        abandoned.TakeIfAny(line.Abandoned);
        open.TakeIfAny(line.Open);
        if (line.IsReturned)
        {
            returned.Take(line.Claimed);
        }

        if (line.Fate == CreditFate.None && line.Invoiced == 0)
        {
            return;
        }

        invoiced.TakeIfAny(line.Invoiced);
        switch (line.Fate)
        {
            case CreditFate.Reclaimed:
                reclaimed.TakeIfAny(line.Credited);
                break;
            case CreditFate.ToPatient:
                toPatients.TakeIfAny(line.Credited);
                break;
            case CreditFate.GivenUp:
                givenUp.TakeIfAny(line.Credited);
                break;
            case CreditFate.Waiting:
                waiting.TakeIfAny(line.Credited);
                break;
        }
    }

    public ClaimsSums Sums() => new()
    {
        Claimed = claimed.Amount(),
        Granted = granted.Amount(),
        Credited = credited.Amount(),
        AcceptedDifference = accepted.Amount(),
        Abandoned = abandoned.Amount(),
        Open = open.Amount(),
        Returned = returned.Amount(),
        Reclaimed = reclaimed.Amount(),
        ToPatients = toPatients.Amount(),
        GivenUp = givenUp.Amount(),
        Waiting = waiting.Amount(),
        Invoiced = invoiced.Amount(),
    };
}
