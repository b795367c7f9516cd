using System.Text.RegularExpressions;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Cli;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Examples;

// The examples of docs/declareren.md: a physiotherapy practice's quarter, and two treatments followed to the therapist.
public sealed partial class FysioTests
{
    private const int Patience = 10_000; // milliseconds
    private const string Page = "docs/declareren.md";

    private static readonly Lazy<FysioQuarter> Quarter = new(() => new FysioQuarter());

    public static TheoryData<string> Commands()
    {
        TheoryData<string> commands = [];
        foreach (Match marker in Marker().Matches(Repository.Read(Page)))
        {
            commands.Add(marker.Groups["command"].Value);
        }

        return commands;
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_the_page_shows(string command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var run = Run(command);

        Assert.Equal((0, ""), (run.Code, run.Error));
        PrintedPage.CheckPart(Page, $"run: {command} -->", "run", "text", $"$ declaratie {command}\n{run.Output}");
    }

    [Theory]
    [InlineData(Page)]
    [InlineData("README.md")]
    public void A_command_that_is_only_named_runs_too(string page)
    {
        var commands = Named().Matches(Repository.Read(page)).Select(match => match.Groups["command"].Value).ToList();

        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Equal(0, Run(command).Code));
    }

    [Fact]
    public void Every_entry_on_the_page_stands_in_an_example()
    {
        var lines = ((string[])[FysioQuarter.Quarter, FysioQuarter.TwoTreatments]).SelectMany(path => Repository.Read(path).Split('\n')).ToHashSet(StringComparer.Ordinal);
        var quoted = Repository.Read(Page).Split('\n').Where(line => line.StartsWith("{\"type\"", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(quoted);
        Assert.All(quoted, line => Assert.Contains(line, lines));
    }

    [Theory]
    [InlineData(FysioQuarter.Quarter)]
    [InlineData(FysioQuarter.TwoTreatments)]
    public void Nothing_is_refused(string path) => Assert.Empty(new FysioQuarter(path).Refused);

    [Fact]
    public void The_quarter_warns_where_its_story_needs_it() =>
        Assert.Equal(["C28", "C29", "C33", "C5", "C6", "C64", "C65", "V1", "V11", "V6", "V7", "V8", "V9"], Quarter.Value.Warned);

    [Theory]
    [InlineData(typeof(TreatmentStatus))]
    [InlineData(typeof(ClaimFileStatus))]
    [InlineData(typeof(ClaimLineStatus))]
    [InlineData(typeof(ReturnFileStatus))]
    [InlineData(typeof(ReturnOutcome))]
    [InlineData(typeof(CreditFileStatus))]
    [InlineData(typeof(PatientInvoiceStatus))]
    [InlineData(typeof(SessionsStatus))]
    [InlineData(typeof(MonthStatus))]
    public void Every_status_occurs_in_the_quarter(Type status) =>
        Assert.All(Enum.GetValues(status).Cast<Enum>(), name => Assert.Contains(name, Quarter.Value.Seen));

    [Theory]
    [InlineData(FysioQuarter.Quarter, 5)]
    [InlineData(FysioQuarter.TwoTreatments, 2)]
    public void What_was_claimed_is_accounted_for_in_every_answered_file(string path, int handled)
    {
        var practice = new FysioQuarter(path).Practice;
        var sums = practice.ReturnFiles().Where(file => file.Outcome is not null).Select(file => Identity.Of(practice, file)).ToList();

        Assert.Equal(handled, sums.Count(sum => sum.Open == Money.Zero));
        Assert.All(sums, sum => Assert.Equal(sum.Claimed, sum.Granted + sum.Credited + sum.AcceptedDifference + sum.Abandoned + sum.Open));
    }

    [Fact]
    public void The_two_treatments_come_to_what_the_page_says()
    {
        var practice = new FysioQuarter(FysioQuarter.TwoTreatments).Practice;
        var sums = practice.ReturnFiles().Select(file => Identity.Of(practice, file)).ToList();

        Assert.Equal(
            [
                new(Euros(80.00m), Euros(36.50m), Euros(40.00m), Euros(3.50m), Money.Zero, Money.Zero),
                new(Euros(40.00m), Euros(40.00m), Money.Zero, Money.Zero, Money.Zero, Money.Zero),
            ],
            sums);
        Assert.All((string[])["T2", "T1-2"], paid => Assert.Equal(Money.Zero, practice.Ledger.OpenAmount(new InvoiceId(paid))));
    }

    private static ToolRun Run(string command) =>
        Tool.Run([.. command.Split(' ').Select(word => word.StartsWith("docs/", StringComparison.Ordinal) ? Repository.PathOf(word) : word)]);

    private static Money Euros(decimal amount) => Money.FromEuros(amount);

    [GeneratedRegex("^<!-- run: (?<command>.*?) -->$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Marker();

    [GeneratedRegex("(^|`)declaratie (?<command>[^`\\n]*docs/examples/[^`\\n]*)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Named();

    // Invariant K3 of one answered file, each term from another part of the public state: the file's total and what it was granted,
    // its credit files and what was credited on reopening, and its lines.
    private sealed record Identity(Money Claimed, Money Granted, Money Credited, Money AcceptedDifference, Money Abandoned, Money Open)
    {
        public static Identity Of(Practice practice, ReturnFileState answer)
        {
            var file = practice.Find(answer.File)!;
            var reopened = from line in file.Lines
                           join returned in answer.Lines on line.Reference equals returned.Reference
                           where line.Status == ClaimLineStatus.Credited && returned.Resolution == Resolution.DoNotReclaim
                           select line.Amount;
            var credited = practice.CreditFiles().Where(credit => credit.ClaimFile == file.Number).Select(credit => -credit.Total);
            return new(
                file.Total,
                file.Granted!.Value,
                Sum(credited.Concat(reopened)),
                Sum(Lines(file, ClaimLineStatus.Accepted).Select(line => line.Amount - line.Granted!.Value)),
                Sum(Lines(file, ClaimLineStatus.Abandoned).Select(line => line.Amount)),
                Sum(Lines(file, ClaimLineStatus.Objected).Select(line => line.Amount)));
        }

        private static IEnumerable<ClaimLineState> Lines(ClaimFileState file, ClaimLineStatus status) => file.Lines.Where(line => line.Status == status);

        private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
    }
}
