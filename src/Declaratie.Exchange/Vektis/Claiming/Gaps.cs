using Declaratie.Domain;
using Declaratie.Domain.Practices;

namespace Declaratie.Exchange.Vektis.Claiming;

/// <summary>Finds what a message makes mandatory and the journal does not have (E1).</summary>
/// <param name="isParamedical">PM304; else MZ301.</param>
internal sealed class Gaps(bool isParamedical)
{
    private const int AgbLength = 8;
    private const int CsiLength = 3;

    /// <summary>What is missing, each thing once, in the order of the message.</summary>
    public List<Finding> Findings { get; } = [];

    public static string? OwnerOf(ClaimContent content, EiSender sender)
    {
        if (sender.Owner is { Length: > 0 } owner)
        {
            return owner;
        }

        var agbs = content.Lines.Select(line => line.ProviderAgb).Distinct(StringComparer.Ordinal).ToArray();
        return agbs.Length == 1 ? agbs[0] : null;
    }

    public void Look(ClaimContent content, EiSender sender)
    {
        var file = content.Number.Value;
        Need(IsDigits(sender.Practice, AgbLength), file, ClaimTexts.PracticeAgb);
        Need(IsDigits(OwnerOf(content, sender), AgbLength), file, ClaimTexts.OwnerAgb);
        Need(content.Uzovi is { Length: > 0 }, content.Insurer.Value, ClaimTexts.Uzovi);
        var patients = new HashSet<PatientId>();
        var (providers, performances) = (new HashSet<ProviderId>(), new HashSet<PerformanceCode>());
        foreach (var line in content.Lines)
        {
            if (patients.Add(line.Patient))
            {
                LookAtPatient(line);
            }

            if (providers.Add(line.Provider))
            {
                Need(IsDigits(line.ProviderAgb, AgbLength), line.Provider.Value, ClaimTexts.ProviderAgb);
            }

            if (performances.Add(line.Performance))
            {
                Need(line.List is not { Length: > 0 } list || IsDigits(list, CsiLength), line.Performance.Value, ClaimTexts.List);
            }

            LookAtLine(line);
        }
    }

    private void LookAtPatient(ClaimContentLine line)
    {
        var (patient, person) = (line.Patient.Value, line.Person);
        Need(line.Bsn is { Length: > 0 }, patient, ClaimTexts.Bsn);
        Need(line.BirthDate is not null, patient, ClaimTexts.BirthDate);
        Need(Genders.Code(person.Gender) is not null, patient, ClaimTexts.Gender);
        Need(IsGiven(person.BirthName), patient, ClaimTexts.BirthName);
        Need(IsGiven(person.Initials), patient, ClaimTexts.Initials);
        Need(IsGiven(person.Postcode), patient, ClaimTexts.Postcode);
        Need(HouseNumbers.Split(person.HouseNumber) is not null, patient, ClaimTexts.HouseNumber);
    }

    private void LookAtLine(ClaimContentLine line)
    {
        if (!isParamedical)
        {
            return;
        }

        Need(IsDigits(line.Csi, CsiLength), line.Treatment.Value, ClaimTexts.Csi);
        Need(IsGiven(line.Indication?.Diagnosis) == IsGiven(line.Indication?.DiagnosisList), line.Indication?.Id.Value ?? "", ClaimTexts.DiagnosisList);
    }

    private static bool IsGiven(string? text) => !string.IsNullOrWhiteSpace(text);

    private static bool IsDigits(string? text, int length) => text?.Length == length && text.All(char.IsAsciiDigit);

    private void Need(bool isThere, string subject, ClaimText text)
    {
        if (!isThere)
        {
            var finding = MessageRules.WhatIsMandatoryIsFilled.BrokenBy(subject, text.Dutch(subject), text.English(subject));
            if (!Findings.Contains(finding))
            {
                Findings.Add(finding);
            }
        }
    }
}
