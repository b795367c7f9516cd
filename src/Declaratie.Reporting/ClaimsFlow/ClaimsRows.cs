using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Reporting.ClaimsFlow;

/// <summary><i>Regel van het declaratieverslag</i>: the claim lines of an insurer, a provider and a month of treatment whose treatments have one status.</summary>
/// <param name="Insurer">The insurer that was claimed from.</param>
/// <param name="Provider">Who treated, as it was claimed.</param>
/// <param name="Month">The month of the treatment, as it was claimed.</param>
/// <param name="Status">Where the treatment is now; a treatment that was claimed more than once has every line here.</param>
/// <param name="Sums">What became of the lines.</param>
public sealed record ClaimsRow(PayorId Insurer, ProviderId Provider, YearMonth Month, TreatmentStatus Status, ClaimsSums Sums);

/// <summary><i>Bestand in het declaratieverslag</i>: what was claimed with it, what was granted, and what was received.</summary>
/// <param name="Practice">The name of the practice that sent it.</param>
/// <param name="Number">Its number.</param>
/// <param name="Insurer">The insurer.</param>
/// <param name="Date">The day it was sent.</param>
/// <param name="Status">Its status.</param>
/// <param name="Sums">What became of its lines; with a selection of providers of theirs alone.</param>
/// <param name="Received">What was allocated to the invoices of those lines up to the last day of the period.</param>
public sealed record ClaimsFileRow(string Practice, ClaimFileNumber Number, PayorId Insurer, LocalDate Date, ClaimFileStatus Status, ClaimsSums Sums, Money Received)
{
    /// <summary><i>Te ontvangen</i>: granted less received; negative when more was received.</summary>
    public Money ToReceive => Sums.Granted.Amount - Received;
}

/// <summary><i>Retourcode in het declaratieverslag</i>: on how many returned lines it stood.</summary>
/// <param name="Code">The code, four digits.</param>
/// <param name="Lines">The lines, and what of them was not granted; a line with two codes counts at both.</param>
public sealed record ClaimsReturnCode(RetourCode Code, ClaimsAmount Lines)
{
    /// <summary><i>Advies</i>: what to do by this code alone; a code that is not in the list needs a look (K15).</summary>
    public Advice Advice => RetourCodes.Find(Code)?.Advice ?? Advice.NeedsReview;
}

/// <summary><i>Ouderdom</i>: how many days ago something came back, on the last day of the period.</summary>
public enum HandlingAge
{
    /// <summary><i>0 t/m 7 dagen</i>.</summary>
    UpTo7,

    /// <summary><i>8 t/m 14 dagen</i>.</summary>
    UpTo14,

    /// <summary><i>15 t/m 30 dagen</i>.</summary>
    UpTo30,

    /// <summary><i>31 dagen of meer</i>.</summary>
    Over30,

    /// <summary><i>Later teruggekomen</i>: after the last day of the period.</summary>
    Later,
}

/// <summary><i>Te behandelen</i>: treatments that are returned or under retouren, by age.</summary>
/// <param name="Age">The age.</param>
/// <param name="Treatments">How many, and what is not granted or was credited of their last claim line.</param>
public sealed record ClaimsToHandle(HandlingAge Age, ClaimsAmount Treatments);

/// <summary><i>Termijn in het declaratieverslag</i>: a treatment that is still to be claimed, and the last day on which that is in time (C61).</summary>
/// <param name="Treatment">The treatment.</param>
/// <param name="Insurer">The insurer whose term it is.</param>
/// <param name="Provider">Who treated.</param>
/// <param name="Status">Where it waits.</param>
/// <param name="LastDay">The last day in time.</param>
/// <param name="DaysLeft">From the last day of the period; negative when it was past then.</param>
/// <param name="Amount">What will be claimed, if known.</param>
public sealed record ClaimsDeadline(TreatmentId Treatment, PayorId Insurer, ProviderId Provider, TreatmentStatus Status, LocalDate LastDay, int DaysLeft, Money? Amount);

/// <summary><i>Credits aan verzekeraars</i>: asked of insurers with a file of their own; what they took back stands as credited at the line itself. Amounts positive.</summary>
/// <param name="Asked">Sent in the period.</param>
/// <param name="Granted">Of these: granted.</param>
/// <param name="Refused">Of these: refused.</param>
/// <param name="Open">Of these: not answered.</param>
public sealed record InsurerCreditSums(ClaimsAmount Asked, ClaimsAmount Granted, ClaimsAmount Refused, ClaimsAmount Open)
{
    /// <summary><i>Niets</i>: none was asked.</summary>
    public static InsurerCreditSums Zero { get; } = new(default, default, default, default);

    /// <summary><i>Optellen</i>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Both.</returns>
    public static InsurerCreditSums operator +(InsurerCreditSums left, InsurerCreditSums right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return new(left.Asked + right.Asked, left.Granted + right.Granted, left.Refused + right.Refused, left.Open + right.Open);
    }

    /// <summary><i>Optellen</i>.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    /// <returns>Both.</returns>
    public static InsurerCreditSums Add(InsurerCreditSums left, InsurerCreditSums right) => left + right;
}
