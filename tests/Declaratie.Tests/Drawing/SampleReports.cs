using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting;

namespace Declaratie.Tests.Drawing;

/// <summary>Small reports, built by hand, in which every kind of line and row occurs.</summary>
internal static class SampleReports
{
    private static readonly ProviderId Ag = new("AG");
    private static readonly ProviderId Rjb = new("RJB");
    private static readonly PayorLabel Nhs = new("NHS");

    internal static AllocatedPaymentsSpec February { get; } = new() { From = new(2024, 2, 1), To = new(2024, 2, 29) };

    internal static AllocatedPaymentsReport ByProvider => Report(February, Lines(), [
        Row(Ag, Nhs, -15m, 90m, 60m, 0m),
        Row(Ag, PayorLabel.Private, 0m, 0m, 250m, 0m),
        Row(Rjb, PayorLabel.Unknown, 0m, 0m, 0m, 904.50m),
    ]);

    internal static AllocatedPaymentsReport ByPatientsProvider => Report(
        February with { SummariseBy = SummariseBy.PatientsProvider }, Lines(), [
            Row(Ag, Nhs, -15m, 90m, 60m, 0m) with { PatientsProvider = Ag },
            Row(Ag, PayorLabel.Private, 0m, 0m, 250m, 0m) with { PatientsProvider = Rjb },
            Row(Rjb, PayorLabel.Unknown, 0m, 0m, 0m, 904.50m),
        ]);

    internal static AllocatedPaymentsReport ByWhoGotPaid => Report(
        February with { SummariseBy = SummariseBy.WhoGotPaid, Providers = [Ag], Sections = ReportSections.Summary }, null, [
            Row(Ag, Nhs, -15m, 90m, 0m, 0m) with { PaidTo = Ag },
            Row(Ag, Nhs, 0m, 0m, 60m, 0m) with { PaidTo = Rjb },
            Row(Ag, PayorLabel.Private, 0m, 0m, 250m, 0m) with { PaidTo = Rjb },
        ]) with
    {
        ReceiptsTotalling = Euros(75m),
        Reconciliation = new(Euros(75m), Euros(310m), Money.Zero, Euros(385m), Money.Zero),
    };

    internal static AllocatedPaymentsReport Empty => Report(February, [], []) with
    {
        ReceiptsTotalling = Money.Zero,
        Notes = new(Money.Zero, UnknownPayors: false, 0, Money.Zero),
        Reconciliation = new(Money.Zero, Money.Zero, Money.Zero, Money.Zero, Money.Zero),
    };

    internal static AllocatedPaymentsReport With(AllocatedPaymentsSpec spec, ImmutableArray<DetailLine>? lines, ImmutableArray<SummaryRow>? rows) =>
        Report(spec, lines, rows);

    internal static DetailLine Line(DetailSection section, DetailKind kind, int day) => new()
    {
        Section = section,
        Kind = kind,
        Date = new(2024, 2, day),
        Provider = Rjb,
        Payor = PayorLabel.Unknown,
    };

    internal static SummaryRow Row(ProviderId provider, PayorLabel payor, decimal adjustments, decimal payorInvoices, decimal patientInvoices, decimal? advances) =>
        new(provider, null, null, payor, new(Euros(adjustments), Euros(payorInvoices), Euros(patientInvoices), advances is { } amount ? Euros(amount) : null));

    internal static Money Euros(decimal amount) => Money.FromEuros(amount);

    private static ImmutableArray<DetailLine> Lines()
    {
        var receipt = Line(DetailSection.Receipts, DetailKind.Receipt, 6) with
        {
            Credit = new("R603"),
            CreditNumber = "R603",
            CreditDate = new(2024, 2, 6),
            Patient = new("P1"),
            PatientName = "Visser",
            PatientsProvider = Ag,
            Receipt = Euros(1234.50m),
            AdvancePayments = Euros(1204.50m),
        };
        var allocation = receipt with
        {
            Kind = DetailKind.Allocation,
            Invoice = new("2003"),
            InvoiceNumber = "F2003",
            InvoiceDate = new(2024, 2, 6),
            Payor = Nhs,
            TransferProvider = Ag,
            Receipt = null,
            AdvancePayments = null,
            PatientInvoices = Euros(30m),
        };
        var refund = receipt with
        {
            Kind = DetailKind.Refund,
            Date = new(2024, 2, 9),
            Cause = "RF1",
            Receipt = Euros(-20m),
            AdvancePayments = Euros(-20m),
        };
        return [receipt, allocation, refund, .. EarlierCredits(allocation), .. Transfers(receipt, allocation)];
    }

    private static ImmutableArray<DetailLine> EarlierCredits(DetailLine allocation)
    {
        var earlier = allocation with
        {
            Section = DetailSection.AdvancePaymentsNowAllocated,
            Date = new(2024, 2, 12),
            Credit = new("R506"),
            CreditNumber = "R506",
            CreditDate = new(2024, 1, 18),
            Provider = Ag,
            CreditPayor = PayorLabel.Mixed,
            PatientInvoices = null,
            PayorInvoices = Euros(90m),
            AdvancePayments = Euros(-90m),
        };
        var correction = Line(DetailSection.EarlierReceiptsAdjusted, DetailKind.ReceiptCorrection, 13) with
        {
            Credit = new("R506"),
            CreditNumber = "R506",
            CreditDate = new(2024, 1, 18),
            Provider = Ag,
            Payor = PayorLabel.Mixed,
            Patient = new("P1"),
            PatientName = "Visser",
            PatientsProvider = Ag,
            Cause = "C1",
            Receipt = Euros(75m),
            AdvancePayments = Euros(75m),
        };
        var reversed = earlier with
        {
            Section = DetailSection.EarlierAllocationsReversed,
            Kind = DetailKind.Deallocation,
            Date = new(2024, 2, 14),
            Cause = "A1",
            PayorInvoices = null,
            InvoiceAdjustments = Euros(-15m),
            AdvancePayments = Euros(15m),
        };
        return [earlier, correction, reversed];
    }

    private static ImmutableArray<DetailLine> Transfers(DetailLine receipt, DetailLine allocation)
    {
        var source = receipt with
        {
            Section = DetailSection.Transfers,
            Kind = DetailKind.From,
            Date = new(2024, 2, 20),
            Credit = new("R507"),
            CreditNumber = "R507",
            CreditDate = new(2024, 1, 20),
            Patient = new("P2"),
            PatientName = "Bakker-van der Meulen tot Wijngaarden",
            PatientsProvider = Rjb,
            Receipt = null,
            AdvancePayments = Euros(-250m),
        };
        var target = source with
        {
            Kind = DetailKind.To,
            Invoice = new("1009"),
            InvoiceNumber = "1009",
            InvoiceDate = new(2024, 2, 12),
            Payor = PayorLabel.Private,
            TransferProvider = Ag,
            AdvancePayments = null,
            PatientInvoices = Euros(250m),
        };
        var moved = source with { Date = new(2024, 2, 21), Cause = "T601", AdvancePayments = Euros(-40m) };
        var received = moved with
        {
            Kind = DetailKind.To,
            Credit = new("T601"),
            CreditNumber = "T601",
            CreditDate = new(2024, 2, 21),
            Patient = new("P1"),
            PatientName = "Visser",
            PatientsProvider = Ag,
            AdvancePayments = Euros(10m),
        };
        var below = allocation with
        {
            Section = DetailSection.Transfers,
            Date = new(2024, 2, 22),
            Credit = new("T601"),
            CreditNumber = "T601",
            CreditDate = new(2024, 2, 21),
            Patient = new("P3"),
            PatientName = "Jansen",
            PatientsProvider = Ag,
        };
        return [source, target, moved, received, below];
    }

    private static AllocatedPaymentsReport Report(AllocatedPaymentsSpec spec, ImmutableArray<DetailLine>? lines, ImmutableArray<SummaryRow>? rows) => new()
    {
        Practices = ["Praktijk De Linde"],
        Spec = spec,
        ReceiptsTotalling = Euros(1289.50m),
        Details = lines,
        Summary = rows,
        ProviderTotals = rows is { } shown ? [.. shown.GroupBy(row => row.Provider).Select(group => new ProviderTotal(group.Key, Sum(group)))] : null,
        Totals = rows is { } all ? Sum(all) : null,
        Notes = new(Euros(340m), UnknownPayors: true, 1, Euros(1144.50m)),
        Reconciliation = new(Euros(1289.50m), Money.Zero, Money.Zero, Euros(385m), Euros(904.50m)),
    };

    private static ReportColumns Sum(IEnumerable<SummaryRow> rows) =>
        rows.Select(row => row.Columns).Aggregate(new ReportColumns(default, default, default, Money.Zero), (sum, columns) => sum + columns);
}
