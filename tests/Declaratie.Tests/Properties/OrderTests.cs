using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Testing;
using Declaratie.Tests.Twin;
using Xunit;

namespace Declaratie.Tests.Properties;

// I5–I7: what time, other practices and the order of recording may not change.
public sealed class OrderTests
{
    [Fact]
    [Trait("Rule", "I5")]
    public void What_is_dated_after_the_posting_date_never_changes_a_label() => LedgerGenerator.Holds((_, recorded) =>
    {
        var history = Expanded.Of(recorded);
        var ledger = PaymentLedger.Empty;
        var credits = new List<(CreditId Id, NodaTime.LocalDate Date)>();
        foreach (var entry in history)
        {
            var (next, decision) = ledger.Append(entry);
            var later = entry is LedgerEntry { PostedOn: var day } ? credits.Where(credit => credit.Date < day) : credits;
            if (later.Where(credit => ledger.LabelOf(credit.Id) != next.LabelOf(credit.Id)).Select(credit => credit.Id).ToList() is [var changed, ..])
            {
                return $"{changed} changed its label by {entry}";
            }

            ledger = next;
            credits.AddRange((decision.IsAccepted, entry) switch
            {
                (true, Receipt receipt) => [(receipt.Id, receipt.Date)],
                (true, Transfer moved) => [(moved.Id, moved.Date)],
                _ => [],
            });
        }

        return null;
    });

    [Fact]
    [Trait("Rule", "I5")]
    public void A_credit_has_the_same_label_in_every_report_that_shows_it() => LedgerGenerator.Holds((seed, history) =>
    {
        var ledger = PaymentLedger.From(history).Value;
        var reporting = ReportingLedger.Of(ledger);
        return Questions.Of(seed, 5)
            .SelectMany(spec => reporting.AllocatedPayments(spec with { Sections = ReportSections.Both }).Details!.Value)
            .Where(line => line.Credit is not null && (line.CreditPayor is not null || line.Invoice is null)
                && (line.CreditPayor ?? line.Payor) != ledger.LabelOf(line.Credit!.Value))
            .Select(line => $"{line} but {ledger.LabelOf(line.Credit!.Value)}")
            .FirstOrDefault();
    });

    [Fact]
    [Trait("Rule", "I6")]
    public void Reports_of_two_practices_or_of_patients_apart_add_up_to_the_report_of_all() => LedgerGenerator.Holds((seed, history) =>
    {
        ImmutableArray<JournalEntry> one = [.. Expanded.Of(history).Where(entry => entry is not PeriodClosed)];
        ImmutableArray<JournalEntry> other = [.. Expanded.Of(History.Of(seed / 2)).Where(entry => entry is not PeriodClosed).Select(entry => Renaming.Of(entry, "x"))];
        var (first, second, all) = (Reporting(one, "a"), Reporting(other, "b"), Reporting([.. one, .. other], "c"));
        return Questions.Of(seed, 5).Select(spec => spec with { ZeroRows = false }).Select(spec =>
        {
            var merged = AllocatedPaymentsReport.Merge(first.AllocatedPayments(spec), second.AllocatedPayments(spec));
            var whole = all.AllocatedPayments(spec);
            return string.Join(' ', merged.Practices) != "a b"
                ? "the practices are not both named"
                : ReportComparer.Difference(whole, merged with { Practices = whole.Practices }) is { } found ? $"{spec}\n{found}" : null;
        }).FirstOrDefault(found => found is not null);
    }, histories: 200);

    [Fact]
    [Trait("Rule", "I7")]
    public void The_order_of_recording_of_different_dates_does_not_change_the_report() => LedgerGenerator.Holds((seed, history) =>
    {
        var (recorded, other) = Reordering.Of(seed, history, swaps: 60);
        var (expected, actual) = (ReportingLedger.Of(PaymentLedger.From(recorded).Value), ReportingLedger.Of(PaymentLedger.From(other).Value));
        return Questions.Of(seed, 5)
            .Select(spec => Laws.OrderChangesNothing(expected.AllocatedPayments(spec), actual.AllocatedPayments(spec))?.ToString())
            .FirstOrDefault(found => found is not null);
    }, histories: 150);

    private static ReportingLedger Reporting(ImmutableArray<JournalEntry> history, string practice) =>
        ReportingLedger.Of(PaymentLedger.From(history).Value, practice);
}

// The same history of other patients: every key of theirs, and of their documents, gets a suffix; practice and payors stay.
internal static class Renaming
{
    public static JournalEntry Of(JournalEntry entry, string suffix)
    {
        PatientId? Someone(PatientId? id) => id is { } patient ? new PatientId(Other(patient.Value)) : null;
        string Other(string id) => id.Length == 0 ? id : id + suffix;
        WriteOffLine Line(WriteOffLine line) => line with { Invoice = new(Other(line.Invoice.Value)) };
        return entry switch
        {
            Patient it => it with { Id = new(Other(it.Id.Value)), Account = it.Account is { } account ? new(Other(account.Value)) : null },
            Invoice it => it with { Id = new(Other(it.Id.Value)), Patient = Someone(it.Patient) },
            Receipt it => it with { Id = new(Other(it.Id.Value)), Patient = Someone(it.Patient) },
            Allocation it => it with { Credit = new(Other(it.Credit.Value)), Invoice = new(Other(it.Invoice.Value)) },
            Deallocation it => it with { Credit = new(Other(it.Credit.Value)), Invoice = new(Other(it.Invoice.Value)) },
            Refund it => it with { Id = new(Other(it.Id.Value)), Credit = new(Other(it.Credit.Value)) },
            ReceiptCorrection it => it with { Id = new(Other(it.Id.Value)), Receipt = new(Other(it.Receipt.Value)) },
            InvoiceAdjustment it => it with { Id = new(Other(it.Id.Value)), Invoice = new(Other(it.Invoice.Value)) },
            WriteOff it => it with { Id = new(Other(it.Id.Value)), Lines = [.. it.Lines.Select(Line)] },
            WriteOffReversal it => it with
            {
                Id = new(Other(it.Id.Value)),
                WriteOff = new(Other(it.WriteOff.Value)),
                Lines = it.Lines is { } lines ? [.. lines.Select(Line)] : null,
            },
            Transfer it => it with { Id = new(Other(it.Id.Value)), From = new(Other(it.From.Value)), ToPatient = new(Other(it.ToPatient.Value)) },
            _ => entry,
        };
    }
}
