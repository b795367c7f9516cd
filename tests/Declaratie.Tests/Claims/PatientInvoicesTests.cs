using Declaratie.Domain.Claims;
using Declaratie.Domain.Invoices;
using Declaratie.Domain.Treatments;
using Declaratie.Tests.Claims.Kit;
using Xunit;
using static Declaratie.Tests.Claims.Kit.Steps;

namespace Declaratie.Tests.Claims;

/// <summary>Step 3 for patients: their invoices.</summary>
public sealed class PatientInvoicesTests
{
    [Fact]
    [Trait("Rule", "C21")]
    public void A_private_file_becomes_one_invoice_per_patient_in_the_order_of_their_first_line()
    {
        var story = ThreeOfTwo().Do(MakeInvoices("2024-04-05", "F2024-0001"));

        Assert.Equal("V2024-0001 Dekker 90.00 ToSend, V2024-0002 Jansen 45.00 ToSend", Invoices(story));
        Assert.Equal(ClaimFileStatus.Invoiced, story.File("F2024-0001").Status);
        Assert.All(story.Practice.Treatments(), treatment => Assert.Equal(TreatmentStatus.Invoiced, treatment.Status));
        Assert.All(story.File("F2024-0001").Lines, line => Assert.Equal(ClaimLineStatus.Invoiced, line.Status));
        Assert.Equal((45m, 45m, 45m), (story.Open("T1"), story.Open("T2"), story.Open("T3")));
    }

    [Fact]
    [Trait("Rule", "C21")]
    [Trait("Rule", "C63")]
    public void Invoices_are_made_once_and_of_a_private_file()
    {
        Story.New().Invoiced().Refuses("C63", MakeInvoices("2024-04-06", "F2024-0001"));
        Story.New().Claimed("T1").Refuses("C63", MakeInvoices("2024-04-06", "F2024-0001"));
    }

    [Fact]
    public void A_run_makes_an_invoice_of_its_own_for_a_patient()
    {
        var story = Story.New().Invoiced().Ready("T2", "2024-03-05", payer: Payer.Patient).Do(ClaimPrivately("2024-04-07", "2024-03"), MakeInvoices("2024-04-07", "F2024-0002"));

        Assert.Equal("V2024-0001 Jansen 45.00 ToSend, V2024-0002 Jansen 45.00 ToSend", Invoices(story));
    }

    [Fact]
    [Trait("Rule", "C49")]
    public void Invoices_and_credit_invoices_share_one_series()
    {
        var story = ThreeOfTwo().Do(MakeInvoices("2024-04-05", "F2024-0001", "X1"), CreditInvoice("2024-04-06", "X1"));

        Assert.Equal("X1 Dekker 90.00 Credited, V2024-0001 Jansen 45.00 ToSend, V2024-0002 Dekker -90.00 ToSend", Invoices(story));
        story.Refuses("C49", "X1", CreditInvoice("2024-04-06", "V2024-0001", "X1"));
        story.Do(CreditInvoice("2024-04-06", "V2024-0001", "X2"));
        ThreeOfTwo().Refuses("J5", "numbers", MakeInvoices("2024-04-05", "F2024-0001", "X1", "X2", "X3"));
    }

    [Fact]
    public void The_year_of_a_number_is_that_of_the_document() =>
        Assert.Equal("V2025-0001 Jansen 45.00 ToSend", Invoices(Story.New().PrivatelyClaimed().Do(MakeInvoices("2025-01-01", "F2024-0001"))));

    [Fact]
    [Trait("Rule", "C60")]
    public void A_credited_invoice_is_nothing_to_pay_and_its_treatments_are_in_the_returns()
    {
        var story = ThreeOfTwo().Do(MakeInvoices("2024-04-05", "F2024-0001"), SendInvoices("2024-04-05"), CreditInvoice("2024-04-06", "V2024-0001"));

        Assert.Equal("InReturns InReturns Invoiced", string.Join(' ', story.Practice.Treatments().OrderBy(one => one.Patient.Value, StringComparer.Ordinal).Select(one => one.Status)));
        Assert.Equal(45m, story.Practice.Treatments().Sum(treatment => story.Open(treatment.Id.Value)));
        story.Refuses("C46", CreditInvoice("2024-04-06", "V2024-0001"));
        story.HasTheSameOutcomeInBulk();
    }

    [Fact]
    [Trait("Rule", "C57")]
    public void A_credit_invoice_is_not_credited() => Story.New().Invoiced().Do(CreditInvoice("2024-04-06", "V2024-0001")).Refuses("C63", CreditInvoice("2024-04-06", "V2024-0002"));

    [Fact]
    public void Sending_takes_all_that_are_to_be_sent_or_the_named_ones()
    {
        var story = ThreeOfTwo().Do(MakeInvoices("2024-04-05", "F2024-0001"), SendInvoices("2024-04-06", "V2024-0002"));
        Assert.Equal(PatientInvoiceStatus.ToSend, story.Invoice("V2024-0001").Status);

        story.Do(SendInvoices("2024-04-07"));
        Assert.Equal(PatientInvoiceStatus.Sent, story.Invoice("V2024-0001").Status);
        Assert.Empty(story.Do(SendInvoices("2024-04-07")).Events);
        story.Refuses("C63", SendInvoices("2024-04-07", "V2024-0001"));
    }

    [Fact]
    public void A_discarded_private_file_gives_its_treatments_back()
    {
        var story = Story.New().PrivatelyClaimed().Do(Discard("2024-04-02", "F2024-0001"));

        Assert.Equal((TreatmentStatus.ReadyToClaim, 0, null), (story.StatusOf("T1"), story.Treatment("T1").Attempt, story.Treatment("T1").File));
        Assert.Equal("F2024-0002", story.Do(ClaimPrivately("2024-04-02", "2024-03")).Treatment("T1").File?.Value);
    }

    private static Story ThreeOfTwo() => Story.New()
        .Ready("T2", "2024-03-05", payer: Payer.Patient).Ready("T1", patient: "Dekker", payer: Payer.Patient).Ready("T3", "2024-03-06", "Dekker", payer: Payer.Patient)
        .Do(ClaimPrivately("2024-04-01", "2024-03"));

    private static string Invoices(Story story) => string.Join(", ", story.Practice.PatientInvoices().Select(invoice =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{invoice.Number.Value} {invoice.Patient.Value} {invoice.Total.Euros:0.00} {invoice.Status}")));
}
