using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Treatments;
using Declaratie.Testing.Ledgers;
using NodaTime;

namespace Declaratie.Testing.Walks;

/// <summary>Sensible next steps in the claims flow, by what the practice shows.</summary>
internal sealed class ClaimMoves
{
    private readonly ClaimDesk desk;
    private readonly ClaimAnswers answers;
    private readonly ImmutableArray<Func<JournalEntry?>> wheel;
    private int registered;

    public ClaimMoves(ClaimDesk desk)
    {
        this.desk = desk;
        answers = new ClaimAnswers(desk);
        var money = new ClaimMoneyMoves(desk);
        (int Weight, Func<JournalEntry?> Move)[] weights =
        [
            (12, Register), (5, Edit), (9, Check), (12, Book), (2, PutBack), (1, Cancel), (2, Abandon), (3, Reopen),
            (9, CreateFiles), (2, Discard), (9, Send), (3, Forward), (2, answers.Refuse), (14, answers.Return), (2, answers.Close),
            (7, answers.Resolve), (9, answers.Credit), (5, answers.BookCredit), (4, RequestCredit), (6, AnswerCredit),
            (6, MakeInvoices), (2, SendInvoices), (3, CreditInvoice), (3, Collect), (3, Submit), (3, Determine), (1, money.ClosePeriod),
            (4, money.Receive), (4, money.Allocate), (2, money.AllocateAll), (1, money.TakeBack), (1, money.WriteOff), (1, money.Reverse), (1, money.Adjust), (1, Settle),
        ];
        wheel = [.. weights.SelectMany(one => Enumerable.Repeat(one.Move, one.Weight))];
    }

    private Dice Dice => desk.Dice;

    public JournalEntry? Next()
    {
        for (var i = 0; i < 8; i++)
        {
            if (Dice.Pick(wheel)() is { } entry)
            {
                return entry;
            }
        }

        return null;
    }

    private Treatment Register()
    {
        registered++;
        var id = Dice.Between(0, 29) switch
        {
            0 when registered > 1 => $"T{Dice.Between(1, registered)}-2",
            1 when registered > 1 => $"T{Dice.Between(1, registered)}-P",
            _ => $"T{registered}",
        };
        return new Treatment(
            new(id), desk.Today.PlusDays(-Dice.Between(0, 20)), Dice.Pick(ClaimHistory.Patients), Dice.Pick(ClaimHistory.Providers), Performance(), Dice.Chance(75) ? Payer.Insurer : Payer.Patient)
        {
            Insurer = Dice.Chance(5) ? Dice.Pick(ClaimHistory.Insurers) : null,
            Amount = Dice.Chance(12) ? Dice.Chance(20) ? Money.Zero : Dice.Amount() : null,
        };
    }

    private PerformanceCode Performance() => Dice.Chance(70) ? ClaimHistory.Performances[0] : Dice.Pick(ClaimHistory.Performances);

    private TreatmentEdited? Edit() =>
        desk.SomeTreatment(Dice.Chance(70) ? TreatmentStatus.InReturns : TreatmentStatus.ToSettle) is { } id ? new TreatmentEdited(desk.Date(), id, Changes()) : null;

    public TreatmentChanges Changes() => Dice.Between(0, 9) switch
    {
        < 3 => new TreatmentChanges { Performance = Performance() },
        < 5 => new TreatmentChanges { Payer = Dice.Chance(50) ? Payer.Patient : Payer.Insurer },
        5 => new TreatmentChanges { Amount = Dice.Amount() },
        6 => new TreatmentChanges { Date = desk.Today.PlusDays(-Dice.Between(0, 30)) },
        7 => new TreatmentChanges { Provider = Dice.Pick(ClaimHistory.Providers), EmptiesAmount = Dice.Chance(50) },
        8 => new TreatmentChanges { EmptiesInsurer = true, Payer = Payer.Insurer },
        _ => new TreatmentChanges { Insurer = Dice.Pick(ClaimHistory.Insurers), Amount = Dice.Chance(30) ? Dice.Amount() : null },
    };

    private TreatmentsChecked Check() => new(desk.Date()) { Treatments = Dice.Chance(70) ? null : Several() };

    private TreatmentsBooked Book() => new(desk.Date()) { Treatments = Dice.Chance(70) ? null : Several(), Unchanged = Dice.Chance(40) ? "niets te veranderen" : null };

    private ImmutableArray<TreatmentId>? Several()
    {
        ImmutableArray<TreatmentId> several =
            [.. desk.View.Treatments.Where(treatment => treatment.Status is TreatmentStatus.ToSettle or TreatmentStatus.InReturns && Dice.Chance(60)).Select(treatment => treatment.Id)];
        return several.IsEmpty ? null : several;
    }

    private TreatmentPutBack? PutBack() => desk.SomeTreatment(TreatmentStatus.ReadyToClaim) is { } id ? new(desk.Date(), id) : null;

    private TreatmentCancelled? Cancel() =>
        desk.SomeTreatment(Dice.Chance(50) ? TreatmentStatus.InReturns : TreatmentStatus.ToSettle) is { } id ? new(desk.Date(), id, "vergissing") : null;

    private TreatmentAbandoned? Abandon() => desk.SomeTreatment(TreatmentStatus.InReturns) is { } id ? new(desk.Date(), id, "te klein") : null;

    private TreatmentReopened? Reopen() => desk.SomeTreatment(TreatmentStatus.Abandoned) is { } id ? new(desk.Date(), id, "toch wel") : null;

    private ClaimFilesCreated? CreateFiles()
    {
        var some = desk.Some(desk.View.Treatments, treatment => treatment.Status == TreatmentStatus.ReadyToClaim);
        if (some is null)
        {
            return null;
        }

        var isPrivate = some.Payer == Payer.Patient;
        return new ClaimFilesCreated(desk.Date(), isPrivate ? ClaimFileKind.Private : ClaimFileKind.Insurer, some.Date.ToYearMonth())
        {
            Insurer = !isPrivate && Dice.Chance(30) ? some.Insurer : null,
            ThroughMonth = Dice.Chance(60),
            Numbers = Dice.Chance(15) ? [new($"{Dice.Pick(["X", "F2024-000", "F2025-000"])}{Dice.Between(1, 9)}")] : null,
        };
    }

    private ClaimFileDiscarded? Discard() =>
        desk.Some(desk.View.ClaimFiles, file => file.Status is ClaimFileStatus.Created or ClaimFileStatus.ToInvoice && file.Kind != ClaimFileKind.InsurerCredit) is { } file
            ? new(desk.Date(), file.Number) : null;

    private ClaimFilesSent? Send() => desk.Some(desk.View.ClaimFiles, file => file.Status == ClaimFileStatus.Created) is { } file
        ? new ClaimFilesSent(desk.Date()) { Files = Dice.Chance(70) ? null : [file.Number] } : null;

    private ClaimFileForwarded? Forward() => desk.Some(desk.View.ClaimFiles, file => file.Status == ClaimFileStatus.Submitted) is { } file ? new(desk.Date(), file.Number) : null;

    private InsurerCreditRequested? RequestCredit() =>
        desk.Some(desk.View.Treatments, treatment => treatment.Status == TreatmentStatus.Settled) is { } treatment ? new(desk.Date(), treatment.Id, "verkeerde patiënt") : null;

    private JournalEntry? AnswerCredit()
    {
        var file = desk.Some(desk.View.ClaimFiles, file => file.Kind == ClaimFileKind.InsurerCredit && file.Status is ClaimFileStatus.Submitted or ClaimFileStatus.WithInsurer);
        return file is null ? null
            : Dice.Chance(65) ? new InsurerCreditGranted(desk.Date(), file.Number)
            : new InsurerCreditRefused(desk.Date(), file.Number) { Codes = [RetourCode.Of(Dice.Chance(40) ? "8084" : "8017")] };
    }

    private PatientInvoicesMade? MakeInvoices() => desk.Some(desk.View.ClaimFiles, file => file.Status == ClaimFileStatus.ToInvoice) is { } file
        ? new PatientInvoicesMade(desk.Date(), file.Number) { Numbers = Dice.Chance(12) ? [new($"V2024-000{Dice.Between(1, 9)}")] : null } : null;

    private PatientInvoicesSent? SendInvoices() => desk.Some(desk.View.Invoices, invoice => invoice.Status == PatientInvoiceStatus.ToSend) is { } invoice
        ? new PatientInvoicesSent(desk.Date()) { Invoices = Dice.Chance(60) ? null : [invoice.Number] } : null;

    private PatientInvoiceCredited? CreditInvoice() =>
        desk.Some(desk.View.Invoices, invoice => invoice.Status != PatientInvoiceStatus.Credited) is { } invoice
            ? new PatientInvoiceCredited(desk.Date(), invoice.Number, "toch verzekerd") { Number = Dice.Chance(10) ? new($"V2025-000{Dice.Between(1, 9)}") : null } : null;

    private MonthCollected Collect() => new(desk.Date(), Month());

    private MonthSubmitted? Submit() => desk.Some(desk.View.Bookkeeping, month => month.Status == MonthStatus.Collected) is { } month ? new(desk.Date(), month.Month) : null;

    private SessionsDetermined Determine() => new(desk.Date(), Month());

    private YearMonth Month() => desk.Today.PlusDays(-Dice.Between(0, 40)).ToYearMonth();

    private Setting Settle() => Dice.Between(0, 3) switch
    {
        0 => new Setting(SettingTable.CreditDate, Dice.Pick(["entry", "original"])),
        1 => new Setting(SettingTable.PrivatePrice, Dice.Pick(["price-list", "contract"])),
        2 => new Setting(SettingTable.CovMissing, Dice.Pick(["warn", "block"])),
        _ => new Setting($"{SettingTable.SessionsCount}1920", Dice.Pick(["true", "false"])),
    };
}
