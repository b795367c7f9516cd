using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;

namespace Declaratie.Testing.Walks;

/// <summary>One entry and what became of it.</summary>
internal sealed record Step(ClaimView Before, JournalEntry Entry, Decision<PracticeEvent> Decision, ClaimView After)
{
    public bool IsAccepted => Decision.IsAccepted;
}

/// <summary>A history as it was walked: every entry with the practice before and after it.</summary>
internal sealed class Walk(ImmutableArray<Step> steps)
{
    public ImmutableArray<Step> Steps { get; } = steps;

    public ImmutableArray<JournalEntry> Entries => [.. Steps.Select(step => step.Entry)];

    public IEnumerable<Step> Accepted => Steps.Where(step => step.IsAccepted);

    public ClaimView End => Steps.IsEmpty ? ClaimView.Empty : Steps[^1].After;

    public static Walk Through(IEnumerable<JournalEntry> entries)
    {
        var steps = ImmutableArray.CreateBuilder<Step>();
        var view = ClaimView.Empty;
        foreach (var entry in entries)
        {
            steps.Add(Next(view, entry));
            view = steps[^1].After;
        }

        return new Walk(steps.DrainToImmutable());
    }

    public static Step Next(ClaimView view, JournalEntry entry)
    {
        var (practice, decision) = view.Practice.Append(entry);
        return new Step(view, entry, decision, ReferenceEquals(practice, view.Practice) ? view : ClaimView.Of(practice, view));
    }

    /// <summary>The ids under which the ledger may know invoices by the end of this history.</summary>
    public IEnumerable<string> LedgerInvoices() =>
        End.Lines.Select(line => line.Reference.Value).Concat(Entries.OfType<Invoice>().Select(invoice => invoice.Id.Value)).Distinct(StringComparer.Ordinal);

    public static string Words(JournalEntry entry) => entry switch
    {
        TreatmentsChecked { Treatments: { } some } => $"{entry} {string.Join(' ', some)}",
        TreatmentsBooked { Treatments: { } some } => $"{entry} {string.Join(' ', some)}",
        ClaimFilesSent { Files: { } some } => $"{entry} {string.Join(' ', some)}",
        ClaimFilesCreated { Numbers: { } some } => $"{entry} {string.Join(' ', some)}",
        ReturnReceived it => $"{entry} [{string.Join(' ', it.Codes)}] {string.Join(' ', it.Lines.Select(line => $"{line} [{string.Join(' ', line.Codes)}]"))}",
        WriteOff it => $"{entry} {string.Join(' ', it.Lines)}",
        _ => entry.ToString(),
    };

    public static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);

    public static string? Differ<T>(T one, T other, string what) => EqualityComparer<T>.Default.Equals(one, other) ? null : $"{what}: {one} is not {other}";
}
