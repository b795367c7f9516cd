using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Testing;

namespace Declaratie.Benchmarks.Peers;

/// <summary>Ours, through the public API alone: the allocation engine over a ledger that holds the documents and no allocations, and the report from the index.</summary>
/// <param name="strategies">The strategies, in order.</param>
/// <param name="threads">On how many threads the engine, and a row of questions, may work.</param>
/// <param name="written">Writes the allocations in the ledger too, each judged as any entry is.</param>
internal sealed class DeclaratieEngine(ImmutableArray<AllocationStrategy> strategies, int threads, bool written) : IPeerEngine
{
    // The rivals let a patient's money pay every invoice of the account, whoever it is billed to.
    private readonly AutoAllocation asked = new(BigLedger.FirstDay.PlusDays(BigLedger.Days)) { Strategy = strategies, CrossBilling = true };

    private PaymentLedger ledger = PaymentLedger.Empty;
    private PaymentLedger after = PaymentLedger.Empty;
    private AllocationRun? run;
    private ReportingLedger? reporting;

    /// <summary>The strategies under a name of the command line.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The strategies, or null.</returns>
    public static ImmutableArray<AllocationStrategy>? Strategies(string name) => name switch
    {
        "mix" => AutoAllocation.DefaultStrategy,
        "by-reference" => [AllocationStrategy.ByReference],
        "same-provider" => [AllocationStrategy.SameProvider],
        "oldest-first" => [AllocationStrategy.OldestFirst],
        "pro-rata" => [AllocationStrategy.ProRata],
        _ => null,
    };

    public void Load(string folder)
    {
        // Entries by day, then number; the ledger keeps what it needs of them and they are let go.
        var builder = PaymentLedger.CreateBuilder();
        foreach (var entry in BigLedger.Of([.. PeerFiles.Invoices(folder)], [.. PeerFiles.Receipts(folder)]).Entries(allocated: false))
        {
            if (builder.Append(entry) is { } refusal)
            {
                throw new InvalidOperationException($"Refused: {refusal}");
            }
        }

        ledger = builder.ToLedger();
    }

    public void Allocate()
    {
        (run, after) = (null, PaymentLedger.Empty);
        if (written)
        {
            (after, var decision) = ledger.Append(asked);
            run = Happened(decision).Run;
        }
        else
        {
            run = Happened(Allocator.Run(ledger, asked, threads));
        }
    }

    public BigChecksum Allocated() => run!.Allocations.Aggregate(default(BigChecksum), static (sum, made) =>
        sum.With(Number(made.Allocation.Credit.Value), Number(made.Allocation.Invoice.Value), made.Allocation.Amount.Cents));

    public void Prepare()
    {
        // A program that goes on keeps the ledger with the allocations, and neither the run nor the ledger before it.
        (run, ledger) = (null, PaymentLedger.Empty);
        reporting = ReportingLedger.Of(after);
    }

    public IEnumerable<PeerRow> Month(int first, int last) => Rows([reporting!.AllocatedPayments(Question(first, last))]);

    public IEnumerable<PeerRow> Months(int months)
    {
        var questions = Enumerable.Range(0, months).Select(month => Question(month * PeerRow.DaysPerMonth, ((month + 1) * PeerRow.DaysPerMonth) - 1));
        return Rows(reporting!.AllocatedPayments([.. questions], threads));
    }

    private static AllocatedPaymentsSpec Question(int first, int last) => new()
    {
        From = BigLedger.FirstDay.PlusDays(first),
        To = BigLedger.FirstDay.PlusDays(last),
        Sections = ReportSections.Summary,
    };

    private static TEvent Happened<TEvent>(Decision<TEvent> decision) =>
        decision.IsAccepted ? decision.Events[0] : throw new InvalidOperationException($"Refused: {decision.Refusal}");

    /// <summary>Our advances stand under the label of their receipt; the rivals have all of them under payor 0.</summary>
    private static IEnumerable<PeerRow> Rows(ImmutableArray<AllocatedPaymentsReport> reports)
    {
        for (var month = 0; month < reports.Length; month++)
        {
            foreach (var row in reports[month].Summary!.Value)
            {
                var (provider, columns) = (int.Parse(row.Provider.Value, CultureInfo.InvariantCulture), row.Columns);
                yield return new(month, provider, Payor(row.Payor), columns.PayorInvoices.Cents, (columns.PatientInvoices + columns.InvoiceAdjustments).Cents, 0);
                yield return new(month, provider, 0, 0, 0, columns.AdvancePayments!.Value.Cents);
            }
        }
    }

    private static int Payor(PayorLabel label) =>
        label == PayorLabel.Private ? 1 : label.IsSpecial ? 0 : int.Parse(label.Value, CultureInfo.InvariantCulture);

    private static int Number(string id) => int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture);
}
