using System.Runtime.InteropServices;

namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>The invoices that a credit may pay, in order; those that are paid drop off the front.</summary>
internal sealed class OpenList
{
    private readonly List<int> places = [];
    private int head;

    /// <summary>The latest day of its invoices.</summary>
    public int LastDay { get; private set; }

    public ReadOnlySpan<int> Open(ReadOnlySpan<Item> invoices)
    {
        while (head < places.Count && invoices[places[head]].Open == 0)
        {
            head++;
        }

        return CollectionsMarshal.AsSpan(places)[head..];
    }

    public void Add(int place, int day)
    {
        places.Add(place);
        LastDay = Math.Max(LastDay, day);
    }
}

/// <summary>Which list each credit of a set of books goes by: that of its account, or of its account and provider.</summary>
internal sealed class OpenLists
{
    private const int Any = -1;
    private readonly Dictionary<(int Account, int Provider), OpenList>? lists;
    private readonly OpenList all = new();
    private readonly Books books;
    private readonly bool byProvider;

    public OpenLists(Books books, bool byProvider)
    {
        (this.books, this.byProvider) = (books, byProvider);
        lists = byProvider || books.SharedBy is not null ? [] : null;
        var lastCredit = books.Credits.IsEmpty ? 0 : books.Credits[^1].Day;
        for (var place = 0; place < books.Invoices.Length; place++)
        {
            // What stays in use until after the last credit cannot be paid by any.
            var day = books.Invoices[place].Day;
            if (books.InvoiceOn(place, books.Request.DayOf(day, lastCredit)) > 0)
            {
                Add(place, day);
            }
        }
    }

    /// <summary>The list of a credit, when it can pay anything on it.</summary>
    /// <param name="credit">The credit's place.</param>
    /// <returns>The list, or null.</returns>
    public OpenList? Of(int credit)
    {
        ref readonly var item = ref books.Credits[credit];
        if (item.Open == 0)
        {
            return null;
        }

        return ListOf(in item) is { } list && books.CreditOn(credit, books.Request.DayOf(item.Day, list.LastDay)) > 0 ? list : null;
    }

    private OpenList? ListOf(ref readonly Item item)
    {
        if (lists is null)
        {
            return all;
        }

        ref readonly var row = ref books.Tables.CreditRows[item.Row];
        return lists.GetValueOrDefault((books.SharedBy?.Of(in row) ?? Any, byProvider ? row.Provider : Any));
    }

    private void Add(int place, int day)
    {
        if (lists is null)
        {
            all.Add(place, day);
            return;
        }

        ref readonly var row = ref books.Tables.InvoiceRows[books.Invoices[place].Row];
        var provider = byProvider ? row.Provider : Any;
        if (books.SharedBy is not { } keys)
        {
            Add(lists, (Any, provider), place, day);
            return;
        }

        foreach (var account in (ReadOnlySpan<int>)[keys.OfPatient(in row), keys.OfPayor(in row)])
        {
            if (account >= 0)
            {
                Add(lists, (account, provider), place, day);
            }
        }
    }

    private static void Add(Dictionary<(int Account, int Provider), OpenList> lists, (int Account, int Provider) key, int place, int day)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            list = lists[key] = new OpenList();
        }

        list.Add(place, day);
    }
}
