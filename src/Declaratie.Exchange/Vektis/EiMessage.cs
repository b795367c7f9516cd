using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Verzekerde met prestaties</i>: an insured person and the performances below.</summary>
/// <param name="Insured">The person.</param>
/// <param name="Lines">The performances, in order.</param>
public sealed record EiInsuredLines(EiInsured Insured, ImmutableArray<EiLine> Lines)
{
    /// <summary><i>Prestaties</i>, in order.</summary>
    public ImmutableArray<EiLine> Lines { get; init; } = Lines.IsDefault ? [] : Lines;

    /// <inheritdoc/>
    public bool Equals(EiInsuredLines? other) => other is not null && Insured == other.Insured && Lines.AsSpan().SequenceEqual(other.Lines.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Insured, Lines.Length);
}

/// <summary><i>Gelezen bericht</i>: the message when it has no errors, and what was found.</summary>
/// <param name="Message">The message; null when there are errors, so that nothing is taken in by half.</param>
/// <param name="Result">What was found.</param>
public sealed record EiReadMessage(EiMessage? Message, EiCheckResult Result);

/// <summary><i>Bericht</i>: a claim or a return as a whole; for what is too large for that, see <see cref="EiMessageReader"/> and <see cref="EiWriter"/>.</summary>
/// <param name="Standard">What message it is.</param>
/// <param name="Header">The header.</param>
/// <param name="Insured">The insured persons with their performances, in order; none in a return that refuses the whole file (C52).</param>
public sealed record EiMessage(EiStandard Standard, EiHeader Header, ImmutableArray<EiInsuredLines> Insured)
{
    /// <summary><i>Verzekerden</i> with their performances, in order.</summary>
    public ImmutableArray<EiInsuredLines> Insured { get; init; } = Insured.IsDefault ? [] : Insured;

    /// <summary><i>Ingediend totaal</i>: of a return, the total that was claimed; null takes the sum of its lines. Of a claim it is that sum.</summary>
    public Money? Submitted { get; init; }

    /// <summary><i>Regels</i>: all performances, in order.</summary>
    public IEnumerable<EiLine> Lines => Insured.SelectMany(insured => insured.Lines);

    /// <summary><i>Gedeclareerd</i>: the sum of the claimed amounts, with their signs.</summary>
    public Money Claimed => Lines.Aggregate(Money.Zero, (sum, line) => sum + line.Claimed.WithSign);

    /// <summary><i>Toegekend</i>: the sum of the granted amounts, with their signs; 0 for a claim.</summary>
    public Money Granted => Lines.Aggregate(Money.Zero, (sum, line) => sum + (line.Assessment?.Granted.WithSign ?? Money.Zero));

    /// <summary><i>Lezen</i>: reads and checks a whole message.</summary>
    /// <param name="stream">The message, from its first byte; it stays open.</param>
    /// <param name="options">The code page and the like.</param>
    /// <returns>The message if it has no errors, and what was found.</returns>
    public static EiReadMessage Read(Stream stream, EiOptions? options = null)
    {
        using var reader = EiMessageReader.Open(stream, options, leaveOpen: true);
        var insured = ImmutableArray.CreateBuilder<EiInsuredLines>();
        var lines = ImmutableArray.CreateBuilder<EiLine>();
        EiInsured? last = null;
        while (reader.Read(out var of, out var line))
        {
            if (last is not null && !ReferenceEquals(of, last))
            {
                insured.Add(new EiInsuredLines(last, lines.DrainToImmutable()));
            }

            last = of;
            lines.Add(line);
        }

        if (last is not null)
        {
            insured.Add(new EiInsuredLines(last, lines.DrainToImmutable()));
        }

        var message = reader.Result.IsGood
            ? new EiMessage(reader.Standard!, reader.Header!, insured.ToImmutable()) { Submitted = reader.Standard!.IsReturn ? reader.Submitted : null }
            : null;
        return new EiReadMessage(message, reader.Result);
    }

    /// <summary><i>Controleren</i>: what would be found in the message when it is written; nothing is written.</summary>
    /// <param name="options">The code page and the like.</param>
    /// <returns>What was found: values that do not fit, and what the receiver would refuse.</returns>
    public EiCheckResult Check(EiOptions? options = null)
    {
        if (!Standard.IsTyped)
        {
            return EiChecker.Refused(OpeningTexts.NotTyped(Standard));
        }

        using var writer = new EiWriter(Stream.Null, Standard, options, checks: true);
        return writer.Write(this);
    }

    /// <summary><i>Schrijven</i>: checks the message and writes it, if there are no errors.</summary>
    /// <param name="stream">Where it is written; nothing is when there are errors.</param>
    /// <param name="options">The code page and the like.</param>
    /// <returns>What was found; the message was written when <see cref="EiCheckResult.IsGood"/>.</returns>
    public EiCheckResult Write(Stream stream, EiOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var result = Check(options);
        if (result.IsGood)
        {
            using var writer = new EiWriter(stream, Standard, options, leaveOpen: true);
            writer.Write(this);
        }

        return result;
    }

    /// <inheritdoc/>
    public bool Equals(EiMessage? other) =>
        other is not null && Standard == other.Standard && Header == other.Header && Submitted == other.Submitted && Insured.AsSpan().SequenceEqual(other.Insured.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Standard, Header, Insured.Length);
}
