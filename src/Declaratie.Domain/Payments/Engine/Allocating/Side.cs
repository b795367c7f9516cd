namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>The credits, or the invoices, of all accounts: those of one account lie together, in the order of the journal.</summary>
internal sealed class Side
{
    private readonly int[] starts;

    private Side(Item[] items, int[] starts) => (Items, this.starts) = (items, starts);

    public static Side None { get; } = new([], [0]);

    public Item[] Items { get; }

    /// <summary>A counting sort: linear, and equal accounts keep the order in which they came.</summary>
    /// <param name="items">The documents in the order of the journal.</param>
    /// <param name="accounts">Their accounts.</param>
    /// <param name="bound">How many accounts there are.</param>
    /// <returns>The documents by account.</returns>
    public static Side Of(ReadOnlySpan<Item> items, ReadOnlySpan<int> accounts, int bound)
    {
        var next = new int[bound + 1];
        foreach (var account in accounts)
        {
            next[account + 1]++;
        }

        for (var account = 0; account < bound; account++)
        {
            next[account + 1] += next[account];
        }

        var firsts = (int[])next.Clone();
        var sorted = GC.AllocateUninitializedArray<Item>(items.Length);
        for (var i = 0; i < accounts.Length; i++)
        {
            sorted[next[accounts[i]]++] = items[i];
        }

        return new Side(sorted, firsts);
    }

    /// <summary>Where the documents of an account lie.</summary>
    /// <param name="account">The account.</param>
    /// <returns>The places.</returns>
    public Range Range(int account) => starts[account]..starts[account + 1];

    public int Count(int first, int end) => starts[end] - starts[first];
}
