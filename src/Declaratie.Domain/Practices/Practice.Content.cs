using Declaratie.Domain.Claims;
using Declaratie.Domain.Engine;
using Declaratie.Domain.Practices.Engine;
using Declaratie.Domain.Treatments;
using Declaratie.Domain.Treatments.Engine;

namespace Declaratie.Domain.Practices;

/// <content>What a claim file says to the insurer.</content>
public sealed partial class Practice
{
    /// <summary><i>Inhoud van een declaratiebestand</i>: what a message to the insurer is made of.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The content; or null and why not: there is no such file (L1), it is not for an insurer (E2), or it was sent and a treatment or patient in it was changed since (E3).</returns>
    public Checked<ClaimContent?> ContentOf(ClaimFileNumber file)
    {
        var number = Claims.Numbers.Given.Find(file.Value ?? "");
        if (number < 0)
        {
            return new(null, [Refusals.Missing(Noun.ClaimFile, file.Value ?? "")]);
        }

        var row = Claims.Files[number];
        if (row.Kind == ClaimFileKind.Private || row.Status == ClaimFileStatus.Discarded || row.Standard is not { } standard)
        {
            return new(null, [ContentRefusals.NotForAnInsurer(file, row)]);
        }

        var lines = Enumerable.Range(row.FirstLine, row.Count).ToArray();
        var changed = lines.Where(line => IsChangedSince(row.SentAt, Claims.Lines[line].Treatment)).Select(Claims.ReferenceOf).ToArray();
        if (changed.Length > 0)
        {
            return new(null, [ContentRefusals.ChangedSince(file, changed)]);
        }

        var content = new ClaimContent
        {
            Number = file,
            Kind = row.Kind,
            Standard = standard,
            Date = Days.ToDate(row.Day),
            Month = TreatmentTables.ToMonth(row.Month),
            Insurer = new PayorId(Register.Payors[row.Insurer]),
            Uzovi = Register.Terms[row.Insurer].Uzovi,
            Lines = [.. lines.Select(ContentOfLine)],
        };
        return new(content, []);
    }

    private bool IsChangedSince(int moment, int treatment)
    {
        ref readonly var row = ref Claims.Treatments.Rows[treatment];
        ref readonly var patient = ref Register.PatientFiles[row.Patient];
        return row.EditedAt > moment || patient.EditedAt > moment || patient.DetailsAt > moment;
    }

    private ClaimContentLine ContentOfLine(int number)
    {
        var line = Claims.Lines[number];
        var treatments = Claims.Treatments;
        ref readonly var row = ref treatments.Rows[line.Treatment];
        ref readonly var patient = ref Register.PatientFiles[row.Patient];
        return new ClaimContentLine
        {
            Reference = Claims.ReferenceOf(number),
            Previous = line.Debit < 0 ? null : Claims.ReferenceOf(line.Debit),
            Treatment = Claims.TreatmentOf(number),
            Date = Days.ToDate(row.Day),
            Patient = new PatientId(Register.Patients[row.Patient]),
            Bsn = patient.Bsn,
            BirthDate = patient.BirthDate,
            Person = patient.Details ?? PatientDetails.None,
            Provider = new ProviderId(Register.Providers[row.Provider]),
            ProviderAgb = Register.Agbs[row.Provider],
            Performance = new PerformanceCode(Register.Performances[row.Performance]),
            List = Register.PerformanceRows[row.Performance]?.List,
            Quantity = row.Quantity,
            Amount = Money.FromCents(line.Amount),
            Indication = row.Indication < 0 ? null : Register.IndicationRows[row.Indication],
            Csi = Claims.EntitlementOf(line)?.Csi,
            Message = row.Message < 0 ? MessageDetails.None : treatments.Messages[row.Message],
        };
    }
}
