using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Reporting.Engine;

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

    /// <summary>The posting model of section 2, once more: what is paid of a movement, and under whom.</summary>
    private void Take(in IndexRow row)
    {
        switch (row.Kind)
        {
            case PostingKind.Receipt or PostingKind.Refund or PostingKind.ReceiptCorrection:
                Post(row, row.CreditProvider, row.CreditLabel, PayColumn.AdvancePayments, row.Cents);
                break;
            case PostingKind.Transfer:
                Post(row, row.CreditProvider, row.CreditLabel, PayColumn.AdvancePayments, -row.Cents);
                Post(row, row.InvoiceProvider, row.InvoiceLabel, PayColumn.AdvancePayments, row.Cents, isOfTarget: true);
                break;
            case PostingKind.Pair:
                Post(row, row.CreditProvider, row.InvoiceLabel, PayColumn.InvoiceAdjustments, -row.Cents);
                Post(row, row.InvoiceProvider, row.InvoiceLabel, PayColumn.InvoiceAdjustments, row.Cents);
                break;
            default:
                Post(row, row.CreditProvider, row.CreditLabel, PayColumn.AdvancePayments, -row.Cents);
                Post(row, row.InvoiceProvider, row.InvoiceLabel, (PayColumn)row.Column, row.Cents);
                break;
        }
    }

    private void Post(in IndexRow row, int provider, int label, PayColumn column, long cents, bool isOfTarget = false)
    {
        if (cents == 0 || (areAdvancesHeld && column == PayColumn.AdvancePayments) || !lines.TryGetValue((provider, label), out var some))
        {
            return;
        }

        foreach (var (stretch, of) in some)
        {
            if (stretch.Stretch.First <= row.Day && row.Day <= stretch.Stretch.Last)
            {
                of.Add(Line(row, stretch.Row, column, cents, isOfTarget));
            }
        }
    }

    private PayLine Line(in IndexRow row, ProviderPayRow of, PayColumn column, long cents, bool isOfTarget)
    {
        var isReceipt = row.Kind == PostingKind.Receipt;
        var movement = isReceipt ? default : tables.Movements[row.Reference];
        var credit = isReceipt ? row.Reference : isOfTarget ? movement.Cause : movement.Credit;
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
            Column = column,
            Amount = Money.FromCents(cents),
            Percent = of.Percent,
            Practice = practice,
            Line = isReceipt ? tables.CreditRows[credit].Line : movement.Line,
            Order = row.Reference,
        };
    }

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
