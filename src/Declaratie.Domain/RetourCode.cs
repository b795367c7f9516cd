namespace Declaratie.Domain;

/// <summary><i>Retourcode</i>: the code with which VECOZO or an insurer says what it did with a record (COD954).</summary>
/// <param name="Value">The code in four digits; <see cref="Of"/> makes them of what was written.</param>
public readonly record struct RetourCode(string Value)
{
    private const int Width = 4;

    /// <summary><i>Van tekst</i>: the code as written, with the zeros in front that people leave out.</summary>
    /// <param name="written">For example <c>613</c>.</param>
    /// <returns>For example <c>0613</c>; what is not all digits stays as it is.</returns>
    /// <exception cref="ArgumentException">Nothing was written.</exception>
    public static RetourCode Of(string written)
    {
        ArgumentException.ThrowIfNullOrEmpty(written);
        return new RetourCode(written.All(char.IsAsciiDigit) ? written.PadLeft(Width, '0') : written);
    }

    /// <summary><i>Welgevormd</i>: one to four digits or letters; a code of digits only is four wide.</summary>
    public bool IsWellFormed => Value is { Length: > 0 and <= Width } && Value.All(char.IsAsciiLetterOrDigit) && Of(Value) == this;
}
