using System.Runtime.ExceptionServices;

namespace Declaratie.Reporting.Engine;

/// <summary>Answers a row of questions, on one thread or on more; each thread keeps its own workspace.</summary>
internal static class QuestionRow
{
    /// <summary>Answers each question once. Each writes its own place only, so the threads do not show.</summary>
    /// <param name="count">How many questions there are.</param>
    /// <param name="threads">How many threads, at most.</param>
    /// <param name="answer">Answers one by its number.</param>
    public static void Answer(int count, int threads, Action<int, Workspace> answer)
    {
        if (threads == 1 || count <= 1)
        {
            var workspace = new Workspace();
            for (var at = 0; at < count; at++)
            {
                answer(at, workspace);
            }

            return;
        }

        try
        {
            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, () => new Workspace(), (at, _, workspace) =>
            {
                answer(at, workspace);
                return workspace;
            }, _ => { });
        }
        catch (AggregateException failed)
        {
            // What goes wrong is what goes wrong on one thread.
            ExceptionDispatchInfo.Throw(failed.InnerExceptions[0]);
        }
    }
}
