using Declaratie.Domain.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;
using FluentValidation;
using FluentValidation.Results;
using NodaTime;

namespace Declaratie.Domain.Practices;

/// <summary><i>Behandelingscontrole</i>: checks a treatment as it is typed, all stop signs, blue fields and warnings at once; each error code is a rule id (V1–V13; L1 for what is not known).</summary>
/// <remarks>Stop signs (V1–V6) and blue fields (V7–V10) are errors, the rest are warnings; with cov.missing = block V11 is an error too (C2). It says what a check under afhandelen would say.</remarks>
public sealed class TreatmentValidator : AbstractValidator<Treatment>
{
    /// <summary>Initializes a new instance of the <see cref="TreatmentValidator"/> class.</summary>
    /// <param name="practice">The practice, with its master data and treatments.</param>
    /// <param name="on">The day of the check.</param>
    /// <param name="inDutch">Messages in Dutch; else in English.</param>
    public TreatmentValidator(Practice practice, LocalDate on, bool inDutch = false)
    {
        ArgumentNullException.ThrowIfNull(practice);
        var treatments = practice.Tables.Invoices.Returns.Claims.Treatments;
        RuleFor(treatment => treatment).Custom((treatment, context) =>
        {
            foreach (var finding in FindingsOf(treatments, treatment, Days.Of(on)))
            {
                context.AddFailure(new ValidationFailure(FieldOf(finding.Rule), inDutch ? finding.Dutch : finding.English)
                {
                    ErrorCode = finding.Rule.Id,
                    Severity = SeverityOf(finding.Rule, treatments.Register),
                });
            }
        });
    }

    private static List<Finding> FindingsOf(TreatmentTables tables, Treatment treatment, int day)
    {
        var register = tables.Register;
        var row = new TreatmentRow
        {
            Day = Days.Of(treatment.Date),
            Patient = register.Patients.Find(treatment.Patient.Value ?? ""),
            Provider = register.Providers.Find(treatment.Provider.Value ?? ""),
            Performance = register.Performances.Find(treatment.Performance.Value ?? ""),
            Payer = treatment.Payer,
            GivenInsurer = treatment.Insurer is { } insurer ? register.Payors.Find(insurer.Value ?? "") : -1,
            Indication = -1,
            Quantity = (short)(treatment.Quantity ?? 1),
            Message = -1,
            GivenAmount = treatment.Amount?.Cents ?? TreatmentRow.NoAmount,
            AnsweredDay = TreatmentRow.Never,
        };
        var missing = new List<Finding>();
        AddMissing(missing, row.Patient, Noun.Patient, treatment.Patient.Value);
        AddMissing(missing, row.Provider, Noun.Provider, treatment.Provider.Value);
        AddMissing(missing, treatment.Insurer is null ? 0 : row.GivenInsurer, Noun.Payor, treatment.Insurer?.Value);
        var number = tables.Treatments.Find(treatment.Id.Value ?? "");
        return missing.Count > 0 ? missing : TreatmentChecks.Of(tables, number, row, treatment.Id.Value ?? "", day);
    }

    private static void AddMissing(List<Finding> findings, int number, Noun noun, string? id)
    {
        if (number < 0)
        {
            findings.Add(Refusals.Missing(noun, id ?? ""));
        }
    }

    private static Severity SeverityOf(Rule rule, RegisterTables register) =>
        rule.Force is RuleForce.Stop or RuleForce.Gap or RuleForce.Refusal || (rule == CheckRules.CoverageIsKnown && register.Is(SettingTable.CovMissing, "block"))
            ? Severity.Error
            : Severity.Warning;

    private static string FieldOf(Rule rule) => rule.Id switch
    {
        "V1" or "V7" => "patient.bsn",
        "V9" => "patient.birthDate",
        "V2" or "V10" => "provider.agb",
        "V3" => "amount",
        "V4" or "V13" => "date",
        "V5" or "V12" => "performance",
        "V6" or "V8" or "V11" => "insurer",
        _ => "",
    };
}
