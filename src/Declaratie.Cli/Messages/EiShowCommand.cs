using System.Globalization;
using Declaratie.Exchange.Vektis;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Messages;

/// <summary><c>ei show</c>: the records of a message with the names of their fields; personal data masked unless asked.</summary>
internal static class EiShowCommand
{
    private const char Mask = '•';

    /// <summary>How long a name is says something too.</summary>
    private const int LongestMask = 8;

    internal static int Run(string path, EiOptions options, Look look, Stream output, TextWriter error)
    {
        using var file = EiFile.Open(path);
        using var reader = EiReader.Open(file, options);
        if (reader.Refusal is { } refusal)
        {
            error.WriteLine(EiTexts.Finding(refusal, look.Language));
            return ExitCode.Failed;
        }

        TextOutput.Write(output, writer =>
        {
            writer.Write($"{reader.Standard!.Name} {reader.Standard.VersionText}\n");
            while (reader.Read(out var record))
            {
                Write(record, look, writer);
            }
        });
        if (reader.Halt is { } halt)
        {
            error.WriteLine(EiTexts.Finding(halt, look.Language));
            return ExitCode.Refused;
        }

        return ExitCode.Done;
    }

    private static void Write(in EiRecord record, Look look, TextWriter writer)
    {
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"\nrecord {record.Number}  {record.Type}  {record.Layout?.Name ?? "?"}\n"));
        foreach (var field in record.Layout?.Fields ?? [])
        {
            var text = record.Text(field.Id);
            if (!field.IsReserve && (look.Empty || text.Length > 0))
            {
                var shown = field.IsPersonal && !look.Unmasked ? new string(Mask, Math.Min(text.Length, LongestMask)) : Said(record, field, text, look.Language);
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"  {field.Id}  {field.Start,3}-{field.End,-3}  {field.Name}: {Clean(shown)}\n"));
            }
        }
    }

    private static string Said(in EiRecord record, EiField field, string text, ReportLanguage language) =>
        field.IsDate && record.Date(field.Id) is { } date ? ToolOptions.Print(date)
        : field.IsAmount && record.Amount(field.Id) is { } amount ? EiTexts.Amount(amount.Size, language) + (field.HasFlag ? amount.IsCredit ? " C" : " D" : "")
        : EiTexts.Meaning(field, text, language) is { Length: > 0 } meaning ? $"{text} ({meaning})"
        : text;

    /// <summary>What is shown, and how.</summary>
    internal readonly record struct Look(bool Unmasked, bool Empty, ReportLanguage Language);

    private static string Clean(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '?' : c)) : text;
}
