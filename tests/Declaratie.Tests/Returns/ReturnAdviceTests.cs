using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Returns;
using Declaratie.Tests.Payments.Engine;
using FsCheck.Fluent;
using Xunit;

namespace Declaratie.Tests.Returns;

// What to do about a line, by what was claimed, granted and calculated and by its codes.
[Trait("Rule", "C53")]
public sealed class ReturnAdviceTests
{
    [Theory]
    [InlineData("8001 on a line granted in full", "40", "40", "40", "8001", Advice.Informational)]
    [InlineData("granted = claimed: whatever the code", "40", "40", "40", "0613", Advice.Informational)]
    [InlineData("granted = claimed: whatever the code, one that speaks for the file too", "40", "40", null, "0001", Advice.Informational)]
    [InlineData("0611 too high: the calculated amount is granted", "40", "38.50", "38.50", "0611 8059", Advice.AcceptAdjusted)]
    [InlineData("0611 too low: more is granted than was claimed", "38.50", "40", "40", "0611", Advice.AcceptAdjusted)]
    [InlineData("granted in part, the code asks for more: amounts overrule codes", "40", "30", "30", "0587 0582", Advice.AcceptAdjusted)]
    [InlineData("granted in part and more was calculated: the rest is the patient's", "60", "45", "60", "0613", Advice.BillPatient)]
    [InlineData("granted in part and more was calculated, without a code", "60", "45", "45.01", "", Advice.BillPatient)]
    [InlineData("granted in part, calculated absent: it counts as granted", "60", "45", null, "0613", Advice.AcceptAdjusted)]
    [InlineData("granted in part, less was calculated", "60", "45", "0", "0613", Advice.AcceptAdjusted)]
    public void Amounts_overrule_codes(string words, string claimed, string granted, string? calculated, string codes, Advice expected) =>
        AssertAdvice(words, expected, isAssessed: true, claimed, granted, calculated, codes);

    [Theory]
    [InlineData("0613: calculated > 0 and granted = 0 is payable by the patient", "40", "40", "0613", Advice.BillPatient)]
    [InlineData("8220 with calculated 0: correct and resubmit", "36", "0", "8220", Advice.CorrectAndResubmit)]
    [InlineData("0613 with calculated 0: correct and resubmit", "40", "0", "0613", Advice.CorrectAndResubmit)]
    [InlineData("0613, calculated absent", "40", null, "0613", Advice.BillPatient)]
    [InlineData("0587: already claimed, perhaps by another", "60", "0", "0587", Advice.InvestigateDuplicate)]
    [InlineData("0587 with an amount calculated: not the patient's", "60", "60", "0587", Advice.InvestigateDuplicate)]
    [InlineData("0586: too late", "40", "0", "0586", Advice.WriteOffOrContact)]
    [InlineData("0582: performance code wrong", "40", "0", "0582", Advice.CorrectAndResubmit)]
    [InlineData("8002: follow the related record", "40", "0", "8002", Advice.FollowRelated)]
    [InlineData("8072: contact the insurer", "40", "0", "8072", Advice.ContactInsurer)]
    [InlineData("0611 with nothing granted: correct the contract and claim again", "40", "0", "0611", Advice.CorrectAndResubmit)]
    [InlineData("the most severe counts, not the first", "40", "40", "0613 0582 0587", Advice.InvestigateDuplicate)]
    [InlineData("the order of the codes does not count", "40", "40", "0587 0582 0613", Advice.InvestigateDuplicate)]
    [InlineData("what is more severe than the patient stands in front", "40", "40", "0613 0586", Advice.WriteOffOrContact)]
    [InlineData("an informational code does not tell", "40", "40", "0200 0613", Advice.BillPatient)]
    [InlineData("no code", "40", "0", "", Advice.NeedsReview)]
    [InlineData("no telling code", "40", "0", "0200", Advice.NeedsReview)]
    [InlineData("8001 with nothing granted tells nothing", "40", null, "8001", Advice.NeedsReview)]
    [InlineData("HEADER codes on a return with lines are informational", "40", "0", "8067", Advice.NeedsReview)]
    [InlineData("HEADER codes leave it to the detail codes", "40", "0", "8073 0582", Advice.CorrectAndResubmit)]
    public void Where_nothing_was_granted_the_most_severe_code_counts(string words, string claimed, string? calculated, string codes, Advice expected) =>
        AssertAdvice(words, expected, isAssessed: true, claimed, "0", calculated, codes);

    [Theory]
    [Trait("Rule", "K15")]
    [InlineData("9999 with nothing granted", "40", "0", "9999", Advice.NeedsReview)]
    [InlineData("an unknown code is more severe than the patient", "40", "40", "9999 0613", Advice.NeedsReview)]
    [InlineData("an unknown code is less severe than correcting", "40", "40", "9999 0582", Advice.CorrectAndResubmit)]
    public void An_unknown_code_needs_review(string words, string claimed, string? calculated, string codes, Advice expected) =>
        AssertAdvice(words, expected, isAssessed: true, claimed, "0", calculated, codes);

    [Theory]
    [InlineData("0001: whole message rejected", false, "0001", Advice.FixAndResendFile)]
    [InlineData("0001 and 0150: fix and resend the file", false, "0001 0150", Advice.FixAndResendFile)]
    [InlineData("0030: the header alone", false, "0030", Advice.FixAndResendFile)]
    [InlineData("8067 for the whole file", false, "8067", Advice.InvestigateDuplicate)]
    [InlineData("8096: the record was good", false, "8096", Advice.ResendUnchanged)]
    [InlineData("an unknown code for the whole file", false, "9999", Advice.NeedsReview)]
    [InlineData("no code", false, "", Advice.NeedsReview)]
    [InlineData("no telling code", false, "8001", Advice.NeedsReview)]
    [InlineData("no line was assessed: no patient may be billed", false, "0613", Advice.NeedsReview)]
    [InlineData("no line was assessed: nothing to accept", false, "8059", Advice.NeedsReview)]
    [InlineData("a FILE-level code on a line speaks for the file", true, "8096", Advice.ResendUnchanged)]
    [InlineData("a FILE-level code on a line: no patient may be billed", true, "8096 0613", Advice.NeedsReview)]
    [InlineData("a FILE-level code on a line beside a HEADER code", true, "8096 8067", Advice.InvestigateDuplicate)]
    public void A_line_that_was_not_assessed_goes_by_the_codes_alone(string words, bool isAssessed, string codes, Advice expected) =>
        AssertAdvice(words, expected, isAssessed, "40", "0", "40", codes);

    [Fact]
    public void The_patient_is_never_billed_for_a_line_that_was_not_assessed() =>
        Laws.HoldFor(Gen.Choose(0, RetourCodes.All.Length), steps: 3, program =>
        {
            RetourCode[] codes = [.. program.Select(at => at == RetourCodes.All.Length ? new RetourCode("9999") : RetourCodes.All[at].Code)];

            Assert.All(new Money?[] { null, Money.Zero, Money.FromCents(4_000) }, calculated =>
                Assert.False(ReturnAdvice.Of(isAssessed: false, Money.FromCents(4_000), Money.Zero, calculated, codes) is Advice.BillPatient or Advice.AcceptAdjusted));
        });

    private static void AssertAdvice(string words, Advice expected, bool isAssessed, string claimed, string granted, string? calculated, string codes)
    {
        RetourCode[] given = [.. codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(RetourCode.Of)];
        var advice = ReturnAdvice.Of(isAssessed, Euros(claimed), Euros(granted), calculated is null ? null : Euros(calculated), given);

        Assert.True(expected == advice, $"{words}: {advice}, not {expected}");
    }

    private static Money Euros(string amount) => Money.FromEuros(decimal.Parse(amount, CultureInfo.InvariantCulture));
}
