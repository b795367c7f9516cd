using System.Collections.Immutable;
using Declaratie.Domain;
using NodaTime;

namespace Declaratie.Reporting.Explaining;

/// <summary><i>Uitleg van een stuk</i>: everything that happened to a receipt, a transferred credit or an invoice, with its balance.</summary>
public sealed record DocumentExplanation
{
    /// <summary><i>Praktijk</i>: the name of the practice.</summary>
    public required string Practice { get; init; }

    /// <summary><i>Tegoed</i>: the credit it is about; null for an invoice.</summary>
    public CreditId? Credit { get; init; }

    /// <summary><i>Factuur</i>: the invoice it is about; null for a credit.</summary>
    public InvoiceId? Invoice { get; init; }

    /// <summary><i>Nummer</i>: the printed number; the id when it has none of its own.</summary>
    public required string Number { get; init; }

    /// <summary><i>Datum</i>: its date.</summary>
    public required LocalDate Date { get; init; }

    /// <summary><i>Behandelaar</i>: its provider.</summary>
    public required ProviderId Provider { get; init; }

    /// <summary><i>Betaler</i>: the payor of an invoice; of a credit the label that it keeps (R11).</summary>
    public required PayorLabel Payor { get; init; }

    /// <summary><i>Patiënt</i>: whose it is; null for money or an invoice of a payor alone.</summary>
    public PatientId? Patient { get; init; }

    /// <summary><i>Gebeurtenissen</i>: it itself first, then by date, then as they were recorded.</summary>
    public required ImmutableArray<DocumentEvent> Events { get; init; }

    /// <summary><i>Openstaand</i>: what is open of it after all that was recorded; the balance of the last event.</summary>
    public Money Open => Events[^1].Balance;

    /// <summary><i>Noem naar het journaal</i>: names each entry by its type in the journal.</summary>
    /// <param name="typeOfLine">The type of the entry on a line; null where there is none.</param>
    /// <returns>The same explanation with those types.</returns>
    public DocumentExplanation NamedBy(Func<int, string?> typeOfLine)
    {
        ArgumentNullException.ThrowIfNull(typeOfLine);
        return this with { Events = [.. Events.Select(happened => happened with { Type = typeOfLine(happened.Line) ?? happened.Type })] };
    }

    /// <inheritdoc/>
    public bool Equals(DocumentExplanation? other) =>
        other is not null && Practice == other.Practice && Credit == other.Credit && Invoice == other.Invoice && Number == other.Number
        && Date == other.Date && Provider == other.Provider && Payor == other.Payor && Patient == other.Patient
        && Events.AsSpan().SequenceEqual(other.Events.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Practice, Credit, Invoice, Date, Events.Length);
}

/// <summary><i>Gebeurtenis op een stuk</i>: what one entry did to what is open.</summary>
/// <param name="Date">The date of the movement.</param>
/// <param name="Line">The line of the entry in the journal, 0 when unknown.</param>
/// <param name="Type">The type of the entry in the words of the journal.</param>
/// <param name="Subject">The other document, or the id of the entry.</param>
/// <param name="Amount">What it did to the open amount, signed.</param>
/// <param name="Balance">What was open after it.</param>
/// <param name="Rules">Why; of a credit itself also why it has its label.</param>
public sealed record DocumentEvent(LocalDate Date, int Line, string Type, string Subject, Money Amount, Money Balance, ImmutableArray<Rule> Rules)
{
    /// <inheritdoc/>
    public bool Equals(DocumentEvent? other) =>
        other is not null && Date == other.Date && Line == other.Line && Type == other.Type && Subject == other.Subject
        && Amount == other.Amount && Balance == other.Balance && Rules.AsSpan().SequenceEqual(other.Rules.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Line, Subject, Amount);
}
