using System.Collections.Immutable;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Domain.Returns.Engine;

/// <summary>Step 4, what comes in: refusals of whole files, and return information line by line.</summary>
internal static partial class ReturnDecider
{
    /// <summary>VECOZO refused the file: no line was assessed.</summary>
    public static Finding? Decide(ReturnTables tables, ClaimFileRefused entry, Outcome outcome)
    {
        var claims = tables.Claims;
        var fault = ClaimDecider.Find(claims, entry.File, entry.Date, out var number)
            ?? ClaimDecider.OfKind(claims, number, ClaimFileKind.Insurer)
            ?? ClaimDecider.Move(claims, number, ClaimFileVerb.Refuse, entry.Date, outcome);
        if (fault is null)
        {
            outcome.Add(new ReturnFiled(entry.File, entry.Date, ReturnFileStatus.ToHandle, ReturnOutcome.WholeFile, null, entry.Codes, ReturnSource.Refusal));
            RefuseLines(claims, number, entry.Date, entry.Codes, outcome);
        }

        return fault;
    }

    public static Finding? Decide(ReturnTables tables, ReturnReceived entry, Outcome outcome)
    {
        if (ClaimAmounts.Fault(entry) is { } negative)
        {
            return negative;
        }

        var claims = tables.Claims;
        var number = claims.FileOf(entry.File);
        if (number < 0)
        {
            Keep(entry, ReturnReasons.UnknownFile(entry.File.Value), outcome);
            return null;
        }

        ref readonly var file = ref claims.Files[number];
        if (IsSame(tables, file, entry))
        {
            outcome.Warn(ReturnReasons.SameAgain(entry.File.Value));
            return null;
        }

        var fault = ClaimDecider.Find(claims, entry.File, entry.Date, out _) ?? ClaimDecider.OfKind(claims, number, ClaimFileKind.Insurer);
        if (fault is not null)
        {
            return fault;
        }

        if (file.Return >= 0 || ClaimFileTransitions.Table.Find(file.Status, ClaimFileVerb.ReturnGranted) is null)
        {
            return file.Return >= 0
                ? ReturnReasons.AnotherReturn(entry.File.Value)
                : ClaimFileTransitions.Table.NotAllowed(Noun.ClaimFile, entry.File.Value, file.Status, ClaimFileVerb.ReturnGranted);
        }

        Take(claims, number, entry, outcome);
        return null;
    }

    private static void Take(ClaimTables claims, int number, ReturnReceived entry, Outcome outcome)
    {
        var reading = ReturnReading.Of(claims, number, entry);
        if (reading.Reason is { } reason)
        {
            Keep(entry, reason, outcome);
            return;
        }

        var status = claims.Files[number].Status;
        var verb = reading.HasObjections ? ClaimFileVerb.ReturnObjected : ClaimFileVerb.ReturnGranted;
        var arrow = ClaimFileTransitions.Table.Find(status, verb)!;
        var source = SourceOf(entry);
        outcome.Add(new ClaimFileMoved(entry.File, verb, status, arrow.To, entry.Date));
        outcome.Add(new ReturnFiled(
            entry.File, entry.Date, reading.HasObjections ? ReturnFileStatus.ToHandle : ReturnFileStatus.Closed, reading.Outcome, null, entry.Codes, source)
        {
            Answer = reading.Outcome == ReturnOutcome.WholeFile && source == ReturnSource.Lines ? entry : null,
        });
        if (reading.Outcome == ReturnOutcome.WholeFile)
        {
            RefuseLines(claims, number, entry.Date, reading.FileCodes, outcome);
            return;
        }

        foreach (var (line, answer) in reading.Lines)
        {
            Assess(claims, line, entry.Date, answer, outcome);
        }
    }

    /// <summary>A return that gives no lines says it all by its codes.</summary>
    private static ReturnSource SourceOf(ReturnReceived entry) => entry.Lines.IsEmpty ? ReturnSource.CodesOnly : ReturnSource.Lines;

    /// <summary>What is not said to be calculated was calculated as granted, when anything was.</summary>
    private static Money? CalculatedOf(ReturnLine answer) => answer.Calculated ?? (answer.Granted > Money.Zero ? answer.Granted : null);

    private static void Assess(ClaimTables claims, int line, LocalDate on, ReturnLine answer, Outcome outcome)
    {
        var claimed = Money.FromCents(claims.Lines[line].Amount);
        var isGranted = answer.Granted == claimed;
        var calculated = CalculatedOf(answer);
        var advice = ReturnAdvice.Of(isAssessed: true, claimed, answer.Granted, calculated, answer.Codes.AsSpan());
        outcome.Add(new ClaimLineAssessed(
            answer.Reference, answer.Granted, calculated, answer.Codes, isGranted ? ClaimLineStatus.Granted : ClaimLineStatus.Objected)
        {
            Hint = claims.HintOf(line),
        });
        ClaimDecider.MoveTreatment(claims, line, isGranted ? TreatmentVerb.Grant : TreatmentVerb.Dispute, on, outcome);
        outcome.Add(new TreatmentAnswered(claims.TreatmentOf(line), on, answer.Codes, advice) { Hint = new(claims.Lines[line].Treatment) });
    }

    private static void RefuseLines(ClaimTables claims, int number, LocalDate on, ImmutableArray<RetourCode> codes, Outcome outcome)
    {
        ref readonly var file = ref claims.Files[number];
        for (var line = file.FirstLine; line < file.FirstLine + file.Count; line++)
        {
            var advice = ReturnAdvice.Of(isAssessed: false, Money.FromCents(claims.Lines[line].Amount), Money.Zero, Money.Zero, codes.AsSpan());
            outcome.Add(new ClaimLineAssessed(claims.ReferenceOf(line), Money.Zero, Money.Zero, codes, ClaimLineStatus.Objected) { Hint = claims.HintOf(line) });
            ClaimDecider.MoveTreatment(claims, line, TreatmentVerb.Dispute, on, outcome);
            outcome.Add(new TreatmentAnswered(claims.TreatmentOf(line), on, codes, advice) { Hint = new(claims.Lines[line].Treatment) });
        }
    }

    private static void Keep(ReturnReceived entry, Finding reason, Outcome outcome)
    {
        outcome.Warn(reason);
        outcome.Add(new ReturnFiled(
            entry.File, entry.Date, ReturnFileStatus.Unmatched, null, reason, entry.Codes, SourceOf(entry)));
    }

    /// <summary>C65: the same file, codes and lines, in any order and whatever its date.</summary>
    private static bool IsSame(ReturnTables tables, in ClaimFileRow file, ReturnReceived entry)
    {
        var source = SourceOf(entry);
        if (file.Return < 0 || tables.Returns[file.Return].Source != source)
        {
            return false;
        }

        var claims = tables.Claims;
        if (!AreSame(claims.Treatments.Codes(tables.Returns[file.Return].Codes), entry.Codes))
        {
            return false;
        }

        return tables.Returns[file.Return].Answer is { } before ? AreSame(before.Lines, entry.Lines) : AreSameLines(claims, file, entry);
    }

    private static bool AreSameLines(ClaimTables claims, in ClaimFileRow file, ReturnReceived entry)
    {
        var seen = new HashSet<int>();
        foreach (var line in entry.Lines)
        {
            var number = claims.LineOf(line.Reference);
            if (number < file.FirstLine || number >= file.FirstLine + file.Count || !seen.Add(number) || !IsSameLine(claims, claims.Lines[number], line))
            {
                return false;
            }
        }

        return entry.Lines.IsEmpty || seen.Count == file.Count;
    }

    private static bool IsSameLine(ClaimTables claims, in ClaimLineRow before, ReturnLine line)
    {
        var calculated = CalculatedOf(line)?.Cents ?? ClaimLineRow.NotSaid;
        return before.Granted == line.Granted.Cents && before.Calculated == calculated && AreSame(claims.Treatments.Codes(before.Codes), line.Codes);
    }

    private static bool AreSame(ImmutableArray<ReturnLine> left, ImmutableArray<ReturnLine> right) =>
        left.Length == right.Length && InOrder(left).Zip(InOrder(right)).All(pair =>
            pair.First.Reference == pair.Second.Reference && pair.First.Granted == pair.Second.Granted && pair.First.Calculated == pair.Second.Calculated
            && AreSame(pair.First.Codes, pair.Second.Codes));

    private static IEnumerable<ReturnLine> InOrder(ImmutableArray<ReturnLine> lines) => lines.OrderBy(line => line.Reference.Value, StringComparer.Ordinal);

    private static bool AreSame(ImmutableArray<RetourCode> left, ImmutableArray<RetourCode> right) =>
        left.Length == right.Length && left.Select(code => code.Value).Order(StringComparer.Ordinal).SequenceEqual(right.Select(code => code.Value).Order(StringComparer.Ordinal), StringComparer.Ordinal);
}
