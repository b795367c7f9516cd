using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Declaratie.Domain;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Xunit;

namespace Declaratie.Tests.Drawing;

/// <summary>The report as JSON, compared whole.</summary>
public sealed class JsonDrawingTests
{
    [Fact]
    public void A_report_by_provider_has_the_fields_of_the_specification_in_their_order() =>
        Assert.Equal(ExpectedJson.ByProvider, Draw(SampleReports.ByProvider));

    [Fact]
    [Trait("Rule", "R46")]
    public void A_row_without_a_patient_has_a_null_patients_provider() =>
        Assert.Equal(ExpectedJson.ByPatientsProviderSummary, Draw(SampleReports.ByPatientsProvider with { Details = null }));

    [Fact]
    [Trait("Rule", "R45")]
    public void Only_in_the_mode_who_got_paid_a_row_has_paidTo() =>
        Assert.Equal(ExpectedJson.ByWhoGotPaid, Draw(SampleReports.ByWhoGotPaid));

    [Fact]
    public void An_empty_report_has_empty_lists() => Assert.Equal(ExpectedJson.Empty, Draw(SampleReports.Empty));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_machine_changes_nothing(string name)
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(ExpectedJson.ByProvider, Draw(SampleReports.ByProvider));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    [Trait("Rule", "R49")]
    public void Details_only_leaves_out_summary_provider_totals_and_totals()
    {
        var details = SampleReports.ByProvider with { Summary = null, ProviderTotals = null, Totals = null };
        using var json = JsonDocument.Parse(Draw(details));
        var names = json.RootElement.EnumerateObject().Select(property => property.Name).TakeLast(4);
        Assert.Equal("receiptsTotalling detail notes reconciliation", string.Join(' ', names));
    }

    [Fact]
    [Trait("Rule", "R25")]
    public void Hidden_advances_are_absent()
    {
        var spec = SampleReports.February with { HideAdvancePayments = true };
        using var json = JsonDocument.Parse(Draw(SampleReports.With(spec, null, [SampleReports.Row(new("AG"), PayorLabel.Private, 0m, 0m, 1m, null)])));
        Assert.False(json.RootElement.GetProperty("summary")[0].TryGetProperty("advancePayments", out _));
    }

    [Fact]
    public void Several_practices_are_a_list()
    {
        using var json = JsonDocument.Parse(Draw(SampleReports.Empty with { Practices = ["Noord", "Zuid"] }));
        Assert.Equal("""["Noord","Zuid"]""", json.RootElement.GetProperty("practice").GetRawText());
    }

    [Fact]
    public void Any_text_comes_back_as_it_was()
    {
        const string name = "Zoë \"Z\" 張 👩 \u0001 <b>";
        using var json = JsonDocument.Parse(Draw(SampleReports.Empty with { Practices = [name] }));
        Assert.Equal(name, json.RootElement.GetProperty("practice").GetString());
    }

    [Fact]
    public void Memory_does_not_grow_with_the_number_of_lines()
    {
        var line = SampleReports.ByProvider.Details!.Value[0];
        var report = SampleReports.ByProvider with { Details = [.. Enumerable.Repeat(line, 20_000)] };
        using var stream = new ChunkMeter();
        AllocatedPaymentsJson.Write(report, stream);
        Assert.True(stream.Total > 4_000_000);
        Assert.InRange(stream.Largest, 1, 64 * 1024);
    }

    [Fact]
    public void A_buffer_and_a_stream_get_the_same_bytes()
    {
        var buffer = new ArrayBufferWriter<byte>();
        AllocatedPaymentsJson.Write(SampleReports.ByProvider, buffer);
        Assert.Equal(Draw(SampleReports.ByProvider), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static string Draw(AllocatedPaymentsReport report)
    {
        using var stream = new MemoryStream();
        AllocatedPaymentsJson.Write(report, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
