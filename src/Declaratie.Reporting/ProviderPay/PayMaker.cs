using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Engine;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting.ProviderPay;

/// <summary>Sums each piece of the period on which no rate changes, joins adjoining pieces at one percentage, and pays what comes of it.</summary>
internal sealed class PayMaker
{
    private readonly ReportingLedger ledger;
    private readonly ProviderPaySpec spec;
    private readonly RatesTable rates;
    private readonly DaySpan[] pieces;
    private readonly List<Finding> findings = [];
    private readonly List<PayStretch> stretches = [];

    private PayMaker(ReportingLedger ledger, ProviderPaySpec spec)
    {
        (this.ledger, this.spec) = (ledger, spec);
        rates = new RatesTable(spec.Rates);
        pieces = rates.Cut(new DaySpan(Days.Of(spec.From), Days.Of(spec.To)));
    }

    private bool AreAdvancesHeld => spec.Rates.Advances == PayAdvances.Held;

    public static Checked<ProviderPayReport?> Make(ReportingLedger ledger, ProviderPaySpec spec)
    {
        var maker = new PayMaker(ledger, spec);
        maker.findings.AddRange(spec.RatesAreShared ? [] : RateStrangers.Of(ledger, spec.Rates));
        maker.AddStretches();
        return maker.findings.Count > 0 ? new(null, [.. maker.findings]) : new(maker.Report(), []);
    }

    private void AddStretches()
    {
        foreach (var (_, provider, label, sums) in Cells().Values.OrderBy(row => row.Key))
        {
            var percents = rates.Percents(ledger.Names.Provider(provider), ledger.Names.Label(label), pieces);
            for (var (first, end) = (0, 0); first < pieces.Length; first = end)
            {
                for (end = first + 1; end < pieces.Length && percents[end] == percents[first];)
                {
                    end++;
                }

                Add(provider, label, new DaySpan(pieces[first].First, pieces[end - 1].Last), Sum(sums, first, end), percents[first], isWhole: end - first == pieces.Length);
            }
        }
    }

    /// <summary>The sums of each row that has any, by the piece they fall on.</summary>
    private Dictionary<long, (long Key, int Provider, int Label, List<(int Piece, SummaryCells.Cell Cell)> Sums)> Cells()
    {
        var rows = new Dictionary<long, (long Key, int Provider, int Label, List<(int Piece, SummaryCells.Cell Cell)> Sums)>();
        var workspace = new Workspace();
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            foreach (ref readonly var cell in CellsOf(pieces[piece], workspace).AsSpan())
            {
                var key = ledger.Names.RowKey(cell.Provider, Names.NoThird, cell.Label);
                if (!rows.TryGetValue(key, out var row))
                {
                    rows[key] = row = (key, cell.Provider, cell.Label, []);
                }

                row.Sums.Add((piece, cell));
            }
        }

        return rows;
    }

    private SummaryCells.Cell[] CellsOf(DaySpan days, Workspace workspace)
    {
        var question = new AllocatedPaymentsSpec { From = Days.ToDate(days.First), To = Days.ToDate(days.Last), Sections = ReportSections.Summary };
        var everybody = new Selection(ledger.Ledger.Tables, []);
        return MoveScan.Answers(ledger.Index, question, everybody)
            ? MoveScan.Of(ledger.Index, ledger.Names, question, workspace).Cells
            : SummaryScan.Of(ledger.Index, ledger.Names, question, everybody).Cells;
    }

    private ReportColumns Sum(List<(int Piece, SummaryCells.Cell Cell)> sums, int first, int end)
    {
        var total = default(SummaryCells.Cell);
        foreach (var (piece, cell) in sums)
        {
            if (piece >= first && piece < end)
            {
                total.Adjustments += cell.Adjustments;
                total.PayorInvoices += cell.PayorInvoices;
                total.PatientInvoices += cell.PatientInvoices;
                total.Advances += cell.Advances;
            }
        }

        return new ReportColumns(
            Money.FromCents(total.Adjustments),
            Money.FromCents(total.PayorInvoices),
            Money.FromCents(total.PatientInvoices),
            AreAdvancesHeld ? null : Money.FromCents(total.Advances));
    }

    private void Add(int provider, int label, DaySpan days, ReportColumns columns, long? percent, bool isWhole)
    {
        if (columns.IsZero)
        {
            return;
        }

        var (whose, payor, from, to) = (ledger.Names.Provider(provider), ledger.Names.Label(label), Days.ToDate(days.First), Days.ToDate(days.Last));
        if (percent is not { } rate)
        {
            findings.Add(RateRefusals.NoRate(whose, payor, from, to));
            return;
        }

        var row = new ProviderPayRow(whose, payor, isWhole ? null : from, isWhole ? null : to, columns, Percentage.Of(rate), Percentage.Pay(columns.Total, rate));
        stretches.Add(new PayStretch(provider, label, days, row));
    }

    private ProviderPayReport Report()
    {
        var lines = spec.Statements ? StatementLines.Of(ledger, stretches, AreAdvancesHeld) : null;
        ImmutableArray<ProviderPayRow> rows = [.. stretches.Select(stretch => stretch.Row)];
        return ProviderPayReport.Of([ledger.Practice], (spec.From, spec.To), spec.Rates.Advances, rows, lines is null ? null : row => lines[row]);
    }
}

/// <summary>A row and the days it is about.</summary>
/// <param name="Provider">The provider's number.</param>
/// <param name="Label">The label's number.</param>
/// <param name="Stretch">The days.</param>
/// <param name="Row">The row.</param>
internal sealed record PayStretch(int Provider, int Label, DaySpan Stretch, ProviderPayRow Row);
