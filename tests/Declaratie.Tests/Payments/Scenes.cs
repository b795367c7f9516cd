using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Tests.Kit;
using static Declaratie.Tests.Payments.Facts;

namespace Declaratie.Tests.Payments;

// Books to start from.
internal static class Scenes
{
    // Invoice I1 of 2 January by RJB and receipt R1 of 3 January under AG, both 100.00 and of Jansen; nothing is allocated.
    public static Books Hundred() => Books.New()
        .Invoice("I1", "2024-01-02", "Jansen", "RJB", 100m)
        .Receipt("R1", "2024-01-03", "Jansen", "AG", 100m);

    // One of every kind: R1 has 65.00 open, T1 20.00, I1 79.00, of W1 6.00 still stands.
    public static Books OneOfEveryKind() => Hundred().Record(
        Refunded("RF1", "2024-01-04", "R1", 10m),
        Corrected("RC1", "2024-01-04", "R1", 5m),
        Adjusted("A1", "2024-01-04", "I1", -5m),
        WrittenOff("W1", "2024-01-05", null, ("I1", 10m)),
        Reversed("WR1", "2024-01-06", "W1", ("I1", 4m)),
        Transferred("T1", "2024-01-05", "R1", "Bakker", 20m),
        Allocated("2024-01-07", "R1", "I1", 15m),
        Deallocated("2024-01-08", "R1", "I1", 5m));

    // A journal from its first line, long enough to leave every short cut of the engine behind: documents with many movements, entries dated back, money forced back.
    public static ImmutableArray<JournalEntry> Journal() =>
    [
        new Provider(new("RJB"), "R.J. Bos"),
        new Provider(new("AG"), "A. de Groot"),
        new Payor(new("NHS"), "National scheme"),
        new Payor(new("DENP"), "Dental plan"),
        new Patient(new("Jansen")) { Name = "Jansen", Provider = new("RJB"), Account = new("F1") },
        new Patient(new("Bakker")) { Name = "Bakker" },
        Invoiced("I1", "2024-01-02", 1000m),
        Invoiced("I2", "2024-01-02", 100m, payor: "NHS", toPayor: true),
        Invoiced("I3", "2024-01-02", 0m, payor: "DENP"),
        Invoiced("I4", "2024-01-02", 80m, patient: "Bakker", opening: true),
        Received("R1", "2024-01-03", 600m) with { Number = "2024-17", Method = "pin", Pays = [new("I1"), new("I2", Books.Euros(10m))] },
        Received("R2", "2024-01-03", 100m, patient: null, payor: "NHS"),
        Received("R3", "2024-01-03", 0m),
        Received("R4", "2024-01-03", 50m, patient: "Bakker", opening: true),
        Allocated("2024-01-03", "R3", "I3", 0m),
        .. Enumerable.Range(0, 40).Select(day => Allocated(After("2024-01-05", day), "R1", "I1", 10m)),
        Allocated("2024-01-10", "R2", "I2", 60m),
        new Patient(new("Bakker")) { Account = new("F1") },
        Allocated("2024-01-11", "R4", "I1", 30m),
        Deallocated("2024-02-20", "R1", "I1", 25m),
        Corrected("RC1", "2024-01-06", "R1", -180m),
        Adjusted("A1", "2024-01-12", "I2", -70m, provider: "AG"),
        WrittenOff("W1", "2024-02-01", "AG", ("I1", 100m), ("I4", 20m), ("I1", 50m)),
        Reversed("WR1", "2024-02-02", "W1", ("I1", 120m)),
        Transferred("T1", "2024-02-03", "R2", "Bakker", 40m),
        Refunded("RF1", "2024-02-04", "T1", 15m),
        Deallocated("2024-02-05", "R3", "I3", 0m),
        OnChart("Jansen", "AG", "2024-02-01"),
        Closed("2024-01-31"),
        Allocated("2024-02-25", "T1", "I4", 25m),
        Reversed("WR2", "2024-02-26", "W1"),
        Adjusted("A2", "2024-02-27", "I1", -700m),
        Corrected("RC2", "2024-02-28", "R1", 7.01m),
    ];

    private static string After(string date, int days) =>
        Books.Day(date).PlusDays(days).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
