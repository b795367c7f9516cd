using System.Collections.Immutable;
using Declaratie.Testing;

namespace Declaratie.Benchmarks.Peers;

/// <summary>What a programmer writes who likes values: an account is a record of immutable lists, and paying makes a new account, one allocation at a time.</summary>
internal sealed class ImmutableEngine : IPeerEngine
{
    private static readonly DateOnly FirstDay = new(2021, 1, 1);

    private ImmutableDictionary<int, Account> practice = ImmutableDictionary<int, Account>.Empty;
    private ImmutableDictionary<int, Account> paid = ImmutableDictionary<int, Account>.Empty;

    public void Load(string folder)
    {
        var invoices = PeerFiles.Invoices(folder)
            .Select(i => new Invoice(i.Id, i.Account, FirstDay.AddDays(i.Day), i.Provider, i.Payor, i.BilledToPayor, i.Cents / 100m))
            .ToLookup(i => i.Number);
        var receipts = PeerFiles.Receipts(folder)
            .Select(r => new Receipt(r.Id, r.Account, FirstDay.AddDays(r.Day), r.Provider, r.Cents / 100m))
            .ToLookup(r => r.Number);
        practice = invoices.Select(a => a.Key).Union(receipts.Select(a => a.Key))
            .ToImmutableDictionary(number => number, number => new Account([.. invoices[number]], [.. receipts[number]]));
    }

    public void Allocate() => paid = practice.ToImmutableDictionary(account => account.Key, account => account.Value.OldestFirst());

    public BigChecksum Allocated() => paid.Values.SelectMany(account => account.Allocations)
        .Aggregate(default(BigChecksum), (sum, a) => sum.With(a.Receipt.Id, a.Invoice.Id, Cents(a.Amount)));

    public void Prepare()
    {
        // An allocation holds its documents: there is nothing to look up.
    }

    public IEnumerable<PeerRow> Month(int first, int last)
    {
        var (from, to) = (FirstDay.AddDays(first), FirstDay.AddDays(last));
        return Summary(date => date >= from && date <= to ? 0 : null);
    }

    public IEnumerable<PeerRow> Months(int months) =>
        Summary(date => (date.DayNumber - FirstDay.DayNumber) / PeerRow.DaysPerMonth is var month && month < months ? month : null);

    private IEnumerable<PeerRow> Summary(Func<DateOnly, int?> monthOf)
    {
        var rows = paid.Values
            .SelectMany(account => account.Movements())
            .Select(movement => (Month: monthOf(movement.Date), Movement: movement))
            .Where(dated => dated.Month is not null)
            .GroupBy(dated => (Month: dated.Month!.Value, dated.Movement.Provider, dated.Movement.Payor), dated => dated.Movement)
            .ToImmutableSortedDictionary(key => key.Key, key => key.Aggregate(Columns.Zero, (sum, movement) => sum + movement.Columns));
        return rows.Select(row => new PeerRow(
            row.Key.Month, row.Key.Provider, row.Key.Payor, Cents(row.Value.PayorPart), Cents(row.Value.PatientPart), Cents(row.Value.Advance)));
    }

    private static long Cents(decimal amount) => (long)(amount * 100);

    private sealed record Invoice(int Id, int Number, DateOnly Date, int Provider, int Payor, bool BilledToPayor, decimal Open);

    private sealed record Receipt(int Id, int Number, DateOnly Date, int Provider, decimal Open);

    private sealed record Allocation(Receipt Receipt, Invoice Invoice, decimal Amount)
    {
        public DateOnly Date => Receipt.Date > Invoice.Date ? Receipt.Date : Invoice.Date;
    }

    private sealed record Columns(decimal PayorPart, decimal PatientPart, decimal Advance)
    {
        public static Columns Zero { get; } = new(0, 0, 0);

        public static Columns operator +(Columns left, Columns right) =>
            new(left.PayorPart + right.PayorPart, left.PatientPart + right.PatientPart, left.Advance + right.Advance);
    }

    private sealed record Movement(DateOnly Date, int Provider, int Payor, Columns Columns);

    private sealed record Account(ImmutableList<Invoice> Invoices, ImmutableList<Receipt> Receipts)
    {
        public ImmutableList<Allocation> Allocations { get; private init; } = [];

        private ImmutableList<Invoice> Owed { get; init; } = [];

        private ImmutableList<Receipt> Money { get; init; } = [];

        public Account OldestFirst()
        {
            var account = this with
            {
                Owed = [.. Invoices.OrderBy(i => i.Date).ThenBy(i => i.Id)],
                Money = [.. Receipts.OrderBy(r => r.Date).ThenBy(r => r.Id)],
            };
            while (account is { Owed.IsEmpty: false, Money.IsEmpty: false })
            {
                account = account.Pay();
            }

            return account;
        }

        public IEnumerable<Movement> Movements() =>
            Allocations.SelectMany(a => new[]
            {
                new Movement(a.Date, a.Invoice.Provider, a.Invoice.Payor, a.Invoice.BilledToPayor ? new(a.Amount, 0, 0) : new(0, a.Amount, 0)),
                new Movement(a.Date, a.Receipt.Provider, 0, new(0, 0, -a.Amount)),
            })
            .Concat(Receipts.Select(r => new Movement(r.Date, r.Provider, 0, new(0, 0, r.Open))));

        private Account Pay()
        {
            var (invoice, receipt) = (Owed[0], Money[0]);
            var pays = Math.Min(invoice.Open, receipt.Open);
            return this with
            {
                Owed = pays == invoice.Open ? Owed.RemoveAt(0) : Owed.SetItem(0, invoice with { Open = invoice.Open - pays }),
                Money = pays == receipt.Open ? Money.RemoveAt(0) : Money.SetItem(0, receipt with { Open = receipt.Open - pays }),
                Allocations = Allocations.Add(new(receipt, invoice, pays)),
            };
        }
    }
}
