using System.Diagnostics;
using Declaratie.Reporting.Drawing;
using Spectre.Console;

namespace Declaratie.Cli;

/// <summary>Reads a journal to its end; shows a bar on standard error when that takes long and somebody is looking.</summary>
internal sealed class ReadingProgress
{
    private const int LinesAtATime = 4096;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Func<IAnsiConsole>? console;

    private readonly ReportLanguage language;

    private ReadingProgress(Func<IAnsiConsole>? console, ReportLanguage language)
    {
        this.console = console;
        this.language = language;
    }

    internal static ReadingProgress None { get; } = new(null, default);

    internal static ReadingProgress OnTerminal(ReportLanguage language) => Console.IsErrorRedirected
        ? None
        : new(() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }), language);

    internal void ReadAll(JournalReading reading)
    {
        var watch = Stopwatch.StartNew();
        while (reading.ReadOn(LinesAtATime))
        {
            if (console is not null && watch.Elapsed > Patience)
            {
                ReadWithBar(reading, console());
                return;
            }
        }
    }

    /// <summary>Does something in so many steps; shows a bar when somebody is looking.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="steps">How many steps.</param>
    /// <param name="work">Does it, and calls what it is given after each step, never twice at the same time.</param>
    internal void Through(ToolText title, int steps, Action<Action> work)
    {
        if (console is null)
        {
            work(() => { });
            return;
        }

        Bars(console()).Start(bars =>
        {
            var bar = bars.AddTask(title.In(language), maxValue: steps);
            work(() => bar.Increment(1));
        });
    }

    private static Progress Bars(IAnsiConsole console) => console.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());

    private void ReadWithBar(JournalReading reading, IAnsiConsole console) => Bars(console).Start(bars =>
        {
            var bar = bars.AddTask(ToolTexts.ReadingTheJournal.In(language), maxValue: 1.0);
            bar.Value = reading.Fraction;
            while (reading.ReadOn(LinesAtATime))
            {
                bar.Value = reading.Fraction;
            }
        });
}
