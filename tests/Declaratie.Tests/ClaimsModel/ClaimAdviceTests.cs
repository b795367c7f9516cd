using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Xunit;
using static Declaratie.Tests.ClaimsModel.ClaimWalks;

namespace Declaratie.Tests.ClaimsModel;

// What people are advised after an answer, by the codes and amounts of that answer.
public sealed class ClaimAdviceTests
{
    private static readonly string[] Strange = ["Q7", "9876", "zZ9", "A", "0000", "4321"];

    [Fact]
    [Trait("Rule", "C53")]
    public void No_patient_is_billed_for_a_line_that_was_not_assessed() => Hold(walk =>
    {
        var answers = new Dictionary<ClaimReference, (bool IsAssessed, ReturnLine? Line)>();
        foreach (var step in walk.Accepted)
        {
            Note(step, answers);
            foreach (var treatment in step.After.Treatments.Where(treatment => treatment.Advice == Advice.BillPatient))
            {
                var isKnown = treatment.Reference is { } reference && answers.TryGetValue(reference, out var answer) && answer.IsAssessed;
                if (!isKnown)
                {
                    return $"{treatment} though nobody assessed it";
                }
            }
        }

        return null;
    });

    // An answer about another file that names the same reference says nothing of this line.
    [Fact]
    [Trait("Rule", "C53")]
    public void A_patient_is_billed_only_for_what_was_calculated_and_not_granted() => HoldAtEachStep(step => step.Entry is not ReturnReceived received ? null
        : received.Lines
            .Where(line => line.Calculated is { } calculated && calculated <= line.Granted)
            .Select(line => step.After.Treatments.FirstOrDefault(treatment => treatment.File == received.File && treatment.Reference == line.Reference && treatment.Status == TreatmentStatus.Returned))
            .Where(treatment => treatment is { Advice: Advice.BillPatient })
            .Select(treatment => $"{treatment}: nothing was calculated above what was granted")
            .FirstOrDefault());

    [Fact]
    [Trait("Rule", "K15")]
    public void An_unknown_retour_code_is_there_to_be_looked_at() => Hold(walk => walk.End.ClaimFiles
        .Where(file => file is { Kind: ClaimFileKind.Insurer, Status: ClaimFileStatus.Submitted or ClaimFileStatus.WithInsurer })
        .SelectMany(file => Strange.SelectMany(code => Answered(walk.End.Practice, file, RetourCode.Of(code))))
        .FirstOrDefault(found => found is not null));

    // Of the file as a whole, and of each line.
    private static IEnumerable<string?> Answered(Practice practice, ClaimFileState file, RetourCode code)
    {
        var date = ClaimHistory.FirstDay.PlusDays(400);
        var claimed = file.Lines.Where(line => line.Amount > Money.Zero).Select(line => line.Treatment).ToList();
        ReturnReceived[] answers =
        [
            new(date, file.Number) { Codes = [code] },
            new(date, file.Number) { Lines = [.. file.Lines.Select(line => new ReturnLine(line.Reference, Money.Zero) { Codes = [code] })] },
        ];
        foreach (var answer in answers)
        {
            var after = practice.Append(answer);
            yield return after.Decision.Refusal?.ToString();
            foreach (var treatment in claimed.Select(id => after.Practice.Find(id)!))
            {
                yield return Differ(TreatmentStatus.Returned, treatment.Status, $"{treatment}") ?? Differ(Advice.NeedsReview, treatment.Advice, $"{treatment}");
            }
        }
    }

    private static void Note(Step step, Dictionary<ClaimReference, (bool IsAssessed, ReturnLine? Line)> answers)
    {
        if (step.Entry is ReturnReceived received && !step.Decision.Warnings.Any(warning => warning.Rule.Id is "C64" or "C65"))
        {
            foreach (var line in step.After.Practice.Find(received.File)!.Lines)
            {
                var said = received.Lines.FirstOrDefault(one => one.Reference == line.Reference);
                var isOfTheFile = said?.Codes.Any(code => RetourCodes.Find(code) is { Level: RetourLevel.File }) == true;
                answers[line.Reference] = (said is not null && !isOfTheFile, said);
            }
        }

        if (step.Entry is ClaimFileRefused refused)
        {
            foreach (var line in step.After.Practice.Find(refused.File)!.Lines)
            {
                answers[line.Reference] = (false, null);
            }
        }
    }
}
