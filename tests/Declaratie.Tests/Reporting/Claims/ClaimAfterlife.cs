using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.ClaimsModel;
using NodaTime;

namespace Declaratie.Tests.Reporting.Claims;

// What comes long after a history ended, month after month: what came back goes to patients or to insurers again, is given
// up or taken up; remainders are invoiced, and invoices are credited. The claims report follows all of that.
internal sealed class ClaimAfterlife
{
    private const int FirstDayAfter = 180;
    private readonly Dice dice;
    private readonly ImmutableArray<Step>.Builder steps = ImmutableArray.CreateBuilder<Step>();
    private ClaimView view;
    private LocalDate today;

    private ClaimAfterlife(Walk walk, int seed)
    {
        dice = new Dice(seed);
        steps.AddRange(walk.Steps);
        view = walk.End;
    }

    public static Walk Of(Walk walk, int seed)
    {
        var after = new ClaimAfterlife(walk, seed);
        for (var round = 0; round < 4; round++)
        {
            after.today = ClaimHistory.FirstDay.PlusDays(FirstDayAfter + (20 * round));
            after.Return();
            after.Correct();
            after.Claim();
            after.Invoice();
        }

        return new Walk(after.steps.DrainToImmutable());
    }

    private void Return()
    {
        foreach (var file in view.ClaimFiles.Where(file => file.Status is ClaimFileStatus.Submitted or ClaimFileStatus.WithInsurer))
        {
            ImmutableArray<ReturnLine> lines = [.. file.Lines.Select(line => new ReturnLine(line.Reference, dice.Pick([line.Amount, Money.Zero, Money.FromCents(line.Amount.Cents / 2)])) { Codes = [new(dice.Pick(["0613", "0587"]))] })];
            Add(new ReturnReceived(today, file.Number) { Codes = [new("0200")], ClaimedTotal = file.Total, GrantedTotal = ClaimWalks.Sum(lines.Select(line => line.Granted)), Lines = lines });
        }

        today = today.PlusDays(2);
        foreach (var file in view.ReturnFiles.Where(file => file.Status == ReturnFileStatus.ToHandle && dice.Chance(80)))
        {
            foreach (var line in file.Lines.Where(line => line.Granted > Money.Zero))
            {
                Add(new ReturnLineResolved(today, file.File, line.Reference, Resolution.RemainderToPatient));
            }

            Add(new ReturnCredited(today, file.File));
        }
    }

    private void Correct()
    {
        foreach (var one in view.Treatments.Where(one => one.Status == TreatmentStatus.Abandoned && dice.Chance(30)))
        {
            Add(new TreatmentReopened(today, one.Id, "toch"));
        }

        foreach (var one in view.Treatments.Where(one => one.Status == TreatmentStatus.InReturns))
        {
            Add(dice.Between(0, 9) switch
            {
                < 5 => new TreatmentEdited(today, one.Id, new() { Payer = Payer.Patient }),
                5 => new TreatmentAbandoned(today, one.Id, "genoeg"),
                6 => new TreatmentCancelled(today, one.Id, "vergissing"),
                7 => new TreatmentEdited(today, one.Id, new() { Provider = dice.Pick(ClaimHistory.Providers), Date = one.Date.PlusDays(-dice.Between(0, 40)) }),
                _ => new TreatmentEdited(today, one.Id, new() { Payer = Payer.Insurer }),
            });
        }
    }

    private void Claim()
    {
        today = today.PlusDays(1);
        Add(new TreatmentsChecked(today));
        Add(new TreatmentsBooked(today) { Unchanged = "nagekeken" });
        Add(new ClaimFilesCreated(today, dice.Pick([ClaimFileKind.Insurer, ClaimFileKind.Private]), today.ToYearMonth()) { ThroughMonth = true });
        Add(new ClaimFilesCreated(today, ClaimFileKind.Private, today.ToYearMonth()) { ThroughMonth = true });
        foreach (var file in view.ClaimFiles.Where(file => file.Status == ClaimFileStatus.Created))
        {
            Add(dice.Chance(70) ? new ClaimFilesSent(today) { Files = [file.Number] } : new ClaimFileDiscarded(today, file.Number));
        }
    }

    private void Invoice()
    {
        foreach (var file in view.ClaimFiles.Where(file => file.Status == ClaimFileStatus.ToInvoice && dice.Chance(80)))
        {
            Add(new PatientInvoicesMade(today, file.Number));
        }

        today = today.PlusDays(3);
        foreach (var invoice in view.Invoices.Where(invoice => invoice.Total > Money.Zero && dice.Chance(25)))
        {
            Add(new PatientInvoiceCredited(today, invoice.Number, "verkeerd"));
        }
    }

    private void Add(JournalEntry entry)
    {
        var step = Walk.Next(view, entry);
        steps.Add(step);
        view = step.After;
    }
}
