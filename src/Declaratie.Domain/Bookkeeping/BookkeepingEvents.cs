using System.Collections.Immutable;
using NodaTime;
using static Declaratie.Domain.ClaimRules;

namespace Declaratie.Domain.Bookkeeping;

/// <summary><i>Soort boekhoudstuk</i>: what a document of the bookkeeping is.</summary>
public enum DocumentKind
{
    /// <summary><i>Declaratiebestand</i>: sent to an insurer, or a credit that the insurer granted.</summary>
    ClaimFile,

    /// <summary><i>Creditbestand</i>.</summary>
    CreditFile,

    /// <summary><i>Patiëntfactuur</i>: or credit invoice.</summary>
    PatientInvoice,

    /// <summary><i>Memoriaal</i>: differences and write-offs without a credit file.</summary>
    Memo,
}

/// <summary><i>Stuk voor de boekhouding</i>: a document, with all that rides on it.</summary>
/// <param name="DocumentKind">What it is.</param>
/// <param name="Number">Its number.</param>
/// <param name="Date">Its date, which decides its month (C34).</param>
/// <param name="Total">The signed sum of what it posts.</param>
public sealed record DocumentPosted(DocumentKind DocumentKind, string Number, LocalDate Date, Money Total) : PracticeEvent
{
    /// <summary><i>Zorgverzekeraar</i>: whose debt it changes; null when it is a patient's.</summary>
    public PayorId? Payor { get; init; }

    /// <summary><i>Patiënt</i>: whose debt it changes; null when it is an insurer's.</summary>
    public PatientId? Patient { get; init; }

    /// <summary><i>Betreft</i>: the number of the claim file or invoice that it corrects, if it corrects one.</summary>
    public string? Concerns { get; init; }

    /// <summary><i>Boekingen</i>: what it posts, at most once of each kind.</summary>
    public ImmutableArray<BookPosting> Postings { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <inheritdoc/>
    public bool Equals(DocumentPosted? other) =>
        other is not null && DocumentKind == other.DocumentKind && Number == other.Number && Date == other.Date && Total == other.Total
        && Payor == other.Payor && Patient == other.Patient && Concerns == other.Concerns && Postings.AsSpan().SequenceEqual(other.Postings.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(DocumentKind, Number, Date, Total, Payor, Patient, Postings.Length);

    internal override EventKind Kind => EventKind.DocumentPosted;
}

/// <summary><i>Boekhoudmaand verzet</i>: collected, or submitted.</summary>
/// <param name="Month">The month.</param>
/// <param name="Verb">What was done.</param>
/// <param name="From">The status before.</param>
/// <param name="To">The status afterwards.</param>
/// <param name="On">The day.</param>
public sealed record MonthMoved(YearMonth Month, MonthVerb Verb, MonthStatus From, MonthStatus To, LocalDate On) : PracticeEvent
{
    internal override EventKind Kind => EventKind.MonthMoved;
}

/// <summary><i>Statusdiagram van een boekhoudmaand</i>: collect, then submit; again for what came since.</summary>
public static class MonthTransitions
{
    /// <summary><i>De tabel</i>.</summary>
    public static TransitionTable<MonthStatus, MonthVerb> Table { get; } = new(
        (CollectedBeforeSubmitted, MonthStatus.Idle, MonthVerb.Collect, MonthStatus.Collected),
        (CollectedBeforeSubmitted, MonthStatus.Collected, MonthVerb.Collect, MonthStatus.Collected),
        (SubmittingHandsOverOnce, MonthStatus.Collected, MonthVerb.Submit, MonthStatus.Submitted),
        (CollectedBeforeSubmitted, MonthStatus.Submitted, MonthVerb.Collect, MonthStatus.Collected));
}
