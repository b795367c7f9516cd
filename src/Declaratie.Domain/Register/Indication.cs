using NodaTime;

namespace Declaratie.Domain;

/// <summary><i>Aanspraak</i>: the kind of entitlement of an indication.</summary>
public enum EntitlementTrack
{
    /// <summary><i>Geen</i>: no entitlement under the basic insurance.</summary>
    None,

    /// <summary><i>Chronische lijst</i>: on the list of chronic conditions.</summary>
    Chronic,

    /// <summary><i>Onder de 18</i>: not chronic, under eighteen.</summary>
    Under18,

    /// <summary><i>Etalagebenen</i>: intermittent claudication.</summary>
    Claudication,

    /// <summary><i>Artrose</i>: osteoarthritis of hip or knee.</summary>
    Osteoarthritis,

    /// <summary><i>COPD</i>: chronic obstructive pulmonary disease, by class.</summary>
    Copd,

    /// <summary><i>Bekkenfysiotherapie</i>: pelvic, for urinary incontinence.</summary>
    Pelvic,

    /// <summary><i>Reumatoïde artritis</i>: with serious limitations.</summary>
    Rheumatoid,

    /// <summary><i>Axiale spondyloartritis</i>: with serious limitations.</summary>
    Spondyloarthritis,

    /// <summary><i>Herstelzorg na COVID-19</i>: recovery care.</summary>
    PostCovid,
}

/// <summary><i>Indicatie</i>: the reason for which a patient is treated.</summary>
/// <param name="Id">The key, once only (L1).</param>
/// <param name="Patient">The patient.</param>
/// <param name="Track">The kind of entitlement.</param>
/// <param name="Start">The first day (inclusive).</param>
public sealed record Indication(IndicationId Id, PatientId Patient, EntitlementTrack Track, LocalDate Start) : JournalEntry
{
    /// <summary><i>Klasse</i>: of COPD.</summary>
    public string? Class { get; init; }

    /// <summary><i>Einde</i>: the last day (inclusive).</summary>
    public LocalDate? End { get; init; }

    /// <summary><i>Zittingen elders</i>: how many sessions there were at other practices.</summary>
    public int? SessionsElsewhere { get; init; }

    /// <summary><i>Verlengd</i>: under eighteen, the second nine.</summary>
    public bool Extended { get; init; }

    /// <summary><i>Diagnosecode</i>, for messages.</summary>
    public string? Diagnosis { get; init; }

    /// <summary><i>Diagnosecodelijst</i>: the list that the diagnosis is of, three digits; a message needs both.</summary>
    public string? DiagnosisList { get; init; }

    /// <summary><i>Code soort indicatie</i> (CSI), three digits, for messages: of every treatment that does not give its own.</summary>
    public string? Csi { get; init; }

    /// <summary><i>Machtigingsnummer</i>, for messages: of every treatment that does not give its own.</summary>
    public string? Authorisation { get; init; }

    /// <summary><i>Verwijsdatum</i>: the date of the referral.</summary>
    public LocalDate? ReferralDate { get; init; }

    /// <summary><i>Verwijzer</i>: the code of who referred.</summary>
    public string? Referrer { get; init; }

    internal override EntryKind Kind => EntryKind.Indication;
}

/// <summary><i>COV-controle</i>: the outcome of a check on a patient's insurance.</summary>
/// <param name="Patient">The patient.</param>
/// <param name="CheckedOn">The day of the check; of several that cover a date the newest counts.</param>
/// <param name="From">The first day it covers (inclusive).</param>
public sealed record Coverage(PatientId Patient, LocalDate CheckedOn, LocalDate From) : JournalEntry
{
    /// <summary><i>Zorgverzekeraar</i>: the insurer; none: checked, and not insured.</summary>
    public PayorId? Insurer { get; init; }

    /// <summary><i>Tot en met</i>: the last day it covers (inclusive); none is until further notice.</summary>
    public LocalDate? To { get; init; }

    internal override EntryKind Kind => EntryKind.Coverage;
}

/// <summary><i>Instelling</i>: how the practice wants a rule to work, from this entry on.</summary>
/// <param name="Name">The name, one of the table of settings.</param>
/// <param name="Value">The value, one of those of that setting.</param>
public sealed record Setting(string Name, string Value) : JournalEntry
{
    internal override EntryKind Kind => EntryKind.Setting;
}
