using System.Diagnostics;
using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Returns.Engine;

/// <summary>Carries out what happened to returns and credit files.</summary>
internal static class ReturnEvolver
{
    public static void Apply(ReturnTables tables, PracticeEvent happened)
    {
        switch (happened)
        {
            case ReturnFiled filed:
                Apply(tables, filed);
                break;
            case ReturnLineDecided decided:
                tables.Claims.Lines.Edit(tables.Claims.LineOf(decided.Reference)).Resolution = (byte)(decided.Resolution + 1);
                tables.Returns.Edit(tables.Claims.Files[tables.Claims.FileOf(decided.File)].Return).LastDay = Days.Of(decided.On);
                break;
            case ReturnFileMoved moved:
                ref var row = ref tables.Returns.Edit(tables.Claims.Files[tables.Claims.FileOf(moved.File)].Return);
                row.Status = moved.To;
                row.LastDay = Days.Of(moved.On);
                break;
            case CreditFileMade made:
                Apply(tables, made);
                break;
            case CreditFileMoved moved:
                ref var credit = ref tables.CreditFiles.Edit(tables.CreditNumbers.Given.Find(moved.File.Value));
                credit.Status = moved.To;
                credit.LastDay = Days.Of(moved.On);
                break;
            case MemoMade memo:
                _ = tables.MemoNumbers.Give(memo.Number, memo.Date.Year);
                if (memo.ClaimFile is { } file)
                {
                    tables.Returns.Edit(tables.Claims.Files[tables.Claims.FileOf(file)].Return).Document = memo.Number;
                }

                break;
            default:
                throw new UnreachableException(happened.GetType().Name);
        }
    }

    private static void Apply(ReturnTables tables, ReturnFiled filed)
    {
        var day = Days.Of(filed.On);
        var number = tables.Returns.Add(new ReturnRow
        {
            File = filed.File.Value,
            Reason = filed.Reason,
            Answer = filed.Answer,
            Day = day,
            LastDay = day,
            Codes = tables.Claims.Treatments.CodeList(filed.Codes.AsSpan()),
            CreditFile = -1,
            Status = filed.Status,
            Outcome = filed.Outcome,
            Source = filed.Source,
        });
        if (filed.Status != ReturnFileStatus.Unmatched)
        {
            tables.Claims.Files.Edit(tables.Claims.FileOf(filed.File)).Return = number;
        }
    }

    private static void Apply(ReturnTables tables, CreditFileMade made)
    {
        var file = tables.Claims.FileOf(made.ClaimFile);
        var number = tables.CreditNumbers.Give(made.File.Value, made.Date.Year);
        _ = tables.CreditFiles.Add(new CreditFileRow
        {
            Total = made.Total.Cents,
            ClaimFile = file,
            Day = Days.Of(made.Date),
            LastDay = Days.Of(made.On),
        });
        ref var row = ref tables.Returns.Edit(tables.Claims.Files[file].Return);
        row.CreditFile = number;
        row.Document = made.File.Value;
    }
}
