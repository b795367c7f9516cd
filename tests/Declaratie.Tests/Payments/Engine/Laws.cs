using FsCheck;
using FsCheck.Fluent;

namespace Declaratie.Tests.Payments.Engine;

// A law over random programs: lists of numbers that the test reads as steps.
internal static class Laws
{
    public static void HoldFor(Gen<int> step, int steps, Action<int[]> law) =>
        Prop.ForAll(step.ArrayOf(steps).ToArbitrary(), program => law(program))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithQuietOnSuccess(true));
}
