using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Vektis;
using Declaratie.Testing;
using Declaratie.Tests.ClaimsModel;
using Xunit;

namespace Declaratie.Tests.Vektis;

/// <summary>Laws about the messages of generated histories (CLAIM_SEED begins there again).</summary>
public sealed class MessageLawTests
{
    // K14 and K2: what is written is read again as it was made, without errors, and says the total of its file.
    [Fact]
    [Trait("Rule", "C50")]
    [Trait("Rule", "C62")]
    public void A_file_becomes_a_message_without_errors_or_is_refused_because_its_days_are_of_another_standard()
    {
        var (messages, refused) = (0, 0);
        ClaimWalks.Hold(walk => Walked(walk, (practice, file) =>
        {
            var made = EiClaims.ToMessage(practice.ContentOf(file.Number).Value!, ClaimJournals.Sender);
            if (made.Value is not { } message)
            {
                refused++;
                return file.Standard == "GDS801" && made.Findings.Single().Rule.Id == "C62" ? null : $"{file.Number.Value} is refused: {string.Join(' ', made.Findings)}";
            }

            messages++;
            var stream = new MemoryStream();
            var result = message.Write(stream);
            stream.Position = 0;
            if (result.Findings.Any(finding => finding.Code?.Value == "0435"))
            {
                // Somebody spoilt a BSN after it was checked and before it was sent: found here, and nothing is written.
                return stream.Length == 0 ? null : $"{file.Number.Value} is written with a wrong BSN";
            }

            return !result.IsGood ? $"{file.Number.Value}: {string.Join(' ', result.Findings)}"
                : result.Submitted != file.Total ? $"{file.Number.Value} claims {result.Submitted} of {file.Total}"
                : Laws.MessageIsWhatWasSent(message, EiMessage.Read(stream).Message, file)?.ToString();
        }));

        Assert.True(messages > ClaimWalks.Count && refused > 0, $"{messages} messages, {refused} refused");
    }

    // K8: whatever happens afterwards, the message of a file that was sent is the one that was sent, or there is none.
    [Fact]
    [Trait("Rule", "E3")]
    public void The_message_of_a_file_that_was_sent_never_changes()
    {
        var (same, gone) = (0, 0);
        ClaimWalks.Hold(walk =>
        {
            Dictionary<ClaimFileNumber, ClaimContent> sent = [];
            return Walked(
                walk,
                (practice, file) =>
                {
                    sent[file.Number] = practice.ContentOf(file.Number).Value!;
                    return null;
                },
                end => sent.Select(file =>
                {
                    var now = end.ContentOf(file.Key);
                    same += now.Value is null ? 0 : 1;
                    gone += now.Value is null ? 1 : 0;
                    return now.Value is null ? now.Findings.Single().Rule.Id == "E3" ? null : $"{file.Key.Value}: {now.Findings.Single()}"
                        : now.Value == file.Value ? null
                        : $"the content of {file.Key.Value} changed";
                }).FirstOrDefault(found => found is not null));
        });

        Assert.True(same > gone && gone > 0, $"{same} the same, {gone} no more");
    }

    // Looks at each file for an insurer at the moment it is sent.
    private static string? Walked(Walk walk, Func<Practice, ClaimFileState, string?> look, Func<Practice, string?>? atEnd = null)
    {
        var practice = Practice.Empty;
        foreach (var entry in walk.Entries)
        {
            var before = practice;
            practice = practice.Append(ClaimJournals.WithWhatMessagesNeed(entry)).Practice;
            if (entry is not ClaimFilesSent || ReferenceEquals(before, practice))
            {
                continue;
            }

            foreach (var file in before.ClaimFiles().Where(file => file.Status == ClaimFileStatus.Created))
            {
                if (practice.Find(file.Number) is { Status: ClaimFileStatus.Submitted } sent && look(practice, sent) is { } found)
                {
                    return found;
                }
            }
        }

        return atEnd?.Invoke(practice);
    }

}
