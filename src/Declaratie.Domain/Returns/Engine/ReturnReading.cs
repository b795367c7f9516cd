using System.Collections.Immutable;
using Declaratie.Domain.Claims.Engine;

namespace Declaratie.Domain.Returns.Engine;

/// <summary>A return laid beside its claim file: does it tie, and what does it say of which line?</summary>
/// <param name="Outcome">Lines, or the whole file.</param>
/// <param name="Lines">What is said of which line, in the order of the file.</param>
/// <param name="FileCodes">Of a whole file: the codes that speak for every line.</param>
/// <param name="HasObjections">Some line was not granted as claimed.</param>
/// <param name="Reason">Why it does not tie (C64); null when it does.</param>
internal sealed record ReturnReading(
    ReturnOutcome Outcome, List<(int Line, ReturnLine Answer)> Lines, ImmutableArray<RetourCode> FileCodes, bool HasObjections, Finding? Reason)
{
    private static readonly RetourCode AllGranted = new("8001");

    public static ReturnReading Of(ClaimTables claims, int number, ReturnReceived entry)
    {
        ref readonly var file = ref claims.Files[number];
        if (entry.ClaimedTotal is { } claimed && claimed.Cents != file.Total)
        {
            return Unmatched(ReturnReasons.ClaimedTotal(entry.File.Value));
        }

        return entry.Lines.IsEmpty ? OfCodes(claims, file, entry) : OfLines(claims, file, entry);
    }

    private static ReturnReading Unmatched(Finding reason) => new(ReturnOutcome.Lines, [], [], HasObjections: false, reason);

    /// <summary>The codes say it all: 8001 grants every line, a file or header code, or an unknown one, refuses the whole file.</summary>
    private static ReturnReading OfCodes(ClaimTables claims, in ClaimFileRow file, ReturnReceived entry)
    {
        var grants = entry.Codes.Contains(AllGranted) && entry.Codes.All(code => LevelOf(code) == RetourLevel.Ok);
        var refuses = entry.Codes.Any(code => LevelOf(code) is null or RetourLevel.File or RetourLevel.Header) && !entry.Codes.Contains(AllGranted);
        if (!grants && !refuses)
        {
            return Unmatched(ReturnReasons.NoLines(entry.File.Value));
        }

        if (entry.GrantedTotal is { } total && total.Cents != (grants ? file.Total : 0))
        {
            return Unmatched(ReturnReasons.GrantedTotal(entry.File.Value));
        }

        var lines = new List<(int Line, ReturnLine Answer)>(file.Count);
        for (var line = file.FirstLine; line < file.FirstLine + file.Count && grants; line++)
        {
            var amount = Money.FromCents(claims.Lines[line].Amount);
            lines.Add((line, new ReturnLine(claims.ReferenceOf(line), amount) { Calculated = amount }));
        }

        return new ReturnReading(grants ? ReturnOutcome.Lines : ReturnOutcome.WholeFile, lines, entry.Codes, HasObjections: refuses, Reason: null);
    }

    private static ReturnReading OfLines(ClaimTables claims, in ClaimFileRow file, ReturnReceived entry)
    {
        var answers = new ReturnLine?[file.Count];
        var granted = Money.Zero;
        foreach (var answer in entry.Lines)
        {
            var line = claims.LineOf(answer.Reference) - file.FirstLine;
            if (line < 0 || line >= file.Count || answers[line] is not null)
            {
                return Unmatched(ReturnReasons.UnknownLine(entry.File.Value, answer.Reference.Value));
            }

            answers[line] = answer;
            granted += answer.Granted;
        }

        if (entry.Lines.Length != file.Count)
        {
            return Unmatched(ReturnReasons.MissingLines(entry.File.Value));
        }

        if (entry.GrantedTotal is { } total && total != granted)
        {
            return Unmatched(ReturnReasons.GrantedTotal(entry.File.Value));
        }

        // A code of level FILE on a line speaks for the file (section 8).
        var spoken = entry.Lines.SelectMany(line => line.Codes).Where(code => LevelOf(code) == RetourLevel.File);
        var ofFile = entry.Codes.Concat(spoken).Distinct().ToImmutableArray();
        return !ofFile.Any(code => LevelOf(code) == RetourLevel.File) ? Assessed(claims, file, answers)
            : granted > Money.Zero ? Unmatched(ReturnReasons.RefusedAndGranted(entry.File.Value))
            : new ReturnReading(ReturnOutcome.WholeFile, [], ofFile, HasObjections: true, Reason: null);
    }

    private static ReturnReading Assessed(ClaimTables claims, in ClaimFileRow file, ReturnLine?[] answers)
    {
        var (lines, hasObjections) = (new List<(int Line, ReturnLine Answer)>(answers.Length), false);
        for (var at = 0; at < answers.Length; at++)
        {
            var line = file.FirstLine + at;
            lines.Add((line, answers[at]!));
            hasObjections |= answers[at]!.Granted.Cents != claims.Lines[line].Amount;
        }

        return new ReturnReading(ReturnOutcome.Lines, lines, [], hasObjections, Reason: null);
    }

    private static RetourLevel? LevelOf(RetourCode code) => RetourCodes.Find(code)?.Level;
}
