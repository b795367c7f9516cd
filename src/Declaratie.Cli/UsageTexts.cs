namespace Declaratie.Cli;

/// <summary>What the tool says of a command line that is wrong.</summary>
internal static class UsageTexts
{
    internal static ToolText See(string command) => new($"Zie: {command} --help", $"See: {command} --help");

    internal static ToolText CommandExpected(IReadOnlyList<string> names) => new(
        $"Een opdracht wordt verwacht: {List(names, "of")}.",
        $"A command is expected: {List(names, "or")}.");

    internal static ToolText NoCommand(string given) => new($"'{given}' is geen opdracht.", $"'{given}' is not a command.");

    internal static ToolText NoOption(string given) => new($"'{given}' is geen optie.", $"'{given}' is not an option.");

    internal static ToolText NoOptionHere(string given) => new($"'{given}' is geen optie van deze opdracht.", $"'{given}' is not an option of this command.");

    internal static ToolText Meant(string name) => new($" Is '{name}' bedoeld?", $" Did you mean '{name}'?");

    internal static ToolText ValueMissing(string option, string? expected) => new(
        $"{option}: een waarde ontbreekt, verwacht is {expected}.",
        $"{option}: a value is missing, expected {expected}.");

    internal static ToolText OptionMissing(string option, string? expected) => new(
        $"{option} ontbreekt: geef {option} {expected}.",
        $"{option} is missing: give {option} {expected}.");

    internal static ToolText GivenTwice(string option) => new(
        $"{option} is meer dan eens gegeven; geef het één keer.",
        $"{option} is given more than once; give it once.");

    internal static ToolText ArgumentMissing(string argument) => new(
        $"{argument} ontbreekt: geef de naam van een bestand.",
        $"{argument} is missing: give the name of a file.");

    internal static ToolText OneTooMany(string given) => new(
        $"'{given}' is er een te veel: zoveel bestanden neemt deze opdracht niet.",
        $"'{given}' is one too many: this command does not take that many files.");

    internal static ToolText NotOneOf(string option, string given, IEnumerable<string> choices) => new(
        $"{option}: '{given}' is niet een van {string.Join(", ", choices)}.",
        $"{option}: '{given}' is not one of {string.Join(", ", choices)}.");

    internal static ToolText EmptyProvider(string option) => new(
        $"{option}: de id van een behandelaar is niet leeg.",
        $"{option}: a provider's id is not empty.");

    private static string List(IReadOnlyList<string> names, string last) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} {last} {names[^1]}";
}
