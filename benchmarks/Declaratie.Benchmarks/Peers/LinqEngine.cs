using Declaratie.Testing;

namespace Declaratie.Benchmarks.Peers;

/// <summary>What a programmer writes in an afternoon: records in lists, amounts in euros, LINQ, a dictionary and two queues per account.</summary>
internal sealed class LinqEngine : IPeerEngine
{
    private static readonly DateOnly FirstDay = new(2021, 1, 1);

    private List<Invoice> invoices = [];
    private List<Receipt> receipts = [];
    private List<Allocation> allocations = [];
    private Dictionary<int, Invoice> invoiceById = [];
    private Dictionary<int, Receipt> receiptById = [];

    public void Load(string folder)
    {
        invoices = [.. PeerFiles.Invoices(folder).Select(i => new Invoice(i.Id, i.Account, FirstDay.AddDays(i.Day), i.Provider, i.Payor, i.BilledToPayor, i.Cents / 100m))];
        receipts = [.. PeerFiles.Receipts(folder).Select(r => new Receipt(r.Id, r.Account, FirstDay.AddDays(r.Day), r.Provider, r.Cents / 100m))];
    }

    public void Allocate()
    {
        allocations = [];
        var owed = invoices.GroupBy(i => i.Account)
            .ToDictionary(account => account.Key, account => new Queue<Invoice>(account.OrderBy(i => i.Date).ThenBy(i => i.Id)));
        foreach (var account in receipts.GroupBy(r => r.Account))
        {
            if (owed.TryGetValue(account.Key, out var open))
            {
                Pay(open, new Queue<Receipt>(account.OrderBy(r => r.Date).ThenBy(r => r.Id)));
            }
        }
    }

    public BigChecksum Allocated() =>
        allocations.Aggregate(default(BigChecksum), (sum, a) => sum.With(a.Receipt, a.Invoice, Cents(a.Amount)));

    public void Prepare()
    {
        invoiceById = invoices.ToDictionary(i => i.Id);
        receiptById = receipts.ToDictionary(r => r.Id);
    }

    public IEnumerable<PeerRow> Month(int first, int last)
    {
        var (from, to) = (FirstDay.AddDays(first), FirstDay.AddDays(last));
        return Summary(
            allocations.Where(a => a.Date >= from && a.Date <= to),
            receipts.Where(r => r.Date >= from && r.Date <= to),
            _ => 0);
    }

    public IEnumerable<PeerRow> Months(int months)
    {
        var end = FirstDay.AddDays(months * PeerRow.DaysPerMonth);
        return Summary(
            allocations.Where(a => a.Date < end),
            receipts.Where(r => r.Date < end),
            date => (date.DayNumber - FirstDay.DayNumber) / PeerRow.DaysPerMonth);
    }

    private void Pay(Queue<Invoice> open, Queue<Receipt> money)
    {
        var (due, left) = (0m, 0m);
        while (true)
        {
            if (!open.TryPeek(out var invoice) || !money.TryPeek(out var receipt))
            {
                return;
            }

            due = due == 0 ? invoice.Amount : due;
            left = left == 0 ? receipt.Amount : left;
            var pays = Math.Min(due, left);
            allocations.Add(new(receipt.Id, invoice.Id, receipt.Date > invoice.Date ? receipt.Date : invoice.Date, pays));
            due -= pays;
            left -= pays;
            if (due == 0)
            {
                open.Dequeue();
            }

            if (left == 0)
            {
                money.Dequeue();
            }
        }
    }

    private IEnumerable<PeerRow> Summary(IEnumerable<Allocation> made, IEnumerable<Receipt> taken, Func<DateOnly, int> month)
    {
        var parts = from allocation in made
                    let invoice = invoiceById[allocation.Invoice]
                    let isPayors = invoice.BilledToPayor
                    select new Row(month(allocation.Date), invoice.Provider, invoice.Payor, isPayors ? allocation.Amount : 0, isPayors ? 0 : allocation.Amount, 0);
        var used = from allocation in made
                   select new Row(month(allocation.Date), receiptById[allocation.Receipt].Provider, 0, 0, 0, -allocation.Amount);
        var received = from receipt in taken
                       select new Row(month(receipt.Date), receipt.Provider, 0, 0, 0, receipt.Amount);
        var rows = parts.Concat(used).Concat(received)
            .GroupBy(row => (row.Month, row.Provider, row.Payor))
            .Select(key => new Row(key.Key.Month, key.Key.Provider, key.Key.Payor, key.Sum(r => r.PayorPart), key.Sum(r => r.PatientPart), key.Sum(r => r.Advance)))
            .OrderBy(row => row.Month).ThenBy(row => row.Provider).ThenBy(row => row.Payor)
            .ToList();
        return rows.Select(r => new PeerRow(r.Month, r.Provider, r.Payor, Cents(r.PayorPart), Cents(r.PatientPart), Cents(r.Advance)));
    }

    private static long Cents(decimal amount) => (long)(amount * 100);

    private sealed record Invoice(int Id, int Account, DateOnly Date, int Provider, int Payor, bool BilledToPayor, decimal Amount);

    private sealed record Receipt(int Id, int Account, DateOnly Date, int Provider, decimal Amount);

    private sealed record Allocation(int Receipt, int Invoice, DateOnly Date, decimal Amount);

    private sealed record Row(int Month, int Provider, int Payor, decimal PayorPart, decimal PatientPart, decimal Advance);
}
