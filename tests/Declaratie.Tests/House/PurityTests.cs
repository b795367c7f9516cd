using System.Text.RegularExpressions;
using Xunit;

namespace Declaratie.Tests.House;

/// <summary>The domain and the reports depend on what they are given and on nothing else.</summary>
public sealed partial class PurityTests
{
    private const int Patience = 10_000; // milliseconds

    [Theory]
    [InlineData("src/Declaratie.Domain")]
    [InlineData("src/Declaratie.Reporting")]
    public void No_clock_no_chance_no_files_no_console(string folder)
    {
        var impure = from file in Repository.Sources(folder)
                     from Match match in Impure().Matches(CodeText.Of(Repository.Read(file)))
                     select $"{file} names {match.Value}";

        Assert.Empty(impure);
    }

    [GeneratedRegex(
        @"\b(DateTime(Offset)?\.(Now|UtcNow|Today)|SystemClock|TimeProvider|Stopwatch|Environment\.|Guid\.NewGuid|Random\b|RandomNumberGenerator|(?<!\.)File\.|(?<!\.)Directory\.|FileStream|StreamReader|StreamWriter|HttpClient|Console\.|CultureInfo\.Current\w*)",
        RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Impure();
}
