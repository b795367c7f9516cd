using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Exchange.Bookkeeping;
using Declaratie.Tests.House;
using NodaTime;

namespace Declaratie.Tests.Bookkeeping;

/// <summary>An audit file as a reader sees it: by the schema, and by its own arithmetic.</summary>
internal static class AuditFile
{
    public static readonly XNamespace Xaf = "http://www.auditfiles.nl/XAF/3.2";

    private static readonly Lazy<XmlSchemaSet> Schema = new(() =>
    {
        var schemas = new XmlSchemaSet();
        using var reader = XmlReader.Create(Repository.PathOf("tests/Declaratie.Tests/Bookkeeping/Schema/XmlAuditfileFinancieel3.2.xsd"));
        schemas.Add(Xaf.NamespaceName, reader);
        schemas.Compile();
        return schemas;
    });

    public static BookkeepingFileOptions Options(string practice = "Praktijk De Linde") => new(practice, new LocalDate(2024, 5, 2));

    public static byte[] Bytes(BookkeepingMonth month, BookkeepingFormat format = BookkeepingFormat.Xaf, BookkeepingFileOptions? options = null)
    {
        using var stream = new MemoryStream();
        BookkeepingFile.Write(month, format, options ?? Options(), stream);
        return stream.ToArray();
    }

    public static XDocument Of(BookkeepingMonth month, BookkeepingFileOptions? options = null)
    {
        using var stream = new MemoryStream(Bytes(month, BookkeepingFormat.Xaf, options));
        return XDocument.Load(stream, LoadOptions.PreserveWhitespace);
    }

    // What the schema has to say, and what does not add up: the totals are computed again from the lines.
    public static ImmutableArray<string> FaultsIn(XDocument file)
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        using (var reader = XmlReader.Create(file.CreateReader(), SettingsFor(faults)))
        {
            while (reader.Read())
            {
            }
        }

        var transactions = file.Root!.Element(Xaf + "company")!.Element(Xaf + "transactions")!;
        var lines = transactions.Descendants(Xaf + "trLine").ToList();
        Tell(faults, "linesCount", Said(transactions, "linesCount"), lines.Count);
        Tell(faults, "totalDebit", Said(transactions, "totalDebit"), Sum(lines, "D"));
        Tell(faults, "totalCredit", Said(transactions, "totalCredit"), Sum(lines, "C"));
        foreach (var transaction in transactions.Descendants(Xaf + "transaction"))
        {
            var own = transaction.Elements(Xaf + "trLine").ToList();
            Tell(faults, $"debit of {transaction.Element(Xaf + "nr")!.Value}", Sum(own, "D"), Sum(own, "C"));
        }

        faults.AddRange(transactions.Descendants(Xaf + "transaction").CountBy(transaction => transaction.Element(Xaf + "nr")!.Value, StringComparer.Ordinal)
            .Where(count => count.Value > 1).Select(count => $"transaction {count.Key} is there {count.Value} times"));
        return faults.DrainToImmutable();
    }

    private static XmlReaderSettings SettingsFor(ImmutableArray<string>.Builder faults)
    {
        var settings = new XmlReaderSettings
        {
            Schemas = Schema.Value,
            ValidationType = ValidationType.Schema,
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints,
        };
        settings.ValidationEventHandler += (_, told) => faults.Add(told.Message);
        return settings;
    }

    private static decimal Said(XElement parent, string name) => decimal.Parse(parent.Element(Xaf + name)!.Value, CultureInfo.InvariantCulture);

    private static decimal Sum(List<XElement> lines, string side) => lines
        .Where(line => line.Element(Xaf + "amntTp")!.Value == side)
        .Sum(line => decimal.Parse(line.Element(Xaf + "amnt")!.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));

    private static void Tell(ImmutableArray<string>.Builder faults, string what, decimal said, decimal found)
    {
        if (said != found)
        {
            faults.Add(string.Create(CultureInfo.InvariantCulture, $"{what}: {said} is not {found}"));
        }
    }
}
