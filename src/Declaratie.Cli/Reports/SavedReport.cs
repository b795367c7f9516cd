using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Reports;

/// <summary>A report of allocated payments that was saved as JSON.</summary>
internal static class SavedReport
{
    /// <summary>Is this file a report? A journal begins with its format.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Whether it says so in its beginning; what cannot be read is left to who reads it.</returns>
    internal static bool IsReport(string path)
    {
        const int Enough = 64;
        try
        {
            using var file = File.OpenRead(path);
            var beginning = new byte[Enough];
            var read = file.ReadAtLeast(beginning, Enough, throwOnEndOfStream: false);
            var text = beginning.AsSpan(0, read);
            text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
            text = text.TrimStart(" \t\r\n"u8);
            return text.StartsWith("{"u8) && text[1..].TrimStart(" \t\r\n"u8).StartsWith("\"report\""u8);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    internal static AllocatedPaymentsReport Read(string path)
    {
        try
        {
            var read = AllocatedPaymentsFile.Read(File.ReadAllBytes(path));
            return read.Value ?? throw new ToolFailure(ReportTexts.RefusedInFile(path, read.Findings[0]));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new ToolFailure(ReportTexts.FileUnreadable(path, unreadable.Message), unreadable);
        }
    }
}
