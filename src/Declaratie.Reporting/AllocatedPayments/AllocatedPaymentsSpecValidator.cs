using Declaratie.Domain.Payments;
using FluentValidation;
using NodaTime;

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
            .WithMessage(spec => inDutch
                ? $"De periode eindigt ({spec.To:uuuu-MM-dd}) voor ze begint ({spec.From:uuuu-MM-dd}); geef een laatste dag op of na de eerste."
                : $"The period ends ({spec.To:uuuu-MM-dd}) before it begins ({spec.From:uuuu-MM-dd}); give a last day on or after the first.");
        RuleFor(spec => spec.From)
            .Must(from => from.Calendar == CalendarSystem.Iso && from.Year >= 1)
            .WithErrorCode("R1")
            .WithMessage(inDutch ? "De eerste dag ligt tussen 0001-01-01 en 9999-12-31." : "The first day lies between 0001-01-01 and 9999-12-31.");
        RuleForEach(spec => spec.Providers)
            .Must(ledger.HasProvider)
            .WithErrorCode("R5")
            .WithMessage((_, provider) => inDutch
                ? $"Er is geen behandelaar {provider.Value}; kies een behandelaar uit het journaal."
                : $"There is no provider {provider.Value}; choose a provider of the journal.");
    }
}
