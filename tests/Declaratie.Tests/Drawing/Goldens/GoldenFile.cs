using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Declaratie.Domain;
using Declaratie.Reporting.Drawing;
using Declaratie.Tests.House;
using Xunit;

namespace Declaratie.Tests.Drawing.Goldens;

/// <summary>What was drawn, as a text file that a person can read and git can compare.</summary>
internal static partial class GoldenFile
{
    private const int Patience = 10_000; // milliseconds
    private const int LongestWhole = 24_000; // characters
    private const int BeginningLines = 60;

    /// <summary>Compares with the committed file, or writes that.</summary>
    /// <param name="path">The file, in the folder of the goldens.</param>
    /// <param name="format">As what it was drawn.</param>
    /// <param name="bytes">What was drawn.</param>
    internal static void Check(string path, ReportFormat format, byte[] bytes)
    {
        var whole = $"tests/Declaratie.Tests/Drawing/Golden/{path}.{ExtensionOf(format)}";
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathOf(whole))!);
        }

        PrintedPage.Check(whole, Shortened(Readable(format, bytes)));
    }

    private static string ExtensionOf(ReportFormat format) => format switch
    {
        ReportFormat.Text => "txt",
        ReportFormat.Json => "json",
        ReportFormat.Csv => "csv",
        ReportFormat.Html => "html",
        _ => "xlsx.txt",
    };

    private static string Readable(ReportFormat format, byte[] bytes) => format switch
    {
        ReportFormat.Xlsx => AsText(XlsxBook.Of(bytes)),
        ReportFormat.Html => WithLabelsForStyle(Encoding.UTF8.GetString(bytes)),
        _ => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n"),
    };

    /// <summary>What is too long to be read is kept by its beginning and its checksum.</summary>
    private static string Shortened(string text)
    {
        if (text.Length <= LongestWhole)
        {
            return text;
        }

        var lines = text.Split('\n');
        var checksum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return string.Create(CultureInfo.InvariantCulture, $"{string.Join('\n', lines.Take(BeginningLines))}\n… {lines.Length - 1} lines in all, SHA-256 {checksum}\n");
    }

    /// <summary>The style, and the picture for a narrow screen, are compared where pages are tested; of the style the words stay, which a narrow screen and paper show.</summary>
    private static string WithLabelsForStyle(string html) =>
        Style().Replace(NarrowPicture().Replace(html, ""), match => "<style>\n" + string.Concat(match.Value.Split('\n').Where(line => line.Contains("content:\"", StringComparison.Ordinal) && !line.Contains("content:\"\"", StringComparison.Ordinal)).Select(line => Font().Replace(line, "") + "\n")) + "</style>");

    private static string AsText(XlsxBook book)
    {
        Assert.Empty(book.Errors);
        Assert.False(book.HasFormulas);
        var text = new StringBuilder();
        foreach (var name in book.Names)
        {
            var sheet = book[name];
            var widths = string.Join(' ', sheet.Widths.Select(width => width.ToString("0.#", CultureInfo.InvariantCulture)));
            text.Append(CultureInfo.InvariantCulture, $"== {name}{(sheet.IsFrozen ? ", headings stay" : "")}{(sheet.Filter is { } filter ? ", filter " + filter : "")}, widths {widths}\n");
            foreach (var row in sheet.Rows)
            {
                text.AppendJoin(" | ", row.Select(CellOf)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string CellOf(object? cell) => cell switch
    {
        null => "",
        string words => $"'{words}'",
        Money amount => $"€ {amount}",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => string.Create(CultureInfo.InvariantCulture, $"{cell}"),
    };

    [GeneratedRegex("<svg class=\"narrow\".*?</svg>\n", RegexOptions.Singleline, Patience)]
    private static partial Regex NarrowPicture();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline, Patience)]
    private static partial Regex Style();

    [GeneratedRegex(";font:.*?;color:#333", RegexOptions.None, Patience)]
    private static partial Regex Font();
}
