namespace Declaratie.Exchange.Journal;

/// <summary><i>Kopregel</i>: the first line of a journal: whose it is, and how its documents are numbered (J6).</summary>
/// <param name="Practice">The name of the practice, not empty.</param>
public sealed record JournalHeader(string Practice)
{
    /// <summary><i>AGB-code</i>: the code of the practice, if it has one.</summary>
    public string? Agb { get; init; }

    /// <summary><i>Nummering</i>: what the numbers of its documents start with.</summary>
    public NumberingPrefixes Numbering { get; init; } = NumberingPrefixes.Default;
}

/// <summary><i>Voorvoegsels van de nummering</i>: what the numbers that an entry does not give start with.</summary>
public sealed record NumberingPrefixes
{
    /// <summary><i>Standaard</i>: F, C, V and M.</summary>
    public static NumberingPrefixes Default { get; } = new();

    /// <summary><i>Declaratiebestand</i>: of claim files of every kind.</summary>
    public string ClaimFile { get; init; } = "F";

    /// <summary><i>Creditbestand</i>: of credit files.</summary>
    public string CreditFile { get; init; } = "C";

    /// <summary><i>Patiëntfactuur</i>: of patient invoices and credit invoices.</summary>
    public string PatientInvoice { get; init; } = "V";

    /// <summary><i>Memoriaal</i>: of memo documents.</summary>
    public string Memo { get; init; } = "M";
}
