using Declaratie.Domain;
using Declaratie.Domain.Returns;

namespace Declaratie.Exchange.Journal;

/// <summary>What an insurer says of the lines of a claim file; none when the codes of the file say it all.</summary>
internal sealed class ReturnLinesKind() : ObjectListKind<ReturnLine>(
    new ObjectShape("\"lines\"",
    [
        new Field<ReturnLine, string?>("reference", new IdKind(), static (ref draft) => ref draft.Claim.Reference, static item => item.Reference.Value) { IsRequired = true },
        new Field<ReturnLine, Money?>("calculated", new AmountKind(), static (ref draft) => ref draft.Claim.Calculated, static item => item.Calculated),
        new Field<ReturnLine, Money?>("granted", new AmountKind(), static (ref draft) => ref draft.Claim.Granted, static item => item.Granted) { IsRequired = true },
        Codes,
    ]),
    fewest: 0,
    new("a list of objects with reference and granted", "een lijst objecten met reference en granted"),
    new("an object with reference and granted", "een object met reference en granted"))
{
    private static Field Codes => new Field<ReturnLine, System.Collections.Immutable.ImmutableArray<RetourCode>?>(
        "codes", new CodesKind(fewest: 0), static (ref draft) => ref draft.Claim.Codes, static item => item.Codes.IsEmpty ? null : item.Codes);

    /// <inheritdoc/>
    protected override ReturnLine Build(ref Draft draft) =>
        new(new ClaimReference(draft.Claim.Reference!), draft.Claim.Granted.GetValueOrDefault())
        {
            Calculated = draft.Claim.Calculated,
            Codes = draft.Claim.Codes.GetValueOrDefault(),
        };
}
