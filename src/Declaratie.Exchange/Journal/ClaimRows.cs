using Declaratie.Domain;
using Declaratie.Domain.Claims;

namespace Declaratie.Exchange.Journal;

/// <summary>The rows of the journal's table for claim files and credits to the insurer.</summary>
internal static class ClaimRows
{
    /// <summary>A claim file from its making to its sending, and credits to the insurer.</summary>
    public static EntryShape[] All => [Created, .. Files, .. Credits];

    private static EntryShape Created => EntryShape.Of<ClaimFilesCreated>(
        "claim-files-created",
        of =>
        [
            of.Date(static e => e.Date),
            of.FileKind(static e => e.FileKind),
            of.RecurringId("insurer", static (ref d) => ref d.Payor, static e => e.Insurer.Text()),
            of.Month(static e => e.Month),
            of.Flag("throughMonth", static (ref d) => ref d.Claim.ThroughMonth, static e => e.ThroughMonth),
            of.Ids("numbers", static e => e.Numbers.Texts(static id => id.Value)),
        ],
        static (ref d) => new ClaimFilesCreated(d.Day, d.Claim.FileKind.GetValueOrDefault(), d.Claim.Month.GetValueOrDefault())
        {
            Insurer = d.MaybePayor,
            ThroughMonth = d.Claim.ThroughMonth.GetValueOrDefault(),
            Numbers = OptionalId.Of(d.Claim.Ids, static id => new ClaimFileNumber(id)),
        });

    private static EntryShape[] Files =>
    [
        EntryShape.Of<ClaimFileDiscarded>(
            "claim-file-discarded",
            of => [of.Date(static e => e.Date), of.File(static e => e.File.Value)],
            static (ref d) => new ClaimFileDiscarded(d.Day, new(d.Claim.File!))),
        EntryShape.Of<ClaimFilesSent>(
            "claim-files-sent",
            of => [of.Date(static e => e.Date), of.Ids("files", static e => e.Files.Texts(static id => id.Value))],
            static (ref d) => new ClaimFilesSent(d.Day) { Files = OptionalId.Of(d.Claim.Ids, static id => new ClaimFileNumber(id)) }),
        EntryShape.Of<ClaimFileForwarded>(
            "claim-file-forwarded",
            of => [of.Date(static e => e.Date), of.File(static e => e.File.Value)],
            static (ref d) => new ClaimFileForwarded(d.Day, new(d.Claim.File!))),
        EntryShape.Of<ClaimFileRefused>(
            "claim-file-refused",
            of => [of.Date(static e => e.Date), of.File(static e => e.File.Value), of.SomeCodes(static e => e.Codes)],
            static (ref d) => new ClaimFileRefused(d.Day, new(d.Claim.File!), d.Claim.Codes.GetValueOrDefault())),
    ];

    private static EntryShape[] Credits =>
    [
        EntryShape.Of<InsurerCreditRequested>(
            "insurer-credit-requested",
            of => [of.Date(static e => e.Date), of.Treatment(static e => e.Treatment), of.Reason(static e => e.Reason, required: true)],
            static (ref d) => new InsurerCreditRequested(d.Day, new(d.Claim.Treatment!), d.Reason!)),
        EntryShape.Of<InsurerCreditGranted>(
            "insurer-credit-granted",
            of => [of.Date(static e => e.Date), of.File(static e => e.File.Value), of.Codes(static e => e.Codes)],
            static (ref d) => new InsurerCreditGranted(d.Day, new(d.Claim.File!)) { Codes = d.Claim.Codes.GetValueOrDefault() }),
        EntryShape.Of<InsurerCreditRefused>(
            "insurer-credit-refused",
            of => [of.Date(static e => e.Date), of.File(static e => e.File.Value), of.Codes(static e => e.Codes)],
            static (ref d) => new InsurerCreditRefused(d.Day, new(d.Claim.File!)) { Codes = d.Claim.Codes.GetValueOrDefault() }),
    ];
}
