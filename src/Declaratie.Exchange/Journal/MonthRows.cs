using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Treatments;

namespace Declaratie.Exchange.Journal;

/// <summary>The rows of the journal's table for patient invoices and for what is done per month.</summary>
internal static class MonthRows
{
    /// <summary>Patient invoices, the bookkeeping of a month and its sessions.</summary>
    public static EntryShape[] All => [.. Invoices, .. Months];

    private static EntryShape[] Invoices =>
    [
        EntryShape.Of<PatientInvoicesMade>(
            "patient-invoices-made",
            of =>
            [
                of.Date(static e => e.Date),
                of.File(static e => e.File.Value),
                of.Ids("numbers", static e => e.Numbers.Texts(static id => id.Value)),
            ],
            static (ref d) => new PatientInvoicesMade(d.Day, new(d.Claim.File!))
            {
                Numbers = OptionalId.Of(d.Claim.Ids, static id => new PatientInvoiceNumber(id)),
            }),
        EntryShape.Of<PatientInvoicesSent>(
            "patient-invoices-sent",
            of => [of.Date(static e => e.Date), of.Ids("invoices", static e => e.Invoices.Texts(static id => id.Value))],
            static (ref d) => new PatientInvoicesSent(d.Day) { Invoices = OptionalId.Of(d.Claim.Ids, static id => new PatientInvoiceNumber(id)) }),
        EntryShape.Of<PatientInvoiceCredited>(
            "patient-invoice-credited",
            of =>
            [
                of.Date(static e => e.Date),
                of.Id("invoice", static (ref d) => ref d.Invoice, static e => e.Invoice.Value),
                of.Reason(static e => e.Reason, required: true),
                of.Id("number", static (ref d) => ref d.Number, static e => e.Number.Text(), required: false),
            ],
            static (ref d) => new PatientInvoiceCredited(d.Day, new(d.Invoice!), d.Reason!)
            {
                Number = d.Number is null ? null : new(d.Number),
            }),
    ];

    private static EntryShape[] Months =>
    [
        EntryShape.Of<MonthCollected>(
            "month-collected",
            of => [of.Date(static e => e.Date), of.Month(static e => e.Month)],
            static (ref d) => new MonthCollected(d.Day, d.Claim.Month.GetValueOrDefault())),
        EntryShape.Of<MonthSubmitted>(
            "month-submitted",
            of => [of.Date(static e => e.Date), of.Month(static e => e.Month)],
            static (ref d) => new MonthSubmitted(d.Day, d.Claim.Month.GetValueOrDefault())),
        EntryShape.Of<SessionsDetermined>(
            "sessions-determined",
            of => [of.Date(static e => e.Date), of.Month(static e => e.Month)],
            static (ref d) => new SessionsDetermined(d.Day, d.Claim.Month.GetValueOrDefault())),
    ];
}
