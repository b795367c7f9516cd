using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Practices;
using NodaTime;

namespace Declaratie.Tests.House;

/// <summary>The program of docs/toerekenen.md, word for word between the markers.</summary>
internal static class AllocateProgram
{
    public static void Run(TextWriter output)
    {
        // begin
        var (anna, jansen) = (new ProviderId("AG"), new PatientId("jansen"));
        var practice = Practice.From(
        [
            new Provider(anna, "A. de Groot"),
            new Patient(jansen) { Name = "Jansen", Provider = anna },
            new Invoice(new("F1"), new(2024, 1, 10), anna, Money.FromEuros(40.00m)) { Patient = jansen },
            new Invoice(new("F2"), new(2024, 1, 24), anna, Money.FromEuros(60.00m)) { Patient = jansen },
            new Receipt(new("R1"), new(2024, 2, 6), anna, Money.FromEuros(80.00m)) { Patient = jansen, Pays = [new("F2")] },
        ]).Value;

        var asked = new AutoAllocation(new LocalDate(2024, 2, 29));
        var run = practice.Allocate(asked).Events[0];
        foreach (var made in run.Allocations)
        {
            var (date, credit, invoice, amount) = made.Allocation;
            output.WriteLine($"{date:R}: {credit.Value} pays {amount} of {invoice.Value} ({made.Rule.Id})");
        }

        foreach (var open in run.StillOpen())
        {
            output.WriteLine($"{open.Credit?.Value ?? open.Invoice?.Value}: {open.Open} open, {open.Reason}");
        }

        practice = practice.Append(asked).Practice;
        output.WriteLine($"Again: {practice.Allocate(asked).Events[0].Count} allocations; open of F1: {practice.Ledger.OpenAmount(new InvoiceId("F1"))}");
        // end
    }
}
