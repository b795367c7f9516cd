using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Benchmarks.Evidence.TenYears;

/// <summary>What happens in a month to the treatments of the month before: claimed, answered, credited, claimed again, invoiced, taken back and paid.</summary>
internal sealed class SoakSettling
{
    private readonly Dictionary<int, int> numbered = [];
    private List<(LocalDate Day, JournalEntry Entry)> steps = [];
    private LocalDate first;
    private YearMonth of;
    private string tag = "";
    private Money price;

    /// <summary>The steps of a month.</summary>
    /// <param name="number">The number of the month that is claimed.</param>
    /// <param name="start">The first day of the month in which that is done.</param>
    /// <param name="visits">The treatments of the month that is claimed.</param>
    /// <param name="contract">What each costs.</param>
    /// <returns>The steps with their days; not all in order.</returns>
    public List<(LocalDate Day, JournalEntry Entry)> Month(int number, LocalDate start, SoakVisit[] visits, Money contract)
    {
        (steps, first, price) = ([], start, contract);
        var before = start.PlusMonths(-1);
        (of, tag) = (before.ToYearMonth(), SoakClaims.Text($"{before.Year % 100:00}{before.Month:00}"));
        Do(1, day => new SessionsDetermined(day, of));
        var files = visits.Where(visit => visit.IsClaimed).GroupBy(visit => visit.Insurer).OrderBy(group => group.Key)
            .Select(group => (Insurer: group.Key, Habit: HabitOf(group.Key, number), Visits: group.ToImmutableArray())).ToImmutableArray();
        foreach (var file in files)
        {
            Claim(file.Insurer, file.Habit, file.Visits);
        }

        if (files.Length > 0)
        {
            Do(1, day => new ClaimFilesSent(day));
        }

        foreach (var file in files)
        {
            Answer(file.Insurer, file.Habit, file.Visits);
        }

        var invoiced = Invoice([.. visits.Where(visit => visit.Fate == Fate.Private)]);
        var answered = files.Where(file => file.Habit == Habit.ByLine).SelectMany(file => file.Visits).ToList();
        SoakVisit[] again = [.. files.Where(file => file.Habit == Habit.Refused).SelectMany(file => file.Visits), .. answered.Where(visit => visit.Fate is Fate.Rejected or Fate.GivenUp)];
        ClaimAgain(again, [.. invoiced, .. answered.Where(visit => visit.Fate == Fate.RestToPatient).Select(visit => new TreatmentId($"{visit.Id.Value}-P"))]);
        TakeBack([.. files.Where(file => file.Habit is Habit.ByLine or Habit.GrantedWhole).SelectMany(file => file.Visits).Where(visit => visit.Fate is Fate.TakenBack or Fate.NotTakenBack)]);
        Do(28, day => new SessionsDetermined(day, of));
        return steps;
    }

    /// <summary>Each insurer has its turn.</summary>
    private static Habit HabitOf(int insurer, int month) => ((insurer + month) % SoakClaims.Insurers) switch
    {
        0 => Habit.Silent,
        1 => Habit.Refused,
        2 => Habit.GrantedWhole,
        _ => Habit.ByLine,
    };

    private void Claim(int insurer, Habit habit, ImmutableArray<SoakVisit> visits)
    {
        if (habit == Habit.Silent)
        {
            Create(1, insurer, "X");
            Do(1, day => new ClaimFileDiscarded(day, FileAt("X", insurer)));
        }

        var file = Create(1, insurer, "A");
        if (habit == Habit.Refused)
        {
            Do(2, day => new ClaimFileRefused(day, file, [RetourCode.Of("0001")]));
            return;
        }

        Do(2, day => new ClaimFileForwarded(day, file));
        var granted = Money.FromCents(visits.Sum(visit => habit == Habit.ByLine ? GrantedOf(visit).Cents : price.Cents));
        if (granted > Money.Zero)
        {
            Pay(insurer, file, granted);
        }
    }

    private void Answer(int insurer, Habit habit, ImmutableArray<SoakVisit> visits)
    {
        var file = FileAt("A", insurer);
        if (habit == Habit.Silent)
        {
            Do(9, day => new ClaimFileClosed(day, file) { Reason = "geen antwoord" });
            return;
        }

        if (habit == Habit.GrantedWhole)
        {
            Do(9, day => new ReturnReceived(day, file) { Codes = [RetourCode.Of("8001")] });
            return;
        }

        if (habit == Habit.ByLine)
        {
            Do(9, day => new ReturnReceived(day, file) { Lines = [.. visits.Select(LineOf)] });
            foreach (var visit in visits)
            {
                Resolve(file, visit);
            }
        }

        if (habit == Habit.Refused || visits.Any(visit => GrantedOf(visit) != price))
        {
            // Without a line to claim again it ends in a memo, which the practice numbers itself.
            var credit = habit == Habit.Refused || visits.Any(visit => visit.IsCredited) ? new CreditFileNumber($"C{file.Value}") : default(CreditFileNumber?);
            Do(11, day => new ReturnCredited(day, file) { Number = credit });
            if (credit is { } made)
            {
                Do(11, day => new CreditFileBooked(day, made));
            }
        }
    }

    private void Resolve(ClaimFileNumber file, SoakVisit visit)
    {
        var (id, line) = (visit.Id, new ClaimReference(visit.Id.Value));
        switch (visit.Fate)
        {
            case Fate.RestToPatient:
                Do(10, day => new ReturnLineResolved(day, file, line, Resolution.RemainderToPatient));
                break;
            case Fate.GivenUp:
                Do(10, day => new ReturnLineResolved(day, file, line, Resolution.DoNotReclaim) { Reason = "te weinig kans" });
                Do(12, day => new TreatmentReopened(day, id, "nieuwe machtiging"));
                break;
            case Fate.Abandoned:
                Do(12, day => new TreatmentAbandoned(day, id, "te klein bedrag"));
                break;
            case Fate.Withdrawn:
                Do(12, day => new TreatmentCancelled(day, id, "verkeerde patiënt"));
                break;
            case Fate.Rejected:
                Do(12, day => new TreatmentEdited(day, id, new TreatmentChanges { Performance = SoakClaims.AtHome }));
                break;
        }
    }

    private ReturnLine LineOf(SoakVisit visit)
    {
        var line = new ReturnLine(new ClaimReference(visit.Id.Value), GrantedOf(visit));
        return visit.Fate switch
        {
            Fate.LessGranted => line with { Codes = [RetourCode.Of("0611"), RetourCode.Of("8059")] },
            Fate.RestToPatient => line with { Calculated = price, Codes = [RetourCode.Of("0613")] },
            _ when visit.IsRefused => line with { Calculated = Money.Zero, Codes = [RetourCode.Of("0582")] },
            _ => line,
        };
    }

    private Money GrantedOf(SoakVisit visit) => visit switch
    {
        { IsRefused: true } => Money.Zero,
        { Fate: Fate.LessGranted } => price - Money.FromCents(150),
        { Fate: Fate.RestToPatient } => Money.FromCents(price.Cents / 2),
        _ => price,
    };

    /// <summary>The private treatments are invoiced and paid; the first invoice is credited.</summary>
    /// <returns>The treatments of that invoice.</returns>
    private IEnumerable<TreatmentId> Invoice(ImmutableArray<SoakVisit> visits)
    {
        if (visits.IsEmpty)
        {
            return [];
        }

        var byPatient = visits.GroupBy(visit => visit.Patient).Select((group, at) => (Number: new PatientInvoiceNumber(SoakClaims.Text($"PI{tag}-{at:000}")), Patient: group.Key, Visits: group.ToImmutableArray())).ToList();
        var file = new ClaimFileNumber($"P{tag}");
        Do(1, day => new ClaimFilesCreated(day, ClaimFileKind.Private, of) { Numbers = [file] });
        Do(2, day => new PatientInvoicesMade(day, file) { Numbers = [.. byPatient.Select(invoice => invoice.Number)] });
        Do(3, day => new PatientInvoicesSent(day));
        Do(10, day => new PatientInvoiceCredited(day, byPatient[0].Number, "toch anders afgesproken"));
        foreach (var invoice in byPatient.Skip(1))
        {
            var receipt = new Receipt(new($"R{invoice.Number.Value}"), first, SoakClaims.ProviderAt(invoice.Visits[0].Provider), Money.FromCents(price.Cents * invoice.Visits.Length))
            {
                Patient = invoice.Patient,
                Method = "bank",
                Pays = [.. invoice.Visits.Select(visit => new PaymentReference(visit.Id.Value))],
            };
            Do(20, day => receipt with { Date = day });
            Do(27, day => new AutoAllocation(day) { Account = new(invoice.Patient.Value) });
        }

        return byPatient[0].Visits.Select(visit => visit.Id);
    }

    private void ClaimAgain(SoakVisit[] visits, TreatmentId[] patients)
    {
        ImmutableArray<TreatmentId> all = [.. visits.Select(visit => visit.Id), .. patients];
        if (all.IsEmpty)
        {
            return;
        }

        Do(13, day => new TreatmentsChecked(day) { Treatments = all });
        Do(13, day => new TreatmentsBooked(day) { Treatments = all, Unchanged = "nagekeken" });
        foreach (var group in visits.GroupBy(visit => visit.Insurer))
        {
            var file = Create(14, group.Key, "B");
            Do(15, day => new ClaimFileForwarded(day, file));
            Do(20, day => new ReturnReceived(day, file) { Codes = [RetourCode.Of("8001")] });
            Pay(group.Key, file, Money.FromCents(price.Cents * group.Count()));
        }

        if (visits.Length > 0)
        {
            Do(14, day => new ClaimFilesSent(day));
        }

        if (patients.Length > 0)
        {
            var file = new ClaimFileNumber($"Q{tag}");
            Do(14, day => new ClaimFilesCreated(day, ClaimFileKind.Private, of) { Numbers = [file] });
            Do(15, day => new PatientInvoicesMade(day, file));
            Do(16, day => new PatientInvoicesSent(day));
        }
    }

    /// <summary>Credits towards the insurer are the only claim files whose numbers the practice makes itself.</summary>
    private void TakeBack(SoakVisit[] visits)
    {
        foreach (var visit in visits)
        {
            var sequence = numbered[first.Year] = numbered.GetValueOrDefault(first.Year) + 1;
            var file = new ClaimFileNumber(SoakClaims.Text($"F{first.Year:0000}-{sequence:0000}"));
            Do(21, day => new InsurerCreditRequested(day, visit.Id, "verkeerde indicatie"));
            Do(22, day => new ClaimFilesSent(day) { Files = [file] });
            Do(24, day => visit.Fate == Fate.TakenBack ? new InsurerCreditGranted(day, file) : new InsurerCreditRefused(day, file) { Codes = [RetourCode.Of("8017")] });
        }

        SoakVisit[] back = [.. visits.Where(visit => visit.Fate == Fate.TakenBack)];
        ImmutableArray<TreatmentId> ids = [.. back.Select(visit => visit.Id)];
        if (ids.IsEmpty)
        {
            return;
        }

        Do(25, day => new TreatmentsChecked(day) { Treatments = ids });
        Do(25, day => new TreatmentsBooked(day) { Treatments = ids, Unchanged = "indicatie hersteld" });
        foreach (var insurer in back.Select(visit => visit.Insurer).Distinct())
        {
            var file = Create(26, insurer, "D");
            Do(28, day => new ReturnReceived(day, file) { Codes = [RetourCode.Of("8001")] });
        }

        Do(26, day => new ClaimFilesSent(day));
    }

    private void Pay(int insurer, ClaimFileNumber file, Money amount)
    {
        Do(26, day => new Receipt(new($"R{file.Value}"), day, SoakClaims.ProviderAt(0), amount) { Payor = SoakClaims.InsurerAt(insurer), Method = "bank", Pays = [new(file.Value)] });
        Do(27, day => new AutoAllocation(day) { Account = new(SoakClaims.InsurerAt(insurer).Value) });
    }

    private ClaimFileNumber Create(int on, int insurer, string round)
    {
        var file = FileAt(round, insurer);
        Do(on, day => new ClaimFilesCreated(day, ClaimFileKind.Insurer, of) { Insurer = SoakClaims.InsurerAt(insurer), Numbers = [file] });
        return file;
    }

    private ClaimFileNumber FileAt(string round, int insurer) => new(SoakClaims.Text($"F{round}{tag}-{insurer:00}"));

    private void Do(int on, Func<LocalDate, JournalEntry> entry)
    {
        var day = first.PlusDays(on - 1);
        steps.Add((day, entry(day)));
    }
}
