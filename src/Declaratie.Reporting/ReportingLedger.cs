using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Declaratie.Domain.Payments;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting;

/// <summary><i>Verslaggrootboek</i>: a ledger with its movements by date: indexed once, asked often; immutable.</summary>
/// <remarks>Everything that holds as of a posting date (labels, the provider on the chart) is computed here once; a period is then a slice, and its summary does not depend on the size of the ledger outside it.</remarks>
public sealed class ReportingLedger
{
    private ReportingLedger(PaymentLedger ledger, string practice)
    {
        Ledger = ledger;
        Practice = practice;
        Names = new Names(ledger);
        Index = IndexBuilder.Build(ledger.Tables, Names);
    }

    /// <summary><i>Grootboek</i>: the ledger it reports on.</summary>
    public PaymentLedger Ledger { get; }

    /// <summary><i>Praktijk</i>: the name of the practice.</summary>
    public string Practice { get; }

    /// <summary>The movements by date, for the rooms of the other reports.</summary>
    internal MovementIndex Index { get; }

    /// <summary>The ids behind the numbers, and their order.</summary>
    internal Names Names { get; }

    /// <summary><i>Van een grootboek</i>: indexes a ledger.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="practice">The name of the practice, as printed.</param>
    /// <returns>The reporting ledger.</returns>
    public static ReportingLedger Of(PaymentLedger ledger, string practice = "")
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(practice);
        return new ReportingLedger(ledger, practice);
    }

    /// <summary><i>Toegerekende betalingen</i>: who is paid what in a period (R1–R49).</summary>
    /// <param name="spec">What to report.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">The period ends before it begins, or a selected provider does not exist; ask <see cref="AllocatedPaymentsSpecValidator"/> first.</exception>
    public AllocatedPaymentsReport AllocatedPayments(AllocatedPaymentsSpec spec)
    {
        Check(spec, nameof(spec));
        return Answer(spec);
    }

    /// <summary><i>Toegerekende betalingen van een rij perioden</i>: the answers to a row of questions, such as the months of a year (<see cref="AllocatedPaymentsSpec.PerMonth"/>).</summary>
    /// <remarks>
    /// Each answer is the one that its question gets when it is asked alone, whatever the others are; periods may overlap and come in any order. A period costs what its own movements cost:
    /// a row of months reads the movements of its years once.
    /// </remarks>
    /// <param name="questions">What to report; none gives no reports.</param>
    /// <param name="threads">How many threads answer at once, at most; the answers do not depend on it.</param>
    /// <returns>The reports, in the order of the questions.</returns>
    /// <exception cref="ArgumentException">A period ends before it begins, or a selected provider does not exist; nothing is answered then.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no thread to answer.</exception>
    public ImmutableArray<AllocatedPaymentsReport> AllocatedPayments(ImmutableArray<AllocatedPaymentsSpec> questions, int threads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var asked = questions.IsDefault ? [] : questions;
        foreach (var question in asked)
        {
            Check(question, nameof(questions));
        }

        var answers = new AllocatedPaymentsReport[asked.Length];
        QuestionRow.Answer(asked.Length, threads, (at, workspace) => answers[at] = ReportMaker.Make(this, asked[at], workspace));
        return ImmutableCollectionsMarshal.AsImmutableArray(answers);
    }

    /// <summary><i>Toegerekende betalingen, regel voor regel</i>: the same report with lines that are made when they are asked for.</summary>
    /// <param name="spec">What to report.</param>
    /// <returns>The report and its lines.</returns>
    /// <exception cref="ArgumentException">As for <see cref="AllocatedPayments(AllocatedPaymentsSpec)"/>.</exception>
    public StreamedAllocatedPayments StreamAllocatedPayments(AllocatedPaymentsSpec spec)
    {
        Check(spec, nameof(spec));
        var report = Answer(spec with { Sections = ReportSections.Summary });
        var shown = report with { Spec = spec };
        return spec.Sections == ReportSections.Details
            ? new StreamedAllocatedPayments(shown with { Summary = null, ProviderTotals = null, Totals = null }, Lines(spec))
            : new StreamedAllocatedPayments(shown, spec.Sections == ReportSections.Summary ? null : Lines(spec));
    }

    /// <summary>The report, also when it selects providers that this ledger does not know.</summary>
    /// <param name="spec">What to report; checked already.</param>
    /// <returns>The report.</returns>
    internal AllocatedPaymentsReport Answer(AllocatedPaymentsSpec spec) => ReportMaker.Make(this, spec, new Workspace());

    internal void Check(AllocatedPaymentsSpec spec, string name)
    {
        ArgumentNullException.ThrowIfNull(spec, name);
        if (spec.From > spec.To || !spec.Providers.All(Ledger.HasProvider))
        {
            throw new ArgumentException(new AllocatedPaymentsSpecValidator(Ledger).Validate(spec).Errors[0].ErrorMessage, name);
        }
    }

    private IEnumerable<DetailLine> Lines(AllocatedPaymentsSpec spec) => DetailScan.Walk(
        Index, spec, new Selection(Ledger.Tables, spec.Providers), () => new LineMaker(Ledger.Tables, Names, Practice, spec.HideAdvancePayments, spec.ZeroRows));
}
