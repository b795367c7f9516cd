using System.Globalization;
using System.Xml;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;

namespace Declaratie.Exchange.Bookkeeping;

/// <summary>EXPERIMENTAL: writes sales invoices for Yuki after the public description of their fields; its schema was not available.</summary>
/// <remarks>
/// One sales invoice per document. Its lines are the accounts of profit and loss, credit above zero: the account of the debtors is Yuki's own.
/// They come in as drafts (Process is false), and nobody gets mail.
/// </remarks>
internal sealed class YukiWriter(BookkeepingMonth month, BookkeepingFileOptions options, Stream output)
{
    private const string Namespace = "urn:xmlns:http://www.theyukicompany.com:salesinvoices";
    private const int LongestText = 999;

    private readonly BookkeepingWords words = new(options.Language);
    private XmlWriter xml = null!;

    internal void Write()
    {
        using (xml = XmlWriter.Create(output, XafWriter.Settings))
        {
            xml.WriteStartDocument();
            xml.WriteStartElement("SalesInvoices", Namespace);
            foreach (var document in month.Documents)
            {
                Write(document);
            }

            xml.WriteEndElement();
            xml.WriteWhitespace("\n");
            xml.WriteEndDocument();
        }
    }

    private void Write(BookDocument document)
    {
        var subject = FileText.Clean(words.DescriptionOf(document), LongestText);
        xml.WriteStartElement("SalesInvoice");
        Element("Reference", FileText.Clean(document.Number, LongestText));
        Element("Subject", subject);
        Element("PaymentMethod", "ElectronicTransfer");
        Element("Process", "false");
        Element("EmailToCustomer", "false");
        Element("Date", FileText.Day(document.Date));
        if (options.PaymentDays is { } days)
        {
            Element("DueDate", FileText.Day(document.Date.PlusDays(days)));
        }

        Element("Currency", "EUR");
        Write(document.Debtor);
        xml.WriteStartElement("InvoiceLines");
        foreach (var line in document.Lines)
        {
            if (!line.Account.IsOfBalance)
            {
                Write(line, subject);
            }
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Write(BookDebtor debtor)
    {
        var number = FileText.NumberOf(debtor);
        xml.WriteStartElement("Contact");
        Element("ContactCode", number);
        Element("FullName", debtor.Name is null ? number : FileText.Clean(debtor.Name, LongestText));
        Element("ContactType", debtor.IsPatient ? "Person" : "Company");
        xml.WriteEndElement();
    }

    private void Write(BookLine line, string subject)
    {
        var name = words.NameOf(line.Account);
        xml.WriteStartElement("InvoiceLine");
        Element("Description", $"{name}: {subject}");
        Element("ProductQuantity", 1.ToString(CultureInfo.InvariantCulture));
        xml.WriteStartElement("Product");
        Element("Description", name);
        Element("Reference", line.Account.Number);
        Element("SalesPrice", FileText.Amount(line.Side is BookSide.Credit ? line.Amount : -line.Amount));
        Element("VATPercentage", FileText.Amount(Money.Zero));
        Element("VATIncluded", "true");
        if (options.VatType is { } type)
        {
            Element("VATType", type);
        }

        Element("GLAccountCode", line.Account.Number);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Element(string name, string text) => xml.WriteElementString(name, text);
}
