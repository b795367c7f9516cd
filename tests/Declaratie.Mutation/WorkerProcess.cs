using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Declaratie.Mutation;

/// <summary>A worker in a process of its own, killed and started anew when it takes more processor time than it may.</summary>
internal sealed class WorkerProcess(string library) : IDisposable
{
    private const long MostMemory = 4L << 30;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);
    private Process? process;

    /// <summary>The answer; null when the worker died, or took more processor time than allowed.</summary>
    /// <typeparam name="T">What is answered.</typeparam>
    public T? Ask<T>(Question question, TimeSpan processorTime)
        where T : class
    {
        var worker = process ??= Start();
        var before = worker.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        try
        {
            worker.StandardInput.WriteLine(JsonSerializer.Serialize(question));
            var reading = Task.Run(() => ReadAnswer(worker));
            while (!reading.Wait(100))
            {
                if (worker.TotalProcessorTime - before > processorTime || clock.Elapsed > LongestWait)
                {
                    Restart();
                    return null;
                }
            }
            if (reading.Result is { } line)
            {
                return JsonSerializer.Deserialize<T>(line);
            }
        }
        catch (Exception error) when (error is IOException or InvalidOperationException or AggregateException)
        {
            // The worker died while it was asked: that is an answer.
        }
        Restart();
        return null;
    }

    /// <summary>Forgets what a mutant may have left in this process.</summary>
    public void Restart()
    {
        if (process is { } worker)
        {
            process = null;
            try
            {
                worker.Kill(entireProcessTree: true);
            }
            catch (InvalidOperationException)
            {
                // It had ended by itself.
            }
            worker.WaitForExit();
            worker.Dispose();
        }
    }

    public void Dispose() => Restart();

    private static string? ReadAnswer(Process worker)
    {
        while (worker.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith(Worker.Mark, StringComparison.Ordinal))
            {
                return line[Worker.Mark.Length..];
            }
        }
        return null;
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var argument in new[] { "exec", Path.Combine(AppContext.BaseDirectory, "Declaratie.Mutation.dll"), "worker", "--library", library })
        {
            start.ArgumentList.Add(argument);
        }
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var started = Process.Start(start)!;
        started.ErrorDataReceived += (_, _) => { };
        started.BeginErrorReadLine();
        return started;
    }
}
