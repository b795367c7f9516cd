using System.Collections.Immutable;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Reporting.Explaining;

/// <summary><i>Uitleg van een cijfer</i>: the postings behind a figure of the summary, with the entries and the rules that put them there; they add up to it exactly.</summary>
public sealed record Explanation
{
    /// <summary><i>Praktijken</i>: the names of the practices in it, in ordinal order.</summary>
    public required ImmutableArray<string> Practices { get; init; }

    /// <summary><i>Vraag</i>: the question of the report.</summary>
    public required AllocatedPaymentsSpec Spec { get; init; }

    /// <summary><i>Cel</i>: the figure.</summary>
    public required ReportCell Cell { get; init; }

    /// <summary><i>Bedrag</i>: the sum of the postings; what the report says.</summary>
    public required Money Amount { get; init; }

    /// <summary><i>Boekingen</i>: by date, then as they were recorded.</summary>
    public required ImmutableArray<ExplainedPosting> Postings { get; init; }

    /// <summary><i>Noem naar het journaal</i>: names each entry by its type in the journal: what a step of the claims posted, is named after that step.</summary>
    /// <param name="typeOfLine">The type of the entry on a line; null where there is none.</param>
    /// <returns>The same explanation with those types.</returns>
    public Explanation NamedBy(Func<int, string?> typeOfLine)
    {
        ArgumentNullException.ThrowIfNull(typeOfLine);
        return this with { Postings = [.. Postings.Select(posting => posting with { Type = typeOfLine(posting.Line) ?? posting.Type })] };
    }

    /// <inheritdoc/>
    public bool Equals(Explanation? other) =>
        other is not null && Spec == other.Spec && Cell == other.Cell && Amount == other.Amount
        && Practices.AsSpan().SequenceEqual(other.Practices.AsSpan()) && Postings.AsSpan().SequenceEqual(other.Postings.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Spec, Cell, Amount, Postings.Length);
}

/// <summary><i>Boeking</i>: an amount of one entry in one column, and why it stands there.</summary>
public sealed record ExplainedPosting
{
    /// <summary><i>Datum</i>: the date of the posting, which selects (R1).</summary>
    public required LocalDate Date { get; init; }

    /// <summary><i>Bedrag</i>: signed.</summary>
    public required Money Amount { get; init; }

    /// <summary><i>Journaalregel</i>: the line of the entry, 0 when unknown.</summary>
    public required int Line { get; init; }

    /// <summary><i>Soort post</i>: the type of the entry in the words of the journal; of what a run of the allocation engine made <c>auto-allocation</c>.</summary>
    public required string Type { get; init; }

    /// <summary><i>Waarover</i>: the ids of the documents: <c>R507 → 1009</c>, <c>R603</c>, <c>W1: 1004</c>.</summary>
    public required string Subject { get; init; }

    /// <summary><i>Behandelaar</i>: under whom it stands.</summary>
    public required ProviderId Provider { get; init; }

    /// <summary><i>Betaler</i>: under which payor or label it stands.</summary>
    public required PayorLabel Payor { get; init; }

    /// <summary><i>Kolom</i>: one of the columns that are no sums.</summary>
    public required ReportColumn Column { get; init; }

    /// <summary><i>Regels</i>: why it is posted, and why under this payor.</summary>
    public required ImmutableArray<Rule> Rules { get; init; }

    /// <summary><i>Praktijk</i>: the practice it comes from.</summary>
    public string Practice { get; init; } = "";

    /// <summary>Where the movement stands in its ledger: what is the same in a ledger and in one that goes on from it.</summary>
    internal int Order { get; init; }

    /// <inheritdoc/>
    public bool Equals(ExplainedPosting? other) =>
        other is not null && Date == other.Date && Amount == other.Amount && Line == other.Line && Type == other.Type && Subject == other.Subject
        && Provider == other.Provider && Payor == other.Payor && Column == other.Column && Practice == other.Practice
        && Rules.AsSpan().SequenceEqual(other.Rules.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Amount, Line, Subject, Column);
}
