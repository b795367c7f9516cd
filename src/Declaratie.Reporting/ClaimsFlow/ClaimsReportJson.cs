using System.Text.Json;
using Declaratie.Domain.Returns;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.ClaimsFlow;

/// <summary><i>Declaratieverslag als JSON</i>: the claims report for programs: the field names and order of the specification, what is more after it; one row per text line.</summary>
public static class ClaimsReportJson
{
    /// <summary><i>Schrijf naar een stroom</i>: writes the report as UTF-8, amounts in euros; what is not known is null.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to; it stays open.</param>
    public static void Write(ClaimsReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ReportJson.Write(output, "claims", report.Practices, (writer, rows) =>
        {
            writer.WriteDay("from"u8, report.Spec.From);
            writer.WriteDay("to"u8, report.Spec.To);
            WriteSelections(writer, report.Spec);
            rows.WriteArray("rows"u8, report.Rows.AsSpan(), WriteRow);
            rows.WriteObject("identity"u8, report.Total, WriteIdentity);
            var ofGroup = report.Practices.Length > 1;
            rows.WriteArray("files"u8, report.Files.AsSpan(), (row, file) => WriteFile(row, file, ofGroup));
            WriteOrNull(writer, "firstPassRate"u8, report.FirstPass.Rate);
            rows.WriteObject("days"u8, report, WriteDays);
            rows.WriteArray("returnCodes"u8, report.MostFrequentCodes.AsSpan(), WriteCode);
            rows.WriteArray("toHandle"u8, report.ToHandle.AsSpan(), WriteToHandle);
            rows.WriteArray("deadlines"u8, report.Deadlines.AsSpan(), WriteDeadline);
            rows.WriteObject("total"u8, report.Total, WriteTotal);
            rows.WriteObject("insurerCredits"u8, report.InsurerCredits, WriteCredits);
            rows.WriteObject("firstPass"u8, report.FirstPass, (row, pass) =>
            {
                row.WriteNumber("granted"u8, pass.Granted);
                row.WriteNumber("answered"u8, pass.Answered);
            });
        });
    }

    /// <summary>The name of an age in JSON and on paper.</summary>
    /// <param name="age">The age.</param>
    /// <returns>Such as <c>0-7</c>.</returns>
    internal static string BandOf(HandlingAge age) => age switch
    {
        HandlingAge.UpTo7 => "0-7",
        HandlingAge.UpTo14 => "8-14",
        HandlingAge.UpTo30 => "15-30",
        HandlingAge.Over30 => "31+",
        _ => "later",
    };

    private static void WriteSelections(Utf8JsonWriter writer, ClaimsReportSpec spec)
    {
        writer.WriteStartArray("insurers"u8);
        foreach (var insurer in spec.Insurers)
        {
            writer.WriteStringValue(insurer.Value);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("providers"u8);
        foreach (var provider in spec.Providers)
        {
            writer.WriteStringValue(provider.Value);
        }

        writer.WriteEndArray();
        writer.WriteNumber("deadlineDays"u8, spec.DeadlineDays);
    }

    private static void WriteRow(Utf8JsonWriter row, ClaimsRow claims)
    {
        row.WriteString("insurer"u8, claims.Insurer.Value);
        row.WriteString("provider"u8, claims.Provider.Value);
        row.WriteMonth("month"u8, claims.Month);
        row.WriteString("status"u8, claims.Status.ToString());
        row.WriteNumber("count"u8, claims.Sums.Claimed.Count);
        row.WriteAmount("claimed"u8, claims.Sums.Claimed.Amount);
        WriteSums(row, claims.Sums);
    }

    private static void WriteSums(Utf8JsonWriter row, ClaimsSums sums)
    {
        Write(row, "granted"u8, "grantedCount"u8, sums.Granted);
        Write(row, "returned"u8, "returnedCount"u8, sums.Returned);
        Write(row, "credited"u8, "creditedCount"u8, sums.Credited);
        Write(row, "reclaimed"u8, "reclaimedCount"u8, sums.Reclaimed);
        Write(row, "invoicedToPatients"u8, "invoicedToPatientsCount"u8, sums.Invoiced);
        Write(row, "acceptedDifference"u8, "acceptedDifferenceCount"u8, sums.AcceptedDifference);
        Write(row, "abandoned"u8, "abandonedCount"u8, sums.Abandoned);
        Write(row, "open"u8, "openCount"u8, sums.Open);
    }

    private static void WriteIdentity(Utf8JsonWriter row, ClaimsSums sums)
    {
        row.WriteAmount("claimed"u8, sums.Claimed.Amount);
        row.WriteAmount("granted"u8, sums.Granted.Amount);
        row.WriteAmount("credited"u8, sums.Credited.Amount);
        row.WriteAmount("acceptedDifference"u8, sums.AcceptedDifference.Amount);
        row.WriteAmount("abandoned"u8, sums.Abandoned.Amount);
        row.WriteAmount("open"u8, sums.Open.Amount);
    }

    private static void WriteFile(Utf8JsonWriter row, ClaimsFileRow file, bool ofGroup)
    {
        row.WriteString("number"u8, file.Number.Value);
        row.WriteString("insurer"u8, file.Insurer.Value);
        row.WriteAmount("claimed"u8, file.Sums.Claimed.Amount);
        row.WriteAmount("granted"u8, file.Sums.Granted.Amount);
        row.WriteAmount("received"u8, file.Received);
        row.WriteAmount("credited"u8, file.Sums.Credited.Amount);
        row.WriteAmount("acceptedDifference"u8, file.Sums.AcceptedDifference.Amount);
        row.WriteAmount("abandoned"u8, file.Sums.Abandoned.Amount);
        row.WriteAmount("open"u8, file.Sums.Open.Amount);
        row.WriteDay("date"u8, file.Date);
        row.WriteString("status"u8, file.Status.ToString());
        row.WriteNumber("count"u8, file.Sums.Claimed.Count);
        row.WriteTextIfAny("practice"u8, ofGroup ? file.Practice : null);
    }

    private static void WriteDays(Utf8JsonWriter row, ClaimsReport report)
    {
        WriteOrNull(row, "treatmentToClaim"u8, report.TreatmentToClaim.Mean);
        WriteOrNull(row, "claimToAnswer"u8, report.ClaimToAnswer.Mean);
        WriteOrNull(row, "returnToReclaim"u8, report.ReturnToReclaim.Mean);
        row.WriteNumber("treatmentToClaimCount"u8, report.TreatmentToClaim.Count);
        row.WriteNumber("claimToAnswerCount"u8, report.ClaimToAnswer.Count);
        row.WriteNumber("returnToReclaimCount"u8, report.ReturnToReclaim.Count);
    }

    private static void WriteCode(Utf8JsonWriter row, ClaimsReturnCode code)
    {
        var meaning = RetourCodes.Find(code.Code);
        row.WriteString("code"u8, code.Code.Value);
        Write(row, code.Lines);
        row.WriteString("advice"u8, code.Advice.ToString());
        row.WriteString("meaning"u8, meaning?.English);
        row.WriteString("meaningNl"u8, meaning?.Dutch);
    }

    private static void WriteToHandle(Utf8JsonWriter row, ClaimsToHandle part)
    {
        row.WriteString("band"u8, BandOf(part.Age));
        Write(row, part.Treatments);
    }

    private static void WriteDeadline(Utf8JsonWriter row, ClaimsDeadline deadline)
    {
        row.WriteString("treatment"u8, deadline.Treatment.Value);
        row.WriteString("insurer"u8, deadline.Insurer.Value);
        row.WriteString("provider"u8, deadline.Provider.Value);
        row.WriteString("status"u8, deadline.Status.ToString());
        row.WriteDay("lastDay"u8, deadline.LastDay);
        row.WriteNumber("daysLeft"u8, deadline.DaysLeft);
        row.WriteAmountOrNull("amount"u8, deadline.Amount);
    }

    private static void WriteTotal(Utf8JsonWriter row, ClaimsSums sums)
    {
        row.WriteNumber("count"u8, sums.Claimed.Count);
        row.WriteAmount("claimed"u8, sums.Claimed.Amount);
        WriteSums(row, sums);
        Write(row, "toPatients"u8, "toPatientsCount"u8, sums.ToPatients);
        Write(row, "givenUp"u8, "givenUpCount"u8, sums.GivenUp);
        Write(row, "waiting"u8, "waitingCount"u8, sums.Waiting);
    }

    private static void WriteCredits(Utf8JsonWriter row, InsurerCreditSums credits)
    {
        Write(row, "asked"u8, "askedCount"u8, credits.Asked);
        Write(row, "granted"u8, "grantedCount"u8, credits.Granted);
        Write(row, "refused"u8, "refusedCount"u8, credits.Refused);
        Write(row, "open"u8, "openCount"u8, credits.Open);
    }

    private static void Write(Utf8JsonWriter row, ClaimsAmount part)
    {
        row.WriteNumber("count"u8, part.Count);
        row.WriteAmount("amount"u8, part.Amount);
    }

    private static void Write(Utf8JsonWriter row, ReadOnlySpan<byte> name, ReadOnlySpan<byte> count, ClaimsAmount part)
    {
        row.WriteAmount(name, part.Amount);
        row.WriteNumber(count, part.Count);
    }

    private static void WriteOrNull(Utf8JsonWriter row, ReadOnlySpan<byte> name, decimal? number)
    {
        if (number is { } known)
        {
            row.WriteNumber(name, known);
        }
        else
        {
            row.WriteNull(name);
        }
    }
}
