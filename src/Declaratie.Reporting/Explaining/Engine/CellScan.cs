using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting.Explaining.Engine;

/// <summary>The postings of a period that a cell of the summary adds up.</summary>
internal sealed class CellScan
{
    private readonly ReportingLedger ledger;
    private readonly LedgerTables tables;
    private readonly AllocatedPaymentsSpec spec;
    private readonly ReportCell cell;
    private readonly Selection selection;
    private readonly CellNumbers wanted;

    public CellScan(ReportingLedger ledger, AllocatedPaymentsSpec spec, ReportCell cell)
    {
        (this.ledger, this.spec, this.cell) = (ledger, spec, cell);
        tables = ledger.Ledger.Tables;
        selection = new Selection(tables, spec.Providers);
        wanted = CellNumbers.Of(ledger.Ledger, cell);
    }

    /// <summary>The postings, by date and as they were recorded.</summary>
    /// <returns>None when the ledger does not know what the cell names.</returns>
    public IEnumerable<ExplainedPosting> Postings()
    {
        if (!wanted.AreKnown)
        {
            yield break;
        }

        var (at, end) = ledger.Index.Slice(Days.Of(spec.From), Days.Of(spec.To));
        for (; at < end; at++)
        {
            var (first, second) = Posting.Of(ledger.Index.Rows[at]);
            if (IsMeant(first))
            {
                yield return Explained(ledger.Index.Rows[at], first);
            }

            if (IsMeant(second))
            {
                yield return Explained(ledger.Index.Rows[at], second);
            }
        }
    }

    private bool IsMeant(in Posting posting) =>
        (posting.Cents != 0 || spec.ZeroRows) && IsInColumn(posting.Column) && wanted.Match(posting) && IsSelected(posting);

    /// <summary>R7, R45: rows of selected providers; by who got paid also those whose paid provider is selected.</summary>
    private bool IsSelected(in Posting posting) =>
        selection.Has(posting.Provider)
        || (spec.SummariseBy == SummariseBy.WhoGotPaid && posting.Column != ReportColumn.Receipts && selection.Has(posting.PaidTo));

    private bool IsInColumn(ReportColumn column)
    {
        var isAllocated = column is ReportColumn.InvoiceAdjustments or ReportColumn.PayorInvoices or ReportColumn.PatientInvoices;
        var isHidden = spec.HideAdvancePayments && column == ReportColumn.AdvancePayments;
        return !isHidden && cell.Column switch
        {
            ReportColumn.Allocated => isAllocated,
            ReportColumn.Total => isAllocated || column == ReportColumn.AdvancePayments,
            _ => cell.Column == column,
        };
    }

    private ExplainedPosting Explained(in IndexRow row, in Posting posting)
    {
        var isReceipt = row.Kind == PostingKind.Receipt;
        var movement = isReceipt ? default : tables.Movements[row.Reference];
        return new ExplainedPosting
        {
            Date = Days.ToDate(row.Day),
            Amount = Money.FromCents(posting.Cents),
            Line = isReceipt ? tables.CreditRows[row.Reference].Line : movement.Line,
            Type = isReceipt ? EntryWords.Receipt : EntryWords.TypeOf(movement),
            Subject = isReceipt ? tables.Credits[row.Reference] : EntryWords.SubjectOf(tables, ledger.Names, movement),
            Provider = ledger.Names.Provider(posting.Provider),
            Payor = ledger.Names.Label(posting.Label),
            Column = posting.Column,
            Rules = ByMode(PostingRules.Of(tables, row, posting)),
            Practice = ledger.Practice,
            Order = row.Reference,
        };
    }

    private ImmutableArray<Rule> ByMode(ImmutableArray<Rule> rules) => (cell.Column, spec.SummariseBy) switch
    {
        (ReportColumn.Receipts, _) or (_, SummariseBy.Provider) => rules,
        (_, SummariseBy.PatientsProvider) => [.. rules, ReportRules.PatientsProviderIsOnTheChart],
        _ => [.. rules, ReportRules.WhoGotPaidFollowsTheMoney],
    };
}

/// <summary>What a cell names, in the numbers of a ledger.</summary>
/// <param name="AreKnown">The ledger knows all that is named.</param>
/// <param name="Provider">The provider, or <see cref="Any"/>.</param>
/// <param name="Label">The label.</param>
/// <param name="PatientsProvider">The patient's provider, -1 for none.</param>
/// <param name="PaidTo">Who was paid.</param>
internal readonly record struct CellNumbers(bool AreKnown, int Provider, int Label, int PatientsProvider, int PaidTo)
{
    private const int Any = int.MinValue;

    public static CellNumbers Of(PaymentLedger ledger, ReportCell cell)
    {
        var tables = ledger.Tables;
        var provider = Number(tables, cell.Provider);
        var paidTo = Number(tables, cell.PaidTo);
        var patients = cell.WithoutPatient ? -1 : Number(tables, cell.PatientsProvider);
        var label = cell.Payor is { } payor ? ledger.LabelNumber(payor) : Any;
        return new CellNumbers(provider != -1 && paidTo != -1 && label != -1 && (patients != -1 || cell.WithoutPatient), provider, label, patients, paidTo);
    }

    public bool Match(in Posting posting) =>
        (Provider == Any || Provider == posting.Provider) && (Label == Any || Label == posting.Label)
        && (PaidTo == Any || PaidTo == posting.PaidTo) && (PatientsProvider == Any || PatientsProvider == posting.PatientsProvider);

    private static int Number(LedgerTables tables, ProviderId? provider) => provider is { } id ? tables.Providers.Find(id.Value) : Any;
}
