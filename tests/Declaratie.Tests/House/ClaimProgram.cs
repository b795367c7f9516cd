using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Tests.House;

/// <summary>The program about claims of the README, word for word between the markers.</summary>
internal static class ClaimProgram
{
    public static void Run(TextWriter output)
    {
        // begin
        var (day, march) = (new LocalDate(2024, 3, 28), new YearMonth(2024, 3));
        var practice = Practice.From(
        [
            new Provider(new("EL"), "E. Lammers", "04123456"),
            new Payor(new("DUIN"), "Duinzicht Zorgverzekeraar"),
            new Performance(new("1000"), "Zitting fysiotherapie", Session: true) { List = "012" },
            new Tariff(new("1000"), new(2024, 1, 1), Money.FromEuros(40.00m)) { Payor = new("DUIN") },
            new Patient(new("aarts")) { Name = "Aarts", Bsn = "111222333", BirthDate = new(1961, 5, 17) },
            new Coverage(new("aarts"), new(2024, 3, 4), new(2024, 1, 1)) { Insurer = new("DUIN") },
            new Treatment(new("T1"), new(2024, 3, 4), new("aarts"), new("EL"), new("1000"), Payer.Insurer),
        ]).Value;

        output.WriteLine(practice.Decide(new TreatmentsBooked(day)).Refusal);

        practice = practice.Append(new TreatmentsChecked(day)).Practice;
        practice = practice.Append(new TreatmentsBooked(day)).Practice;
        practice = practice.Append(new ClaimFilesCreated(day, ClaimFileKind.Insurer, march)).Practice;
        practice = practice.Append(new ClaimFilesSent(day)).Practice;
        var file = practice.ClaimFiles().Single();
        output.WriteLine($"{file.Number.Value}: {file.Status}, {file.Total}; open: {practice.Ledger.OpenAmount(new InvoiceId("T1"))}");
        // end
    }
}
