using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;

namespace Declaratie.Exchange.Journal;

/// <summary>The kinds of values, shared by all rows.</summary>
internal sealed class Kinds
{
    private Kinds()
    {
    }

    public static Kinds Shared { get; } = new();

    public IdKind Id { get; } = new();

    public RecurringIdKind RecurringId { get; } = new();

    public TextKind Text { get; } = new();

    public RecurringTextKind RecurringText { get; } = new();

    public AmountKind Amount { get; } = new();

    public DateKind Date { get; } = new();

    public MonthKind Month { get; } = new();

    public InstantKind Instant { get; } = new();

    public CountKind Count { get; } = new();

    public QuantityKind Quantity { get; } = new();

    public FlagKind Flag { get; } = new();

    public PaysKind Pays { get; } = new();

    public WriteOffLinesKind WriteOffLines { get; } = new();

    public StrategyKind Strategy { get; } = new();

    public IdListKind Ids { get; } = new();

    public CodesKind Codes { get; } = new(fewest: 0);

    public CodesKind SomeCodes { get; } = new(fewest: 1);

    public ReturnLinesKind ReturnLines { get; } = new();

    public ChangesKind Changes { get; } = new();

    public SettingNameKind SettingName { get; } = new();

    public WordKind<BilledTo> BilledTo { get; } = WordKinds.BilledTo;

    public WordKind<EntitlementTrack> Track { get; } = WordKinds.Track;

    public WordKind<Payer> Payer { get; } = WordKinds.Payer;

    public WordKind<ClaimFileKind> FileKind { get; } = WordKinds.FileKind;

    public WordKind<Resolution> Resolution { get; } = WordKinds.Resolution;
}
