using Declaratie.Domain.Payments.Engine;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting.Explaining.Engine;

/// <summary>What an entry is called in a journal, and what it is about.</summary>
internal static class EntryWords
{
    public const string Receipt = "receipt";
    public const string Transfer = "transfer";
    public const string Invoice = "invoice";

    public static string TypeOf(in MovementRow movement) => movement.Kind switch
    {
        MovementKind.Allocation => movement.Strategy == 0 ? "allocation" : "auto-allocation",
        MovementKind.Deallocation => "deallocation",
        MovementKind.Refund => "refund",
        MovementKind.ForcedByCorrection or MovementKind.ReceiptCorrection => "receipt-correction",
        MovementKind.ForcedByAdjustment or MovementKind.InvoiceAdjustment => "invoice-adjustment",
        MovementKind.TransferOut => Transfer,
        MovementKind.WriteOff => "write-off",
        _ => "write-off-reversal",
    };

    /// <summary>The documents of a movement, and before them what forced or made it.</summary>
    /// <param name="tables">The ledger.</param>
    /// <param name="names">Its names.</param>
    /// <param name="movement">The movement.</param>
    /// <returns>For example <c>R507 → 1009</c>.</returns>
    public static string SubjectOf(LedgerTables tables, Names names, in MovementRow movement)
    {
        var cause = names.Cause(movement);
        return movement switch
        {
            { Kind: MovementKind.TransferOut } => $"{tables.Credits[movement.Credit]} → {cause}",
            { Credit: >= 0, Invoice: >= 0 } => Caused(cause, $"{tables.Credits[movement.Credit]} → {tables.Invoices[movement.Invoice]}"),
            { Credit: >= 0 } => Caused(cause, tables.Credits[movement.Credit]),
            _ => Caused(cause, tables.Invoices[movement.Invoice]),
        };
    }

    private static string Caused(string? cause, string documents) => cause is null ? documents : $"{cause}: {documents}";
}
