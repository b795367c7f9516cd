using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Sessions;
using Declaratie.Domain.Sessions.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;

namespace Declaratie.Domain.Claims.Engine;

/// <content>Claim runs: what is selected, how it falls apart into files, and how these are numbered (C12–C16).</content>
internal static partial class ClaimDecider
{
    public static Finding? Decide(ClaimTables tables, ClaimFilesCreated entry, Outcome outcome)
    {
        var register = tables.Register;
        if (entry.Insurer is { } insurer && RegisterDecider.Missing(register.Payors, Noun.Payor, insurer.Value) is { } missing)
        {
            return missing;
        }

        var selected = Select(tables, entry, outcome);
        var files = Split(tables, entry.FileKind, selected);
        if (files.Count == 0)
        {
            return ClaimRules.RunSelectsSomething.BrokenBy(
                string.Create(CultureInfo.InvariantCulture, $"{entry.Month.Year:0000}-{entry.Month.Month:00}"),
                "Er is niets te declareren dat bij deze soort, zorgverzekeraar en maand hoort; boek eerst behandelingen, of kies een andere maand of ‘tot en met’.",
                "Nothing that is ready to claim is of this kind, insurer and month; book treatments first, or choose another month or 'through'.");
        }

        var given = entry.Numbers?.Select(number => number.Value).ToArray() ?? [];
        if ((TooMany(given, files.Count, Noun.ClaimFile, "numbers") ?? GivenBefore(tables.Numbers, given)) is { } fault)
        {
            return fault;
        }

        var numbers = tables.Numbers.Next(given, files.Count, entry.Date.Year);
        var (taken, sessions) = (new HashSet<string>(StringComparer.Ordinal), tables.Sessions());
        foreach (var (file, number) in files.Zip(numbers))
        {
            Make(tables, entry, new ClaimFileNumber(number), file, taken, sessions, outcome);
        }

        return null;
    }

    /// <summary>J5: an entry gives no more numbers than it makes documents.</summary>
    public static Finding? TooMany(string[] given, int documents, Noun noun, string field) => given.Length <= documents ? null : Refusals.Wrong(
        field,
        string.Create(CultureInfo.InvariantCulture, $"er {(documents == 1 ? "is" : "zijn")} {documents} {noun.Dutch}(en) te nummeren"),
        string.Create(CultureInfo.InvariantCulture, $"there {(documents == 1 ? "is" : "are")} {documents} {noun.English}(s) to number"));

    /// <summary>C49: a number is given once, also when that document was never sent.</summary>
    public static Finding? GivenBefore(NumberSeries series, string[] given) => Array.Find(given, series.Has) is not { } number ? null : ClaimRules.ReclaimHasNewNumbers.BrokenBy(
        number,
        $"Het nummer {number} is al eerder gegeven, ook als dat stuk nooit is verzonden; geef een nieuw nummer.",
        $"The number {number} was given before, even if that document was never sent; give a new number.");

    private static List<int> Select(ClaimTables tables, ClaimFilesCreated entry, Outcome outcome)
    {
        var (treatments, day, month) = (tables.Treatments, Days.Of(entry.Date), TreatmentTables.MonthOf(entry.Month));
        var payer = entry.FileKind == ClaimFileKind.Private ? Payer.Patient : Payer.Insurer;
        var insurer = entry.Insurer is { } given ? tables.Register.Payors.Find(given.Value) : -1;
        var selected = new List<int>();
        foreach (var number in treatments.Waiting(WorkQueue.ToClaim))
        {
            ref readonly var row = ref treatments.Rows[number];
            var of = TreatmentTables.MonthOf(row.Day);
            if (row.Payer != payer || (insurer >= 0 && row.BookedInsurer != insurer) || !(of == month || (entry.ThroughMonth && of < month)))
            {
                continue;
            }

            var id = treatments.Treatments[number];
            if (row.Day > day)
            {
                outcome.Warn(RunWarnings.InTheFuture(id));
                continue;
            }

            // Booked, or back from a discarded file, after the day of the run: not yet there on that day.
            if (row.LastDay > day)
            {
                continue;
            }

            if (TreatmentChecks.LastDayToClaim(tables.Register, row) is { } last && day > last)
            {
                outcome.Warn(RunWarnings.TooLate(id));
            }

            selected.Add(number);
        }

        return selected;
    }

    /// <summary>One file per insurer and standard, in that order; within a file by day of treatment.</summary>
    private static List<(int Insurer, string? Standard, List<int> Treatments)> Split(ClaimTables tables, ClaimFileKind kind, List<int> selected)
    {
        var rows = tables.Treatments.Rows;
        var register = tables.Register;
        var inOrder = selected.OrderBy(number => rows[number].Day).ThenBy(number => number);
        return kind == ClaimFileKind.Private
            ? selected.Count == 0 ? [] : [(-1, null, [.. inOrder])]
            : [.. inOrder
                .GroupBy(number => (rows[number].BookedInsurer, Standard: ClaimStandards.Of(register.PerformanceRows[rows[number].Performance]?.List, Days.ToDate(rows[number].Day))))
                .OrderBy(group => register.Payors[group.Key.BookedInsurer], StringComparer.Ordinal)
                .ThenBy(group => group.Key.Standard, StringComparer.Ordinal)
                .Select(group => (group.Key.BookedInsurer, (string?)group.Key.Standard, group.ToList()))];
    }

    private static void Make(
        ClaimTables tables, ClaimFilesCreated entry, ClaimFileNumber number, (int Insurer, string? Standard, List<int> Treatments) file, HashSet<string> taken, SessionBook sessions, Outcome outcome)
    {
        var lines = ImmutableArray.CreateBuilder<ClaimLineMade>(file.Treatments.Count);
        foreach (var treatment in file.Treatments)
        {
            ref readonly var row = ref tables.Treatments.Rows[treatment];
            var id = tables.Treatments.Treatments[treatment];
            lines.Add(new ClaimLineMade(FreeReference(tables, id, "", row.Attempt + 1, taken, outcome), new TreatmentId(id), Money.FromCents(row.BookedAmount), Debit: null)
            {
                Entitlement = ClaimedEntitlement.Of(sessions.Of(treatment), tables.Treatments.GivenCsi(row)),
                Hint = new(treatment),
            });
        }

        var insurer = file.Insurer < 0 ? default(PayorId?) : new PayorId(tables.Register.Payors[file.Insurer]);
        outcome.Add(new ClaimFileMade(number, entry.FileKind, insurer, file.Standard, entry.Date, lines.MoveToImmutable()) { Month = entry.Month });
        foreach (var treatment in file.Treatments)
        {
            var arrow = TreatmentTransitions.Table.Find(TreatmentStatus.ReadyToClaim, TreatmentVerb.Claim)!;
            outcome.Add(new TreatmentMoved(new TreatmentId(tables.Treatments.Treatments[treatment]), arrow.Verb, TreatmentStatus.ReadyToClaim, arrow.To, entry.Date)
            {
                Hint = new(treatment),
            });
        }
    }

    /// <summary>The treatment's id for the first attempt, then id-2, id-3 …; one that exists is skipped (C49).</summary>
    private static ClaimReference FreeReference(ClaimTables tables, string id, string mark, int attempt, HashSet<string> taken, Outcome outcome)
    {
        for (; ; attempt++)
        {
            var reference = attempt == 1 && mark.Length == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{mark}{attempt}");
            if (tables.LineOf(new ClaimReference(reference)) < 0 && !outcome.IsInvoice(reference) && taken.Add(reference))
            {
                return new ClaimReference(reference);
            }
        }
    }
}
