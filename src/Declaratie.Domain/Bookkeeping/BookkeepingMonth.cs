using System.Collections.Immutable;
using NodaTime;

namespace Declaratie.Domain.Bookkeeping;

/// <summary><i>Boekhoudmaand</i>: what is handed to the bookkeeping of a month: of its last run, or, never collected, what would be collected (C34–C36).</summary>
/// <remarks>Debit equals credit in every document, and so in the month: a line is never made without its counterpart.</remarks>
/// <param name="Month">The month of the documents.</param>
/// <param name="Status">Where it stands: never collected, collected or submitted.</param>
/// <param name="Accounts">The accounts, one per role, in order of role.</param>
/// <param name="Documents">The documents, in order of making.</param>
public sealed record BookkeepingMonth(YearMonth Month, MonthStatus Status, ImmutableArray<BookAccount> Accounts, ImmutableArray<BookDocument> Documents)
{
    /// <summary><i>Rekeningen</i>: one per role, in order of role.</summary>
    public ImmutableArray<BookAccount> Accounts { get; init => field = value.IsDefault ? [] : value; } = Accounts.IsDefault ? [] : Accounts;

    /// <summary><i>Stukken</i>: in order of making.</summary>
    public ImmutableArray<BookDocument> Documents { get; init => field = value.IsDefault ? [] : value; } = Documents.IsDefault ? [] : Documents;

    /// <summary><i>Run</i>: which run of the month it is, or will be when it is submitted, from 1.</summary>
    public int Run { get; init; } = 1;

    /// <summary><i>Later gekomen</i>: documents of the month that are in this run nor in one that was submitted; open credit files among them (C28).</summary>
    public int Waiting { get; init; }

    /// <summary><i>Totaal</i>: the signed sum of the documents: by how much debtors owe more.</summary>
    public Money Total => Documents.Aggregate(Money.Zero, (sum, document) => sum + document.Total);

    /// <summary><i>Totaal debet</i>: of all lines.</summary>
    public Money Debit => Documents.Aggregate(Money.Zero, (sum, document) => sum + document.Sum(BookSide.Debit));

    /// <summary><i>Totaal credit</i>: of all lines.</summary>
    public Money Credit => Documents.Aggregate(Money.Zero, (sum, document) => sum + document.Sum(BookSide.Credit));

    /// <summary><i>Aantal regels</i>: of all documents.</summary>
    public int LineCount => Documents.Sum(document => document.Lines.Length);

    /// <summary><i>Per rekening</i>: the sums of the accounts that are used, in order of role.</summary>
    /// <returns>One per account; roles that share a number stay apart.</returns>
    public IEnumerable<AccountSum> PerAccount()
    {
        var sums = new SortedDictionary<AccountRole, AccountSum>();
        foreach (var line in Documents.SelectMany(document => document.Lines))
        {
            var sum = sums.GetValueOrDefault(line.Account.Role, new AccountSum(line.Account, Money.Zero, Money.Zero));
            sums[line.Account.Role] = line.Side is BookSide.Debit ? sum with { Debit = sum.Debit + line.Amount } : sum with { Credit = sum.Credit + line.Amount };
        }

        return sums.Values;
    }

    /// <inheritdoc/>
    public bool Equals(BookkeepingMonth? other) =>
        other is not null && Month == other.Month && Status == other.Status && Run == other.Run && Waiting == other.Waiting
        && Accounts.AsSpan().SequenceEqual(other.Accounts.AsSpan()) && Documents.AsSpan().SequenceEqual(other.Documents.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Month, Status, Waiting, Documents.Length);
}

/// <summary><i>Boekstuk</i>: one document with what it posts; one debtor.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Its number; unique within its series, not between kinds.</param>
/// <param name="Date">Its date, which decides its month (C34).</param>
/// <param name="Debtor">Who owes, or owes less.</param>
/// <param name="Lines">Its lines: debit first, then by role; one per account and side.</param>
public sealed record BookDocument(DocumentKind Kind, string Number, LocalDate Date, BookDebtor Debtor, ImmutableArray<BookLine> Lines)
{
    /// <summary><i>Boekregels</i>: debit first, then by role.</summary>
    public ImmutableArray<BookLine> Lines { get; init => field = value.IsDefault ? [] : value; } = Lines.IsDefault ? [] : Lines;

    /// <summary><i>Betreft</i>: the number of the claim file or invoice that it corrects; null for one that stands by itself.</summary>
    public string? Concerns { get; init; }

    /// <summary><i>Naam van het soort</i>: in Dutch, for people.</summary>
    public string Dutch => Name.Dutch;

    /// <summary><i>Engelse naam van het soort</i>: for people.</summary>
    public string English => Name.English;

    private (string Dutch, string English) Name => (Kind, Concerns) switch
    {
        (DocumentKind.ClaimFile, null) => ("Declaratiebestand", "Claim file"),
        (DocumentKind.ClaimFile, _) => ("Credit aan zorgverzekeraar", "Credit to insurer"),
        (DocumentKind.CreditFile, _) => ("Creditbestand", "Credit file"),
        (DocumentKind.PatientInvoice, null) => ("Patiëntfactuur", "Patient invoice"),
        (DocumentKind.PatientInvoice, _) => ("Creditfactuur", "Credit invoice"),
        _ => ("Memoriaal", "Memo"),
    };

    /// <summary><i>Totaal</i>: by how much the debtor owes more; of a credit negative.</summary>
    public Money Total => Lines.Aggregate(Money.Zero, (sum, line) =>
        !line.Account.IsOfBalance ? sum : line.Side is BookSide.Debit ? sum + line.Amount : sum - line.Amount);

    /// <summary><i>Optellen</i>: the lines of one side.</summary>
    /// <param name="side">Which side.</param>
    /// <returns>Their sum.</returns>
    public Money Sum(BookSide side) => Lines.Aggregate(Money.Zero, (sum, line) => line.Side == side ? sum + line.Amount : sum);

    /// <inheritdoc/>
    public bool Equals(BookDocument? other) =>
        other is not null && Kind == other.Kind && Number == other.Number && Date == other.Date && Debtor == other.Debtor && Concerns == other.Concerns
        && Lines.AsSpan().SequenceEqual(other.Lines.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Number, Date, Debtor, Lines.Length);
}

/// <summary><i>Debiteur</i>: an insurer or a patient.</summary>
/// <param name="IsPatient">A patient; else an insurer.</param>
/// <param name="Id">The id of the patient or payor; a patient may have the id of a payor.</param>
/// <param name="Name">The name; of a patient only when names were asked for.</param>
public sealed record BookDebtor(bool IsPatient, string Id, string? Name)
{
    /// <inheritdoc/>
    /// <remarks>Never the name.</remarks>
    public override string ToString() => $"{nameof(BookDebtor)} {Id}";
}

/// <summary><i>Kant</i>: debit or credit.</summary>
public enum BookSide
{
    /// <summary><i>Debet</i>.</summary>
    Debit,

    /// <summary><i>Credit</i>.</summary>
    Credit,
}

/// <summary><i>Boekregel</i>: an amount on one side of an account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Side">Debit or credit.</param>
/// <param name="Amount">The amount, at least 0.</param>
public readonly record struct BookLine(BookAccount Account, BookSide Side, Money Amount);

/// <summary><i>Saldo van een rekening</i>: what a month posts on an account.</summary>
/// <param name="Account">The account.</param>
/// <param name="Debit">The sum of its lines on the debit side.</param>
/// <param name="Credit">The sum of its lines on the credit side.</param>
public readonly record struct AccountSum(BookAccount Account, Money Debit, Money Credit);
