namespace Declaratie.Reporting.Drawing.Sketches;

/// <summary>The types of the entries that post, as people call them.</summary>
internal static class EntryNames
{
    private static readonly Dictionary<string, string> Dutch = new(StringComparer.Ordinal)
    {
        ["receipt"] = "ontvangst",
        ["invoice"] = "factuur",
        ["allocation"] = "toerekening",
        ["auto-allocation"] = "automatisch toegerekend",
        ["deallocation"] = "toerekening teruggedraaid",
        ["refund"] = "terugbetaling",
        ["receipt-correction"] = "correctie op ontvangst",
        ["invoice-adjustment"] = "correctie op factuur",
        ["transfer"] = "overdracht",
        ["write-off"] = "afboeking",
        ["write-off-reversal"] = "afboeking teruggedraaid",
        ["claim-files-sent"] = "declaratie verzonden",
        ["patient-invoices-made"] = "patiëntfactuur gemaakt",
        ["return-credited"] = "retour gecrediteerd",
        ["treatment-reopened"] = "behandeling heropend",
        ["insurer-credit-granted"] = "credit verzekeraar toegekend",
        ["patient-invoice-credited"] = "patiëntfactuur gecrediteerd",
    };

    /// <summary>What an entry is called.</summary>
    /// <param name="type">Its type in the words of the journal.</param>
    /// <param name="speech">The language of the reader.</param>
    /// <returns>Its name; of a type that is not known here the words of the journal.</returns>
    internal static string Of(string type, Speech speech) => speech.Say(
        Dutch.GetValueOrDefault(type, type),
        type.Replace('-', ' ').Replace("write off", "write-off", StringComparison.Ordinal).Replace("auto ", "automatic ", StringComparison.Ordinal));
}
