using Declaratie.Domain;
using Declaratie.Domain.Payments;

namespace Declaratie.Cli.Reports;

/// <summary>The special labels as a reader knows them from a printed report.</summary>
internal static class LabelWords
{
    private static readonly (string Word, PayorLabel Label)[] Words =
    [
        ("Particulier", PayorLabel.Private), ("Onbekend", PayorLabel.Unknown), ("Gemengd", PayorLabel.Mixed), ("Beginsaldo", PayorLabel.OpenBalance),
        ("Private", PayorLabel.Private), ("Unknown", PayorLabel.Unknown), ("Mixed", PayorLabel.Mixed), ("Open Balance", PayorLabel.OpenBalance),
    ];

    /// <summary>The label that is meant: a payor of the journal before a word, since a payor may be called Onbekend.</summary>
    /// <param name="given">What was typed.</param>
    /// <param name="ledger">The ledger.</param>
    /// <returns>The label; null when nothing is called that.</returns>
    internal static PayorLabel? Known(PayorLabel given, PaymentLedger ledger)
    {
        if (ledger.HasLabel(given))
        {
            return given;
        }

        var known = Array.Find(Words, word => string.Equals(word.Word, given.Value, StringComparison.OrdinalIgnoreCase));
        return known.Word is null ? null : known.Label;
    }
}
