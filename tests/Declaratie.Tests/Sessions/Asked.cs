using System.Globalization;
using Declaratie.Domain;
using Declaratie.Domain.Sessions;
using Declaratie.Domain.Treatments;
using NodaTime;
using static Declaratie.Tests.Kit.Books;

namespace Declaratie.Tests.Sessions;

/// <summary>Questions about sessions in the words of a test, and their answers on one line.</summary>
internal static class Asked
{
    public static LocalDate Adult { get; } = Day("1980-01-01");

    public static Indication Of(EntitlementTrack track, string start = "2024-01-02") => new(new("I1"), new("P1"), track, Day(start));

    /// <summary>The answer after so many sessions, one each week from a day.</summary>
    public static string After(int sessions, Indication indication, string first, string date, LocalDate? born = null) =>
        Answer(indication, [.. Enumerable.Range(0, sessions).Select(week => Day(first).PlusWeeks(week))], date, born ?? Adult);

    public static string Answer(Indication indication, LocalDate[] sessions, string date, LocalDate? born) =>
        Line(EntitlementTracks.Default.Answer(indication, born, sessions, Day(date)));

    /// <summary>For example <c>#21 insurer 001 Z1</c>; what is not valid ends in an exclamation mark.</summary>
    public static string Line(EntitlementAnswer? answer) => answer is null ? "-" : string.Create(
        CultureInfo.InvariantCulture,
        $"#{answer.Number} {(answer.Payer is Payer.Insurer ? "insurer" : "patient")} {answer.Csi ?? "-"} {answer.Rule.Id}{(answer.IsValid ? "" : "!")}");

    /// <summary>The term of an answer, as <c>2024-01-10..2025-01-09</c>.</summary>
    public static string Term(EntitlementAnswer answer) => string.Create(CultureInfo.InvariantCulture, $"{answer.First:uuuu-MM-dd}..{answer.Last:uuuu-MM-dd}");
}
