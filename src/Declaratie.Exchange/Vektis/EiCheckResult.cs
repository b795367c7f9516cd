using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Uitkomst van de controle</i>: what a message is, what it adds up to, and what is wrong with it.</summary>
/// <param name="Standard">What message it is; null when the file cannot be read as a message at all.</param>
/// <param name="Records">How many records (lines) there are.</param>
/// <param name="Claimed">The sum of the claimed amounts of the lines that can be read, with their signs.</param>
/// <param name="Findings">What is wrong, in order of record; the first ones when there are more than <see cref="EiOptions.MostFindings"/>.</param>
public sealed record EiCheckResult(EiStandard? Standard, long Records, Money Claimed, ImmutableArray<EiFinding> Findings)
{
    /// <summary><i>Bevindingen</i>: what is wrong, in order of record.</summary>
    public ImmutableArray<EiFinding> Findings { get; init; } = Findings.IsDefault ? [] : Findings;

    /// <summary><i>Factuurnummer declarant</i>: field 0116; empty when it is.</summary>
    public string InvoiceNumber { get; init; } = "";

    /// <summary><i>Ingediend totaal</i>: what the closing record says was claimed; null when it cannot be read.</summary>
    public Money? Submitted { get; init; }

    /// <summary><i>Toegekend</i>: of a return, the sum of the granted amounts; null for a claim.</summary>
    public Money? Granted { get; init; }

    /// <summary><i>Hele bestand afgekeurd</i>: a return of a header and a closing record only: nothing was assessed (C52).</summary>
    public bool IsWholeFileRefusal { get; init; }

    /// <summary><i>Aantal fouten</i>, also those that were not kept.</summary>
    public long Errors { get; init; }

    /// <summary><i>Aantal waarschuwingen</i>, also those that were not kept.</summary>
    public long Warnings { get; init; }

    /// <summary><i>Niet bewaard</i>: how many findings there are beyond those in the list.</summary>
    public long LeftOut => Errors + Warnings - Findings.Length;

    /// <summary><i>Leesbaar</i>: it is a message that is known.</summary>
    public bool IsMessage => Standard is not null;

    /// <summary><i>In orde</i>: a message without errors; it may have warnings.</summary>
    public bool IsGood => IsMessage && Errors == 0;

    internal static EiCheckResult Unchecked(EiStandard standard) => new(standard, 0, Money.Zero, []);

    /// <inheritdoc/>
    public bool Equals(EiCheckResult? other) =>
        other is not null && Standard == other.Standard && Records == other.Records && Claimed == other.Claimed && InvoiceNumber == other.InvoiceNumber
        && Submitted == other.Submitted && Granted == other.Granted && IsWholeFileRefusal == other.IsWholeFileRefusal
        && Errors == other.Errors && Warnings == other.Warnings && Findings.AsSpan().SequenceEqual(other.Findings.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Standard, Records, Claimed, Errors, Warnings);
}
