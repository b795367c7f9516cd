using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine;
using NodaTime;

namespace Declaratie.Domain.Payments;

/// <content>What a ledger can be asked about one document.</content>
public sealed partial class PaymentLedger
{
    /// <summary><i>Is er zo'n behandelaar</i>: is this provider registered?</summary>
    /// <param name="provider">The provider.</param>
    /// <returns>Whether it is.</returns>
    public bool HasProvider(ProviderId provider) => provider.Value is { } id && Tables.Providers.Find(id) >= 0;

    /// <summary><i>Is er zo'n betaler</i>: is this payor registered?</summary>
    /// <param name="payor">The payor.</param>
    /// <returns>Whether it is.</returns>
    public bool HasPayor(PayorId payor) => payor.Value is { } id && Tables.Payors.Find(id) >= 0;

    /// <summary><i>Is er zo'n betaler of label</i>: is this payor registered, or is it one of the special labels?</summary>
    /// <param name="label">The label.</param>
    /// <returns>Whether an amount can stand under it.</returns>
    public bool HasLabel(PayorLabel label) => label.Value is not null && LabelNumber(label) >= 0;

    /// <summary><i>Is er zo'n tegoed</i>: is this receipt or transfer recorded?</summary>
    /// <param name="credit">The credit.</param>
    /// <returns>Whether it is.</returns>
    public bool HasCredit(CreditId credit) => credit.Value is { } id && Tables.Credits.Find(id) >= 0;

    /// <summary><i>Is er zo'n factuur</i>: is this invoice recorded?</summary>
    /// <param name="invoice">The invoice.</param>
    /// <returns>Whether it is.</returns>
    public bool HasInvoice(InvoiceId invoice) => invoice.Value is { } id && Tables.Invoices.Find(id) >= 0;

    /// <summary><i>Laatste stuk</i>: the latest date of an invoice, receipt or transfer.</summary>
    /// <returns>The day, or null when there is none.</returns>
    public LocalDate? LastDocumentDate()
    {
        var last = -1;
        for (var credit = 0; credit < Tables.CreditRows.Count; credit++)
        {
            last = Math.Max(last, Tables.CreditRows[credit].Day);
        }

        for (var invoice = 0; invoice < Tables.InvoiceRows.Count; invoice++)
        {
            last = Math.Max(last, Tables.InvoiceRows[invoice].Day);
        }

        return last < 0 ? null : Days.ToDate(last);
    }

    /// <summary><i>Openstaand bedrag van een tegoed</i>: after everything recorded so far.</summary>
    /// <param name="credit">A receipt or transfer.</param>
    /// <returns>The open amount, at least 0.</returns>
    /// <exception cref="ArgumentException">There is no such credit.</exception>
    public Money OpenAmount(CreditId credit) => Money.FromCents(Find(credit).State.Open);

    /// <summary><i>Openstaand bedrag van een factuur</i>: after everything recorded so far.</summary>
    /// <param name="invoice">An invoice.</param>
    /// <returns>The open amount, at least 0.</returns>
    /// <exception cref="ArgumentException">There is no such invoice.</exception>
    public Money OpenAmount(InvoiceId invoice) => Money.FromCents(Find(invoice).State.Open);

    /// <summary><i>Openstaand bedrag van een tegoed op een dag</i>: at the end of that day; 0 before its posting date.</summary>
    /// <param name="credit">A receipt or transfer.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <returns>The open amount, at least 0.</returns>
    /// <exception cref="ArgumentException">There is no such credit.</exception>
    public Money OpenAmount(CreditId credit, LocalDate asOf) => Money.FromCents(Find(credit).OpenAt(Days.Of(asOf)));

    /// <summary><i>Openstaand bedrag van een factuur op een dag</i>: at the end of that day; 0 before its date.</summary>
    /// <param name="invoice">An invoice.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <returns>The open amount, at least 0.</returns>
    /// <exception cref="ArgumentException">There is no such invoice.</exception>
    public Money OpenAmount(InvoiceId invoice, LocalDate asOf) => Money.FromCents(Find(invoice).OpenAt(Days.Of(asOf)));

    /// <summary><i>Label van een tegoed</i>: as it stood at the end of its posting date; what is dated later never changes it (R11–R17a).</summary>
    /// <param name="credit">A receipt or transfer.</param>
    /// <returns>The label.</returns>
    /// <exception cref="ArgumentException">There is no such credit.</exception>
    public PayorLabel LabelOf(CreditId credit) => LabelNamed(FrozenLabels.Of(Tables, Find(credit).Number));

    internal PayorLabel LabelNamed(int label) => label switch
    {
        Labels.Private => PayorLabel.Private,
        Labels.Unknown => PayorLabel.Unknown,
        Labels.Mixed => PayorLabel.Mixed,
        Labels.OpenBalance => PayorLabel.OpenBalance,
        _ => new PayorLabel(Tables.Payors[label - Labels.FirstPayor]),
    };

    internal int LabelNumber(PayorLabel label)
    {
        for (var special = 0; special < Labels.FirstPayor; special++)
        {
            if (LabelNamed(special) == label)
            {
                return special;
            }
        }

        return Tables.Payors.Find(label.Value) is >= 0 and var payor ? Labels.OfPayor(payor) : -1;
    }

    private Document Find(CreditId credit) => Tables.Credits.Find(credit.Value ?? "") is >= 0 and var number
        ? new Document(Tables, isCredit: true, number)
        : throw new ArgumentException($"There is no credit {credit.Value}.", nameof(credit));

    private Document Find(InvoiceId invoice) => Tables.Invoices.Find(invoice.Value ?? "") is >= 0 and var number
        ? new Document(Tables, isCredit: false, number)
        : throw new ArgumentException($"There is no invoice {invoice.Value}.", nameof(invoice));
}
