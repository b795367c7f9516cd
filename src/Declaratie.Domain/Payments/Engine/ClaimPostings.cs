using System.Collections.Immutable;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Claims.Engine;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Returns.Engine;
using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Domain.Payments.Engine;

/// <summary>A fact that a step of the claims writes in the ledger, and the document that carries it.</summary>
/// <param name="Entry">The fact.</param>
/// <param name="Document">The number of the document.</param>
internal readonly record struct ClaimPosting(LedgerEntry Entry, string Document)
{
    /// <summary>An adjustment that accepts what was granted; the others take back what was claimed or granted.</summary>
    public bool IsDifference { get; init; }
}

/// <summary>From claims to the ledger: what each step writes there, so that money can be followed from treatment to provider.</summary>
internal static class ClaimPostings
{
    public static IEnumerable<ClaimPosting> Of(ReturnTables returns, LedgerTables ledger, JournalEntry entry, IReadOnlyList<PracticeEvent> events) => entry switch
    {
        ClaimFilesSent => events.OfType<ClaimFileMoved>().SelectMany(sent => Sent(returns.Claims, sent)),
        PatientInvoicesMade made => events.OfType<PatientInvoiceMade>().SelectMany(invoice => Invoiced(returns.Claims, invoice, made.Date)),
        ReturnCredited credited => Handled(returns, ledger, events, credited.Date),
        TreatmentReopened reopened => Reopened(returns, ledger, events, reopened.Date),
        InsurerCreditGranted granted => events.OfType<ClaimLineMoved>().SelectMany(moved => TakenBack(returns.Claims, moved, granted)),
        PatientInvoiceCredited credited => events.OfType<PatientInvoiceMade>().SelectMany(invoice => Credited(returns.Claims, invoice, credited.Date)),
        _ => [],
    };

    private static IEnumerable<ClaimPosting> Sent(ClaimTables claims, ClaimFileMoved sent)
    {
        var file = claims.Files[claims.FileOf(sent.File)];
        if (file.Kind != ClaimFileKind.Insurer)
        {
            yield break;
        }

        var payor = new PayorId(claims.Register.Payors[file.Insurer]);
        for (var line = file.FirstLine; line < file.FirstLine + file.Count; line++)
        {
            yield return new ClaimPosting(
                Invoice(claims, line, sent.On, sent.File.Value) with { Payor = payor, BilledTo = BilledTo.Payor }, sent.File.Value);
        }
    }

    private static IEnumerable<ClaimPosting> Invoiced(ClaimTables claims, PatientInvoiceMade invoice, LocalDate on) =>
        invoice.Lines.Select(line => new ClaimPosting(Invoice(claims, claims.LineOf(line), on, invoice.Invoice.Value), invoice.Invoice.Value));

    private static Invoice Invoice(ClaimTables claims, int line, LocalDate on, string number)
    {
        var row = claims.Lines[line];
        ref readonly var treatment = ref claims.Treatments.Rows[row.Treatment];
        return new Invoice(
            new InvoiceId(claims.References[row.Reference]), on, new ProviderId(claims.Register.Providers[treatment.Provider]), Money.FromCents(row.Amount))
        {
            Patient = new PatientId(claims.Register.Patients[treatment.Patient]),
            Number = number,
        };
    }

    private static IEnumerable<ClaimPosting> Credited(ClaimTables claims, PatientInvoiceMade credit, LocalDate on) =>
        credit.Lines.SelectMany(line => Adjusted(credit.Invoice.Value, line, on, -claims.Lines[claims.LineOf(line)].Amount));

    private static ImmutableArray<ClaimPosting> TakenBack(ClaimTables claims, ClaimLineMoved moved, InsurerCreditGranted granted) =>
        Adjusted(granted.File.Value, moved.Reference, granted.Date, -claims.Lines[claims.LineOf(moved.Reference)].Granted);

    /// <summary>Credits and differences are dated like the document that carries them, write-offs like the entry.</summary>
    private static IEnumerable<ClaimPosting> Handled(ReturnTables returns, LedgerTables ledger, IReadOnlyList<PracticeEvent> events, LocalDate on)
    {
        var (document, date) = DocumentOf(events);
        foreach (var moved in events.OfType<ClaimLineMoved>())
        {
            var line = returns.Claims.Lines[returns.Claims.LineOf(moved.Reference, moved.Hint)];
            foreach (var posting in moved.To switch
            {
                ClaimLineStatus.Credited => Adjusted(document, moved.Reference, date, -line.Amount),
                ClaimLineStatus.Accepted => Adjusted(document, moved.Reference, date, line.Granted - line.Amount, isDifference: true),
                _ => WrittenOff(ledger, document, moved.Reference, on),
            })
            {
                yield return posting;
            }
        }
    }

    private static IEnumerable<ClaimPosting> Reopened(ReturnTables returns, LedgerTables ledger, IReadOnlyList<PracticeEvent> events, LocalDate on)
    {
        foreach (var moved in events.OfType<ClaimLineMoved>())
        {
            var (document, _) = DocumentOf(events);
            var line = returns.Claims.Lines[returns.Claims.LineOf(moved.Reference, moved.Hint)];
            var writeOff = WriteOffId(returns.Returns[returns.Claims.Files[line.File].Return].Document ?? "", moved.Reference);
            if (ledger.StillWrittenOff(writeOff.Value) > 0)
            {
                yield return new ClaimPosting(new WriteOffReversal(new WriteOffReversalId(IdOf(document, moved.Reference)), on, writeOff), document);
            }

            foreach (var posting in Adjusted(document, moved.Reference, on, -line.Amount))
            {
                yield return posting;
            }
        }
    }

    private static (string Number, LocalDate Date) DocumentOf(IReadOnlyList<PracticeEvent> events)
    {
        foreach (var happened in events)
        {
            switch (happened)
            {
                case CreditFileMade credit:
                    return (credit.File.Value, credit.Date);
                case MemoMade memo:
                    return (memo.Number, memo.Date);
            }
        }

        return ("", default);
    }

    /// <summary>Nothing to adjust is nothing to write.</summary>
    private static ImmutableArray<ClaimPosting> Adjusted(string document, ClaimReference reference, LocalDate on, long cents, bool isDifference = false) => cents == 0 ? [] :
    [
        new ClaimPosting(
            new InvoiceAdjustment(new InvoiceAdjustmentId(IdOf(document, reference)), on, new InvoiceId(reference.Value), Money.FromCents(cents)), document)
        {
            IsDifference = isDifference,
        },
    ];

    /// <summary>What is open of the invoice from that day on; nothing when it is already paid or written off.</summary>
    private static ImmutableArray<ClaimPosting> WrittenOff(LedgerTables ledger, string document, ClaimReference reference, LocalDate on)
    {
        var invoice = ledger.Invoices.Find(reference.Value);
        var open = new Document(ledger, isCredit: false, invoice).LowestOpenFrom(Days.Of(on));
        return open <= 0 ? [] :
        [
            new ClaimPosting(
                new WriteOff(WriteOffId(document, reference), on, [new WriteOffLine(new InvoiceId(reference.Value), Money.FromCents(open))])
                {
                    Provider = new ProviderId(ledger.Providers[ledger.InvoiceRows[invoice].Provider]),
                },
                document),
        ];
    }

    private static WriteOffId WriteOffId(string document, ClaimReference reference) => new(IdOf(document, reference));

    private static string IdOf(string document, ClaimReference reference) => $"{document}/{reference.Value}";
}
