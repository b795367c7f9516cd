using Declaratie.Reporting.ClaimsFlow;
using Declaratie.Tests.Cases;
using NodaTime;
using Xunit;

namespace Declaratie.Tests.Reporting.Claims;

// The worked scenarios of the claims, each with its whole report; the journals are in Cases/claims.
public sealed class ClaimsReportScenarios
{
    private static readonly LocalDate endOfApril = new(2024, 4, 30);

    // A return that grants a part: 180 = 78.50 + 100.00 + 1.50; one of four lines was right first time.
    [Fact]
    [Trait("Rule", "K3")]
    public void Partly_granted() => Says(
        "W06",
        endOfApril,
        """
        total claimed 4x 180.00, granted 2x 78.50, credited 2x 100.00, difference 1x 1.50, returned 3x 140.00, waiting 2x 100.00
        A th1 2024-03 InReturns: claimed 2x 100.00, credited 2x 100.00, returned 2x 100.00, waiting 2x 100.00
        A th1 2024-03 Settled: claimed 2x 80.00, granted 2x 78.50, difference 1x 1.50, returned 1x 40.00
        F2024-0311 A 2024-04-01 Returned: claimed 4x 180.00, granted 2x 78.50, credited 2x 100.00, difference 1x 1.50, returned 3x 140.00, waiting 2x 100.00, received 0.00, to receive 78.50
        right first time 1 of 4
        days 25.5 of 4, 9 of 4, unknown
        0587 1x 60.00, InvestigateDuplicate
        0613 1x 40.00, BillPatient
        0611 1x 1.50, AcceptAdjusted
        8059 1x 1.50, AcceptAdjusted
        to handle UpTo30 2x 100.00
        """);

    // Before it is handled the same return leaves 101.50 open, of which 1.50 is the rest of a line of which 38.50 was granted.
    [Fact]
    [Trait("Rule", "K3")]
    public void Not_yet_handled() => Says(
        "W06a",
        endOfApril,
        """
        total claimed 4x 180.00, granted 2x 78.50, open 3x 101.50, returned 3x 140.00
        A th1 2024-03 Returned: claimed 3x 140.00, granted 1x 38.50, open 3x 101.50, returned 3x 140.00
        A th1 2024-03 Settled: claimed 1x 40.00, granted 1x 40.00
        F2024-0311 A 2024-04-01 Returned: claimed 4x 180.00, granted 2x 78.50, open 3x 101.50, returned 3x 140.00, received 0.00, to receive 78.50
        right first time 1 of 4
        days 25.5 of 4, 9 of 4, unknown
        0587 1x 60.00, InvestigateDuplicate
        0613 1x 40.00, BillPatient
        0611 1x 1.50, AcceptAdjusted
        8059 1x 1.50, AcceptAdjusted
        to handle UpTo30 3x 101.50
        """);

    // 0613: credited at 40.00, invoiced to the patient at the price of the list, 45.00.
    [Fact]
    [Trait("Rule", "C53")]
    public void Rejected_and_invoiced_to_the_patient() => Says(
        "W07",
        endOfApril,
        """
        total claimed 1x 40.00, credited 1x 40.00, returned 1x 40.00, to patients 1x 40.00, invoiced 1x 45.00
        A th1 2024-03 Invoiced: claimed 1x 40.00, credited 1x 40.00, returned 1x 40.00, to patients 1x 40.00, invoiced 1x 45.00
        F2024-0311 A 2024-04-01 Settled: claimed 1x 40.00, credited 1x 40.00, returned 1x 40.00, to patients 1x 40.00, invoiced 1x 45.00, received 0.00, to receive 0.00
        right first time 0 of 1
        days 21 of 1, 9 of 1, unknown
        0613 1x 40.00, BillPatient
        """);

    // Accepted: the difference is negative.
    [Fact]
    [Trait("Rule", "C42")]
    public void More_was_granted_than_claimed() => Says(
        "W08a",
        endOfApril,
        """
        total claimed 10x 385.00, granted 10x 400.00, difference 10x -15.00, returned 10x 385.00
        A th1 2024-03 Settled: claimed 10x 385.00, granted 10x 400.00, difference 10x -15.00, returned 10x 385.00
        F2024-0001 A 2024-04-01 Settled: claimed 10x 385.00, granted 10x 400.00, difference 10x -15.00, returned 10x 385.00, received 0.00, to receive 400.00
        right first time 0 of 10
        days 22.5 of 10, 9 of 10, unknown
        0611 10x -15.00, AcceptAdjusted
        """);

    // The other way round.
    [Fact]
    [Trait("Rule", "C42")]
    public void Less_was_granted_than_claimed() => Says(
        "W08b",
        endOfApril,
        """
        total claimed 10x 400.00, granted 10x 385.00, difference 10x 15.00, returned 10x 400.00
        A th1 2024-03 Settled: claimed 10x 400.00, granted 10x 385.00, difference 10x 15.00, returned 10x 400.00
        F2024-0001 A 2024-04-01 Settled: claimed 10x 400.00, granted 10x 385.00, difference 10x 15.00, returned 10x 400.00, received 0.00, to receive 385.00
        right first time 0 of 10
        days 22.5 of 10, 9 of 10, unknown
        0611 10x 15.00, AcceptAdjusted
        """);

    // Credited as a whole, and waiting in a file that is not sent yet: not claimed again before it is.
    [Fact]
    [Trait("Rule", "K3")]
    public void The_whole_file_rejected() => Says(
        "W09",
        endOfApril,
        """
        total claimed 4x 180.00, credited 4x 180.00, returned 4x 180.00, waiting 4x 180.00
        A th1 2024-03 InClaimFile: claimed 4x 180.00, credited 4x 180.00, returned 4x 180.00, waiting 4x 180.00
        F2024-0311 A 2024-04-01 Settled: claimed 4x 180.00, credited 4x 180.00, returned 4x 180.00, waiting 4x 180.00, received 0.00, to receive 0.00
        right first time 0 of 4
        days 25.5 of 4, 9 of 4, unknown
        0001 4x 180.00, FixAndResendFile
        0150 4x 180.00, FixAndResendFile
        """);

    // The credit is not a claim: its 38.50 moves from granted to credited at the line itself, and is told apart.
    [Fact]
    [Trait("Rule", "C44")]
    public void Taken_back_from_the_insurer() => Says(
        "W10",
        endOfApril,
        """
        total claimed 5x 218.50, granted 2x 78.50, credited 3x 138.50, difference 1x 1.50, returned 3x 140.00, waiting 3x 138.50
        A th1 2024-03 InReturns: claimed 3x 140.00, credited 3x 138.50, difference 1x 1.50, returned 3x 140.00, waiting 3x 138.50
        A th1 2024-03 Settled: claimed 1x 40.00, granted 1x 40.00
        B th1 2024-03 Settled: claimed 1x 38.50, granted 1x 38.50
        F2024-0001 B 2024-04-01 Settled: claimed 1x 38.50, granted 1x 38.50, received 0.00, to receive 38.50
        F2024-0311 A 2024-04-01 Settled: claimed 4x 180.00, granted 1x 40.00, credited 3x 138.50, difference 1x 1.50, returned 3x 140.00, waiting 3x 138.50, received 0.00, to receive 40.00
        right first time 2 of 5
        days 25.4 of 5, 9 of 5, unknown
        0587 1x 60.00, InvestigateDuplicate
        0613 1x 40.00, BillPatient
        0611 1x 1.50, AcceptAdjusted
        8059 1x 1.50, AcceptAdjusted
        to handle UpTo7 1x 38.50
        to handle UpTo30 2x 100.00
        credits asked 1x 38.50, granted 1x 38.50, refused 0x 0.00, open 0x 0.00
        """);

    // Until the insurer grants the credit the line stays granted.
    [Fact]
    [Trait("Rule", "C44")]
    public void A_credit_that_is_not_answered() => Says(
        "W10a",
        endOfApril,
        """
        total claimed 5x 218.50, granted 3x 117.00, credited 2x 100.00, difference 1x 1.50, returned 3x 140.00, waiting 2x 100.00
        A th1 2024-03 InReturns: claimed 2x 100.00, credited 2x 100.00, returned 2x 100.00, waiting 2x 100.00
        A th1 2024-03 Settled: claimed 2x 80.00, granted 2x 78.50, difference 1x 1.50, returned 1x 40.00
        B th1 2024-03 Settled: claimed 1x 38.50, granted 1x 38.50
        F2024-0001 B 2024-04-01 Settled: claimed 1x 38.50, granted 1x 38.50, received 0.00, to receive 38.50
        F2024-0311 A 2024-04-01 Settled: claimed 4x 180.00, granted 2x 78.50, credited 2x 100.00, difference 1x 1.50, returned 3x 140.00, waiting 2x 100.00, received 0.00, to receive 78.50
        right first time 2 of 5
        days 25.4 of 5, 9 of 5, unknown
        0587 1x 60.00, InvestigateDuplicate
        0613 1x 40.00, BillPatient
        0611 1x 1.50, AcceptAdjusted
        8059 1x 1.50, AcceptAdjusted
        to handle UpTo30 2x 100.00
        credits asked 1x 38.50, granted 0x 0.00, refused 0x 0.00, open 1x 38.50
        """);

    // The line that is given up is written off, the other credited.
    [Fact]
    [Trait("Rule", "K3")]
    public void Not_claimed_again() => Says(
        "W11",
        endOfApril,
        """
        total claimed 2x 100.00, credited 1x 40.00, abandoned 1x 60.00, returned 2x 100.00, waiting 1x 40.00
        A th1 2024-02 InReturns: claimed 1x 40.00, credited 1x 40.00, returned 1x 40.00, waiting 1x 40.00
        A th1 2024-03 Abandoned: claimed 1x 60.00, abandoned 1x 60.00, returned 1x 60.00
        F2024-0311 A 2024-04-01 Settled: claimed 2x 100.00, credited 1x 40.00, abandoned 1x 60.00, returned 2x 100.00, waiting 1x 40.00, received 0.00, to receive 0.00
        right first time 0 of 2
        days 30.5 of 2, 9 of 2, unknown
        0587 1x 60.00, InvestigateDuplicate
        0613 1x 40.00, BillPatient
        to handle UpTo30 1x 40.00
        """);

    // Of five returns one counts; a code that nobody knows asks for a look.
    [Fact]
    [Trait("Rule", "K15")]
    public void Returns_that_do_not_tie_and_an_unknown_code() => Says(
        "W12",
        endOfApril,
        """
        total claimed 2x 80.00, granted 1x 40.00, open 1x 40.00, returned 1x 40.00
        A th1 2024-03 Returned: claimed 1x 40.00, open 1x 40.00, returned 1x 40.00
        A th1 2024-03 Settled: claimed 1x 40.00, granted 1x 40.00
        F2024-0001 A 2024-04-01 Returned: claimed 2x 80.00, granted 1x 40.00, open 1x 40.00, returned 1x 40.00, received 0.00, to receive 40.00
        right first time 1 of 2
        days 24.5 of 2, 9 of 2, unknown
        9999 1x 40.00, NeedsReview
        to handle UpTo30 1x 40.00
        """);

    // Dental: 121 = 70 + 15 + 36; the 15 is with the patient and not invoiced yet.
    [Fact]
    [Trait("Rule", "K3")]
    public void A_remainder_for_the_patient() => Says(
        "W17",
        new(2024, 6, 30),
        """
        total claimed 3x 121.00, granted 2x 70.00, credited 1x 36.00, difference 1x 15.00, returned 2x 96.00, waiting 1x 36.00
        A dh1 2024-05 InReturns: claimed 1x 36.00, credited 1x 36.00, returned 1x 36.00, waiting 1x 36.00
        A dh1 2024-05 Settled: claimed 2x 85.00, granted 2x 70.00, difference 1x 15.00, returned 1x 60.00
        D2024-0007 A 2024-06-01 Settled: claimed 3x 121.00, granted 2x 70.00, credited 1x 36.00, difference 1x 15.00, returned 2x 96.00, waiting 1x 36.00, received 0.00, to receive 70.00
        right first time 1 of 3
        days 19 of 3, 9 of 3, unknown
        8220 1x 36.00, BillPatient
        0613 1x 15.00, BillPatient
        to handle UpTo30 1x 36.00
        """);

    // Asked on 21 March: the last day to claim again was the 20th; the file is made and not sent.
    [Fact]
    [Trait("Rule", "C61")]
    public void A_last_day_to_claim_again() => Says(
        "W18a",
        new(2024, 3, 21),
        """
        total claimed 1x 40.00, credited 1x 40.00, returned 1x 40.00, waiting 1x 40.00
        A th1 2023-01 InClaimFile: claimed 1x 40.00, credited 1x 40.00, returned 1x 40.00, waiting 1x 40.00
        F2023-0001 A 2023-02-01 Settled: claimed 1x 40.00, credited 1x 40.00, returned 1x 40.00, waiting 1x 40.00, received 0.00, to receive 0.00
        right first time 0 of 1
        days 22 of 1, 322 of 1, unknown
        0435 1x 40.00, CorrectAndResubmit
        last day of T1 (InClaimFile, A, th1) 2024-03-20, -1 left, 40.00
        """);

    // Asked a day earlier, the last day is today.
    [Fact]
    [Trait("Rule", "C61")]
    public void On_the_last_day_itself_no_day_is_left()
    {
        var report = ClaimCases.Practice("W18a").ClaimsReport(new(new(2023, 1, 1), new(2024, 3, 20)));

        Assert.Equal(0, Assert.Single(report.Deadlines).DaysLeft);
        Assert.Empty(ClaimCases.Practice("W18a").ClaimsReport(new(new(2023, 1, 1), new(2024, 2, 18))).Deadlines);
        Assert.Single(ClaimCases.Practice("W18a").ClaimsReport(new(new(2023, 1, 1), new(2024, 2, 19))).Deadlines);
    }

    private static void Says(string scenario, LocalDate to, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), ClaimCases.Practice(scenario).ClaimsReport(new(new(2023, 1, 1), to)).Sketch());
}
