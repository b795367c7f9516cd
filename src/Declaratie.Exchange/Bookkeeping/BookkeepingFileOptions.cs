using System.Globalization;
using NodaTime;

namespace Declaratie.Exchange.Bookkeeping;

/// <summary><i>Taal van een bestand</i>: of the words in it; CSV has its signs of that language too.</summary>
public enum FileLanguage
{
    /// <summary><i>Nederlands</i>: CSV with semicolons and decimal commas.</summary>
    Dutch,

    /// <summary><i>Engels</i>: CSV with commas and decimal points.</summary>
    English,
}

/// <summary><i>Opties van een boekhoudbestand</i>: what a file says besides its documents.</summary>
/// <param name="Practice">The name of the practice, not empty; what is beyond 999 characters is left out.</param>
/// <param name="Created">The day on which the file is made.</param>
public sealed record BookkeepingFileOptions(string Practice, LocalDate Created)
{
    private const int LongestCompany = 35;
    private const int LongestTax = 30;
    private const int LongestVersion = 20;

    /// <summary><i>Taal</i>: of names of accounts and descriptions; Dutch by default.</summary>
    public FileLanguage Language { get; init; }

    /// <summary><i>Nummer van de praktijk</i> (auditfile: companyIdent): the number of the chamber of commerce, or the AGB code; at most 35 characters. Left out by default.</summary>
    public string? CompanyNumber { get; init; }

    /// <summary><i>Fiscaal nummer</i> (auditfile: taxRegIdent): at most 30 characters; the schema wants the element, which is empty by default: the journal does not know it.</summary>
    public string TaxNumber { get; init; } = "";

    /// <summary><i>Versie van de programmatuur</i>: at most 20 characters; that of this library by default.</summary>
    public string SoftwareVersion { get; init; } = OwnVersion;

    /// <summary><i>Betaaltermijn</i> (Yuki): days from the date of a document to its due date; without it the file says none.</summary>
    public int? PaymentDays { get; init; }

    /// <summary><i>Btw-soort</i> (Yuki: VATType): which value stands for exempt care was not found; without it the file says none.</summary>
    public string? VatType { get; init; }

    private static string OwnVersion => typeof(BookkeepingFileOptions).Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "";

    /// <summary>What does not fit in a file.</summary>
    /// <returns>A sentence that names the option; null when all fits.</returns>
    internal string? Fault() =>
        string.IsNullOrWhiteSpace(Practice) ? "A file names the practice."
        : FaultIn(CompanyNumber, LongestCompany, nameof(CompanyNumber))
        ?? FaultIn(TaxNumber, LongestTax, nameof(TaxNumber))
        ?? FaultIn(SoftwareVersion, LongestVersion, nameof(SoftwareVersion))
        ?? FaultIn(VatType, LongestCompany, nameof(VatType))
        ?? (PaymentDays < 0 ? "A term is at least 0 days." : null);

    private static string? FaultIn(string? text, int longest, string name) =>
        text is null || ReferenceEquals(FileText.Clean(text, longest), text) ? null
            : string.Create(CultureInfo.InvariantCulture, $"{name}: at most {longest} characters are expected, and none that XML forbids.");
}
