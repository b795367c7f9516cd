using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain;
using Declaratie.Exchange.Vektis;
using NodaTime;

namespace Declaratie.Tests.Vektis;

/// <summary>Makes valid messages of all kinds of fields from a seed.</summary>
internal sealed class EiMaker(int seed)
{
    private static readonly LocalDate Invoice = new(2024, 7, 1);

    private readonly Random random = new(seed);
    private int references;

    // A bureau's file has debtors.
    private bool hasBureau;

    public static string Bsn(Random random)
    {
        while (true)
        {
            var digits = random.Next(10_000_000, 99_999_999).ToString(CultureInfo.InvariantCulture);
            var rest = digits.Select((digit, at) => (9 - at) * (digit - '0')).Sum() % 11;
            if (rest < 10)
            {
                return digits + rest.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    public EiMessage Message(EiStandard standard)
    {
        hasBureau = random.Next(3) == 0;
        var header = Header(standard);
        var insured = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Insured(standard)).ToImmutableArray();
        var message = new EiMessage(standard, header, insured);
        return standard.IsReturn ? message with { Submitted = message.Claimed } : message;
    }

    private EiHeader Header(EiStandard standard) => new()
    {
        IsTest = Coin(),
        Software = "000123",
        SoftwareVersion = "1.0 é",
        Uzovi = "3311",
        Bureau = hasBureau ? "98000123" : "",
        Provider = "04123456",
        Practice = Maybe("04012345"),
        Institution = Maybe("47470001"),
        Payee = "02",
        PeriodStart = new LocalDate(2024, 1, 1),
        PeriodEnd = new LocalDate(2024, 6, 30),
        InvoiceNumber = "F" + Digits(8),
        InvoiceDate = Invoice,
        VatId = Maybe("NL123456789B12"),
        InsurerReference = standard.IsReturn ? Text(24) : "",
        ReturnDate = standard.IsReturn ? Invoice.PlusDays(3) : null,
        Codes = standard.IsReturn ? Codes("0200") : default,
    };

    private EiInsuredLines Insured(EiStandard standard)
    {
        var isAbroad = random.Next(5) == 0;
        var number = Maybe(Text(11));
        var hasNoBsn = random.Next(6) == 0;
        var insured = new EiInsured
        {
            Bsn = hasNoBsn ? "999999999" : Bsn(random),
            Uzovi = "3311",
            InsuredNumber = hasNoBsn ? Text(15) : Maybe(Text(15)),
            PatientNumber = Maybe(Text(11)),
            BirthDate = new LocalDate(1950, 1, 1).PlusDays(random.Next(20_000)),
            Gender = Coin() ? "1" : "2",
            Name = Name(),
            Address = Address(isAbroad),
            DebtorNumber = number,
            IsDeceased = standard.Record("02")!.Find("0223") is not null && Coin(),
            Comment = Comment(),
            Debtor = hasBureau && number.Length > 0 ? Debtor(number, standard.IsReturn) : null,
            Codes = Codes(standard, "0200"),
        };
        return new EiInsuredLines(insured, [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Line(standard))]);
    }

    private EiName Name()
    {
        var partner = Maybe(Text(25));
        return new EiName
        {
            BirthName = "Ünal" + Text(20),
            Prefix = Maybe("van der"),
            PartnerName = partner,
            PartnerPrefix = partner.Length > 0 ? Maybe("de") : "",
            Initials = "JÉ",
            Use = (random.Next(4) + 1).ToString(CultureInfo.InvariantCulture),
        };
    }

    private EiAddress Address(bool isAbroad) => new()
    {
        Postcode = isAbroad ? "" : "3511AB",
        ForeignPostcode = isAbroad ? "53113" : "",
        HouseNumber = random.Next(1, 99_999),
        HouseSuffix = Maybe("bis"),
        Country = isAbroad ? "DE" : "",
    };

    private EiDebtor Debtor(string number, bool isReturn) => new()
    {
        DebtorNumber = number,
        BirthDate = Coin() ? new LocalDate(1970, 2, 28) : null,
        Gender = Maybe("1"),
        Name = Name(),
        Title = Maybe("02"),
        Street = Text(24),
        Address = Address(isAbroad: false),
        Town = Text(24),
        Phone = Maybe("0301234567"),
        PhoneCountry = Maybe("031"),
        Email = Maybe("post@example.nl"),
        Account = Maybe("0000000123456789"),
        Relation = Maybe("23"),
        Codes = isReturn ? Codes("0200") : default,
    };

    private EiLine Line(EiStandard standard)
    {
        var isDental = standard.Name.StartsWith("MZ", StringComparison.Ordinal);
        var isCredit = random.Next(4) == 0;
        var (tariff, quantity) = (random.Next(1, 100_000), random.Next(1, 100));
        var size = Money.FromCents((long)tariff * quantity);
        var date = new LocalDate(2024, 1, 1).PlusDays(random.Next(180));
        return new EiLine
        {
            Authorisation = Maybe(Text(15)),
            Date = date,
            CodeList = isDental ? "010" : "012",
            Code = isDental ? "C002" : Digits(4),
            Quantity = quantity,
            Accident = Maybe("N"),
            Treating = "04123456",
            TreatingSpecialism = Maybe("0100"),
            Referrer = Maybe("01234567"),
            ReferrerSpecialism = Maybe("0800"),
            Tariff = Money.FromCents(tariff),
            Calculated = new EiAmount(size, isCredit),
            VatHundredths = Coin() ? 2_100 : 0,
            Claimed = new EiAmount(size, isCredit),
            Reference = string.Create(CultureInfo.InvariantCulture, $"R{seed}-{++references}"),
            Previous = isCredit ? string.Create(CultureInfo.InvariantCulture, $"OLD{references}") : "",
            Comment = Comment(),
            Dental = isDental ? Dental() : null,
            Paramedical = isDental ? null : Paramedical(date),
            Assessment = standard.IsReturn ? new EiAssessment(new EiAmount(size, isCredit), new EiAmount(size, isCredit), Codes("0611")) : null,
        };
    }

    private EiDental Dental() => new()
    {
        Kind = "01",
        Special = Coin() ? "N" : "J",
        SpecialKind = Maybe("001"),
        Jaw = Maybe("1"),
        Tooth = Maybe("36"),
        Surfaces = Maybe("MOD"),
        Diagnosis = Coin() ? new EiDiagnosis("026", "0001") : EiDiagnosis.None,
        Reduction = Money.FromCents(random.Next(0, 1_000)),
    };

    private EiParamedical Paramedical(LocalDate date) => new()
    {
        Referral1 = Diagnosis("00001234"),
        Referral2 = Diagnosis("00005678"),
        Diagnosis1 = Diagnosis("7020"),
        Diagnosis2 = Diagnosis("M54.5"),
        Indication = Maybe("009"),
        ReferralDate = date.PlusDays(-random.Next(100)),
        EndReason = Maybe("02"),
    };

    private EiDiagnosis Diagnosis(string code) => Coin() ? new EiDiagnosis("001", code) : EiDiagnosis.None;

    private string Comment() => random.Next(4) switch
    {
        0 => Text(140),
        1 => Text(140) + "\n" + Text(20),
        _ => "",
    };

    private EiRetourCodes Codes(EiStandard standard, string first) => standard.IsReturn ? Codes(first) : default;

    private EiRetourCodes Codes(string first) =>
        new(new RetourCode(first), Coin() ? new RetourCode("0613") : null, null);

    private string Maybe(string text) => Coin() ? text : "";

    private bool Coin() => random.Next(2) == 0;

    private string Digits(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => (char)('1' + random.Next(9))));

    // Letters as they come in names; no spaces at the ends.
    private string Text(int longest)
    {
        const string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789éëïöüßÀÿ -'./";
        var text = string.Concat(Enumerable.Range(0, random.Next(1, longest + 1)).Select(_ => letters[random.Next(letters.Length)])).Trim();
        return text.Trim('0').Length == 0 ? "x" : text;
    }
}
