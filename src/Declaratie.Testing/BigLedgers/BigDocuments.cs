namespace Declaratie.Testing;

/// <summary><i>Factuur in het grote grootboek</i>: one drawn invoice, in plain numbers.</summary>
/// <param name="Id">The number, from 1; in the journal <c>I1</c>, <c>I2</c>, ….</param>
/// <param name="Patient">The patient, from 1.</param>
/// <param name="Day">The invoice date in days from <see cref="BigLedger.FirstDay"/>.</param>
/// <param name="Provider">The provider, from 1 through 50.</param>
/// <param name="Payor">The payor, from 2; 1 is private.</param>
/// <param name="BilledToPayor">Billed to the payor, else to the patient.</param>
/// <param name="Cents">The amount in cents.</param>
public readonly record struct BigInvoice(int Id, int Patient, int Day, int Provider, int Payor, bool BilledToPayor, int Cents)
{
    /// <summary><i>Rekening</i>: whose money pays it: by default its patient; else the first patient of the family, or a number of the payor's own.</summary>
    public int Account { get; init; } = Patient;

    /// <summary><i>Declaratiebestand</i>: the claim file of which it is a line, from 1, or 0; in the journal the number of the invoice.</summary>
    public int File { get; init; }
}

/// <summary><i>Ontvangst in het grote grootboek</i>: one drawn receipt, in plain numbers.</summary>
/// <param name="Id">The number, from 1; in the journal <c>R1</c>, <c>R2</c>, ….</param>
/// <param name="Patient">The patient, from 1, or 0: a payor's.</param>
/// <param name="Day">The posting date in days from <see cref="BigLedger.FirstDay"/>.</param>
/// <param name="Provider">The provider, from 1 through 50.</param>
/// <param name="Cents">The amount in cents.</param>
public readonly record struct BigReceipt(int Id, int Patient, int Day, int Provider, int Cents)
{
    /// <summary><i>Rekening</i>: whose invoices it pays: by default its patient's; else the first patient of the family, or a number of the payor's own.</summary>
    public int Account { get; init; } = Patient;

    /// <summary><i>Betaler</i>: the payor from which it came, or 0.</summary>
    public int Payor { get; init; }

    /// <summary><i>Declaratiebestand</i>: the claim file that it names, or 0.</summary>
    public int File { get; init; }
}

/// <summary><i>Toerekening in het grote grootboek</i>: what a receipt pays of an invoice, oldest first.</summary>
/// <param name="Receipt">The receipt's number.</param>
/// <param name="Invoice">The invoice's number.</param>
/// <param name="Day">The later of both dates, in days from <see cref="BigLedger.FirstDay"/>.</param>
/// <param name="Cents">The amount in cents.</param>
public readonly record struct BigAllocation(int Receipt, int Invoice, int Day, int Cents);

/// <summary><i>Controlegetal</i>: three numbers by which every engine that allocates the same documents is checked.</summary>
/// <param name="Count">How many allocations.</param>
/// <param name="Cents">Their sum in cents.</param>
/// <param name="Weighted">Their sum in cents, each times <c>(receipt × 7 + invoice × 13) mod 1000003</c>.</param>
public readonly record struct BigChecksum(long Count, long Cents, long Weighted)
{
    /// <summary><i>Controlegetal van toerekeningen</i>: the checksum, whatever their order.</summary>
    /// <param name="allocations">The allocations.</param>
    /// <returns>The checksum.</returns>
    public static BigChecksum Of(ReadOnlySpan<BigAllocation> allocations)
    {
        var sum = default(BigChecksum);
        foreach (var allocation in allocations)
        {
            sum = sum.With(allocation.Receipt, allocation.Invoice, allocation.Cents);
        }

        return sum;
    }

    /// <summary><i>Met nog een toerekening</i>: the checksum with one more.</summary>
    /// <param name="receipt">The receipt's number.</param>
    /// <param name="invoice">The invoice's number.</param>
    /// <param name="cents">The amount in cents.</param>
    /// <returns>The checksum.</returns>
    public BigChecksum With(int receipt, int invoice, long cents) =>
        new(Count + 1, Cents + cents, Weighted + (cents * (((receipt * 7L) + (invoice * 13L)) % 1_000_003)));
}
