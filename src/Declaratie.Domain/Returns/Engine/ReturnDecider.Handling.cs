using Declaratie.Domain.Claims;
using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;
using NodaTime;

namespace Declaratie.Domain.Returns.Engine;

/// <content>Step 4, what is done about it: deciding about lines, crediting, booking the credit file, and reopening what was given up.</content>
internal static partial class ReturnDecider
{
    public static Finding? Decide(ReturnTables tables, ReturnLineResolved entry, Outcome outcome)
    {
        var claims = tables.Claims;
        var number = claims.FileOf(entry.File);
        if (number < 0)
        {
            return Refusals.Missing(Noun.ClaimFile, entry.File.Value);
        }

        var line = claims.LineOf(entry.Reference);
        if (line < 0 || claims.Lines[line].File != number)
        {
            return Refusals.Missing(Noun.ReturnedLine, entry.Reference.Value);
        }

        var fault = TooEarlyOrClosed(tables, number, entry.File, entry.Date, isPosted: false)
            ?? StatusFault(tables, number, entry.File, ReturnFileVerb.Resolve)
            ?? ResolutionFault(claims.Lines[line], entry);
        if (fault is null)
        {
            outcome.Add(new ReturnLineDecided(entry.File, entry.Reference, entry.Resolution, entry.Date));
        }

        return fault;
    }

    public static Finding? Decide(ReturnTables tables, ReturnCredited entry, Outcome outcome)
    {
        var claims = tables.Claims;
        var number = claims.FileOf(entry.File);
        if (number < 0)
        {
            return Refusals.Missing(Noun.ClaimFile, entry.File.Value);
        }

        string[] given = entry.Number is { } asked ? [asked.Value] : [];
        var fault = TooEarlyOrClosed(tables, number, entry.File, entry.Date, isPosted: true)
            ?? CreditedBefore(tables, number, entry.File)
            ?? (IsToHandle(tables, number) ? null : ClaimDecider.GivenBefore(tables.CreditNumbers, given))
            ?? StatusFault(tables, number, entry.File, ReturnFileVerb.Credit);
        if (fault is not null)
        {
            return fault;
        }

        var plan = CreditPlan.Of(claims, number);
        fault = ClaimDecider.TooMany(given, plan.HasCredits ? 1 : 0, Noun.CreditFile, "number") ?? ClaimDecider.GivenBefore(tables.CreditNumbers, given);
        if (fault is not null)
        {
            return fault;
        }

        var creditedOn = Document(tables, entry, number, plan, outcome);
        foreach (var (line, resolution) in plan.Lines)
        {
            End(claims, line, resolution, entry.Date, creditedOn, outcome);
        }

        var verb = plan.HasCredits ? ReturnFileVerb.Credit : ReturnFileVerb.CloseWithoutCredit;
        var arrow = ReturnFileTransitions.Table.Find(ReturnFileStatus.ToHandle, verb)!;
        outcome.Add(new ReturnFileMoved(entry.File, verb, ReturnFileStatus.ToHandle, arrow.To, entry.Date));
        return plan.HasCredits ? null : ClaimDecider.Move(claims, number, ClaimFileVerb.Handle, entry.Date, outcome);
    }

    public static Finding? Decide(ReturnTables tables, CreditFileBooked entry, Outcome outcome)
    {
        var number = tables.CreditNumbers.Given.Find(entry.File.Value);
        if (number < 0)
        {
            return Refusals.Missing(Noun.CreditFile, entry.File.Value);
        }

        ref readonly var credit = ref tables.CreditFiles[number];
        if (Days.Of(entry.Date) < credit.LastDay)
        {
            return Refusals.AfterTheLast(entry.File.Value, Noun.CreditFile, credit.LastDay);
        }

        if (CreditFileTransitions.Table.Find(credit.Status, CreditFileVerb.Book) is not { } arrow)
        {
            return CreditFileTransitions.Table.NotAllowed(ClaimRules.CreditIsNotUndone, Noun.CreditFile, entry.File.Value, credit.Status, CreditFileVerb.Book);
        }

        var claimFile = tables.Claims.NumberOf(credit.ClaimFile);
        outcome.Add(new CreditFileMoved(entry.File, CreditFileVerb.Book, credit.Status, arrow.To, entry.Date));
        outcome.Add(new ReturnFileMoved(claimFile, ReturnFileVerb.Book, ReturnFileStatus.Credited, ReturnFileStatus.Closed, entry.Date));
        return ClaimDecider.Move(tables.Claims, credit.ClaimFile, ClaimFileVerb.Handle, entry.Date, outcome);
    }

    /// <summary>What was given up goes to retouren after all; a line that was written off is credited like one to claim again (K1).</summary>
    public static Finding? Decide(ReturnTables tables, TreatmentReopened entry, Outcome outcome)
    {
        var claims = tables.Claims;
        var number = claims.Treatments.Treatments.Find(entry.Treatment.Value);
        if (number < 0)
        {
            return Refusals.Missing(Noun.Treatment, entry.Treatment.Value);
        }

        ref readonly var treatment = ref claims.Treatments.Rows[number];
        var isWrittenOff = treatment.Line >= 0 && claims.Lines[treatment.Line].Status == ClaimLineStatus.Abandoned;
        var fault = TreatmentDecider.TooEarly(treatment, entry.Treatment, entry.Date)
            ?? (isWrittenOff && Days.Of(entry.Date) <= claims.Register.ClosedThrough ? Refusals.Closed(entry.Treatment.Value, claims.Register.ClosedThrough) : null)
            ?? TreatmentDecider.Move(claims.Treatments, entry.Treatment, TreatmentVerb.Reopen, entry.Date, outcome);
        if (fault is null && isWrittenOff)
        {
            outcome.Add(new MemoMade(tables.MemoNumbers.Next([], 1, entry.Date.Year)[0], entry.Date, ClaimFile: null));
            outcome.Add(new ClaimLineMoved(claims.ReferenceOf(treatment.Line), ClaimLineStatus.Abandoned, ClaimLineStatus.Credited));
        }

        return fault;
    }

    /// <summary>L7, then L8.</summary>
    private static Finding? TooEarlyOrClosed(ReturnTables tables, int number, ClaimFileNumber file, LocalDate on, bool isPosted)
    {
        var received = tables.Claims.Files[number].Return;
        var last = Math.Max(tables.Claims.Files[number].LastDay, received < 0 ? 0 : tables.Returns[received].LastDay);
        return Days.Of(on) < last ? Refusals.AfterTheLast(file.Value, Noun.ClaimFile, last) : ClaimDecider.ClosedFault(tables.Claims, isPosted, file, on);
    }

    private static Finding? CreditedBefore(ReturnTables tables, int number, ClaimFileNumber file) =>
        tables.Claims.Files[number].Return is >= 0 and var received && tables.Returns[received].CreditFile >= 0 ? CreditRefusals.DocumentTwice(Noun.ReturnFile, file.Value) : null;

    private static bool IsToHandle(ReturnTables tables, int number) =>
        tables.Claims.Files[number].Return is >= 0 and var received && tables.Returns[received].Status == ReturnFileStatus.ToHandle;

    private static Finding? StatusFault(ReturnTables tables, int number, ClaimFileNumber file, ReturnFileVerb verb)
    {
        var received = tables.Claims.Files[number].Return;
        return received < 0
            ? ClaimFileTransitions.Table.NotAllowed(Noun.ClaimFile, file.Value, tables.Claims.Files[number].Status, ClaimFileVerb.Handle)
            : ReturnFileTransitions.Table.Find(tables.Returns[received].Status, verb) is null
                ? ReturnFileTransitions.Table.NotAllowed(Noun.ReturnFile, file.Value, tables.Returns[received].Status, verb)
                : null;
    }

    private static Finding? ResolutionFault(in ClaimLineRow line, ReturnLineResolved entry)
    {
        var reference = entry.Reference.Value;
        var fits = line.IsReturned && entry.Resolution switch
        {
            Resolution.Reclaim => line.Granted == 0,
            Resolution.AcceptGranted => line.Granted > 0,
            Resolution.RemainderToPatient => line.Granted > 0 && line.Granted < line.Amount,
            _ => true,
        };
        return !line.IsReturned ? HandlingRefusals.NotReturned(reference)
            : entry.Resolution == Resolution.DoNotReclaim && string.IsNullOrWhiteSpace(entry.Reason) ? HandlingRefusals.NoReason(reference)
            : fits ? null : HandlingRefusals.DoesNotFit(reference, entry.Resolution, line.Granted > 0);
    }
}
