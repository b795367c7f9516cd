using Declaratie.Domain;

namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>What is checked of one field, worked out once per layout.</summary>
internal sealed class FieldPlan
{
    /// <summary>Without these nothing can be assessed, paid or matched, whatever a hint says; their retour codes say so of every standard.</summary>
    private static readonly El[] AlwaysNeeded =
        [El.Bsn, El.Reference, El.InvoiceNumber, El.InvoiceDate, El.TreatmentDate, El.Code, El.Flag1, El.Flag2, El.ClaimedTotalFlag];

    private readonly EiField field;
    private readonly int offset;
    private readonly int length;
    private readonly bool isNumber;
    private readonly bool isDate;
    private readonly FieldMatcher? matcher;
    private readonly RetourCode? code;
    private readonly EiSeverity? needed;
    private readonly EiSeverity wrong;

    public FieldPlan(EiField field, string recordType, bool isEcho)
    {
        this.field = field;
        offset = field.Start - 1;
        length = field.Length;
        isNumber = field.Kind == EiFieldKind.Number;
        isDate = field.IsDate;
        matcher = FieldPatterns.MatcherOf(field);
        code = RetourCodeOf.Of(field, recordType);
        // What a return repeats of the claim is the claim's affair; it must not keep the answer out.
        wrong = isEcho && !IsCounted(field) ? EiSeverity.Warning : EiSeverity.Error;
        needed = Need(field) is { } need && need > wrong ? wrong : Need(field);
    }

    public void Check(in EiRecord record, FindingList findings)
    {
        var bytes = record.Bytes.Slice(offset, length);
        if (field.IsReserve)
        {
            CheckReserve(record, bytes, findings);
            return;
        }

        if (isNumber && bytes.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            NotDigits(record, bytes, findings);
            return;
        }

        if (!bytes.ContainsAnyExcept(isNumber ? (byte)'0' : (byte)' '))
        {
            if (needed is { } severity)
            {
                findings.Add(
                    record, field, code, severity,
                    "De rubriek is leeg maar verplicht; vul haar." + Borrowed("De verplichting is ontleend aan een zusterstandaard."),
                    "The field is empty but mandatory; fill it." + Borrowed("The requirement is borrowed from a sister standard."));
            }

            return;
        }

        if (matcher is not null && !matcher(bytes))
        {
            findings.Add(
                record, field, code, wrong,
                $"De inhoud voldoet niet aan het patroon {field.Pattern}.", $"The content does not fit the pattern {field.Pattern}.");
        }
        else if (isDate && !FieldText.TryDate(bytes, out _))
        {
            findings.Add(
                record, field, code, wrong,
                "De datum bestaat niet; vul een bestaande datum in als EEJJMMDD.", "The date does not exist; fill in a date that does, as YYYYMMDD.");
        }
    }

    private static bool IsCounted(EiField field) =>
        field.IsAmount || field.Element.StartsWith("ANT", StringComparison.Ordinal) || (Elements.TryFind(field.Element, out var element) && element is El.Flag1 or El.Flag2 or El.DetailNumber);

    private static EiSeverity? Need(EiField field)
    {
        if (Elements.TryFind(field.Element, out var element) && AlwaysNeeded.Contains(element))
        {
            return EiSeverity.Error;
        }

        // Of an amount or a number of records nothing is a value too.
        var canBeNothing = field.IsAmount || field.Element.StartsWith("ANT", StringComparison.Ordinal) || element is El.NameUse2 or El.RetourCode1;
        return field.Requirement != EiRequirement.Mandatory || canBeNothing ? null : field.IsHint ? EiSeverity.Warning : EiSeverity.Error;
    }

    private string Borrowed(string text) => needed == EiSeverity.Warning && field.IsHint ? " " + text : "";

    private void CheckReserve(in EiRecord record, ReadOnlySpan<byte> bytes, FindingList findings)
    {
        if (bytes.ContainsAnyExcept((byte)' '))
        {
            findings.Add(
                record, field, code, wrong,
                "De reserve is niet leeg; vul haar met spaties.", "The reserve is not empty; fill it with spaces.");
        }
    }

    private void NotDigits(in EiRecord record, ReadOnlySpan<byte> bytes, FindingList findings)
    {
        var isBlank = FieldText.IsBlank(bytes);
        findings.Add(
            record, field, code, wrong,
            isBlank ? "De numerieke rubriek bevat spaties; leeg is nullen." : "De numerieke rubriek bevat iets anders dan cijfers.",
            isBlank ? "The numeric field holds spaces; empty is zeros." : "The numeric field holds something other than digits.");
    }
}
