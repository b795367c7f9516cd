using Declaratie.Domain;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Explaining;
using Xunit;

namespace Declaratie.Tests.Drawing.Goldens;

/// <summary>Every report in every format and language is the file that was read and found right. With UPDATE_DOCS=1 the files are made anew: read what changed.</summary>
public sealed class GoldenTests
{
    private static readonly GoldenJournal S06 = new("conformance/cases/payments/S06.jsonl");
    private static readonly ProviderId Ag = new("AG");
    private static readonly ProviderId Kt = new("KT");
    private static readonly ProviderId Rjb = new("RJB");
    private static readonly PayorLabel Nhs = new("NHS");

    private static readonly GoldenCase[] Cases =
    [
        new("S06-2024-01", S06, new(2024, 1, 1), new(2024, 1, 31), "rates-cases.json", 12),
        new("S06-2024-02", S06, new(2024, 2, 1), new(2024, 2, 29), "rates-cases.json", 14)
        {
            Cells = [("patientInvoices", new(ReportColumn.PatientInvoices) { Provider = Ag, Payor = PayorLabel.Private })],
            Invoices = ["1009"],
            Credits = ["R507"],
        },
        new("S17-2024-02", new("conformance/cases/payments/S17.jsonl"), new(2024, 2, 1), new(2024, 2, 29), "rates-cases.json", 15)
        {
            Cells = [("invoiceAdjustments", new(ReportColumn.InvoiceAdjustments) { Provider = Ag, Payor = PayorLabel.Private })],
            Invoices = ["1026"],
            Credits = ["R519"],
        },
        new("S22-2024-02", new("conformance/cases/payments/S22.jsonl"), new(2024, 2, 1), new(2024, 2, 29), "rates-cases.json", 27)
        {
            EqualUntilLine = 34,
            Cells =
            [
                ("total-of-a-provider", new(ReportColumn.Total) { Provider = Ag }),
                ("receipts", new(ReportColumn.Receipts) { Provider = Ag, Payor = Nhs }),
                ("invoiceAdjustments", new(ReportColumn.InvoiceAdjustments) { Provider = Kt, Payor = PayorLabel.Private }),
                ("payorInvoices", new(ReportColumn.PayorInvoices) { Provider = Ag, Payor = Nhs }),
                ("patientInvoices", new(ReportColumn.PatientInvoices) { Provider = Ag, Payor = PayorLabel.Private, PaidTo = Rjb }),
                ("allocated", new(ReportColumn.Allocated) { Provider = Ag, Payor = PayorLabel.Private, PatientsProvider = Rjb }),
                ("advancePayments", new(ReportColumn.AdvancePayments) { Provider = Rjb, Payor = PayorLabel.Unknown }),
                ("total", new(ReportColumn.Total) { Provider = Kt, Payor = PayorLabel.Unknown }),
                ("nothing", new(ReportColumn.PayorInvoices) { Provider = Kt, Payor = Nhs }),
            ],
            Invoices = ["2007", "2004"],
            Credits = ["R606", "T801", "R602"],
        },
        new("praktijk-2024-03", new("docs/examples/praktijk.jsonl"), new(2024, 3, 1), new(2024, 3, 31), "rates-example.json", 2180)
        {
            EqualUntilLine = 2350,
            Cells = [("advancePayments", new(ReportColumn.AdvancePayments) { Provider = Ag, Payor = PayorLabel.Unknown })],
            Invoices = ["F24-00560"],
        },
    ];

    public static TheoryData<string, string, ReportFormat> Files()
    {
        TheoryData<string, string, ReportFormat> files = [];
        foreach (var (name, report, formats) in Cases.SelectMany(asked => asked.Drawings().Select(drawing => (asked.Name, drawing.Report, drawing.Formats))))
        {
            foreach (var format in formats)
            {
                files.Add(name, report, format);
            }
        }

        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_report_is_drawn_as_it_was_read_and_found_right(string name, string report, ReportFormat format)
    {
        var (_, _, draw) = Cases.Single(asked => asked.Name == name).Drawings().Single(drawing => drawing.Report == report);
        var (dutch, english) = (Drawn(draw, format, ReportLanguage.Dutch), Drawn(draw, format, ReportLanguage.English));
        if (format is ReportFormat.Json)
        {
            Assert.Equal(dutch, english);
            GoldenFile.Check($"{name}/{report}", format, dutch);
            return;
        }

        GoldenFile.Check($"{name}/{report}.nl", format, dutch);
        GoldenFile.Check($"{name}/{report}.en", format, english);
    }

    private static byte[] Drawn(GoldenDrawing draw, ReportFormat format, ReportLanguage language)
    {
        using var stream = new MemoryStream();
        draw(format, language, stream);
        return stream.ToArray();
    }
}
