using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Bookkeeping.Engine;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments;
using Declaratie.Domain.Payments.Engine;
using Declaratie.Domain.Returns;

namespace Declaratie.Domain.Practices.Engine;

/// <summary>Money follows: what a step of the claims writes in the ledger, and the documents of the bookkeeping that carry it.</summary>
internal static class PracticePostings
{
    /// <summary>Adds the ledger entries and documents of a step; a ledger that refuses one of them refuses the step.</summary>
    /// <param name="tables">The practice.</param>
    /// <param name="entry">The step.</param>
    /// <param name="outcome">What the step brings about.</param>
    /// <param name="plan">A plan to work with.</param>
    /// <returns>The refusal, or null.</returns>
    public static Finding? Write(BookTables tables, JournalEntry entry, Outcome outcome, Plan plan)
    {
        var documents = DocumentCarrier.Of(tables, entry, outcome.Events);
        if (documents.Count == 0)
        {
            return null;
        }

        var (lift, first, left) = (0L, default(Finding), default(string));
        var carriers = documents.ToDictionary(document => document.Number, StringComparer.Ordinal);
        foreach (var made in ClaimPostings.Of(tables.Invoices.Returns, tables.Ledger, entry, [.. outcome.Events]))
        {
            if (made.Document == left)
            {
                continue;
            }

            var posting = WithFreeId(tables.Ledger, made);

            var refusal = posting.Entry is InvoiceAdjustment adjustment && lift != 0
                ? LedgerDecider.DecideAfter(tables.Ledger, adjustment, plan, lift)
                : LedgerDecider.Decide(tables.Ledger, posting.Entry, plan);
            if (refusal is not null && entry is not ClaimFilesSent)
            {
                return refusal;
            }

            if (refusal is not null)
            {
                refusal = refusal.Rule == LedgerRules.IdsAreUniqueAndExist ? InvoiceExists(posting) : refusal with { Subject = posting.Document };
                LeaveBehind(posting.Document, refusal, documents, outcome);
                (left, first) = (posting.Document, first ?? refusal);
                continue;
            }

            lift = posting.Entry is WriteOffReversal ? plan.Movements.Sum(movement => movement.Amount) : 0;
            carriers[posting.Document].Carry(PostingOf(carriers[posting.Document], posting, lift));
            outcome.Add(new LedgerPosted(plan.Event(tables.Ledger, posting.Entry), posting.Document));
        }

        // A memo is there to carry something: when nothing was owed any more, there is none.
        var carried = outcome.Events.OfType<LedgerPosted>().Select(posted => posted.Document).ToHashSet(StringComparer.Ordinal);
        _ = outcome.Events.RemoveAll(happened => happened is MemoMade memo && !carried.Contains(memo.Number));
        foreach (var document in documents.Where(document => document.Kind != DocumentKind.Memo || carried.Contains(document.Number)))
        {
            outcome.Add(document.Posted());
        }

        return outcome.Events.Count == 0 ? FirstRow(tables, entry, outcome) ?? first : null;
    }

    /// <summary>Of many files that are sent, one that the ledger does not take stays where it is (C8); the others go.</summary>
    private static void LeaveBehind(string file, Finding refusal, List<DocumentCarrier> documents, Outcome outcome)
    {
        _ = outcome.Events.RemoveAll(happened => happened is ClaimFileMoved moved && moved.File.Value == file);
        _ = outcome.Events.RemoveAll(happened => happened is LedgerPosted posted && posted.Document == file);
        _ = documents.RemoveAll(document => document.Number == file);
        outcome.Warn(refusal);
    }

    /// <summary>An entry of which no row can be carried out is refused under the first row's rule.</summary>
    private static Finding? FirstRow(BookTables tables, JournalEntry entry, Outcome outcome)
    {
        var claims = tables.Invoices.Returns.Claims;
        var files = (entry as ClaimFilesSent)?.Files ?? [.. claims.ToSend.Select(claims.NumberOf)];
        return files.Select(file => outcome.Warnings.Find(warning => warning.Subject == file.Value)).FirstOrDefault(warning => warning is not null);
    }

    private static Finding InvoiceExists(ClaimPosting posting)
    {
        var reference = (posting.Entry as Invoice)?.Id.Value;
        return LedgerRules.IdsAreUniqueAndExist.BrokenBy(
            posting.Document,
            $"Het grootboek heeft al een factuur met sleutel {reference}; verwijder het bestand en declareer opnieuw, dan krijgt de regel een andere referentie.",
            $"The ledger already has an invoice with id {reference}; discard the file and claim again, then the line gets another reference.");
    }

    /// <summary>Numbers of different series may be the same; the id of what they write may not.</summary>
    private static ClaimPosting WithFreeId(LedgerTables ledger, ClaimPosting posting)
    {
        if (posting.Entry is not InvoiceAdjustment adjustment || ledger.InvoiceAdjustments.Find(adjustment.Id.Value) < 0)
        {
            return posting;
        }

        var again = 2;
        while (ledger.InvoiceAdjustments.Find(IdOf(adjustment, again)) >= 0)
        {
            again++;
        }

        return posting with { Entry = adjustment with { Id = new InvoiceAdjustmentId(IdOf(adjustment, again)) } };
    }

    private static string IdOf(InvoiceAdjustment adjustment, int again) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{adjustment.Id.Value}/{again}");

    private static BookPosting PostingOf(DocumentCarrier carrier, ClaimPosting posting, long reversed) => posting.Entry switch
    {
        Invoice invoice => new(carrier.Own, invoice.Amount),
        InvoiceAdjustment { Amount: var amount } when posting.IsDifference => amount > Money.Zero ? new(PostingKind.HigherTariff, amount) : new(PostingKind.LowerTariff, -amount),
        InvoiceAdjustment adjustment => new(carrier.Own, -adjustment.Amount),
        WriteOff writeOff => new(PostingKind.WrittenOff, writeOff.Lines.Aggregate(Money.Zero, (sum, line) => sum + line.Amount)),
        _ => new(PostingKind.WriteOffReversed, Money.FromCents(reversed)),
    };
}
