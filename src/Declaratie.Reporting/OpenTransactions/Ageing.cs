using Declaratie.Domain;

namespace Declaratie.Reporting.OpenTransactions;

/// <summary><i>Ouderdomsgroep</i>: how long something has been open, in days from the date of the document.</summary>
public enum AgeBand
{
    /// <summary><i>0–30 dagen</i>.</summary>
    UpTo30,

    /// <summary><i>31–60 dagen</i>.</summary>
    UpTo60,

    /// <summary><i>61–90 dagen</i>.</summary>
    UpTo90,

    /// <summary><i>Meer dan 90 dagen</i>: 91 days and more.</summary>
    Older,
}

/// <summary><i>Ouderdom</i>: what is open in one band.</summary>
/// <param name="Band">The band.</param>
/// <param name="Totals">The open credits and debits in it.</param>
public sealed record OpenAge(AgeBand Band, OpenTotals Totals);

/// <summary><i>Open tegoeden en schulden</i>: together.</summary>
/// <param name="Credits">Open credits.</param>
/// <param name="Debits">Open debits.</param>
public readonly record struct OpenTotals(Money Credits, Money Debits)
{
    /// <summary><i>Optellen</i>: credits with credits, debits with debits.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sums.</returns>
    public static OpenTotals operator +(OpenTotals left, OpenTotals right) => new(left.Credits + right.Credits, left.Debits + right.Debits);
}

/// <summary>Days and bands.</summary>
internal static class AgeBands
{
    public const int Count = 4;

    /// <summary>The band of an age, as a number.</summary>
    /// <param name="days">The age in days.</param>
    /// <returns>The place of the <see cref="AgeBand"/>.</returns>
    public static int Of(int days) => days switch { <= 30 => 0, <= 60 => 1, <= 90 => 2, _ => 3 };
}
