using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Explaining.Engine;

/// <summary>Walks everything that hangs on a document.</summary>
internal static class DocumentEvents
{
    public static DocumentExplanation Of(ReportingLedger ledger, int number, bool isCredit)
    {
        var events = Events(ledger, number, isCredit);
        return isCredit ? OfCredit(ledger, number, events) : OfInvoice(ledger, number, events);
    }

    private static DocumentExplanation OfCredit(ReportingLedger ledger, int credit, ImmutableArray<DocumentEvent> events)
    {
        var (tables, names) = (ledger.Ledger.Tables, ledger.Names);
        ref readonly var row = ref tables.CreditRows[credit];
        return new DocumentExplanation
        {
            Practice = ledger.Practice,
            Credit = new CreditId(tables.Credits[credit]),
            Number = names.CreditNumber(credit) ?? tables.Credits[credit],
            Date = Days.ToDate(row.Day),
            Provider = names.Provider(row.Provider),
            Payor = names.Label(FrozenLabels.Of(tables, credit)),
            Patient = PatientOf(tables, row.Patient),
            Events = events,
        };
    }

    private static DocumentExplanation OfInvoice(ReportingLedger ledger, int invoice, ImmutableArray<DocumentEvent> events)
    {
        var (tables, names) = (ledger.Ledger.Tables, ledger.Names);
        ref readonly var row = ref tables.InvoiceRows[invoice];
        return new DocumentExplanation
        {
            Practice = ledger.Practice,
            Invoice = new InvoiceId(tables.Invoices[invoice]),
            Number = names.InvoiceNumber(invoice) ?? tables.Invoices[invoice],
            Date = Days.ToDate(row.Day),
            Provider = names.Provider(row.Provider),
            Payor = names.Label(row.Label),
            Patient = PatientOf(tables, row.Patient),
            Events = events,
        };
    }

    private static PatientId? PatientOf(LedgerTables tables, int patient) => patient < 0 ? null : new PatientId(tables.Patients[patient]);

    private static ImmutableArray<DocumentEvent> Events(ReportingLedger ledger, int number, bool isCredit)
    {
        var tables = ledger.Ledger.Tables;
        var first = isCredit ? CreditItself(tables, number) : InvoiceItself(tables, number);
        var events = ImmutableArray.CreateBuilder<DocumentEvent>();
        events.Add(first);
        var balance = first.Balance;
        foreach (var at in Movements(tables, number, isCredit))
        {
            var movement = tables.Movements[at];
            var amount = Money.FromCents(MovementEffects.OnOpen(movement, isCredit));
            balance += amount;
            events.Add(new DocumentEvent(
                Days.ToDate(movement.Day), movement.Line, EntryWords.TypeOf(movement), SubjectOf(ledger, movement, isCredit), amount, balance, PostingRules.Of(movement)));
        }

        return events.DrainToImmutable();
    }

    private static DocumentEvent CreditItself(LedgerTables tables, int credit)
    {
        ref readonly var row = ref tables.CreditRows[credit];
        var label = PostingRules.OfLabel(tables, credit, FrozenLabels.Of(tables, credit));
        var (type, subject) = row.IsTransfer ? (EntryWords.Transfer, tables.Credits[row.Source]) : (EntryWords.Receipt, tables.Credits[credit]);
        return Itself(row.Day, row.Line, type, subject, row.Amount, [row.IsTransfer ? ReportRules.PatientTransferMakesANewCredit : ReportRules.ReceiptPostsReceiptAndAdvance, label]);
    }

    private static DocumentEvent InvoiceItself(LedgerTables tables, int invoice)
    {
        ref readonly var row = ref tables.InvoiceRows[invoice];
        return Itself(row.Day, row.Line, EntryWords.Invoice, tables.Invoices[invoice], row.Amount, [ReportRules.UnallocatedInvoicesStayOut]);
    }

    private static DocumentEvent Itself(int day, int line, string type, string subject, long cents, ImmutableArray<Rule> rules) =>
        new(Days.ToDate(day), line, type, subject, Money.FromCents(cents), Money.FromCents(cents), rules);

    /// <summary>By date, then as they were recorded; the chain has the newest first.</summary>
    private static IEnumerable<int> Movements(LedgerTables tables, int number, bool isCredit)
    {
        var found = new List<int>();
        for (var at = isCredit ? tables.CreditRows[number].State.Head : tables.InvoiceRows[number].State.Head; at >= 0;)
        {
            found.Add(at);
            at = isCredit ? tables.Movements[at].NextOfCredit : tables.Movements[at].NextOfInvoice;
        }

        return found.OrderBy(at => tables.Movements[at].Day).ThenBy(at => at);
    }

    /// <summary>The document on the other side; else what made it.</summary>
    private static string SubjectOf(ReportingLedger ledger, in MovementRow movement, bool isCredit)
    {
        var tables = ledger.Ledger.Tables;
        var other = isCredit ? movement.Invoice >= 0 ? tables.Invoices[movement.Invoice] : null : movement.Credit >= 0 ? tables.Credits[movement.Credit] : null;
        var cause = ledger.Names.Cause(movement);
        return (cause, other) switch
        {
            (null, null) => "",
            (null, _) => other,
            (_, null) => cause,
            _ => $"{cause}: {other}",
        };
    }
}
