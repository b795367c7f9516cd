using System.Collections.Immutable;
using System.Globalization;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments.Engine;
using NodaTime;
using NodaTime.Text;

namespace Declaratie.Domain.Bookkeeping.Engine;

/// <summary>Writes the documents of a month out in lines of debit and credit.</summary>
internal sealed class MonthBooks
{
    private static readonly AccountRole[] Roles = Enum.GetValues<AccountRole>();

    private readonly BookTables tables;
    private readonly ImmutableArray<BookAccount> accounts;
    private readonly bool namesPatients;
    private readonly Dictionary<(bool IsPatient, int Number), BookDebtor> debtors = [];
    private readonly long[] debit = new long[Roles.Length];
    private readonly long[] credit = new long[Roles.Length];
    private readonly ImmutableArray<BookLine>.Builder lines = ImmutableArray.CreateBuilder<BookLine>();

    private MonthBooks(BookTables tables, ImmutableArray<BookAccount> accounts, bool namesPatients)
    {
        this.tables = tables;
        this.accounts = accounts;
        this.namesPatients = namesPatients;
    }

    private RegisterTables Register => tables.Invoices.Returns.Claims.Register;

    public static Decision<BookkeepingMonth> Of(BookTables tables, YearMonth month, int? run, bool namesPatients)
    {
        var register = tables.Invoices.Returns.Claims.Register;
        ImmutableArray<BookAccount> chart = [.. Roles.Select(role => AccountOf(register, role))];
        if (FaultIn(chart) is { } fault)
        {
            return Decision<BookkeepingMonth>.Refused(fault);
        }

        var row = tables.Months.GetValueOrDefault(TreatmentTables.MonthOf(month), BookMonth.New);
        if (run is { } asked && (asked < 1 || asked > row.Submitted.Length))
        {
            return Decision<BookkeepingMonth>.Refused(NoRun(month, asked, row.Submitted.Length));
        }

        int[] documents = run is { } earlier ? [.. row.Submitted[earlier - 1]] : row.Status == MonthStatus.Idle ? [.. tables.Collectable(row)] : [.. row.Run];
        var books = new MonthBooks(tables, chart, namesPatients);
        return Decision<BookkeepingMonth>.Accepted(new BookkeepingMonth(month, run is null ? row.Status : MonthStatus.Submitted, chart, [.. documents.Select(books.Document)])
        {
            Run = run ?? row.Submitted.Length + (row.Status == MonthStatus.Submitted ? 0 : 1),
            Waiting = row.Pending.Count - documents.Count(row.Pending.Contains),
        });
    }

    private static Finding NoRun(YearMonth month, int asked, int submitted)
    {
        var name = YearMonthPattern.Iso.Format(month);
        return LedgerRules.IdsAreUniqueAndExist.BrokenBy(
            name,
            string.Create(CultureInfo.InvariantCulture, $"Van {name} is run {asked} niet ingestuurd; ingestuurd: {submitted}."),
            string.Create(CultureInfo.InvariantCulture, $"Run {asked} of {name} was not submitted; submitted: {submitted}."));
    }

    private static BookAccount AccountOf(RegisterTables register, AccountRole role)
    {
        var setting = new BookAccount(role, "").Setting;
        return new BookAccount(role, register.Settings.GetValueOrDefault(setting) ?? SettingTable.Find(setting)!.Default);
    }

    /// <summary>An account cannot be on the balance sheet and of profit and loss at once; two of one kind may be one account.</summary>
    private static Finding? FaultIn(ImmutableArray<BookAccount> chart)
    {
        foreach (var balance in chart.Where(account => account.IsOfBalance))
        {
            if (chart.FirstOrDefault(account => !account.IsOfBalance && account.Number == balance.Number) is { } result)
            {
                return ClaimRules.AccountsAreOfOneType.BrokenBy(
                    balance.Number,
                    $"Rekening {balance.Number} staat voor {balance.Dutch} ({balance.Setting}) en voor {result.Dutch} ({result.Setting}); geef een van beide een ander nummer.",
                    $"Account {balance.Number} stands for {balance.English} ({balance.Setting}) and for {result.English} ({result.Setting}); give one of them another number.");
            }
        }

        return null;
    }

    private BookDocument Document(int number)
    {
        ref readonly var row = ref tables.Documents[number];
        return new BookDocument(row.Kind, row.Number, Days.ToDate(row.Day), DebtorOf(row.Kind == DocumentKind.PatientInvoice, row.Debtor), Lines(row))
        {
            Concerns = row.Concerns,
        };
    }

    /// <summary>Sums per account and side. Nothing is netted: a tariff that rose and one that fell both stay visible.</summary>
    private ImmutableArray<BookLine> Lines(in DocumentRow row)
    {
        Array.Clear(debit);
        Array.Clear(credit);
        var main = default(PostingRow);
        foreach (var posting in row.Postings)
        {
            var accountsOf = PostingTable.Of(posting.Kind);
            main ??= accountsOf;
            var (to, from) = posting.Amount >= Money.Zero ? (accountsOf.Debit, accountsOf.Credit) : (accountsOf.Credit, accountsOf.Debit);
            var cents = Math.Abs(posting.Amount.Cents);
            debit[(int)to] = checked(debit[(int)to] + cents);
            credit[(int)from] = checked(credit[(int)from] + cents);
        }

        lines.Clear();
        Add(BookSide.Debit, debit, main!.Debit);
        Add(BookSide.Credit, credit, main.Credit);
        return lines.ToImmutable();
    }

    /// <summary>A document of nothing is a document all the same: one line of 0.00 on each side.</summary>
    private void Add(BookSide side, long[] sums, AccountRole main)
    {
        var isNothing = Array.TrueForAll(sums, sum => sum == 0);
        foreach (var role in Roles)
        {
            if (sums[(int)role] != 0 || (isNothing && role == main))
            {
                lines.Add(new BookLine(accounts[(int)role], side, Money.FromCents(sums[(int)role])));
            }
        }
    }

    private BookDebtor DebtorOf(bool isPatient, int number)
    {
        if (debtors.TryGetValue((isPatient, number), out var known))
        {
            return known;
        }

        var debtor = isPatient
            ? new BookDebtor(IsPatient: true, Register.Patients[number], namesPatients ? Register.PatientFiles[number].Name : null)
            : new BookDebtor(IsPatient: false, Register.Payors[number], NameOf(Register.Payors[number]));
        debtors.Add((isPatient, number), debtor);
        return debtor;
    }

    private string? NameOf(string payor) => tables.Ledger.Payors.Find(payor) is >= 0 and var number ? tables.Ledger.PayorNames[number] : null;
}
