using System.Collections.Immutable;
using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Payments.Engine;

/// <summary>Carries out what was decided; judges nothing.</summary>
internal static class LedgerEvolver
{
    public static void Apply(LedgerTables tables, JournalEntry entry, Plan plan, int line)
    {
        tables.LastLine = line;
        switch (entry)
        {
            case Provider provider:
                tables.Providers.Add(provider.Id.Value);
                tables.ProviderNames.Add(provider.Name);
                break;
            case Payor payor:
                tables.Payors.Add(payor.Id.Value);
                tables.PayorNames.Add(payor.Name);
                break;
            case Patient patient:
                Register(tables, patient);
                break;
            case PeriodClosed closed:
                tables.ClosedThrough = Days.Of(closed.Through);
                break;
            default:
                AddDocument(tables, entry, plan, line);
                RememberId(tables, entry, plan);
                Move(tables, plan, line);
                break;
        }
    }

    private static void Register(LedgerTables tables, Patient patient)
    {
        var account = patient.Account is not { } id ? -1
            : tables.Accounts.Find(id.Value) is >= 0 and var known ? known : tables.Accounts.Add(id.Value);
        var provider = patient.Provider is { } charted ? tables.Providers.Find(charted.Value) : -1;
        var number = tables.Patients.Find(patient.Id.Value);
        if (number < 0)
        {
            tables.Patients.Add(patient.Id.Value);
            tables.PatientRows.Add(new PatientRow(patient.Name!, account, Chart.Of(provider)));
            return;
        }

        var old = tables.PatientRows[number];
        tables.PatientRows.Edit(number) = new PatientRow(
            patient.Name ?? old.Name,
            account >= 0 ? account : old.Account,
            provider >= 0 ? old.Chart.With(Days.Of(patient.Date!.Value), provider) : old.Chart);
    }

    private static void AddDocument(LedgerTables tables, JournalEntry entry, Plan plan, int line)
    {
        switch (entry)
        {
            case Invoice invoice:
                tables.Invoices.Add(invoice.Id.Value);
                tables.InvoiceRows.Add(plan.Invoice with { Line = line, Text = Text(tables, invoice.Number, null, []) });
                break;
            case Receipt receipt:
                tables.Credits.Add(receipt.Id.Value);
                tables.CreditRows.Add(plan.Credit with { Line = line, Text = Text(tables, receipt.Number, receipt.Method, receipt.Pays) });
                break;
            case Transfer transfer:
                tables.Credits.Add(transfer.Id.Value);
                tables.CreditRows.Add(plan.Credit with { Line = line, Text = -1 });
                break;
        }
    }

    /// <summary>The texts of a document; the invoices of one claim file follow each other, and share theirs.</summary>
    private static int Text(LedgerTables tables, string? number, string? method, ImmutableArray<PaymentReference> pays)
    {
        if (number is null && method is null && pays.IsEmpty)
        {
            return -1;
        }

        var last = tables.Texts.Count - 1;
        return last >= 0 && pays.IsEmpty && tables.Texts[last] is { Pays.IsEmpty: true } text && text.Number == number && text.Method == method
            ? last
            : tables.Texts.Add(new DocumentText(number, method, pays));
    }

    private static void RememberId(LedgerTables tables, JournalEntry entry, Plan plan)
    {
        switch (entry)
        {
            case Refund refund:
                tables.Refunds.Add(refund.Id.Value);
                break;
            case ReceiptCorrection correction:
                tables.ReceiptCorrections.Add(correction.Id.Value);
                break;
            case InvoiceAdjustment adjustment:
                tables.InvoiceAdjustments.Add(adjustment.Id.Value);
                break;
            case WriteOff writeOff:
                tables.WriteOffs.Add(writeOff.Id.Value);
                tables.WriteOffRows.Add(new WriteOffRow(Days.Of(writeOff.Date), tables.Movements.Count, plan.Movements.Count));
                break;
            case WriteOffReversal reversal:
                tables.Reversals.Add(reversal.Id.Value);
                break;
        }
    }

    private static void Move(LedgerTables tables, Plan plan, int line)
    {
        foreach (var (taken, amount) in plan.Takes)
        {
            ref var movement = ref tables.Movements.Edit(taken);
            movement.Remaining -= amount;
            movement.IsUndone |= amount == 0;
            if (movement.Kind == MovementKind.Allocation && !movement.IsLiveAllocation)
            {
                new Document(tables, isCredit: true, movement.Credit).Forget(taken, movement.Day);
                new Document(tables, isCredit: false, movement.Invoice).Forget(taken, movement.Day);
            }
        }

        for (var i = 0; i < plan.Movements.Count; i++)
        {
            var movement = plan.Movements[i];
            movement.Line = line;
            var at = tables.Movements.Count;
            if (movement.Credit >= 0)
            {
                new Document(tables, isCredit: true, movement.Credit).Take(at, ref movement);
            }

            if (movement.Invoice >= 0)
            {
                new Document(tables, isCredit: false, movement.Invoice).Take(at, ref movement);
            }

            tables.Movements.Add(movement);
            KeepHistories(tables, movement);
        }
    }

    private static void KeepHistories(LedgerTables tables, in MovementRow movement)
    {
        if (movement.Credit >= 0)
        {
            new Document(tables, isCredit: true, movement.Credit).KeepHistory();
        }

        if (movement.Invoice >= 0)
        {
            new Document(tables, isCredit: false, movement.Invoice).KeepHistory();
        }
    }
}
