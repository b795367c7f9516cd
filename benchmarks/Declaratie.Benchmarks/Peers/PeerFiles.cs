using System.Globalization;
using Declaratie.Testing;

namespace Declaratie.Benchmarks.Peers;

/// <summary>The documents of a big ledger as two files that every engine reads: invoices.csv and receipts.csv.</summary>
/// <remarks>Amounts in cents, dates in days from the first day, payor 1 = private, kind 1 = billed to the payor. The columns after the amount are for ours alone: it knows patients and what a receipt names.</remarks>
internal static class PeerFiles
{
    private const string InvoiceHeader = "id,account,date,provider,payor,kind,amount,patient,file";
    private const string ReceiptHeader = "id,account,date,provider,amount,patient,payor,file";

    public static void Write(string folder, BigLedger ledger)
    {
        Directory.CreateDirectory(folder);
        WriteLines(Path.Combine(folder, "invoices.csv"), InvoiceHeader, ledger.Invoices, static i =>
            string.Create(CultureInfo.InvariantCulture, $"{i.Id},{i.Account},{i.Day},{i.Provider},{i.Payor},{(i.BilledToPayor ? 1 : 0)},{i.Cents},{i.Patient},{i.File}"));
        WriteLines(Path.Combine(folder, "receipts.csv"), ReceiptHeader, ledger.Receipts, static r =>
            string.Create(CultureInfo.InvariantCulture, $"{r.Id},{r.Account},{r.Day},{r.Provider},{r.Cents},{r.Patient},{r.Payor},{r.File}"));
    }

    public static IEnumerable<BigInvoice> Invoices(string folder) =>
        Rows(Path.Combine(folder, "invoices.csv"), InvoiceHeader).Select(static row =>
            new BigInvoice(row[0], row[7], row[2], row[3], row[4], row[5] == 1, row[6]) { Account = row[1], File = row[8] });

    public static IEnumerable<BigReceipt> Receipts(string folder) =>
        Rows(Path.Combine(folder, "receipts.csv"), ReceiptHeader).Select(static row =>
            new BigReceipt(row[0], row[5], row[2], row[3], row[4]) { Account = row[1], Payor = row[6], File = row[7] });

    private static void WriteLines<T>(string path, string header, IEnumerable<T> items, Func<T, string> line)
    {
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine(header);
        foreach (var item in items)
        {
            writer.WriteLine(line(item));
        }
    }

    // Each row is given in the same array.
    private static IEnumerable<int[]> Rows(string path, string header)
    {
        using var reader = new StreamReader(path);
        if (reader.ReadLine() != header)
        {
            throw new InvalidDataException($"{path} does not begin with {header}");
        }

        var row = new int[header.Split(',').Length];
        while (reader.ReadLine() is { } line)
        {
            var place = 0;
            foreach (var field in line.AsSpan().Split(','))
            {
                row[place++] = int.Parse(line.AsSpan()[field], NumberStyles.None, CultureInfo.InvariantCulture);
            }

            yield return row;
        }
    }
}
