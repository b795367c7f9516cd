using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine.Allocating;

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
                tables.PayorDocuments.Add(OwnerRow.None);
                break;
            case Patient patient:
                Register(tables, patient);
                break;
            case PeriodClosed closed:
                tables.ClosedThrough = Days.Of(closed.Through);
                break;
            case AutoAllocation:
                tables.InBulk(plan.Run!.Count, () => Move(tables, plan.Run.Lines, line));
                break;
            default:
                DocumentKeeper.Add(tables, entry, plan, line);
                RememberId(tables, entry, plan);
                Move(tables, plan, line);
                break;
        }
    }

    private static void Register(LedgerTables tables, Patient patient)
    {
        var account = patient.Account is { } id ? AccountOf(tables, id.Value) : -1;
        var provider = patient.Provider is { } charted ? tables.Providers.Find(charted.Value) : -1;
        var number = tables.Patients.Find(patient.Id.Value);
        if (number < 0)
        {
            number = tables.Patients.Add(patient.Id.Value);
            tables.PatientRows.Add(new PatientRow(patient.Name!, account, Chart.Of(provider)));
            tables.PatientDocuments.Add(OwnerRow.None);
            Join(tables, number, account);
            return;
        }

        var old = tables.PatientRows[number];
        if (account != old.Account)
        {
            Join(tables, number, account);
        }

        tables.PatientRows.Edit(number) = new PatientRow(
            patient.Name ?? old.Name,
            account >= 0 ? account : old.Account,
            provider >= 0 ? old.Chart.With(Days.Of(patient.Date!.Value), provider) : old.Chart);
    }

    private static int AccountOf(LedgerTables tables, string id)
    {
        if (tables.Accounts.Find(id) is >= 0 and var known)
        {
            return known;
        }

        tables.AccountHeads.Add(-1);
        return tables.Accounts.Add(id);
    }

    /// <summary>A family keeps who left it, too: its members are asked where they are now.</summary>
    private static void Join(LedgerTables tables, int patient, int account)
    {
        if (account >= 0)
        {
            ref var head = ref tables.AccountHeads.Edit(account);
            head = tables.Members.Add(new MemberRow(patient, head));
        }
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
            Add(tables, ref movement, line);
        }
    }

    private static void Move(LedgerTables tables, RunLines lines, int line)
    {
        foreach (var segment in lines.Segments)
        {
            foreach (ref readonly var allocated in segment.AsSpan())
            {
                var movement = Plan.Movement(MovementKind.Allocation, allocated.Day, allocated.Cents, allocated.Credit, allocated.Invoice);
                movement.Strategy = (byte)(allocated.Strategy + 1);
                Add(tables, ref movement, line);
            }
        }
    }

    private static void Add(LedgerTables tables, ref MovementRow movement, int line)
    {
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
