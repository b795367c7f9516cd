using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Reporting.Engine;
using Declaratie.Reporting.Explaining;
using Declaratie.Reporting.Explaining.Engine;

namespace Declaratie.Reporting.ProviderPay;

/// <summary>The postings behind the rows, each as a line.</summary>
internal sealed class StatementLines
{
    private readonly LedgerTables tables;
    private readonly Names names;
    private readonly string practice;
    private readonly bool areAdvancesHeld;

    /// <summary>The stretches of a provider and payor, with the lines of each.</summary>
    private readonly Dictionary<(int Provider, int Label), List<(PayStretch Stretch, List<PayLine> Lines)>> lines = [];

    private StatementLines(ReportingLedger ledger, bool areAdvancesHeld)
    {
        (tables, names, practice) = (ledger.Ledger.Tables, ledger.Names, ledger.Practice);
        this.areAdvancesHeld = areAdvancesHeld;
    }

    public static Dictionary<ProviderPayRow, ImmutableArray<PayLine>> Of(ReportingLedger ledger, List<PayStretch> stretches, bool areAdvancesHeld)
    {
        var made = new StatementLines(ledger, areAdvancesHeld);
        foreach (var stretch in stretches)
        {
            var key = (stretch.Provider, stretch.Label);
            if (!made.lines.TryGetValue(key, out var some))
            {
                made.lines[key] = some = [];
            }

            some.Add((stretch, []));
        }

        if (stretches.Count > 0)
        {
            var (start, end) = ledger.Index.Slice(stretches.Min(stretch => stretch.Stretch.First), stretches.Max(stretch => stretch.Stretch.Last));
            foreach (ref readonly var row in ledger.Index.Rows[start..end])
            {
                made.Take(row);
            }
        }

        return made.lines.Values.SelectMany(some => some).ToDictionary(one => one.Stretch.Row, one => PayLines.InOrder(one.Lines));
    }

    private void Take(in IndexRow row)
    {
        var (first, second) = Posting.Of(row);
        Take(row, first);
        Take(row, second);
    }

    private void Take(in IndexRow row, in Posting posting)
    {
        var isPaid = posting.Column != ReportColumn.Receipts && !(areAdvancesHeld && posting.Column == ReportColumn.AdvancePayments);
        if (!isPaid || posting.Cents == 0 || !lines.TryGetValue((posting.Provider, posting.Label), out var some))
        {
            return;
        }

        foreach (var (stretch, of) in some)
        {
            if (stretch.Stretch.First <= row.Day && row.Day <= stretch.Stretch.Last)
            {
                of.Add(Line(row, stretch.Row, posting));
            }
        }
    }

    private PayLine Line(in IndexRow row, ProviderPayRow of, in Posting posting)
    {
        var isReceipt = row.Kind == PostingKind.Receipt;
        var movement = isReceipt ? default : tables.Movements[row.Reference];
        var credit = isReceipt ? row.Reference : posting.IsOfTarget ? movement.Cause : movement.Credit;
        var invoice = isReceipt ? -1 : movement.Invoice;
        var creditId = credit >= 0 ? tables.Credits[credit] : null;
        var invoiceId = invoice >= 0 ? tables.Invoices[invoice] : null;
        return new PayLine
        {
            Date = Days.ToDate(row.Day),
            Kind = isReceipt ? PayLineKind.Receipt : KindOf(movement.Kind),
            Credit = creditId is null ? null : new CreditId(creditId),
            CreditNumber = creditId is null ? null : names.CreditNumber(credit) ?? creditId,
            Invoice = invoiceId is null ? null : new InvoiceId(invoiceId),
            InvoiceNumber = invoiceId is null ? null : names.InvoiceNumber(invoice) ?? invoiceId,
            Cause = isReceipt ? null : names.Cause(movement),
            Payor = of.Payor,
            Column = ColumnOf(posting.Column),
            Amount = Money.FromCents(posting.Cents),
            Percent = of.Percent,
            Practice = practice,
            Line = isReceipt ? tables.CreditRows[credit].Line : movement.Line,
            Order = row.Reference,
        };
    }

    private static PayColumn ColumnOf(ReportColumn column) => column switch
    {
        ReportColumn.InvoiceAdjustments => PayColumn.InvoiceAdjustments,
        ReportColumn.PayorInvoices => PayColumn.PayorInvoices,
        ReportColumn.PatientInvoices => PayColumn.PatientInvoices,
        _ => PayColumn.AdvancePayments,
    };

    private static PayLineKind KindOf(MovementKind kind) => kind switch
    {
        MovementKind.Allocation => PayLineKind.Allocation,
        MovementKind.Refund => PayLineKind.Refund,
        MovementKind.ReceiptCorrection => PayLineKind.ReceiptCorrection,
        MovementKind.TransferOut => PayLineKind.Transfer,
        MovementKind.InvoiceAdjustment => PayLineKind.InvoiceAdjustment,
        MovementKind.WriteOff => PayLineKind.WriteOff,
        MovementKind.WriteOffReversal => PayLineKind.WriteOffReversal,
        _ => PayLineKind.Deallocation,
    };
}
