using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Kit;
using Xunit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

// In bulk nothing stops at a broken entry: it becomes a finding that carries its line.
public sealed class BulkTests
{
    [Fact]
    public void Refused_entries_are_findings_with_their_place_in_the_list_and_the_rest_goes_on()
    {
        JournalEntry[] entries =
        [
            new Provider(new("AG"), "A. de Groot"),
            new Patient(new("Jansen")),
            new Patient(new("Jansen")) { Name = "Jansen" },
            Received("R1", "2024-01-03", 100m),
            Received("R1", "2024-01-03", 100m),
            Refunded("RF1", "2024-01-03", "R1", 100.01m),
            Refunded("RF1", "2024-01-03", "R1", 40m),
            Corrected("RC1", "2024-01-02", "R1", 1m),
        ];
        var (ledger, findings) = PaymentLedger.From(entries);

        Assert.Equal(
            ["2 J4 name", "5 L1 R1", "6 L4 R1", "8 L7 R1"],
            findings.Select(finding => $"{finding.Line} {finding.Rule.Id} {finding.Subject}"),
            StringComparer.Ordinal);
        Assert.Equal(LedgerPicture.Of(PaymentLedger.From([entries[0], entries[2], entries[3], entries[6]]).Value), LedgerPicture.Of(ledger));
    }

    [Fact]
    public void A_clean_list_has_no_findings()
    {
        var whole = PaymentLedger.From(Scenes.Journal());

        Assert.True(whole.IsClean);
        Assert.Empty(whole.Findings);
        Assert.True(PaymentLedger.From([]).IsClean);
    }

    [Fact]
    public void A_builder_counts_on_from_the_line_before_unless_it_is_told_the_line()
    {
        var ledger = Scenes.Hundred().Ledger;
        var builder = ledger.ToBuilder();
        var more = Refunded("N1", "2024-01-05", "R1", 100.01m);
        var last = ledger.Tables.LastLine;

        Assert.Equal(last + 1, builder.Append(more)!.Line);
        Assert.Null(builder.Append(Refunded("N0", "2024-01-05", "R1", 1m)));
        Assert.Equal(last + 3, builder.Append(more)!.Line);
        Assert.Equal(77, builder.Append(more, line: 77)!.Line);
        Assert.Equal(78, builder.Append(more)!.Line);
    }

    [Fact]
    public void Every_document_and_movement_remembers_its_line()
    {
        var builder = PaymentLedger.CreateBuilder();
        foreach (var (line, entry) in Scenes.Journal().Index())
        {
            Assert.Null(builder.Append(entry, line + 2));
        }

        var tables = builder.ToLedger().Tables;
        var journal = Scenes.Journal();
        Assert.Equal(journal.Index().Where(it => it.Item is Invoice).Select(it => it.Index + 2), Enumerable.Range(0, tables.Invoices.Count).Select(n => tables.InvoiceRows[n].Line));
        Assert.Equal(journal.Index().Where(it => it.Item is Receipt or Transfer).Select(it => it.Index + 2), Enumerable.Range(0, tables.Credits.Count).Select(n => tables.CreditRows[n].Line));
        Assert.Equal(
            journal.Index().Where(it => it.Item is LedgerEntry and not (Invoice or Receipt or PeriodClosed)).Select(it => it.Index + 2),
            Enumerable.Range(0, tables.Movements.Count).Select(n => tables.Movements[n].Line).Distinct());
    }

    [Fact]
    public void Appended_one_by_one_the_refusals_are_the_same()
    {
        JournalEntry[] entries = [.. Scenes.Journal().SelectMany(entry => new[] { entry, entry })];
        var (ledger, findings) = PaymentLedger.From(entries);
        var (one, refusals) = (PaymentLedger.Empty, new List<Finding>());
        foreach (var (at, entry) in entries.Index())
        {
            (one, var decision) = one.Append(entry);
            refusals.AddRange(decision.Refusal is { } refusal ? [refusal with { Line = at + 1 }] : []);
        }

        Assert.NotEmpty(findings);
        Assert.Equal(findings, refusals);
        Assert.Equal(LedgerPicture.Of(ledger), LedgerPicture.Of(one));
    }

    [Fact]
    public void Nothing_instead_of_an_entry_is_a_mistake_of_the_programmer()
    {
        Assert.Throws<ArgumentNullException>(() => PaymentLedger.From(null!));
        Assert.Throws<ArgumentNullException>(() => PaymentLedger.From([null!]));
        Assert.Throws<ArgumentNullException>(() => PaymentLedger.Empty.Append(null!));
        Assert.Throws<ArgumentNullException>(() => PaymentLedger.Empty.Decide(null!));
        Assert.Throws<ArgumentNullException>(() => PaymentLedger.Empty.Evolve(null!));
        Assert.Throws<ArgumentNullException>(() => PaymentLedger.CreateBuilder().Append(null!));
    }

    [Fact]
    public void Dates_stand_under_the_day_of_the_entry_and_a_closed_period_under_its_last_day() => Assert.Equal(
        Enumerable.Repeat(Books.Day("2024-01-05"), 11),
        new LedgerEntry[]
        {
            Invoiced("N1", "2024-01-05", 1m), Received("N1", "2024-01-05", 1m), Allocated("2024-01-05", "R1", "I1", 1m), Deallocated("2024-01-05", "R1", "I1", 1m),
            Refunded("N1", "2024-01-05", "R1", 1m), Corrected("N1", "2024-01-05", "R1", 1m), Adjusted("N1", "2024-01-05", "I1", 1m),
            WrittenOff("N1", "2024-01-05", null, ("I1", 1m)), Reversed("N1", "2024-01-05", "W1"), Transferred("N1", "2024-01-05", "R1", "Bakker", 1m), Closed("2024-01-05"),
        }.Select(entry => entry.PostedOn));
}
