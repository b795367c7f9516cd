using Declaratie.Domain;
using Declaratie.Domain.Practices;
using Declaratie.Reporting.ClaimsFlow;

namespace Declaratie.Tests.House;

/// <summary>The program of the page about the claims report, word for word between the markers.</summary>
internal static class ClaimsReportProgram
{
    public static void Run(Practice practice, TextWriter output)
    {
        // begin
        var quarter = new ClaimsReportSpec(new(2024, 1, 1), new(2024, 3, 31));
        var report = practice.ClaimsReport(quarter, "De Singel");

        var total = report.Total;
        var sum = total.Granted.Amount + total.Credited.Amount + total.AcceptedDifference.Amount + total.Abandoned.Amount + total.Open.Amount;
        output.WriteLine($"{total.Claimed.Amount} of {total.Claimed.Count} lines = {sum}");

        var worst = report.MostFrequentCodes[0];
        output.WriteLine($"{worst.Code.Value} on {worst.Lines.Count} lines: {worst.Advice}");

        var duin = practice.ClaimsReport(quarter with { Insurers = [new PayorId("DUIN")] }, "De Singel");
        output.WriteLine($"{duin.Files.Length} files to DUIN, granted {duin.Total.Granted.Amount}, received {duin.Received}");

        // end
    }
}
