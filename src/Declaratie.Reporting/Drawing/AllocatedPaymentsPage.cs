using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing.Pages;

namespace Declaratie.Reporting.Drawing;

/// <summary>The report of allocated payments as a page. What a reader asks first stands first: the sums, who it went to, the notes; the many lines behind it come last, on a sheet of their own.</summary>
internal sealed class AllocatedPaymentsPage
{
    private readonly StreamedAllocatedPayments streamed;
    private readonly AllocatedPaymentsReport report;
    private readonly ReportLanguage language;
    private readonly ReportTexts texts;
    private readonly Notation notation;
    private readonly bool withAdvances;

    internal AllocatedPaymentsPage(StreamedAllocatedPayments streamed, ReportLanguage language)
    {
        this.streamed = streamed;
        this.language = language;
        report = streamed.Report;
        texts = new ReportTexts(language);
        notation = new Notation(language);
        withAdvances = AdvanceColumn.IsShown(streamed);
    }

    internal Page Page()
    {
        var words = new AllocatedPaymentsWords(texts, notation);
        return new Page
        {
            Report = "allocated-payments",
            Language = language,
            Title = texts[ReportText.Title],
            Asked = [.. words.Asked(report)],
            Parts =
            [
                .. AllocatedPaymentsWords.IsEmpty(streamed) ? (ReadOnlySpan<PagePart>)[new PageText(null, [texts[ReportText.NothingInPeriod]])] : [],
                .. Bridge(),
                .. Summary(),
                new PageText(texts[ReportText.Notes], [.. words.Notes(report, Labels())]),
                .. Details(),
            ],
        };
    }

    private IEnumerable<PagePart> Details()
    {
        if (streamed.Lines is { } lines && !AllocatedPaymentsWords.IsEmpty(streamed))
        {
            yield return lines.Any()
                ? new AllocatedPaymentsDetails(texts, notation, streamed, withAdvances).Table() with { OnNewSheet = true }
                : new PageText(texts[ReportText.Details], [texts[ReportText.NoLines]]);
        }
    }

    private IEnumerable<PagePart> Summary()
    {
        if (report.Summary is not { } rows || AllocatedPaymentsWords.IsEmpty(streamed))
        {
            yield break;
        }

        if (rows is [])
        {
            yield return new PageText(texts[ReportText.Summary], [texts[ReportText.NoRows]]);
            yield break;
        }

        var tables = new AllocatedPaymentsSummary(texts, report, withAdvances);
        var providers = (report.ProviderTotals ?? []).Select(total => (Cells.Clean(total.Provider.Value), total.Columns));
        yield return Picture(ReportText.PerProvider, providers);
        yield return tables.Table();
        var payors = PayorTotal.Of(report);
        yield return Picture(ReportText.PerPayor, payors.Select(total => (Cells.Clean(texts.LabelOf(total.Payor)), total.Columns)));
        yield return tables.PerPayor(payors);
    }

    private PagePicture Picture(ReportText heading, IEnumerable<(string Words, ReportColumns Columns)> bars)
    {
        ImmutableArray<string> series = withAdvances ? [Plain(ReportText.Allocated), Plain(ReportText.AdvancePayments)] : [Plain(ReportText.Allocated)];
        ImmutableArray<PageBar> drawn = [.. bars.Select(bar => new PageBar(bar.Words, AmountsOf(bar.Columns)))];
        var alternative = string.Join("; ", drawn.Select(bar => $"{bar.Words}: {string.Join(", ", series.Zip(bar.Cents, (name, cents) => $"{name} {notation.Amount(Money.FromCents(cents)).Replace('-', '−')}"))}"));
        return new PagePicture(texts[heading], $"{texts[heading]}. {alternative}.", series, drawn);
    }

    private ImmutableArray<long> AmountsOf(ReportColumns columns) =>
        withAdvances ? [columns.Allocated.Cents, (columns.AdvancePayments ?? Money.Zero).Cents] : [columns.Allocated.Cents];

    private string Plain(ReportText key) => PageColumn.Plain(texts[key]);

    private IEnumerable<PagePart> Bridge()
    {
        // What came in is what was allocated and what is still an advance.
        var bridge = report.Reconciliation;
        yield return new PageBridge(texts[ReportText.Reconciliation],
        [
            Term(' ', ReportText.ReceiptsTotalling, report.ReceiptsTotalling),
            .. report.Spec.Providers is [] ? (ReadOnlySpan<PageTerm>)[] :
            [
                Term('+', ReportText.ReceivedFromOthers, bridge.ReceivedFromOthers),
                Term('−', ReportText.GivenToOthers, bridge.GivenToOthers),
            ],
            Term('=', ReportText.Allocated, bridge.Allocated),
            Term('+', ReportText.AdvancePayments, bridge.AdvancePayments),
        ]);
        if (AllocatedPaymentsWords.TotalsHoldOthers(report))
        {
            yield return new PageText(null, [texts[ReportText.TotalsHoldOthers]]);
        }
    }

    private PageTerm Term(char sign, ReportText name, Money amount) => new(sign, Plain(name), amount.Cents);

    /// <summary>Mixed and Open Balance are explained where they occur; whether Unknown does, the report knows.</summary>
    private ReportText[] Labels()
    {
        var rows = report.Summary ?? [];
        var mixed = rows.Any(row => row.Payor == PayorLabel.Mixed);
        var open = rows.Any(row => row.Payor == PayorLabel.OpenBalance);
        if (!mixed || !open)
        {
            foreach (var line in streamed.Lines ?? [])
            {
                mixed |= line.Payor == PayorLabel.Mixed || line.CreditPayor == PayorLabel.Mixed;
                open |= line.Payor == PayorLabel.OpenBalance || line.CreditPayor == PayorLabel.OpenBalance;
            }
        }

        return [.. mixed ? (ReadOnlySpan<ReportText>)[ReportText.MixedNote] : [], .. open ? (ReadOnlySpan<ReportText>)[ReportText.OpenBalanceNote] : []];
    }
}
