using Declaratie.Exchange.Journal;
using Declaratie.Exchange.Vektis;
using Declaratie.Reporting.Drawing;
using NodaTime;

namespace Declaratie.Cli.Messages;

/// <summary><c>ei return</c>: prints a return message as lines for the journal; of a message that does not tie nothing but what is wrong with it.</summary>
internal static class EiReturnCommand
{
    internal static int Run(string path, EiOptions options, LocalDate? received, ReportLanguage language, Stream output, TextWriter error)
    {
        using var file = EiFile.Open(path);
        var read = EiMessage.Read(file, options);
        if (read.Message is not { } message)
        {
            EiCheckCommand.WriteText(read.Result, language, error);
            error.WriteLine(EiTexts.NothingTaken(language));
            return EiCheckCommand.CodeOf(read.Result);
        }

        var entry = EiReturns.ToEntry(message, received);
        foreach (var finding in entry.Findings)
        {
            error.WriteLine(EiTexts.Refused(finding, language));
        }

        if (entry.Value is null)
        {
            return ExitCode.Refused;
        }

        using var writer = JournalWriter.Continuing(output, leaveOpen: true);
        writer.Write(entry.Value);
        writer.Flush();
        return ExitCode.Done;
    }
}
