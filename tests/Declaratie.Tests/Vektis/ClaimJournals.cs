using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Exchange.Journal;
using Declaratie.Exchange.Vektis;
using Declaratie.Tests.House;
using NodaTime;

namespace Declaratie.Tests.Vektis;

/// <summary>Journals whose claim files become messages, and the insurer at the other end.</summary>
internal static class ClaimJournals
{
    public static EiSender Sender { get; } = new() { Practice = "04012345", Owner = "04123456", IsTest = true };

    public static Practice Example(params JournalEntry[] later) => Of(File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "vektis.jsonl")), later);

    public static Practice Of(string text, params JournalEntry[] later)
    {
        var journal = JournalText.Read(text);
        Xunit.Assert.Empty(journal.Findings);
        var practice = Practice.From([.. journal.Entries, .. later], journal.Header!.Numbering);
        Xunit.Assert.Empty(practice.Findings);
        return practice.Value;
    }

    public static EiMessage Message(Practice practice, string file)
    {
        var content = practice.ContentOf(new ClaimFileNumber(file));
        Xunit.Assert.Empty(content.Findings);
        var message = EiClaims.ToMessage(content.Value!, Sender);
        Xunit.Assert.Empty(message.Findings);
        return message.Value!;
    }

    public static byte[] Bytes(EiMessage message)
    {
        var stream = new MemoryStream();
        Xunit.Assert.DoesNotContain(message.Write(stream).Findings, finding => finding.IsError);
        return stream.ToArray();
    }

    // What a message needs and the worked cases, which are about claims and not about messages, leave out.
    public static JournalEntry WithWhatMessagesNeed(JournalEntry entry) => entry switch
    {
        Patient patient => patient with { BirthName = "Jansen", Initials = "A", Gender = "V", Postcode = "1234 ab", HouseNumber = "12-2", Prefix = "van" },
        Treatment treatment => treatment with { Message = new MessageDetails { Csi = "009", Comment = "Op verzoek van de huisarts." } },
        _ => entry,
    };

    // The insurer answers what it was sent, as an entry of a journal says it did, in a message of its own.
    public static byte[] Answer(byte[] claim, ReturnReceived said)
    {
        var message = EiMessage.Read(new MemoryStream(claim)).Message!;
        var insured = said.Lines.IsEmpty ? [] : message.Insured.Select(person => person with { Lines = [.. person.Lines.Select(line => Assessed(line, said))] });
        return Answer(message, [.. insured], said.Date, said.Codes);
    }

    public static byte[] AnswerCredit(byte[] claim, LocalDate on, bool isGranted, ImmutableArray<RetourCode> codes)
    {
        var message = EiMessage.Read(new MemoryStream(claim)).Message!;
        var insured = message.Insured.Select(person => person with
        {
            Lines = [.. person.Lines.Select(line => line with { Assessment = isGranted ? new(line.Claimed, line.Claimed, default) : new(default, default, default) })],
        });
        return Answer(message, [.. insured], on, codes);
    }

    private static EiLine Assessed(EiLine line, ReturnReceived said)
    {
        var answer = said.Lines.Single(each => each.Reference.Value == line.Reference);
        var codes = answer.Codes.Cast<RetourCode?>().Concat([null, null, null]).ToArray();
        return line with { Assessment = new(EiAmount.Of(answer.Calculated!.Value), EiAmount.Of(answer.Granted), new(codes[0], codes[1], codes[2])) };
    }

    private static byte[] Answer(EiMessage claim, ImmutableArray<EiInsuredLines> insured, LocalDate on, ImmutableArray<RetourCode> codes)
    {
        var standard = claim.Standard == EiStandard.Pm304 ? EiStandard.Pm305 : EiStandard.Mz302;
        var all = codes.Cast<RetourCode?>().Concat([null, null, null]).ToArray();
        var header = claim.Header with { ReturnDate = on, InsurerReference = "V1", Codes = new(all[0] ?? new RetourCode("0200"), all[1], all[2]) };
        return Bytes(new EiMessage(standard, header, insured) { Submitted = claim.Claimed });
    }
}
