using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Journal;
using Declaratie.Tests.House;

namespace Declaratie.Tests.Examples;

/// <summary>A committed example journal, followed entry by entry.</summary>
internal sealed class FysioQuarter
{
    public const string Quarter = "docs/examples/fysio.jsonl";
    public const string TwoTreatments = "docs/examples/behandeling.jsonl";

    public FysioQuarter(string path = Quarter)
    {
        var journal = JournalText.Read(Repository.Read(path));
        var builder = Practice.CreateBuilder(journal.Header!.Numbering);
        Entries = [.. journal.Entries];
        Refused = [.. journal.Findings];
        foreach (var entry in Entries)
        {
            if (builder.Append(entry) is { } refusal)
            {
                Refused.Add(refusal);
            }

            Warned.UnionWith(builder.Warnings.Select(warning => warning.Rule.Id));
            Look(builder.ToPractice());
        }

        Practice = builder.ToPractice();
    }

    public IReadOnlyList<JournalEntry> Entries { get; }

    public List<Finding> Refused { get; }

    // The rules of which a warning was given.
    public SortedSet<string> Warned { get; } = new(StringComparer.Ordinal);

    // Every status that something had after some entry.
    public HashSet<Enum> Seen { get; } = [];

    public Practice Practice { get; }

    private void Look(Practice practice)
    {
        Seen.UnionWith(practice.Treatments().Select(state => (Enum)state.Status));
        Seen.UnionWith(practice.ClaimFiles().Select(state => (Enum)state.Status));
        Seen.UnionWith(practice.ClaimFiles().SelectMany(state => state.Lines).Select(line => (Enum)line.Status));
        Seen.UnionWith(practice.ReturnFiles().Select(state => (Enum)state.Status));
        Seen.UnionWith(practice.ReturnFiles().Where(state => state.Outcome is not null).Select(state => (Enum)state.Outcome!));
        Seen.UnionWith(practice.CreditFiles().Select(state => (Enum)state.Status));
        Seen.UnionWith(practice.PatientInvoices().Select(state => (Enum)state.Status));
        Seen.UnionWith(practice.Sessions().Select(state => (Enum)state.Status));
        Seen.UnionWith(practice.Bookkeeping().Select(state => (Enum)state.Status));
    }
}
