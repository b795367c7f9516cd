using Declaratie.Domain.Claims;
using Declaratie.Domain.Returns;

namespace Declaratie.Exchange.Journal;

/// <summary>The rows of the journal's table for what comes back of claim files.</summary>
internal static class ReturnRows
{
    /// <summary>An answer, or that there is none, and what becomes of it.</summary>
    public static EntryShape[] All => [Received, .. Handled];

    private static EntryShape Received => EntryShape.Of<ReturnReceived>(
        "return-received",
        of =>
        [
            of.Date(static e => e.Date),
            of.File(static e => e.File.Value),
            of.Codes(static e => e.Codes),
            of.Amount("claimedTotal", static (ref d) => ref d.Claim.ClaimedTotal, static e => e.ClaimedTotal),
            of.Amount("grantedTotal", static (ref d) => ref d.Claim.Granted, static e => e.GrantedTotal),
            of.ReturnLines(static e => e.Lines),
        ],
        static (ref d) => new ReturnReceived(d.Day, new(d.Claim.File!))
        {
            Codes = d.Claim.Codes.GetValueOrDefault(),
            ClaimedTotal = d.Claim.ClaimedTotal,
            GrantedTotal = d.Claim.Granted,
            Lines = d.Claim.Lines.GetValueOrDefault(),
        });

    private static EntryShape[] Handled =>
    [
        EntryShape.Of<ClaimFileClosed>(
            "claim-file-closed",
            of => [of.Date(static e => e.Date), of.File(static e => e.File.Value), of.Reason(static e => e.Reason, required: false)],
            static (ref d) => new ClaimFileClosed(d.Day, new(d.Claim.File!)) { Reason = d.Reason }),
        EntryShape.Of<ReturnLineResolved>(
            "return-line-resolved",
            of =>
            [
                of.Date(static e => e.Date),
                of.File(static e => e.File.Value),
                of.Id("reference", static (ref d) => ref d.Claim.Reference, static e => e.Reference.Value),
                of.Resolution(static e => e.Resolution),
                of.Reason(static e => e.Reason, required: false),
            ],
            static (ref d) => new ReturnLineResolved(
                d.Day, new(d.Claim.File!), new(d.Claim.Reference!), d.Claim.Resolution.GetValueOrDefault()) { Reason = d.Reason }),
        EntryShape.Of<ReturnCredited>(
            "return-credited",
            of =>
            [
                of.Date(static e => e.Date),
                of.File(static e => e.File.Value),
                of.Id("number", static (ref d) => ref d.Number, static e => e.Number.Text(), required: false),
            ],
            static (ref d) => new ReturnCredited(d.Day, new(d.Claim.File!)) { Number = d.Number is null ? null : new(d.Number) }),
        EntryShape.Of<CreditFileBooked>(
            "credit-file-booked",
            of => [of.Date(static e => e.Date), of.File(static e => e.File.Value)],
            static (ref d) => new CreditFileBooked(d.Day, new(d.Claim.File!))),
    ];
}
