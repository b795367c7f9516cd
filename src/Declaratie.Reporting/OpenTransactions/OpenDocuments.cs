using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;

namespace Declaratie.Reporting.OpenTransactions;

/// <summary><i>Openstaand stuk</i>: a credit or a debit of which something is not allocated on a day.</summary>
public abstract record OpenDocument
{
    private protected OpenDocument()
    {
    }

    /// <summary><i>Rekening</i>: the payor of an invoice billed to the payor and of money that names no patient; else the family account of its patient, else the patient (A5).</summary>
    public required string Account { get; init; }

    /// <summary><i>Nummer</i>: the printed number; the id when it has none.</summary>
    public required string Number { get; init; }

    /// <summary><i>Datum</i>: the date of the document.</summary>
    public required LocalDate Date { get; init; }

    /// <summary><i>Behandelaar</i>: the provider of the document.</summary>
    public required ProviderId Provider { get; init; }

    /// <summary><i>Betaler</i>: the frozen label of a credit (R11–R17a), the payor of a debit.</summary>
    public required PayorLabel Payor { get; init; }

    /// <summary><i>Bedrag</i>: the amount with its own adjustments, corrections, refunds, transfers out and write-offs dated up to the day.</summary>
    public required Money Amount { get; init; }

    /// <summary><i>Open</i>: what of it is not allocated on the day; more than 0.</summary>
    public required Money Open { get; init; }

    /// <summary><i>Ouderdom</i>: days from the date of the document to the day.</summary>
    public required int AgeDays { get; init; }

    /// <summary><i>Patiënt</i>: whose it is; null where the document names none. Not in JSON.</summary>
    public PatientId? Patient { get; init; }

    /// <summary><i>Naam van de patiënt</i>: for print; not in JSON.</summary>
    public string? PatientName { get; init; }

    /// <summary><i>Praktijk</i>: the practice it comes from; not in JSON, it keeps merged reports in order.</summary>
    public string Practice { get; init; } = "";

    /// <inheritdoc/>
    /// <remarks>Never the name of the patient.</remarks>
    public sealed override string ToString()
    {
        var text = new StringBuilder(GetType().Name).Append(" { ");
        _ = (this with { PatientName = null }).PrintMembers(text);
        return text.Append(" }").ToString();
    }

    /// <summary>What stands last in the order of rows: the id of the document.</summary>
    internal abstract string Id { get; }
}

/// <summary><i>Openstaand tegoed</i>: a receipt or transferred-in credit that is not fully allocated.</summary>
public sealed record OpenCredit : OpenDocument
{
    /// <summary><i>Tegoed</i>: the receipt or transfer.</summary>
    public required CreditId Credit { get; init; }

    /// <inheritdoc/>
    internal override string Id => Credit.Value;
}

/// <summary><i>Openstaande schuld</i>: an invoice that is not fully paid.</summary>
public sealed record OpenDebit : OpenDocument
{
    /// <summary><i>Factuur</i>: the invoice.</summary>
    public required InvoiceId Invoice { get; init; }

    /// <summary><i>Gefactureerd aan</i>: the patient or the payor.</summary>
    public required BilledTo BilledTo { get; init; }

    /// <inheritdoc/>
    internal override string Id => Invoice.Value;
}

/// <summary><i>Totaal per rekening</i>: what is open of one account.</summary>
/// <param name="Account">The account. A family account, a patient and a payor of the same name add up to one.</param>
/// <param name="Credits">Open credits.</param>
/// <param name="Debits">Open debits.</param>
public sealed record OpenAccount(string Account, Money Credits, Money Debits);
