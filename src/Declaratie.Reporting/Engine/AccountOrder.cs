using Declaratie.Domain.Payments.Engine;

namespace Declaratie.Reporting.Engine;

/// <summary>The accounts that documents can stand under, in order of their names: family accounts, patients and labels of payors; those of the same name are one.</summary>
/// <remarks>Sorting a hundred thousand names takes longer than many a question, so it is done once, when it is first asked for.</remarks>
internal sealed class AccountOrder
{
    private readonly LedgerTables tables;
    private readonly Names names;
    private readonly int[] rankOfPatient;
    private readonly int[] rankOfLabel;
    private readonly int[] numberOfRank;

    public AccountOrder(LedgerTables tables, Names names)
    {
        (this.tables, this.names) = (tables, names);
        var order = new int[tables.Accounts.Count + tables.Patients.Count + Labels.FirstPayor + tables.Payors.Count];
        var ids = new string[order.Length];
        for (var number = 0; number < order.Length; number++)
        {
            (ids[number], order[number]) = (Id(number), number);
        }

        Array.Sort(ids, order, StringComparer.Ordinal);
        numberOfRank = new int[order.Length];
        var ranks = new int[order.Length];
        for (var at = 0; at < order.Length; at++)
        {
            if (at == 0 || ids[at] != ids[at - 1])
            {
                numberOfRank[Count++] = order[at];
            }

            ranks[order[at]] = Count - 1;
        }

        rankOfLabel = ranks[FirstLabel..];
        rankOfPatient = new int[tables.Patients.Count];
        for (var patient = 0; patient < rankOfPatient.Length; patient++)
        {
            rankOfPatient[patient] = ranks[tables.PatientRows[patient].Account is >= 0 and var account ? account : FirstPatient + patient];
        }
    }

    /// <summary>How many names there are.</summary>
    public int Count { get; }

    private int FirstPatient => tables.Accounts.Count;

    private int FirstLabel => tables.Accounts.Count + tables.Patients.Count;

    /// <summary>Where a document's account stands: the family account of its patient, else the patient, else the payor.</summary>
    /// <param name="patient">The patient's number, -1 for none or for what is the payor's whoever was treated.</param>
    /// <param name="label">The label of the payor; asked only without a patient.</param>
    /// <returns>The rank of the account.</returns>
    public int RankOf(int patient, int label) => patient >= 0 ? rankOfPatient[patient] : rankOfLabel[label];

    /// <summary>The name of an account.</summary>
    /// <param name="rank">Its rank.</param>
    /// <returns>The id.</returns>
    public string Name(int rank) => Id(numberOfRank[rank]);

    private string Id(int number) =>
        number < FirstPatient ? tables.Accounts[number]
        : number < FirstLabel ? tables.Patients[number - FirstPatient]
        : names.Label(number - FirstLabel).Value;
}
