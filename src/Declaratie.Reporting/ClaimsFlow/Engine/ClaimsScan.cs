using System.Runtime.InteropServices;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;

namespace Declaratie.Reporting.ClaimsFlow.Engine;

/// <summary>Walks the claim files of a period, line by line; the lines of a file lie together.</summary>
internal sealed class ClaimsScan(Practice practice, ClaimsReportSpec spec, string name)
{
    private readonly ReturnTables returns = practice.Tables.Invoices.Returns;
    private readonly ClaimTables claims = practice.Tables.Invoices.Returns.Claims;
    private readonly CreditFates fates = new(practice.Tables.Invoices.Returns.Claims);
    private readonly ClaimsReceived received = new(practice.Tables, Days.Of(spec.To));
    private readonly ClaimsSelection selection = new(practice.Tables.Invoices.Returns.Claims.Register, spec);
    private readonly (int From, int To) period = (Days.Of(spec.From), Days.Of(spec.To));

    private readonly Dictionary<RowKey, ClaimsTally> rows = [];
    private readonly List<ClaimsFileRow> files = [];
    private readonly ClaimsTally total = new();
    private readonly Dictionary<int, Tally> codes = [];
    private readonly Tally[] handling = new Tally[Enum.GetValues<HandlingAge>().Length];
    private readonly ClaimsPace pace = new();
    private readonly Tally[] credits = new Tally[4];
    private (RowKey Key, ClaimsTally Tally)? last;

    internal ClaimsReport Report()
    {
        for (var number = 0; number < claims.Files.Count; number++)
        {
            ref readonly var file = ref claims.Files[number];
            if (file.Day >= period.From && file.Day <= period.To && CreditFates.IsSent(file.Status) && selection.HasInsurer(file.Insurer))
            {
                Take(number, file);
            }
        }

        return new ClaimsReport
        {
            Practices = [name],
            Spec = spec,
            Rows = ClaimsParts.Rows(rows.Select(row => RowOf(row.Key, row.Value))),
            Total = total.Sums(),
            Files = ClaimsParts.Files(files),
            FirstPass = pace.FirstPass,
            TreatmentToClaim = pace.TreatmentToClaim,
            ClaimToAnswer = pace.ClaimToAnswer,
            ReturnToReclaim = pace.ReturnToReclaim,
            ReturnCodes = ClaimsParts.Codes(codes.SelectMany(list => claims.Treatments.Codes(list.Key).Distinct().Select(code => new ClaimsReturnCode(code, list.Value.Amount())))),
            ToHandle = ClaimsParts.ToHandle(handling.Select((tally, age) => new ClaimsToHandle((HandlingAge)age, tally.Amount()))),
            Deadlines = ClaimsParts.Deadlines(Deadlines()),
            InsurerCredits = new(credits[0].Amount(), credits[1].Amount(), credits[2].Amount(), credits[3].Amount()),
        };
    }

    private void Take(int number, in ClaimFileRow file)
    {
        if (file.Kind == ClaimFileKind.InsurerCredit)
        {
            TakeCredit(claims.Lines[file.FirstLine]);
            return;
        }

        var answered = file.Return >= 0 ? returns.Returns[file.Return].Day : TreatmentRow.Never;
        var (sums, money, invoice) = (new ClaimsTally(), 0L, received.FirstInvoice(claims, file));
        var isTouched = false;
        for (var line = file.FirstLine; line < file.FirstLine + file.Count; line++)
        {
            ref readonly var row = ref claims.Lines[line];
            if (!selection.HasProvider(row.Provider))
            {
                continue;
            }

            var outcome = Outcome(line, row, file.Day, answered);
            TallyOf(file.Insurer, row).Take(outcome);
            sums.Take(outcome);
            total.Take(outcome);
            money += received.Of(invoice + line - file.FirstLine);
            isTouched = true;
        }

        if (isTouched)
        {
            files.Add(new ClaimsFileRow(name, claims.NumberOf(number), new PayorId(claims.Register.Payors[file.Insurer]), Days.ToDate(file.Day), file.Status, sums.Sums(), Money.FromCents(money)));
        }
    }

    private LineOutcome Outcome(int line, in ClaimLineRow row, int sent, int answered)
    {
        var outcome = LineOutcome.Of(row);
        var isFirst = row.Before < 0;
        if (isFirst)
        {
            pace.Claimed(sent - row.Day);
        }

        if (row.Granted != ClaimLineRow.NotSaid)
        {
            pace.Answered(isFirst, row.IsReturned, answered == TreatmentRow.Never ? null : answered - sent);
        }

        if (row.IsReturned)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(codes, row.Codes, out _).Take(row.Amount - row.Granted);
            outcome.Invoiced = fates.InvoicedRemainder(line);
        }

        if (row.Status == ClaimLineStatus.Credited)
        {
            (outcome.Fate, var by) = fates.Of(line);
            outcome.Invoiced += outcome.Fate == CreditFate.ToPatient ? claims.Lines[by].Amount : 0;
            if (outcome.Fate == CreditFate.Reclaimed && row.IsReturned && row.Granted == 0)
            {
                pace.Reclaimed(claims.Files[claims.Lines[by].File].Day - answered);
            }
        }

        if (row.IsReturned || row.Status == ClaimLineStatus.Credited)
        {
            TakeHandling(line, row, outcome, answered);
        }

        return outcome;
    }

    /// <summary>A treatment waits once, behind its last line at an insurer.</summary>
    private void TakeHandling(int line, in ClaimLineRow row, in LineOutcome outcome, int answered)
    {
        ref readonly var treatment = ref claims.Treatments.Rows[row.Treatment];
        if (treatment.Status is not (TreatmentStatus.Returned or TreatmentStatus.InReturns) || !fates.IsLastAtInsurer(line))
        {
            return;
        }

        var isOfReturn = row.IsReturned && treatment.Line == line && !(row.Status == ClaimLineStatus.Credited && row.Granted != 0);
        var age = period.To - (isOfReturn ? answered : treatment.CreditedDay);
        handling[(int)(age switch
        {
            < 0 => HandlingAge.Later,
            <= 7 => HandlingAge.UpTo7,
            <= 14 => HandlingAge.UpTo14,
            <= 30 => HandlingAge.UpTo30,
            _ => HandlingAge.Over30,
        })].Take(row.Status == ClaimLineStatus.Objected ? outcome.Open : outcome.Credited);
    }

    private void TakeCredit(in ClaimLineRow row)
    {
        if (!selection.HasProvider(row.Provider))
        {
            return;
        }

        credits[0].Take(-row.Amount);
        credits[row.Status switch { ClaimLineStatus.Granted => 1, ClaimLineStatus.Objected => 2, _ => 3 }].Take(-row.Amount);
    }

    private ClaimsTally TallyOf(int insurer, in ClaimLineRow line)
    {
        var key = new RowKey(insurer, line.Provider, TreatmentTables.MonthOf(line.Day), claims.Treatments.Rows[line.Treatment].Status);
        if (last is { } before && before.Key == key)
        {
            return before.Tally;
        }

        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, key, out _);
        tally ??= new ClaimsTally();
        last = (key, tally);
        return tally;
    }

    private ClaimsRow RowOf(RowKey key, ClaimsTally tally) => new(
        new PayorId(claims.Register.Payors[key.Insurer]), new ProviderId(claims.Register.Providers[key.Provider]), TreatmentTables.ToMonth(key.Month), key.Status, tally.Sums());

    private IEnumerable<ClaimsDeadline> Deadlines() => practice.DeadlinesWithin(period.To, spec.DeadlineDays)
        .Where(near => selection.HasProvider(claims.Treatments.Rows[near.Treatment].Provider))
        .Select(near => (near.LastDay, State: practice.StateOf(near.Treatment)))
        .Where(near => near.State.Insurer is { } insurer && selection.HasInsurer(claims.Register.Payors.Find(insurer.Value)))
        .Select(near => new ClaimsDeadline(
            near.State.Id, near.State.Insurer!.Value, near.State.Provider, near.State.Status, Days.ToDate(near.LastDay), near.LastDay - period.To, near.State.Amount));

    private readonly record struct RowKey(int Insurer, int Provider, int Month, TreatmentStatus Status);
}
