using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Kit;
using Xunit;

namespace Declaratie.Tests.Payments;

/// <summary>Documents with many movements keep a history of their own; the answers are those of the twin, who walks everything.</summary>
public sealed class LongHistories
{
    [Theory]
    [Trait("Rule", "R27")]
    [Trait("Rule", "L5")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_document_with_many_movements_answers_as_its_twin_does(int seed)
    {
        var random = new Random(seed);
        var entries = new List<JournalEntry>(Start());
        for (var i = 0; i < 600; i++)
        {
            entries.Add(Some(random, i));
        }

        var (twin, refused) = NaiveLedger.From([.. entries]);
        var inBulk = PaymentLedger.From(entries);
        var one = entries.Aggregate(PaymentLedger.Empty, (ledger, entry) => ledger.Append(entry).Ledger);

        Assert.NotNull(twin);
        Assert.Equal(Picture(refused), Picture(inBulk.Findings));
        Assert.Equal(LedgerPicture.Of(inBulk.Value), LedgerPicture.Of(one));
        Assert.Contains(Enumerable.Range(0, inBulk.Value.Tables.Credits.Count), n => inBulk.Value.Tables.CreditRows[n].State.History >= 0);
    }

    private static string Picture(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Select(finding => $"{finding.Rule.Id} {finding.Subject}"));

    private static JournalEntry[] Start() =>
    [
        new Provider(new("AG"), "AG"),
        new Patient(new("P")) { Name = "P", Provider = new("AG") },
        new Receipt(new("R1"), Books.Day("2024-01-01"), new("AG"), Books.Euros(5_000)) { Patient = new("P") },
        new Receipt(new("R2"), Books.Day("2024-01-01"), new("AG"), Books.Euros(5_000)) { Patient = new("P") },
        new Invoice(new("I1"), Books.Day("2024-01-01"), new("AG"), Books.Euros(5_000)) { Patient = new("P") },
        new Invoice(new("I2"), Books.Day("2024-01-01"), new("AG"), Books.Euros(5_000)) { Patient = new("P") },
    ];

    private static JournalEntry Some(Random random, int i)
    {
        var day = Books.Day("2024-01-01").PlusDays(random.Next(120));
        var (credit, invoice) = (new CreditId("R" + random.Next(1, 3)), new InvoiceId("I" + random.Next(1, 3)));
        var amount = Books.Euros(random.Next(1, 40) * 5);
        return random.Next(12) switch
        {
            < 7 => new Allocation(day, credit, invoice, amount),
            < 10 => new Deallocation(day, credit, invoice, amount),
            10 => new ReceiptCorrection(new("C" + i), day, credit, -amount),
            _ => new InvoiceAdjustment(new("A" + i), day, invoice, -amount),
        };
    }
}
