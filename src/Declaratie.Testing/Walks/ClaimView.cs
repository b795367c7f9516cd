using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Practices;

namespace Declaratie.Testing.Walks;

/// <summary>All that a practice shows of itself at one moment. What did not change is shared with the moment before, so that
/// hundreds of histories can be kept with every step of theirs.</summary>
internal sealed class ClaimView
{
    private ClaimView(Practice practice) => Practice = practice;

    public static ClaimView Empty { get; } = new(Practice.Empty);

    public Practice Practice { get; }

    public ImmutableArray<TreatmentState> Treatments { get; private init; } = [];

    public ImmutableArray<ClaimFileState> ClaimFiles { get; private init; } = [];

    public ImmutableArray<ReturnFileState> ReturnFiles { get; private init; } = [];

    public ImmutableArray<CreditFileState> CreditFiles { get; private init; } = [];

    public ImmutableArray<PatientInvoiceState> Invoices { get; private init; } = [];

    public ImmutableArray<SessionsState> Sessions { get; private init; } = [];

    public ImmutableArray<BookkeepingState> Bookkeeping { get; private init; } = [];

    public IEnumerable<ClaimLineState> Lines => ClaimFiles.SelectMany(file => file.Lines);

    public static ClaimView Of(Practice practice, ClaimView? before = null)
    {
        before ??= Empty;
        return new ClaimView(practice)
        {
            Treatments = Shared(practice.Treatments(), before.Treatments),
            ClaimFiles = Shared(practice.ClaimFiles(), before.ClaimFiles),
            ReturnFiles = Shared(practice.ReturnFiles(), before.ReturnFiles),
            CreditFiles = Shared(practice.CreditFiles(), before.CreditFiles),
            Invoices = Shared(practice.PatientInvoices(), before.Invoices),
            Sessions = Shared(practice.Sessions(), before.Sessions),
            Bookkeeping = Shared(practice.Bookkeeping(), before.Bookkeeping),
        };
    }

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
