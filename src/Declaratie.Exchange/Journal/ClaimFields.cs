using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Exchange.Journal;

/// <summary>The part of a draft that only lines of the claims flow have; an object of its own, so that lines of the ledger do not carry it.</summary>
internal sealed class ClaimFields
{
    public string? Treatment;
    public string? Performance;
    public string? Indication;
    public string? File;
    public string? Reference;
    public YearMonth? Month;
    public Payer? Payer;
    public ClaimFileKind? FileKind;
    public bool? ThroughMonth;
    public Resolution? Resolution;
    public ImmutableArray<string>? Ids;
    public ImmutableArray<RetourCode>? Codes;
    public ImmutableArray<ReturnLine>? Lines;
    public Money? Calculated;
    public Money? Granted;
    public Money? ClaimedTotal;

    public TreatmentChanges? Changes;
    public bool EmptiesInsurer;
    public bool EmptiesIndication;
    public bool EmptiesAmount;

    public LocalDate? From;
    public LocalDate? To;
    public LocalDate? ReferralDate;
    public EntitlementTrack? Track;
    public bool? Session;
    public bool? Extended;
    public int? SessionsElsewhere;
    public string? List;
    public string? Class;
    public string? Diagnosis;
    public string? Referrer;
    public string? Value;

    public int? Quantity;
    public string? DiagnosisList;
    public string? Csi;
    public string? Authorisation;
    public string? Accident;
    public string? Tooth;
    public string? Surfaces;
    public string? Jaw;
    public string? Comment;

    /// <summary>What a treatment or its changes give for messages.</summary>
    public MessageDetails Message => new()
    {
        Csi = Csi,
        Authorisation = Authorisation,
        Accident = Accident,
        Tooth = Tooth,
        Surfaces = Surfaces,
        Jaw = Jaw,
        Comment = Comment,
    };

    public IndicationId? MaybeIndication => Indication is null ? null : new IndicationId(Indication);

    public PerformanceCode? MaybePerformance => Performance is null ? null : new PerformanceCode(Performance);
}
