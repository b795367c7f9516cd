using Declaratie.Domain.Payments;
using Declaratie.Reporting.Engine;

namespace Declaratie.Reporting;

/// <summary><i>Verslaggrootboek</i>: a ledger with its movements by date: indexed once, asked often; immutable.</summary>
/// <remarks>Everything that holds as of a posting date (labels, the provider on the chart) is computed here once; a period is then a slice, and its summary does not depend on the size of the ledger outside it.</remarks>
public sealed class ReportingLedger
{
    private readonly MovementIndex index;
    private readonly Names names;

    private ReportingLedger(PaymentLedger ledger, string practice)
    {
        Ledger = ledger;
        Practice = practice;
        index = IndexBuilder.Build(ledger.Tables);
        names = new Names(ledger);
    }

    /// <summary><i>Grootboek</i>: the ledger it reports on.</summary>
    public PaymentLedger Ledger { get; }

    /// <summary><i>Praktijk</i>: the name of the practice.</summary>
    public string Practice { get; }

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
        ArgumentNullException.ThrowIfNull(spec);
        if (spec.From > spec.To || !spec.Providers.All(Ledger.HasProvider))
        {
            throw new ArgumentException(new AllocatedPaymentsSpecValidator(Ledger).Validate(spec).Errors[0].ErrorMessage, nameof(spec));
        }

        return ReportMaker.Make(Ledger.Tables, index, names, Practice, spec);
    }
}
