using System.Text;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Reporting;

/// <summary><i>Deel van de details</i>: each movement is printed in exactly one section.</summary>
public enum DetailSection
{
    /// <summary><i>Ontvangsten</i>: receipts of the period, with what happened to them below.</summary>
    Receipts,

    /// <summary><i>Vooruitbetalingen nu toegerekend</i>: allocations of earlier credits (R20).</summary>
    AdvancePaymentsNowAllocated,

    /// <summary><i>Eerdere ontvangsten gecorrigeerd</i>: refunds and corrections of earlier credits.</summary>
    EarlierReceiptsAdjusted,

    /// <summary><i>Eerdere toerekeningen teruggedraaid</i>: deallocations on earlier credits.</summary>
    EarlierAllocationsReversed,

    /// <summary><i>Overdrachten tussen behandelaars of betalers</i>: R31–R43.</summary>
    Transfers,
}

/// <summary><i>Soort regel</i>: what a line of the details shows.</summary>
public enum DetailKind
{
    /// <summary><i>Ontvangst</i>: a receipt of the period, gross.</summary>
    Receipt,

    /// <summary><i>Toerekening</i>: an allocation.</summary>
    Allocation,

    /// <summary><i>Teruggedraaide toerekening</i>: a deallocation, plain or forced.</summary>
    Deallocation,

    /// <summary><i>Terugbetaling</i>: a refund.</summary>
    Refund,

    /// <summary><i>Correctie op ontvangst</i>: a receipt correction.</summary>
    ReceiptCorrection,

    /// <summary><i>Van</i>: where a transfer comes from.</summary>
    From,

    /// <summary><i>Naar</i>: where a transfer goes to.</summary>
    To,
}

/// <summary><i>Detailregel</i>: one printed line; its columns are null where the line has none.</summary>
/// <remarks>Invoice columns belong to <see cref="TransferProvider"/> (to <see cref="Provider"/> if absent), receipt and advance always to <see cref="Provider"/>.</remarks>
public sealed record DetailLine
{
    /// <summary><i>Deel</i>: the section.</summary>
    public required DetailSection Section { get; init; }

    /// <summary><i>Soort</i>: the kind of line.</summary>
    public required DetailKind Kind { get; init; }

    /// <summary><i>Datum</i>: the date of the movement.</summary>
    public required LocalDate Date { get; init; }

    /// <summary><i>Tegoed</i>: the receipt or transfer.</summary>
    public CreditId? Credit { get; init; }

    /// <summary><i>Ontvangstnummer</i>: the printed number of the receipt; not in JSON.</summary>
    public string? CreditNumber { get; init; }

    /// <summary><i>Datum van de ontvangst</i>: the date of the credit.</summary>
    public LocalDate? CreditDate { get; init; }

    /// <summary><i>Factuur</i>: the invoice.</summary>
    public InvoiceId? Invoice { get; init; }

    /// <summary><i>Factuurnummer</i>: the printed number of the invoice.</summary>
    public string? InvoiceNumber { get; init; }

    /// <summary><i>Factuurdatum</i>: the date of the invoice.</summary>
    public LocalDate? InvoiceDate { get; init; }

    /// <summary><i>Behandelaar</i>: whose receipt or advance it is; of a write-off, under whom it was entered.</summary>
    public required ProviderId Provider { get; init; }

    /// <summary><i>Betaler</i>: the payor of the invoice columns; of the receipt or advance on lines without them.</summary>
    public required PayorLabel Payor { get; init; }

    /// <summary><i>Patiënt</i>: the invoice's where the line has one, else the credit's.</summary>
    public PatientId? Patient { get; init; }

    /// <summary><i>Naam van de patiënt</i>: for print; not in JSON.</summary>
    public string? PatientName { get; init; }

    /// <summary><i>Behandelaar patiënt</i>: the provider on the patient's chart on the line's date.</summary>
    public ProviderId? PatientsProvider { get; init; }

    /// <summary><i>Trns behandelaar</i>: the provider on the invoice, to whom the money is allocated.</summary>
    public ProviderId? TransferProvider { get; init; }

    /// <summary><i>Betaler van het tegoed</i>: the label of the advance where a line carries both.</summary>
    public PayorLabel? CreditPayor { get; init; }

    /// <summary><i>Oorzaak</i>: the id of what forced or made the movement.</summary>
    public string? Cause { get; init; }

    /// <summary><i>Ontvangst</i>: the receipt column.</summary>
    public Money? Receipt { get; init; }

    /// <summary><i>Factuurcorrecties</i>: the invoice adjustments column.</summary>
    public Money? InvoiceAdjustments { get; init; }

    /// <summary><i>Factuur betaler</i>: the payor invoice column.</summary>
    public Money? PayorInvoices { get; init; }

    /// <summary><i>Factuur patiënt</i>: the patient invoice column.</summary>
    public Money? PatientInvoices { get; init; }

    /// <summary><i>Vooraf betaling</i>: the advance payment column.</summary>
    public Money? AdvancePayments { get; init; }

    /// <summary><i>Praktijk</i>: the practice it comes from; not in JSON, it keeps merged reports in order.</summary>
    public string Practice { get; init; } = "";

    /// <summary><i>Journaalregel</i>: the line of the journal that recorded the movement, 0 when unknown; not in JSON.</summary>
    public int Line { get; init; }

    /// <summary><i>Volgorde</i>: where the movement stands among those of its ledger; not in JSON, it keeps merged reports in order.</summary>
    public int Order { get; init; }

    /// <inheritdoc/>
    /// <remarks>Never the name of the patient.</remarks>
    public override string ToString()
    {
        var text = new StringBuilder(nameof(DetailLine)).Append(" { ");
        _ = (this with { PatientName = null }).PrintMembers(text);
        return text.Append(" }").ToString();
    }
}
