using System.Globalization;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Returns.Engine;
using Declaratie.Domain.Treatments;

namespace Declaratie.Reporting.ClaimsFlow.Engine;

/// <summary>Follows treatments from one claim line to the next: what became of a line that was credited, or of its remainder.</summary>
internal sealed class CreditFates
{
    private readonly ClaimTables claims;

    /// <summary>By line: the claim line of the treatment after it; -1 for none. Lines of discarded files do not count.</summary>
    private readonly int[] next;

    internal CreditFates(ClaimTables claims)
    {
        this.claims = claims;
        next = new int[claims.Lines.Count];
        Array.Fill(next, -1);
        for (var number = 0; number < claims.Files.Count; number++)
        {
            ref readonly var file = ref claims.Files[number];
            if (file.Kind == ClaimFileKind.InsurerCredit || file.Status == ClaimFileStatus.Discarded)
            {
                continue;
            }

            for (var line = file.FirstLine; line < file.FirstLine + file.Count; line++)
            {
                if (claims.Lines[line].Before is >= 0 and var before)
                {
                    next[before] = line;
                }
            }
        }
    }

    /// <summary>No later line of the treatment went to an insurer.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Whether it is the last.</returns>
    internal bool IsLastAtInsurer(int line)
    {
        for (var after = next[line]; after >= 0; after = next[after])
        {
            if (IsSentToInsurer(FileOf(after)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What became of a credited line.</summary>
    /// <param name="line">The line.</param>
    /// <returns>Its fate, and the line with which the treatment was claimed again or invoiced; -1 for neither.</returns>
    internal (CreditFate Fate, int By) Of(int line)
    {
        for (var after = next[line]; after >= 0; after = next[after])
        {
            if (FileOf(after).Kind == ClaimFileKind.Insurer)
            {
                return IsSentToInsurer(FileOf(after)) ? (CreditFate.Reclaimed, after) : (CreditFate.Waiting, -1);
            }

            switch (claims.Lines[after].Status)
            {
                case ClaimLineStatus.Invoiced:
                    return (CreditFate.ToPatient, after);
                case ClaimLineStatus.Claimed:
                    return (CreditFate.Waiting, -1);
            }
        }

        var status = claims.Treatments.Rows[claims.Lines[line].Treatment].Status;
        return (status is TreatmentStatus.Abandoned or TreatmentStatus.Cancelled ? CreditFate.GivenUp : CreditFate.Waiting, -1);
    }

    /// <summary>What is on a patient invoice of the remainder that a line left to the patient.</summary>
    /// <param name="line">The line.</param>
    /// <returns>In cents; 0 when it left none, or none is invoiced.</returns>
    internal long InvoicedRemainder(int line)
    {
        if (!LeftARemainder(claims.Lines[line]))
        {
            return 0;
        }

        var earlier = 0;
        for (var before = claims.Lines[line].Before; before >= 0; before = claims.Lines[before].Before)
        {
            earlier += LeftARemainder(claims.Lines[before]) ? 1 : 0;
        }

        var remainder = Remainder(claims.Treatments.Treatments[claims.Lines[line].Treatment], earlier);
        if (remainder < 0 || claims.Treatments.Rows[remainder].Line is not (>= 0 and var newest))
        {
            return 0;
        }

        return claims.Lines[newest].Status == ClaimLineStatus.Invoiced ? claims.Lines[newest].Amount : 0;
    }

    private static bool LeftARemainder(in ClaimLineRow line) =>
        line.IsReturned && CreditPlan.ResolutionOf(line) == Resolution.RemainderToPatient && line.Status is ClaimLineStatus.Accepted or ClaimLineStatus.Credited;

    /// <summary>The treatment of a remainder is called id-P, the next ones id-P2, id-P3 …; a name that a treatment had already was skipped.</summary>
    private int Remainder(string treatment, int earlier)
    {
        for (var again = 1; ; again++)
        {
            var id = again == 1 ? $"{treatment}-P" : string.Create(CultureInfo.InvariantCulture, $"{treatment}-P{again}");
            var number = claims.Treatments.Treatments.Find(id);
            if (number < 0 || (claims.Treatments.Rows[number].IsRemainder && earlier-- == 0))
            {
                return number;
            }
        }
    }

    private ref readonly ClaimFileRow FileOf(int line) => ref claims.Files[claims.Lines[line].File];

    internal static bool IsSentToInsurer(in ClaimFileRow file) => file.Kind == ClaimFileKind.Insurer && IsSent(file.Status);

    internal static bool IsSent(ClaimFileStatus status) =>
        status is ClaimFileStatus.Submitted or ClaimFileStatus.WithInsurer or ClaimFileStatus.Returned or ClaimFileStatus.Settled;
}
