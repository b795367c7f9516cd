using System.Text;
using System.Xml.Linq;
using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Exchange.Bookkeeping;
using Declaratie.Tests.Cli;
using NodaTime;
using Xunit;
using static Declaratie.Tests.Bookkeeping.AuditFile;

namespace Declaratie.Tests.Bookkeeping;

/// <summary>The files for the bookkeeping: whatever stands in names and ids, and wherever they are made.</summary>
public sealed class FileTests
{
    private static readonly BookAccount Debtors = new(AccountRole.DebtorsInsurers, "1300");
    private static readonly BookAccount Revenue = new(AccountRole.Revenue, "8000");

    public static TheoryData<string> HostileTexts() =>
    [
        "<trLine>", "a&b", "\"quotes\" 'too'", "]]>", "tab\tand\r\nline", "nul\0and\u0001bell\u0007", "\uFFFE\uFFFF", "half \uD83D", "\uDE00 half", "whole \uD83D\uDE00",
        new string('x', 2_000), string.Concat(Enumerable.Repeat("\uD83D\uDE00", 600)), " space before", "space after ", "=1+1", "-2+3", "@SUM(A1)", "\u00A0+1", "a;b,c", "~mark", "ünïcödé",
    ];

    [Theory]
    [MemberData(nameof(HostileTexts))]
    [Trait("Threat", "T5")]
    public void Whatever_stands_in_names_and_ids_the_audit_file_is_valid(string text)
    {
        var month = Of([Document(text, text, text, concerns: text), Document(text + "2", "other", text)]);

        var file = AuditFile.Of(month, Options(text));

        Assert.Empty(FaultsIn(file));
        Assert.Equal(2, file.Descendants(Xaf + "custSupID").Select(id => id.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    [Trait("Threat", "T5")]
    public void Whatever_stands_in_names_and_ids_sales_invoices_are_read_back(string text)
    {
        using var stream = new MemoryStream(Bytes(Of([Document(text, text, text)]), BookkeepingFormat.Yuki));
        var file = XDocument.Load(stream);
        Assert.Equal("40.00", file.Descendants().Single(element => element.Name.LocalName == "SalesPrice").Value);
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    [Trait("Threat", "T4")]
    public void No_cell_of_csv_begins_as_a_formula(string text)
    {
        var csv = Encoding.UTF8.GetString(Bytes(Of([Document(text, text, text)]), BookkeepingFormat.Csv));
        var rows = csv.Split("\r\n");
        Assert.Equal(4, rows.Length);
        Assert.All(rows.SelectMany(row => row.TrimStart('\uFEFF').Split(';')), cell => Assert.DoesNotMatch("^\"?[=+@＝＋－＠]|^\"?-[0-9]", cell.TrimStart()));
    }

    [Fact]
    public void Debtors_that_are_alike_keep_numbers_of_their_own()
    {
        var long1 = new string('x', 40);
        (bool IsPatient, string Id)[] debtors =
        [
            (true, "A"), (false, "A"), (true, "P-A"), (true, "V-A"), (true, long1), (true, long1 + "y"), (true, new string('x', 33)), (true, new string('x', 34)),
            (true, "a b"), (true, " a b"), (true, "a b "), (true, "a\tb"), (true, "a~b"), (true, "a_b"), (true, "\uD83D\uDE00"), (true, "\uD83D\uDE01"), (true, "\uFFFE"), (true, "\uFFFF"),
        ];

        var numbers = debtors.Select(debtor => FileText.NumberOf(new BookDebtor(debtor.IsPatient, debtor.Id, null))).ToList();

        Assert.Equal(numbers.Count, numbers.Distinct(StringComparer.Ordinal).Count());
        Assert.All(numbers, number => Assert.InRange(number.Length, 3, 35));
        Assert.Equal("P-A V-A P-P-A P-V-A", string.Join(' ', numbers.Take(4)));

        // Who writes an id like a shortened one gets another.
        Assert.NotEqual(numbers[4], FileText.NumberOf(new BookDebtor(IsPatient: true, numbers[4][2..], null)), StringComparer.Ordinal);
    }

    [Fact]
    public void Documents_of_two_series_with_one_number_are_two_transactions()
    {
        var month = Of([Document("7", "A", "A"), Document("7", "A", "A") with { Kind = DocumentKind.Memo }, Document(new string('9', 50), "A", "A")]);

        var file = AuditFile.Of(month);

        Assert.Empty(FaultsIn(file));
        var numbers = file.Descendants(Xaf + "transaction").Select(transaction => transaction.Element(Xaf + "nr")!.Value).ToList();
        Assert.Equal("7", numbers[0]);
        Assert.Matches("^7~[0-9a-f]{16}$", numbers[1]);
        Assert.Matches("^9{18}~[0-9a-f]{16}$", numbers[2]);
    }

    [Theory]
    [InlineData("nl-NL")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var month = Of([Document("F1", "A", "A"), Document("F2", "B", "B")]);
        foreach (var format in Enum.GetValues<BookkeepingFormat>())
        {
            Assert.Equal(Bytes(month, format), UnderCulture.Of(culture, () => Bytes(month, format)));
        }
    }

    [Fact]
    public void A_month_of_nothing_is_a_valid_file_in_every_format()
    {
        var month = Of([]);
        Assert.Empty(FaultsIn(AuditFile.Of(month)));
        Assert.Equal(
            "\uFEFFdocument,kind,date,concerns,debtor,debtor kind,debtor name,account,account name,debit,credit\r\n",
            Encoding.UTF8.GetString(Bytes(month, BookkeepingFormat.Csv, Options() with { Language = FileLanguage.English })));
        Assert.Contains("<SalesInvoices xmlns=\"urn:xmlns:http://www.theyukicompany.com:salesinvoices\" />", Encoding.UTF8.GetString(Bytes(month, BookkeepingFormat.Yuki)), StringComparison.Ordinal);
    }

    [Fact]
    public void Accounts_that_share_a_number_are_one_account()
    {
        var other = new BookAccount(AccountRole.DebtorsPatients, "1300");
        var month = new BookkeepingMonth(new YearMonth(2024, 4), MonthStatus.Collected, [Debtors, other, Revenue],
        [
            Document("F1", "A", "A"),
            new BookDocument(DocumentKind.PatientInvoice, "V1", new LocalDate(2024, 4, 3), new BookDebtor(IsPatient: true, "A", null), [new(other, BookSide.Debit, Money.FromEuros(5m)), new(Revenue, BookSide.Credit, Money.FromEuros(5m))]),
        ]);

        var file = AuditFile.Of(month);

        Assert.Empty(FaultsIn(file));
        Assert.Equal(
            "1300 Debiteuren zorgverzekeraars / Debiteuren patiënten B, 8000 Omzet P",
            string.Join(", ", file.Descendants(Xaf + "ledgerAccount").Select(account => string.Join(' ', account.Elements().Select(element => element.Value)))));
        Assert.Equal("V-A P-A", string.Join(' ', file.Descendants(Xaf + "customerSupplier").Select(debtor => debtor.Element(Xaf + "custSupID")!.Value)));
    }

    [Fact]
    public void What_the_receiver_wants_to_know_is_told_when_it_is_given()
    {
        var month = Of([Document("F1", "A", "A")]);
        var options = Options() with { CompanyNumber = "87654321", TaxNumber = "NL001234567B01", SoftwareVersion = "9.9", PaymentDays = 30, VatType = "4" };
        var file = AuditFile.Of(month, options);
        Assert.Empty(FaultsIn(file));
        Assert.Equal(("87654321", "NL001234567B01", "9.9"), (Only(file, "companyIdent"), Only(file, "taxRegIdent"), Only(file, "softwareVersion")));
        var yuki = Encoding.UTF8.GetString(Bytes(month, BookkeepingFormat.Yuki, options));
        Assert.Contains("<DueDate>2024-05-02</DueDate>", yuki, StringComparison.Ordinal);
        Assert.Contains("<VATType>4</VATType>", yuki, StringComparison.Ordinal);
        Assert.DoesNotContain("VATType", Encoding.UTF8.GetString(Bytes(month, BookkeepingFormat.Yuki)), StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_that_does_not_fit_is_the_programmers_mistake()
    {
        foreach (var options in (BookkeepingFileOptions[])[Options(" "), Options() with { TaxNumber = new string('1', 31) }, Options() with { CompanyNumber = "1\n2" }, Options() with { PaymentDays = -1 }, Options() with { SoftwareVersion = new string('1', 21) }])
        {
            Assert.Equal("options", Assert.Throws<ArgumentException>(() => Bytes(Of([]), options: options)).ParamName);
        }
    }

    [Fact]
    public void The_file_is_streamed_and_the_stream_stays_open()
    {
        using var stream = new CountingStream();
        BookkeepingFile.Write(Of([.. Enumerable.Range(1, 2_000).Select(number => Document($"F{number}", "A", "A"))]), BookkeepingFormat.Xaf, Options(), stream);
        Assert.True(stream.CanWrite);
        Assert.True(stream.Writes > 10);
    }

    private static string Only(XDocument file, string name) => file.Descendants(Xaf + name).Single().Value;

    private static BookkeepingMonth Of(BookDocument[] documents) => new(new YearMonth(2024, 4), MonthStatus.Collected, [Debtors, Revenue], [.. documents]);

    private static BookDocument Document(string number, string debtor, string name, string? concerns = null) => new(
        DocumentKind.ClaimFile, number, new LocalDate(2024, 4, 2), new BookDebtor(IsPatient: false, debtor, name),
        [new(Debtors, BookSide.Debit, Money.FromEuros(40m)), new(Revenue, BookSide.Credit, Money.FromEuros(40m))])
    {
        Concerns = concerns,
    };

    private sealed class CountingStream : MemoryStream
    {
        public int Writes { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Writes++;
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Writes++;
            base.Write(buffer);
        }
    }
}
