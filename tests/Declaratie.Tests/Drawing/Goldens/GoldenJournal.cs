using System.Text;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Reporting.ProviderPay;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Drawing.Goldens;

/// <summary>A journal of which the goldens are made, and earlier states of it; entries have the lines of the file.</summary>
internal sealed class GoldenJournal
{
    private readonly string text;
    private readonly Lazy<ReportingLedger> ledger;
    private readonly Dictionary<int, string> types = [];

    internal GoldenJournal(string path)
    {
        text = Repository.Read(path);
        ledger = new(() => Until(int.MaxValue));
    }

    internal ReportingLedger Ledger => ledger.Value;

    internal ReportingLedger Until(int last)
    {
        using var journal = JournalReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)));
        var practice = Practice.CreateBuilder();
        while (journal.Read(out var line) && line.Line <= last)
        {
            Assert.Null(practice.Append(line.Entry!, line.Line));
            types[line.Line] = line.Type!;
        }

        return ReportingLedger.Of(practice.ToPractice().Ledger, journal.Header!.Practice);
    }

    internal string? TypeOf(int line) => types.GetValueOrDefault(line);

    internal static ProviderRates Rates(string file, PayAdvances advances)
    {
        using var stream = File.OpenRead(Repository.PathOf($"tests/Declaratie.Tests/Drawing/Golden/{file}"));
        var read = ProviderRatesJson.Read(stream);
        Assert.Empty(read.Findings);
        var made = ProviderRates.Of(advances, read.Value.Rates);
        Assert.Empty(made.Findings);
        return made.Value;
    }
}
