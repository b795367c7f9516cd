using Declaratie.Domain.Payments;

namespace Declaratie.Exchange.Journal;

/// <summary>The rows of the journal's table for the payment ledger.</summary>
internal static class PaymentRows
{
    /// <summary>The facts of the payment ledger, in the order of the specification.</summary>
    public static EntryShape[] All =>
    [
        Invoice, Receipt, .. Allocations, .. Corrections, .. WriteOffs, .. Others,
    ];

    private static EntryShape Invoice => EntryShape.Of<Invoice>(
        "invoice",
        of =>
        [
            of.Id("id", static (ref d) => ref d.Id, static e => e.Id.Value),
            of.Date(static e => e.Date),
            of.Id("patient", static (ref d) => ref d.Patient, static e => e.Patient.Text(), required: false),
            of.RecurringId("provider", static (ref d) => ref d.Provider, static e => e.Provider.Value, required: true),
            of.RecurringId("payor", static (ref d) => ref d.Payor, static e => e.Payor.Text()),
            of.BilledTo(static e => e.BilledTo),
            of.Amount(static e => e.Amount),
            of.Text("number", static (ref d) => ref d.Number, static e => e.Number),
            of.Flag("openingBalance", static (ref d) => ref d.OpeningBalance, static e => e.OpeningBalance),
        ],
        static (ref d) => new Invoice(new(d.Id!), d.Day, new(d.Provider!), d.Sum)
        {
            Patient = d.MaybePatient,
            Payor = d.MaybePayor,
            BilledTo = d.BilledTo.GetValueOrDefault(),
            Number = d.Number,
            OpeningBalance = d.OpeningBalance.GetValueOrDefault(),
        });

    private static EntryShape Receipt => EntryShape.Of<Receipt>(
        "receipt",
        of =>
        [
            of.Id("id", static (ref d) => ref d.Id, static e => e.Id.Value),
            of.Date(static e => e.Date),
            of.Id("patient", static (ref d) => ref d.Patient, static e => e.Patient.Text(), required: false),
            of.RecurringId("payor", static (ref d) => ref d.Payor, static e => e.Payor.Text()),
            of.RecurringId("provider", static (ref d) => ref d.Provider, static e => e.Provider.Value, required: true),
            of.Amount(static e => e.Amount),
            of.Text("number", static (ref d) => ref d.Number, static e => e.Number),
            of.RecurringText("method", static (ref d) => ref d.Method, static e => e.Method),
            of.Flag("openingBalance", static (ref d) => ref d.OpeningBalance, static e => e.OpeningBalance),
            of.Pays(static e => e.Pays),
        ],
        static (ref d) => new Receipt(new(d.Id!), d.Day, new(d.Provider!), d.Sum)
        {
            Patient = d.MaybePatient,
            Payor = d.MaybePayor,
            Number = d.Number,
            Method = d.Method,
            OpeningBalance = d.OpeningBalance.GetValueOrDefault(),
            Pays = d.Pays.GetValueOrDefault(),
        },
        eitherOf: ("patient", "payor"));

    private static EntryShape[] Allocations =>
    [
        EntryShape.Of<Allocation>(
            "allocation",
            of =>
            [
                of.Date(static e => e.Date),
                of.Id("credit", static (ref d) => ref d.Credit, static e => e.Credit.Value),
                of.Id("invoice", static (ref d) => ref d.Invoice, static e => e.Invoice.Value),
                of.Amount(static e => e.Amount),
            ],
            static (ref d) => new Allocation(d.Day, new(d.Credit!), new(d.Invoice!), d.Sum)),
        EntryShape.Of<Deallocation>(
            "deallocation",
            of =>
            [
                of.Date(static e => e.Date),
                of.Id("credit", static (ref d) => ref d.Credit, static e => e.Credit.Value),
                of.Id("invoice", static (ref d) => ref d.Invoice, static e => e.Invoice.Value),
                of.Amount(static e => e.Amount),
            ],
            static (ref d) => new Deallocation(d.Day, new(d.Credit!), new(d.Invoice!), d.Sum)),
    ];

    private static EntryShape[] Corrections =>
    [
        EntryShape.Of<Refund>(
            "refund",
            of =>
            [
                of.Id("id", static (ref d) => ref d.Id, static e => e.Id.Value),
                of.Date(static e => e.Date),
                of.Id("credit", static (ref d) => ref d.Credit, static e => e.Credit.Value),
                of.Amount(static e => e.Amount),
            ],
            static (ref d) => new Refund(new(d.Id!), d.Day, new(d.Credit!), d.Sum)),
        EntryShape.Of<ReceiptCorrection>(
            "receipt-correction",
            of =>
            [
                of.Id("id", static (ref d) => ref d.Id, static e => e.Id.Value),
                of.Date(static e => e.Date),
                of.Id("receipt", static (ref d) => ref d.Receipt, static e => e.Receipt.Value),
                of.Amount(static e => e.Amount),
            ],
            static (ref d) => new ReceiptCorrection(new(d.Id!), d.Day, new(d.Receipt!), d.Sum)),
        EntryShape.Of<InvoiceAdjustment>(
            "invoice-adjustment",
            of =>
            [
                of.Id("id", static (ref d) => ref d.Id, static e => e.Id.Value),
                of.Date(static e => e.Date),
                of.Id("invoice", static (ref d) => ref d.Invoice, static e => e.Invoice.Value),
                of.Amount(static e => e.Amount),
                of.RecurringId("provider", static (ref d) => ref d.Provider, static e => e.Provider.Text()),
                of.Text("reason", static (ref d) => ref d.Reason, static e => e.Reason),
            ],
            static (ref d) => new InvoiceAdjustment(new(d.Id!), d.Day, new(d.Invoice!), d.Sum)
            {
                Provider = d.MaybeProvider,
                Reason = d.Reason,
            }),
    ];

    private static EntryShape[] WriteOffs =>
    [
        EntryShape.Of<WriteOff>(
            "write-off",
            of =>
            [
                of.Id("id", static (ref d) => ref d.Id, static e => e.Id.Value),
                of.Date(static e => e.Date),
                of.RecurringId("provider", static (ref d) => ref d.Provider, static e => e.Provider.Text()),
                of.Lines(static e => e.Lines, required: true),
            ],
            static (ref d) => new WriteOff(new(d.Id!), d.Day, d.Lines.GetValueOrDefault()) { Provider = d.MaybeProvider }),
        EntryShape.Of<WriteOffReversal>(
            "write-off-reversal",
            of =>
            [
                of.Id("id", static (ref d) => ref d.Id, static e => e.Id.Value),
                of.Date(static e => e.Date),
                of.Id("writeOff", static (ref d) => ref d.WriteOff, static e => e.WriteOff.Value),
                of.Lines(static e => e.Lines, required: false),
            ],
            static (ref d) => new WriteOffReversal(new(d.Id!), d.Day, new(d.WriteOff!)) { Lines = d.Lines }),
    ];

    private static EntryShape[] Others =>
    [
        EntryShape.Of<Transfer>(
            "transfer",
            of =>
            [
                of.Id("id", static (ref d) => ref d.Id, static e => e.Id.Value),
                of.Date(static e => e.Date),
                of.Id("from", static (ref d) => ref d.From, static e => e.From.Value),
                of.Id("toPatient", static (ref d) => ref d.ToPatient, static e => e.ToPatient.Value),
                of.Amount(static e => e.Amount),
                of.RecurringId("provider", static (ref d) => ref d.Provider, static e => e.Provider.Text()),
            ],
            static (ref d) => new Transfer(new(d.Id!), d.Day, new(d.From!), new(d.ToPatient!), d.Sum) { Provider = d.MaybeProvider }),
        EntryShape.Of<AutoAllocation>(
            "auto-allocation",
            of =>
            [
                of.Date(static e => e.Date),
                of.Strategy(static e => e.Strategy),
                of.RecurringId("account", static (ref d) => ref d.Account, static e => e.Account.Text()),
                of.Date("datedOn", static (ref d) => ref d.DatedOn, static e => e.DatedOn),
                of.Flag("crossBilling", static (ref d) => ref d.CrossBilling, static e => e.CrossBilling),
            ],
            static (ref d) => new AutoAllocation(d.Day)
            {
                Strategy = d.Strategy.GetValueOrDefault(),
                Account = d.MaybeAccount,
                DatedOn = d.DatedOn,
                CrossBilling = d.CrossBilling.GetValueOrDefault(),
            }),
        EntryShape.Of<PeriodClosed>(
            "period-closed",
            of => [of.Date("through", static (ref d) => ref d.Through, static e => e.Through, required: true)],
            static (ref d) => new PeriodClosed(d.Through.GetValueOrDefault())),
    ];
}
