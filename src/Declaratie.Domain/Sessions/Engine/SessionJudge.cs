using Declaratie.Domain.Treatments.Engine;

namespace Declaratie.Domain.Sessions.Engine;

/// <summary>Names the sessions of a month that cannot be right (Z14–Z18); they stay where they are, and nothing is lost.</summary>
internal static class SessionJudge
{
    /// <summary>What is to be said of sessions.</summary>
    /// <param name="tables">The treatments.</param>
    /// <param name="book">Their sessions.</param>
    /// <param name="treatments">Which, in the order in which to say it.</param>
    /// <returns>The findings: of the sessions, then of their indications.</returns>
    public static IEnumerable<Finding> Judge(TreatmentTables tables, SessionBook book, IReadOnlyList<int> treatments)
    {
        var indications = new SortedSet<int>();
        foreach (var number in treatments)
        {
            if (book.Of(number) is not { } answer)
            {
                continue;
            }

            _ = indications.Add(tables.Rows[number].Indication);
            if (!answer.IsValid)
            {
                var isOfItsPatient = tables.Rows[number].Patient == book.PatientOf(tables.Rows[number].Indication);
                yield return SessionTexts.NotValid(tables.Treatments[number], answer, isOfItsPatient);
            }
        }

        foreach (var overlap in indications.SelectMany(indication => Overlaps(tables, book, indication)))
        {
            yield return overlap;
        }
    }

    /// <summary>The earlier indications of the same patient and track that this one overlaps.</summary>
    private static IEnumerable<Finding> Overlaps(TreatmentTables tables, SessionBook book, int number)
    {
        var (register, indication) = (tables.Register, tables.Register.IndicationRows[number]);
        if (book.IsPerPatient(indication.Track))
        {
            yield break;
        }

        for (var at = register.PatientFiles[book.PatientOf(number)].Indications; at is not null; at = at.Older)
        {
            var other = register.IndicationRows[at.Item];
            if (at.Item < number && Overlap(indication, other))
            {
                yield return SessionTexts.Overlap(indication, other);
            }
        }
    }

    private static bool Overlap(Indication one, Indication other) =>
        one.Track == other.Track
        && !(one.Start > other.End) && !(other.Start > one.End)
        && (one.Diagnosis is null || other.Diagnosis is null || one.Diagnosis == other.Diagnosis);
}
