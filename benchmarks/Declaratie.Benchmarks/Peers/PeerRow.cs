using System.Globalization;

namespace Declaratie.Benchmarks.Peers;

/// <summary>A row of the month's summary as all engines have it: advances of every label stand under payor 0, private is payor 1.</summary>
/// <param name="Month">The month, from 0, when several are asked.</param>
/// <param name="Provider">The provider.</param>
/// <param name="Payor">The payor.</param>
/// <param name="PayorPart">Allocated to invoices billed to the payor, in cents.</param>
/// <param name="PatientPart">Allocated to invoices billed to the patient, in cents.</param>
/// <param name="Advance">Taken in, less what was allocated, in cents.</param>
internal readonly record struct PeerRow(int Month, int Provider, int Payor, long PayorPart, long PatientPart, long Advance)
{
    public const int DaysPerMonth = 30;

    /// <summary>Rows that hold something, their total, and their columns each with a weight of its own, so that a wrong split is seen.</summary>
    /// <param name="rows">The rows; a key may occur more than once.</param>
    /// <returns>The checksum as the database engines print it.</returns>
    public static string Checksum(IEnumerable<PeerRow> rows)
    {
        var (count, total, weighted) = (0, 0L, 0L);
        foreach (var key in rows.GroupBy(row => (row.Month, row.Provider, row.Payor)))
        {
            var (payor, patient, advance) = (key.Sum(row => row.PayorPart), key.Sum(row => row.PatientPart), key.Sum(row => row.Advance));
            var weight = (key.Key.Month * DaysPerMonth * 2003L) + (key.Key.Provider * 31L) + (key.Key.Payor * 7L);
            count += payor == 0 && patient == 0 && advance == 0 ? 0 : 1;
            total += payor + patient + advance;
            weighted += (payor * ((weight + 1) % 1_000_003)) + (patient * ((weight + 2) % 1_000_003)) + (advance * ((weight + 3) % 1_000_003));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{count},{total},{weighted}");
    }
}
