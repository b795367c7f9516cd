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

    private void ReadWithBar(JournalReading reading, IAnsiConsole console) => console.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(bars =>
        {
            var bar = bars.AddTask(ToolTexts.ReadingTheJournal.In(language), maxValue: 1.0);
            bar.Value = reading.Fraction;
            while (reading.ReadOn(LinesAtATime))
            {
                bar.Value = reading.Fraction;
            }
        });
}
