using Declaratie.Reporting;

namespace Declaratie.Tests.Twin;

// Compares two reports completely, but for what is only printed (numbers of credits, names, practice, journal line).
internal static class ReportComparer
{
    // The first difference in words, or null.
    public static string? Difference(AllocatedPaymentsReport expected, AllocatedPaymentsReport actual) =>
        Differ("practices", string.Join('|', expected.Practices), string.Join('|', actual.Practices))
        ?? Differ("spec", expected.Spec, actual.Spec)
        ?? Differ("receipts totalling", expected.ReceiptsTotalling, actual.ReceiptsTotalling)
        ?? Differ("reconciliation", expected.Reconciliation, actual.Reconciliation)
        ?? DifferInItems<SummaryRow>("summary", expected.Summary, actual.Summary)
        ?? DifferInItems<ProviderTotal>("provider totals", expected.ProviderTotals, actual.ProviderTotals)
        ?? Differ("totals", expected.Totals, actual.Totals)
        ?? DifferInItems("details", expected.Details?.Select(Compared), actual.Details?.Select(Compared))
        ?? Differ("notes", expected.Notes, actual.Notes);

    private static DetailLine Compared(DetailLine line) => line with { CreditNumber = null, PatientName = null, Practice = "", Line = 0, Order = 0 };

    private static string? DifferInItems<T>(string what, IEnumerable<T>? expected, IEnumerable<T>? actual)
    {
        if (expected is null || actual is null)
        {
            return Differ($"{what}: given", expected is not null, actual is not null);
        }

        var (left, right) = (expected.ToList(), actual.ToList());
        var first = left.Zip(right).Select((pair, i) => Differ($"{what}[{i}]", pair.First, pair.Second)).FirstOrDefault(found => found is not null);
        return first ?? (left.Count == right.Count ? null : $"{what}: expected {left.Count}, were {right.Count}; more:\n  {Rest(left, right)}");
    }

    private static string Rest<T>(List<T> left, List<T> right) =>
        string.Join("\n  ", left.Skip(right.Count).Concat(right.Skip(left.Count)));

    private static string? Differ<T>(string what, T expected, T actual) =>
        EqualityComparer<T>.Default.Equals(expected, actual) ? null : $"{what}:\n  expected {expected}\n  was      {actual}";
}
