using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Declaratie.Domain;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting.Receipts;

/// <summary>Adds up what came in and went back, day after day: the movements come in order of date.</summary>
internal sealed class ReceiptDays(LedgerTables tables, Names names)
{
    private readonly ImmutableArray<ReceiptsRow>.Builder rows = ImmutableArray.CreateBuilder<ReceiptsRow>();
    private readonly Dictionary<string, int> methodNumbers = new(StringComparer.Ordinal);
    private readonly List<string> methods = [];

    /// <summary>The sums of one day, by provider and method.</summary>
    private readonly Dictionary<(int Provider, int Method), Sums> today = [];
    private int day = -1;
    private long total;

    public void Take(ReadOnlySpan<IndexRow> movements)
    {
        foreach (ref readonly var row in movements)
        {
            if (!row.IsOfReceipt)
            {
                continue;
            }

            if (row.Day != day)
            {
                CloseDay();
                day = row.Day;
            }

            var isReceipt = row.Kind == PostingKind.Receipt;
            var credit = isReceipt ? row.Reference : tables.Movements[row.Reference].Credit;
            ref var sums = ref CollectionsMarshal.GetValueRefOrAddDefault(today, (row.CreditProvider, Method(credit)), out _);
            sums.Receipts += isReceipt ? row.Cents : 0;
            sums.Changes += isReceipt ? 0 : row.Cents;
            total += row.Cents;
        }
    }

    public (ImmutableArray<ReceiptsRow> Rows, Money Total) Rows()
    {
        CloseDay();
        return (rows.DrainToImmutable(), Money.FromCents(total));
    }

    private void CloseDay()
    {
        var date = day < 0 ? default : Days.ToDate(day);
        foreach (var ((provider, method), sums) in today
            .Where(sum => (sum.Value.Receipts | sum.Value.Changes) != 0)
            .OrderBy(sum => names.Provider(sum.Key.Provider).Value, StringComparer.Ordinal)
            .ThenBy(sum => MethodNamed(sum.Key.Method), StringComparer.Ordinal))
        {
            rows.Add(new ReceiptsRow(date, names.Provider(provider), MethodNamed(method), Money.FromCents(sums.Receipts), Money.FromCents(sums.Changes)));
        }

        today.Clear();
    }

    /// <summary>The method of a receipt; of a transferred-in credit that of the receipt that its money came from.</summary>
    private int Method(int credit)
    {
        while (tables.CreditRows[credit].Source is >= 0 and var source)
        {
            credit = source;
        }

        var text = tables.CreditRows[credit].Text;
        if (text < 0 || tables.Texts[text].Method is not { } method)
        {
            return -1;
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(methodNumbers, method, out var isKnown);
        if (!isKnown)
        {
            number = methods.Count;
            methods.Add(method);
        }

        return number;
    }

    private string? MethodNamed(int method) => method < 0 ? null : methods[method];

    private struct Sums
    {
        public long Receipts;
        public long Changes;
    }
}
