using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;

namespace Declaratie.Benchmarks;

/// <summary>Documents with very many movements, where a ledger that walks them would stand still.</summary>
internal static class LongHistories
{
    private static readonly LocalDate First = new(2024, 1, 1);
    private static readonly ProviderId Provider = new("A");
    private static readonly PatientId Patient = new("P");

    /// <summary>Corrections that each force money back from a receipt with many allocations.</summary>
    /// <param name="allocations">How many allocations the receipt has, recorded newest first.</param>
    /// <param name="corrections">How many corrections of 10.00.</param>
    /// <returns>What to time, and the checksum afterwards: the receipt's open amount.</returns>
    public static (Action Act, Func<string> Checksum) Forcing(int allocations, int corrections)
    {
        var ledger = Register([.. Documents(allocations, 10, "I"), Receipt(allocations * 10)]);
        for (var i = 0; i < allocations; i++)
        {
            Accept(ledger, new Allocation(First.PlusDays((allocations - i) % 3_000), new("R"), new("I" + i), Money.FromEuros(10)));
        }

        var full = ledger.ToLedger();
        var after = full;
        return (() =>
        {
            var builder = full.ToBuilder();
            for (var i = 0; i < corrections; i++)
            {
                Accept(builder, new ReceiptCorrection(new("C" + i), First.PlusDays(10), new("R"), Money.FromEuros(-10)));
            }

            after = builder.ToLedger();
        }, () => $"open {after.OpenAmount(new CreditId("R"))}");
    }

    /// <summary>A write-off of many lines, reversed whole.</summary>
    /// <param name="lines">How many lines.</param>
    /// <returns>What to time, and the checksum afterwards: the last invoice's open amount.</returns>
    public static (Action Act, Func<string> Checksum) Reversing(int lines)
    {
        var builder = Register([.. Documents(lines, 10, "W")]);
        Accept(builder, new WriteOff(new("W"), First, [.. Enumerable.Range(0, lines).Select(i => new WriteOffLine(new("W" + i), Money.FromEuros(5)))]));
        var full = builder.ToLedger();
        var after = full;
        return (() => after = full.Append(new WriteOffReversal(new("WR"), First, new("W"))).Ledger, () => $"open {after.OpenAmount(new InvoiceId("W" + (lines - 1)))}");
    }

    private static PaymentLedger.Builder Register(JournalEntry[] documents)
    {
        var builder = PaymentLedger.CreateBuilder();
        Accept(builder, new Provider(Provider, "A"));
        Accept(builder, new Patient(Patient) { Name = "P", Provider = Provider });
        foreach (var document in documents)
        {
            Accept(builder, document);
        }

        return builder;
    }

    private static IEnumerable<JournalEntry> Documents(int count, decimal amount, string prefix) =>
        Enumerable.Range(0, count).Select(i => new Invoice(new(prefix + i), First, Provider, Money.FromEuros(amount)) { Patient = Patient });

    private static Receipt Receipt(decimal amount) => new(new("R"), First, Provider, Money.FromEuros(amount)) { Patient = Patient };

    private static void Accept(PaymentLedger.Builder builder, JournalEntry entry)
    {
        if (builder.Append(entry) is { } refusal)
        {
            throw new InvalidOperationException($"Refused: {refusal}");
        }
    }
}
