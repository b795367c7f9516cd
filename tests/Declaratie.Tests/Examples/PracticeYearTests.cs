using Declaratie.Domain.Payments;
using Declaratie.Testing;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Examples;

public sealed class PracticeYearTests
{
    public static TheoryData<int, int, int> SeedsAndSizes
    {
        get
        {
            var data = new TheoryData<int, int, int>();
            foreach (var seed in Enumerable.Range(1, 8))
            {
                data.Add(seed, 30, 3);
            }

            data.Add(2, 10, 1);
            data.Add(-7, 100, 14);
            data.Add(int.MaxValue, 501, 2);
            data.Add(9, 1200, 2);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(SeedsAndSizes))]
    public void Another_seed_and_another_size_are_accepted_too(int seed, int patients, int months)
    {
        var entries = PracticeYear.Generate(new PracticeYearSpec { Seed = seed, Patients = patients, Months = months });
        Assert.NotEmpty(entries.OfType<Invoice>());
        Assert.Empty(PaymentLedger.From(entries).Findings);
    }

    [Fact]
    public void Another_start_is_accepted_too()
    {
        var spec = new PracticeYearSpec { Start = new LocalDate(2027, 9, 1), Patients = 40, Months = 6 };
        var entries = PracticeYear.Generate(spec);
        Assert.Empty(PaymentLedger.From(entries).Findings);
        Assert.All(entries.OfType<LedgerEntry>(), entry => Assert.True(entry.PostedOn <= spec.End));
    }

    [Fact]
    public void The_same_seed_writes_the_same_year_and_another_seed_another()
    {
        var spec = new PracticeYearSpec { Patients = 30, Months = 2 };
        Assert.Equal(PracticeYear.Generate(spec).AsEnumerable(), PracticeYear.Generate(spec));
        Assert.NotEqual(PracticeYear.Generate(spec).AsEnumerable(), PracticeYear.Generate(spec with { Seed = 2 }));
    }

    [Fact]
    public void The_last_month_stays_open_and_all_others_are_closed()
    {
        var spec = new PracticeYearSpec { Patients = 30, Months = 3 };
        var closed = PracticeYear.Generate(spec).OfType<PeriodClosed>().Select(entry => entry.Through);
        Assert.Equal([new(2023, 12, 31), new(2024, 1, 31), new(2024, 2, 29)], closed);
    }

    [Fact]
    public void A_knob_out_of_range_is_the_programmers_mistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PracticeYear.Generate(new PracticeYearSpec { Patients = 9 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => PracticeYear.Generate(new PracticeYearSpec { Months = 0 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => PracticeYear.Generate(new PracticeYearSpec { Start = new(2024, 1, 2) }));
    }
}
