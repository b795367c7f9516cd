namespace Declaratie.Domain.Bookkeeping;

/// <summary><i>Rol van een grootboekrekening</i>: what an account is for; its number is a setting (<c>account.…</c>).</summary>
public enum AccountRole
{
    /// <summary><i>Debiteuren zorgverzekeraars</i>: what insurers owe; on the balance sheet.</summary>
    DebtorsInsurers,

    /// <summary><i>Debiteuren patiënten</i>: what patients owe; on the balance sheet.</summary>
    DebtorsPatients,

    /// <summary><i>Omzet</i>: of profit and loss.</summary>
    Revenue,

    /// <summary><i>Tariefverschillen</i>: accepted differences between claimed and granted; of profit and loss.</summary>
    TariffDifferences,

    /// <summary><i>Afboekingen</i>: what is not claimed again; of profit and loss.</summary>
    WriteOffs,
}

/// <summary><i>Grootboekrekening</i>: an account of the bookkeeping, with the number that the practice gives it.</summary>
/// <param name="Role">What it is for.</param>
/// <param name="Number">Its number in the bookkeeping: 1 to 35 letters, digits and dots.</param>
public sealed record BookAccount(AccountRole Role, string Number)
{
    private static readonly (string Setting, string Dutch, string English)[] Names =
    [
        (SettingTable.DebtorsInsurers, "Debiteuren zorgverzekeraars", "Debtors insurers"),
        (SettingTable.DebtorsPatients, "Debiteuren patiënten", "Debtors patients"),
        (SettingTable.Revenue, "Omzet", "Revenue"),
        (SettingTable.TariffDifferences, "Tariefverschillen", "Tariff differences"),
        (SettingTable.WriteOffs, "Afboekingen", "Write-offs"),
    ];

    /// <summary><i>Balansrekening</i>: on the balance sheet; else of profit and loss.</summary>
    public bool IsOfBalance => Role is AccountRole.DebtorsInsurers or AccountRole.DebtorsPatients;

    /// <summary><i>Instelling</i>: the setting that gives the number.</summary>
    public string Setting => Names[(int)Role].Setting;

    /// <summary><i>Naam</i>: in Dutch.</summary>
    public string Dutch => Names[(int)Role].Dutch;

    /// <summary><i>Engelse naam</i>.</summary>
    public string English => Names[(int)Role].English;
}
