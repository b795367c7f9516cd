namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>Under cross-billing an invoice may be paid by its patient and by its payor: accounts that share invoices are one web, named by its first account.</summary>
internal sealed class Webs
{
    private readonly bool[] haveMoney;
    private readonly bool[] areShared;
    private readonly int[] webs;

    private Webs(bool[] haveMoney)
    {
        this.haveMoney = haveMoney;
        areShared = new bool[haveMoney.Length];
        webs = [.. Enumerable.Range(0, haveMoney.Length)];
    }

    /// <summary>The accounts that hang together; null when no payor has money of its own, so that none do.</summary>
    /// <param name="request">The run.</param>
    /// <param name="keys">The accounts.</param>
    /// <returns>The webs.</returns>
    public static Webs? Of(RunRequest request, AccountKeys keys)
    {
        var money = new bool[keys.Count];
        var rows = request.Tables.CreditRows;
        var isPayors = false;
        for (var number = 0; number < rows.Count; number++)
        {
            ref readonly var row = ref rows[number];
            if (request.Takes(number, in row, out _))
            {
                money[keys.Of(in row)] = true;
                isPayors |= row.Patient < 0;
            }
        }

        return isPayors ? new Webs(money).Joined(request, keys) : null;
    }

    /// <summary>The web of an account.</summary>
    /// <param name="account">The account.</param>
    /// <returns>Its first account.</returns>
    public int Of(int account)
    {
        while (webs[account] != account)
        {
            // Each look shortens the way for the next.
            webs[account] = webs[webs[account]];
            account = webs[account];
        }

        return account;
    }

    /// <summary>Who may pay an invoice that either side may pay.</summary>
    /// <param name="patient">Its patient's account, or -1.</param>
    /// <param name="payor">Its payor's account, or -1.</param>
    /// <returns>The web, or -1 when neither has money.</returns>
    public int Of(int patient, int payor) =>
        HasMoney(patient) ? webs[patient] : HasMoney(payor) ? webs[payor] : -1;

    /// <summary>Does a web have more than one account?</summary>
    /// <param name="web">Its first account.</param>
    /// <returns>Whether it does.</returns>
    public bool IsShared(int web) => areShared[web];

    private bool HasMoney(int account) => account >= 0 && haveMoney[account];

    private Webs Joined(RunRequest request, AccountKeys keys)
    {
        var rows = request.Tables.InvoiceRows;
        for (var number = 0; number < rows.Count; number++)
        {
            ref readonly var row = ref rows[number];
            var (patient, payor) = (keys.OfPatient(in row), keys.OfPayor(in row));
            if (HasMoney(patient) && HasMoney(payor) && request.Takes(number, in row, out _))
            {
                var (one, other) = (Of(patient), Of(payor));
                webs[Math.Max(one, other)] = Math.Min(one, other);
            }
        }

        for (var account = 0; account < webs.Length; account++)
        {
            webs[account] = Of(account);
            areShared[webs[account]] |= webs[account] != account;
        }

        return this;
    }
}
