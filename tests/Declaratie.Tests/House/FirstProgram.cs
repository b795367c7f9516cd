using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using NodaTime;

namespace Declaratie.Tests.House;

/// <summary>The first program of the README, word for word between the markers.</summary>
internal static class FirstProgram
{
    public static void Run(TextWriter output)
    {
        // begin
        var anna = new ProviderId("AG");
        var jansen = new PatientId("jansen");
        var day = new LocalDate(2024, 2, 6);
        var ledger = PaymentLedger.From(
        [
            new Provider(anna, "A. de Groot"),
            new Patient(jansen) { Name = "Jansen", Provider = anna },
            new Receipt(new("R1"), day, anna, Money.FromEuros(100.00m)) { Patient = jansen },
            new Invoice(new("F1"), day, anna, Money.FromEuros(80.00m)) { Patient = jansen },
        ]).Value;

        var tooMuch = ledger.Append(new Allocation(day, new("R1"), new("F1"), Money.FromEuros(90.00m)));
        output.WriteLine(tooMuch.Decision.Refusal);

        ledger = ledger.Append(new Allocation(day, new("R1"), new("F1"), Money.FromEuros(80.00m))).Ledger;
        var report = ReportingLedger.Of(ledger, "Praktijk De Linde")
            .AllocatedPayments(new() { From = new(2024, 2, 1), To = new(2024, 2, 29) });
        AllocatedPaymentsText.Write(report, ReportLanguage.English, output);
        // end
    }
}
