using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Exchange.Vektis;

namespace Declaratie.Tests.House;

/// <summary>The program of the page about messages, word for word between the markers.</summary>
internal static class VektisProgram
{
    public static void Run(string text, Stream answer, TextWriter output)
    {
        // begin
        var journal = JournalText.Read(text);
        var practice = Practice.From(journal.Entries, journal.Header!.Numbering).Value;

        var content = practice.ContentOf(new("F2024-0311"));
        var claim = EiClaims.ToMessage(content.Value!, EiSender.Of(journal.Header) with { IsTest = true });
        foreach (var gap in claim.Findings)
        {
            output.WriteLine($"{gap.Rule.Id} {gap.English}"); // what is missing, before anything is written
        }

        using var file = new MemoryStream();
        var written = claim.Value!.Write(file);
        output.WriteLine($"{written.Standard}: {written.Records} records, {written.Claimed}, {written.Errors} errors, {file.Length} bytes");

        var read = EiMessage.Read(answer);
        var entry = EiReturns.ToEntry(read.Message!).Value!;
        practice = practice.Append(entry).Practice;
        foreach (var line in practice.Find(content.Value!.Number)!.Lines)
        {
            output.WriteLine($"{line.Reference.Value} {line.Amount} granted {line.Granted} {line.Status}");
        }

        // end
    }
}
