namespace Declaratie.Domain.Payments;

/// <content>R50: what a provider is paid.</content>
public static partial class ReportRules
{
    /// <summary><i>Elke boeking tegen haar eigen percentage</i> (R50): provider pay.</summary>
    public static Rule EachPostingIsPaidAtItsOwnRate { get; } = Reckoning(
        "R50",
        "Uitbetaling van een behandelaar = som over de rijen van het totaal van de rij maal het percentage van behandelaar en betaler op de datum van de boeking. Met één vast percentage vallen een voorschot en de latere toerekening ervan tegen elkaar weg (vóór afronding); met percentages per betaler wordt het verschil betaald in de periode van de toerekening. Onbekend, Gemengd, Beginsaldo en Particulier zijn labels als alle andere: een percentage zonder betaler geldt ook voor hen.",
        "Provider pay = sum over rows of the row total times the rate of provider and payor on the posting's date. With one flat rate an advance and its later allocation cancel (before rounding); with rates per payor the difference is paid in the period of allocation. Unknown, Mixed, Open Balance and Private are labels like any other: a rate without a payor covers them too.",
        "S, N");
}
