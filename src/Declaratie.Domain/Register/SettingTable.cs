using System.Globalization;

namespace Declaratie.Domain;

/// <summary><i>Tabel van instellingen</i>: every setting of a practice, with its values and its default.</summary>
public static class SettingTable
{
    /// <summary><i>COV-controle ontbreekt</i>: warn or block (C2).</summary>
    public const string CovMissing = "cov.missing";

    /// <summary><i>Particuliere prijs</i>: price-list or contract (C41).</summary>
    public const string PrivatePrice = "private.price";

    /// <summary><i>Creditdatum</i>: entry or original (C58).</summary>
    public const string CreditDate = "credit.date";

    /// <summary><i>Telt als zitting</i>: followed by the code of a performance (C38).</summary>
    public const string SessionsCount = "sessions.count.";

    /// <summary><i>Dagen van de werklijst</i>: a whole number (C4).</summary>
    public const string WorklistDays = "worklist.days";

    /// <summary><i>Grootboekrekening</i>: followed by the name of an account of the bookkeeping (C36).</summary>
    public const string Account = "account.";

    /// <summary><i>Debiteuren zorgverzekeraars</i>: the setting with its account number.</summary>
    public const string DebtorsInsurers = Account + "debtors-insurers";

    /// <summary><i>Debiteuren patiënten</i>: the setting with its account number.</summary>
    public const string DebtorsPatients = Account + "debtors-patients";

    /// <summary><i>Omzet</i>: the setting with its account number.</summary>
    public const string Revenue = Account + "revenue";

    /// <summary><i>Tariefverschillen</i>: the setting with its account number.</summary>
    public const string TariffDifferences = Account + "tariff-differences";

    /// <summary><i>Afboekingen</i>: the setting with its account number.</summary>
    public const string WriteOffs = Account + "write-offs";

    /// <summary><i>Bank</i>: the setting with its account number.</summary>
    public const string Bank = Account + "bank";

    /// <summary><i>Alle instellingen</i>, in order of the journal; the sessions of each performance are one row.</summary>
    public static IReadOnlyList<SettingRow> Rows { get; } =
    [
        Words(CovMissing, SettingValues.Word, "warn", "block"),
        Words(PrivatePrice, SettingValues.Word, "price-list", "contract"),
        Words(CreditDate, SettingValues.Word, "entry", "original"),
        Words(SessionsCount, SettingValues.YesNo, "performance", "true", "false"),
        new SettingRow(WorklistDays, SettingValues.WholeNumber, ["1"]),
        new SettingRow(DebtorsInsurers, SettingValues.AccountNumber, ["1300"]),
        new SettingRow(DebtorsPatients, SettingValues.AccountNumber, ["1310"]),
        new SettingRow(Revenue, SettingValues.AccountNumber, ["8000"]),
        new SettingRow(TariffDifferences, SettingValues.AccountNumber, ["8090"]),
        new SettingRow(WriteOffs, SettingValues.AccountNumber, ["8095"]),
        new SettingRow(Bank, SettingValues.AccountNumber, ["1100"]),
    ];

    /// <summary><i>Zoeken</i>: the row of a setting.</summary>
    /// <param name="name">The name, for example <c>cov.missing</c> or <c>sessions.count.1000</c>.</param>
    /// <returns>The row, or null when there is no such setting.</returns>
    public static SettingRow? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var isOfPerformance = name.Length > SessionsCount.Length && name.StartsWith(SessionsCount, StringComparison.Ordinal);
        return Rows.FirstOrDefault(row => isOfPerformance ? row.Name == SessionsCount : row.Name == name && name != SessionsCount);
    }

    private static SettingRow Words(string name, SettingValues values, params string[] words) => new(name, values, words);
}

/// <summary><i>Soort waarden van een instelling</i>: what can be the value of a setting.</summary>
public enum SettingValues
{
    /// <summary><i>Woord</i>: one of a few words.</summary>
    Word,

    /// <summary><i>Ja of nee</i>: true, false, or a word for neither.</summary>
    YesNo,

    /// <summary><i>Geheel getal</i>: of at least 0.</summary>
    WholeNumber,

    /// <summary><i>Rekeningnummer</i>: digits, letters and dots.</summary>
    AccountNumber,
}

/// <summary><i>Instelling in de tabel</i>: the values that a setting can have, as texts.</summary>
public sealed class SettingRow
{
    private const int LongestAccount = 35;

    private readonly string[] words;

    internal SettingRow(string name, SettingValues values, string[] words)
    {
        Name = name;
        Values = values;
        this.words = words;
    }

    /// <summary><i>Naam</i>: the name; that of the sessions ends where the code of a performance follows.</summary>
    public string Name { get; }

    /// <summary><i>Soort waarden</i>: of what kind they are.</summary>
    public SettingValues Values { get; }

    /// <summary><i>Standaard</i>: the value when none was set.</summary>
    public string Default => words[0];

    /// <summary><i>Woorden</i>: the values, default first; when they are too many to tell, the default only.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary><i>Kan deze waarde hebben</i>: is it a value of this setting, spelled as it is kept?</summary>
    /// <param name="value">The value: <c>true</c>, <c>1</c>, <c>8090</c>.</param>
    /// <returns>Whether it is.</returns>
    public bool Holds(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Values switch
        {
            SettingValues.WholeNumber => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && value == number.ToString(CultureInfo.InvariantCulture),
            SettingValues.AccountNumber => value.Length is > 0 and <= LongestAccount && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '.'),
            _ => words.Contains(value, StringComparer.Ordinal),
        };
    }
}
