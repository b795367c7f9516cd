using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using Declaratie.Exchange.Journal;
using Declaratie.Testing;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Oracle;

// The public reference for claims and the engine tell the same of how everything stands; ClaimWitnessTests looks after every entry.
public sealed class ReferenceClaimsTests
{
    private static readonly HistoryOptions Mixed = new() { Validity = HistoryValidity.Mixed, LeastSteps = 60, MostSteps = 200 };

    [Fact]
    [Trait("Rule", "C16")]
    [Trait("Rule", "K2")]
    public void It_tells_what_the_engine_tells_at_the_end_of_every_history()
    {
        var (treatments, files, credits, invoices) = (new HashSet<TreatmentStatus>(), new HashSet<ClaimFileStatus>(), 0, 0);
        foreach (var seed in Enumerable.Range(500, 60))
        {
            var history = Histories.Claim(seed, Mixed);
            var (reference, practice) = (ReferenceClaims.From(history), Practice.From(history).Value);

            Same(practice.Treatments().Select(ReferenceClaims.AsKnown), reference.Treatments, seed);
            Same(practice.ClaimFiles().Select(ReferenceClaims.AsKnown), reference.ClaimFiles, seed);
            Same(practice.CreditFiles(), reference.CreditFiles, seed);
            Same(practice.PatientInvoices(), reference.PatientInvoices, seed);
            Same(Histories.Refused(history), reference.Refused, seed);
            Same(Open(practice), practice.ClaimFiles().SelectMany(file => file.Lines).Select(line => reference.OpenAmount(new InvoiceId(line.Reference.Value))), seed);
            Assert.Null(Laws.FileTotalsTie(reference.ClaimFiles));
            Assert.Null(Laws.OneLiveLine(reference.ClaimFiles));

            treatments.UnionWith(reference.Treatments.Select(treatment => treatment.Status));
            files.UnionWith(reference.ClaimFiles.Select(file => file.Status));
            credits += reference.CreditFiles.Length;
            invoices += reference.PatientInvoices.Length;
        }

        // Otherwise the histories are too tame to say anything.
        Assert.Equal(Enum.GetValues<TreatmentStatus>(), treatments.Order());
        Assert.Equal(Enum.GetValues<ClaimFileStatus>(), files.Order());
        Assert.True(credits > 20 && invoices > 20, $"{credits} credit files, {invoices} invoices");
    }

    // Written by hand, and about what the generated ones do not do.
    [Fact]
    [Trait("Rule", "C16")]
    public void It_tells_what_the_engine_tells_of_every_worked_case_and_example()
    {
        var journals = Directory.GetFiles(Path.Combine(Repository.Root, "conformance", "cases"), "*.jsonl", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs", "examples"), "*.jsonl").Where(path => new FileInfo(path).Length < 100_000))
            .Order(StringComparer.Ordinal).ToList();
        var treatments = 0;
        foreach (var path in journals)
        {
            var journal = JournalText.Read(File.ReadAllText(path));
            var numbering = journal.Header?.Numbering;
            var (reference, practice) = (ReferenceClaims.From(journal.Entries, numbering), Practice.From(journal.Entries, numbering).Value);
            Same(practice.Treatments().Select(ReferenceClaims.AsKnown), reference.Treatments, path);
            Same(practice.ClaimFiles().Select(ReferenceClaims.AsKnown), reference.ClaimFiles, path);
            Same(practice.CreditFiles(), reference.CreditFiles, path);
            Same(practice.PatientInvoices(), reference.PatientInvoices, path);
            Same(Open(practice), practice.ClaimFiles().SelectMany(file => file.Lines).Select(line => reference.OpenAmount(new InvoiceId(line.Reference.Value))), path);
            treatments += reference.Treatments.Length;
        }

        Assert.True(treatments > 300, $"{treatments} treatments in {journals.Count} journals");
    }

    [Fact]
    [Trait("Rule", "C49")]
    public void It_numbers_as_the_practice_numbers()
    {
        var numbering = new NumberingPrefixes { ClaimFile = "D", CreditFile = "CR", PatientInvoice = "P" };
        var history = Enumerable.Range(1, 50).Select(seed => Histories.Claim(seed)).First(history => ReferenceClaims.From(history) is { CreditFiles.Length: > 0, PatientInvoices.Length: > 0 });
        var (reference, practice) = (ReferenceClaims.From(history, numbering), Practice.From(history, numbering).Value);

        Assert.Contains(reference.ClaimFiles, file => file.Number.Value.StartsWith("D20", StringComparison.Ordinal));
        Same(practice.ClaimFiles().Select(ReferenceClaims.AsKnown), reference.ClaimFiles, numbering);
        Same(practice.CreditFiles(), reference.CreditFiles, numbering);
        Same(practice.PatientInvoices(), reference.PatientInvoices, numbering);
    }

    // The quantity of a treatment multiplies the tariff; the generated histories have none.
    [Fact]
    [Trait("Rule", "C16")]
    public void It_multiplies_the_tariff_by_the_quantity()
    {
        var history = Histories.Claim(1, Mixed).Select(entry => entry is Treatment { Amount: null } treatment ? treatment with { Quantity = 3 } : entry).ToImmutableArray();
        var (reference, practice) = (ReferenceClaims.From(history), Practice.From(history).Value);

        Same(practice.Treatments().Select(ReferenceClaims.AsKnown), reference.Treatments, 1);
        Same(practice.ClaimFiles().Select(ReferenceClaims.AsKnown), reference.ClaimFiles, 1);
    }

    [Fact]
    public void It_knows_histories_of_the_ledger_too()
    {
        var history = Histories.Ledger(1);
        var (reference, ledger) = (ReferenceClaims.From(history), PaymentLedger.From(history).Value);

        Assert.Empty(reference.Treatments);
        Assert.All(history.OfType<Invoice>(), invoice => Assert.Equal(ledger.OpenAmount(invoice.Id), reference.OpenAmount(invoice.Id)));
        Assert.Null(reference.OpenAmount(new InvoiceId("nergens")));
    }

    [Fact]
    public void A_file_that_a_system_has_otherwise_is_another()
    {
        var practice = Practice.From(Histories.Claim(500, Mixed)).Value;
        var file = practice.ClaimFiles().First(file => file.Status != ClaimFileStatus.Discarded);

        Assert.Equal(ReferenceClaims.AsKnown(file), ReferenceClaims.AsKnown(ReferenceClaims.AsKnown(file)));
        Assert.NotEqual(ReferenceClaims.AsKnown(file), ReferenceClaims.AsKnown(file with { Lines = [file.Lines[0] with { Amount = file.Lines[0].Amount + Money.FromCents(1) }, .. file.Lines[1..]] }));
    }

    private static IEnumerable<Money?> Open(Practice practice) => practice.ClaimFiles().SelectMany(file => file.Lines).Select(line =>
    {
        var invoice = new InvoiceId(line.Reference.Value);
        return practice.Ledger.HasInvoice(invoice) ? practice.Ledger.OpenAmount(invoice) : (Money?)null;
    });

    private static void Same<T>(IEnumerable<T> expected, IEnumerable<T> actual, object history)
    {
        var (left, right) = (expected.ToList(), actual.ToList());
        var at = left.Zip(right).TakeWhile(pair => EqualityComparer<T>.Default.Equals(pair.First, pair.Second)).Count();
        Assert.True(
            at == left.Count && at == right.Count,
            $"{history}, {typeof(T).Name} {at}:\n{left.ElementAtOrDefault(at)}\nis not\n{right.ElementAtOrDefault(at)}");
    }
}
