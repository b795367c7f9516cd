using System.Diagnostics;
using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Invoices.Engine;

/// <summary>Carries out what happened to patient invoices.</summary>
internal static class InvoiceEvolver
{
    public static void Apply(InvoiceTables tables, PracticeEvent happened)
    {
        switch (happened)
        {
            case PatientInvoiceMade made:
                var claims = tables.Returns.Claims;
                var number = tables.Numbers.Give(made.Invoice.Value, made.Date.Year);
                _ = tables.Invoices.Add(new PatientInvoiceRow
                {
                    Total = made.Total.Cents,
                    Lines = [.. made.Lines.Select(claims.LineOf)],
                    Patient = claims.Register.Patients.Find(made.Patient.Value),
                    Day = Days.Of(made.Date),
                    LastDay = Days.Of(made.Date),
                    IsCredit = made.Credits is not null,
                });
                tables.ToSend = tables.ToSend.Add(number);
                break;
            case PatientInvoiceMoved moved:
                var at = tables.Numbers.Given.Find(moved.Invoice.Value);
                ref var row = ref tables.Invoices.Edit(at);
                row.Status = moved.To;
                row.LastDay = Days.Of(moved.On);
                tables.ToSend = tables.ToSend.Remove(at);
                break;
            default:
                throw new UnreachableException(happened.GetType().Name);
        }
    }
}
