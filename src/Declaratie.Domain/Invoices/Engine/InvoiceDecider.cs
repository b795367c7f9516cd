using Declaratie.Domain.Claims;
using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments;

namespace Declaratie.Domain.Invoices.Engine;

/// <summary>Step 3 for patients: making, sending and crediting their invoices.</summary>
internal static class InvoiceDecider
{
    public static Finding? Decide(InvoiceTables tables, PatientInvoicesMade entry, Outcome outcome)
    {
        var claims = tables.Returns.Claims;
        var given = entry.Numbers?.Select(one => one.Value).ToArray() ?? [];
        var fault = ClaimDecider.Find(claims, entry.File, entry.Date, out var number)
            ?? ClaimDecider.ClosedFault(claims, isPosted: true, entry.File, entry.Date)
            ?? (claims.Files[number].Status == ClaimFileStatus.ToInvoice ? null : ClaimDecider.GivenBefore(tables.Numbers, given))
            ?? ClaimDecider.OfKind(claims, number, ClaimFileKind.Private);
        if (fault is not null)
        {
            return fault;
        }

        var file = claims.Files[number];
        var byPatient = Enumerable.Range(file.FirstLine, file.Count)
            .GroupBy(line => claims.Treatments.Rows[claims.Lines[line].Treatment].Patient)
            .ToList();
        fault = (file.Status == ClaimFileStatus.ToInvoice ? ClaimDecider.TooMany(given, byPatient.Count, Noun.PatientInvoice, "numbers") : null)
            ?? ClaimDecider.GivenBefore(tables.Numbers, given)
            ?? ClaimDecider.Move(claims, number, ClaimFileVerb.MakeInvoices, entry.Date, outcome);
        if (fault is not null)
        {
            return fault;
        }

        var numbers = tables.Numbers.Next(given, byPatient.Count, entry.Date.Year);
        foreach (var (lines, made) in byPatient.Zip(numbers))
        {
            outcome.Add(new PatientInvoiceMade(
                new PatientInvoiceNumber(made),
                new PatientId(claims.Register.Patients[lines.Key]),
                entry.Date,
                [.. lines.Select(claims.ReferenceOf)],
                Money.FromCents(lines.Sum(line => claims.Lines[line].Amount)),
                Credits: null));
            foreach (var line in lines)
            {
                outcome.Add(new ClaimLineMoved(claims.ReferenceOf(line), ClaimLineStatus.Claimed, ClaimLineStatus.Invoiced));
                ClaimDecider.MoveTreatment(claims, line, TreatmentVerb.Invoice, entry.Date, outcome);
            }
        }

        return null;
    }

    public static Finding? Decide(InvoiceTables tables, PatientInvoicesSent entry, Outcome outcome)
    {
        // Without a list: what there was to send on that day.
        var day = Days.Of(entry.Date);
        var waiting = tables.ToSend.Where(number => tables.Invoices[number].LastDay <= day);
        var invoices = entry.Invoices ?? [.. waiting.Select(number => new PatientInvoiceNumber(tables.Numbers.Given[number]))];
        var faults = invoices.Select(invoice => Find(tables, invoice, entry.Date, out _)).OfType<Finding>().ToArray();
        if (faults.Length > 0)
        {
            return Array.Find(faults, fault => fault.Rule == LedgerRules.IdsAreUniqueAndExist) ?? faults[0];
        }

        foreach (var invoice in invoices)
        {
            var status = tables.Invoices[tables.Numbers.Given.Find(invoice.Value)].Status;
            if (PatientInvoiceTransitions.Table.Find(status, PatientInvoiceVerb.Send) is not { } arrow)
            {
                return PatientInvoiceTransitions.Table.NotAllowed(Noun.PatientInvoice, invoice.Value, status, PatientInvoiceVerb.Send);
            }

            outcome.Add(new PatientInvoiceMoved(invoice, PatientInvoiceVerb.Send, status, arrow.To, entry.Date));
        }

        return null;
    }

    public static Finding? Decide(InvoiceTables tables, PatientInvoiceCredited entry, Outcome outcome)
    {
        if (Find(tables, entry.Invoice, entry.Date, out var number) is { } missing)
        {
            return missing;
        }

        var claims = tables.Returns.Claims;
        var row = tables.Invoices[number];
        var arrow = PatientInvoiceTransitions.Table.Find(row.Status, PatientInvoiceVerb.Credit);
        string[] given = entry.Number is { } asked ? [asked.Value] : [];
        var fault = Days.Of(entry.Date) <= claims.Register.ClosedThrough ? Refusals.Closed(entry.Invoice.Value, claims.Register.ClosedThrough)
            : arrow is null ? CreditRefusals.DocumentTwice(Noun.PatientInvoice, entry.Invoice.Value)
            : ClaimDecider.GivenBefore(tables.Numbers, given) ?? (row.IsCredit ? CreditOfACredit(entry.Invoice.Value) : null);
        if (fault is not null)
        {
            return fault;
        }

        var made = tables.Numbers.Next(given, 1, entry.Date.Year)[0];
        outcome.Add(new PatientInvoiceMoved(entry.Invoice, PatientInvoiceVerb.Credit, row.Status, arrow!.To, entry.Date));
        outcome.Add(new PatientInvoiceMade(
            new PatientInvoiceNumber(made),
            new PatientId(claims.Register.Patients[row.Patient]),
            entry.Date,
            [.. row.Lines.Select(claims.ReferenceOf)],
            Money.FromCents(-row.Total),
            entry.Invoice));
        foreach (var line in row.Lines)
        {
            outcome.Add(new ClaimLineMoved(claims.ReferenceOf(line), ClaimLineStatus.Invoiced, ClaimLineStatus.Credited));
            ClaimDecider.MoveTreatment(claims, line, TreatmentVerb.CreditInvoice, entry.Date, outcome);
        }

        return null;
    }

    private static Finding? Find(InvoiceTables tables, PatientInvoiceNumber invoice, NodaTime.LocalDate on, out int number)
    {
        number = tables.Numbers.Given.Find(invoice.Value);
        return number < 0 ? Refusals.Missing(Noun.PatientInvoice, invoice.Value)
            : Days.Of(on) < tables.Invoices[number].LastDay ? Refusals.AfterTheLast(invoice.Value, Noun.PatientInvoice, tables.Invoices[number].LastDay)
            : null;
    }

    private static Finding CreditOfACredit(string invoice) => ClaimRules.StatusAllowsIt.BrokenBy(
        invoice,
        $"{invoice} is zelf een creditfactuur; maak een nieuwe factuur in plaats van de credit te crediteren.",
        $"{invoice} is itself a credit invoice; make a new invoice instead of crediting the credit.");
}
