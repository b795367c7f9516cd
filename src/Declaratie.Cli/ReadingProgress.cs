using System.Diagnostics;
using Spectre.Console;

namespace Declaratie.Cli;

/// <summary>Reads a journal to its end; shows a bar on standard error when that takes long and somebody is looking.</summary>
internal sealed class ReadingProgress
{
    private const int LinesAtATime = 4096;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Func<IAnsiConsole>? console;

    private ReadingProgress(Func<IAnsiConsole>? console) => this.console = console;

    internal static ReadingProgress None { get; } = new(null);

    internal static ReadingProgress OnTerminal() => Console.IsErrorRedirected
        ? None
        : new(() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }));

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

    private static void ReadWithBar(JournalReading reading, IAnsiConsole console) => console.Progress()
        .AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(bars =>
        {
            var bar = bars.AddTask("Reading the journal", maxValue: 1.0);
            bar.Value = reading.Fraction;
            while (reading.ReadOn(LinesAtATime))
            {
                bar.Value = reading.Fraction;
            }
        });
}
