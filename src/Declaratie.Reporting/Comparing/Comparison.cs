using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Comparing.Engine;
using Declaratie.Reporting.Explaining;

namespace Declaratie.Reporting.Comparing;

/// <summary><i>Vergelijking</i>: what differs between two reports, and the entries that did it.</summary>
/// <remarks>Of two reports that are made of one journal, an earlier and a later state, it tells what was recorded in between; of a closed period it is empty (L8).</remarks>
public sealed record Comparison
{
    /// <summary><i>Ervoor</i>: the one report.</summary>
    public required AllocatedPaymentsReport Before { get; init; }

    /// <summary><i>Erna</i>: the other.</summary>
    public required AllocatedPaymentsReport After { get; init; }

    /// <summary><i>Bedragen die verschillen</i>: of the summaries, by row and column, in order of the keys. A row that one of them lacks is a row of zeros.</summary>
    public required ImmutableArray<ComparedAmount> Rows { get; init; }

    /// <summary><i>Cijfers die verschillen</i>: beside the summary: receipts totalling, the notes and the reconciliation.</summary>
    public required ImmutableArray<ComparedFigure> Figures { get; init; }

    /// <summary><i>Vervallen regels</i>: detail lines that only the first has; none when one of them has no details.</summary>
    public required ImmutableArray<DetailLine> LinesGone { get; init; }

    /// <summary><i>Nieuwe regels</i>: detail lines that only the second has.</summary>
    public required ImmutableArray<DetailLine> LinesNew { get; init; }

    /// <summary><i>Gelijk</i>: nothing differs.</summary>
    public bool IsEmpty => Rows.IsEmpty && Figures.IsEmpty && LinesGone.IsEmpty && LinesNew.IsEmpty;

    /// <summary><i>Vergelijk</i>: lays two reports side by side. Their periods and selections may differ; how they are summarised may not.</summary>
    /// <param name="before">The one; with its summary.</param>
    /// <param name="after">The other; with its summary.</param>
    /// <returns>What differs. Entries are named where both reports were made of ledgers, and not read from files.</returns>
    /// <exception cref="ArgumentException">A report has no summary, or they are summarised in different ways, or advances are hidden in one of them.</exception>
    public static Comparison Of(AllocatedPaymentsReport before, AllocatedPaymentsReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Summary is null || after.Summary is null)
        {
            throw new ArgumentException("Reports are compared by their summaries; ask for the summary, or both parts.", before.Summary is null ? nameof(before) : nameof(after));
        }

        if (before.Spec.SummariseBy != after.Spec.SummariseBy || before.Spec.HideAdvancePayments != after.Spec.HideAdvancePayments)
        {
            throw new ArgumentException("Only reports that are summarised in the same way, with advances shown in both or in neither, can be compared.", nameof(after));
        }

        var (gone, added) = LineDifference.Of(before.Details, after.Details);
        return new Comparison
        {
            Before = before,
            After = after,
            Rows = AmountDifference.Of(before, after),
            Figures = FigureDifference.Of(before, after),
            LinesGone = gone,
            LinesNew = added,
        };
    }

    /// <summary><i>Vergelijk twee standen</i>: one question to two states of a ledger, such as before and after some entries.</summary>
    /// <param name="before">The one state.</param>
    /// <param name="after">The other.</param>
    /// <param name="spec">The question; a provider may be unknown to one of the two. Without the summary it is asked for.</param>
    /// <returns>What differs.</returns>
    /// <exception cref="ArgumentException">The period ends before it begins, or both do not have a selected provider.</exception>
    public static Comparison Of(ReportingLedger before, ReportingLedger after, AllocatedPaymentsSpec spec)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        ArgumentNullException.ThrowIfNull(spec);
        var asked = spec with { Sections = spec.Sections == ReportSections.Details ? ReportSections.Both : spec.Sections };
        after.Check(asked with { Providers = [.. asked.Providers.Where(provider => !before.Ledger.HasProvider(provider))] }, nameof(spec));
        return Of(before.Answer(asked), after.Answer(asked));
    }

    /// <summary><i>Pas toe</i>: carries the differences out on the rows of a summary; on those of the first report it gives those of the second, rows of zeros left out.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The rows, in order of their keys.</returns>
    public ImmutableArray<SummaryRow> ApplyTo(ImmutableArray<SummaryRow> rows) => AmountDifference.Apply(this, rows);

    /// <summary><i>Noem naar het journaal</i>: names each entry by its type in the journal.</summary>
    /// <param name="typeOfLine">The type of the entry on a line; null where there is none.</param>
    /// <returns>The same comparison with those types.</returns>
    public Comparison NamedBy(Func<int, string?> typeOfLine)
    {
        ArgumentNullException.ThrowIfNull(typeOfLine);
        return this with
        {
            Rows = [.. Rows.Select(row => row with { Entries = [.. row.Entries.Select(entry => entry with { Type = typeOfLine(entry.Line) ?? entry.Type })] })],
        };
    }

    /// <inheritdoc/>
    public bool Equals(Comparison? other) =>
        other is not null && Before == other.Before && After == other.After && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan())
        && Figures.AsSpan().SequenceEqual(other.Figures.AsSpan()) && LinesGone.AsSpan().SequenceEqual(other.LinesGone.AsSpan())
        && LinesNew.AsSpan().SequenceEqual(other.LinesNew.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Before, After, Rows.Length, Figures.Length);
}

/// <summary><i>Bedrag dat verschilt</i>: a column of a row of the summary.</summary>
/// <param name="Row">The key of the row: its columns are not looked at.</param>
/// <param name="Column">The column, none of the sums.</param>
/// <param name="Before">The amount in the first report.</param>
/// <param name="After">The amount in the second.</param>
/// <param name="Entries">The entries that did it, in order of the journal; none where they cannot be known.</param>
public sealed record ComparedAmount(ReportCell Row, ReportColumn Column, Money Before, Money After, ImmutableArray<ComparedEntry> Entries)
{
    /// <inheritdoc/>
    public bool Equals(ComparedAmount? other) =>
        other is not null && Row == other.Row && Column == other.Column && Before == other.Before && After == other.After
        && Entries.AsSpan().SequenceEqual(other.Entries.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Row, Column, Before, After, Entries.Length);
}

/// <summary><i>Post</i>: an entry that made two reports differ.</summary>
/// <param name="Line">Its line in the journal, 0 when unknown.</param>
/// <param name="Type">Its type in the words of the journal.</param>
/// <param name="Subject">The ids of the documents it is about.</param>
/// <param name="Practice">The practice it was recorded in.</param>
public sealed record ComparedEntry(int Line, string Type, string Subject, string Practice);

/// <summary><i>Cijfer dat verschilt</i>: beside the summary.</summary>
/// <param name="Name">Its name in JSON, such as <c>receiptsTotalling</c>.</param>
/// <param name="Before">In the first report: euros, or a number; 1 for yes and 0 for no.</param>
/// <param name="After">In the second.</param>
public sealed record ComparedFigure(string Name, decimal Before, decimal After);
