using Declaratie.Domain;
using Declaratie.Domain.Treatments;

namespace Declaratie.Exchange.Journal;

/// <summary>The rows of the journal's table for treatments.</summary>
internal static class TreatmentRows
{
    /// <summary>A treatment, its corrections, and what happens to it before it is claimed or instead of that.</summary>
    public static EntryShape[] All => [Treatment, .. Many, .. One];

    private static EntryShape Treatment => EntryShape.Of<Treatment>(
        "treatment",
        of =>
        [
            of.Id("id", static (ref d) => ref d.Id, static e => e.Id.Value),
            of.Date(static e => e.Date),
            of.Id("patient", static (ref d) => ref d.Patient, static e => e.Patient.Value),
            of.RecurringId("provider", static (ref d) => ref d.Provider, static e => e.Provider.Value, required: true),
            of.RecurringId("performance", static (ref d) => ref d.Claim.Performance, static e => e.Performance.Value, required: true),
            of.Payer(static e => e.Payer),
            of.RecurringId("insurer", static (ref d) => ref d.Payor, static e => e.Insurer.Text()),
            of.Id("indication", static (ref d) => ref d.Claim.Indication, static e => e.Indication.Text(), required: false),
            of.Amount("amount", static (ref d) => ref d.Amount, static e => e.Amount),
            of.Quantity(static e => e.Quantity),
            of.Text("csi", static (ref d) => ref d.Claim.Csi, static e => e.Message.Csi),
            of.Text("authorisation", static (ref d) => ref d.Claim.Authorisation, static e => e.Message.Authorisation),
            of.Text("accident", static (ref d) => ref d.Claim.Accident, static e => e.Message.Accident),
            of.Text("tooth", static (ref d) => ref d.Claim.Tooth, static e => e.Message.Tooth),
            of.Text("surfaces", static (ref d) => ref d.Claim.Surfaces, static e => e.Message.Surfaces),
            of.Text("jaw", static (ref d) => ref d.Claim.Jaw, static e => e.Message.Jaw),
            of.Text("comment", static (ref d) => ref d.Claim.Comment, static e => e.Message.Comment),
        ],
        static (ref d) => new Treatment(
            new(d.Id!), d.Day, new(d.Patient!), new(d.Provider!), new(d.Claim.Performance!), d.Claim.Payer.GetValueOrDefault())
        {
            Insurer = d.MaybePayor,
            Indication = d.Claim.MaybeIndication,
            Amount = d.Amount,
            Quantity = d.Claim.Quantity,
            Message = d.Claim.Message,
        });

    private static EntryShape[] Many =>
    [
        EntryShape.Of<TreatmentEdited>(
            "treatment-edited",
            of => [of.Date(static e => e.Date), of.Treatment(static e => e.Treatment), of.Changes(static e => e.Changes)],
            static (ref d) => new TreatmentEdited(d.Day, new(d.Claim.Treatment!), d.Claim.Changes!)),
        EntryShape.Of<TreatmentsChecked>(
            "treatments-checked",
            of => [of.Date(static e => e.Date), of.Ids("treatments", static e => e.Treatments.Texts(static id => id.Value))],
            static (ref d) => new TreatmentsChecked(d.Day) { Treatments = OptionalId.Of(d.Claim.Ids, static id => new TreatmentId(id)) }),
        EntryShape.Of<TreatmentsBooked>(
            "treatments-booked",
            of =>
            [
                of.Date(static e => e.Date),
                of.Ids("treatments", static e => e.Treatments.Texts(static id => id.Value)),
                of.Text("unchanged", static (ref d) => ref d.Reason, static e => e.Unchanged),
            ],
            static (ref d) => new TreatmentsBooked(d.Day)
            {
                Treatments = OptionalId.Of(d.Claim.Ids, static id => new TreatmentId(id)),
                Unchanged = d.Reason,
            }),
    ];

    private static EntryShape[] One =>
    [
        EntryShape.Of<TreatmentPutBack>(
            "treatment-put-back",
            of => [of.Date(static e => e.Date), of.Treatment(static e => e.Treatment)],
            static (ref d) => new TreatmentPutBack(d.Day, new(d.Claim.Treatment!))),
        EntryShape.Of<TreatmentCancelled>(
            "treatment-cancelled",
            of => [of.Date(static e => e.Date), of.Treatment(static e => e.Treatment), of.Reason(static e => e.Reason, required: true)],
            static (ref d) => new TreatmentCancelled(d.Day, new(d.Claim.Treatment!), d.Reason!)),
        EntryShape.Of<TreatmentAbandoned>(
            "treatment-abandoned",
            of => [of.Date(static e => e.Date), of.Treatment(static e => e.Treatment), of.Reason(static e => e.Reason, required: true)],
            static (ref d) => new TreatmentAbandoned(d.Day, new(d.Claim.Treatment!), d.Reason!)),
        EntryShape.Of<TreatmentReopened>(
            "treatment-reopened",
            of => [of.Date(static e => e.Date), of.Treatment(static e => e.Treatment), of.Reason(static e => e.Reason, required: true)],
            static (ref d) => new TreatmentReopened(d.Day, new(d.Claim.Treatment!), d.Reason!)),
    ];
}
