using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;

namespace Declaratie.Testing.Walks;

/// <content>What follows from the papers, in the words of the practice; without codes, advice and entitlements, which the witness does not keep.</content>
internal sealed partial class Witness
{
    public IEnumerable<TreatmentState> TreatmentStates() => Treatments.Select(paper =>
    {
        var isFixed = !paper.IsInHand && paper.Booked is not null;
        return new TreatmentState
        {
            Id = paper.Said.Id,
            Date = paper.Said.Date,
            Patient = paper.Said.Patient,
            Provider = paper.Said.Provider,
            Performance = paper.Said.Performance,
            Status = paper.Status,
            Payer = paper.Said.Payer,
            Insurer = isFixed ? paper.BookedInsurer : register.InsurerOf(paper.Said),
            Amount = isFixed ? paper.Booked : register.PriceOf(paper.Said),
            Attempt = paper.Attempt,
            File = paper.Lines.LastOrDefault()?.File,
            Reference = paper.Lines.LastOrDefault()?.Reference,
        };
    });

    public IEnumerable<ClaimFileState> FileStates() => Files.Select(paper => new ClaimFileState(
        paper.Number, paper.Kind, paper.Insurer, paper.Standard, paper.Date, paper.Status, paper.Total,
        paper.IsAnswered ? Walk.Sum(paper.Lines.Select(line => line.Granted ?? Domain.Money.Zero)) : null,
        [.. paper.Lines.Select(line => new ClaimLineState(line.Reference, line.Treatment.Said.Id, line.Amount, line.Granted, [], line.Status))]));

    public IEnumerable<CreditFileState> CreditStates() => Credits.Select(paper => new CreditFileState(
        paper.Number, paper.ClaimFile, paper.Date,
        paper.Document.IsHandedOver ? CreditFileStatus.SentToBookkeeping
        : Money.IsCollected(paper.Document) ? CreditFileStatus.Collected
        : paper.Document.IsReady ? CreditFileStatus.Booked
        : CreditFileStatus.Open,
        paper.Total));

    public IEnumerable<PatientInvoiceState> InvoiceStates() => Invoices.Select(paper => new PatientInvoiceState(paper.Number, paper.Patient, paper.Date, paper.Status, paper.Total));
}
