using System.Collections.Immutable;

namespace Declaratie.Reporting.Drawing.Pages;

/// <summary>A report for people, in one language: what text, HTML and workbooks draw. None of them knows a report; no report knows them.</summary>
internal sealed record Page
{
    /// <summary>The name of the report in JSON, such as <c>settlement</c>.</summary>
    public required string Report { get; init; }

    public required ReportLanguage Language { get; init; }

    public required string Title { get; init; }

    /// <summary>What was asked, a line each: the practice, the period, the options.</summary>
    public required ImmutableArray<string> Asked { get; init; }

    /// <summary>What stands on it, in order.</summary>
    public required ImmutableArray<PagePart> Parts { get; init; }
}

/// <summary>Something on a page, below a heading of its own.</summary>
/// <param name="Heading">The heading; null for none.</param>
internal abstract record PagePart(string? Heading)
{
    /// <summary>On paper it begins on a new sheet.</summary>
    public bool OnNewSheet { get; init; }

    /// <summary>On paper it is short enough to stand on one sheet, and does.</summary>
    public bool StaysWhole { get; init; }
}

/// <summary>Sentences, such as the notes.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Lines">A paragraph each.</param>
internal sealed record PageText(string? Heading, ImmutableArray<string> Lines) : PagePart(Heading);

/// <summary>A sum that is written out: receipts = allocated + advances.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Terms">Its terms.</param>
internal sealed record PageBridge(string? Heading, ImmutableArray<PageTerm> Terms) : PagePart(Heading);

/// <summary>A term of a sum.</summary>
/// <param name="Sign"><c>' '</c>, <c>'+'</c>, <c>'−'</c> or <c>'='</c>.</param>
/// <param name="Words">What it is.</param>
/// <param name="Cents">The amount in cents.</param>
internal sealed record PageTerm(char Sign, string Words, long Cents);

/// <summary>A picture: for each row a bar of parts, which may be negative. Whatever it shows stands in a table too.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Alternative">In words, for who cannot see it.</param>
/// <param name="Series">What the parts of a bar are.</param>
/// <param name="Bars">The bars.</param>
internal sealed record PagePicture(string? Heading, string Alternative, ImmutableArray<string> Series, ImmutableArray<PageBar> Bars) : PagePart(Heading);

/// <summary>A bar of a picture.</summary>
/// <param name="Words">What it is of.</param>
/// <param name="Cents">The amount of each series, in cents.</param>
internal sealed record PageBar(string Words, ImmutableArray<long> Cents);

/// <summary>A picture of an amount that falls apart, from left to right, and of a part that falls apart again. Whatever it shows stands in a table too.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Alternative">In words, for who cannot see it.</param>
/// <param name="Sources">What flows in; together as much as flows out.</param>
/// <param name="Streams">What flows out, each more than nothing.</param>
internal sealed record PageFlow(string? Heading, string Alternative, ImmutableArray<PageStream> Sources, ImmutableArray<PageStream> Streams) : PagePart(Heading);

/// <summary>A stream of a flow.</summary>
/// <param name="Words">What it is.</param>
/// <param name="Cents">The amount in cents, more than 0.</param>
internal sealed record PageStream(string Words, long Cents)
{
    /// <summary>What it falls apart into, each more than nothing; empty when it does not.</summary>
    public ImmutableArray<PageStream> Parts { get; init => field = value.IsDefault ? [] : value; } = [];
}
