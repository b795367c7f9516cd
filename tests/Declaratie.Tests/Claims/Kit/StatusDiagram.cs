using Declaratie.Domain;
using Xunit;

namespace Declaratie.Tests.Claims.Kit;

/// <summary>What comes of trying a verb.</summary>
internal enum Result
{
    Arrow,
    Refusal,
    Nothing,
    AnotherArrow,
}

/// <summary>Trying a verb: some steps, of which the last one is judged.</summary>
/// <param name="Result">What comes of it.</param>
/// <param name="Rule">Of a refusal: the rule.</param>
/// <param name="Steps">The steps.</param>
internal sealed record Attempt(Result Result, string Rule, JournalEntry[] Steps)
{
    public static Attempt Goes(params JournalEntry[] steps) => new(Result.Arrow, "", steps);

    public static Attempt Refused(string rule, params JournalEntry[] steps) => new(Result.Refusal, rule, steps);

    // Accepted as an entry about something larger, which leaves this one thing as it is.
    public static Attempt Stays(params JournalEntry[] steps) => new(Result.Nothing, "", steps);

    // One entry serves two verbs; here it is the other one.
    public static Attempt GoesElsewhere(params JournalEntry[] steps) => new(Result.AnotherArrow, "", steps);

    public static Attempt When(bool goes, string rule, params JournalEntry[] steps) => goes ? Goes(steps) : Refused(rule, steps);
}

// A way to bring a thing into a status, and what each verb does to it there.
internal sealed record Scene<TStatus, TVerb>(string Name, TStatus Status, Func<Story> Begin, Func<TVerb, Attempt> Try);

// A transition table beside the journals that try every cell of it.
internal sealed class StatusDiagram<TStatus, TVerb>(TransitionTable<TStatus, TVerb> table, Func<Story, TStatus> now, Scene<TStatus, TVerb>[] scenes)
    where TStatus : struct, Enum
    where TVerb : struct, Enum
{
    private Scene<TStatus, TVerb>[] Scenes => scenes;

    public TheoryData<string, TVerb> Cells()
    {
        var cells = new TheoryData<string, TVerb>();
        foreach (var scene in scenes)
        {
            foreach (var verb in Enum.GetValues<TVerb>())
            {
                cells.Add(scene.Name, verb);
            }
        }

        return cells;
    }

    public void Check(string name, TVerb verb)
    {
        var scene = scenes.Single(one => one.Name == name);
        var story = scene.Begin();
        Assert.Equal(scene.Status, now(story));
        var (arrow, attempt) = (table.Find(scene.Status, verb), scene.Try(verb));
        story.Do(attempt.Steps[..^1]);
        var last = attempt.Steps[^1];
        switch (attempt.Result)
        {
            case Result.Arrow:
                Assert.NotNull(arrow);
                story.Do(last);
                Assert.Equal(arrow.To, now(story));
                break;
            case Result.AnotherArrow:
                story.Do(last);
                Assert.NotEqual(arrow?.To, now(story));
                break;
            case Result.Nothing:
                story.Do(last);
                Assert.Equal(scene.Status, now(story));
                break;
            default:
                story.Refuses(attempt.Rule, last);
                break;
        }

        story.HasTheSameOutcomeInBulk();
    }

    // Every cell has a case; a cell with an arrow has one that follows it, a cell without has none.
    public void IsWhole(int cells, StatusDiagram<TStatus, TVerb>? other = null)
    {
        var (tried, all) = (0, other is null ? scenes : [.. scenes, .. other.Scenes]);
        foreach (var status in Enum.GetValues<TStatus>())
        {
            var here = all.Where(scene => EqualityComparer<TStatus>.Default.Equals(scene.Status, status)).ToArray();
            foreach (var verb in Enum.GetValues<TVerb>())
            {
                var results = here.Select(scene => scene.Try(verb).Result).ToArray();
                Assert.True(results.Length > 0, $"No journal tries {verb} in {status}.");
                Assert.True(results.Contains(Result.Arrow) == table.Find(status, verb) is not null, $"{verb} in {status}");
                tried++;
            }
        }

        Assert.Equal(cells, tried);
    }
}
