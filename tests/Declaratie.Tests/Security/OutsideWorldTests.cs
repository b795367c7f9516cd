using System.Text.RegularExpressions;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Security;

/// <summary>No code of the project reaches further than the files it is given.</summary>
[Trait("Threat", "T11")]
public sealed partial class OutsideWorldTests
{
    private const int Patience = 10_000; // milliseconds

    // Starts the command that its caller types; nothing that stands in a journal or a case gets there (docs/veiligheid.md).
    private const string MayStartAProcess = "/Conformance/";

    [Fact]
    public void No_process_no_network_no_loading_of_code_no_reading_of_XML()
    {
        var reaching = from file in Repository.Sources("src")
                       from Match match in Reaching().Matches(CodeText.Of(Repository.Read(file)))
                       where !(file.Contains(MayStartAProcess, StringComparison.Ordinal) && match.Value.StartsWith("Process", StringComparison.Ordinal))
                       select $"{file} names {match.Value}";

        Assert.Empty(reaching);
    }

    [Theory]
    [InlineData("Process.Start(x)")]
    [InlineData("new HttpClient()")]
    [InlineData("XmlReader.Create(x)")]
    [InlineData("Assembly.LoadFrom(x)")]
    [InlineData("new TcpClient()")]
    public void The_test_sees_it(string code) => Assert.Matches(Reaching(), code);

    // A journal names no file, address or program: no field of it is opened, only what stands on the command line.
    [Fact]
    public void Only_the_tool_opens_files()
    {
        var opening = from folder in (string[])["src/Declaratie.Domain", "src/Declaratie.Exchange", "src/Declaratie.Reporting"]
                      from file in Repository.Sources(folder)
                      where Opening().IsMatch(CodeText.Of(Repository.Read(file)))
                      select file;

        Assert.Empty(opening);
    }

    [GeneratedRegex(
        @"\b(Process\.|ProcessStartInfo\b|HttpClient\b|TcpClient\b|UdpClient\b|WebRequest\b|Socket\b|Dns\.|Assembly\.Load\w*|Activator\.CreateInstanceFrom|BinaryFormatter\b|XmlReader\b|XDocument\.(Load|Parse)|XmlDocument\b|XslCompiledTransform\b|DllImport\b|LibraryImport\b|unsafe\b)",
        RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Reaching();

    [GeneratedRegex(@"(?<!\.)\b(File|Directory)\.(Open|Read|Write|Create|Delete|Move|Copy|Append)\w*|\bnew FileStream\(", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Opening();
}
