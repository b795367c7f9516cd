using Declaratie.Domain.Engine;

namespace Declaratie.Domain.Treatments.Engine;

/// <summary>Stop signs, blue fields and warnings of a treatment (V1–V13), all at once.</summary>
internal static class TreatmentChecks
{
    private const int BsnLength = 9;
    private const int AgbLength = 8;
    private const string HasNoBsn = "999999999";

    /// <summary>Everything that is to be said of a treatment on a day.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="number">The treatment; -1 when it is not registered yet.</param>
    /// <param name="row">The treatment.</param>
    /// <param name="id">Its id.</param>
    /// <param name="day">The day of the check.</param>
    /// <returns>The findings, in order of number; empty when all is well.</returns>
    public static List<Finding> Of(TreatmentTables tables, int number, in TreatmentRow row, string id, int day)
    {
        var register = tables.Register;
        var findings = new List<Finding>(0);
        ref readonly var patient = ref register.PatientFiles[row.Patient];
        var agb = register.Agbs[row.Provider];
        var insurer = InsurerOf(register, row);
        var coverage = register.CoverageOn(row.Patient, row.Day);
        var ofInsurer = row.Payer == Payer.Insurer;
        Say(findings, patient.Bsn is { Length: > 0 } bsn && !PassesTheTest(bsn), CheckTexts.BsnFails, id);
        Say(findings, agb is { Length: > 0 } && !IsAgb(agb), CheckTexts.AgbMalformed, id);
        // Without an insurer there is no contract to look in: that is V8.
        Say(findings, AmountOf(register, row) is null && !(ofInsurer && insurer < 0), CheckTexts.NoTariff, id);
        Say(findings, row.Day > day || (patient.BirthDate is { } born && row.Day < Days.Of(born)), CheckTexts.DateImpossible, id);
        Say(findings, row.Performance < 0 || register.PerformanceRows[row.Performance] is null, CheckTexts.PerformanceUnknown, id);
        Say(findings, ofInsurer && coverage is { } covered && (covered.Insurer < 0 || covered.Insurer != insurer), CheckTexts.OtherInsurer, id);
        Say(findings, ofInsurer && patient.Bsn is not { Length: > 0 }, CheckTexts.NoBsn, id);
        Say(findings, ofInsurer && insurer < 0, CheckTexts.NoInsurer, id);
        Say(findings, ofInsurer && patient.BirthDate is null, CheckTexts.NoBirthDate, id);
        Say(findings, ofInsurer && agb is not { Length: > 0 }, CheckTexts.NoAgb, id);
        Say(findings, coverage is null, CheckTexts.NoCoverage, id);
        Say(findings, IsRegisteredTwice(tables, number, row), CheckTexts.Twice, id);
        Say(findings, LastDayToClaim(register, row) is { } last && day > last, CheckTexts.TooLate, id);
        return findings;
    }

    /// <summary>The insurer: as given, else that of the newest coverage of the date; -1 for none.</summary>
    public static int InsurerOf(RegisterTables register, in TreatmentRow row) =>
        row.GivenInsurer >= 0 ? row.GivenInsurer : register.CoverageOn(row.Patient, row.Day)?.Insurer ?? -1;

    /// <summary>The amount: as given, else the tariff of the date (A9, A20); null when there is none.</summary>
    public static Money? AmountOf(RegisterTables register, in TreatmentRow row)
    {
        if (row.GivenAmount != TreatmentRow.NoAmount)
        {
            return Money.FromCents(row.GivenAmount);
        }

        return TariffOf(register, row) is { } tariff ? Money.FromCents(checked(tariff.Cents * row.Quantity)) : null;
    }

    private static Money? TariffOf(RegisterTables register, in TreatmentRow row)
    {
        var date = Days.ToDate(row.Day);
        var insurer = InsurerOf(register, row);
        if (row.Payer == Payer.Insurer)
        {
            return insurer < 0 ? null : register.TariffOn(row.Performance, insurer, date);
        }

        var contract = insurer >= 0 && register.Is(SettingTable.PrivatePrice, "contract") ? register.TariffOn(row.Performance, insurer, date) : null;
        return contract ?? register.TariffOn(row.Performance, -1, date);
    }

    /// <summary>The moment of the last edit; patient data that changed while it could be edited counts (C7, C33).</summary>
    public static int EditedAt(TreatmentTables tables, in TreatmentRow row)
    {
        var patient = tables.Register.PatientFiles[row.Patient].EditedAt;
        return patient > row.EnteredAt ? Math.Max(patient, row.EditedAt) : row.EditedAt;
    }

    /// <summary>The last day to claim in time (C61); null when the insurer has no term.</summary>
    public static int? LastDayToClaim(RegisterTables register, in TreatmentRow row)
    {
        var insurer = row.IsEditable ? InsurerOf(register, row) : row.BookedInsurer;
        if (row.Payer != Payer.Insurer || insurer < 0)
        {
            return null;
        }

        var terms = register.Terms[insurer];
        var first = terms.Claim is { } months ? LastDay(row.Day, months) : (int?)null;
        var again = row.Attempt > 0 && row.AnsweredDay != TreatmentRow.Never && terms.Reclaim is { } more ? LastDay(row.AnsweredDay, more) : (int?)null;
        return first is { } one && again is { } other ? Math.Max(one, other) : first ?? again;
    }

    /// <summary>So many whole months later; month ends clamp, and a term past the calendar never ends.</summary>
    private static int LastDay(int day, int months)
    {
        const int MonthsOfCalendar = 12 * 9_999;
        return months > MonthsOfCalendar - TreatmentTables.MonthOf(day) + 11 ? int.MaxValue : Days.Of(Days.ToDate(day).PlusMonths(months));
    }

    /// <summary>The eleven-test; 999999999 says that there is no BSN, eight digits lack a leading zero (C56).</summary>
    public static bool PassesTheTest(string bsn)
    {
        if (bsn.Length is not (BsnLength or BsnLength - 1) || !bsn.All(char.IsAsciiDigit))
        {
            return false;
        }

        if (bsn == HasNoBsn)
        {
            return true;
        }

        var sum = 0;
        var digits = bsn.PadLeft(BsnLength, '0');
        for (var at = 0; at < BsnLength; at++)
        {
            sum += (digits[at] - '0') * (at == BsnLength - 1 ? -1 : BsnLength - at);
        }

        return sum % 11 == 0 && digits.AsSpan().ContainsAnyExcept('0');
    }

    private static bool IsAgb(string agb) =>
        agb.Length == AgbLength && agb.All(char.IsAsciiDigit) && !agb.StartsWith("00", StringComparison.Ordinal) && agb.AsSpan(2).ContainsAnyExcept('0');

    private static void Say(List<Finding> findings, bool isSo, CheckText text, string id)
    {
        if (isSo)
        {
            findings.Add(text.Of(id));
        }
    }

    private static bool IsRegisteredTwice(TreatmentTables tables, int number, in TreatmentRow row)
    {
        if (row.IsRemainder)
        {
            return false;
        }

        for (var at = tables.Visits.Find(TreatmentTables.VisitKey(row.Patient, row.Day)); at >= 0; at = tables.Rows[at].VisitNext)
        {
            ref readonly var other = ref tables.Rows[at];
            if (at != number && other.Performance == row.Performance && other.Status != TreatmentStatus.Cancelled && !other.IsRemainder)
            {
                return true;
            }
        }

        return false;
    }
}
