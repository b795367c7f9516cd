using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Exchange.Vektis.Claiming;
using NodaTime;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Declaratiebericht</i>: from a claim file of the journal to the message that is offered to the insurer.</summary>
/// <remarks>
/// PM304 and MZ301 are written here. What goes in another standard, the paramedical GDS801 above all, is refused under C62, because its full specification is not public; whoever has it writes it from the same
/// <see cref="ClaimContent"/>.
/// </remarks>
public static class EiClaims
{
    private const string DentalList = "010";
    private const string ParamedicalList = "012";
    private const string NoBsn = "999999999";

    /// <summary><i>Naar een bericht</i>: what the claim file says, in the standard of its treatments.</summary>
    /// <param name="content">The claim file, as <see cref="Practice.ContentOf"/> gives it.</param>
    /// <param name="sender">Who claims.</param>
    /// <returns>
    /// The message, still to be checked (<see cref="EiMessage.Check"/>) or written, which checks too; or null and everything that keeps it from being made: a standard that is not written here, with the lines (C62),
    /// and what the standard makes mandatory and the journal does not have (E1), each with the entry that would help.
    /// </returns>
    public static Checked<EiMessage?> ToMessage(ClaimContent content, EiSender sender)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(sender);
        if (StandardOf(content) is not { } standard)
        {
            return new(null, [ClaimTexts.NoSerialiser(content.Number, content.Standard, OtherStandards(content, standard: null))]);
        }

        if (OtherStandards(content, standard.Name) is { Count: > 0 } strangers)
        {
            return new(null, [ClaimTexts.NoSerialiser(content.Number, content.Standard, strangers)]);
        }

        var gaps = new Gaps(standard == EiStandard.Pm304);
        gaps.Look(content, sender);
        return gaps.Findings.Count > 0
            ? new(null, [.. gaps.Findings])
            : new(new EiMessage(standard, HeaderOf(content, sender), InsuredOf(content)), []);
    }

    private static EiStandard? StandardOf(ClaimContent content) => content.Standard switch
    {
        "PM304" => EiStandard.Pm304,
        "MZ301" => EiStandard.Mz301,
        _ => null,
    };

    /// <summary>The lines whose day and list ask for another standard than the one; of no standard all.</summary>
    private static List<ClaimContentLine> OtherStandards(ClaimContent content, string? standard) =>
        [.. content.Lines.Where(line => ClaimStandards.Of(line.List, line.Date) != standard)];

    private static EiHeader HeaderOf(ClaimContent content, EiSender sender)
    {
        var last = content.Month.ToDateInterval().End;
        var first = content.Month.OnDayOfMonth(1);
        return new EiHeader
        {
            IsTest = sender.IsTest,
            Software = sender.Software,
            SoftwareVersion = sender.SoftwareVersion,
            Uzovi = content.Uzovi!,
            Practice = sender.Practice!,
            Provider = Gaps.OwnerOf(content, sender)!,
            Payee = sender.Payee,

            // A period does not end after its invoice (0115): a month that is claimed before it is over ends on the day of claiming.
            PeriodStart = LocalDate.Min(first, content.Date),
            PeriodEnd = LocalDate.Min(last, content.Date),
            InvoiceNumber = content.Number.Value,
            InvoiceDate = content.Date,
        };
    }

    private static ImmutableArray<EiInsuredLines> InsuredOf(ClaimContent content) =>
    [
        .. content.Lines.GroupBy(line => line.Patient).Select(patient => new EiInsuredLines(
            PersonOf(patient.First(), content.Uzovi!),
            [.. patient.Select(line => LineOf(line))])),
    ];

    private static EiInsured PersonOf(ClaimContentLine line, string uzovi)
    {
        var person = line.Person;
        var number = HouseNumbers.Split(person.HouseNumber);
        var isAbroad = HouseNumbers.IsAbroad(person);
        return new EiInsured
        {
            Bsn = line.Bsn!.PadLeft(NoBsn.Length, '0'),
            Uzovi = uzovi,
            InsuredNumber = person.InsuredNumber ?? "",
            PatientNumber = PatientNumbers.Of(line.Patient),
            BirthDate = line.BirthDate,
            Gender = Genders.Code(person.Gender)!,
            Name = new EiName
            {
                BirthName = person.BirthName!,
                Prefix = person.Prefix ?? "",
                PartnerName = person.PartnerName ?? "",
                PartnerPrefix = person.PartnerPrefix ?? "",
                Initials = person.Initials!,
            },
            Address = new EiAddress
            {
                Postcode = isAbroad ? "" : HouseNumbers.WithoutSpaces(person.Postcode!),
                ForeignPostcode = isAbroad ? person.Postcode! : "",
                HouseNumber = number!.Value.Number,
                HouseSuffix = number.Value.Suffix,
                Country = isAbroad ? person.Country! : "",
            },
        };
    }

    private static EiLine LineOf(ClaimContentLine line)
    {
        var (message, amount) = (line.Message, EiAmount.Of(line.Amount));
        var isDental = line.List == DentalList;
        return new EiLine
        {
            Authorisation = message.Authorisation ?? line.Indication?.Authorisation ?? "",
            Date = line.Date,
            CodeList = line.List ?? ParamedicalList,
            Code = line.Performance.Value,
            Quantity = line.Quantity,
            Accident = message.Accident ?? (isDental ? "" : "N"),
            Treating = line.ProviderAgb!,
            Referrer = line.Indication?.Referrer ?? "",
            Tariff = TariffOf(amount.Size, line.Quantity),
            Calculated = amount,
            Claimed = amount,
            Reference = line.Reference.Value,
            Previous = line.Previous?.Value ?? "",
            Comment = Comments.Fold(message.Comment),
            Paramedical = isDental ? null : ParamedicalOf(line),
            Dental = isDental ? new EiDental { Tooth = message.Tooth ?? "", Surfaces = message.Surfaces ?? "", Jaw = message.Jaw ?? "" } : null,
        };
    }

    private static EiParamedical ParamedicalOf(ClaimContentLine line) => new()
    {
        Diagnosis1 = line.Indication is { Diagnosis: { Length: > 0 } code, DiagnosisList: { Length: > 0 } list } ? new EiDiagnosis(list, code) : EiDiagnosis.None,
        Indication = line.Csi!,
        ReferralDate = line.Indication?.ReferralDate,
    };

    /// <summary>Of one of them; what does not divide evenly is rounded to the nearest cent, half up, as a credit of a part may ask.</summary>
    private static Money TariffOf(Money amount, int quantity) => Money.FromCents(((2 * amount.Cents) + quantity) / (2L * quantity));
}
