using Declaratie.Domain;
using Declaratie.Reporting;
using NodaTime;

namespace Declaratie.Testing.Naive;

/// <summary>The detail lines: the table Lines per movement, row by row.</summary>
internal sealed class NaiveDetails(NaiveBooks books, AllocatedPaymentsSpec spec)
{
    private readonly NaiveLines write = new(books, spec);
    private readonly List<NaiveMove> all = NaivePostings.Moves(books);

    /// <summary>A head with what stands below it, or lines that stand alone; sorted by section, date and journal.</summary>
    private sealed record Block(DetailSection Section, LocalDate Date, int Order, IEnumerable<DetailLine> Lines);

    public List<DetailLine> Lines() =>
    [
        .. Receipts().Concat(EarlierMoves()).Concat(EarlierChanges()).Concat(Transfers()).Concat(Pairs())
            .OrderBy(block => block.Section).ThenBy(block => block.Date).ThenBy(block => block.Order)
            .SelectMany(block => block.Lines),
    ];

    private bool InPeriod(LocalDate date) => spec.From <= date && date <= spec.To;

    private bool Selected(ProviderId provider) => spec.Providers.IsEmpty || spec.Providers.Contains(provider);

    private bool IsEarlier(NaiveCredit credit) => credit.OpeningBalance || credit.Date < spec.From;

    /// <summary>The movements of the period that the selection lets in (R5).</summary>
    private IEnumerable<NaiveMove> Moves() => all
        .Where(move => InPeriod(move.Date) && (Selected(move.Credit.Provider) || Selected(move.Invoice.Provider)));

    private IEnumerable<MoneyChange> Changes() => books.MoneyChanges
        .Where(change => InPeriod(change.Date) && Selected(books.Credit(change.Credit).Provider));

    private IEnumerable<Block> Receipts() =>
        from credit in books.Credits
        where !credit.IsTransfer && !credit.OpeningBalance && InPeriod(credit.Date)
        let moves = Moves().Where(move => move.Credit.Id == credit.Id).ToList()
        where Selected(credit.Provider) || moves.Count > 0
        let head = write.Head(DetailSection.Receipts, DetailKind.Receipt, credit) with
        {
            Receipt = credit.Amount,
            AdvancePayments = Selected(credit.Provider) ? write.Advance(credit.Amount - NetAllocated(credit)) : null,
        }
        select new Block(DetailSection.Receipts, credit.Date, credit.Order, WithBelow([], head, moves));

    private IEnumerable<Block> Transfers() =>
        from credit in books.Credits
        where credit.IsTransfer && InPeriod(credit.Date)
        let source = books.Credit(credit.From!.Value)
        let moves = Moves().Where(move => move.Credit.Id == credit.Id).ToList()
        let own = Selected(source.Provider) || Selected(credit.Provider)
        where own || moves.Count > 0
        let head = write.Head(DetailSection.Transfers, DetailKind.To, credit) with
        {
            Cause = credit.Id.Value,
            AdvancePayments = own ? write.Advance(credit.Amount - NetAllocated(credit)) : null,
        }
        let away = write.CreditLine(DetailSection.Transfers, DetailKind.From, source, credit.Date) with
        {
            Cause = credit.Id.Value,
            AdvancePayments = -credit.Amount,
        }
        let above = own && !spec.HideAdvancePayments ? write.Printed(away) : []
        select new Block(DetailSection.Transfers, credit.Date, credit.Order, WithBelow(above, head, moves));

    private Money NetAllocated(NaiveCredit credit) => NaiveBooks.Sum(
        all.Where(move => move.Credit.Id == credit.Id && InPeriod(move.Date)).Select(move => move.Amount));

    private IEnumerable<DetailLine> WithBelow(IEnumerable<DetailLine> above, DetailLine head, List<NaiveMove> moves)
    {
        var below = moves.OrderBy(move => move.Date).ThenBy(move => move.Order).SelectMany(move => write.Printed(write.Below(head.Section, move)))
            .Concat(Changes().Where(change => change.Credit == head.Credit && !spec.HideAdvancePayments)
                .OrderBy(change => change.Date).ThenBy(change => change.Order)
                .SelectMany(change => write.Printed(write.Change(head.Section, change))))
            .ToList();

        // R25: a head of which no allocation is printed can only carry a receipt or an advance.
        return spec.HideAdvancePayments && below.Count == 0 ? [] : [.. above, .. write.Printed(head, hasBelow: below.Count > 0), .. below];
    }

    private IEnumerable<Block> EarlierMoves() =>
        from move in Moves()
        where IsEarlier(move.Credit)
        let isTransfer = IsTransfer(move)
        let section = (isTransfer, move.IsUndoing) switch
        {
            (true, _) => DetailSection.Transfers,
            (_, true) => DetailSection.EarlierAllocationsReversed,
            _ => DetailSection.AdvancePaymentsNowAllocated,
        }
        select new Block(section, move.Date, move.Order, isTransfer
            ? [.. spec.HideAdvancePayments ? [] : write.Printed(write.From(move)), .. write.Printed(write.To(move))]
            : write.Printed(write.Alone(section, move)));

    /// <summary>R31 and R32.</summary>
    private bool IsTransfer(NaiveMove move)
    {
        var label = books.LabelOf(move.Credit.Id);
        return move.Credit.Provider != move.Invoice.Provider
            || (label != PayorLabel.Unknown && label != PayorLabel.Mixed && label != books.LabelOf(move.Invoice.Id));
    }

    private IEnumerable<Block> EarlierChanges() =>
        from change in Changes()
        where IsEarlier(books.Credit(change.Credit)) && !spec.HideAdvancePayments
        select new Block(
            DetailSection.EarlierReceiptsAdjusted, change.Date, change.Order, write.Printed(write.Change(DetailSection.EarlierReceiptsAdjusted, change)));

    private IEnumerable<Block> Pairs() =>
        from pair in NaivePostings.Pairs(books)
        where InPeriod(pair.Date) && (Selected(pair.Under) || Selected(pair.Invoice.Provider))
        let away = write.InvoiceLine(DetailKind.From, pair.Invoice, pair.Date, pair.Under) with
        {
            Cause = pair.Cause,
            InvoiceAdjustments = -pair.Amount,
        }
        let to = write.InvoiceLine(DetailKind.To, pair.Invoice, pair.Date, pair.Under) with
        {
            Cause = pair.Cause,
            TransferProvider = pair.Invoice.Provider,
            InvoiceAdjustments = pair.Amount,
        }
        select new Block(DetailSection.Transfers, pair.Date, pair.Order, [.. write.Printed(away), .. write.Printed(to)]);
}
