using System.Collections.Immutable;

namespace Declaratie.Reporting.ProviderPay;

/// <summary>The order of the lines of a statement.</summary>
internal static class PayLines
{
    /// <summary>By date, practice and line of the journal; what one line of the journal did in the order in which it was done, the receipt first, an advance before where it went.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The lines in order.</returns>
    public static ImmutableArray<PayLine> InOrder(IEnumerable<PayLine> lines)
    {
        var ordered = lines.ToImmutableArray();
        return ordered.Sort(Compare);
    }

    private static int Compare(PayLine left, PayLine right)
    {
        var order = left.Date.CompareTo(right.Date);
        order = order != 0 ? order : string.CompareOrdinal(left.Practice, right.Practice);
        order = order != 0 ? order : left.Line.CompareTo(right.Line);
        order = order != 0 ? order : (left.Kind != PayLineKind.Receipt).CompareTo(right.Kind != PayLineKind.Receipt);
        order = order != 0 ? order : left.Order.CompareTo(right.Order);
        order = order != 0 ? order : (left.Column != PayColumn.AdvancePayments).CompareTo(right.Column != PayColumn.AdvancePayments);
        order = order != 0 ? order : left.Amount.CompareTo(right.Amount);

        // Two ledgers of one practice may have the same lines and orders: what they say then decides.
        return order != 0 || left == right ? order : string.CompareOrdinal(left.ToString(), right.ToString());
    }
}
