namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>The allocation engine: the strategies in order over each account, one account or all (A5, A7).</summary>
/// <remarks>Accounts share nothing, so that they may go on any number of threads; the parts are laid behind each other in the order of the accounts.</remarks>
internal static class RunEngine
{
    private const int PartsPerThread = 8;

    public static AllocationRun Run(RunRequest request, int threads) =>
        request.Account is { } account ? RunOne(request, account) : RunAll(request, threads);

    private static AllocationRun RunOne(RunRequest request, AccountKey account)
    {
        var (credits, invoices) = OneAccount.Gather(request, account);
        var part = new Part(request, null, credits.Length + invoices.Length);
        part.Books.Open(credits, .., invoices, ..);
        part.Pay(account);
        return Joined(request, [part]);
    }

    private static AllocationRun RunAll(RunRequest request, int threads)
    {
        var gathering = Gathering.Of(request, threads);
        var cuts = Cuts(gathering, threads);
        var parts = new Part[cuts.Length - 1];
        Parallel.For(0, parts.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, number =>
        {
            var (first, end) = (cuts[number], cuts[number + 1]);
            var part = parts[number] = new Part(request, gathering, gathering.Count(first, end));
            for (var account = first; account < end; account++)
            {
                if (gathering.HasMoney(account))
                {
                    part.Books.Open(account);
                    part.Pay(gathering.Keys.Key(account));
                }
            }
        });
        return Joined(request, parts);
    }

    /// <summary>Where the accounts are cut into parts of about as many documents.</summary>
    private static int[] Cuts(Gathering gathering, int threads)
    {
        var parts = threads == 1 ? 1 : threads * PartsPerThread;
        var (cuts, all) = (new List<int> { 0 }, gathering.Count(0, gathering.Keys.Count));
        for (var account = 1; account < gathering.Keys.Count; account++)
        {
            if ((long)gathering.Count(0, account) * parts >= (long)all * cuts.Count && cuts.Count < parts)
            {
                cuts.Add(account);
            }
        }

        cuts.Add(gathering.Keys.Count);
        return [.. cuts];
    }

    private static AllocationRun Joined(RunRequest request, Part[] parts) => new(
        new RunLines(request, [.. parts.Select(part => part.Lines.Lines).Where(lines => lines.Count > 0)], [.. parts.SelectMany(part => part.LeftOut)]),
        [.. parts.SelectMany(part => part.Findings)]);

    /// <summary>What one worker does.</summary>
    private sealed class Part
    {
        public Part(RunRequest request, Gathering? gathering, int documents)
        {
            Lines = new LineBuffer(documents);
            Books = new Books(request, gathering, Lines, Findings);
        }

        public LineBuffer Lines { get; }

        public Books Books { get; }

        public List<Finding> Findings { get; } = [];

        public List<AccountKey> LeftOut { get; } = [];

        public void Pay(AccountKey account)
        {
            if (!Books.IsExact)
            {
                Findings.Add(AllocatingRefusals.LeftOut(account.Id(Books.Tables)));
                LeftOut.Add(account);
                return;
            }

            foreach (var strategy in Books.Request.Asked.Strategy)
            {
                Pay(strategy);
            }
        }

        private void Pay(AllocationStrategy strategy)
        {
            switch (strategy)
            {
                case AllocationStrategy.ByReference:
                    ByReference.Pay(Books);
                    break;
                case AllocationStrategy.SameProvider:
                    OldestFirst.PaySameProvider(Books);
                    break;
                case AllocationStrategy.OldestFirst:
                    OldestFirst.Pay(Books);
                    break;
                case AllocationStrategy.ProRata:
                    ProRata.Pay(Books);
                    break;
            }
        }
    }
}
