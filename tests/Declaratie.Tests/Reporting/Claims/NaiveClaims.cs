using System.Text.RegularExpressions;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Tests.Reporting.Claims;

// A claim line as somebody would keep it on a card, from the moment it was made.
internal sealed class ClaimCard(ClaimFileMade file, ClaimLineMade line, TreatmentState treatment)
{
    public ClaimFileMade File => file;

    public string Reference => line.Reference.Value;

    public TreatmentId Treatment => line.Treatment;

    public Money Amount => line.Amount;

    public ProviderId Provider { get; } = treatment.Provider;

    public LocalDate Day { get; } = treatment.Date;

    public LocalDate? SentOn { get; set; }

    public bool IsDiscarded { get; set; }

    public bool IsAnswered { get; set; }

    public LocalDate? AnsweredOn { get; set; }

    public bool IsReturned { get; set; }

    public bool IsTakenBack { get; set; }

    public Money Granted { get; set; }

    public IReadOnlyList<RetourCode> Codes { get; set; } = [];

    public ClaimLineStatus Status { get; set; } = ClaimLineStatus.Claimed;

    public TreatmentId? Remainder { get; set; }
}

// Keeps a card of every claim line by listening to what happens, one event after another.
internal sealed partial class NaiveClaims
{
    private const int Patience = 10_000; // milliseconds

    public List<ClaimCard> Cards { get; } = [];

    public Dictionary<ClaimFileNumber, ClaimFileStatus> Files { get; } = [];

    // The day on which a treatment came back: from an insurer, or from a patient.
    public Dictionary<TreatmentId, LocalDate> CameBackOn { get; } = [];

    public Dictionary<TreatmentId, LocalDate> AnsweredOn { get; } = [];

    public Dictionary<PayorId, Payor> Payors { get; } = [];

    public List<(string Invoice, LocalDate On, Money Amount)> Allocated { get; } = [];

    public static NaiveClaims Of(Walk walk)
    {
        var claims = new NaiveClaims();
        foreach (var step in walk.Accepted)
        {
            if (step.Entry is Payor payor)
            {
                claims.Payors[payor.Id] = payor;
            }

            foreach (var happened in step.Decision.Events)
            {
                claims.Hear(step, happened);
            }
        }

        return claims;
    }

    private void Hear(Step step, PracticeEvent happened)
    {
        switch (happened)
        {
            case ClaimFileMade made:
                Files[made.File] = made.FileKind == ClaimFileKind.Private ? ClaimFileStatus.ToInvoice : ClaimFileStatus.Created;
                Cards.AddRange(made.Lines.Select(line => new ClaimCard(made, line, step.Before.Treatments.Single(one => one.Id == line.Treatment))));
                break;
            case ClaimFileMoved moved:
                Hear(moved);
                break;
            case ClaimLineAssessed assessed:
                Hear(step, assessed);
                break;
            case ClaimLineMoved moved:
                var card = Live(moved.Reference);
                card.Status = moved.To;
                card.IsTakenBack = step.Entry is InsurerCreditGranted;
                break;
            case TreatmentRegistered { Verb: TreatmentVerb.Remain } remainder:
                var of = Remainder().Replace(remainder.Treatment.Value, "");
                Cards.Last(one => one.Treatment.Value == of && one is { Status: ClaimLineStatus.Accepted, IsDiscarded: false } && one.File.FileKind == ClaimFileKind.Insurer).Remainder = remainder.Treatment;
                break;
            case TreatmentMoved { Verb: TreatmentVerb.Dispute or TreatmentVerb.TakeBack or TreatmentVerb.CreditInvoice } back:
                CameBackOn[back.Treatment] = back.On;
                break;
            case TreatmentAnswered { IsReturn: true } answered:
                AnsweredOn[answered.Treatment] = answered.On;
                break;
            case LedgerPosted posted:
                Hear(posted.Happened);
                break;
        }
    }

    private void Hear(ClaimFileMoved moved)
    {
        Files[moved.File] = moved.To;
        foreach (var card in Cards.Where(card => card.File.File == moved.File))
        {
            card.SentOn = moved.Verb == ClaimFileVerb.Send ? moved.On : card.SentOn;
            card.IsDiscarded = moved.Verb == ClaimFileVerb.Discard;
        }
    }

    private void Hear(Step step, ClaimLineAssessed assessed)
    {
        var card = Live(assessed.Reference);
        card.IsAnswered = true;
        card.Granted = assessed.Granted;
        card.Codes = [.. assessed.Codes.Distinct()];
        card.Status = assessed.To;
        card.IsReturned = assessed.To == ClaimLineStatus.Objected;
        card.AnsweredOn = step.Entry switch
        {
            ReturnReceived received => received.Date,
            ClaimFileRefused refused => refused.Date,
            _ => card.AnsweredOn,
        };
    }

    private void Hear(LedgerEvent posted)
    {
        foreach (var entry in (JournalEntry[])[posted.Entry, .. posted.Forced, .. posted.Run?.Allocations.Select(made => made.Allocation) ?? []])
        {
            switch (entry)
            {
                case Allocation it:
                    Allocated.Add((it.Invoice.Value, it.Date, it.Amount));
                    break;
                case Deallocation it:
                    Allocated.Add((it.Invoice.Value, it.Date, -it.Amount));
                    break;
            }
        }
    }

    private ClaimCard Live(ClaimReference reference) => Cards.Last(card => card.Reference == reference.Value && !card.IsDiscarded);

    [GeneratedRegex("-P[0-9]*$", RegexOptions.None, Patience)]
    private static partial Regex Remainder();
}
