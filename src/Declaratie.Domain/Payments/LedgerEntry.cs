using NodaTime;

namespace Declaratie.Domain.Payments;

/// <summary><i>Grootboekpost</i>: a fact of the payment ledger; closed: the entries of this room and no others.</summary>
public abstract record LedgerEntry : JournalEntry
{
    /// <summary><i>Boekdatum</i>: the day under which the entry stands in the books; of a closed period its last day.</summary>
    public abstract LocalDate PostedOn { get; }
}
