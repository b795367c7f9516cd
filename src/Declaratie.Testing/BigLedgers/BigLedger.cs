using System.Collections.Immutable;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Testing;

/// <summary><i>Groot grootboek</i>: the synthetic practice of the benchmarks: the same documents on every machine, allocated oldest first per account.</summary>
/// <remarks>The same draws in the same order as the script that feeds the database engines, so that answers and checksums can be laid side by side.</remarks>
public sealed class BigLedger
{
    /// <summary><i>Aantal dagen</i>: the documents lie in five years.</summary>
    public const int Days = 1826;

    /// <summary><i>Aantal behandelaars</i>.</summary>
    public const int Providers = 50;

    /// <summary><i>Aantal betalers</i>: payor 1 is private and therefore none; payors of claim files have higher numbers.</summary>
    public const int Payors = 12;

    private BigLedger(ImmutableArray<BigInvoice> invoices, ImmutableArray<BigReceipt> receipts, int patients)
    {
        Invoices = invoices;
        Receipts = receipts;
        Patients = patients;
    }

    /// <summary><i>Eerste dag</i>: day 0.</summary>
    public static LocalDate FirstDay { get; } = new(2021, 1, 1);

    /// <summary><i>Facturen</i>, by number.</summary>
    public ImmutableArray<BigInvoice> Invoices { get; }

    /// <summary><i>Ontvangsten</i>, by number.</summary>
    public ImmutableArray<BigReceipt> Receipts { get; }

    /// <summary><i>Toerekeningen</i>, by account and oldest first; made when they are first asked for.</summary>
    public ImmutableArray<BigAllocation> Allocations
    {
        get
        {
            if (field.IsDefault)
            {
                field = OldestFirst.Allocate(Invoices.AsSpan(), Receipts.AsSpan());
            }

            return field;
        }
    }

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
        var draws = new BigDraws();
        var invoices = ImmutableArray.CreateBuilder<BigInvoice>(documents);
        for (var id = 1; id <= documents; id++)
        {
            invoices.Add(draws.Invoice(id, draws.Patient(patients, heavy)));
        }

        var receipts = ImmutableArray.CreateBuilder<BigReceipt>(documents);
        for (var id = 1; id <= documents; id++)
        {
            receipts.Add(draws.Receipt(id, draws.Patient(patients, heavy)));
        }

        return new(invoices.MoveToImmutable(), receipts.MoveToImmutable(), patients + heavy);
    }

    /// <summary><i>Genereren met rekeningen</i>: draws patients alone, family accounts of fifty invoices, and claim files of two hundred lines that one receipt of the payor pays by their number.</summary>
    /// <remarks>Oldest first per account makes the very allocations that the receipts ask for by naming their file.</remarks>
    /// <param name="documents">About how many invoices.</param>
    /// <returns>The ledger.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static BigLedger GenerateAccounts(int documents)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(documents);
        var (invoices, receipts, patients) = BigAccounts.Draw(documents);
        return new(invoices, receipts, patients);
    }

    /// <summary><i>Van stukken</i>: a ledger of documents that were drawn before, as read back from a file.</summary>
    /// <param name="invoices">The invoices, by number.</param>
    /// <param name="receipts">The receipts, by number.</param>
    /// <returns>The ledger; its patients are those up to the highest number in it.</returns>
    public static BigLedger Of(ImmutableArray<BigInvoice> invoices, ImmutableArray<BigReceipt> receipts)
    {
        var patients = 0;
        foreach (var invoice in invoices)
        {
            patients = Math.Max(patients, invoice.Patient);
        }

        foreach (var receipt in receipts)
        {
            patients = Math.Max(patients, receipt.Patient);
        }

        return new(invoices, receipts, patients);
    }

    /// <summary><i>Controlegetal</i> of the allocations.</summary>
    /// <returns>The checksum.</returns>
    public BigChecksum Checksum() => BigChecksum.Of(Allocations.AsSpan());

    /// <summary><i>Journaalposten</i>: the same as a journal: master data, then day by day invoices, receipts and allocations.</summary>
    /// <param name="allocated">False leaves the allocations out, for an engine that makes them itself.</param>
    /// <returns>The entries, made while they are read; all of them are accepted by the ledger.</returns>
    public IEnumerable<JournalEntry> Entries(bool allocated = true) => BigJournal.Entries(this, allocated);
}
