using System.CommandLine;
using Declaratie.Domain;
using Declaratie.Domain.Payments;
using Declaratie.Reporting;
using Declaratie.Reporting.Drawing;
using Declaratie.Reporting.Explaining;
using NodaTime;

namespace Declaratie.Cli.Reports;

/// <summary>What is to be explained: a figure, or a document.</summary>
internal sealed record ExplainRequest(ReportRequest Report, LocalDate? From, LocalDate? To, ReportCell? Cell, bool HideAdvancePayments, InvoiceId? Invoice, CreditId? Credit);

/// <summary>The options of <c>explain</c>.</summary>
/// <param name="spoken">The language of errors.</param>
internal sealed class ExplainOptions(ReportLanguage spoken)
{
    private readonly ReportOptions report = ReportOptions.OfOne(spoken);

    private readonly Option<LocalDate?> from = ToolOptions.OptionalDate("--from", "The first day (van), inclusive.", spoken);

    private readonly Option<LocalDate?> to = ToolOptions.OptionalDate("--to", "The last day (tot en met), inclusive.", spoken);

    private readonly Option<string> provider = ToolOptions.Id("--provider", "The provider of the row (behandelaar). Default: all.", spoken);

    private readonly Option<string> payor = ToolOptions.Id("--payor", "The payor of the row (betaler): an id, or Private, Unknown, Mixed, Open Balance. Default: all.", spoken);

    private readonly Option<string> patientsProvider = ToolOptions.Id(
        "--patients-provider", "The patient's provider of the row (behandelaar patiënt), in a summary by patient's provider; none: the rows behind which no patient stands.", spoken);

    private readonly Option<string> paidTo = ToolOptions.Id("--paid-to", "The provider actually paid (betaald aan), in a summary by who got paid.", spoken);

    private readonly Option<ReportColumn?> column = ToolOptions.ChoiceOrAll(
        "--column",
        "The column of the figure (kolom), by its name in JSON.",
        spoken,
        ("receipts", ReportColumn.Receipts), ("invoiceAdjustments", ReportColumn.InvoiceAdjustments), ("payorInvoices", ReportColumn.PayorInvoices),
        ("patientInvoices", ReportColumn.PatientInvoices), ("allocated", ReportColumn.Allocated), ("advancePayments", ReportColumn.AdvancePayments), ("total", ReportColumn.Total));

    private readonly Option<bool> hideAdvancePayments = ToolOptions.Flag("--hide-advance-payments", "As in a report that hides advance payments (verberg voorgeschoten betalingen).");

    private readonly Option<string> invoice = ToolOptions.Id("--invoice", "Everything that happened to this invoice (factuur).", spoken);

    private readonly Option<string> credit = ToolOptions.Id("--credit", "Everything that happened to this receipt or transferred credit (tegoed).", spoken);

    internal void AddTo(Command command) =>
        report.AddTo(command, from, to, provider, payor, patientsProvider, paidTo, column, hideAdvancePayments, invoice, credit);

    internal ExplainRequest Read(ParseResult parsed)
    {
        var asked = new ExplainRequest(
            report.Read(parsed), parsed.GetValue(from), parsed.GetValue(to), Cell(parsed), parsed.GetValue(hideAdvancePayments),
            parsed.GetValue(invoice) is { } i ? new InvoiceId(i) : null, parsed.GetValue(credit) is { } c ? new CreditId(c) : null);
        var ofFigure = new object?[] { asked.From, asked.To, parsed.GetValue(column), parsed.GetValue(provider), parsed.GetValue(payor), parsed.GetValue(patientsProvider), parsed.GetValue(paidTo) };
        var things = (asked.Invoice is null ? 0 : 1) + (asked.Credit is null ? 0 : 1) + (ofFigure.Any(given => given is not null) || asked.HideAdvancePayments ? 1 : 0);
        if (things > 1)
        {
            throw new ToolFailure(ReportTexts.OneThingToExplain);
        }

        return things == 1 && ((asked.Invoice ?? (object?)asked.Credit) is not null || asked is { From: not null, To: not null, Cell: not null })
            ? asked
            : throw new ToolFailure(ReportTexts.WhatToExplain);
    }

    private ReportCell? Cell(ParseResult parsed)
    {
        if (parsed.GetValue(patientsProvider) is not null && parsed.GetValue(paidTo) is not null)
        {
            throw new ToolFailure(ReportTexts.OneMode);
        }

        return parsed.GetValue(column) is { } figure
            ? new ReportCell(figure)
            {
                Provider = Provider(parsed.GetValue(provider)),
                Payor = parsed.GetValue(payor) is { } label ? new PayorLabel(label) : null,
                WithoutPatient = parsed.GetValue(patientsProvider) is "none",
                PatientsProvider = parsed.GetValue(patientsProvider) is "none" ? null : Provider(parsed.GetValue(patientsProvider)),
                PaidTo = Provider(parsed.GetValue(paidTo)),
            }
            : null;
    }

    private static ProviderId? Provider(string? id) => id is null ? null : new ProviderId(id);
}

/// <summary><c>explain</c>: what is behind a figure, or what happened to a document.</summary>
internal static class ExplainCommand
{
    internal static int Run(ExplainRequest request, ToolStreams streams)
    {
        if (request is { From: { } from, To: { } to } && from > to)
        {
            throw new ToolFailure(ToolTexts.FromAfterTo(ToolOptions.Print(from), ToolOptions.Print(to)));
        }

        return new ReportRun(request.Report, streams) { NamesEntries = true }.Answer(journals => Answer(request, journals[0]));
    }

    private static ReportAnswer Answer(ExplainRequest request, OpenedJournal journal)
    {
        var (format, language) = (request.Report.Format, request.Report.Language);
        if (request.Cell is { } cell)
        {
            var known = Known(cell, journal.Ledger.Ledger);
            var explanation = journal.Ledger.AllocatedPayments(Question(request, known)).Explain(known).NamedBy(journal.TypeOf);
            return new(output => ReportDrawing.Write(explanation, format, language, output));
        }

        var document = (request.Invoice is { } invoice ? OfInvoice(journal.Ledger, invoice) : OfCredit(journal.Ledger, request.Credit!.Value)).NamedBy(journal.TypeOf);
        return new(output => ReportDrawing.Write(document, format, language, output));
    }

    private static AllocatedPaymentsSpec Question(ExplainRequest request, ReportCell cell) => new()
    {
        From = request.From!.Value,
        To = request.To!.Value,
        Sections = ReportSections.Summary,
        HideAdvancePayments = request.HideAdvancePayments,
        SummariseBy = cell.PaidTo is not null ? SummariseBy.WhoGotPaid
            : cell.PatientsProvider is not null || cell.WithoutPatient ? SummariseBy.PatientsProvider
            : SummariseBy.Provider,
    };

    /// <summary>The cell with the payor as the journal calls it; whatever is unknown is named at once.</summary>
    /// <param name="cell">The cell as it was asked.</param>
    /// <param name="ledger">The ledger.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ToolFailure">Something of it is unknown.</exception>
    private static ReportCell Known(ReportCell cell, PaymentLedger ledger)
    {
        var unknown = new List<ToolText>();
        foreach (var (option, provider) in new[] { ("--provider", cell.Provider), ("--patients-provider", cell.PatientsProvider), ("--paid-to", cell.PaidTo) })
        {
            if (provider is { } given && !ledger.HasProvider(given))
            {
                unknown.Add(ReportTexts.NoSuchProvider(option, given));
            }
        }

        var payor = cell.Payor is { } asked ? LabelWords.Known(asked, ledger) : null;
        if (payor is null && cell.Payor is { } stranger)
        {
            unknown.Add(ReportTexts.NoSuchPayor(stranger.Value));
        }

        return unknown.Count == 0
            ? cell with { Payor = payor }
            : throw new ToolFailure(new ToolText(string.Join(' ', unknown.Select(text => text.Dutch)), string.Join(' ', unknown.Select(text => text.English))));
    }

    private static DocumentExplanation OfInvoice(ReportingLedger ledger, InvoiceId invoice) =>
        ledger.Ledger.HasInvoice(invoice) ? ledger.Explain(invoice) : throw new ToolFailure(ReportTexts.NoSuchInvoice(invoice));

    private static DocumentExplanation OfCredit(ReportingLedger ledger, CreditId credit) =>
        ledger.Ledger.HasCredit(credit) ? ledger.Explain(credit) : throw new ToolFailure(ReportTexts.NoSuchCredit(credit));
}
