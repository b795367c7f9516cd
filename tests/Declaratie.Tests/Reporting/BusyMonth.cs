using Declaratie.Tests.Kit;

namespace Declaratie.Tests.Reporting;

/// <summary>A February with a movement of every kind in every section, after a January with two receipts.</summary>
internal static class BusyMonth
{
    public static Books New() => Books.New()
        .Receipt("R1", "2024-01-10", "Jansen", "RJB", 300)
        .Invoice("I0", "2024-01-11", "Visser", "AG", 90)
        .Receipt("R2", "2024-01-11", "Visser", "AG", 90)
        .Allocate("2024-01-11", "R2", "I0", 90)
        .Invoice("I5", "2024-01-12", "Smit", "AG", 15)
        .Receipt("R3", "2024-02-03", "Smit", "AG", 40)
        .Invoice("I1", "2024-02-04", "Smit", "AG", 50)
        .Receipt("R4", "2024-02-04", "Smit", "AG", 60)
        .Allocate("2024-02-04", "R4", "I1", 50)
        .Refund("2024-02-05", "R4", 10, "RF1")
        .Invoice("I2", "2024-02-06", "Jansen", "RJB", 100)
        .Allocate("2024-02-06", "R1", "I2", 100)
        .Refund("2024-02-07", "R1", 20, "RF2")
        .Deallocate("2024-02-08", "R2", "I0", 30)
        .Invoice("I3", "2024-02-09", "Jansen", "AG", 70)
        .Allocate("2024-02-09", "R1", "I3", 70)
        .Transfer("T1", "2024-02-10", "R1", "Bakker", 50)
        .Invoice("I4", "2024-02-11", "Bakker", "RJB", 35)
        .Allocate("2024-02-11", "T1", "I4", 35)
        .Transfer("T2", "2024-02-12", "R1", "deVries", 25, "KT")
        .WriteOff("W1", "2024-02-13", "KT", ("I5", 15));
}
