using System.Collections.Immutable;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Reporting.ProviderPay;

/// <summary><i>Specificatie van een behandelaar</i>: the rows of one provider with what they rest on.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Rows">The rows, each with its lines.</param>
public sealed record PayStatement(ProviderId Provider, ImmutableArray<PayStatementRow> Rows)
{
    /// <summary><i>Rijen</i>: the provider's rows, each with its lines.</summary>
    public ImmutableArray<PayStatementRow> Rows { get; init => field = value.IsDefault ? [] : value; } = Rows.IsDefault ? [] : Rows;

    /// <summary><i>Uitbetaling</i>: the sum of the rows.</summary>
    public Money Pay => Rows.Aggregate(Money.Zero, (sum, row) => sum + row.Row.Pay);

    /// <inheritdoc/>
    public bool Equals(PayStatement? other) => other is not null && Provider == other.Provider && Rows.AsSpan().SequenceEqual(other.Rows.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Provider, Rows.Length);
}

/// <summary><i>Rij van een specificatie</i>: a row of the pay and the lines that add up to it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Lines">The postings of its days by date, practice and line of the journal; their sum is the row's total exactly. Postings of nothing are left out.</param>
public sealed record PayStatementRow(ProviderPayRow Row, ImmutableArray<PayLine> Lines)
{
    /// <summary><i>Regels</i>: the postings that the row rests on.</summary>
    public ImmutableArray<PayLine> Lines { get; init => field = value.IsDefault ? [] : value; } = Lines.IsDefault ? [] : Lines;

    /// <inheritdoc/>
    public bool Equals(PayStatementRow? other) => other is not null && Row == other.Row && Lines.AsSpan().SequenceEqual(other.Lines.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Row, Lines.Length);
}

/// <summary><i>Waar een regel vandaan komt</i>: what happened.</summary>
public enum PayLineKind
{
    /// <summary><i>Ontvangst</i>.</summary>
    Receipt,

    /// <summary><i>Toerekening</i>.</summary>
    Allocation,

    /// <summary><i>Teruggedraaide toerekening</i>, asked for or forced.</summary>
    Deallocation,

    /// <summary><i>Terugbetaling</i>.</summary>
    Refund,

    /// <summary><i>Correctie op ontvangst</i>.</summary>
    ReceiptCorrection,

    /// <summary><i>Overdracht</i> of an advance to another patient.</summary>
    Transfer,

    /// <summary><i>Correctie op factuur</i> under another provider.</summary>
    InvoiceAdjustment,

    /// <summary><i>Afboeking</i> under another provider.</summary>
    WriteOff,

    /// <summary><i>Herstel van een afboeking</i> under another provider.</summary>
    WriteOffReversal,
}

/// <summary><i>Kolom van een boeking</i>: the columns that are paid.</summary>
public enum PayColumn
{
    /// <summary><i>Factuurcorrecties</i>.</summary>
    InvoiceAdjustments,

    /// <summary><i>Factuur betaler</i>.</summary>
    PayorInvoices,

    /// <summary><i>Factuur patiënt</i>.</summary>
    PatientInvoices,

    /// <summary><i>Vooraf betaling</i>.</summary>
    AdvancePayments,
}

/// <summary><i>Regel van een specificatie</i>: one posting.</summary>
public sealed record PayLine
{
    /// <summary><i>Datum</i>: of the posting.</summary>
    public required LocalDate Date { get; init; }

    /// <summary><i>Wat</i>: what happened.</summary>
    public required PayLineKind Kind { get; init; }

    /// <summary><i>Tegoed</i>: the receipt or transfer, where there is one.</summary>
    public CreditId? Credit { get; init; }

    /// <summary><i>Ontvangstnummer</i>: its printed number.</summary>
    public string? CreditNumber { get; init; }

    /// <summary><i>Factuur</i>: where there is one.</summary>
    public InvoiceId? Invoice { get; init; }

    /// <summary><i>Factuurnummer</i>: its printed number.</summary>
    public string? InvoiceNumber { get; init; }

    /// <summary><i>Oorzaak</i>: the id of what forced or made it, where something did.</summary>
    public string? Cause { get; init; }

    /// <summary><i>Betaler</i>: the payor or label that it is posted under.</summary>
    public required PayorLabel Payor { get; init; }

    /// <summary><i>Kolom</i>: in which it is posted.</summary>
    public required PayColumn Column { get; init; }

    /// <summary><i>Bedrag</i>: signed, not 0.</summary>
    public required Money Amount { get; init; }

    /// <summary><i>Percentage</i>: of its date.</summary>
    public required decimal Percent { get; init; }

    /// <summary><i>Praktijk</i>: the practice it comes from; not in JSON, it keeps merged reports in order.</summary>
    public string Practice { get; init; } = "";

    /// <summary><i>Journaalregel</i>: the line of the journal that recorded it; not in JSON, it keeps lines in order.</summary>
    public int Line { get; init; }

    /// <summary><i>Volgorde</i>: where the movement stands among those of its ledger; not in JSON, it keeps lines in order.</summary>
    public int Order { get; init; }
}
