using System.Diagnostics;
using Declaratie.Domain;

namespace Declaratie.Reporting.Drawing;

/// <summary>The keys of the texts of the printed report.</summary>
internal enum ReportText
{
    Title,
    Period,
    PeriodTo,
    Providers,
    AllProviders,
    SummarisedBy,
    ByProvider,
    ByPatientsProvider,
    ByWhoGotPaid,
    AdvancePaymentsHidden,
    ZeroRowsShown,
    NothingInPeriod,
    NoLines,
    NoRows,
    Details,
    Summary,
    Receipts,
    AdvancePaymentsNowAllocated,
    EarlierReceiptsAdjusted,
    EarlierAllocationsReversed,
    Transfers,
    Date,
    Description,
    Provider,
    PatientsProvider,
    TransferProvider,
    Payor,
    Receipt,
    InvoiceAdjustments,
    PayorInvoices,
    PatientInvoices,
    Allocated,
    AdvancePayments,
    Total,
    Totals,
    Private,
    Unknown,
    Mixed,
    OpenBalance,
    ReceiptKind,
    Allocation,
    Deallocation,
    Refund,
    ReceiptCorrection,
    From,
    To,
    ReceiptsTotalling,
    Reconciliation,
    ReceivedFromOthers,
    GivenToOthers,
    TotalsHoldOthers,
    Notes,
    UnknownNote,
    MixedNote,
    OpenBalanceNote,
    OpenReceipts,
    OpenReceiptsAmount,
    OpenReceiptsAdvice,
    PerProvider,
    PerPayor,
    SummaryPerPayor,
    ProviderTotals,
    Section,
    Kind,
    Credit,
    CreditDate,
    Invoice,
    InvoiceNumber,
    InvoiceDate,
    Patient,
    CreditPayor,
    Cause,
}

/// <summary>Every text of the printed report, in both languages; a soft hyphen says where a long heading may break.</summary>
/// <param name="language">Which of the two.</param>
internal sealed class ReportTexts(ReportLanguage language)
{
    private static readonly Dictionary<ReportText, (string Dutch, string English)> Table = new()
    {
        [ReportText.Title] = ("Toegerekende betalingen", "Allocated Payments"),
        [ReportText.Period] = ("Periode", "Period"),
        [ReportText.PeriodTo] = ("t/m", "to"),
        [ReportText.Providers] = ("Behandelaars", "Providers"),
        [ReportText.AllProviders] = ("alle", "all"),
        [ReportText.SummarisedBy] = ("Samenvatting", "Summarised"),
        [ReportText.ByProvider] = ("per behandelaar", "by provider"),
        [ReportText.ByPatientsProvider] = ("op behandelaar van de patiënt", "by patient's provider"),
        [ReportText.ByWhoGotPaid] = ("op wie is betaald", "by who got paid"),
        [ReportText.AdvancePaymentsHidden] = ("Voorgeschoten betalingen verborgen", "Advance payments hidden"),
        [ReportText.ZeroRowsShown] = ("Nulregels getoond", "Zero rows shown"),
        [ReportText.NothingInPeriod] = (
            "In deze periode is er niets: geen ontvangsten, geen toerekeningen en geen overdrachten.",
            "There is nothing in this period: no receipts, no allocations and no transfers."),
        [ReportText.NoLines] = ("Geen regels in deze periode.", "No lines in this period."),
        [ReportText.NoRows] = ("Geen bedragen in deze periode.", "No amounts in this period."),
        [ReportText.Details] = ("Details", "Details"),
        [ReportText.Summary] = ("Samenvatting", "Summary"),
        [ReportText.Receipts] = ("Ontvangsten", "Receipts"),
        [ReportText.AdvancePaymentsNowAllocated] = ("Vooruitbetalingen nu toegerekend", "Advance Payments now allocated"),
        [ReportText.EarlierReceiptsAdjusted] = ("Eerdere ontvangsten gecorrigeerd", "Earlier receipts adjusted"),
        [ReportText.EarlierAllocationsReversed] = ("Eerdere toerekeningen teruggedraaid", "Earlier allocations reversed"),
        [ReportText.Transfers] = ("Overdrachten tussen behandelaars of betalers", "Transfers between Providers or Payors"),
        [ReportText.Date] = ("Datum", "Date"),
        [ReportText.Description] = ("Omschrijving", "Description"),
        [ReportText.Provider] = ("Behande\u00ADlaar", "Provider"),
        [ReportText.PatientsProvider] = ("Behande\u00ADlaar patiënt", "Pats Prov."),
        [ReportText.TransferProvider] = ("Trns behande\u00ADlaar", "Trns Provider"),
        [ReportText.Payor] = ("Betaler", "Payor"),
        [ReportText.Receipt] = ("Ontvangst", "Receipt"),
        [ReportText.InvoiceAdjustments] = ("Factuur\u00ADcorrecties", "Invoice Adjusts"),
        [ReportText.PayorInvoices] = ("Factuur betaler", "Payor Invoice"),
        [ReportText.PatientInvoices] = ("Factuur patiënt", "Patient Invoice"),
        [ReportText.Allocated] = ("Totaal toegerekend aan", "Total Allocated To"),
        [ReportText.AdvancePayments] = ("Vooraf betaling", "Advance Payment"),
        [ReportText.Total] = ("Totaal", "Total"),
        [ReportText.Totals] = ("Totaal van het verslag", "Report totals"),
        [ReportText.Private] = ("Particulier", "Private"),
        [ReportText.Unknown] = ("Onbekend", "Unknown"),
        [ReportText.Mixed] = ("Gemengd", "Mixed"),
        [ReportText.OpenBalance] = ("Beginsaldo", "Open Balance"),
        [ReportText.ReceiptKind] = ("ontvangst", "receipt"),
        [ReportText.Allocation] = ("toerekening", "allocation"),
        [ReportText.Deallocation] = ("teruggedraaid", "reversed"),
        [ReportText.Refund] = ("terugbetaling", "refund"),
        [ReportText.ReceiptCorrection] = ("correctie", "correction"),
        [ReportText.From] = ("van", "from"),
        [ReportText.To] = ("naar", "to"),
        [ReportText.ReceiptsTotalling] = ("Totaal ontvangsten", "Receipts totalling"),
        [ReportText.Reconciliation] = ("Aansluiting", "Reconciliation"),
        [ReportText.ReceivedFromOthers] = ("ontvangen van andere behandelaars", "received from other providers"),
        [ReportText.GivenToOthers] = ("gegeven aan andere behandelaars", "given to other providers"),
        [ReportText.TotalsHoldOthers] = (
            "De regels hierboven tonen ook wat aan andere behandelaars is gegeven; de aansluiting telt alleen wat de gekozen behandelaars toekomt.",
            "The rows above also hold what was given to other providers; the reconciliation counts only what falls to the selected providers."),
        [ReportText.Notes] = ("Opmerkingen", "Notes"),
        [ReportText.UnknownNote] = (
            "Onbekend: de ontvangst was op de boekdatum niet volledig toegerekend. Dat blijft zo, ook als zij later wel volledig is toegerekend.",
            "Unknown: the receipt was not fully allocated on its posting date. It keeps that label, also when it is fully allocated later."),
        [ReportText.MixedNote] = (
            "Gemengd: de ontvangst was op de boekdatum volledig toegerekend aan facturen van meer dan één betaler. De toegerekende bedragen staan bij de betaler van elke factuur.",
            "Mixed: the receipt was fully allocated to invoices of more than one payor on its posting date. The allocated amounts stand under the payor of each invoice."),
        [ReportText.OpenBalanceNote] = (
            "Beginsaldo: het bedrag komt uit het saldo waarmee de administratie begon; daarvan is geen betaler bekend.",
            "Open Balance: the amount comes from the balance that the books began with; its payor is not known."),
        [ReportText.OpenReceipts] = ("Ontvangsten van deze periode met iets open aan het eind", "Receipts of this period with something open at its end"),
        [ReportText.OpenReceiptsAmount] = ("samen open", "open together"),
        [ReportText.OpenReceiptsAdvice] = (
            "Maak eerst het verslag Openstaande transacties en reken toe wat toegerekend kan worden.",
            "Run the open transactions report first, and allocate what can be allocated."),
        [ReportText.PerProvider] = ("Toegerekend en vooruitbetaald per behandelaar", "Allocated and advances per provider"),
        [ReportText.SummaryPerPayor] = ("Samenvatting per betaler", "Summary by payor"),
        [ReportText.PerPayor] = ("Toegerekend en vooruitbetaald per betaler", "Allocated and advances per payor"),
        [ReportText.ProviderTotals] = ("Totalen per behandelaar", "Totals per provider"),
        [ReportText.Section] = ("Deel", "Section"),
        [ReportText.Kind] = ("Soort", "Kind"),
        [ReportText.Credit] = ("Tegoed", "Credit"),
        [ReportText.CreditDate] = ("Datum tegoed", "Credit date"),
        [ReportText.Invoice] = ("Factuur", "Invoice"),
        [ReportText.InvoiceNumber] = ("Factuur\u00ADnummer", "Invoice number"),
        [ReportText.InvoiceDate] = ("Factuur\u00ADdatum", "Invoice date"),
        [ReportText.Patient] = ("Patiënt", "Patient"),
        [ReportText.CreditPayor] = ("Betaler tegoed", "Credit payor"),
        [ReportText.Cause] = ("Oorzaak", "Cause"),
    };

    private static readonly Dictionary<PayorLabel, ReportText> SpecialLabels = new()
    {
        [PayorLabel.Private] = ReportText.Private,
        [PayorLabel.Unknown] = ReportText.Unknown,
        [PayorLabel.Mixed] = ReportText.Mixed,
        [PayorLabel.OpenBalance] = ReportText.OpenBalance,
    };

    internal string this[ReportText key] => language is ReportLanguage.Dutch ? Table[key].Dutch : Table[key].English;

    internal string LabelOf(PayorLabel payor) => SpecialLabels.TryGetValue(payor, out var key) ? this[key] : payor.Value;

    /// <summary>The payor of a line, cleaned for print.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The payor, or both where the line carries an advance too.</returns>
    internal string PayorOf(DetailLine line)
    {
        // Where a line carries both, the advance stands under the label of the credit, the allocated amount under the payor of the invoice.
        var payor = LabelOf(line.Payor);
        return Cells.Clean(line.CreditPayor is { } credit && credit != line.Payor ? $"{LabelOf(credit)} → {payor}" : payor);
    }

    internal string TitleOf(DetailSection section) => this[section switch
    {
        DetailSection.Receipts => ReportText.Receipts,
        DetailSection.AdvancePaymentsNowAllocated => ReportText.AdvancePaymentsNowAllocated,
        DetailSection.EarlierReceiptsAdjusted => ReportText.EarlierReceiptsAdjusted,
        DetailSection.EarlierAllocationsReversed => ReportText.EarlierAllocationsReversed,
        DetailSection.Transfers => ReportText.Transfers,
        _ => throw new UnreachableException(),
    }];

    internal string NameOf(DetailKind kind) => this[kind switch
    {
        DetailKind.Receipt => ReportText.ReceiptKind,
        DetailKind.Allocation => ReportText.Allocation,
        DetailKind.Deallocation => ReportText.Deallocation,
        DetailKind.Refund => ReportText.Refund,
        DetailKind.ReceiptCorrection => ReportText.ReceiptCorrection,
        DetailKind.From => ReportText.From,
        DetailKind.To => ReportText.To,
        _ => throw new UnreachableException(),
    }];
}
