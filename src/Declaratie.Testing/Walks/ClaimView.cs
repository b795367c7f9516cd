using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Practices;

namespace Declaratie.Testing.Walks;

/// <summary>All that a practice shows of itself at one moment, looked up when it is asked. What did not change is shared with the moment before if that was
/// asked too, so that hundreds of histories can be kept with every step of theirs.</summary>
internal sealed class ClaimView
{
    private readonly ClaimView? before;
    private ImmutableArray<TreatmentState> treatments;
    private ImmutableArray<ClaimFileState> claimFiles;
    private ImmutableArray<ReturnFileState> returnFiles;
    private ImmutableArray<CreditFileState> creditFiles;
    private ImmutableArray<PatientInvoiceState> invoices;
    private ImmutableArray<SessionsState> sessions;
    private ImmutableArray<BookkeepingState> bookkeeping;

    private ClaimView(Practice practice, ClaimView? before) => (Practice, this.before) = (practice, before);

    public static ClaimView Empty { get; } = new(Practice.Empty, before: null);

    public Practice Practice { get; }

    public ImmutableArray<TreatmentState> Treatments => treatments.IsDefault ? treatments = Shared(Practice.Treatments(), before?.treatments ?? default) : treatments;

    public ImmutableArray<ClaimFileState> ClaimFiles => claimFiles.IsDefault ? claimFiles = Shared(Practice.ClaimFiles(), before?.claimFiles ?? default) : claimFiles;

    public ImmutableArray<ReturnFileState> ReturnFiles => returnFiles.IsDefault ? returnFiles = Shared(Practice.ReturnFiles(), before?.returnFiles ?? default) : returnFiles;

    public ImmutableArray<CreditFileState> CreditFiles => creditFiles.IsDefault ? creditFiles = Shared(Practice.CreditFiles(), before?.creditFiles ?? default) : creditFiles;

    public ImmutableArray<PatientInvoiceState> Invoices => invoices.IsDefault ? invoices = Shared(Practice.PatientInvoices(), before?.invoices ?? default) : invoices;

    public ImmutableArray<SessionsState> Sessions => sessions.IsDefault ? sessions = Shared(Practice.Sessions(), before?.sessions ?? default) : sessions;

    public ImmutableArray<BookkeepingState> Bookkeeping => bookkeeping.IsDefault ? bookkeeping = Shared(Practice.Bookkeeping(), before?.bookkeeping ?? default) : bookkeeping;

    public IEnumerable<ClaimLineState> Lines => ClaimFiles.SelectMany(file => file.Lines);

    public static ClaimView Of(Practice practice, ClaimView? before = null) => new(practice, before);

    /// <summary>The first thing that the two show differently, or null.</summary>
    public string? Difference(ClaimView other) =>
        Differ(Treatments, other.Treatments) ?? Differ(ClaimFiles, other.ClaimFiles) ?? Differ(ReturnFiles, other.ReturnFiles) ?? Differ(CreditFiles, other.CreditFiles)
        ?? Differ(Invoices, other.Invoices) ?? Differ(Sessions, other.Sessions) ?? Differ(Bookkeeping, other.Bookkeeping);

    /// <summary>What the ledger says of these invoices; one that it does not know counts as none.</summary>
    public string Open(IEnumerable<string> invoices) => string.Join('\n', invoices.Select(id => $"{id} {OpenOf(id)}").Append($"closed {Practice.Ledger.ClosedThrough}"));

    public Money? OpenOf(string invoice)
    {
        try
        {
            return Practice.Ledger.OpenAmount(new InvoiceId(invoice));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static ImmutableArray<T> Shared<T>(IEnumerable<T> now, ImmutableArray<T> before)
        where T : class
    {
        if (before.IsDefault)
        {
            return [.. now];
        }

        var items = now.ToArray();
        var isSame = items.Length == before.Length;
        for (var i = 0; i < items.Length; i++)
        {
            if (i < before.Length && before[i].Equals(items[i]))
            {
                items[i] = before[i];
            }
            else
            {
                isSame = false;
            }
        }

        return isSame ? before : [.. items];
    }

    private static string? Differ<T>(ImmutableArray<T> one, ImmutableArray<T> other)
    {
        for (var i = 0; i < Math.Max(one.Length, other.Length); i++)
        {
            var (left, right) = (i < one.Length ? one[i] : default, i < other.Length ? other[i] : default);
            if (!EqualityComparer<T>.Default.Equals(left, right))
            {
                return $"{left?.ToString() ?? "nothing more"}\nis not\n{right?.ToString() ?? "nothing more"}";
            }
        }

        return null;
    }
}
