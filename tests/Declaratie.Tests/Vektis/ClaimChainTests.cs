using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Exchange.Vektis;
using Declaratie.Reporting.Status;
using Declaratie.Tests.Cases;
using Xunit;

namespace Declaratie.Tests.Vektis;

/// <summary>The worked cases, but with files between the practice and the insurer: each claim file is written, each answer read, and things end as they do without files.</summary>
public sealed class ClaimChainTests
{
    public static TheoryData<string> Names() => ClaimCases.All();

    [Theory]
    [MemberData(nameof(Names))]
    [Trait("Rule", "C44")]
    [Trait("Rule", "C47")]
    [Trait("Rule", "C53")]
    [Trait("Rule", "C54")]
    public void A_case_that_goes_through_files_ends_as_it_does_without(string name)
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(ClaimCases.ExpectedOf(name)));
        var stream = new MemoryStream();
        StatusJson.Write(Replayed(name).Practice, new StatusSpec(null, null), stream);
        using var actual = JsonDocument.Parse(stream.ToArray());

        Assert.Empty(JsonDifference.Of("status", expected.RootElement.GetProperty("status"), actual.RootElement));
    }

    [Fact]
    public void The_scenarios_W6_to_W10_and_W17_and_most_others_do_go_through_files()
    {
        var answers = ((IEnumerable<object[]>)ClaimCases.All()).Select(row => (string)row[0]).Select(name => (Name: name, Replayed(name).Answers)).Where(row => row.Answers > 0).ToDictionary(row => row.Name, row => row.Answers, StringComparer.Ordinal);

        Assert.Subset(answers.Keys.ToHashSet(StringComparer.Ordinal), new HashSet<string>(["W06", "W07", "W08a", "W08b", "W09", "W10", "W17", "W17a", "X04"], StringComparer.Ordinal));
        Assert.True(answers.Values.Sum() >= 40, $"{answers.Values.Sum()} answers");
    }

    private static (Practice Practice, int Answers) Replayed(string name)
    {
        var journal = ClaimCases.Contents(name);
        var practice = Practice.CreateBuilder(journal.Header!.Numbering).ToPractice();
        var answers = 0;
        foreach (var entry in journal.Entries.Select(entry => ClaimJournals.WithWhatMessagesNeed(entry)))
        {
            var answer = Answer(practice, entry);
            answers += answer is null ? 0 : 1;
            practice = practice.Append(answer ?? entry).Practice;
        }

        return (practice, answers);
    }

    // The same answer by file; null for what is no answer, or one that no insurer gives in a file: about a file that does not exist, or with lines and totals that do not tie (C64).
    private static JournalEntry? Answer(Practice practice, JournalEntry entry)
    {
        var claim = entry switch
        {
            ReturnReceived said => Claim(practice, said.File) is { } bytes && Ties(practice.Find(said.File)!, said) ? bytes : null,
            InsurerCreditGranted said => Claim(practice, said.File),
            InsurerCreditRefused said => Claim(practice, said.File),
            _ => null,
        };
        if (claim is null)
        {
            return null;
        }

        var answer = entry switch
        {
            ReturnReceived said => ClaimJournals.Answer(claim, said),
            InsurerCreditGranted said => ClaimJournals.AnswerCredit(claim, said.Date, isGranted: true, said.Codes),
            InsurerCreditRefused said => ClaimJournals.AnswerCredit(claim, said.Date, isGranted: false, said.Codes),
            _ => throw new InvalidOperationException(),
        };
        var read = EiReturns.ToEntry(EiMessage.Read(new MemoryStream(answer)).Message!);
        Assert.Empty(read.Findings);
        return read.Value;
    }

    // A header and a closing record only: nothing was assessed (C52). That all was granted an insurer says line by line.
    private static bool IsWholeFile(ReturnReceived said) => said.Lines.IsEmpty && said.Codes.Any(code => code.Value is "0001");

    private static IEnumerable<string> References(IEnumerable<ClaimReference> references) => references.Select(reference => reference.Value).Order(StringComparer.Ordinal);

    private static byte[]? Claim(Practice practice, ClaimFileNumber file) =>
        practice.ContentOf(file).Value is { } content && EiClaims.ToMessage(content, ClaimJournals.Sender).Value is { } message ? ClaimJournals.Bytes(message) : null;

    private static bool Ties(ClaimFileState file, ReturnReceived said) =>
        file.Kind == ClaimFileKind.Insurer
        && said.Lines.All(line => line.Calculated is not null)
        && (IsWholeFile(said) || References(said.Lines.Select(line => line.Reference)).SequenceEqual(References(file.Lines.Select(line => line.Reference)), StringComparer.Ordinal))
        && (said.ClaimedTotal ?? file.Total) == file.Total
        && (said.GrantedTotal is not { } granted || granted.Cents == said.Lines.Sum(line => line.Granted.Cents));
}
