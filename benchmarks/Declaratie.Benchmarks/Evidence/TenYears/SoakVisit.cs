using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Testing;
using NodaTime;

namespace Declaratie.Benchmarks.Evidence.TenYears;

/// <summary>What becomes of a treatment.</summary>
internal enum Fate
{
    Granted,

    /// <summary>Refused, credited, corrected and claimed again.</summary>
    Rejected,

    /// <summary>Granted at a lower tariff, which is accepted.</summary>
    LessGranted,

    /// <summary>Granted for a half; the rest is invoiced to the patient.</summary>
    RestToPatient,

    /// <summary>Refused and written off; reopened and claimed again.</summary>
    GivenUp,

    /// <summary>Refused, credited and left at that.</summary>
    Abandoned,

    /// <summary>Refused, credited and found never to have been.</summary>
    Withdrawn,

    /// <summary>Booked, put back and booked again.</summary>
    PutBack,

    /// <summary>Cancelled before it was booked.</summary>
    NeverDelivered,

    /// <summary>Corrected before it was booked.</summary>
    Corrected,

    /// <summary>Granted; the practice takes it back, and claims again.</summary>
    TakenBack,

    /// <summary>Granted; the insurer refuses to take it back.</summary>
    NotTakenBack,

    /// <summary>The patient pays.</summary>
    Private,
}

/// <summary>What an insurer does with the files of a month.</summary>
internal enum Habit
{
    /// <summary>The first file is thrown away; the second is closed without an answer.</summary>
    Silent,

    /// <summary>VECOZO refuses the file as a whole.</summary>
    Refused,

    /// <summary>Granted as a whole.</summary>
    GrantedWhole,

    /// <summary>Answered line by line.</summary>
    ByLine,
}

/// <summary>One treatment of the claims side.</summary>
internal sealed record SoakVisit(TreatmentId Id, LocalDate Date, PatientId Patient, int Insurer, int Provider, IndicationId? Indication, Fate Fate)
{
    private static readonly ImmutableArray<(Fate Fate, int Percent)> Shares =
    [
        (Fate.Rejected, 7), (Fate.LessGranted, 3), (Fate.RestToPatient, 2), (Fate.GivenUp, 1), (Fate.Abandoned, 1), (Fate.Withdrawn, 1), (Fate.PutBack, 2),
        (Fate.NeverDelivered, 1), (Fate.Corrected, 3), (Fate.TakenBack, 1), (Fate.NotTakenBack, 1), (Fate.Private, 4),
    ];

    /// <summary>Goes to the insurer at the end of its month.</summary>
    public bool IsClaimed => Fate is not (Fate.NeverDelivered or Fate.Private);

    /// <summary>Nothing is granted when it is answered by itself.</summary>
    public bool IsRefused => Fate is Fate.Rejected or Fate.GivenUp or Fate.Abandoned or Fate.Withdrawn;

    /// <summary>So refused that it is credited.</summary>
    public bool IsCredited => IsRefused && Fate != Fate.GivenUp;

    public static Fate Draw(FixedRandom random)
    {
        var drawn = random.Below(100);
        foreach (var (fate, percent) in Shares)
        {
            if ((drawn -= percent) < 0)
            {
                return fate;
            }
        }

        return Fate.Granted;
    }
}
