using Declaratie.Domain;
using Declaratie.Domain.Claims;
using Declaratie.Domain.Practices;
using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;
using Declaratie.Testing;
using Xunit;
using static Declaratie.Tests.ClaimsModel.ClaimWalks;

namespace Declaratie.Tests.ClaimsModel;

// K1–K9: what holds of treatments and files, whatever was done.
public sealed class ClaimInvariantTests
{
    [Fact]
    [Trait("Rule", "K1")]
    public void A_treatment_is_on_at_most_one_line_that_was_not_credited() => HoldAtEachStep(step => Laws.OneLiveLine(step.After.ClaimFiles)?.ToString());

    [Fact]
    [Trait("Rule", "K2")]
    public void A_file_totals_its_lines_and_is_posted_at_that_amount_when_sent() => HoldAtEachStep(step =>
    {
        if (Laws.FileTotalsTie(step.After.ClaimFiles) is { } broken)
        {
            return $"{broken}";
        }

        foreach (var file in step.After.ClaimFiles)
        {
            var isSentNow = file is { Kind: ClaimFileKind.Insurer, Status: ClaimFileStatus.Submitted } && step.Before.Practice.Find(file.Number) is { Status: ClaimFileStatus.Created };
            var posted = isSentNow ? Sum(file.Lines.Select(line => step.After.OpenOf(line.Reference.Value) ?? Money.Zero)) : file.Total;
            if (Differ(file.Total, posted, $"posting of {file.Number}") is { } other)
            {
                return other;
            }
        }

        return null;
    });

    [Fact]
    [Trait("Rule", "K3")]
    public void What_was_claimed_is_granted_credited_accepted_or_abandoned_once_the_return_is_handled() => HoldAtEachStep(step =>
    {
        if (step.Entry is not ReturnCredited handled)
        {
            return null;
        }

        var file = step.After.Practice.Find(handled.File)!;
        var credited = -Sum(step.After.CreditFiles.Skip(step.Before.CreditFiles.Length).Select(credit => credit.Total));
        return Laws.ReturnTies(file, credited)?.ToString()
            ?? file.Lines.Where(line => line.Granted is null).Select(line => $"{line.Reference} is not answered").FirstOrDefault()
            ?? file.Lines.Where(line => line.Status is not (ClaimLineStatus.Credited or ClaimLineStatus.Abandoned))
                .Select(line => Differ(line.Status == ClaimLineStatus.Granted ? line.Amount : line.Granted!.Value, line.Granted!.Value, $"granted of {line.Reference}"))
                .FirstOrDefault(found => found is not null);
    });

    [Fact]
    [Trait("Rule", "K5")]
    public void A_number_once_given_is_never_given_again() => HoldAtEachStep(step =>
        Grow("claim files", step.Before.ClaimFiles.Select(file => file.Number.Value), step.After.ClaimFiles.Select(file => file.Number.Value))
        ?? Grow("credit files", step.Before.CreditFiles.Select(file => file.Number.Value), step.After.CreditFiles.Select(file => file.Number.Value))
        ?? Grow("invoices", step.Before.Invoices.Select(invoice => invoice.Number.Value), step.After.Invoices.Select(invoice => invoice.Number.Value)));

    // The lines of a discarded file count for no attempt, so what they were called may come back.
    [Fact]
    [Trait("Rule", "K5")]
    [Trait("Rule", "C49")]
    public void No_two_lines_that_were_sent_have_the_same_reference() => HoldAtEachStep(step => Laws.NoNumberTwice(step.After.ClaimFiles
        .Where(file => file.Status != ClaimFileStatus.Discarded)
        .SelectMany(file => file.Lines)
        .Select(line => line.Reference.Value))?.ToString());

    [Fact]
    [Trait("Rule", "K5")]
    [Trait("Rule", "C49")]
    public void A_number_that_was_given_before_is_refused() => Hold(walk =>
    {
        var (practice, date) = (walk.End.Practice, Late);
        var file = walk.End.ClaimFiles.FirstOrDefault()?.Number;
        var ready = walk.End.Treatments.FirstOrDefault(treatment => treatment is { Status: TreatmentStatus.ReadyToClaim, Payer: Payer.Insurer });
        if (file is null || ready is null)
        {
            return null;
        }

        var refusal = practice.Decide(new ClaimFilesCreated(date, ClaimFileKind.Insurer, ready.Date.ToYearMonth()) { Numbers = [file.Value] }).Refusal;
        return Differ("C49", refusal?.Rule.Id, $"a run with {file} again");
    });

    [Fact]
    [Trait("Rule", "K6")]
    [Trait("Rule", "C65")]
    public void The_same_return_again_changes_nothing() => HoldAtEachStep(step =>
    {
        if (step.Entry is not ReturnReceived received || step.Decision.Warnings.Any(warning => warning.Rule.Id == "C64"))
        {
            return null;
        }

        var again = Walk.Next(step.After, received with { Date = received.Date.PlusDays(3), Lines = [.. received.Lines.Reverse()] });
        return Differ("C65", again.Decision.Refusal?.Rule.Id ?? again.Decision.Warnings.Select(warning => warning.Rule.Id).SingleOrDefault(), "again")
            ?? again.After.Difference(step.After);
    });

    [Fact]
    [Trait("Rule", "K7")]
    [Trait("Rule", "C10")]
    public void No_treatment_changes_but_in_settling_and_in_returns() => HoldAtEachStep(step => Laws.NoEditElsewhere(step.Before.Treatments, step.After.Treatments)?.ToString());

    [Fact]
    [Trait("Rule", "K7")]
    [Trait("Rule", "C10")]
    public void An_edit_anywhere_else_is_refused() => Hold(walk => walk.End.Treatments
        .Where(treatment => !IsEditable(treatment))
        .Select(treatment => Differ(
            "C10",
            walk.End.Practice.Decide(new TreatmentEdited(Late, treatment.Id, new TreatmentChanges { Amount = Money.FromCents(7777) })).Refusal?.Rule.Id,
            $"editing {treatment}"))
        .FirstOrDefault(found => found is not null));

    [Fact]
    [Trait("Rule", "K8")]
    public void What_a_file_holds_stays_as_it_was_sent() => HoldAtEachStep(step => step.Before.ClaimFiles
        .Where(file => file.Status is not (ClaimFileStatus.Created or ClaimFileStatus.ToInvoice))
        .Select(file => Laws.SentNeverChanges(file, step.After.Practice.Find(file.Number)!)?.ToString())
        .FirstOrDefault(found => found is not null));

    [Fact]
    [Trait("Rule", "K9")]
    [Trait("Rule", "C11")]
    public void To_book_and_to_put_back_is_to_do_nothing() => HoldAtEachStep(step => step.Entry is not TreatmentsBooked booked ? null
        : Laws.PutBackUndoesBooking(step.Before.Practice, booked)?.ToString());

    [Fact]
    [Trait("Rule", "K12")]
    [Trait("Rule", "K13")]
    public void To_determine_the_sessions_twice_is_to_determine_them_once() => HoldAtEachStep(step => step.Entry is not SessionsDetermined determined ? null
        : Laws.DeterminingTwiceChangesNothing(step.Before.Practice, determined)?.ToString());

    [Fact]
    [Trait("Rule", "C20")]
    public void A_file_is_settled_only_when_each_of_its_lines_has_ended() => HoldAtEachStep(step => step.After.ClaimFiles
        .Where(file => file.Status == ClaimFileStatus.Settled && file.Kind == ClaimFileKind.Insurer)
        .SelectMany(file => file.Lines)
        .Where(line => line.Status is ClaimLineStatus.Claimed or ClaimLineStatus.Objected or ClaimLineStatus.Invoiced)
        .Select(line => $"{line} in a settled file")
        .FirstOrDefault());

    private static NodaTime.LocalDate Late => ClaimHistory.FirstDay.PlusDays(400);

    private static bool IsEditable(TreatmentState treatment) => treatment.Status is TreatmentStatus.ToSettle or TreatmentStatus.InReturns;

    // What was there is still there, at its place, and nothing is there twice.
    private static string? Grow(string what, IEnumerable<string> before, IEnumerable<string> after)
    {
        var (old, now) = (before.ToList(), after.ToList());
        return !old.SequenceEqual(now.Take(old.Count), StringComparer.Ordinal) ? $"{what}: {string.Join(' ', old)} became {string.Join(' ', now)}"
            : Laws.NoNumberTwice(now)?.ToString();
    }
}
