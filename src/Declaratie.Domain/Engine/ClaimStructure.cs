using Declaratie.Domain.Bookkeeping;
using Declaratie.Domain.Treatments;

namespace Declaratie.Domain.Engine;

/// <summary>The structure of an entry of the claims flow made in process: the demands that the journal makes of a line (J4, J5).</summary>
/// <remarks>The one place in the engine that knows the entries of all rooms of the flow; whether they mean something together is for those rooms.</remarks>
internal static partial class ClaimStructure
{
    public static void Check(JournalEntry entry, ref Faults faults)
    {
        switch (entry)
        {
            case Performance performance:
                faults.Id("code", performance.Code.Value);
                faults.Present("name", performance.Name);
                break;
            case Tariff tariff:
                faults.Id("performance", tariff.Performance.Value);
                faults.Optional("payor", tariff.Payor?.Value, tariff.Payor.HasValue);
                faults.Date("from", tariff.From);
                faults.Date("to", tariff.To);
                faults.Amount("amount", tariff.Amount);
                break;
            case Indication indication:
                Check(indication, ref faults);
                break;
            case Coverage coverage:
                faults.Id("patient", coverage.Patient.Value);
                faults.Date("checkedOn", coverage.CheckedOn);
                faults.Optional("insurer", coverage.Insurer?.Value, coverage.Insurer.HasValue);
                faults.Date("from", coverage.From);
                faults.Date("to", coverage.To);
                break;
            case Setting setting:
                Check(setting, ref faults);
                break;
            default:
                CheckTreatments(entry, ref faults);
                break;
        }
    }

    private static void Check(Indication indication, ref Faults faults)
    {
        faults.Id("id", indication.Id.Value);
        faults.Id("patient", indication.Patient.Value);
        faults.Word<EntitlementTrack>("track", indication.Track, EntitlementTrack.PostCovid);
        faults.Date("start", indication.Start);
        faults.Date("end", indication.End);
        faults.Count("sessionsElsewhere", indication.SessionsElsewhere);
        faults.Date("referralDate", indication.ReferralDate);
    }

    private static void Check(Setting setting, ref Faults faults)
    {
        faults.Present("name", setting.Name);
        faults.Present("value", setting.Value);
        if (setting.Name is null)
        {
            return;
        }

        var row = SettingTable.Find(setting.Name);
        if (row is null)
        {
            faults.Wrong("name", "dit is geen naam van een instelling", "this is no name of a setting");
        }
        else if (setting.Value is not null && !row.Holds(setting.Value))
        {
            faults.Wrong("value", "dit is geen waarde van deze instelling", "this is no value of this setting");
        }
    }

    private static void CheckMonths(JournalEntry entry, ref Faults faults)
    {
        switch (entry)
        {
            case MonthCollected collected:
                faults.Date("date", collected.Date);
                faults.Month("month", collected.Month);
                break;
            case MonthSubmitted submitted:
                faults.Date("date", submitted.Date);
                faults.Month("month", submitted.Month);
                break;
            case SessionsDetermined determined:
                faults.Date("date", determined.Date);
                faults.Month("month", determined.Month);
                break;
        }
    }
}
