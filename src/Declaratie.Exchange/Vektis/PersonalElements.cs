using System.Collections.Frozen;

namespace Declaratie.Exchange.Vektis;

/// <summary>The data elements that tell who somebody is: what is masked when a message is shown.</summary>
/// <remarks>The practice's own patient number is not among them: without it a line could not be found again.</remarks>
internal static class PersonalElements
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        [
            "NUM313", "NUM003", // BSN and insured number
            "DAT006", "COD134", "DAT264", "COD446", // birth and gender of insured and debtor
            "NAM193", "NAM194", "NAM191", "NAM192", "NAM025", "NAM214", "NAM216", "NAM215", "NAM217", "NAM089", "COD843", // names
            "COD083", "COD434", "NUM030", "NUM079", "COD090", "NAM141", "NUM098", "NUM099", "COD312", "NAM142", "COD313", // addresses
            "NUM364", "NUM092", "NAM221", "NUM008", "COD316", // telephone, mail, bank account, debtor number
            "OMS016", // free text may hold anything
        ],
        StringComparer.Ordinal);

    public static bool Has(string element) => Known.Contains(element);
}
