using System.Buffers;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;

namespace Declaratie.Exchange.Bookkeeping;

/// <summary>Writes a month as CSV: UTF-8 with a mark, one row per line, lines end in CR LF; a spreadsheet reads no text in it as a formula.</summary>
internal static class BookkeepingCsv
{
    /// <summary>Both separators, whichever is used: a file may be opened in the other language.</summary>
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\";,");

    /// <summary>The full-width forms too: spreadsheets read them as the plain ones.</summary>
    private static readonly SearchValues<char> Formulas = SearchValues.Create("=+-@＝＋－＠");

    private static readonly (string Dutch, string English)[] Headings =
    [
        ("boekstuk", "document"), ("soort", "kind"), ("datum", "date"), ("betreft", "concerns"), ("debiteur", "debtor"), ("soort debiteur", "debtor kind"),
        ("naam debiteur", "debtor name"), ("rekening", "account"), ("rekeningnaam", "account name"), ("debet", "debit"), ("credit", "credit"),
    ];

    internal static void Write(BookkeepingMonth month, BookkeepingFileOptions options, Stream output)
    {
        var words = new BookkeepingWords(options.Language);
        var numbers = new NumberFormatInfo { NumberDecimalSeparator = words.Say(",", ".") };
        using var text = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = words.Say(";", ","), NewLine = "\r\n" }, leaveOpen: true);
        foreach (var (dutch, english) in Headings)
        {
            csv.WriteField(words.Say(dutch, english), shouldQuote: false);
        }

        csv.NextRecord();
        foreach (var document in month.Documents)
        {
            foreach (var line in document.Lines)
            {
                Text(csv, document.Number);
                Text(csv, words.KindOf(document));
                Text(csv, FileText.Day(document.Date));
                Text(csv, document.Concerns ?? "");
                Text(csv, FileText.NumberOf(document.Debtor));
                Text(csv, words.KindOf(document.Debtor));
                Text(csv, document.Debtor.Name ?? "");
                Text(csv, line.Account.Number);
                Text(csv, words.NameOf(line.Account));
                csv.WriteField(line.Side is BookSide.Debit ? AmountOf(line.Amount, numbers) : "", shouldQuote: false);
                csv.WriteField(line.Side is BookSide.Credit ? AmountOf(line.Amount, numbers) : "", shouldQuote: false);
                csv.NextRecord();
            }
        }
    }

    private static string AmountOf(Money amount, NumberFormatInfo numbers) => amount.Euros.ToString("0.00", numbers);

    private static void Text(CsvWriter csv, string text)
    {
        var clean = FileText.Clean(text, int.MaxValue);
        var guarded = IsFormula(clean) ? "'" + clean : clean;
        csv.WriteField(guarded, guarded is [' ', ..] or [.., ' '] || guarded.AsSpan().ContainsAny(Quoted));
    }

    /// <summary>Some programs drop what cannot be seen at the begin before they look.</summary>
    private static bool IsFormula(ReadOnlySpan<char> text)
    {
        var seen = 0;
        while (seen < text.Length && (char.IsWhiteSpace(text[seen]) || text[seen] is '\uFEFF' or '\u200B'))
        {
            seen++;
        }

        return seen < text.Length && Formulas.Contains(text[seen]);
    }
}
