using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;
using Declaratie.Reporting;
using Declaratie.Tests.Twin;
using Xunit;

namespace Declaratie.Tests.Reporting;

/// <summary>Every worked case: from the journal's text to the report, every row, line and field.</summary>
public sealed class WorkedCaseTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Cases", "payments");

    public static TheoryData<string> Cases() => TwinAgainstCases.Cases();

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_case_gives_the_expected_report(string name)
    {
        var journal = JournalText.Read(File.ReadAllText(Path.Combine(Folder, name + ".jsonl")));
        var ledger = PaymentLedger.From(journal.Entries);
        var expected = ExpectedFile.Read(Path.Combine(Folder, name + ".expected.json"));
        var reporting = ReportingLedger.Of(ledger.Value, journal.Header!.Practice);

        Assert.Empty(journal.Findings);
        Assert.Empty(ledger.Findings);
        Assert.All(expected.Specs.Select((spec, question) => expected.Difference(question, reporting.AllocatedPayments(spec))), Assert.Null);
    }
}
