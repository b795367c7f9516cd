namespace Declaratie.Reporting;

/// <summary><i>Toegerekende betalingen, regel voor regel</i>: the report with lines that are made when they are asked for, so that memory does not grow with their number.</summary>
/// <remarks>For a year of a large practice as a file. Who wants to compare or merge asks <see cref="ReportingLedger.AllocatedPayments(AllocatedPaymentsSpec)"/>, whose report holds them.</remarks>
/// <param name="Report">The report; its <see cref="AllocatedPaymentsReport.Details"/> are null, whatever was asked.</param>
/// <param name="Lines">The lines, null when only the summary was asked; they may be walked more than once, and are made anew each time.</param>
public sealed record StreamedAllocatedPayments(AllocatedPaymentsReport Report, IEnumerable<DetailLine>? Lines);
