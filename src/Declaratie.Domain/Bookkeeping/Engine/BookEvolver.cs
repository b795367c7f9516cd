using System.Diagnostics;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments.Engine;

namespace Declaratie.Domain.Bookkeeping.Engine;

/// <summary>Carries out what happened to documents and months of the bookkeeping.</summary>
internal static class BookEvolver
{
    public static void Apply(BookTables tables, PracticeEvent happened)
    {
        switch (happened)
        {
            case DocumentPosted posted:
                var day = Days.Of(posted.Date);
                var number = tables.Documents.Add(RowOf(tables, posted, day));
                var key = TreatmentTables.MonthOf(day);
                var before = tables.Months.GetValueOrDefault(key, BookMonth.New);
                tables.Months = tables.Months.SetItem(key, before with { Pending = before.Pending.Add(number) });
                break;
            case MonthMoved moved:
                Apply(tables, moved);
                break;
            default:
                throw new UnreachableException(happened.GetType().Name);
        }
    }

    private static DocumentRow RowOf(BookTables tables, DocumentPosted posted, int day)
    {
        var register = tables.Invoices.Returns.Claims.Register;
        var isPlain = posted.Postings is [var only] && only.Amount.Cents * PostingTable.Of(only.Kind).Sign == posted.Total.Cents;
        return new DocumentRow(
            posted.DocumentKind,
            isPlain ? posted.Postings[0].Kind : default,
            posted.Number,
            day,
            posted.Total.Cents,
            posted.Patient is { } patient ? register.Patients.Find(patient.Value) : register.Payors.Find(posted.Payor?.Value ?? ""),
            posted.Concerns,
            isPlain ? null : [.. posted.Postings]);
    }

    private static void Apply(BookTables tables, MonthMoved moved)
    {
        var key = TreatmentTables.MonthOf(moved.Month);
        var before = tables.Months.GetValueOrDefault(key, BookMonth.New);
        var after = before with { Status = moved.To, LastDay = Days.Of(moved.On) };
        tables.Months = tables.Months.SetItem(key, moved.Verb == MonthVerb.Collect
            ? after with { Run = [.. tables.Collectable(before, after.LastDay)] }
            : after with { Pending = before.Pending.Except(before.Run), Submitted = before.Submitted.Add(before.Run) });
    }
}
