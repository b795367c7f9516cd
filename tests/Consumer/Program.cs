// A maker of practice software: uses every package as it is published, and prints what came of it.
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Bookkeeping;
using Declaratie.Exchange.Journal;
using Declaratie.Exchange.Vektis;
using Declaratie.Reporting;
using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Reporting.Drawing;
using Declaratie.Testing;
using NodaTime;
using NUnit.Framework.Api;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var examples = args[0];

// Journal and claims: read, decide, refuse.
var journal = JournalText.Read(File.ReadAllText(Path.Combine(examples, "vektis.jsonl")));
var practice = Practice.From(journal.Entries, journal.Header!.Numbering).Value;
Console.WriteLine($"journal: {journal.Header.Practice}, {journal.Entries.Length} entries, {journal.Findings.Length} refused");
var again = JournalText.Read(JournalText.Write(journal.Header, journal.Entries));
Console.WriteLine($"written and read again: {(again.Equals(journal) ? "the same" : "other")}");
Console.WriteLine($"refused: {practice.Append(new Patient(new("nieuw"))).Decision.Refusal?.Rule.Id}");
Console.WriteLine($"printed: {journal.Entries.OfType<Patient>().First()}");

// Vektis: the message of a claim file, and the insurer's answer as an entry of the journal.
var claim = EiClaims.ToMessage(practice.ContentOf(new("F2024-0311")).Value!, EiSender.Of(journal.Header) with { IsTest = true });
using var message = new MemoryStream();
var written = claim.Value!.Write(message);
Console.WriteLine($"message: {written.Standard}, {written.Records} records, {written.Claimed}, {written.Errors} errors");
using (var answer = File.OpenRead(Path.Combine(examples, "vektis-retour.dat")))
{
    practice = practice.Append(EiReturns.ToEntry(EiMessage.Read(answer).Message!).Value!).Practice;
}

foreach (var line in practice.Find(new ClaimFileNumber("F2024-0311"))!.Lines)
{
    Console.WriteLine($"claim: {line.Reference.Value} {line.Amount} granted {line.Granted} {line.Status}");
}

// The quarter of a practice: claims report, ledger report, bookkeeping.
var quarter = JournalText.Read(File.ReadAllText(Path.Combine(examples, "fysio.jsonl")));
var fysio = Practice.From(quarter.Entries, quarter.Header!.Numbering).Value;
using (var page = new MemoryStream())
{
    ReportDrawing.Write(fysio.ClaimsReport(new(new(2024, 1, 1), new(2024, 3, 31)), quarter.Header.Practice), ReportFormat.Html, ReportLanguage.English, page);
    Console.WriteLine($"claims report: a page of {(page.Length > 1000 ? "more" : "less")} than 1000 bytes");
}

var report = ReportingLedger.Of(fysio.Ledger, quarter.Header.Practice).AllocatedPayments(new() { From = new(2024, 3, 1), To = new(2024, 3, 31), Sections = ReportSections.Summary });
AllocatedPaymentsText.Write(report, ReportLanguage.English, Console.Out);
var month = fysio.BookkeepingMonth(new(2024, 3)).Events.Single();
foreach (var format in (BookkeepingFormat[])[BookkeepingFormat.Xaf, BookkeepingFormat.Csv])
{
    using var file = new MemoryStream();
    BookkeepingFile.Write(month, format, new(quarter.Header.Practice, new(2024, 4, 2)), file);
    Console.WriteLine($"bookkeeping {format}: {(file.Length > 1000 ? "more" : "less")} than 1000 bytes");
}

// Testing: a year from a seed is a journal without a refusal, and the same every time.
var spec = new PracticeYearSpec();
var year = PracticeYear.Generate(spec);
var checkedYear = Practice.From(year);
Console.WriteLine($"testing: {(year.Length > 1000 ? "more" : "less")} than 1000 entries, {checkedYear.Findings.Length} refused, {(year.SequenceEqual(PracticeYear.Generate(spec)) ? "the same" : "another")} from the same seed");

// NUnit: the tests of docs/testen.md, run by NUnit itself.
var runner = new NUnitTestAssemblyRunner(new DefaultTestAssemblyBuilder());
runner.Load(typeof(YourSystemInNUnitTests).Assembly, new Dictionary<string, object>());
var tests = runner.Run(TestListener.NULL, TestFilter.Empty);
Console.WriteLine($"NUnit: {tests.PassCount} passed, {tests.FailCount} failed");
foreach (var failed in Failed(tests))
{
    Console.WriteLine($"{failed.Name}: {failed.Message}");
}

static IEnumerable<ITestResult> Failed(ITestResult result) => result.HasChildren
    ? result.Children.SelectMany(Failed)
    : result.ResultState.Status == TestStatus.Failed ? [result] : [];
