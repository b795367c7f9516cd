using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Testing.Walks;

internal sealed partial class Witness
{
    private static readonly ReturnLine NoLine = new(new("geen"), Domain.Money.Zero);

    private void Claim(ClaimFilesCreated run, Practice after)
    {
        var payer = run.FileKind == ClaimFileKind.Private ? Payer.Patient : Payer.Insurer;
        var selected = Treatments.Where(one => one.IsReady && one.Said.Payer == payer && one.Said.Date <= run.Date && one.BookedOn <= run.Date
            && (run.Insurer is null || one.BookedInsurer == run.Insurer)
            && (run.ThroughMonth ? one.Said.Date.ToYearMonth() <= run.Month : one.Said.Date.ToYearMonth() == run.Month));
        var files = selected
            .GroupBy(one => payer == Payer.Patient ? default : (Insurer: one.BookedInsurer, Standard: (string?)register.StandardOf(one.Said)))
            .OrderBy(group => group.Key.Insurer?.Value, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Standard, StringComparer.Ordinal)
            .ToList();
        foreach (var (place, group) in files.Index())
        {
            var number = new ClaimFileNumber(fileNumbers.Next(run.Date, run.Numbers?.Select(one => one.Value), place));

            // Nothing says in which order the treatments stand in a file; of that alone the practice is believed.
            var order = after.Find(number)?.Lines.Select(line => line.Treatment).ToList() ?? [];
            var lines = group.OrderBy(one => order.IndexOf(one.Said.Id)).Select(Put).ToList();
            Files.Add(new FilePaper(number, run.FileKind, group.Key.Insurer, group.Key.Standard, run.Date) { Lines = lines });
            lines.ForEach(line => line.File = number);
        }
    }

    private LinePaper Put(TreatmentPaper treatment)
    {
        treatment.Attempt++;
        treatment.IsReady = false;
        var id = treatment.Said.Id.Value;
        var reference = Enumerable.Range(treatment.Attempt, 1000).Select(attempt => attempt == 1 ? id : $"{id}-{attempt}").First(IsFree);
        treatment.Line = new LinePaper(new(reference), treatment, treatment.Booked!.Value);
        treatment.Lines.Add(treatment.Line);
        return treatment.Line;
    }

    private bool IsFree(string reference) =>
        !Money.Invoices.ContainsKey(reference)
        && !Treatments.Exists(one => one.Line?.Reference.Value == reference)
        && !Files.Exists(file => !file.IsDiscarded && file.Lines.Exists(line => line.Reference.Value == reference));

    private static void Discard(FilePaper file, LocalDate date)
    {
        file.IsDiscarded = true;
        if (file.Kind != ClaimFileKind.InsurerCredit)
        {
            foreach (var treatment in file.Lines.Select(line => line.Treatment))
            {
                (treatment.IsReady, treatment.Line, treatment.BookedOn) = (true, null, date);
                treatment.Attempt--;
                treatment.Lines.RemoveAt(treatment.Lines.Count - 1);
            }
        }
    }

    private void Send(ClaimFilesSent entry, HashSet<string> left)
    {
        var rows = entry.Files ?? [.. Files.Where(file => file is { IsSent: false, IsDiscarded: false } && file.Kind != ClaimFileKind.Private).Select(file => file.Number)];
        foreach (var file in rows.Distinct().Where(number => !left.Contains(number.Value)).Select(Find))
        {
            (file.IsSent, file.Date) = (true, entry.Date);
            if (file.Kind == ClaimFileKind.Insurer)
            {
                file.Lines.ForEach(line => Money.Bill(line.Reference.Value, line.Amount));
                Money.File(file.Number.Value, entry.Date, file.Total);
            }
        }
    }

    private string? Answer(ReturnReceived answer, string[] warnings)
    {
        var isSame = received.Exists(earlier => SameWords(earlier) == SameWords(answer));
        var isKept = !isSame && !Ties(answer);
        if (Walk.Differ(isSame ? "C65" : isKept ? "C64" : "", string.Concat(warnings), "warned") is { } found)
        {
            return found;
        }

        if (isSame || isKept)
        {
            return null;
        }

        received.Add(answer);
        var isGranted = answer.Codes.Any(code => code.Value == "8001");
        var isRefused = SpeaksForTheFile(answer) || (answer.Lines.IsEmpty && !isGranted);
        var file = Find(answer.File);
        foreach (var line in file.Lines)
        {
            var said = answer.Lines.FirstOrDefault(one => one.Reference == line.Reference) ?? (isGranted ? NoLine with { Granted = line.Amount } : NoLine);
            Assess(line, said.Granted, isObjected: said.Granted != line.Amount || isRefused);
        }

        Close(file);
        return null;
    }

    private static void Assess(LinePaper line, Money granted, bool isObjected) => (line.Granted, line.IsObjected, line.Decided) = (granted, isObjected, null);

    private static void Close(FilePaper file) => (file.IsAnswered, file.IsReturned) = (true, file.Lines.Exists(line => line.IsObjected));

    private static bool SpeaksForTheFile(ReturnReceived answer) =>
        answer.Codes.Concat(answer.Lines.SelectMany(line => line.Codes)).Any(code => RetourCodes.Find(code) is { Level: RetourLevel.File });

    private static string SameWords(ReturnReceived it) =>
        $"{it.File} {Codes(it.Codes)} {string.Join('|', it.Lines.OrderBy(line => line.Reference.Value, StringComparer.Ordinal).Select(line => $"{line.Reference} {line.Calculated} {line.Granted} {Codes(line.Codes)}"))}";

    private static string Codes(IEnumerable<RetourCode> codes) => string.Join(' ', codes.Select(code => code.Value).Order(StringComparer.Ordinal));

    private bool Ties(ReturnReceived answer)
    {
        if (Files.Find(one => one.Number == answer.File) is not { } file)
        {
            return false;
        }

        var saysItAll = answer.Codes.Any(code => code.Value == "8001" || RetourCodes.Find(code) is null or { Level: RetourLevel.File or RetourLevel.Header });
        var isWhole = answer.Lines.IsEmpty ? saysItAll : answer.Lines.Select(line => line.Reference.Value).Order(StringComparer.Ordinal)
            .SequenceEqual(file.Lines.Select(line => line.Reference.Value).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        var granted = !answer.Lines.IsEmpty ? Walk.Sum(answer.Lines.Select(line => line.Granted))
            : answer.Codes.Any(code => code.Value == "8001") ? file.Total
            : Domain.Money.Zero;
        return isWhole
            && (answer.ClaimedTotal ?? file.Total) == file.Total
            && (answer.GrantedTotal ?? granted) == granted
            && !(granted > Domain.Money.Zero && SpeaksForTheFile(answer));
    }

    private void Invoice(PatientInvoicesMade entry)
    {
        foreach (var (place, group) in Find(entry.File).Lines.GroupBy(line => line.Treatment.Said.Patient).Index())
        {
            var number = new PatientInvoiceNumber(invoiceNumbers.Next(entry.Date, entry.Numbers?.Select(one => one.Value), place));
            Invoices.Add(new InvoicePaper(number, group.Key, entry.Date, Walk.Sum(group.Select(line => line.Amount)), [.. group]));
            Money.File(number.Value, entry.Date, Invoices[^1].Total);
            foreach (var line in group)
            {
                Money.Bill(line.Reference.Value, line.Amount);
                line.IsInvoiced = true;
            }
        }
    }
}
