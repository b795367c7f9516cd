using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Testing;

/// <summary>The price list and the visits made of it: amounts as in a Dutch practice, not the published ones.</summary>
internal static class Tariffs
{
    private static readonly Performance Check = new("C002", "Periodieke controle", 2794);
    private static readonly Performance Problem = new("C003", "Probleemgericht consult", 2794);
    private static readonly Performance Photo = new("X10", "Kleine röntgenfoto", 2027);
    private static readonly Performance Overview = new("X21", "Kaakoverzichtsfoto", 8783);
    private static readonly Performance Cleaning = new("M03", "Gebitsreiniging, per vijf minuten", 1621);
    private static readonly Performance Advice = new("M02", "Preventief consult", 1689);
    private static readonly Performance Numbing = new("A10", "Plaatselijke verdoving", 1824);
    private static readonly Performance SmallFilling = new("V91", "Eénvlaksvulling", 5878);
    private static readonly Performance Filling = new("V92", "Tweevlaksvulling", 7229);
    private static readonly Performance LargeFilling = new("V93", "Drievlaksvulling", 8580);
    private static readonly Performance Extraction = new("H11", "Trekken van een tand of kies", 5675);
    private static readonly Performance Canal = new("E14", "Wortelkanaalbehandeling, twee kanalen", 21213);
    private static readonly Performance Crown = new("R24", "Kroon", 29727);
    private static readonly Performance Laboratory = new("R99", "Materiaal- en techniekkosten", 18350);
    private static readonly Performance Whitening = new("E97", "Uitwendig bleken, per kaak", 8100);

    private static readonly ImmutableArray<Visit> Dentistry =
    [
        new(24, [Check]), new(14, [Check, Photo, Photo]), new(8, [Check, Cleaning, Cleaning]), new(7, [Problem, Photo]),
        new(14, [Numbing, Filling]), new(10, [Numbing, SmallFilling]), new(8, [Numbing, LargeFilling]), new(5, [Numbing, Filling, LargeFilling]),
        new(5, [Numbing, Extraction]), new(3, [Problem, Numbing, Canal, Photo]), new(2, [Numbing, Crown, Laboratory]), new(1, [Overview]),
    ];

    private static readonly ImmutableArray<Visit> Hygiene =
    [
        new(40, [Cleaning, Cleaning, Cleaning, Cleaning]), new(30, [Cleaning, Cleaning, Cleaning]),
        new(20, [Advice, Cleaning, Cleaning]), new(10, [Numbing, Cleaning, Cleaning, Cleaning, Cleaning, Cleaning, Cleaning]),
    ];

    public static Money LargeWork { get; } = Sum([Numbing, Crown, Laboratory]);

    public static Money Whitened { get; } = Sum([Whitening]);

    public static Money Controlled { get; } = Sum([Check]);

    public static Money Draw(FixedRandom random, ProviderId provider)
    {
        var visits = Staff.Hygienists.Contains(provider) ? Hygiene : Dentistry;
        var drawn = random.Below(visits.Sum(static visit => visit.Weight));
        foreach (var visit in visits)
        {
            drawn -= visit.Weight;
            if (drawn < 0)
            {
                return Sum(visit.Work);
            }
        }

        return Sum(visits[0].Work);
    }

    private static Money Sum(ImmutableArray<Performance> work) => Money.FromCents(work.Sum(static done => done.Cents));

    private sealed record Performance(string Code, string Name, long Cents);

    private sealed record Visit(int Weight, ImmutableArray<Performance> Work);
}
