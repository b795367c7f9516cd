using Declaratie.Domain;

namespace Declaratie.Testing;

/// <summary><i>Gebroken wet</i>: which law the figures break, on what, and in the words of the practice.</summary>
/// <param name="Law">The invariant or rule, for example <c>I1</c>, <c>K2</c> or <c>R25</c>.</param>
/// <param name="Subject">Where: a provider and payor, a number, a period; never a name or a BSN.</param>
/// <param name="Dutch">What is wrong, in Dutch.</param>
/// <param name="English">The same in English.</param>
public sealed record LawBroken(string Law, string Subject, string Dutch, string English)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Law} {Subject}: {English}";

    internal static LawBroken? Unless(bool holds, string law, string subject, string dutch, string english) => holds ? null : new LawBroken(law, subject, dutch, english);

    internal static LawBroken? UnlessEqual(Money one, Money other, string law, string subject, (string Dutch, string English) left, (string Dutch, string English) right) =>
        one == other ? null : new LawBroken(
            law, subject, $"{left.Dutch} is {one}, {right.Dutch} is {other}: een verschil van {one - other}.", $"{left.English} is {one}, {right.English} is {other}: a difference of {one - other}.");

    /// <summary>Figures of others may be beyond any amount; that is a finding too, and no exception.</summary>
    internal static LawBroken? Try(string law, Func<LawBroken?> look)
    {
        try
        {
            return look();
        }
        catch (OverflowException)
        {
            return new LawBroken(law, "", "De bedragen zijn te groot om op te tellen.", "The amounts are too large to add up.");
        }
    }
}
