using System.Collections.Immutable;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Bookkeeping.Engine;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using NodaTime;

namespace Declaratie.Domain.Practices.Engine;

/// <summary>A document of the bookkeeping while a step is decided: whose debt it is about, and what it posts so far.</summary>
internal sealed class DocumentCarrier(DocumentKind kind, PostingKind own, string number, LocalDate date)
{
    private readonly SortedList<PostingKind, Money> postings = [];

    public DocumentKind Kind => kind;

    public string Number => number;

    /// <summary>Of what kind its postings are, when they are no difference or write-off.</summary>
    public PostingKind Own => own;

    private PayorId? Payor { get; init; }

    private PatientId? Patient { get; init; }

    private string? Concerns { get; init; }

    public static List<DocumentCarrier> Of(BookTables tables, JournalEntry entry, List<PracticeEvent> events)
    {
        var documents = new List<DocumentCarrier>();
        foreach (var happened in events)
        {
            var document = happened switch
            {
                ClaimFileMoved { Verb: ClaimFileVerb.Send } sent => Sent(tables, sent),
                ClaimFileMoved { Verb: ClaimFileVerb.AnswerCredit } answered when entry is InsurerCreditGranted => TakenBack(tables, answered),
                CreditFileMade credit => new DocumentCarrier(DocumentKind.CreditFile, PostingKind.LineCredited, credit.File.Value, credit.Date)
                {
                    Payor = PayorOf(tables, credit.ClaimFile),
                    Concerns = credit.ClaimFile.Value,
                },
                MemoMade memo => Memo(tables, memo, memo.ClaimFile ?? FileOf(tables, events)),
                PatientInvoiceMade invoice => new DocumentCarrier(
                    DocumentKind.PatientInvoice, invoice.Credits is null ? PostingKind.Invoiced : PostingKind.InvoiceCredited, invoice.Invoice.Value, invoice.Date)
                {
                    Patient = invoice.Patient,
                    Concerns = invoice.Credits?.Value,
                },
                _ => null,
            };
            if (document is not null)
            {
                documents.Add(document);
            }
        }

        return documents;
    }

    public void Carry(BookPosting posting) => postings[posting.Kind] = postings.GetValueOrDefault(posting.Kind) + posting.Amount;

    public DocumentPosted Posted()
    {
        // What posts nothing is a document all the same, and says of what kind.
        ImmutableArray<BookPosting> all = postings.Count == 0 ? [new(own, Money.Zero)] : [.. postings.Select(posting => new BookPosting(posting.Key, posting.Value))];
        var total = all.Aggregate(Money.Zero, (sum, posting) => PostingTable.Of(posting.Kind).Sign > 0 ? sum + posting.Amount : sum - posting.Amount);
        return new DocumentPosted(kind, number, date, total) { Payor = Payor, Patient = Patient, Concerns = Concerns, Postings = all };
    }

    private static DocumentCarrier? Sent(BookTables tables, ClaimFileMoved sent)
    {
        var claims = tables.Invoices.Returns.Claims;
        return claims.Files[claims.FileOf(sent.File)].Kind != ClaimFileKind.Insurer ? null
            : new DocumentCarrier(DocumentKind.ClaimFile, PostingKind.Claimed, sent.File.Value, sent.On) { Payor = PayorOf(tables, sent.File) };
    }

    private static DocumentCarrier TakenBack(BookTables tables, ClaimFileMoved answered)
    {
        var claims = tables.Invoices.Returns.Claims;
        var debit = claims.Lines[claims.Files[claims.FileOf(answered.File)].FirstLine].Debit;
        return new DocumentCarrier(DocumentKind.ClaimFile, PostingKind.InsurerCredited, answered.File.Value, answered.On)
        {
            Payor = PayorOf(tables, answered.File),
            Concerns = claims.NumberOf(claims.Lines[debit].File).Value,
        };
    }

    private static DocumentCarrier Memo(BookTables tables, MemoMade memo, ClaimFileNumber about) =>
        new(DocumentKind.Memo, PostingKind.LineCredited, memo.Number, memo.Date) { Payor = PayorOf(tables, about), Concerns = about.Value };

    /// <summary>The file of the line that a step moved: reopening is of one line.</summary>
    private static ClaimFileNumber FileOf(BookTables tables, List<PracticeEvent> events)
    {
        var claims = tables.Invoices.Returns.Claims;
        return claims.NumberOf(claims.Lines[claims.LineOf(events.OfType<ClaimLineMoved>().First().Reference)].File);
    }

    private static PayorId PayorOf(BookTables tables, ClaimFileNumber file)
    {
        var claims = tables.Invoices.Returns.Claims;
        return new PayorId(claims.Register.Payors[claims.Files[claims.FileOf(file)].Insurer]);
    }
}
