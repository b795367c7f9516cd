using System.Collections.Immutable;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Testing;

/// <summary><i>Groot grootboek</i>: the synthetic practice of the benchmarks: the same documents on every machine, allocated oldest first per patient.</summary>
/// <remarks>The same draws in the same order as the script that feeds the database engines, so that answers and checksums can be laid side by side.</remarks>
public sealed class BigLedger
{
    /// <summary><i>Aantal dagen</i>: the documents lie in five years.</summary>
    public const int Days = 1826;

    /// <summary><i>Aantal behandelaars</i>.</summary>
    public const int Providers = 50;

    /// <summary><i>Aantal betalers</i>: payor 1 is private and therefore none.</summary>
    public const int Payors = 12;

    private const ulong FirstState = 0x9E3779B97F4A7C15;

    private BigLedger(ImmutableArray<BigInvoice> invoices, ImmutableArray<BigReceipt> receipts, int patients)
    {
        Invoices = invoices;
        Receipts = receipts;
        Patients = patients;
        Allocations = OldestFirst.Allocate(invoices.AsSpan(), receipts.AsSpan(), patients);
    }

    /// <summary><i>Eerste dag</i>: day 0.</summary>
    public static LocalDate FirstDay { get; } = new(2021, 1, 1);

    /// <summary><i>Facturen</i>, by number.</summary>
    public ImmutableArray<BigInvoice> Invoices { get; }

    /// <summary><i>Ontvangsten</i>, by number.</summary>
    public ImmutableArray<BigReceipt> Receipts { get; }

    /// <summary><i>Toerekeningen</i>, by patient and oldest first.</summary>
    public ImmutableArray<BigAllocation> Allocations { get; }

    /// <summary><i>Aantal patiënten</i>, the heavy accounts included.</summary>
    public int Patients { get; }

    /// <summary><i>Genereren</i>: draws the documents and allocates them.</summary>
    /// <param name="documents">How many invoices, and as many receipts.</param>
    /// <param name="patients">How many patients.</param>
    /// <param name="heavy">How many extra accounts share a tenth of the documents; 0 for none.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small.</exception>
    public static BigLedger Generate(int documents, int patients, int heavy = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(documents);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(patients);
        ArgumentOutOfRangeException.ThrowIfNegative(heavy);
        var random = new FixedRandom(FirstState);
        var invoices = ImmutableArray.CreateBuilder<BigInvoice>(documents);
        for (var id = 1; id <= documents; id++)
        {
            invoices.Add(DrawInvoice(random, id, patients, heavy));
        }

        var receipts = ImmutableArray.CreateBuilder<BigReceipt>(documents);
        for (var id = 1; id <= documents; id++)
        {
            receipts.Add(DrawReceipt(random, id, patients, heavy));
        }

        return new(invoices.MoveToImmutable(), receipts.MoveToImmutable(), patients + heavy);
    }

    /// <summary><i>Controlegetal</i> of the allocations.</summary>
    /// <returns>The checksum.</returns>
    public BigChecksum Checksum() => BigChecksum.Of(Allocations.AsSpan());

    /// <summary><i>Journaalposten</i>: the same as a journal: master data, then day by day invoices, receipts and allocations.</summary>
    /// <param name="allocated">False leaves the allocations out, for an engine that makes them itself.</param>
    /// <returns>The entries, made while they are read; all of them are accepted by the ledger.</returns>
    public IEnumerable<JournalEntry> Entries(bool allocated = true) => BigJournal.Entries(this, allocated);

    private static int DrawPatient(FixedRandom random, int patients, int heavy) =>
        heavy > 0 && random.Below(10) == 0 ? patients + 1 + random.Below(heavy) : 1 + random.Below(patients);

    private static BigInvoice DrawInvoice(FixedRandom random, int id, int patients, int heavy)
    {
        var patient = DrawPatient(random, patients, heavy);
        var payor = random.Below(3) == 0 ? 1 : 2 + random.Below(11);
        var billedToPayor = payor != 1 && random.Below(5) != 0;
        var day = random.Below(Days);
        var provider = 1 + random.Below(Providers);
        return new(id, patient, day, provider, payor, billedToPayor, 1000 + random.Below(29001));
    }

    private static BigReceipt DrawReceipt(FixedRandom random, int id, int patients, int heavy)
    {
        var patient = DrawPatient(random, patients, heavy);
        var provider = random.Below(10) < 7 ? 1 + (patient % Providers) : 1 + random.Below(Providers);
        var day = random.Below(Days);
        return new(id, patient, day, provider, 1000 + random.Below(29001));
    }
}
