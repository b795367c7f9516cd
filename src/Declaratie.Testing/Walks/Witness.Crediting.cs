using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Testing.Walks;

internal sealed partial class Witness
{
    private void Handle(ReturnCredited entry)
    {
        var file = Find(entry.File);
        var lines = file.Lines.FindAll(line => line.IsObjected);
        var credited = lines.FindAll(line => line.Resolution == Resolution.Reclaim);
        var date = credited.Count > 0 && register.CreditsOnTheOriginalDate && !(file.Date <= Money.ClosedThrough) ? file.Date : entry.Date;
        var postings = lines.ConvertAll(Settle);
        if (credited.Count > 0)
        {
            var number = creditNumbers.Next(date, entry.Number is { } asked ? [asked.Value] : null, 0);
            var document = Money.File(number, date, Walk.Sum(postings));
            document.IsReady = false;
            Credits.Add(new CreditPaper(new(number), file.Number, date, -Walk.Sum(credited.Select(line => line.Amount)), document));
            return;
        }

        file.IsReturned = false;
        if (postings.Exists(posting => posting != Domain.Money.Zero))
        {
            // When nothing was owed any more there is nothing to carry, and no memo.
            Money.File("memo", entry.Date, Walk.Sum(postings));
        }
    }

    /// <summary>What happens to one returned line, and what that does to what is owed.</summary>
    private Money Settle(LinePaper line)
    {
        line.IsObjected = false;
        var (granted, invoice) = (line.Granted!.Value, line.Reference.Value);
        switch (line.Resolution)
        {
            case Resolution.Reclaim:
                line.Treatment.TakeBack();
                return Money.Adjust(invoice, -line.Amount);
            case Resolution.DoNotReclaim when granted == Domain.Money.Zero:
                line.GivenUp = Money.Open(invoice);
                return Money.Adjust(invoice, -line.GivenUp.Value);
            case Resolution.RemainderToPatient:
                Treatments.Add(Remainder(line));
                line.IsAccepted = true;
                return Money.Adjust(invoice, granted - line.Amount);
            default:
                line.IsAccepted = true;
                return Money.Adjust(invoice, granted - line.Amount);
        }
    }

    private TreatmentPaper Remainder(LinePaper line) => new(line.Treatment.Said with
    {
        Id = RemainderOf(line.Treatment.Said.Id.Value),
        Payer = Payer.Patient,
        Amount = line.Amount - line.Granted!.Value,
    })
    {
        IsRemainder = true,
        IsBack = true,
    };

    /// <summary>Somebody may have registered a treatment under that very id.</summary>
    private TreatmentId RemainderOf(string id) => Enumerable.Range(1, 1000)
        .Select(place => new TreatmentId(place == 1 ? $"{id}-P" : $"{id}-P{place}"))
        .First(free => !Treatments.Exists(one => one.Said.Id == free));

    private void AskBack(InsurerCreditRequested entry)
    {
        var treatment = Find(entry.Treatment);
        var debit = Files.Single(file => !file.IsDiscarded && file.Lines.Contains(treatment.Line!));
        var reference = Enumerable.Range(1, 1000).Select(place => $"{entry.Treatment.Value}-C{place}").First(IsFree);
        var line = new LinePaper(new(reference), treatment, -treatment.Line!.Granted!.Value);
        line.File = new(fileNumbers.Next(entry.Date, null, 0));
        Files.Add(new FilePaper(line.File, ClaimFileKind.InsurerCredit, debit.Insurer, debit.Standard, entry.Date) { Lines = [line] });
    }

    private void TakeBack(FilePaper file, LocalDate date)
    {
        Grant(file.Lines[0]);
        file.IsAnswered = true;
        var debit = file.Lines[0].Treatment.Line!;
        Money.Adjust(debit.Reference.Value, -debit.Granted!.Value);
        debit.Treatment.TakeBack();
        Money.File(file.Number.Value, date, file.Total);
    }

    /// <summary>A credit is granted for as much as it asks back.</summary>
    private static void Grant(LinePaper line) => line.Granted = line.Amount;

    private void Send(PatientInvoicesSent entry)
    {
        foreach (var invoice in Invoices.Where(one => entry.Invoices?.Contains(one.Number) ?? (one.Status == PatientInvoiceStatus.ToSend && one.Date <= entry.Date)))
        {
            invoice.Status = PatientInvoiceStatus.Sent;
        }
    }

    private void Credit(PatientInvoiceCredited entry)
    {
        var invoice = Invoices.Single(one => one.Number == entry.Invoice);
        foreach (var line in invoice.Lines)
        {
            Money.Adjust(line.Reference.Value, -line.Amount);
            line.Treatment.TakeBack();
        }

        invoice.Status = PatientInvoiceStatus.Credited;
        var number = new PatientInvoiceNumber(invoiceNumbers.Next(entry.Date, entry.Number is { } asked ? [asked.Value] : null, 0));
        Invoices.Add(new InvoicePaper(number, invoice.Patient, entry.Date, -invoice.Total, []));
        Money.File(number.Value, entry.Date, -invoice.Total);
    }
}
