using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Testing.Walks;

/// <summary>The papers that the witness keeps. It knows no statuses: only what was said, and for how much.</summary>
internal sealed class TreatmentPaper(Treatment said)
{
    public Treatment Said { get; set; } = said;

    /// <summary>The practice has it in hand, to settle or to correct.</summary>
    public bool IsInHand { get; set; } = true;

    public bool IsReady { get; set; }

    public bool IsCancelled { get; set; }

    public bool IsRemainder { get; init; }

    public Money? Booked { get; set; }

    public PayorId? BookedInsurer { get; set; }

    public LocalDate BookedOn { get; set; }

    public int Attempt { get; set; }

    /// <summary>The line it stands on, until that is credited.</summary>
    public LinePaper? Line { get; set; }

    public void TakeBack()
    {
        IsInHand = true;
        Line = null;
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

    public Money Total => Walk.Sum(Lines.Select(line => line.Amount));
}

internal sealed record CreditPaper(CreditFileNumber Number, ClaimFileNumber ClaimFile, LocalDate Date, Money Total);

internal sealed record InvoicePaper(PatientInvoiceNumber Number, PatientId Patient, LocalDate Date, Money Total, IReadOnlyList<LinePaper> Lines);

/// <summary>What the bookkeeper gets: collected by month, handed over once.</summary>
internal sealed class DocumentPaper(string number, LocalDate date, Money total)
{
    public string Number { get; } = number;

    public LocalDate Date { get; } = date;

    public Money Total { get; } = total;

    public bool IsReady { get; set; } = true;

    public bool IsHandedOver { get; set; }
}
