using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Testing.Walks;

namespace Declaratie.Testing;

/// <summary><i>Naïeve declaraties</i>: a second administration of treatments, claim files, credit files and patient invoices: plain papers in plain lists, kept apart from the engine.</summary>
/// <remarks>
/// It tells how everything stands after the entries that were accepted. Whether an entry is accepted, which rows a booking or a sending leaves behind (with a warning), what a run of the allocation engine allocates
/// and in which order treatments stand in a file are the library's: of those it is no second opinion. Retour codes, advice and entitlements are not kept.
/// It looks through everything for each entry; use it for histories of some hundreds of entries, as <see cref="Histories.Claims"/> makes them.
/// </remarks>
public sealed class ReferenceClaims
{
    private readonly Witness witness;

    private ReferenceClaims(Witness witness, ImmutableArray<RefusedEntry> refused) => (this.witness, Refused) = (witness, refused);

    /// <summary><i>Geweigerd</i>: the entries that the library refuses, in order; they are left out.</summary>
    public ImmutableArray<RefusedEntry> Refused { get; }

    /// <summary><i>Behandelingen</i>: in the order in which they came; without codes and advice.</summary>
    public ImmutableArray<TreatmentState> Treatments => [.. witness.TreatmentStates()];

    /// <summary><i>Declaratiebestanden</i>: in the order in which they were made; their lines without codes and entitlement.</summary>
    public ImmutableArray<ClaimFileState> ClaimFiles => [.. witness.FileStates()];

    /// <summary><i>Creditbestanden</i>: in the order in which they were made.</summary>
    public ImmutableArray<CreditFileState> CreditFiles => [.. witness.CreditStates()];

    /// <summary><i>Patiëntfacturen</i>: credit invoices too, in the order in which they were made.</summary>
    public ImmutableArray<PatientInvoiceState> PatientInvoices => [.. witness.InvoiceStates()];

    /// <summary><i>Uit posten</i>: reads a history of claims.</summary>
    /// <param name="entries">Entries of any kind, in order of recording.</param>
    /// <param name="numbering">How documents are numbered; by default F, C and V.</param>
    /// <returns>How everything stands after those that were accepted.</returns>
    /// <exception cref="NotSupportedException">Something in the history is beyond the reference: it lost track, and says at which place (from 0).</exception>
    public static ReferenceClaims From(IEnumerable<JournalEntry> entries, NumberingPrefixes? numbering = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var (witness, view, refused) = (new Witness(numbering), ClaimView.Of(Practice.CreateBuilder(numbering).ToPractice()), ImmutableArray.CreateBuilder<RefusedEntry>());
        foreach (var (place, entry) in entries.Index())
        {
            var step = Walk.Next(view, entry);
            view = step.After;
            if (step.Decision.Refusal is { } refusal)
            {
                refused.Add(new RefusedEntry(place, refusal with { Line = place + 1 }));
                continue;
            }

            try
            {
                _ = witness.See(step);
            }
            catch (Exception lost) when (lost is InvalidOperationException or KeyNotFoundException or NullReferenceException or ArgumentException)
            {
                throw new NotSupportedException(FormattableString.Invariant($"The reference lost track of the claims at entry {place}, a {entry.GetType().Name}."), lost);
            }
        }

        return new ReferenceClaims(witness, refused.DrainToImmutable());
    }

    /// <summary><i>Openstaande factuur</i>: what is left to pay of an invoice of the ledger, or of a claim line under its reference, after everything.</summary>
    /// <param name="invoice">The invoice.</param>
    /// <returns>The amount; null when there is no such invoice, as of a line that was not sent.</returns>
    public Money? OpenAmount(InvoiceId invoice) => witness.Money.Invoices.ContainsKey(invoice.Value) ? witness.Money.Open(invoice.Value) : null;

    /// <summary><i>Zoals hier bekend</i>: a treatment without what the reference does not keep, to compare yours with.</summary>
    /// <param name="treatment">The treatment, as your system has it.</param>
    /// <returns>The same without codes and advice.</returns>
    public static TreatmentState AsKnown(TreatmentState treatment)
    {
        ArgumentNullException.ThrowIfNull(treatment);
        return treatment with { Codes = [], Advice = null };
    }

    /// <summary><i>Zoals hier bekend</i>: a claim file without what the reference does not keep, to compare yours with.</summary>
    /// <param name="file">The claim file, as your system has it.</param>
    /// <returns>The same, its lines without codes and entitlement.</returns>
    public static ClaimFileState AsKnown(ClaimFileState file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file with { Lines = [.. file.Lines.Select(line => line with { Codes = [], Entitlement = null })] };
    }
}
