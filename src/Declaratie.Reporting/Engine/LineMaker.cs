using Declaratie.Domain;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>What a line will show, in numbers; -1 for none. The columns are null where the line moves none.</summary>
internal ref struct LineDraft
{
    public DetailSection Section;
    public DetailKind Kind;
    public ref readonly IndexRow Row;
    public int Credit;
    public int Invoice;
    public int Provider;
    public int Payor;
    public int PatientsProvider;
    public int TransferProvider;
    public int CreditPayor;
    public string? Cause;
    public int Line;
    public long? Receipt;
    public long? InColumn;
    public long? Advance;
}

/// <summary>Makes the printed lines of movements: the table <i>Lines per movement</i>.</summary>
/// <remarks>Null is a line that is left out: all its amounts are zero, and it is neither a head with lines below it nor asked for (R48).</remarks>
internal sealed class LineMaker(LedgerTables tables, Names names, string practice, bool hideAdvances, bool zeroRows)
{
    private readonly LastId credits = new(tables.Credits);
    private readonly LastId invoices = new(tables.Invoices);
    private readonly LastId patients = new(tables.Patients);

    /// <summary>A receipt of the period, as head.</summary>
    /// <param name="row">The receipt.</param>
    /// <param name="advance">What its net allocations of the period leave; null where its provider is not selected.</param>
    /// <param name="hasBelow">Lines stand below it.</param>
    /// <returns>The line.</returns>
    public DetailLine? Receipt(in IndexRow row, long? advance, bool hasBelow) => Make(
        new LineDraft
        {
            Section = DetailSection.Receipts,
            Kind = DetailKind.Receipt,
            Row = ref row,
            Credit = row.Reference,
            Invoice = -1,
            Provider = row.CreditProvider,
            Payor = row.CreditLabel,
            PatientsProvider = row.CreditPatientsProvider,
            TransferProvider = -1,
            CreditPayor = -1,
            Line = tables.CreditRows[row.Reference].Line,
            Receipt = row.Cents,
            Advance = advance,
        },
        hasBelow);

    /// <summary>A refund or receipt correction.</summary>
    /// <param name="section">Where it stands.</param>
    /// <param name="row">The movement.</param>
    /// <returns>The line.</returns>
    public DetailLine? OfReceipt(DetailSection section, in IndexRow row)
    {
        var draft = OfCredit(section, row.Kind == PostingKind.Refund ? DetailKind.Refund : DetailKind.ReceiptCorrection, row);
        draft.Receipt = row.Cents;
        draft.Advance = row.Cents;
        return Make(draft);
    }

    /// <summary>An allocation or deallocation below its head: the invoice column alone.</summary>
    /// <param name="section">Where it stands.</param>
    /// <param name="row">The movement.</param>
    /// <returns>The line.</returns>
    public DetailLine? Below(DetailSection section, in IndexRow row)
    {
        var draft = OfInvoice(section, KindOf(row), row);
        draft.InColumn = row.Cents;
        return Make(draft);
    }

    /// <summary>An allocation or deallocation of an earlier credit that is no transfer: invoice column and advance on one line.</summary>
    /// <param name="row">The movement.</param>
    /// <returns>The line.</returns>
    public DetailLine? OfEarlier(in IndexRow row)
    {
        var section = row.Kind == PostingKind.Allocation ? DetailSection.AdvancePaymentsNowAllocated : DetailSection.EarlierAllocationsReversed;
        var draft = OfInvoice(section, KindOf(row), row);
        draft.CreditPayor = row.CreditLabel;
        draft.InColumn = row.Cents;
        draft.Advance = -row.Cents;
        return Make(draft);
    }

    /// <summary>Where a transfer comes from: the advance of the credit.</summary>
    /// <param name="row">The movement.</param>
    /// <returns>The line.</returns>
    public DetailLine? FromCredit(in IndexRow row)
    {
        var draft = OfCredit(DetailSection.Transfers, DetailKind.From, row);
        draft.Advance = -row.Cents;
        return Make(draft);
    }

    /// <summary>Where an allocation under R31 or R32 goes to: the invoice column.</summary>
    /// <param name="row">The movement.</param>
    /// <returns>The line.</returns>
    public DetailLine? ToInvoice(in IndexRow row)
    {
        var draft = OfInvoice(DetailSection.Transfers, DetailKind.To, row);
        draft.InColumn = row.Cents;
        return Make(draft);
    }

    /// <summary>The new credit of a patient-to-patient transfer, as head.</summary>
    /// <param name="row">The transfer.</param>
    /// <param name="advance">What its net allocations of the period leave; null where the transfer itself is not selected.</param>
    /// <param name="hasBelow">Lines stand below it.</param>
    /// <returns>The line.</returns>
    public DetailLine? ToCredit(in IndexRow row, long? advance, bool hasBelow)
    {
        var draft = OfCredit(DetailSection.Transfers, DetailKind.To, row);
        draft.Credit = tables.Movements[row.Reference].Cause;
        draft.Provider = row.InvoiceProvider;
        draft.Payor = row.InvoiceLabel;
        draft.PatientsProvider = row.InvoicePatientsProvider;
        draft.Advance = advance;
        return Make(draft, hasBelow);
    }

    /// <summary>A write-off or lowering adjustment under another provider, or a reversal: one of its two sides.</summary>
    /// <param name="row">The movement.</param>
    /// <param name="isTo">The invoice provider's side, or the other one's.</param>
    /// <returns>The line.</returns>
    public DetailLine? OfPair(in IndexRow row, bool isTo)
    {
        var draft = OfInvoice(DetailSection.Transfers, isTo ? DetailKind.To : DetailKind.From, row);
        draft.TransferProvider = isTo ? row.InvoiceProvider : -1;
        draft.InColumn = isTo ? row.Cents : -row.Cents;
        return Make(draft);
    }

    private static DetailKind KindOf(in IndexRow row) => row.Kind == PostingKind.Allocation ? DetailKind.Allocation : DetailKind.Deallocation;

    private LineDraft OfCredit(DetailSection section, DetailKind kind, in IndexRow row)
    {
        ref readonly var movement = ref tables.Movements[row.Reference];
        return new LineDraft
        {
            Section = section,
            Kind = kind,
            Row = ref row,
            Credit = movement.Credit,
            Invoice = -1,
            Provider = row.CreditProvider,
            Payor = row.CreditLabel,
            PatientsProvider = row.CreditPatientsProvider,
            TransferProvider = -1,
            CreditPayor = -1,
            Cause = names.Cause(movement),
            Line = movement.Line,
        };
    }

    private LineDraft OfInvoice(DetailSection section, DetailKind kind, in IndexRow row)
    {
        var draft = OfCredit(section, kind, row);
        draft.Invoice = tables.Movements[row.Reference].Invoice;
        draft.Payor = row.InvoiceLabel;
        draft.PatientsProvider = row.InvoicePatientsProvider;
        draft.TransferProvider = row.InvoiceProvider;
        return draft;
    }

    private DetailLine? Make(in LineDraft draft, bool hasBelow = false)
    {
        var advance = hideAdvances ? null : draft.Advance;
        var isZero = draft.Receipt is null or 0 && draft.InColumn is null or 0 && advance is null or 0;
        if (isZero && !hasBelow && !zeroRows)
        {
            return null;
        }

        // A line all of whose amounts are zero shows the columns it would have moved, when zero rows are asked for.
        var showZeros = isZero && zeroRows;
        var patient = draft.Invoice >= 0 ? tables.InvoiceRows[draft.Invoice].Patient : tables.CreditRows[draft.Credit].Patient;
        var credit = draft.Credit >= 0 ? credits.Of(draft.Credit) : null;
        var invoice = draft.Invoice >= 0 ? invoices.Of(draft.Invoice) : null;
        return new DetailLine
        {
            Section = draft.Section,
            Kind = draft.Kind,
            Date = Days.ToDate(draft.Row.Day),
            Credit = credit is null ? null : new CreditId(credit),
            CreditNumber = credit is null ? null : names.CreditNumber(draft.Credit) ?? credit,
            CreditDate = draft.Credit >= 0 ? Days.ToDate(tables.CreditRows[draft.Credit].Day) : null,
            Invoice = invoice is null ? null : new InvoiceId(invoice),
            InvoiceNumber = invoice is null ? null : names.InvoiceNumber(draft.Invoice) ?? invoice,
            InvoiceDate = draft.Invoice >= 0 ? Days.ToDate(tables.InvoiceRows[draft.Invoice].Day) : null,
            Provider = names.Provider(draft.Provider),
            Payor = names.Label(draft.Payor),
            Patient = patient >= 0 ? new PatientId(patients.Of(patient)) : null,
            PatientName = patient >= 0 ? tables.PatientRows[patient].Name : null,
            PatientsProvider = names.ProviderOrNone(draft.PatientsProvider),
            TransferProvider = names.ProviderOrNone(draft.TransferProvider),
            CreditPayor = draft.CreditPayor >= 0 ? names.Label(draft.CreditPayor) : null,
            Cause = draft.Cause,
            Receipt = Shown(draft.Receipt, showZeros),
            InvoiceAdjustments = InColumn(draft, InvoiceColumn.InvoiceAdjustments, showZeros),
            PayorInvoices = InColumn(draft, InvoiceColumn.PayorInvoices, showZeros),
            PatientInvoices = InColumn(draft, InvoiceColumn.PatientInvoices, showZeros),
            AdvancePayments = Shown(advance, showZeros),
            Practice = practice,
            Line = draft.Line,
            Order = draft.Row.Reference,
        };
    }

    private static Money? InColumn(in LineDraft draft, InvoiceColumn column, bool showZeros) =>
        draft.Row.Column == column ? Shown(draft.InColumn, showZeros) : null;

    private static Money? Shown(long? cents, bool showZeros) =>
        cents is null || (cents == 0 && !showZeros) ? null : Money.FromCents(cents.Value);

    /// <summary>Remembers the id that was made last: lines of one credit or patient follow each other, and share its text.</summary>
    /// <remarks>A report is garbage soon, but often lives through a collection first, which visits every text in it. Remembering more than the last one gains little.</remarks>
    private sealed class LastId(IdMap ids)
    {
        private int last = -1;
        private string id = "";

        public string Of(int number)
        {
            if (number != last)
            {
                (last, id) = (number, ids[number]);
            }

            return id;
        }
    }
}
