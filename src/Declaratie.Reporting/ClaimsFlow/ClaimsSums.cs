using Declaratie.Domain;

namespace Declaratie.Reporting.ClaimsFlow;

/// <summary><i>Aantal en bedrag</i>: how many claim lines, and how much.</summary>
/// <param name="Count">The number of lines that have a part in it.</param>
/// <param name="Amount">Their part together.</param>
public readonly record struct ClaimsAmount(long Count, Money Amount)
{
    /// <summary><i>Optellen</i>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Both.</returns>
    public static ClaimsAmount operator +(ClaimsAmount left, ClaimsAmount right) => new(left.Count + right.Count, left.Amount + right.Amount);

    /// <summary><i>Optellen</i>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Both.</returns>
    public static ClaimsAmount Add(ClaimsAmount left, ClaimsAmount right) => left + right;
}

/// <summary><i>Declaratiestroom</i>: what was claimed, and what became of it; as the journal stands at its end.</summary>
/// <remarks>K3: claimed = granted + credited + accepted difference + abandoned + open, and credited = re-claimed + to patients + given up + waiting; to the cent.</remarks>
public sealed record ClaimsSums
{
    /// <summary><i>Niets</i>: of no lines.</summary>
    public static ClaimsSums Zero { get; } = new();

    /// <summary><i>Gedeclareerd</i>: every line counts, one of nothing too.</summary>
    public ClaimsAmount Claimed { get; init; }

    /// <summary><i>Toegekend</i>: what the insurer granted and did not take back; a line closed without return information counts as granted in full.</summary>
    public ClaimsAmount Granted { get; init; }

    /// <summary><i>Gecrediteerd</i>: rejected lines by what was claimed, and lines taken back from the insurer by what had been granted.</summary>
    public ClaimsAmount Credited { get; init; }

    /// <summary><i>Aanvaard verschil</i>: claimed less granted of the lines of which it was accepted, signed; the remainders that went to patients too.</summary>
    public ClaimsAmount AcceptedDifference { get; init; }

    /// <summary><i>Niet opnieuw gedeclareerd</i>: written off while it was returned.</summary>
    public ClaimsAmount Abandoned { get; init; }

    /// <summary><i>Open</i>: not answered yet, or answered and not handled: then what was not granted, negative when more was granted than claimed.</summary>
    public ClaimsAmount Open { get; init; }

    /// <summary><i>Retour</i>: lines that were not granted as claimed, by what was claimed; handled or not.</summary>
    public ClaimsAmount Returned { get; init; }

    /// <summary><i>Opnieuw gedeclareerd</i>: of credited: the treatment was sent to an insurer again.</summary>
    public ClaimsAmount Reclaimed { get; init; }

    /// <summary><i>Naar de patiënt</i>: of credited: the treatment was invoiced to the patient.</summary>
    public ClaimsAmount ToPatients { get; init; }

    /// <summary><i>Opgegeven</i>: of credited: the treatment was given up or cancelled under retouren.</summary>
    public ClaimsAmount GivenUp { get; init; }

    /// <summary><i>Wacht</i>: of credited: under retouren, to be claimed, or in a file that is not sent or invoiced yet.</summary>
    public ClaimsAmount Waiting { get; init; }

    /// <summary><i>Gefactureerd aan patiënten</i>: what their invoices say, of credited lines and of remainders; the price may be another than what was claimed.</summary>
    public ClaimsAmount Invoiced { get; init; }

    /// <summary><i>Optellen</i>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Both.</returns>
    public static ClaimsSums operator +(ClaimsSums left, ClaimsSums right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new ClaimsSums
        {
            Claimed = left.Claimed + right.Claimed,
            Granted = left.Granted + right.Granted,
            Credited = left.Credited + right.Credited,
            AcceptedDifference = left.AcceptedDifference + right.AcceptedDifference,
            Abandoned = left.Abandoned + right.Abandoned,
            Open = left.Open + right.Open,
            Returned = left.Returned + right.Returned,
            Reclaimed = left.Reclaimed + right.Reclaimed,
            ToPatients = left.ToPatients + right.ToPatients,
            GivenUp = left.GivenUp + right.GivenUp,
            Waiting = left.Waiting + right.Waiting,
            Invoiced = left.Invoiced + right.Invoiced,
        };
    }

    /// <summary><i>Optellen</i>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Both.</returns>
    public static ClaimsSums Add(ClaimsSums left, ClaimsSums right) => left + right;

    internal static ClaimsSums Of(IEnumerable<ClaimsSums> parts) => parts.Aggregate(Zero, Add);
}

/// <summary><i>Gemiddelde in dagen</i>: kept as sum and number, so that means of parts add up exactly.</summary>
/// <param name="Days">The days of all lines together.</param>
/// <param name="Count">The number of lines of which they are known.</param>
public readonly record struct ClaimsDays(long Days, long Count)
{
    /// <summary><i>Gemiddelde</i>: in days, to a tenth, half away from zero; null when nothing is known.</summary>
    public decimal? Mean => Count == 0 ? null : decimal.Round((decimal)Days / Count, 1, MidpointRounding.AwayFromZero);

    /// <summary><i>Optellen</i>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Both.</returns>
    public static ClaimsDays operator +(ClaimsDays left, ClaimsDays right) => new(left.Days + right.Days, left.Count + right.Count);

    /// <summary><i>Optellen</i>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Both.</returns>
    public static ClaimsDays Add(ClaimsDays left, ClaimsDays right) => left + right;
}

/// <summary><i>In één keer goed</i>: of the first claim lines of treatments that were answered, how many the first answer granted in full.</summary>
/// <param name="Granted">Granted in full by the first answer; closed without return information counts as that.</param>
/// <param name="Answered">Answered, or closed.</param>
public readonly record struct FirstPass(long Granted, long Answered)
{
    /// <summary><i>Aandeel</i>: from 0 to 1, to four decimals, half away from zero; null when nothing was answered.</summary>
    public decimal? Rate => Answered == 0 ? null : decimal.Round((decimal)Granted / Answered, 4, MidpointRounding.AwayFromZero);

    /// <summary><i>Optellen</i>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Both.</returns>
    public static FirstPass operator +(FirstPass left, FirstPass right) => new(left.Granted + right.Granted, left.Answered + right.Answered);

    /// <summary><i>Optellen</i>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Both.</returns>
    public static FirstPass Add(FirstPass left, FirstPass right) => left + right;
}
