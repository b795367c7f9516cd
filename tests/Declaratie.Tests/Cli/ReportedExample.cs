using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Tests.Examples;

namespace Declaratie.Tests.Cli;

/// <summary>The example year as the tool should see it: each entry on its line of the file.</summary>
internal static class ReportedExample
{
    private static readonly Lazy<ReportingLedger> ledger = new(() => LedgerOf(Journal));

    internal static string Journal => ExampleJournal.CommittedFile;

    internal static ReportingLedger Ledger => ledger.Value;

    // The types of the entries by line, as they are written there.
    internal static string? TypeOf(int line) => Types.Value.GetValueOrDefault(line);

    private static Lazy<Dictionary<int, string>> Types { get; } = new(() =>
        File.ReadLines(Journal).Select((text, at) => (Line: at + 1, text)).Skip(1).ToDictionary(each => each.Line, each => System.Text.Json.JsonDocument.Parse(each.text).RootElement.GetProperty("type").GetString()!));

    internal static ReportingLedger LedgerOf(string path)
    {
        using var reader = JournalReader.Open(File.OpenRead(path));
        var builder = Practice.CreateBuilder(reader.Header!.Numbering);
        while (reader.Read(out var line))
        {
            Assert(builder.Append(line.Entry!, line.Line));
        }

        return ReportingLedger.Of(builder.ToPractice().Ledger, reader.Header.Practice);

        static void Assert(Finding? refusal) => Xunit.Assert.Null(refusal);
    }
}
