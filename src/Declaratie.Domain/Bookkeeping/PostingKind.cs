namespace Declaratie.Domain.Bookkeeping;

/// <summary><i>Soort boeking</i>: what happened to the money, as the bookkeeping sees it; the accounts stand in <see cref="PostingTable"/>.</summary>
public enum PostingKind : byte
{
    /// <summary><i>Gedeclareerd</i>: a claim file was sent to an insurer.</summary>
    Claimed,

    /// <summary><i>Gefactureerd</i>: a patient invoice was made.</summary>
    Invoiced,

    /// <summary><i>Gecrediteerd</i>: a rejected line of a return, or a line that was given up and is claimed after all.</summary>
    LineCredited,

    /// <summary><i>Lager tarief aanvaard</i>: the insurer granted less, and that was accepted.</summary>
    LowerTariff,

    /// <summary><i>Hoger tarief aanvaard</i>: the insurer granted more, and that was accepted.</summary>
    HigherTariff,

    /// <summary><i>Afgeboekt</i>: not claimed again; what was open is written off.</summary>
    WrittenOff,

    /// <summary><i>Afboeking teruggedraaid</i>: the treatment was reopened.</summary>
    WriteOffReversed,

    /// <summary><i>Credit aan de verzekeraar</i>: the insurer takes back what it granted.</summary>
    InsurerCredited,

    /// <summary><i>Creditfactuur</i>: a patient invoice was credited.</summary>
    InvoiceCredited,
}

/// <summary><i>Bedrag van een soort boeking</i>: what a document posts of one kind.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Amount">How much goes from the credit account of the kind to its debit account; below zero it is the other way round.</param>
public readonly record struct BookPosting(PostingKind Kind, Money Amount);

/// <summary><i>Boekingstabel</i>: which accounts are debited and credited by what happens to claims and invoices.</summary>
public static class PostingTable
{
    /// <summary><i>De tabel</i>: one row per kind, in their order.</summary>
    public static IReadOnlyList<PostingRow> Rows { get; } =
    [
        new(PostingKind.Claimed, AccountRole.DebtorsInsurers, AccountRole.Revenue, "declaratiebestand verzonden", "claim file sent"),
        new(PostingKind.Invoiced, AccountRole.DebtorsPatients, AccountRole.Revenue, "patiëntfactuur gemaakt", "patient invoice made"),
        new(PostingKind.LineCredited, AccountRole.Revenue, AccountRole.DebtorsInsurers, "afgewezen regel gecrediteerd", "rejected line credited"),
        new(PostingKind.LowerTariff, AccountRole.TariffDifferences, AccountRole.DebtorsInsurers, "lager tarief aanvaard", "lower tariff accepted"),
        new(PostingKind.HigherTariff, AccountRole.DebtorsInsurers, AccountRole.TariffDifferences, "hoger tarief aanvaard", "higher tariff accepted"),
        new(PostingKind.WrittenOff, AccountRole.WriteOffs, AccountRole.DebtorsInsurers, "niet opnieuw gedeclareerd, afgeboekt", "not claimed again, written off"),
        new(PostingKind.WriteOffReversed, AccountRole.DebtorsInsurers, AccountRole.WriteOffs, "heropend: afboeking teruggedraaid", "reopened: write-off reversed"),
        new(PostingKind.InsurerCredited, AccountRole.Revenue, AccountRole.DebtorsInsurers, "credit van toegekende regel", "granted line credited"),
        new(PostingKind.InvoiceCredited, AccountRole.Revenue, AccountRole.DebtorsPatients, "patiëntfactuur gecrediteerd", "patient invoice credited"),
    ];

    /// <summary><i>Zoeken</i>: the row of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its row.</returns>
    public static PostingRow Of(PostingKind kind) => Rows[(int)kind];
}

/// <summary><i>Regel van de boekingstabel</i>: the accounts of one kind of posting.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Debit">The account that is debited.</param>
/// <param name="Credit">The account that is credited.</param>
/// <param name="Dutch">In Dutch words.</param>
/// <param name="English">In English words.</param>
public sealed record PostingRow(PostingKind Kind, AccountRole Debit, AccountRole Credit, string Dutch, string English)
{
    /// <summary><i>Tegenover debiteuren</i>: 1 when a posting of the kind raises what debtors owe, -1 when it lowers it.</summary>
    internal int Sign => Debit is AccountRole.DebtorsInsurers or AccountRole.DebtorsPatients ? 1 : -1;
}
