using Declaratie.Domain;
using Declaratie.Reporting;
using Xunit;

namespace Declaratie.Tests.Reporting;

/// <summary>The options of a report in words.</summary>
internal static class SpecWords
{
    public static AllocatedPaymentsSpec For(this AllocatedPaymentsSpec spec, params string[] providers) =>
        spec with { Providers = [.. providers.Select(id => new ProviderId(id))] };

    public static AllocatedPaymentsSpec By(this AllocatedPaymentsSpec spec, SummariseBy mode) => spec with { SummariseBy = mode };

    public static AllocatedPaymentsSpec Only(this AllocatedPaymentsSpec spec, ReportSections sections) => spec with { Sections = sections };

    public static AllocatedPaymentsSpec Hidden(this AllocatedPaymentsSpec spec) => spec with { HideAdvancePayments = true };

    public static AllocatedPaymentsSpec WithZeroRows(this AllocatedPaymentsSpec spec) => spec with { ZeroRows = true };
}

/// <summary>Compares a whole answer, and shows both whole when they differ.</summary>
internal static class Whole
{
    public static void Equal(string expected, string actual)
    {
        if (expected != actual)
        {
            Assert.Fail($"Expected:\n{expected}\n\nActual:\n{actual}\n");
        }
    }
}
