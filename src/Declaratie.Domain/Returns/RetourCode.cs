namespace Declaratie.Domain;

/// <summary><i>Retourcode</i>: a code of the insurer's answer, four digits wide.</summary>
/// <param name="Value">The code.</param>
public readonly record struct RetourCode(string Value)
{
    private const int Width = 4;

    /// <summary><i>Van tekst</i>: the code of a text; 613 is 0613.</summary>
    /// <param name="text">The text, not empty.</param>
    /// <returns>The code, four digits wide.</returns>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static RetourCode Of(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return new RetourCode(text.Length < Width && text.All(char.IsAsciiDigit) ? text.PadLeft(Width, '0') : text);
    }

    /// <summary><i>Welgevormd</i>: one to four digits or letters; a code of digits only is four wide.</summary>
    public bool IsWellFormed => Value is { Length: > 0 and <= Width } && Value.All(char.IsAsciiLetterOrDigit) && Of(Value) == this;
}
