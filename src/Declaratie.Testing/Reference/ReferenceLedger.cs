using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting;
using Declaratie.Testing.Naive;
using NodaTime;

namespace Declaratie.Testing;

/// <summary><i>Naïef grootboek</i>: a second engine, written apart from the specification: slow, obvious and without the first one's code.</summary>
/// <remarks>It keeps plain lists and looks through all of them for each question; use it for histories of some hundreds of entries of the ledger, as <see cref="Histories.Ledgers"/> makes them.</remarks>
public sealed class ReferenceLedger
{
    private readonly NaiveLedger ledger;

    private ReferenceLedger(NaiveLedger ledger, ImmutableArray<RefusedEntry> refused) => (this.ledger, Refused) = (ledger, refused);

    /// <summary><i>Geweigerd</i>: the refused entries, in order; the findings have a rule and a subject, and no words.</summary>
    public ImmutableArray<RefusedEntry> Refused { get; }

    /// <summary><i>Afgesloten tot en met</i>: the last closed day, inclusive; null while nothing is closed.</summary>
    public LocalDate? ClosedThrough => ledger.Books.ClosedThrough;

    /// <summary><i>Uit posten</i>: reads a history of the ledger.</summary>
    /// <param name="entries">Entries of master data and of the ledger, in order of recording.</param>
    /// <returns>The ledger of those that were accepted.</returns>
    /// <exception cref="ArgumentException">An entry is not of the ledger: it belongs to treatments, claims, returns, invoices or the bookkeeping.</exception>
    public static ReferenceLedger From(IEnumerable<JournalEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        try
        {
            var (ledger, refused) = NaiveLedger.From(entries);
            return new ReferenceLedger(ledger, [.. refused.Select(finding => new RefusedEntry(finding.Line - 1, finding))]);
        }
        catch (ArgumentOutOfRangeException stranger)
        {
            throw new ArgumentException("The reference ledger knows master data and the ledger only; leave entries of the claims out.", nameof(entries), stranger);
        }
    }

    /// <summary><i>Toegerekende betalingen</i>: the report, as your engine should make it.</summary>
    /// <param name="entries">Entries of master data and of the ledger, in order of recording; refused ones are left out.</param>
    /// <param name="spec">What to report.</param>
    /// <param name="practice">The name of the practice.</param>
    /// <returns>The report; numbers of credits, names of patients and journal lines are not filled in.</returns>
    /// <exception cref="ArgumentException">An entry is not of the ledger.</exception>
    public static AllocatedPaymentsReport Report(IEnumerable<JournalEntry> entries, AllocatedPaymentsSpec spec, string practice = "")
    {
        ArgumentNullException.ThrowIfNull(spec);
        return From(entries).Report(spec, practice);
    }

    /// <summary><i>Toegerekende betalingen</i>: the report, as your engine should make it.</summary>
    /// <param name="spec">What to report.</param>
    /// <param name="practice">The name of the practice.</param>
    /// <returns>The report; numbers of credits, names of patients and journal lines are not filled in.</returns>
    public AllocatedPaymentsReport Report(AllocatedPaymentsSpec spec, string practice = "")
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(practice);
        return NaiveReport.Of(ledger, practice, spec);
    }

    /// <summary><i>Openstaand tegoed</i>: what is left of a credit at the end of a day.</summary>
    /// <param name="credit">A receipt or a transfer.</param>
    /// <param name="asOf">The day, inclusive; null is after everything.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="InvalidOperationException">There is no such credit.</exception>
    public Money OpenAmount(CreditId credit, LocalDate? asOf = null) => asOf is { } day ? ledger.Books.OpenOn(credit, day) : ledger.Books.OpenNow(credit);

    /// <summary><i>Openstaande factuur</i>: what is left to pay of an invoice at the end of a day.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <param name="asOf">The day, inclusive; null is after everything.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="InvalidOperationException">There is no such invoice.</exception>
    public Money OpenAmount(InvoiceId invoice, LocalDate? asOf = null) => asOf is { } day ? ledger.Books.OpenOn(invoice, day) : ledger.Books.OpenNow(invoice);

    /// <summary><i>Betalerlabel</i>: under which label a credit stands in every report (R11–R17a).</summary>
    /// <param name="credit">A receipt or a transfer.</param>
    /// <returns>The label.</returns>
    /// <exception cref="InvalidOperationException">There is no such credit.</exception>
    public PayorLabel LabelOf(CreditId credit) => ledger.Books.LabelOf(credit);
}
