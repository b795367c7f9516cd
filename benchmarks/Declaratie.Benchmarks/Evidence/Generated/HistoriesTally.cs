using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Testing;

namespace Declaratie.Benchmarks.Evidence.Generated;

/// <summary>How many histories, entries and refused entries there were; threads may count at once.</summary>
internal sealed class HistoriesTally
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<(bool IsClaim, HistoryValidity Validity), (long Histories, long Entries, long Refused)> kinds = [];
    private readonly SortedDictionary<string, (long Ledger, long Claims)> rules = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> types = new(StringComparer.Ordinal);

    public void Count(GeneratedHistory history, ImmutableArray<RefusedEntry> refused)
    {
        lock (gate)
        {
            var key = (history.IsClaim, history.Validity);
            var (histories, entries, no) = kinds.GetValueOrDefault(key);
            kinds[key] = (histories + 1, entries + history.Entries.Length, no + refused.Length);
            foreach (var id in refused.Select(one => one.Refusal.Rule.Id))
            {
                var (ledger, claims) = rules.GetValueOrDefault(id);
                rules[id] = history.IsClaim ? (ledger, claims + 1) : (ledger + 1, claims);
            }

            foreach (var entry in history.Entries)
            {
                types[entry.GetType().Name] = types.GetValueOrDefault(entry.GetType().Name) + 1;
            }
        }
    }

    public void Write(TextWriter output)
    {
        output.WriteLine("| histories | validity | histories | entries | of which refused |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var ((isClaim, validity), (histories, entries, refused)) in kinds)
        {
            Line(output, $"| {(isClaim ? "claims" : "ledgers")} | {validity} | {histories:#,0} | {entries:#,0} | {refused:#,0} |");
        }

        Line(output, $"| together | | {kinds.Values.Sum(one => one.Histories):#,0} | {kinds.Values.Sum(one => one.Entries):#,0} | {kinds.Values.Sum(one => one.Refused):#,0} |");
        output.WriteLine();
        output.WriteLine("| refused under | in ledgers | in claims |");
        output.WriteLine("|---|---|---|");
        foreach (var (rule, (ledger, claims)) in rules.OrderBy(one => one.Key[0]).ThenBy(one => int.Parse(one.Key[1..], CultureInfo.InvariantCulture)))
        {
            Line(output, $"| {rule} {RuleBook.Find(rule)?.English} | {ledger:#,0} | {claims:#,0} |");
        }

        output.WriteLine();
        Line(output, $"kinds of entries: {types.Count}: {string.Join(", ", types.Select(type => FormattableString.Invariant($"{type.Key} {type.Value:#,0}")))}");
        output.WriteLine();
    }

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
