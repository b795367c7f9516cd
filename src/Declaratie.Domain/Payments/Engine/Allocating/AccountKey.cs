namespace Declaratie.Domain.Payments.Engine.Allocating;

/// <summary>What an account is.</summary>
internal enum AccountKind
{
    Family,
    Patient,
    Payor,
}

/// <summary>An account: a family, a patient without one, or a payor (A5).</summary>
internal readonly record struct AccountKey(AccountKind Kind, int Number)
{
    /// <summary>The accounts that an id names: a patient stands for the family it is in.</summary>
    /// <param name="tables">The ledger.</param>
    /// <param name="id">The id of a patient, a family account or a payor.</param>
    /// <returns>None, one, or more when the id is used for more than one of them.</returns>
    public static List<AccountKey> Named(LedgerTables tables, string id)
    {
        var named = new List<AccountKey>(3);
        if (tables.Patients.Find(id) is >= 0 and var patient)
        {
            named.Add(Of(tables, patient));
        }

        if (tables.Accounts.Find(id) is >= 0 and var family && !named.Contains(new(AccountKind.Family, family)))
        {
            named.Add(new(AccountKind.Family, family));
        }

        if (tables.Payors.Find(id) is >= 0 and var payor)
        {
            named.Add(new(AccountKind.Payor, payor));
        }

        return named;
    }

    /// <summary>The account of a credit.</summary>
    /// <param name="tables">The ledger.</param>
    /// <param name="credit">The credit.</param>
    /// <returns>The account.</returns>
    public static AccountKey Of(LedgerTables tables, in CreditRow credit) =>
        credit.Patient >= 0 ? Of(tables, credit.Patient) : new(AccountKind.Payor, credit.Payor);

    /// <summary>The id by which the caller knows it.</summary>
    /// <param name="tables">The ledger.</param>
    /// <returns>The id.</returns>
    public string Id(LedgerTables tables) => Kind switch
    {
        AccountKind.Family => tables.Accounts[Number],
        AccountKind.Patient => tables.Patients[Number],
        _ => tables.Payors[Number],
    };

    private static AccountKey Of(LedgerTables tables, int patient) =>
        tables.PatientRows[patient].Account is >= 0 and var family ? new(AccountKind.Family, family) : new(AccountKind.Patient, patient);
}
