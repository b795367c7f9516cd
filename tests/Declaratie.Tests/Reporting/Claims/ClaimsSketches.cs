using System.Globalization;
using Declaratie.Reporting.ClaimsFlow;

namespace Declaratie.Tests.Reporting.Claims;

// A claims report in the words of a test: all of it, what is nothing left out.
internal static class ClaimsSketches
{
    public static string Sketch(this ClaimsReport report) => string.Join('\n',
    [
        $"total {Words(report.Total)}",
        .. report.Rows.Select(row => $"{row.Insurer.Value} {row.Provider.Value} {row.Month} {row.Status}: {Words(row.Sums)}"),
        .. report.Files.Select(file => $"{file.Number.Value} {file.Insurer.Value} {file.Date:uuuu-MM-dd} {file.Status}: {Words(file.Sums)}, received {file.Received}, to receive {file.ToReceive}"),
        $"right first time {report.FirstPass.Granted} of {report.FirstPass.Answered}",
        $"days {Mean(report.TreatmentToClaim)}, {Mean(report.ClaimToAnswer)}, {Mean(report.ReturnToReclaim)}",
        .. report.ReturnCodes.Select(code => $"{code.Code.Value} {Words(code.Lines)}, {code.Advice}"),
        .. report.ToHandle.Where(part => part.Treatments.Count > 0).Select(part => $"to handle {part.Age} {Words(part.Treatments)}"),
        .. report.Deadlines.Select(near => $"last day of {near.Treatment.Value} ({near.Status}, {near.Insurer.Value}, {near.Provider.Value}) {near.LastDay:uuuu-MM-dd}, {near.DaysLeft} left, {near.Amount}"),
        .. report.InsurerCredits == InsurerCreditSums.Zero ? (ReadOnlySpan<string>)[] :
            [$"credits asked {Words(report.InsurerCredits.Asked)}, granted {Words(report.InsurerCredits.Granted)}, refused {Words(report.InsurerCredits.Refused)}, open {Words(report.InsurerCredits.Open)}"],
    ]);

    private static string Words(ClaimsSums sums) => string.Join(", ", new (string Name, ClaimsAmount Part)[]
    {
        ("claimed", sums.Claimed), ("granted", sums.Granted), ("credited", sums.Credited), ("difference", sums.AcceptedDifference), ("abandoned", sums.Abandoned), ("open", sums.Open),
        ("returned", sums.Returned), ("re-claimed", sums.Reclaimed), ("to patients", sums.ToPatients), ("given up", sums.GivenUp), ("waiting", sums.Waiting), ("invoiced", sums.Invoiced),
    }.Where(one => one.Part.Count > 0).Select(one => $"{one.Name} {Words(one.Part)}"));

    private static string Words(ClaimsAmount part) => $"{part.Count}x {part.Amount}";

    private static string Mean(ClaimsDays days) => days.Mean is { } mean ? $"{mean.ToString(CultureInfo.InvariantCulture)} of {days.Count}" : "unknown";
}
