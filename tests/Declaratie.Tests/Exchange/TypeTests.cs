using System.Text;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Exchange.Journal;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Exchange;

/// <summary>Every type of the journal with all its fields, as a line and as an entry.</summary>
public class TypeTests
{
    private static readonly LocalDate Day = new(2024, 1, 31);

    /// <summary>All lines with all fields: one of each type.</summary>
    public static IEnumerable<object[]> Lines =>
    [
        .. Register, .. Documents, .. Changes,
        .. ClaimLines.Register, .. ClaimLines.Treatments, .. ClaimLines.Files, .. ClaimLines.Returns, .. ClaimLines.Months,
    ];

    /// <summary>A line with all fields of its type, and the entry that it is: master data.</summary>
    public static TheoryData<string, JournalEntry> Register => new()
    {
        { """{"type":"provider","id":"RJB","name":"R.J. Bos","agb":"04012345"}""", new Provider(new("RJB"), "R.J. Bos", "04012345") },
        {
            """{"type":"payor","id":"CZ","name":"CZ","uzovi":"9664","claimWithinMonths":12,"reclaimWithinMonths":0}""",
            new Payor(new("CZ"), "CZ") { Uzovi = "9664", ClaimWithinMonths = 12, ReclaimWithinMonths = 0 }
        },
        {
            """{"type":"patient","id":"P1","name":"Zoë","provider":"RJB","date":"2024-01-31","account":"G1","bsn":"123456782","birthDate":"1980-02-29","birthName":"a","prefix":"b","partnerName":"h","partnerPrefix":"i","initials":"c","gender":"d","postcode":"e","houseNumber":"f","country":"j","insuredNumber":"g"}""",
            new Patient(new("P1"))
            {
                Name = "Zoë", Provider = new("RJB"), Date = Day, Account = new("G1"), Bsn = "123456782", BirthDate = new(1980, 2, 29),
                BirthName = "a", Prefix = "b", Initials = "c", Gender = "d", Postcode = "e", HouseNumber = "f", InsuredNumber = "g",
                PartnerName = "h", PartnerPrefix = "i", Country = "j",
            }
        },
    };

    /// <summary>The same of what is owed and paid.</summary>
    public static TheoryData<string, JournalEntry> Documents => new()
    {
        {
            """{"type":"invoice","id":"F1","date":"2024-01-31","patient":"P1","provider":"RJB","payor":"CZ","billedTo":"payor","amount":225.00,"number":"2024-1","openingBalance":true}""",
            new Invoice(new("F1"), Day, new("RJB"), Money.FromCents(22500))
            {
                Patient = new("P1"), Payor = new("CZ"), BilledTo = BilledTo.Payor, Number = "2024-1", OpeningBalance = true,
            }
        },
        {
            """{"type":"receipt","id":"R1","date":"2024-01-31","patient":"P1","payor":"CZ","provider":"RJB","amount":0.05,"number":"7","method":"pin","openingBalance":true,"pays":["F1",{"invoice":"F2","amount":12.50}]}""",
            new Receipt(new("R1"), Day, new("RJB"), Money.FromCents(5))
            {
                Patient = new("P1"), Payor = new("CZ"), Number = "7", Method = "pin", OpeningBalance = true,
                Pays = [new("F1"), new("F2", Money.FromCents(1250))],
            }
        },
        {
            """{"type":"allocation","date":"2024-01-31","credit":"R1","invoice":"F1","amount":0.00}""",
            new Allocation(Day, new("R1"), new("F1"), Money.Zero)
        },
        {
            """{"type":"deallocation","date":"2024-01-31","credit":"R1","invoice":"F1","amount":12.50}""",
            new Deallocation(Day, new("R1"), new("F1"), Money.FromCents(1250))
        },
    };

    /// <summary>The same of what is changed later.</summary>
    public static TheoryData<string, JournalEntry> Changes => new()
    {
        {
            """{"type":"refund","id":"T1","date":"2024-01-31","credit":"R1","amount":12.50}""",
            new Refund(new("T1"), Day, new("R1"), Money.FromCents(1250))
        },
        {
            """{"type":"receipt-correction","id":"C1","date":"2024-01-31","receipt":"R1","amount":-12.50}""",
            new ReceiptCorrection(new("C1"), Day, new("R1"), Money.FromCents(-1250))
        },
        {
            """{"type":"invoice-adjustment","id":"C1","date":"2024-01-31","invoice":"F1","amount":-12.50,"provider":"RJB","reason":"coulance"}""",
            new InvoiceAdjustment(new("C1"), Day, new("F1"), Money.FromCents(-1250)) { Provider = new("RJB"), Reason = "coulance" }
        },
        {
            """{"type":"write-off","id":"W1","date":"2024-01-31","provider":"RJB","lines":[{"invoice":"F1","amount":12.50},{"invoice":"F2","amount":1.00}]}""",
            new WriteOff(new("W1"), Day, [new(new("F1"), Money.FromCents(1250)), new(new("F2"), Money.FromCents(100))]) { Provider = new("RJB") }
        },
        {
            """{"type":"write-off-reversal","id":"H1","date":"2024-01-31","writeOff":"W1","lines":[{"invoice":"F1","amount":12.50}]}""",
            new WriteOffReversal(new("H1"), Day, new("W1")) { Lines = [new(new("F1"), Money.FromCents(1250))] }
        },
        {
            """{"type":"transfer","id":"R9","date":"2024-01-31","from":"R1","toPatient":"P2","amount":12.50,"provider":"RJB"}""",
            new Transfer(new("R9"), Day, new("R1"), new("P2"), Money.FromCents(1250)) { Provider = new("RJB") }
        },
        {
            """{"type":"auto-allocation","date":"2024-01-31","strategy":["by-reference","same-provider","oldest-first","pro-rata"],"account":"P1","datedOn":"2024-02-01","crossBilling":true}""",
            new AutoAllocation(Day)
            {
                Strategy = [AllocationStrategy.ByReference, AllocationStrategy.SameProvider, AllocationStrategy.OldestFirst, AllocationStrategy.ProRata],
                Account = new("P1"), DatedOn = new(2024, 2, 1), CrossBilling = true,
            }
        },
        {
            """{"type":"period-closed","through":"2024-01-31","by":"mw. Bos","at":"2024-02-01T08:00:00.5Z"}""",
            new PeriodClosed(Day) { By = "mw. Bos", At = Instant.FromUtc(2024, 2, 1, 8, 0) + Duration.FromMilliseconds(500) }
        },
    };

    [Theory]
    [MemberData(nameof(Register))]
    [MemberData(nameof(Documents))]
    [MemberData(nameof(Changes))]
    [MemberData(nameof(ClaimLines.Register), MemberType = typeof(ClaimLines))]
    [MemberData(nameof(ClaimLines.Treatments), MemberType = typeof(ClaimLines))]
    [MemberData(nameof(ClaimLines.Files), MemberType = typeof(ClaimLines))]
    [MemberData(nameof(ClaimLines.Returns), MemberType = typeof(ClaimLines))]
    [MemberData(nameof(ClaimLines.Months), MemberType = typeof(ClaimLines))]
    public void A_line_with_all_fields_is_its_entry(string line, JournalEntry entry) => Assert.Equal(entry, Journals.Entry(line));

    [Theory]
    [MemberData(nameof(Register))]
    [MemberData(nameof(Documents))]
    [MemberData(nameof(Changes))]
    [MemberData(nameof(ClaimLines.Register), MemberType = typeof(ClaimLines))]
    [MemberData(nameof(ClaimLines.Treatments), MemberType = typeof(ClaimLines))]
    [MemberData(nameof(ClaimLines.Files), MemberType = typeof(ClaimLines))]
    [MemberData(nameof(ClaimLines.Returns), MemberType = typeof(ClaimLines))]
    [MemberData(nameof(ClaimLines.Months), MemberType = typeof(ClaimLines))]
    public void An_entry_is_written_as_its_line(string line, JournalEntry entry) =>
        Assert.Equal(line, JournalText.Write(new JournalHeader("x"), [entry]).Split('\n')[1]);

    [Fact]
    public void The_table_has_a_row_for_every_entry_of_the_domain()
    {
        var entries = typeof(JournalEntry).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(JournalEntry)) && !type.IsAbstract);
        Assert.Equal(entries.ToHashSet(), JournalTable.Shapes.Select(shape => shape.Entry).ToHashSet());
    }

    [Fact]
    public void Every_field_of_every_type_is_on_a_line_above()
    {
        string[] lines = [.. Lines.Select(row => (string)row[0])];
        foreach (var shape in JournalTable.Shapes)
        {
            var line = Assert.Single(lines, text => text.Contains($"\"type\":\"{shape.Type}\"", StringComparison.Ordinal));
            Assert.All(shape.Names.Except(["by", "at"], StringComparer.Ordinal), name => Assert.Contains($"\"{name}\":", line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Optional_fields_that_have_their_default_are_left_out()
    {
        JournalEntry[] entries =
        [
            new Provider(new("A"), ""), new Payor(new("A"), "x"), new Patient(new("P")),
            new Invoice(new("F1"), Day, new("A"), Money.Zero),
            new Receipt(new("R1"), Day, new("A"), Money.Zero) { Patient = new("P") },
            new WriteOffReversal(new("H1"), Day, new("W1")),
        ];
        Assert.Equal(
            """
            {"format":"declaratie.journal/1","practice":{"name":"x"},"currency":"EUR"}
            {"type":"provider","id":"A","name":""}
            {"type":"payor","id":"A","name":"x"}
            {"type":"patient","id":"P"}
            {"type":"invoice","id":"F1","date":"2024-01-31","provider":"A","amount":0.00}
            {"type":"receipt","id":"R1","date":"2024-01-31","patient":"P","provider":"A","amount":0.00}
            {"type":"write-off-reversal","id":"H1","date":"2024-01-31","writeOff":"W1"}

            """,
            JournalText.Write(new JournalHeader("x"), entries));
    }

    [Fact]
    public void Texts_that_return_are_one_string()
    {
        const string Line = """{"type":"receipt","id":"R1","date":"2024-01-31","payor":"CZ","provider":"RJB","amount":1,"method":"pin"}""";
        var receipts = Journals.Lines(Encoding.UTF8.GetBytes(string.Join('\n', Journals.Header, Line, Line)))
            .ConvertAll(line => Assert.IsType<Receipt>(line.Entry));
        Assert.Same(receipts[0].Provider.Value, receipts[1].Provider.Value);
        Assert.Same(receipts[0].Payor!.Value.Value, receipts[1].Payor!.Value.Value);
        Assert.Same(receipts[0].Method, receipts[1].Method);
    }
}
