using Declaratie.Domain.Treatments;

namespace Declaratie.Domain.Claims.Engine;

/// <summary>Whether a claim line was credited towards the insurer.</summary>
internal enum CreditState : byte
{
    None,
    Requested,
    Credited,
}

/// <summary>A claim file; its lines lie together; amounts in cents, -1 for none.</summary>
internal struct ClaimFileRow
{
    public const int NotSent = int.MaxValue;

    public long Total;
    public long Granted;
    public int Insurer;
    public int FirstLine;
    public int Count;

    /// <summary>The day it was created, once sent the day of sending.</summary>
    public int Day;

    /// <summary>The day of the last thing that happened to it.</summary>
    public int LastDay;

    /// <summary>The return that was received for it.</summary>
    public int Return;
    public string? Standard;

    /// <summary>The month that was claimed.</summary>
    public int Month;

    /// <summary>The moment it was sent; its content is that of then (E3).</summary>
    public int SentAt;
    public ClaimFileKind Kind;
    public ClaimFileStatus Status;

    /// <summary>Every line was answered.</summary>
    public bool IsAnswered;

    /// <summary>Closed by hand: what counts as granted was never said by the insurer (C45).</summary>
    public bool IsClosedWithoutReturn;
}

/// <summary>A line of a claim file; amounts in cents, -1 for none.</summary>
internal struct ClaimLineRow
{
    public const long NotSaid = long.MinValue;

    public long Amount;

    /// <summary>What was granted; not said while it is not answered.</summary>
    public long Granted;
    public long Calculated;
    public int File;
    public int Treatment;
    public int Reference;

    /// <summary>Of the treatment as it was claimed: what is edited afterwards changes no file (K8).</summary>
    public int Day;
    public int Provider;

    /// <summary>The claim line of the treatment before this one.</summary>
    public int Before;

    /// <summary>Of a credit: the line that it takes back.</summary>
    public int Debit;
    public int Codes;

    /// <summary>The number of its session when it was claimed; 0 when it is none of an indication.</summary>
    public int Session;

    /// <summary>The code soort indicatie that it was claimed with; -1 for none.</summary>
    public int Csi;

    /// <summary>Who was to pay the session when it was claimed.</summary>
    public Payer SessionPayer;
    public ClaimLineStatus Status;
    public CreditState Credit;

    /// <summary>The return objected to it, so that it is on the list to be handled.</summary>
    public bool IsReturned;

    /// <summary>What becomes of a returned line: the number of a resolution.</summary>
    public byte Resolution;
}
