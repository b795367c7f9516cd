using System.Globalization;
using System.Text;
using System.Xml;
using Declaratie.Domain.Bookkeeping;

namespace Declaratie.Exchange.Bookkeeping;

/// <summary>Writes XML Auditfile Financieel 3.2: one journal of sales, one transaction per document.</summary>
internal sealed class XafWriter(BookkeepingMonth month, BookkeepingFileOptions options, Stream output)
{
    private const string Namespace = "http://www.auditfiles.nl/XAF/3.2";
    private const string JournalId = "DECL";
    private const int LongestName = 50;
    private const int LongestText = 999;

    private readonly BookkeepingWords words = new(options.Language);
    private readonly Dictionary<BookDebtor, string> debtors = [];
    private readonly HashSet<string> numbers = new(StringComparer.Ordinal);
    private readonly string period = month.Month.Month.ToString(CultureInfo.InvariantCulture);
    private XmlWriter xml = null!;

    internal static XmlWriterSettings Settings => new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        CloseOutput = false,
    };

    internal void Write()
    {
        using (xml = XmlWriter.Create(output, Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("auditfile", Namespace);
            WriteHeader();
            xml.WriteStartElement("company");
            WriteCompany();
            WriteDebtors();
            WriteAccounts();
            WritePeriod();
            WriteTransactions();
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteWhitespace("\n");
            xml.WriteEndDocument();
        }
    }

    private void WriteHeader()
    {
        xml.WriteStartElement("header");
        Element("fiscalYear", month.Month.Year.ToString(CultureInfo.InvariantCulture));
        Element("startDate", FirstDay);
        Element("endDate", LastDay);
        Element("curCode", "EUR");
        Element("dateCreated", FileText.Day(options.Created));
        Element("softwareDesc", "Declaratie");
        Element("softwareVersion", options.SoftwareVersion);
        xml.WriteEndElement();
    }

    private string FirstDay => FileText.Day(month.Month.OnDayOfMonth(1));

    private string LastDay => FileText.Day(month.Month.ToDateInterval().End);

    private void WriteCompany()
    {
        if (!string.IsNullOrEmpty(options.CompanyNumber))
        {
            Element("companyIdent", options.CompanyNumber);
        }

        Element("companyName", FileText.Clean(options.Practice, LongestText));
        Element("taxRegistrationCountry", "NL");
        Element("taxRegIdent", options.TaxNumber);
    }

    private void WriteDebtors()
    {
        xml.WriteStartElement("customersSuppliers");
        foreach (var document in month.Documents)
        {
            if (debtors.ContainsKey(document.Debtor))
            {
                continue;
            }

            var number = FileText.NumberOf(document.Debtor);
            debtors.Add(document.Debtor, number);
            xml.WriteStartElement("customerSupplier");
            Element("custSupID", number);
            Element("custSupName", FileText.Clean(document.Debtor.Name ?? $"{words.KindOf(document.Debtor)} {number}", LongestName));
            Element("custSupTp", "C");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The accounts that are used; roles that share a number are one account.</summary>
    private void WriteAccounts()
    {
        var used = month.Documents.SelectMany(document => document.Lines).Select(line => line.Account.Role).ToHashSet();
        if (used.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("generalLedger");
        foreach (var shared in month.Accounts.Where(account => used.Contains(account.Role)).GroupBy(account => account.Number, StringComparer.Ordinal))
        {
            xml.WriteStartElement("ledgerAccount");
            Element("accID", shared.Key);
            Element("accDesc", string.Join(" / ", shared.Select(words.NameOf)));
            Element("accTp", shared.First().IsOfBalance ? "B" : "P");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WritePeriod()
    {
        xml.WriteStartElement("periods");
        xml.WriteStartElement("period");
        Element("periodNumber", period);
        Element("periodDesc", FirstDay[..^3]);
        Element("startDatePeriod", FirstDay);
        Element("endDatePeriod", LastDay);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteTransactions()
    {
        xml.WriteStartElement("transactions");
        Element("linesCount", month.LineCount.ToString(CultureInfo.InvariantCulture));
        Element("totalDebit", FileText.Amount(month.Debit));
        Element("totalCredit", FileText.Amount(month.Credit));
        if (!month.Documents.IsEmpty)
        {
            xml.WriteStartElement("journal");
            Element("jrnID", JournalId);
            Element("desc", words.Journal);
            Element("jrnTp", "S");
            foreach (var document in month.Documents)
            {
                Write(document);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void Write(BookDocument document)
    {
        var day = FileText.Day(document.Date);
        var reference = FileText.Clean(document.Number, LongestText);
        xml.WriteStartElement("transaction");
        Element("nr", NumberOf(document));
        Element("desc", FileText.Clean(words.DescriptionOf(document), LongestText));
        Element("periodNumber", period);
        Element("trDt", day);
        for (var at = 0; at < document.Lines.Length; at++)
        {
            Write(document, at, reference, day);
        }

        xml.WriteEndElement();
    }

    private void Write(BookDocument document, int at, string reference, string day)
    {
        var line = document.Lines[at];
        xml.WriteStartElement("trLine");
        Element("nr", (at + 1).ToString(CultureInfo.InvariantCulture));
        Element("accID", line.Account.Number);
        Element("docRef", reference);
        Element("effDate", day);
        Element("desc", words.NameOf(line.Account));
        Element("amnt", FileText.Amount(line.Amount));
        Element("amntTp", line.Side is BookSide.Debit ? "D" : "C");
        if (line.Account.IsOfBalance)
        {
            Element("custSupID", debtors[document.Debtor]);
            Element("invRef", document.Concerns is null ? reference : FileText.Clean(document.Concerns, LongestText));
        }

        xml.WriteEndElement();
    }

    /// <summary>Numbers of different series may be the same, transactions may not.</summary>
    private string NumberOf(BookDocument document)
    {
        var number = FileText.Fit("", document.Number);
        if (!numbers.Add(number))
        {
            number = FileText.Fit("", document.Number, document.Kind.ToString());
            _ = numbers.Add(number);
        }

        return number;
    }

    private void Element(string name, string text) => xml.WriteElementString(name, text);
}
