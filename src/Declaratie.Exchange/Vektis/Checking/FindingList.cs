using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>The findings of one file: the first ones are kept, all are counted.</summary>
/// <param name="most">How many are kept.</param>
internal sealed class FindingList(int most)
{
    private readonly ImmutableArray<EiFinding>.Builder kept = ImmutableArray.CreateBuilder<EiFinding>();

    public long Errors { get; private set; }

    public long Warnings { get; private set; }

    public ImmutableArray<EiFinding> Kept => kept.ToImmutable();

    /// <summary>Adds a finding about a field.</summary>
    public void Add(in EiRecord record, EiField field, RetourCode? code, EiSeverity severity, string dutch, string english)
    {
        if (Counts(severity))
        {
            kept.Add(new EiFinding(record.Number, TypeOf(record), field.Id, field.Name, field.Start, field.Length, code, severity, dutch, english));
        }
    }

    /// <summary>Adds an error about a record as a whole, or a stretch of it.</summary>
    public void Add(in EiRecord record, int position, int length, string code, string dutch, string english)
    {
        if (Counts(EiSeverity.Error))
        {
            kept.Add(new EiFinding(
                record.Number, TypeOf(record), "", record.Layout?.Name ?? "", position, length, new RetourCode(code), EiSeverity.Error, dutch, english));
        }
    }

    public void Add(EiFinding finding)
    {
        if (Counts(finding.Severity))
        {
            kept.Add(finding);
        }
    }

    /// <summary>Adds why there is nothing more to find; it is kept whatever was kept before.</summary>
    public void AddLast(EiFinding finding)
    {
        Counts(finding.Severity);
        kept.Add(finding);
    }

    /// <summary>What stands where a type should stand is not quoted when it is no type.</summary>
    private static string TypeOf(in EiRecord record) => record.Layout?.Type ?? "";

    private bool Counts(EiSeverity severity)
    {
        Errors += severity == EiSeverity.Error ? 1 : 0;
        Warnings += severity == EiSeverity.Warning ? 1 : 0;
        return kept.Count < most;
    }
}
