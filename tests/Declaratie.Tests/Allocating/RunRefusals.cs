using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Tests.Payments;
using Xunit;
using static Declaratie.Tests.Allocating.Runs;

namespace Declaratie.Tests.Allocating;

public sealed class RunRefusals
{
    public static TheoryData<string, AllocationStrategy[]> Disorder => new()
    {
        { "none", [] },
        { "twice", [Oldest, Reference, Oldest] },
        { "pro rata before another", [ProRata, Oldest] },
        { "none that there is", [(AllocationStrategy)7] },
    };

    [Theory]
    [MemberData(nameof(Disorder))]
    [Trait("Rule", "J5")]
    public void Strategies_that_cannot_be_are_refused(string what, AllocationStrategy[] strategies)
    {
        var entry = Run("2024-01-31") with { Strategy = [.. strategies] };
        var books = Scenes.Hundred();

        books.Refuses("J5", "strategy", entry);
        Assert.Equal(books.Refuse(entry), Allocator.Run(books.Ledger, entry).Refusal);
        Assert.NotEmpty(what);
    }

    [Fact]
    [Trait("Rule", "J5")]
    public void An_account_without_a_name_is_refused() => Scenes.Hundred().Refuses("J5", "account", Run("2024-01-31") with { Account = new AccountId("") });

    [Fact]
    public void What_refuses_the_entry_refuses_the_run()
    {
        var books = Scenes.Hundred().Close("2024-01-31");

        foreach (var asked in new[] { Run("2024-02-10").Of("nobody"), Run("2024-02-10").On("2024-01-31") })
        {
            Assert.Equal(books.Refuse(asked), Allocator.Run(books.Ledger, asked).Refusal);
        }
    }

    // What is unknown goes before what is closed.
    [Fact]
    [Trait("Rule", "L1")]
    public void An_unknown_account_goes_before_a_closed_day() => Scenes.Hundred().Close("2024-01-31").Refuses("L1", "nobody", Run("2024-02-10").Of("nobody").On("2024-01-31"));

    [Fact]
    public void A_run_needs_a_thread_at_least() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Allocator.Run(Scenes.Hundred().Ledger, Run("2024-01-31"), threads: 0));
}
