using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Domain.Claims.Engine;

/// <summary>Steps 2 and 3: claim runs, discarding, sending, forwarding and closing claim files.</summary>
internal static partial class ClaimDecider
{
    public static Finding? Decide(ClaimTables tables, ClaimFileDiscarded entry, Outcome outcome)
    {
        if (Find(tables, entry.File, entry.Date, out var number) is { } fault)
        {
            return fault;
        }

        ref readonly var file = ref tables.Files[number];
        if (Move(tables, number, ClaimFileVerb.Discard, entry.Date, outcome) is { } refusal)
        {
            return refusal;
        }

        if (file.Kind != ClaimFileKind.InsurerCredit)
        {
            MoveTreatments(tables, file, TreatmentVerb.Discard, entry.Date, outcome);
        }

        return null;
    }

    public static Finding? Decide(ClaimTables tables, ClaimFilesSent entry, Outcome outcome)
    {
        var (first, done) = (default(Finding), false);
        foreach (var file in entry.Files ?? [.. tables.ToSend.Select(tables.NumberOf)])
        {
            var fault = Find(tables, file, entry.Date, out var number)
                ?? ClosedFault(tables, tables.Files[number].Kind == ClaimFileKind.Insurer, file, entry.Date)
                ?? Move(tables, number, ClaimFileVerb.Send, entry.Date, outcome);
            done |= fault is null;
            first ??= fault;
            if (fault is not null)
            {
                outcome.Warn(fault);
            }
        }

        return done ? null : first;
    }

    public static Finding? Decide(ClaimTables tables, ClaimFileForwarded entry, Outcome outcome) =>
        Find(tables, entry.File, entry.Date, out var number) ?? Move(tables, number, ClaimFileVerb.Forward, entry.Date, outcome);

    /// <summary>Closing without return information: every line counts as granted in full.</summary>
    public static Finding? Decide(ClaimTables tables, ClaimFileClosed entry, Outcome outcome)
    {
        var fault = Find(tables, entry.File, entry.Date, out var number)
            ?? OfKind(tables, number, ClaimFileKind.Insurer)
            ?? Move(tables, number, ClaimFileVerb.Close, entry.Date, outcome);
        if (fault is not null)
        {
            return fault;
        }

        ref readonly var file = ref tables.Files[number];
        for (var line = file.FirstLine; line < file.FirstLine + file.Count; line++)
        {
            outcome.Add(new ClaimLineAssessed(tables.ReferenceOf(line), Money.FromCents(tables.Lines[line].Amount), null, [], ClaimLineStatus.Granted)
            {
                Hint = tables.HintOf(line),
            });
        }

        MoveTreatments(tables, file, TreatmentVerb.Grant, entry.Date, outcome);
        return null;
    }

    /// <summary>The file of an entry: there is one (L1), and nothing happened to it later (L7).</summary>
    public static Finding? Find(ClaimTables tables, ClaimFileNumber file, LocalDate on, out int number)
    {
        number = tables.FileOf(file);
        return number < 0 ? Refusals.Missing(Noun.ClaimFile, file.Value)
            : Days.Of(on) < tables.Files[number].LastDay ? Refusals.AfterTheLast(file.Value, Noun.ClaimFile, tables.Files[number].LastDay)
            : null;
    }

    /// <summary>L8, of what is posted in the ledger.</summary>
    public static Finding? ClosedFault(ClaimTables tables, bool isPosted, ClaimFileNumber file, LocalDate on) =>
        isPosted && Days.Of(on) <= tables.Register.ClosedThrough ? Refusals.Closed(file.Value, tables.Register.ClosedThrough) : null;

    public static Finding? OfKind(ClaimTables tables, int number, ClaimFileKind kind)
    {
        var file = tables.NumberOf(number).Value;
        return tables.Files[number].Kind == kind ? null : ClaimRules.StatusAllowsIt.BrokenBy(
            file,
            $"Declaratiebestand {file} is van de soort {Word(tables.Files[number].Kind)}; dit kan alleen met de soort {Word(kind)}.",
            $"Claim file {file} is of kind {Word(tables.Files[number].Kind)}; this can only be done with kind {Word(kind)}.");
    }

    /// <summary>Follows an arrow of the diagram, or refuses.</summary>
    public static Finding? Move(ClaimTables tables, int number, ClaimFileVerb verb, LocalDate on, Outcome outcome)
    {
        var status = tables.Files[number].Status;
        if (ClaimFileTransitions.Table.Find(status, verb) is not { } arrow)
        {
            return ClaimFileTransitions.Table.NotAllowed(Noun.ClaimFile, tables.NumberOf(number).Value, status, verb);
        }

        outcome.Add(new ClaimFileMoved(tables.NumberOf(number), verb, status, arrow.To, on));
        return null;
    }

    /// <summary>Moves every treatment of a file along an arrow that its status has, because its file's status has it.</summary>
    public static void MoveTreatments(ClaimTables tables, in ClaimFileRow file, TreatmentVerb verb, LocalDate on, Outcome outcome)
    {
        for (var line = file.FirstLine; line < file.FirstLine + file.Count; line++)
        {
            MoveTreatment(tables, line, verb, on, outcome);
        }
    }

    /// <summary>Moves the treatment of a line.</summary>
    public static void MoveTreatment(ClaimTables tables, int line, TreatmentVerb verb, LocalDate on, Outcome outcome, LocalDate? creditedOn = null)
    {
        var from = tables.Treatments.Rows[tables.Lines[line].Treatment].Status;
        if (TreatmentTransitions.Table.Find(from, verb) is { } arrow)
        {
            outcome.Add(new TreatmentMoved(tables.TreatmentOf(line), verb, from, arrow.To, on) { Hint = new(tables.Lines[line].Treatment), CreditedOn = creditedOn });
        }
    }

    private static string Word(ClaimFileKind kind) => kind switch
    {
        ClaimFileKind.Insurer => "insurer",
        ClaimFileKind.Private => "private",
        _ => "insurer-credit",
    };
}
