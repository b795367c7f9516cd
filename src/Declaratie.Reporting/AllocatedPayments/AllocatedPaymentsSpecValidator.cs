using Declaratie.Domain.Payments;
using Declaratie.Reporting.Engine;
using FluentValidation;

namespace Declaratie.Reporting;

/// <summary><i>Controle van de vraag</i>: checks what was asked, all failures at once; each error code is a rule id.</summary>
public sealed class AllocatedPaymentsSpecValidator : AbstractValidator<AllocatedPaymentsSpec>
{
    /// <summary>Initializes a new instance of the <see cref="AllocatedPaymentsSpecValidator"/> class.</summary>
    /// <param name="ledger">The ledger that will be asked: only its providers can be selected.</param>
    /// <param name="inDutch">Messages in Dutch; else in English.</param>
    public AllocatedPaymentsSpecValidator(PaymentLedger ledger, bool inDutch = false)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        RuleFor(spec => spec.To)
            .GreaterThanOrEqualTo(spec => spec.From)
            .WithErrorCode("R1")
            .WithMessage(spec => PeriodWords.EndsBeforeItBegins(spec.From, spec.To, inDutch));
        RuleFor(spec => spec.From)
            .Must(PeriodWords.IsDay)
            .WithErrorCode("R1")
            .WithMessage(PeriodWords.IsNoDay(inDutch));
        RuleForEach(spec => spec.Providers)
            .Must(ledger.HasProvider)
            .WithErrorCode("R5")
            .WithMessage((_, provider) => inDutch
                ? $"Er is geen behandelaar {provider.Value}; kies een behandelaar uit het journaal."
                : $"There is no provider {provider.Value}; choose a provider of the journal.");
    }
}
