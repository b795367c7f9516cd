namespace Declaratie.Testing;

/// <summary><i>Factuur in het grote grootboek</i>: one drawn invoice, in plain numbers.</summary>
/// <param name="Id">The number, from 1; in the journal <c>I1</c>, <c>I2</c>, ….</param>
/// <param name="Patient">The patient, from 1.</param>
/// <param name="Day">The invoice date in days from <see cref="BigLedger.FirstDay"/>.</param>
/// <param name="Provider">The provider, from 1 through 50.</param>
/// <param name="Payor">The payor, from 2 through 12; 1 is private.</param>
/// <param name="BilledToPayor">Billed to the payor, else to the patient.</param>
/// <param name="Cents">The amount in cents.</param>
public readonly record struct BigInvoice(int Id, int Patient, int Day, int Provider, int Payor, bool BilledToPayor, int Cents);

/// <summary><i>Ontvangst in het grote grootboek</i>: one drawn receipt, in plain numbers.</summary>
/// <param name="Id">The number, from 1; in the journal <c>R1</c>, <c>R2</c>, ….</param>
/// <param name="Patient">The patient, from 1.</param>
/// <param name="Day">The posting date in days from <see cref="BigLedger.FirstDay"/>.</param>
/// <param name="Provider">The provider, from 1 through 50.</param>
/// <param name="Cents">The amount in cents.</param>
public readonly record struct BigReceipt(int Id, int Patient, int Day, int Provider, int Cents);

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
        long cents = 0, weighted = 0;
        foreach (var allocation in allocations)
        {
            cents += allocation.Cents;
            weighted += allocation.Cents * (((allocation.Receipt * 7L) + (allocation.Invoice * 13L)) % 1_000_003);
        }

        return new(allocations.Length, cents, weighted);
    }
}
