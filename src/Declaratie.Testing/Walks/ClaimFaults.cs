using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Testing.Ledgers;
using NodaTime;

namespace Declaratie.Testing.Walks;

/// <summary>Every action on whatever there is, in whatever status, on any day: much of it is wrong.</summary>
internal sealed class ClaimFaults(ClaimDesk desk)
{
    private static readonly string[] Words = ["reden", "andere reden"];

    private ClaimMoves? moves;

    private Dice Dice => desk.Dice;

    public JournalEntry Any() => Dice.Between(0, 9) switch
    {
        < 3 => OnTreatment(),
        < 6 => OnFile(),
        < 8 => OnReturn(),
        8 => OnRegister(),
        _ => OnMoney(),
    };

    private JournalEntry OnTreatment() => Dice.Between(0, 9) switch
    {
        0 => new Treatment(Treatment(), Date(), Dice.Chance(20) ? new("nobody") : Dice.Pick(ClaimHistory.Patients), Dice.Pick(ClaimHistory.Providers), Dice.Chance(20) ? new("9000") : new("1000"), Payer.Insurer)
        {
            Amount = Dice.Chance(20) ? Money.FromCents(-100) : null,
        },
        1 => new TreatmentEdited(Date(), Treatment(), (moves ??= new ClaimMoves(desk)).Changes()),
        2 => new TreatmentsChecked(Date()) { Treatments = Treatments() },
        3 => new TreatmentsBooked(Date()) { Treatments = Treatments(), Unchanged = Reason() },
        4 => new TreatmentPutBack(Date(), Treatment()),
        5 => new TreatmentCancelled(Date(), Treatment(), Dice.Pick(Words)),
        6 => new TreatmentAbandoned(Date(), Treatment(), Dice.Pick(Words)),
        7 => new TreatmentReopened(Date(), Treatment(), Dice.Pick(Words)),
        8 => new InsurerCreditRequested(Date(), Treatment(), Dice.Chance(90) ? Dice.Pick(Words) : ""),
        _ => new SessionsDetermined(Date(), Dice.Chance(90) ? Date().ToYearMonth() : new YearMonth(1, 1)),
    };

    private JournalEntry OnFile() => Dice.Between(0, 10) switch
    {
        0 => new ClaimFilesCreated(Date(), Dice.Pick([ClaimFileKind.Insurer, ClaimFileKind.Private, ClaimFileKind.InsurerCredit]), Date().ToYearMonth())
        {
            ThroughMonth = Dice.Chance(70),
            Numbers = Dice.Chance(50) ? [File()] : null,
        },
        1 => new ClaimFileDiscarded(Date(), File()),
        2 => new ClaimFilesSent(Date()) { Files = Dice.Chance(20) ? [] : [File(), File()] },
        3 => new ClaimFileForwarded(Date(), File()),
        4 => new ClaimFileRefused(Date(), File(), Dice.Chance(20) ? [] : [RetourCode.Of("0001")]),
        5 => new ClaimFileClosed(Date(), File()),
        6 => new InsurerCreditGranted(Date(), File()),
        7 => new InsurerCreditRefused(Date(), File()),
        8 => new PatientInvoicesMade(Date(), File()) { Numbers = Dice.Chance(40) ? [Invoice(), Invoice()] : null },
        9 => new PatientInvoicesSent(Date()) { Invoices = [Invoice()] },
        _ => new PatientInvoiceCredited(Date(), Invoice(), Dice.Pick(Words)) { Number = Dice.Chance(40) ? Invoice() : null },
    };

    private JournalEntry OnReturn()
    {
        var file = desk.Some(desk.View.ClaimFiles, _ => true);
        return Dice.Between(0, 5) switch
        {
            0 => file is null ? new ReturnReceived(Date(), File()) : new ClaimAnswers(desk).Answer(file) with { Date = Date() },
            1 => new ReturnReceived(Date(), File()) { Lines = Dice.Chance(80) ? [new(Reference(), Money.FromCents(Dice.Pick([0, 4000, -100])))] : [] },
            2 => new ReturnLineResolved(Date(), File(), Reference(), Dice.Pick(Enum.GetValues<Resolution>())) { Reason = Reason() },
            3 => new ReturnCredited(Date(), File()) { Number = Dice.Chance(40) ? Credit() : null },
            4 => new CreditFileBooked(Date(), Credit()),
            _ => Dice.Chance(50) ? new MonthCollected(Date(), Dice.Chance(80) ? Date().ToYearMonth() : new YearMonth(1, 1)) : new MonthSubmitted(Date(), Date().ToYearMonth()),
        };
    }

    private JournalEntry OnRegister() => Dice.Between(0, 8) switch
    {
        0 => new Provider(Dice.Pick(ClaimHistory.Providers), "Weer"),
        1 => new Payor(Dice.Pick(ClaimHistory.Insurers), "Weer"),
        2 => new Patient(Dice.Pick(ClaimHistory.Patients)) { Bsn = Dice.Pick(["123456789", "111222333", "123456782"]), Provider = Dice.Chance(20) ? new("nobody") : null },
        3 => new Performance(Dice.Chance(50) ? new("1000") : new($"N{Dice.Between(1, 9)}"), "Nieuw", Session: true),
        4 => new Tariff(Dice.Chance(30) ? new("9000") : Dice.Pick(ClaimHistory.Performances), Date(), Dice.Amount()) { Payor = Dice.PickOrNone<string>(["A", "B", "nobody"]) is { } payor && Dice.Chance(70) ? new PayorId(payor) : null },
        5 => new Coverage(Dice.Chance(20) ? new("nobody") : Dice.Pick(ClaimHistory.Patients), Date(), Date().PlusDays(-20)) { Insurer = Dice.Chance(70) ? Dice.Pick(ClaimHistory.Insurers) : null, To = Dice.Chance(50) ? Date().PlusDays(40) : null },
        6 => new Setting(Dice.Pick(["cov.missing", "wat.dan.ook"]), Dice.Pick(["warn", "perhaps"])),
        7 => new Indication(new($"I{Dice.Between(1, 3)}"), Dice.Chance(20) ? new("nobody") : Dice.Pick(ClaimHistory.Patients), EntitlementTrack.None, Date()),
        _ => new PeriodClosed(Date().PlusDays(-40)),
    };

    private JournalEntry OnMoney() => Dice.Between(0, 6) switch
    {
        0 => new Invoice(new(Dice.Chance(50) ? Reference().Value : $"T{Dice.Between(1, 30)}"), Date(), Dice.Pick(ClaimHistory.Providers), Dice.Amount()) { Patient = Dice.Pick(ClaimHistory.Patients) },
        1 => new Receipt(new($"R{Dice.Between(1, 20)}"), Date(), Dice.Pick(ClaimHistory.Providers), Dice.Amount()) { Patient = Dice.Pick(ClaimHistory.Patients) },
        2 => new Allocation(Date(), new($"R{Dice.Between(1, 20)}"), new(Reference().Value), Dice.Amount()),
        3 => new Deallocation(Date(), new($"R{Dice.Between(1, 20)}"), new(Reference().Value), Dice.Amount()),
        4 => new WriteOff(new($"W{Dice.Between(1, 20)}"), Date(), [new(new(Reference().Value), Dice.Amount())]),
        5 => new WriteOffReversal(new($"Y{Dice.Between(1, 20)}"), Date(), new($"W{Dice.Between(1, 20)}")),
        _ => new InvoiceAdjustment(new($"J{Dice.Between(1, 20)}"), Date(), new(Reference().Value), -Dice.Amount()),
    };

    private LocalDate Date() => Dice.Chance(50) ? desk.Today : desk.Today.PlusDays(Dice.Between(-45, 20));

    private string? Reason() => Dice.Chance(60) ? Dice.Pick(Words) : null;

    private TreatmentId Treatment() => Dice.Chance(8) ? new("nergens") : desk.Some(desk.View.Treatments, _ => true)?.Id ?? new("T1");

    private ImmutableArray<TreatmentId>? Treatments() => Dice.Between(0, 3) switch
    {
        0 => null,
        1 when Dice.Chance(20) => [],
        _ => [.. Enumerable.Range(0, Dice.Between(1, 3)).Select(_ => Treatment())],
    };

    private ClaimFileNumber File() => Dice.Chance(8) ? new("F2099-0001") : desk.Some(desk.View.ClaimFiles, _ => true)?.Number ?? new("F2024-0001");

    private ClaimReference Reference() => Dice.Chance(8) ? new("nergens") : desk.Some(desk.View.Lines, _ => true)?.Reference ?? new("T1");

    private CreditFileNumber Credit() => Dice.Chance(15) ? new("C2099-0001") : desk.Some(desk.View.CreditFiles, _ => true)?.Number ?? new("C2024-0001");

    private PatientInvoiceNumber Invoice() => Dice.Chance(15) ? new("V2024-0003") : desk.Some(desk.View.Invoices, _ => true)?.Number ?? new("V2024-0001");
}
