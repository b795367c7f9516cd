using Declaratie.Domain;
using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Practices;
using Declaratie.Testing;
using Xunit;
using static Declaratie.Tests.ClaimsModel.ClaimWalks;

namespace Declaratie.Tests.ClaimsModel;

// The practice shows what a witness remembers, after every entry of every history.
public sealed class ClaimWitnessTests
{
    [Fact]
    [Trait("Rule", "C16")]
    [Trait("Rule", "C33")]
    public void Treatments_are_as_the_witness_remembers() => HoldBeside((witness, view) => First(
        witness.TreatmentStates().Select(Words), view.Treatments.Select(treatment => Words(ReferenceClaims.AsKnown(treatment)))));

    [Fact]
    [Trait("Rule", "C38")]
    [Trait("Rule", "C64")]
    [Trait("Rule", "C65")]
    [Trait("Rule", "K12")]
    public void Sessions_and_warnings_about_returns_are_as_the_witness_expects() => HoldBeside((_, _) => null, heedsSayings: true);

    [Fact]
    [Trait("Rule", "C16")]
    [Trait("Rule", "C49")]
    [Trait("Rule", "C59")]
    [Trait("Rule", "K2")]
    public void Claim_files_are_as_the_witness_remembers() => HoldBeside((witness, view) => First(
        witness.FileStates().Select(Words), view.ClaimFiles.Select(file => Words(ReferenceClaims.AsKnown(file)))));

    [Fact]
    [Trait("Rule", "C27")]
    [Trait("Rule", "C58")]
    [Trait("Rule", "K3")]
    public void Credit_files_are_as_the_witness_remembers() => HoldBeside((witness, view) => First(
        witness.CreditStates().Select(file => file.ToString()), view.CreditFiles.Select(file => file.ToString())));

    [Fact]
    [Trait("Rule", "C21")]
    [Trait("Rule", "K2")]
    public void Patient_invoices_are_as_the_witness_remembers() => HoldBeside((witness, view) => First(
        witness.InvoiceStates().Select(invoice => invoice.ToString()), view.Invoices.Select(invoice => invoice.ToString())));

    [Fact]
    [Trait("Rule", "K2")]
    [Trait("Rule", "C42")]
    [Trait("Rule", "C44")]
    [Trait("Rule", "K3")]
    public void What_is_open_in_the_ledger_is_what_the_witness_expects() => HoldBeside((witness, view) => First(
        witness.Money.Invoices.Select(invoice => $"{invoice.Key} {invoice.Value.Worth - invoice.Value.Allocated}"),
        witness.Money.Invoices.Select(invoice => $"{invoice.Key} {view.OpenOf(invoice.Key)}")));

    [Fact]
    [Trait("Rule", "K4")]
    public void What_a_treatment_brings_in_is_never_less_than_nothing() => HoldBeside((witness, _) =>
    {
        // The witness' worth of an invoice is the practice's, by the test above.
        var net = witness.Files.SelectMany(file => file.Lines).Where(line => witness.Money.Invoices.ContainsKey(line.Reference.Value)).Distinct()
            .GroupBy(line => line.Treatment)
            .Select(lines => (lines.Key, Net: Sum(lines.Select(line => witness.Money.Invoices[line.Reference.Value].Worth))));
        return net.Where(one => one.Net < Money.Zero).Select(one => $"{one.Key.Said.Id} nets {one.Net}").FirstOrDefault();
    });

    [Fact]
    [Trait("Rule", "K10")]
    [Trait("Rule", "C34")]
    [Trait("Rule", "C36")]
    public void Each_document_is_handed_over_once_in_its_month() => HoldBeside((witness, view) => First(
        view.Bookkeeping.Select(month => Expected(witness, month)),
        view.Bookkeeping.Select(month => $"{month.Month} {month.Documents} {month.Total}"))
        ?? witness.Money.Documents.Where(document => document.IsReady && view.Bookkeeping.All(month => !WitnessMoney.IsOfMonth(document, month.Month)))
            .Select(document => $"no month of {document.Number} on {document.Date}").FirstOrDefault());

    private static string Expected(Witness witness, BookkeepingState month)
    {
        var run = month.Status == MonthStatus.Idle ? [.. witness.Money.Collectable(month.Month)] : witness.Money.Runs[month.Month];
        return $"{month.Month} {run.Count} {Sum(run.Select(document => document.Total))}";
    }

    private static void HoldBeside(Func<Witness, ClaimView, string?> law, bool heedsSayings = false) => Hold(walk =>
    {
        var witness = new Witness();
        foreach (var step in walk.Accepted)
        {
            if ((Seen(witness, step, heedsSayings) ?? law(witness, step.After)) is { } found)
            {
                return $"after {Walk.Words(step.Entry)} {found}";
            }
        }

        return null;
    });

    // A witness that is asked about something it never heard of has found a difference too.
    private static string? Seen(Witness witness, Step step, bool heedsSayings)
    {
        try
        {
            var said = witness.See(step);
            return heedsSayings ? said : null;
        }
        catch (Exception unheard) when (unheard is InvalidOperationException or KeyNotFoundException or NullReferenceException or ArgumentException)
        {
            return $"the witness is lost: {unheard.Message} {unheard.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Witness", StringComparison.Ordinal))}";
        }
    }

    private static string Words(TreatmentState it) => it.ToString();

    private static string Words(ClaimFileState it) => $"{it}:{string.Concat(it.Lines.Select(line => $"\n  {line}"))}";

    private static string? First(IEnumerable<string> expected, IEnumerable<string> shown) => Properties.TwinTests.FirstDifference(expected, shown);
}
