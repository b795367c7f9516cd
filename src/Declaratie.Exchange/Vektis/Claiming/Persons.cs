using System.Globalization;
using Declaratie.Domain;

namespace Declaratie.Exchange.Vektis.Claiming;

/// <summary>The gender of a journal as the field has it.</summary>
internal static class Genders
{
    public static string? Code(string? gender) => gender?.Trim().ToUpperInvariant() switch
    {
        "1" or "M" => "1",
        "2" or "V" or "F" => "2",
        _ => null,
    };
}

/// <summary>Addresses.</summary>
internal static class HouseNumbers
{
    private const int LongestNumber = 5;
    private const int LongestSuffix = 6;

    public static bool IsAbroad(PatientDetails person) => person.Country is { Length: > 0 } country && !string.Equals(country, "NL", StringComparison.OrdinalIgnoreCase);

    public static string WithoutSpaces(string postcode) => postcode.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>The number and what is added to it; null when it is not of that form, or does not fit.</summary>
    /// <param name="text">For example 12, 12a, 12-2.</param>
    public static (int Number, string Suffix)? Split(string? text)
    {
        var trimmed = (text ?? "").Trim();
        var digits = trimmed.TakeWhile(char.IsAsciiDigit).Count();
        var suffix = trimmed[digits..].TrimStart(' ', '-');
        return digits is > 0 and <= LongestNumber && suffix.Length <= LongestSuffix ? (int.Parse(trimmed[..digits], CultureInfo.InvariantCulture), suffix) : null;
    }
}

/// <summary>The number of the patient at the practice: optional, so one that does not fit is left out.</summary>
internal static class PatientNumbers
{
    private const int Longest = 11;

    public static string Of(PatientId patient) => patient.Value.Length <= Longest && patient.Value.All(char.IsAscii) ? patient.Value : "";
}

/// <summary>Free text, folded to what a comment record holds.</summary>
internal static class Comments
{
    private const int Longest = 140;

    public static string Fold(string? text) => string.Join('\n', (text ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).SelectMany(Cut));

    /// <summary>At the last space that fits; a word that is longer is cut.</summary>
    private static IEnumerable<string> Cut(string line)
    {
        while (line.Length > Longest)
        {
            var space = line.LastIndexOf(' ', Longest);
            var at = space > 0 ? space : Longest;
            yield return line[..at].TrimEnd();
            line = line[at..].TrimStart();
        }

        yield return line;
    }
}
