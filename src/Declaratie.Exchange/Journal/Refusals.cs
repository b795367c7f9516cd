using System.Globalization;
using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>The words of J1–J6. They quote names of fields and types, never a value: a value can be a name or a BSN.</summary>
internal static class Refusals
{
    /// <summary>The subject of J1: the line as a whole.</summary>
    public const string Line = "line";

    /// <summary>The subject of J6.</summary>
    public const string Header = "header";

    private const string HeaderExample =
        """{"format":"declaratie.journal/1","practice":{"name":"Praktijk De Linde"},"currency":"EUR"}""";

    public static Finding NotUtf8(int position) => Broken(
        $"De regel is geen geldige UTF-8 (byte {Text(position)}); bewaar het bestand als UTF-8.",
        $"The line is not valid UTF-8 (byte {Text(position)}); save the file as UTF-8.");

    public static Finding NotJson(long position) => Broken(
        $"De regel is geen geldige JSON (byte {Text(position)}); verwacht is één JSON-object per regel.",
        $"The line is not valid JSON (byte {Text(position)}); expected is one JSON object per line.");

    public static Finding NotAnObject() => Broken(
        "De regel is wel JSON, maar geen object; verwacht is één JSON-object per regel: {\"type\":…}.",
        "The line is JSON, but not an object; expected is one JSON object per line: {\"type\":…}.");

    public static Finding TooDeep() => Broken(
        $"De regel is dieper genest dan {StrictJson.MostLevels} niveaus.",
        $"The line is nested deeper than {StrictJson.MostLevels} levels.");

    public static Finding KeyTwice(string key) => Broken(
        $"De sleutel \"{JsonText.Shown(key)}\" staat twee keer in hetzelfde object.",
        $"The key \"{JsonText.Shown(key)}\" stands twice in the same object.");

    public static Finding TooLong(int longest) => Broken(
        $"De regel is langer dan {Size(longest)}; hoort hij hier, verhoog dan de grens (JournalOptions.LongestLine, --longest-line).",
        $"The line is longer than {Size(longest)}; if it belongs here, raise the limit (JournalOptions.LongestLine, --longest-line).");

    private static string Size(int bytes) => bytes % (1 << 20) == 0 ? $"{bytes >> 20} MiB" : $"{bytes} bytes";

    public static Finding NoType() => JournalRules.FieldIsPresent.BrokenBy(
        EntryShape.TypeName,
        "Veld \"type\" ontbreekt; daarin hoort de soort van de regel, bijvoorbeeld \"receipt\".",
        "Field \"type\" is missing; it holds the type of the entry, for example \"receipt\".");

    public static Finding TypeIsNoText() => JournalRules.ValueIsRight.BrokenBy(
        EntryShape.TypeName,
        "In veld \"type\" hoort een tekst: de soort van de regel, bijvoorbeeld \"receipt\".",
        "Field \"type\" must be a text: the type of the entry, for example \"receipt\".");

    public static Finding UnknownType(string type)
    {
        var shown = JsonText.Shown(type);
        var nearest = Nearest.To(type, JournalTable.Types);
        return JournalRules.TypeIsKnown.BrokenBy(
            shown.Length == 0 ? EntryShape.TypeName : shown,
            $"De soort \"{shown}\" is onbekend" + Hint(nearest, "; is \"", "\" bedoeld?", "."),
            $"The type \"{shown}\" is unknown" + Hint(nearest, "; did you mean \"", "\"?", "."));
    }

    public static Finding UnknownField(ObjectShape shape, string subject, string name)
    {
        var nearest = Nearest.To(name, shape.Names);
        var fields = string.Join(", ", shape.Names);
        return JournalRules.FieldIsKnown.BrokenBy(
            subject,
            $"Veld \"{subject}\" hoort niet bij {shape.Title}" + Hint(nearest, "; is \"", "\" bedoeld?", $"; de velden zijn {fields}."),
            $"Field \"{subject}\" does not belong to {shape.Title}" + Hint(nearest, "; did you mean \"", "\"?", $"; its fields are {fields}."));
    }

    public static Finding MissingField(ObjectShape shape, string subject, Expected expected) => JournalRules.FieldIsPresent.BrokenBy(
        subject,
        $"Veld \"{subject}\" van {shape.Title} ontbreekt; daarin hoort {expected.Dutch}.",
        $"Field \"{subject}\" of {shape.Title} is missing; it must be {expected.English}.");

    public static Finding NeitherField(ObjectShape shape)
    {
        var (first, second) = shape.EitherOf.GetValueOrDefault();
        return JournalRules.FieldIsPresent.BrokenBy(
            first,
            $"Van {shape.Title} ontbreken \"{first}\" en \"{second}\"; minstens één van de twee is nodig.",
            $"Both \"{first}\" and \"{second}\" of {shape.Title} are missing; at least one of them is needed.");
    }

    public static Finding WrongValue(string subject, Expected expected) => JournalRules.ValueIsRight.BrokenBy(
        subject,
        $"In veld \"{subject}\" hoort {expected.Dutch}.",
        $"Field \"{subject}\" must be {expected.English}.");

    public static Finding NoHeader(string dutch, string english)
    {
        var refusal = JournalRules.HeaderIsOurs.BrokenBy(
            Header,
            $"{dutch} Regel 1 is de kopregel, bijvoorbeeld {HeaderExample}",
            $"{english} Line 1 is the header, for example {HeaderExample}");
        return refusal with { Line = 1 };
    }

    private static Finding Broken(string dutch, string english) => JournalRules.IsJsonObject.BrokenBy(Line, dutch, english);

    private static string Hint(string? nearest, string before, string after, string otherwise) =>
        nearest is null ? otherwise : before + nearest + after;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What belongs in a field, as the end of a sentence.</summary>
/// <param name="English">For example <c>a date that exists, as yyyy-MM-dd</c>.</param>
/// <param name="Dutch">The same in Dutch.</param>
internal sealed record Expected(string English, string Dutch);
