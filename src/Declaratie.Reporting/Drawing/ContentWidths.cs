using Declaratie.Domain;

namespace Declaratie.Reporting.Drawing;

/// <summary>How wide the contents of a column are, found by looking at all of them before the first is drawn.</summary>
/// <param name="notation">How amounts are written.</param>
internal sealed class ContentWidths(Notation notation)
{
    private Money least;
    private Money most;

    internal int Text { get; private set; }

    /// <summary>The widest amount is the least or the most.</summary>
    internal int Amount => Math.Max(notation.Amount(least).Length, notation.Amount(most).Length);

    internal void See(string text) => Text = Math.Max(Text, Cells.WidthOf(text));

    internal void See(Money? amount)
    {
        if (amount is { } money)
        {
            least = money < least ? money : least;
            most = money > most ? money : most;
        }
    }
}
