using System.Collections.Frozen;
using Declaratie.Domain;
using Declaratie.Domain.Returns;

namespace Declaratie.Exchange.Vektis.Checking;

/// <summary>Which retour code says that an element is missing or wrong.</summary>
internal static class RetourCodeOf
{
    private const int Codes = 10_000;

    private static readonly FrozenDictionary<El, string> ByElement = new Dictionary<El, string>
    {
        [El.RecordMark] = "0002",
        [El.MessageCode] = "0010",
        [El.Version] = "0011",
        [El.Subversion] = "8027",
        [El.MessageKind] = "8028",
        [El.Bureau] = "0013",
        [El.Provider] = "0014",
        [El.Practice] = "0016",
        [El.Institution] = "0017",
        [El.Uzovi] = "0423",
        [El.Payee] = "8029",
        [El.PeriodStart] = "0020",
        [El.PeriodEnd] = "0021",
        [El.InvoiceNumber] = "0030",
        [El.InvoiceDate] = "0025",
        [El.Currency] = "0031",
        [El.DetailNumber] = "0801",
        [El.Bsn] = "0435",
        [El.InsuredNumber] = "0300",
        [El.Gender] = "0351",
        [El.NameUse1] = "0317",
        [El.Name1] = "0312",
        [El.Initials] = "0310",
        [El.NameUse3] = "0397",
        [El.HouseNumber] = "0406",
        [El.Country] = "0316",
        [El.DebtorNumber] = "0630",
        [El.Deceased] = "8030",
        [El.DebtorBirthDate] = "0350",
        [El.DebtorName1] = "0706",
        [El.DebtorInitials] = "0704",
        [El.DebtorStreet] = "0409",
        [El.DebtorHouseNumber] = "0708",
        [El.DebtorTown] = "0410",
        [El.DebtorAccount] = "0711",
        [El.Authorisation] = "0550",
        [El.Forwarding] = "8031",
        [El.TreatmentDate] = "8007",
        [El.CodeList] = "0581",
        [El.Code] = "0582",
        [El.Quantity] = "0638",
        [El.Indication] = "3102",
        [El.Treating] = "8011",
        [El.TreatingSpecialism] = "8011",
        [El.Referrer] = "8014",
        [El.ReferrerSpecialism] = "8014",
        [El.Tariff] = "0611",
        [El.Calculated] = "8032",
        [El.Flag1] = "0631",
        [El.Vat] = "8016",
        [El.Claimed] = "8033",
        [El.Flag2] = "0631",
        [El.Reference] = "8021",
        [El.Previous] = "0651",
        [El.CommentNumber] = "0754",
        [El.Comment] = "0755",
        [El.InsuredCount] = "0151",
        [El.DebtorCount] = "0157",
        [El.LineCount] = "0158",
        [El.CommentCount] = "0153",
        [El.DetailCount] = "0156",
        [El.ClaimedTotal] = "0150",
        [El.ClaimedTotalFlag] = "0631",
    }.ToFrozenDictionary();

    private static readonly bool[] Known = KnownCodes();

    /// <summary>The retour code of a field that is missing or wrong, or null.</summary>
    /// <param name="field">The field.</param>
    /// <param name="recordType">The kind of record it stands in.</param>
    public static RetourCode? Of(EiField field, string recordType)
    {
        if (field.IsReserve)
        {
            return new RetourCode("0003");
        }

        if (!Elements.TryFind(field.Element, out var element))
        {
            return null;
        }

        var code = element == El.Uzovi && recordType == "01" ? "0018" : ByElement.GetValueOrDefault(element);
        return code is null ? null : new RetourCode(code);
    }

    /// <summary>Is a retour code, as a number, in the list of codes whose meaning is known?</summary>
    /// <param name="code">The code.</param>
    public static bool IsKnown(long code) => code is >= 0 and < Codes && Known[code];

    private static bool[] KnownCodes()
    {
        var known = new bool[Codes];
        foreach (var meaning in RetourCodes.All)
        {
            known[int.Parse(meaning.Code.Value, System.Globalization.CultureInfo.InvariantCulture)] = true;
        }

        return known;
    }
}
