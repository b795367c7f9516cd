using System.Collections.Immutable;
using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Returns.Engine;

namespace Declaratie.Domain.Invoices.Engine;

/// <summary>The patient invoices of a practice, by number.</summary>
/// <param name="numbering">What made numbers start with.</param>
internal sealed class InvoiceTables(NumberingPrefixes numbering)
{
    public ReturnTables Returns { get; private set; } = new(numbering);

    public NumberSeries Numbers { get; private set; } = new(numbering.PatientInvoice);

    public Table<PatientInvoiceRow> Invoices { get; private set; } = new();

    public ImmutableSortedSet<int> ToSend { get; set; } = [];

    public void Freeze()
    {
        Returns.Freeze();
        Numbers.Freeze();
        Invoices.Freeze();
    }

    public InvoiceTables Fork()
    {
        var fork = (InvoiceTables)MemberwiseClone();
        fork.Returns = Returns.Fork();
        fork.Numbers = Numbers.Fork();
        fork.Invoices = Invoices.Fork();
        return fork;
    }
}

/// <summary>A patient invoice or credit invoice; amounts in cents.</summary>
internal struct PatientInvoiceRow
{
    public long Total;
    public ImmutableArray<int> Lines;
    public int Patient;
    public int Day;
    public int LastDay;
    public PatientInvoiceStatus Status;
    public bool IsCredit;
}
