using System.Globalization;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;
using NodaTime;

namespace Declaratie.Domain.Returns.Engine;

/// <content>How returned lines end, and the document that carries it.</content>
internal static partial class ReturnDecider
{
    private const string PatientMark = "P";

    /// <summary>A credit file for what is claimed again; the rest rides on it, or on a memo when there is none.</summary>
    private static LocalDate Document(ReturnTables tables, ReturnCredited entry, int number, CreditPlan plan, Outcome outcome)
    {
        if (!plan.HasCredits)
        {
            outcome.Add(new MemoMade(tables.MemoNumbers.Next([], 1, entry.Date.Year)[0], entry.Date, entry.File));
            return entry.Date;
        }

        var date = CreditDate(tables.Claims, number, entry.Date);
        var made = tables.CreditNumbers.Next(entry.Number is { } given ? [given.Value] : [], 1, date.Year)[0];
        outcome.Add(new CreditFileMade(new CreditFileNumber(made), entry.File, date, plan.Total(tables.Claims), entry.Date));
        return date;
    }

    /// <summary>The day of the entry; with credit.date = original that of the file, unless that day is closed (C58).</summary>
    private static LocalDate CreditDate(ClaimTables claims, int number, LocalDate on)
    {
        var day = claims.Files[number].Day;
        return claims.Register.Is(SettingTable.CreditDate, "original") && day > claims.Register.ClosedThrough ? Days.ToDate(day) : on;
    }

    private static void End(ClaimTables claims, int line, Resolution resolution, LocalDate on, LocalDate creditedOn, Outcome outcome)
    {
        var (row, reference) = (claims.Lines[line], claims.ReferenceOf(line));
        switch (resolution)
        {
            case Resolution.Reclaim:
                outcome.Add(new ClaimLineMoved(reference, row.Status, ClaimLineStatus.Credited) { Hint = claims.HintOf(line) });
                ClaimDecider.MoveTreatment(claims, line, TreatmentVerb.Credit, on, outcome, creditedOn == on ? null : creditedOn);
                break;
            case Resolution.DoNotReclaim when row.Granted == 0:
                outcome.Add(new ClaimLineMoved(reference, row.Status, ClaimLineStatus.Abandoned) { Hint = claims.HintOf(line) });
                ClaimDecider.MoveTreatment(claims, line, TreatmentVerb.WriteOff, on, outcome);
                break;
            default:
                outcome.Add(new ClaimLineMoved(reference, row.Status, ClaimLineStatus.Accepted) { Hint = claims.HintOf(line) });
                ClaimDecider.MoveTreatment(claims, line, TreatmentVerb.Accept, on, outcome);
                if (resolution == Resolution.RemainderToPatient)
                {
                    outcome.Add(Remainder(claims, row, on));
                }

                break;
        }
    }

    /// <summary>What the insurer left becomes a treatment of its own, for the patient (A5).</summary>
    private static TreatmentRegistered Remainder(ClaimTables claims, in ClaimLineRow line, LocalDate on)
    {
        var details = TreatmentDecider.DetailsOf(claims.Treatments, claims.Treatments.Rows[line.Treatment]) with
        {
            Payer = Payer.Patient,
            Amount = Money.FromCents(line.Amount - line.Granted),
        };
        var of = claims.Treatments.Treatments[line.Treatment];
        var id = $"{of}-{PatientMark}";
        for (var again = 2; claims.Treatments.Treatments.Find(id) >= 0; again++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{of}-{PatientMark}{again}");
        }

        return new TreatmentRegistered(new TreatmentId(id), TreatmentVerb.Remain, details, on);
    }
}
