namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>Brings together the open documents of one account, along the chains on which they hang: the size of the ledger does not count.</summary>
internal static class OneAccount
{
    public static (Item[] Credits, Item[] Invoices) Gather(RunRequest request, AccountKey account)
    {
        var (credits, invoices) = (new List<Item>(), new List<Item>());
        switch (account.Kind)
        {
            case AccountKind.Family:
                AddFamily(request, account.Number, credits, invoices);
                break;
            case AccountKind.Patient:
                AddPatient(request, account.Number, credits, invoices);
                break;
            case AccountKind.Payor:
                AddPayor(request, account.Number, credits, invoices);
                break;
        }

        // The chains go back in the journal; a run starts from its order.
        return (InOrder(credits), InOrder(invoices));
    }

    private static Item[] InOrder(List<Item> items)
    {
        items.Reverse();
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i - 1].Row > items[i].Row)
            {
                // Several chains, of a family.
                items.Sort(static (one, other) => one.Row.CompareTo(other.Row));
                break;
            }
        }

        return [.. items];
    }

    private static void AddFamily(RunRequest request, int family, List<Item> credits, List<Item> invoices)
    {
        var tables = request.Tables;
        var seen = new HashSet<int>();
        for (var at = tables.AccountHeads[family]; at >= 0; at = tables.Members[at].Next)
        {
            var patient = tables.Members[at].Patient;
            if (tables.PatientRows[patient].Account == family && seen.Add(patient))
            {
                AddPatient(request, patient, credits, invoices);
            }
        }
    }

    private static void AddPatient(RunRequest request, int patient, List<Item> credits, List<Item> invoices)
    {
        AddCredits(request, request.Tables.PatientDocuments[patient].Credit, credits);
        var rows = request.Tables.InvoiceRows;
        for (var number = request.Tables.PatientDocuments[patient].Invoice; number >= 0; number = rows[number].NextOfPatient)
        {
            ref readonly var row = ref rows[number];
            if ((request.CrossBilling || !row.IsBilledToPayor) && request.Takes(number, in row, out var item))
            {
                invoices.Add(item);
            }
        }
    }

    private static void AddPayor(RunRequest request, int payor, List<Item> credits, List<Item> invoices)
    {
        AddCredits(request, request.Tables.PayorDocuments[payor].Credit, credits);
        var rows = request.Tables.InvoiceRows;
        for (var number = request.Tables.PayorDocuments[payor].Invoice; number >= 0; number = rows[number].NextOfPayor)
        {
            ref readonly var row = ref rows[number];
            if ((request.CrossBilling || row.IsBilledToPayor) && request.Takes(number, in row, out var item))
            {
                invoices.Add(item);
            }
        }
    }

    private static void AddCredits(RunRequest request, int newest, List<Item> credits)
    {
        var rows = request.Tables.CreditRows;
        for (var number = newest; number >= 0; number = rows[number].NextOfOwner)
        {
            ref readonly var row = ref rows[number];
            if (request.Takes(number, in row, out var item))
            {
                credits.Add(item);
            }
        }
    }
}
