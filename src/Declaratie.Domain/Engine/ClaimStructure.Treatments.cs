using Declaratie.Domain.Treatments;
using NodaTime;

namespace Declaratie.Domain.Engine;

/// <content>Treatments: registered, edited, checked, booked, given up.</content>
internal static partial class ClaimStructure
{
    /// <summary>A message has four positions for it.</summary>
    private const int MostOfOne = 9_999;

    private static readonly TreatmentChanges NoChanges = new();

    private static void CheckTreatments(JournalEntry entry, ref Faults faults)
    {
        switch (entry)
        {
            case Treatment treatment:
                Check(treatment, ref faults);
                break;
            case TreatmentEdited edited:
                CheckActed(edited.Date, edited.Treatment, ref faults);
                Check(edited.Changes, ref faults);
                break;
            case TreatmentsChecked all:
                faults.Date("date", all.Date);
                faults.Ids("treatments", all.Treatments, static id => id.Value);
                break;
            case TreatmentsBooked all:
                faults.Date("date", all.Date);
                faults.Ids("treatments", all.Treatments, static id => id.Value);
                break;
            case TreatmentPutBack back:
                CheckActed(back.Date, back.Treatment, ref faults);
                break;
            case TreatmentCancelled cancelled:
                CheckActed(cancelled.Date, cancelled.Treatment, ref faults);
                faults.Present("reason", cancelled.Reason);
                break;
            case TreatmentAbandoned abandoned:
                CheckActed(abandoned.Date, abandoned.Treatment, ref faults);
                faults.Present("reason", abandoned.Reason);
                break;
            case TreatmentReopened reopened:
                CheckActed(reopened.Date, reopened.Treatment, ref faults);
                faults.Present("reason", reopened.Reason);
                break;
            default:
                CheckFiles(entry, ref faults);
                break;
        }
    }

    private static void CheckActed(LocalDate date, TreatmentId treatment, ref Faults faults)
    {
        faults.Date("date", date);
        faults.Id("treatment", treatment.Value);
    }

    private static void Check(Treatment treatment, ref Faults faults)
    {
        faults.Id("id", treatment.Id.Value);
        faults.Date("date", treatment.Date);
        faults.Id("patient", treatment.Patient.Value);
        faults.Id("provider", treatment.Provider.Value);
        faults.Id("performance", treatment.Performance.Value);
        faults.Word<Payer>("payer", treatment.Payer, Payer.Patient);
        faults.Optional("insurer", treatment.Insurer?.Value, treatment.Insurer.HasValue);
        faults.Optional("indication", treatment.Indication?.Value, treatment.Indication.HasValue);
        faults.Amount("amount", treatment.Amount);
        CheckQuantity("quantity", treatment.Quantity, ref faults);
    }

    private static void Check(TreatmentChanges? changes, ref Faults faults)
    {
        if (changes is null)
        {
            faults.Present("changes", null);
            return;
        }

        if (changes == NoChanges)
        {
            faults.Wrong("changes", "er is minstens één wijziging", "there is at least one change");
        }

        faults.Date("changes.date", changes.Date);
        faults.Optional("changes.patient", changes.Patient?.Value, changes.Patient.HasValue);
        faults.Optional("changes.provider", changes.Provider?.Value, changes.Provider.HasValue);
        faults.Optional("changes.performance", changes.Performance?.Value, changes.Performance.HasValue);
        faults.Word("changes.payer", changes.Payer, Payer.Patient);
        faults.Optional("changes.insurer", changes.Insurer?.Value, changes.Insurer.HasValue);
        faults.Optional("changes.indication", changes.Indication?.Value, changes.Indication.HasValue);
        faults.Amount("changes.amount", changes.Amount);
        CheckQuantity("changes.quantity", changes.Quantity, ref faults);
        CheckEmptied("changes.insurer", changes.EmptiesInsurer && changes.Insurer.HasValue, ref faults);
        CheckEmptied("changes.indication", changes.EmptiesIndication && changes.Indication.HasValue, ref faults);
        CheckEmptied("changes.amount", changes.EmptiesAmount && changes.Amount.HasValue, ref faults);
    }

    private static void CheckQuantity(string field, int? quantity, ref Faults faults)
    {
        if (quantity is < 1 or > MostOfOne)
        {
            faults.Wrong(field, "een aantal is 1 tot en met 9999", "a quantity is 1 to 9999");
        }
    }

    private static void CheckEmptied(string field, bool isGivenToo, ref Faults faults)
    {
        if (isGivenToo)
        {
            faults.Wrong(field, "een wijziging maakt een veld leeg of geeft het een waarde, niet beide", "a change empties a field or gives it a value, not both");
        }
    }
}
