using Declaratie.Domain.Engine;
using Declaratie.Domain.Payments.Engine;
using FluentValidation;
using FluentValidation.Results;

namespace Declaratie.Domain.Payments;

/// <summary><i>Invoercontrole</i>: checks one entry as it is typed, all failures at once; each error code is a rule id (J4, J5, L2).</summary>
/// <remarks>It judges the entry alone. Whether the ledger accepts it is for <see cref="PaymentLedger.Decide"/>.</remarks>
public sealed class JournalEntryValidator : AbstractValidator<JournalEntry>
{
    /// <summary>Initializes a new instance of the <see cref="JournalEntryValidator"/> class.</summary>
    /// <param name="inDutch">Messages in Dutch; else in English.</param>
    public JournalEntryValidator(bool inDutch = false) =>
        RuleFor(entry => entry).Custom((entry, context) =>
        {
            var sign = EntryAmounts.Fault(entry);
            foreach (var finding in EntryStructure.AllFaults(entry).Concat(sign is null ? [] : [sign]))
            {
                var field = finding.Rule == LedgerRules.AmountHasItsSign ? ClaimAmounts.FieldOf(entry) : finding.Subject;
                var failure = new ValidationFailure(field, inDutch ? finding.Dutch : finding.English);
                failure.ErrorCode = finding.Rule.Id;
                context.AddFailure(failure);
            }
        });
}
