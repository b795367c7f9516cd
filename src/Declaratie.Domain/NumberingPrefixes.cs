namespace Declaratie.Domain;

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
