using System.Diagnostics;
using Declaratie.Domain.Payments;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Reporting.Allocating;

/// <summary>Strategies, accounts and reasons as people say them, and as programs do.</summary>
/// <param name="language">The language of the reader.</param>
internal sealed class AllocationWords(ReportLanguage language)
{
    /// <summary>By reason: in a table, and told below it.</summary>
    private static readonly Dictionary<OpenReason, (string Dutch, string English, string ToldInDutch, string ToldInEnglish)> Reasons = new()
    {
        [OpenReason.NothingToPay] = (
            "niets te betalen", "nothing to pay",
            "een tegoed, en van zijn rekening staat geen factuur open.",
            "a credit, and no invoice of its account is open."),
        [OpenReason.NoMoney] = (
            "geen geld", "no money",
            "een factuur, en van haar rekening staat geen tegoed open.",
            "an invoice, and no credit of its account is open."),
        [OpenReason.OtherSide] = (
            "andere kant", "other side",
            "geld van patiënten betaalt geen facturen aan de betaler en geld van betalers geen facturen aan de patiënt, tenzij kruislings is gevraagd (A5).",
            "patients' money pays no invoices billed to the payor and payors' money none billed to the patient, unless cross-billing is asked for (A5)."),
        [OpenReason.DatedLater] = (
            "later gedateerd", "dated later",
            "het stuk doet pas vanaf zijn eigen datum mee; vraag een latere datum.",
            "the document takes part from its own date on; ask for a later date."),
        [OpenReason.StrategyEnds] = (
            "strategie houdt op", "strategy ends",
            "de gevraagde strategieën gaan niet verder: niet genoemd, of van een andere behandelaar.",
            "the strategies asked for go no further: not named, or of another provider."),
        [OpenReason.InUse] = (
            "nog in gebruik", "still in use",
            "op de dag van de toerekening was dit stuk, of het andere, nog in gebruik; vraag een latere dag (A6).",
            "on the day of the allocation this document, or the other, was still in use; ask for a later day (A6)."),
        [OpenReason.AccountLeftOut] = (
            "rekening overgeslagen", "account left out",
            "de bedragen van de rekening lopen buiten wat exact te rekenen is (A9).",
            "the amounts of the account leave what can be reckoned exactly (A9)."),
    };

    internal string this[OpenReason reason] => Say(Reasons[reason].Dutch, Reasons[reason].English);

    internal string this[AllocationAccountKind kind] => kind switch
    {
        AllocationAccountKind.Family => Say("gezin", "family"),
        AllocationAccountKind.Patient => Say("patiënt", "patient"),
        AllocationAccountKind.Payor => Say("betaler", "payor"),
        _ => throw new UnreachableException(),
    };

    internal string this[AllocationStrategy strategy] => strategy switch
    {
        AllocationStrategy.ByReference => Say("op kenmerk", "by reference"),
        AllocationStrategy.SameProvider => Say("zelfde behandelaar", "same provider"),
        AllocationStrategy.OldestFirst => Say("oudste eerst", "oldest first"),
        AllocationStrategy.ProRata => Say("naar rato", "pro rata"),
        _ => throw new UnreachableException(),
    };

    internal static string NameOf(AllocationStrategy strategy) => strategy switch
    {
        AllocationStrategy.ByReference => "by-reference",
        AllocationStrategy.SameProvider => "same-provider",
        AllocationStrategy.OldestFirst => "oldest-first",
        AllocationStrategy.ProRata => "pro-rata",
        _ => throw new UnreachableException(),
    };

    internal static string? NameOf(AllocationAccountKind? kind) => kind switch
    {
        null => null,
        AllocationAccountKind.Family => "family",
        AllocationAccountKind.Patient => "patient",
        AllocationAccountKind.Payor => "payor",
        _ => throw new UnreachableException(),
    };

    internal string Explain(OpenReason reason) => Say(Reasons[reason].ToldInDutch, Reasons[reason].ToldInEnglish);

    internal string Say(string dutch, string english) => language is ReportLanguage.Dutch ? dutch : english;
}
