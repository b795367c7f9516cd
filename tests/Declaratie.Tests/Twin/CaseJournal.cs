using System.Collections.Immutable;
using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using NodaTime;
using NodaTime.Text;

namespace Declaratie.Tests.Twin;

// A throw-away reader of the journals of the worked cases; the real one is in Exchange.
internal static class CaseJournal
{
    public static (string Practice, List<JournalEntry> Entries) Read(string path)
    {
        var lines = File.ReadLines(path).Where(line => line.Length > 0).Select(Parse).ToList();
        return (lines[0].GetProperty("practice").GetProperty("name").GetString()!, [.. lines.Skip(1).Select(EntryOf)]);
    }

    public static Money Money(JsonElement value) => Domain.Money.FromEuros(value.GetDecimal());

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    private static JournalEntry EntryOf(JsonElement it) => Text(it, "type") switch
    {
        "provider" => new Provider(new(Text(it, "id")!), Text(it, "name")!),
        "payor" => new Payor(new(Text(it, "id")!), Text(it, "name")!),
        "patient" => PatientOf(it),
        "invoice" => InvoiceOf(it),
        "receipt" => ReceiptOf(it),
        "allocation" => new Allocation(Date(it), new(Text(it, "credit")!), new(Text(it, "invoice")!), Amount(it)),
        "deallocation" => new Deallocation(Date(it), new(Text(it, "credit")!), new(Text(it, "invoice")!), Amount(it)),
        "refund" => new Refund(new(Text(it, "id")!), Date(it), new(Text(it, "credit")!), Amount(it)),
        "receipt-correction" => new ReceiptCorrection(new(Text(it, "id")!), Date(it), new(Text(it, "receipt")!), Amount(it)),
        "invoice-adjustment" => new InvoiceAdjustment(new(Text(it, "id")!), Date(it), new(Text(it, "invoice")!), Amount(it)) { Provider = Provider(it) },
        "write-off" => new WriteOff(new(Text(it, "id")!), Date(it), Lines(it)!.Value) { Provider = Provider(it) },
        "write-off-reversal" => new WriteOffReversal(new(Text(it, "id")!), Date(it), new(Text(it, "writeOff")!)) { Lines = Lines(it) },
        "transfer" => new Transfer(new(Text(it, "id")!), Date(it), new(Text(it, "from")!), new(Text(it, "toPatient")!), Amount(it)) { Provider = Provider(it) },
        "period-closed" => new PeriodClosed(Date(it, "through")),
        var type => throw new InvalidDataException($"No case has an entry of type {type}."),
    };

    private static Patient PatientOf(JsonElement it) => new(new PatientId(Text(it, "id")!))
    {
        Name = Text(it, "name"),
        Provider = Provider(it),
        Date = Text(it, "date") is null ? null : Date(it),
        Account = Text(it, "account") is { } account ? new(account) : null,
    };

    private static Invoice InvoiceOf(JsonElement it) => new(new(Text(it, "id")!), Date(it), Provider(it)!.Value, Amount(it))
    {
        Patient = Patient(it),
        Payor = Payor(it),
        BilledTo = Text(it, "billedTo") == "payor" ? BilledTo.Payor : BilledTo.Patient,
        Number = Text(it, "number"),
        OpeningBalance = Flag(it, "openingBalance"),
    };

    private static Receipt ReceiptOf(JsonElement it) => new(new(Text(it, "id")!), Date(it), Provider(it)!.Value, Amount(it))
    {
        Patient = Patient(it),
        Payor = Payor(it),
        Number = Text(it, "number"),
        OpeningBalance = Flag(it, "openingBalance"),
    };

    private static string? Text(JsonElement it, string name) => it.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static bool Flag(JsonElement it, string name) => it.TryGetProperty(name, out var value) && value.GetBoolean();

    private static ProviderId? Provider(JsonElement it) => Text(it, "provider") is { } id ? new(id) : null;

    private static PatientId? Patient(JsonElement it) => Text(it, "patient") is { } id ? new(id) : null;

    private static PayorId? Payor(JsonElement it) => Text(it, "payor") is { } id ? new(id) : null;

    private static LocalDate Date(JsonElement it, string name = "date") => LocalDatePattern.Iso.Parse(Text(it, name)!).Value;

    private static Money Amount(JsonElement it) => Money(it.GetProperty("amount"));

    private static ImmutableArray<WriteOffLine>? Lines(JsonElement it) => it.TryGetProperty("lines", out var lines)
        ? [.. lines.EnumerateArray().Select(line => new WriteOffLine(new(Text(line, "invoice")!), Amount(line)))]
        : null;
}
