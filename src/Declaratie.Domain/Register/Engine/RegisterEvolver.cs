using System.Diagnostics;

namespace Declaratie.Domain.Engine;

/// <summary>Carries out what the register's decider accepted.</summary>
internal static class RegisterEvolver
{
    public static void Apply(RegisterTables tables, JournalEntry entry)
    {
        switch (entry)
        {
            case Provider provider:
                _ = tables.Providers.Add(provider.Id.Value);
                _ = tables.Agbs.Add(provider.Agb);
                break;
            case Payor payor:
                _ = tables.Payors.Add(payor.Id.Value);
                _ = tables.Terms.Add(new PayorTerms(payor.ClaimWithinMonths, payor.ReclaimWithinMonths, payor.Uzovi));
                break;
            case Patient patient:
                Apply(tables, patient);
                break;
            case Performance performance:
                var code = tables.NumberOf(performance.Code);
                tables.PerformanceRows.Edit(code) = performance;
                break;
            case Tariff tariff:
                var key = (tables.NumberOf(tariff.Performance), tariff.Payor is { } payer ? tables.Payors.Find(payer.Value) : -1);
                tables.Tariffs = tables.Tariffs.SetItem(key, new Chain<Tariff>(tariff, tables.Tariffs.GetValueOrDefault(key)));
                break;
            case Indication indication:
                Apply(tables, indication);
                break;
            case Coverage coverage:
                Apply(tables, coverage);
                break;
            case Setting setting:
                tables.Settings = tables.Settings.SetItem(setting.Name, setting.Value);
                break;
            default:
                throw new UnreachableException(entry.GetType().Name);
        }
    }

    private static void Apply(RegisterTables tables, Patient patient)
    {
        var number = tables.Patients.Find(patient.Id.Value);
        if (number < 0)
        {
            number = tables.Patients.Add(patient.Id.Value);
            _ = tables.PatientFiles.Add(default(PatientFile));
        }

        ref var file = ref tables.PatientFiles.Edit(number);
        var after = file with { Name = patient.Name ?? file.Name, Bsn = patient.Bsn ?? file.Bsn, BirthDate = patient.BirthDate ?? file.BirthDate };
        if (after.Name != file.Name || after.Bsn != file.Bsn || after.BirthDate != file.BirthDate)
        {
            after.EditedAt = tables.Moment;
        }

        var details = (file.Details ?? PatientDetails.None).With(patient);
        if (details != (file.Details ?? PatientDetails.None))
        {
            after.Details = details;
            after.DetailsAt = tables.Moment;
        }

        file = after;
    }

    private static void Apply(RegisterTables tables, Indication indication)
    {
        var number = tables.Indications.Add(indication.Id.Value);
        _ = tables.IndicationRows.Add(indication);
        ref var file = ref tables.PatientFiles.Edit(tables.Patients.Find(indication.Patient.Value));
        file.Indications = new Chain<int>(number, file.Indications);
    }

    private static void Apply(RegisterTables tables, Coverage coverage)
    {
        var row = new CoverageRow(
            Days.Of(coverage.CheckedOn),
            coverage.Insurer is { } insurer ? tables.Payors.Find(insurer.Value) : -1,
            Days.Of(coverage.From),
            coverage.To is { } to ? Days.Of(to) : int.MaxValue);
        ref var file = ref tables.PatientFiles.Edit(tables.Patients.Find(coverage.Patient.Value));
        file.Coverages = new Chain<CoverageRow>(row, file.Coverages);
    }
}
