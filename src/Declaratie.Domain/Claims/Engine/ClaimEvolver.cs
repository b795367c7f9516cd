using System.Diagnostics;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments.Engine;

namespace Declaratie.Domain.Claims.Engine;

/// <summary>Carries out what happened to claim files and their lines.</summary>
internal static class ClaimEvolver
{
    public static void Apply(ClaimTables tables, PracticeEvent happened)
    {
        switch (happened)
        {
            case ClaimFileMade made:
                Apply(tables, made);
                break;
            case ClaimFileMoved moved:
                Apply(tables, moved);
                break;
            case ClaimLineAssessed assessed:
                Apply(tables, assessed);
                break;
            case ClaimLineMoved moved:
                tables.Lines.Edit(tables.LineOf(moved.Reference, moved.Hint)).Status = moved.To;
                break;
            case CreditAnswered answered:
                tables.Lines.Edit(tables.LineOf(answered.Debit)).Credit = answered.IsCredited ? CreditState.Credited : CreditState.None;
                break;
            default:
                throw new UnreachableException(happened.GetType().Name);
        }
    }

    private static void Apply(ClaimTables tables, ClaimFileMade made)
    {
        var file = tables.Numbers.Give(made.File.Value, made.Date.Year);
        var day = Days.Of(made.Date);
        var row = new ClaimFileRow
        {
            Insurer = made.Insurer is { } insurer ? tables.Register.Payors.Find(insurer.Value) : -1,
            FirstLine = tables.Lines.Count,
            Count = made.Lines.Length,
            Day = day,
            LastDay = day,
            Return = -1,
            Standard = made.Standard,
            Month = TreatmentTables.MonthOf(made.Month),
            SentAt = ClaimFileRow.NotSent,
            Kind = made.FileKind,
            Status = made.FileKind == ClaimFileKind.Private ? ClaimFileStatus.ToInvoice : ClaimFileStatus.Created,
        };
        foreach (var line in made.Lines)
        {
            row.Total += line.Amount.Cents;
            Add(tables, file, line);
        }

        _ = tables.Files.Add(row);
        if (row.Kind != ClaimFileKind.Private)
        {
            tables.ToSend = tables.ToSend.Add(file);
        }
    }

    private static void Add(ClaimTables tables, int file, ClaimLineMade made)
    {
        var (number, reference) = (tables.Lines.Count, tables.References.Find(made.Reference.Value));
        if (reference < 0)
        {
            reference = tables.References.Add(made.Reference.Value);
            _ = tables.LineOfReference.Add(number);
        }
        else
        {
            tables.LineOfReference.Edit(reference) = number;
        }

        var treatment = made.Hint.In(tables.Treatments.Treatments, made.Treatment.Value);
        var debit = made.Debit is { } credited ? tables.LineOf(credited) : -1;
        var csi = made.Entitlement?.Csi is { } code ? (tables.Csis.Find(code) is >= 0 and var known ? known : tables.Csis.Add(code)) : -1;
        ref var row = ref tables.Treatments.Rows.Edit(treatment);
        _ = tables.Lines.Add(new ClaimLineRow
        {
            Amount = made.Amount.Cents,
            Granted = ClaimLineRow.NotSaid,
            Calculated = ClaimLineRow.NotSaid,
            File = file,
            Treatment = treatment,
            Reference = reference,
            Day = row.Day,
            Provider = row.Provider,
            Before = row.Line,
            Debit = debit,
            Codes = -1,
            Session = made.Entitlement?.Number ?? 0,
            SessionPayer = made.Entitlement?.Payer ?? default,
            Csi = csi,
        });
        if (debit >= 0)
        {
            row.Credits++;
            tables.Lines.Edit(debit).Credit = CreditState.Requested;
            tables.Treatments.MakeStale(row.Day);
        }
        else
        {
            row.Line = number;
            row.Attempt++;
        }
    }

    private static void Apply(ClaimTables tables, ClaimFileMoved moved)
    {
        var number = tables.FileOf(moved.File);
        ref var row = ref tables.Files.Edit(number);
        row.Status = moved.To;
        row.LastDay = Days.Of(moved.On);
        switch (moved.Verb)
        {
            case ClaimFileVerb.Send:
                row.Day = row.LastDay;
                row.SentAt = tables.Register.Moment;
                tables.ToSend = tables.ToSend.Remove(number);
                MakeSessionsStale(tables, row);
                break;
            case ClaimFileVerb.Discard:
                tables.ToSend = tables.ToSend.Remove(number);
                for (var line = row.FirstLine; line < row.FirstLine + row.Count; line++)
                {
                    Discard(tables, line);
                }

                break;
            case ClaimFileVerb.Close:
                row.IsClosedWithoutReturn = true;
                break;
        }
    }

    private static void MakeSessionsStale(ClaimTables tables, in ClaimFileRow file)
    {
        for (var line = file.FirstLine; line < file.FirstLine + file.Count; line++)
        {
            tables.Treatments.MakeStale(tables.Treatments.Rows[tables.Lines[line].Treatment].Day);
        }
    }

    private static void Discard(ClaimTables tables, int number)
    {
        var line = tables.Lines[number];
        tables.LineOfReference.Edit(line.Reference) = -1;
        ref var treatment = ref tables.Treatments.Rows.Edit(line.Treatment);
        if (line.Debit >= 0)
        {
            treatment.Credits--;
            tables.Lines.Edit(line.Debit).Credit = CreditState.None;
            tables.Treatments.MakeStale(treatment.Day);
        }
        else
        {
            treatment.Line = line.Before;
            treatment.Attempt--;
        }
    }

    private static void Apply(ClaimTables tables, ClaimLineAssessed assessed)
    {
        var codes = tables.Treatments.CodeList(assessed.Codes.AsSpan());
        ref var line = ref tables.Lines.Edit(tables.LineOf(assessed.Reference, assessed.Hint));
        ref var file = ref tables.Files.Edit(line.File);
        file.Granted += assessed.Granted.Cents - (line.Granted == ClaimLineRow.NotSaid ? 0 : line.Granted);
        file.IsAnswered = true;
        line.Granted = assessed.Granted.Cents;
        line.Calculated = assessed.Calculated?.Cents ?? ClaimLineRow.NotSaid;
        line.Codes = codes;
        line.Status = assessed.To;
        line.IsReturned = assessed.To == ClaimLineStatus.Objected && line.Debit < 0;
        line.Resolution = 0;
        if (line.Debit >= 0)
        {
            tables.Treatments.MakeStale(tables.Treatments.Rows[line.Treatment].Day);
        }
    }
}
