using Declaratie.Domain;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Bedrag met indicatie debet/credit</i>: as a message has it: cents without a sign, and a flag beside them.</summary>
/// <param name="Size">The amount without its sign, 0 or more.</param>
/// <param name="IsCredit">Flag C: the amount counts negative. Of 0 the flag is D (C51).</param>
public readonly record struct EiAmount(Money Size, bool IsCredit)
{
    /// <summary><i>Met teken</i>: the amount, negative when it is credit.</summary>
    public Money WithSign => IsCredit ? -Size : Size;

    /// <summary><i>Van bedrag</i>: an amount with a sign as a message has it; 0 is debit.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>Its size and its flag.</returns>
    public static EiAmount Of(Money amount) => amount < Money.Zero ? new EiAmount(-amount, IsCredit: true) : new EiAmount(amount, IsCredit: false);

    /// <inheritdoc/>
    public override string ToString() => $"{Size}{(IsCredit ? " C" : " D")}";
}
