using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Reports;

/// <summary>A report of allocated payments that was saved as JSON.</summary>
internal static class SavedReport
{
    /// <summary>Is this file a report? A journal begins with its format.</summary>
    /// <param name="files">Opens it.</param>
    /// <param name="path">The file.</param>
    /// <returns>Whether it says so in its beginning.</returns>
    /// <exception cref="ToolFailure">It cannot be read.</exception>
    internal static bool IsReport(InputFiles files, string path)
    {
        const int Enough = 64;
        using var file = files.Open(path);
        var beginning = new byte[Enough];
        ReadOnlySpan<byte> text = beginning.AsSpan(0, file.ReadAtLeast(beginning, Enough, throwOnEndOfStream: false));
        text = (text.StartsWith("\uFEFF"u8) ? text[3..] : text).TrimStart(" \t\r\n"u8);
        return text.StartsWith("{"u8) && text[1..].TrimStart(" \t\r\n"u8).StartsWith("\"report\""u8);
    }

    internal static AllocatedPaymentsReport Read(InputFiles files, string path)
    {
        using var file = files.Open(path);
        using var whole = new MemoryStream();
        file.CopyTo(whole);
        var read = AllocatedPaymentsFile.Read(whole.ToArray());
        return read.Value ?? throw new ToolFailure(ReportTexts.RefusedInFile(path, read.Findings[0]));
    }
}
