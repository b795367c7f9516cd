using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Testing.Naive;

/// <summary>A receipt or a transferred-in credit, as the twin keeps it.</summary>
internal sealed record NaiveCredit(
    int Order, CreditId Id, LocalDate Date, ProviderId Provider, PatientId? Patient, PayorId? Payor, Money Amount, bool OpeningBalance, CreditId? From)
{
    public bool IsTransfer => From is not null;
}

/// <summary>An allocation as it was made, with its place among all; what was taken back of it stands in TakenBack.</summary>
internal sealed record Allotted(int Order, int Place, LocalDate Date, CreditId Credit, InvoiceId Invoice, Money Amount);

/// <summary>A part of one allocation that was undone; a cause when a correction forced it.</summary>
internal sealed record TakenBack(int Order, LocalDate Date, Allotted From, Money Amount, string? Cause, bool ByAdjustment);

/// <summary>A refund (negative) or a receipt correction (signed).</summary>
internal sealed record MoneyChange(int Order, LocalDate Date, CreditId Credit, Money Amount, string Cause, bool IsRefund);

/// <summary>An invoice adjustment, with the provider under whom it stands.</summary>
internal sealed record Adjusted(int Order, LocalDate Date, InvoiceId Invoice, Money Amount, string Cause, ProviderId Under);

/// <summary>A line of a write-off, or (negative) of its reversal, with the provider under whom it stands.</summary>
internal sealed record WrittenOff(int Order, LocalDate Date, WriteOffId WriteOff, InvoiceId Invoice, Money Amount, string Cause, ProviderId Under);
