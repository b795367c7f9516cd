using System.Collections.Immutable;
using Declaratie.Domain;
using Declaratie.Reporting;
using static Declaratie.Testing.LawBroken;

namespace Declaratie.Testing;

/// <summary><i>Wetten</i>: what must hold of the figures of any system, whoever made them. Every law answers null, or what is wrong; none of them throws for figures that are wrong.</summary>
/// <remarks>A report is one of this library, or yours: read from JSON by <see cref="Reporting.Drawing.AllocatedPaymentsFile"/>, or made as a value.</remarks>
public static partial class Laws
{
    private static readonly (string Dutch, string English) Totalling = ("totaal ontvangsten", "receipts totalling");

    /// <summary><i>Behoud</i> (I1, I2): receipts, with what was received from and given to others, are allocated or advance.</summary>
    /// <remarks>Without a selection the totals of the summary are the receipts too, unless advances are hidden.</remarks>
    /// <param name="report">The report.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? Conservation(AllocatedPaymentsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Try("I1", () =>
        {
            var (told, where) = (report.Reconciliation, Words(report.Spec));
            var isWhole = report.Spec.Providers.IsEmpty;
            return UnlessEqual(report.ReceiptsTotalling, told.Receipts, "I2", where, Totalling, ("ontvangsten in de aansluiting", "receipts in the reconciliation"))
                ?? UnlessEqual(
                    told.Receipts + told.ReceivedFromOthers - told.GivenToOthers, told.Allocated + told.AdvancePayments, isWhole ? "I1" : "I2", where,
                    ("ontvangen, met wat van en naar anderen ging,", "what was received, with what came from and went to others,"),
                    ("toegerekend plus vooraf betaald", "allocated plus advance"))
                ?? (isWhole && report.Totals is { AdvancePayments: not null } totals
                    ? UnlessEqual(totals.Total, report.ReceiptsTotalling, "I1", where, ("het totaal van de samenvatting", "the total of the summary"), Totalling)
                    : null);
        });
    }

    /// <summary><i>De regels tellen op</i> (I4): the rows of the summary come to the totals per provider and to the totals, column by column.</summary>
    /// <param name="report">The report, with its summary.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? RowsAddUp(AllocatedPaymentsReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Try("I4", () =>
        {
            if (report.Summary is not { } rows || report.Totals is not { } totals)
            {
                return null;
            }

            var sums = rows.GroupBy(row => row.Provider).ToDictionary(group => group.Key, group => Sum(group, report.Spec));
            var wrong = (report.ProviderTotals ?? []).FirstOrDefault(total => total.Columns != sums.GetValueOrDefault(total.Provider, Sum([], report.Spec)));
            return wrong is not null ? DifferentColumns("I4", wrong.Provider.Value, sums.GetValueOrDefault(wrong.Provider, Sum([], report.Spec)), wrong.Columns)
                : DifferentColumns("I4", Words(report.Spec), Sum(rows, report.Spec), totals);
        });
    }

    /// <summary><i>Perioden tellen op</i> (I3): reports of periods that follow each other add up to the report of the whole, cell by cell.</summary>
    /// <param name="whole">The report of the whole period.</param>
    /// <param name="parts">Those of its parts, the earliest first; the same question otherwise.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? AddsUpOverPeriods(AllocatedPaymentsReport whole, params IEnumerable<AllocatedPaymentsReport> parts)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(parts);
        return Try("I3", () =>
        {
            var reports = parts.ToList();
            var next = whole.Spec.From;
            foreach (var part in reports)
            {
                if (part.Spec != whole.Spec with { From = next, To = part.Spec.To } || part.Spec.To < next)
                {
                    return new LawBroken("I3", Words(part.Spec), $"Deze periode sluit niet aan: er wordt hetzelfde gevraagd vanaf {next:uuuu'-'MM'-'dd}.", $"This period does not follow: the same question was expected from {next:uuuu'-'MM'-'dd}.");
                }

                next = part.Spec.To.PlusDays(1);
            }

            return Unless(next == whole.Spec.To.PlusDays(1), "I3", Words(whole.Spec), $"De delen eindigen vóór {whole.Spec.To:uuuu'-'MM'-'dd}.", $"The parts do not end on {whole.Spec.To:uuuu'-'MM'-'dd}.")
                ?? SameSum("I3", whole, reports);
        });
    }

    /// <summary><i>Samenvoegen is optellen</i> (I6): the report of two practices is the sum of theirs, cell by cell.</summary>
    /// <param name="merged">The report of both.</param>
    /// <param name="left">That of the one.</param>
    /// <param name="right">That of the other.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? MergesByAddition(AllocatedPaymentsReport merged, AllocatedPaymentsReport left, AllocatedPaymentsReport right)
    {
        ArgumentNullException.ThrowIfNull(merged);
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return Try("I6", () => SameSum("I6", merged, [left, right])
            ?? UnlessEqual(
                merged.Notes.OpenReceiptsAmount, left.Notes.OpenReceiptsAmount + right.Notes.OpenReceiptsAmount, "I6", Words(merged.Spec),
                ("open aan ontvangsten samen", "what is open of receipts together"), ("de som daarvan", "the sum of both")));
    }

    /// <summary><i>De drie overzichten zijn gelijk</i> (I4): without a selection the three modes have equal totals.</summary>
    /// <param name="reports">Reports of one period in different modes.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? ModesAgree(params IEnumerable<AllocatedPaymentsReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Try("I4", () =>
        {
            var all = reports.Where(report => report.Totals is not null && report.Spec.Providers.IsEmpty).ToList();
            return all.Skip(1).Select(report => DifferentColumns("I4", $"{report.Spec.SummariseBy}", all[0].Totals!.Value, report.Totals!.Value)
                ?? UnlessEqual(all[0].ReceiptsTotalling, report.ReceiptsTotalling, "I4", $"{report.Spec.SummariseBy}", Totalling, Totalling)).FirstOrDefault(found => found is not null);
        });
    }

    /// <summary><i>Een afgesloten periode verandert nooit</i> (L8): a report of a closed period is the same before and after later entries.</summary>
    /// <param name="before">The report as it was.</param>
    /// <param name="after">The same question, asked later.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? ClosedPeriodsNeverChange(AllocatedPaymentsReport before, AllocatedPaymentsReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Try("L8", () => Changed("L8", before, after, "De afgesloten periode is veranderd", "The closed period has changed"));
    }

    /// <summary><i>Verbergen verandert niets anders</i> (R25): a report that hides advances has the same receipts, reconciliation and notes, and the same allocated amounts.</summary>
    /// <param name="shown">The report with advances.</param>
    /// <param name="hidden">The same question with advances hidden.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? HidingChangesNothingElse(AllocatedPaymentsReport shown, AllocatedPaymentsReport hidden)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(hidden);
        return Try("R25", () => UnlessEqual(shown.ReceiptsTotalling, hidden.ReceiptsTotalling, "R25", Words(shown.Spec), Totalling, ("met verborgen voorschotten", "with advances hidden"))
            ?? Unless(shown.Notes == hidden.Notes, "R25", Words(shown.Spec), "De opmerkingen verschillen als voorschotten verborgen zijn.", "The notes differ when advances are hidden.")
            ?? Unless(shown.Reconciliation == hidden.Reconciliation, "R25", Words(shown.Spec), "De aansluiting verschilt als voorschotten verborgen zijn.", "The reconciliation differs when advances are hidden.")
            ?? (shown.Totals is { } one && hidden.Totals is { } other
                ? DifferentColumns("R25", Words(shown.Spec), one with { AdvancePayments = null }, other)
                : null));
    }

    /// <summary><i>Een label blijft</i> (I5): a receipt or transfer stands under the same label in every report that shows it, whatever is dated after its posting date.</summary>
    /// <param name="reports">Reports of one practice with their details: of other periods, selections and modes, or from before and after entries with a later date.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? LabelsStay(params IEnumerable<AllocatedPaymentsReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return reports.SelectMany(report => report.Details ?? [])
            .Where(line => line.Credit is not null && (line.CreditPayor is not null || line.Invoice is null))
            .GroupBy(line => line.Credit!.Value.Value, line => (line.CreditPayor ?? line.Payor).Value, StringComparer.Ordinal)
            .Select(credit => (Id: credit.Key, Labels: credit.Distinct(StringComparer.Ordinal).ToList()))
            .Where(credit => credit.Labels.Count > 1)
            .Select(credit => new LawBroken(
                "I5", credit.Id, $"Dit tegoed staat onder meer dan één label: {string.Join(", ", credit.Labels)}.", $"This credit stands under more than one label: {string.Join(", ", credit.Labels)}."))
            .FirstOrDefault();
    }

    /// <summary><i>De volgorde maakt niet uit</i> (I7): entries with different dates may be recorded in another order, and the report is the same.</summary>
    /// <remarks><see cref="Histories.Reordered"/> makes two such histories.</remarks>
    /// <param name="recorded">The report of a history.</param>
    /// <param name="reordered">The same question to the same history in another order.</param>
    /// <returns>What is wrong, or null.</returns>
    public static LawBroken? OrderChangesNothing(AllocatedPaymentsReport recorded, AllocatedPaymentsReport reordered)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        ArgumentNullException.ThrowIfNull(reordered);
        return Try("I7", () => Changed("I7", recorded, reordered, "In een andere volgorde vastgelegd is het verslag anders", "Recorded in another order the report is another"));
    }

    /// <summary>Two answers to one question, all of it: differing amounts are told first, then whether anything else is otherwise.</summary>
    private static LawBroken? Changed(string law, AllocatedPaymentsReport one, AllocatedPaymentsReport other, string dutch, string english)
    {
        if (Difference.In(one, other) is { } found)
        {
            return new LawBroken(law, Words(one.Spec), $"{dutch}: {found.Dutch}", $"{english}: {found.English}");
        }

        static IEnumerable<DetailLine> Lines(AllocatedPaymentsReport report) => (report.Details ?? []).Select(line => line with { PatientName = null, Line = 0, Order = 0 });
        return Unless(one.Spec == other.Spec, law, Words(one.Spec), $"{dutch}: er is iets anders gevraagd.", $"{english}: something else was asked.")
            ?? Unless(
                one.Totals == other.Totals && (one.ProviderTotals ?? []).AsSpan().SequenceEqual((other.ProviderTotals ?? []).AsSpan()), law, Words(one.Spec),
                $"{dutch}: de totalen zijn andere.", $"{english}: the totals are others.")
            ?? Unless(
                one.Details is null || other.Details is null || Lines(one).SequenceEqual(Lines(other)), law, Words(one.Spec),
                $"{dutch}: de detailregels staan in een andere volgorde.", $"{english}: the detail lines are in another order.");
    }

    private static LawBroken? SameSum(string law, AllocatedPaymentsReport whole, IReadOnlyList<AllocatedPaymentsReport> parts)
    {
        var receipts = parts.Aggregate(Money.Zero, (sum, part) => sum + part.ReceiptsTotalling);
        if (UnlessEqual(whole.ReceiptsTotalling, receipts, law, Words(whole.Spec), Totalling, ("de som van de delen", "the sum of the parts")) is { } found)
        {
            return found;
        }

        var (sums, cells) = (Cells(parts), Cells([whole]));
        return sums.Keys.Union(cells.Keys)
            .Select(row => DifferentColumns(law, Words(row), sums.GetValueOrDefault(row, Nothing(whole.Spec)), cells.GetValueOrDefault(row, Nothing(whole.Spec))))
            .FirstOrDefault(wrong => wrong is not null);
    }

    /// <summary>The rows without their columns are the keys.</summary>
    private static Dictionary<SummaryRow, ReportColumns> Cells(IReadOnlyList<AllocatedPaymentsReport> reports) => reports
        .SelectMany(report => report.Summary ?? [])
        .GroupBy(row => row with { Columns = default })
        .ToDictionary(group => group.Key, group => group.Select(row => row.Columns).Aggregate((sum, columns) => sum + columns));

    private static ReportColumns Sum(IEnumerable<SummaryRow> rows, AllocatedPaymentsSpec spec) => rows.Aggregate(Nothing(spec), (sum, row) => sum + row.Columns);

    private static ReportColumns Nothing(AllocatedPaymentsSpec spec) => new(Money.Zero, Money.Zero, Money.Zero, spec.HideAdvancePayments ? null : Money.Zero);

    private static LawBroken? DifferentColumns(string law, string subject, ReportColumns added, ReportColumns stated)
    {
        ImmutableArray<(string Dutch, string English, Money Added, Money Stated)> columns =
        [
            ("factuurcorrecties", "invoice adjustments", added.InvoiceAdjustments, stated.InvoiceAdjustments),
            ("factuur betaler", "payor invoices", added.PayorInvoices, stated.PayorInvoices),
            ("factuur patiënt", "patient invoices", added.PatientInvoices, stated.PatientInvoices),
            ("vooraf betaling", "advance payments", added.AdvancePayments ?? Money.Zero, stated.AdvancePayments ?? Money.Zero),
        ];
        return columns.Where(column => column.Added != column.Stated)
            .Select(column => new LawBroken(
                law, subject, $"{column.Dutch} telt op tot {column.Added}, maar er staat {column.Stated}.", $"{column.English} adds up to {column.Added}, but {column.Stated} is stated."))
            .FirstOrDefault();
    }

    private static string Words(AllocatedPaymentsSpec spec) =>
        $"{spec.From:uuuu'-'MM'-'dd}..{spec.To:uuuu'-'MM'-'dd}{string.Concat(spec.Providers.Select(provider => $" {provider.Value}"))}";

    private static string Words(SummaryRow row) =>
        string.Join(' ', ((string?[])[row.Provider.Value, row.PatientsProvider?.Value, row.PaidTo?.Value, row.Payor.Value]).Where(part => part is not null));
}
