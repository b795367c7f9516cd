using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;

namespace Declaratie.Exchange.Journal;

/// <summary>Gives the place in a draft where a field's value is kept.</summary>
/// <typeparam name="T">The kind of value.</typeparam>
/// <param name="draft">The draft.</param>
/// <returns>The place.</returns>
internal delegate ref T Slot<T>(ref Draft draft);

/// <summary>The values of one line while it is read: one place per field name, shared by all types that have the field.</summary>
/// <remarks>A struct on the stack, so that a line costs no memory but its entry and its texts.</remarks>
internal struct Draft
{
    public string? By;
    public Instant? At;

    public string? Id;
    public LocalDate? Date;
    public Money? Amount;
    public string? Provider;
    public string? Patient;
    public string? Payor;
    public string? Name;
    public string? Number;
    public bool? OpeningBalance;

    public string? Credit;
    public string? Invoice;
    public string? Receipt;
    public string? WriteOff;
    public string? From;
    public string? ToPatient;
    public string? Reason;
    public string? Method;
    public LocalDate? Through;
    public BilledTo? BilledTo;
    public ImmutableArray<PaymentReference>? Pays;
    public ImmutableArray<WriteOffLine>? Lines;
    public ImmutableArray<AllocationStrategy>? Strategy;
    public LocalDate? DatedOn;
    public bool? CrossBilling;

    public string? Agb;
    public string? Uzovi;
    public int? ClaimWithinMonths;
    public int? ReclaimWithinMonths;

    public string? Account;
    public string? Bsn;
    public LocalDate? BirthDate;
    public string? BirthName;
    public string? Prefix;
    public string? Initials;
    public string? Gender;
    public string? Postcode;
    public string? HouseNumber;
    public string? InsuredNumber;
    public string? PartnerName;
    public string? PartnerPrefix;
    public string? Country;

    private ClaimFields? claim;

    /// <summary>The fields that only the claims flow has; made when the first of them is asked for.</summary>
    public ClaimFields Claim => claim ??= new ClaimFields();

    /// <summary>The date of a type that requires one.</summary>
    public readonly LocalDate Day => Date.GetValueOrDefault();

    /// <summary>The amount of a type that requires one.</summary>
    public readonly Money Sum => Amount.GetValueOrDefault();

    public readonly ProviderId? MaybeProvider => Provider is null ? null : new ProviderId(Provider);

    public readonly PatientId? MaybePatient => Patient is null ? null : new PatientId(Patient);

    public readonly PayorId? MaybePayor => Payor is null ? null : new PayorId(Payor);

    public readonly AccountId? MaybeAccount => Account is null ? null : new AccountId(Account);
}
