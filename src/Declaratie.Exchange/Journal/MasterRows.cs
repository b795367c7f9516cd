using Declaratie.Domain;

namespace Declaratie.Exchange.Journal;

/// <summary>The rows of the journal's table for the master data of the claims flow.</summary>
internal static class MasterRows
{
    /// <summary>Performance, tariff, indication, coverage and setting.</summary>
    public static EntryShape[] All =>
    [
        .. Performances, Indication, Coverage, Setting,
    ];

    private static EntryShape[] Performances =>
    [
        EntryShape.Of<Performance>(
            "performance",
            of =>
            [
                of.RecurringId("code", static (ref d) => ref d.Id, static e => e.Code.Value, required: true),
                of.Text("name", static (ref d) => ref d.Name, static e => e.Name, required: true),
                of.RequiredFlag("session", static (ref d) => ref d.Claim.Session, static e => e.Session),
                of.Text("list", static (ref d) => ref d.Claim.List, static e => e.List),
            ],
            static (ref d) => new Performance(new(d.Id!), d.Name!, d.Claim.Session.GetValueOrDefault()) { List = d.Claim.List }),
        EntryShape.Of<Tariff>(
            "tariff",
            of =>
            [
                of.RecurringId("performance", static (ref d) => ref d.Claim.Performance, static e => e.Performance.Value, required: true),
                of.RecurringId("payor", static (ref d) => ref d.Payor, static e => e.Payor.Text()),
                of.Date("from", static (ref d) => ref d.Claim.From, static e => e.From, required: true),
                of.Date("to", static (ref d) => ref d.Claim.To, static e => e.To),
                of.Amount(static e => e.Amount),
            ],
            static (ref d) => new Tariff(new(d.Claim.Performance!), d.Claim.From.GetValueOrDefault(), d.Sum)
            {
                Payor = d.MaybePayor,
                To = d.Claim.To,
            }),
    ];

    private static EntryShape Indication => EntryShape.Of<Indication>(
        "indication",
        of =>
        [
            of.Id("id", static (ref d) => ref d.Id, static e => e.Id.Value),
            of.Id("patient", static (ref d) => ref d.Patient, static e => e.Patient.Value),
            of.Track(static e => e.Track),
            of.Text("class", static (ref d) => ref d.Claim.Class, static e => e.Class),
            of.Date("start", static (ref d) => ref d.Claim.From, static e => e.Start, required: true),
            of.Date("end", static (ref d) => ref d.Claim.To, static e => e.End),
            of.Count("sessionsElsewhere", static (ref d) => ref d.Claim.SessionsElsewhere, static e => e.SessionsElsewhere),
            of.Flag("extended", static (ref d) => ref d.Claim.Extended, static e => e.Extended),
            of.Text("diagnosis", static (ref d) => ref d.Claim.Diagnosis, static e => e.Diagnosis),
            of.Text("diagnosisList", static (ref d) => ref d.Claim.DiagnosisList, static e => e.DiagnosisList),
            of.Text("csi", static (ref d) => ref d.Claim.Csi, static e => e.Csi),
            of.Text("authorisation", static (ref d) => ref d.Claim.Authorisation, static e => e.Authorisation),
            of.Date("referralDate", static (ref d) => ref d.Claim.ReferralDate, static e => e.ReferralDate),
            of.Text("referrer", static (ref d) => ref d.Claim.Referrer, static e => e.Referrer),
        ],
        static (ref d) => new Indication(new(d.Id!), new(d.Patient!), d.Claim.Track.GetValueOrDefault(), d.Claim.From.GetValueOrDefault())
        {
            Class = d.Claim.Class,
            End = d.Claim.To,
            SessionsElsewhere = d.Claim.SessionsElsewhere,
            Extended = d.Claim.Extended.GetValueOrDefault(),
            Diagnosis = d.Claim.Diagnosis,
            DiagnosisList = d.Claim.DiagnosisList,
            Csi = d.Claim.Csi,
            Authorisation = d.Claim.Authorisation,
            ReferralDate = d.Claim.ReferralDate,
            Referrer = d.Claim.Referrer,
        });

    private static EntryShape Coverage => EntryShape.Of<Coverage>(
        "coverage",
        of =>
        [
            of.Id("patient", static (ref d) => ref d.Patient, static e => e.Patient.Value),
            of.Date("checkedOn", static (ref d) => ref d.Date, static e => e.CheckedOn, required: true),
            of.RecurringId("insurer", static (ref d) => ref d.Payor, static e => e.Insurer.Text()),
            of.Date("from", static (ref d) => ref d.Claim.From, static e => e.From, required: true),
            of.Date("to", static (ref d) => ref d.Claim.To, static e => e.To),
        ],
        static (ref d) => new Coverage(new(d.Patient!), d.Day, d.Claim.From.GetValueOrDefault())
        {
            Insurer = d.MaybePayor,
            To = d.Claim.To,
        });

    private static EntryShape Setting => EntryShape.Of<Setting>(
        "setting",
        of => [of.SettingName(static e => e.Name), new SettingValueField { IsRequired = true }],
        static (ref d) => new Setting(d.Name!, d.Claim.Value!),
        judge: SettingValueField.Judge);
}
