using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Treatments;
using Declaratie.Exchange.Bookkeeping;
using NodaTime;

namespace Declaratie.Benchmarks;

/// <summary>Measures handing a month to the bookkeeping and prints it as a Markdown table, with checksums.</summary>
internal static class BookkeepingMeasure
{
    private const int Rounds = 5;
    private const int Documents = 100_000;

    private static readonly LocalDate Day = new(2024, 3, 4);

    public static int Run(string[] args)
    {
        var documents = args is [.., "--documents", var given] ? int.Parse(given, CultureInfo.InvariantCulture) : Documents;
        Console.WriteLine("| what | documents | median | documents/s | allocated | checksum |");
        Console.WriteLine("|---|---|---|---|---|---|");
        var practice = Build(documents);
        BookkeepingMonth month = null!;
        Row("a month in debit and credit", documents, () => month = practice.BookkeepingMonth(Day.ToYearMonth()).Events[0], () => $"{month.Debit} = {month.Credit}, {month.LineCount} lines");
        var options = new BookkeepingFileOptions("Praktijk", Day);
        foreach (var format in Enum.GetValues<BookkeepingFormat>())
        {
            Row(format.ToString(), documents, () => BookkeepingFile.Write(month, format, options, Stream.Null), () => ChecksumOf(month, format, options));
        }

        return 0;
    }

    private static string ChecksumOf(BookkeepingMonth month, BookkeepingFormat format, BookkeepingFileOptions options)
    {
        using var stream = new MemoryStream();
        BookkeepingFile.Write(month, format, options, stream);
        return string.Create(CultureInfo.InvariantCulture, $"{stream.Length} bytes, {Convert.ToHexStringLower(SHA256.HashData(stream.ToArray()).AsSpan(0, 4))}");
    }

    /// <summary>A patient and an invoice each, of which one in ten is credited: no month has more documents for its treatments.</summary>
    private static Practice Build(int documents)
    {
        var builder = Practice.CreateBuilder();
        foreach (var entry in Entries(documents - (documents / 11), documents / 11))
        {
            if (builder.Append(entry) is { } refusal)
            {
                throw new InvalidOperationException($"Refused: {refusal}");
            }
        }

        return builder.ToPractice();
    }

    private static IEnumerable<JournalEntry> Entries(int invoices, int credits)
    {
        yield return new Provider(new ProviderId("th1"), "Een", "04123456");
        yield return new Performance(new PerformanceCode("1000"), "Zitting", Session: true);
        for (var number = 0; number < invoices; number++)
        {
            var patient = new PatientId(string.Create(CultureInfo.InvariantCulture, $"P{number:000000}"));
            yield return new Patient(patient) { Name = "Iemand", BirthDate = new LocalDate(1980, 1, 1), Bsn = "999999999" };
            yield return new Treatment(new TreatmentId(string.Create(CultureInfo.InvariantCulture, $"T{number:000000}")), Day, patient, new ProviderId("th1"), new PerformanceCode("1000"), Payer.Patient)
            {
                Amount = Money.FromCents(4_000 + (number % 97)),
            };
        }

        yield return new TreatmentsChecked(Day);
        yield return new TreatmentsBooked(Day);
        yield return new ClaimFilesCreated(Day, ClaimFileKind.Private, Day.ToYearMonth());
        yield return new PatientInvoicesMade(Day, new ClaimFileNumber("F2024-0001"));
        for (var number = 1; number <= credits; number++)
        {
            yield return new PatientInvoiceCredited(Day, new PatientInvoiceNumber(string.Create(CultureInfo.InvariantCulture, $"V2024-{number * 10:0000}")), "wrong");
        }

        yield return new MonthCollected(Day.PlusMonths(1), Day.ToYearMonth());
    }

    private static void Row(string what, int documents, Action act, Func<string> checksum)
    {
        act();
        var times = new List<double>();
        var allocated = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            act();
            times.Add(watch.Elapsed.TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        times.Sort();
        var median = times[times.Count / 2];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {what} | {documents} | {median:0.0} ms | {documents / median * 1000:0} | {allocated / 1024} KiB | {checksum()} |"));
    }
}
