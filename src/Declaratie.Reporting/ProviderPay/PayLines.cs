using System.Collections.Immutable;

namespace Declaratie.Reporting.ProviderPay;

/// <summary>The order of the lines of a statement.</summary>
internal static class PayLines
{
    /// <summary>By date, practice and line of the journal; what one line of the journal did in the order in which it was done, the receipt first, an advance before where it went.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The lines in order.</returns>
    public static ImmutableArray<PayLine> InOrder(IEnumerable<PayLine> lines) =>
    [
        .. lines.OrderBy(line => line.Date)
            .ThenBy(line => line.Practice, StringComparer.Ordinal)
            .ThenBy(line => line.Line)
            .ThenBy(line => line.Kind != PayLineKind.Receipt)
            .ThenBy(line => line.Order)
            .ThenBy(line => line.Column != PayColumn.AdvancePayments)
            .ThenBy(line => line.Amount)

            // Two ledgers of one practice may have the same lines and orders: what they say then decides.
            .ThenBy(line => line.ToString(), StringComparer.Ordinal),
    ];
}
