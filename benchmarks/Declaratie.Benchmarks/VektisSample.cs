using System.Globalization;
using Declaratie.Domain;
using Declaratie.Exchange.Vektis;
using NodaTime;

namespace Declaratie.Benchmarks;

/// <summary>Claims and returns of any length, the same for the same length: four performances for each insured person, no errors.</summary>
internal static class VektisSample
{
    private const int LinesOfOne = 4;

    private static readonly LocalDate Start = new(2024, 1, 1);

    private static readonly EiHeader Header = new()
    {
        Uzovi = "9901",
        Provider = "04123456",
        Practice = "04012345",
        Payee = "03",
        PeriodStart = Start,
        PeriodEnd = new LocalDate(2024, 12, 31),
        InvoiceNumber = "F2024-0001",
        InvoiceDate = new LocalDate(2025, 1, 2),
    };

    /// <summary>Writes a message of so many insured persons; five records each.</summary>
    /// <param name="stream">Where it is written.</param>
    /// <param name="standard">What message it is.</param>
    /// <param name="insured">How many insured persons.</param>
    /// <returns>How many records it has.</returns>
    public static long Write(Stream stream, EiStandard standard, int insured)
    {
        using var writer = new EiWriter(stream, standard, leaveOpen: true);
        writer.Write(standard.IsReturn
            ? Header with { InsurerReference = "ZV-1", ReturnDate = new LocalDate(2025, 1, 9), Codes = new EiRetourCodes(new RetourCode("0200")) }
            : Header);
        for (var number = 0; number < insured; number++)
        {
            var person = Person(number);
            writer.Write(person);
            for (var line = 0; line < LinesOfOne; line++)
            {
                writer.Write(person, Line(standard, number, line));
            }
        }

        return writer.Close() ? writer.Records : throw new InvalidOperationException(string.Join('\n', writer.Findings));
    }

    public static EiInsured Person(int number) => new()
    {
        Bsn = Bsn(number),
        Uzovi = "9901",
        PatientNumber = "P" + number.ToString(CultureInfo.InvariantCulture),
        BirthDate = new LocalDate(1950, 1, 1).PlusDays(number % 20_000),
        Gender = number % 2 == 0 ? "1" : "2",
        Name = new EiName { BirthName = "Voorbeeld", Prefix = "van", Initials = "AB" },
        Address = new EiAddress { Postcode = "3511AB", HouseNumber = (number % 900) + 1 },
    };

    public static EiLine Line(EiStandard standard, int number, int line)
    {
        var amount = EiAmount.Of(Money.FromCents(4_000 + (number % 100)));
        var isDental = standard.Name.StartsWith("MZ", StringComparison.Ordinal);
        return new EiLine
        {
            Date = Start.PlusDays((number + (line * 7)) % 360),
            CodeList = isDental ? "010" : "012",
            Code = isDental ? "C002" : "1000",
            Accident = "N",
            Treating = "04123456",
            Tariff = amount.Size,
            Calculated = amount,
            Claimed = amount,
            Reference = string.Create(CultureInfo.InvariantCulture, $"T{number}-{line}"),
            Dental = isDental ? new EiDental() : null,
            Paramedical = isDental ? null : new EiParamedical { Indication = "009" },
            Assessment = standard.IsReturn ? new EiAssessment(amount, amount, new EiRetourCodes(new RetourCode("0200"))) : null,
        };
    }

    /// <summary>A BSN that passes the eleven-test, in the range that is used for tests.</summary>
    private static string Bsn(int number)
    {
        const int First = 10_000_000;
        const int Modulus = 11;
        for (var eight = First + (number * 3); ; eight++)
        {
            var (sum, rest) = (0, eight);
            for (var weight = 2; weight <= 9; weight++)
            {
                sum += weight * (rest % 10);
                rest /= 10;
            }

            if (sum % Modulus < 10)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{eight}{sum % Modulus}");
            }
        }
    }
}
