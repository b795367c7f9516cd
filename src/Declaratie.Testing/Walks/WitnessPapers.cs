using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Testing.Walks;

/// <summary>The papers that the witness keeps: what was said, and for how much. It records no statuses; they follow from the papers.</summary>
internal sealed class TreatmentPaper(Treatment said)
{
    public Treatment Said { get; set; } = said;

    /// <summary>The practice has it in hand, to settle or to correct.</summary>
    public bool IsInHand { get; set; } = true;

    public bool IsReady { get; set; }

    public bool IsCancelled { get; set; }

    public bool IsRemainder { get; init; }

    /// <summary>It came back from a claim, or is the remainder of one: it is corrected in retouren and no longer in afhandelen.</summary>
    public bool IsBack { get; set; }

    public Money? Booked { get; set; }

    public PayorId? BookedInsurer { get; set; }

    public LocalDate BookedOn { get; set; }

    public int Attempt { get; set; }

    /// <summary>The line it stands on, until that is credited.</summary>
    public LinePaper? Line { get; set; }

    /// <summary>All lines it has been on, but for those of discarded files.</summary>
    public List<LinePaper> Lines { get; } = [];

    public TreatmentStatus Status => this switch
    {
        { IsCancelled: true } => TreatmentStatus.Cancelled,
        { IsInHand: true } => IsBack ? TreatmentStatus.InReturns : TreatmentStatus.ToSettle,
        { IsReady: true } => TreatmentStatus.ReadyToClaim,
        { Line: null } => TreatmentStatus.Abandoned,
        _ => Line.Status switch
        {
            ClaimLineStatus.Claimed => TreatmentStatus.InClaimFile,
            ClaimLineStatus.Objected => TreatmentStatus.Returned,
            ClaimLineStatus.Invoiced => TreatmentStatus.Invoiced,
            ClaimLineStatus.Abandoned => TreatmentStatus.Abandoned,
            _ => TreatmentStatus.Settled,
        },
    };

    public void TakeBack()
    {
        (IsInHand, IsBack) = (true, true);
        if (Line is { } line)
        {
            line.IsCredited = true;
            Line = null;
        }
    }
}

internal sealed class LinePaper(ClaimReference reference, TreatmentPaper treatment, Money amount)
{
    public ClaimReference Reference { get; } = reference;

    public TreatmentPaper Treatment { get; } = treatment;

    public Money Amount { get; } = amount;

    public Money? Granted { get; set; }

    public bool IsObjected { get; set; }

    public Resolution? Decided { get; set; }

    /// <summary>What was written off when it was given up.</summary>
    public Money? GivenUp { get; set; }

    public bool IsInvoiced { get; set; }

    public bool IsCredited { get; set; }

    /// <summary>The difference was taken.</summary>
    public bool IsAccepted { get; set; }

    public ClaimFileNumber File { get; set; }

    public ClaimLineStatus Status => this switch
    {
        { IsCredited: true } => ClaimLineStatus.Credited,
        { GivenUp: not null } => ClaimLineStatus.Abandoned,
        { IsInvoiced: true } => ClaimLineStatus.Invoiced,
        { IsObjected: true } => ClaimLineStatus.Objected,
        { IsAccepted: true } => ClaimLineStatus.Accepted,
        { Granted: not null } => ClaimLineStatus.Granted,
        _ => ClaimLineStatus.Claimed,
    };

    public Resolution Resolution => Decided ?? (Granted > Money.Zero ? Resolution.AcceptGranted : Resolution.Reclaim);
}

internal sealed class FilePaper(ClaimFileNumber number, ClaimFileKind kind, PayorId? insurer, string? standard, LocalDate date)
{
    public ClaimFileNumber Number { get; } = number;

    public ClaimFileKind Kind { get; } = kind;

    public PayorId? Insurer { get; } = insurer;

    public string? Standard { get; } = standard;

    public LocalDate Date { get; set; } = date;

    public List<LinePaper> Lines { get; init; } = [];

    public bool IsSent { get; set; }

    public bool IsDiscarded { get; set; }

    public bool IsForwarded { get; set; }

    /// <summary>Closed, or answered; of a credit: granted or refused.</summary>
    public bool IsAnswered { get; set; }

    /// <summary>An answer objects to something, and that was not handled to the end.</summary>
    public bool IsReturned { get; set; }

    public ClaimFileStatus Status => this switch
    {
        { IsDiscarded: true } => ClaimFileStatus.Discarded,
        { Kind: ClaimFileKind.Private } => Lines.Exists(line => line.IsInvoiced) ? ClaimFileStatus.Invoiced : ClaimFileStatus.ToInvoice,
        { IsSent: false } => ClaimFileStatus.Created,
        { IsReturned: true } => ClaimFileStatus.Returned,
        { IsAnswered: true } => ClaimFileStatus.Settled,
        { IsForwarded: true } => ClaimFileStatus.WithInsurer,
        _ => ClaimFileStatus.Submitted,
    };

    public Money Total => Walk.Sum(Lines.Select(line => line.Amount));
}

internal sealed record CreditPaper(CreditFileNumber Number, ClaimFileNumber ClaimFile, LocalDate Date, Money Total, DocumentPaper Document);

internal sealed record InvoicePaper(PatientInvoiceNumber Number, PatientId Patient, LocalDate Date, Money Total, IReadOnlyList<LinePaper> Lines)
{
    public PatientInvoiceStatus Status { get; set; } = PatientInvoiceStatus.ToSend;
}

/// <summary>What the bookkeeper gets: collected by month, handed over once.</summary>
internal sealed class DocumentPaper(string number, LocalDate date, Money total)
{
    public string Number { get; } = number;

    public LocalDate Date { get; } = date;

    public Money Total { get; } = total;

    public bool IsReady { get; set; } = true;

    public bool IsHandedOver { get; set; }
}
