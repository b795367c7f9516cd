using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Declaratie.Cli.Reports;

namespace Declaratie.Cli;

/// <summary>The whole tool, on streams, so that a test can run it in process.</summary>
internal static class DeclaratieTool
{
    internal const string Name = "declaratie";

    private const int PipeBrokenOnUnix = 32;
    private const int PipeBrokenOnWindows = unchecked((int)0x8007006D);
    private const int PipeClosingOnWindows = unchecked((int)0x800700E8);

    internal static int RunOnConsole(string[] args) => Run(args, Console.OpenStandardOutput, () => Console.Error, ReadingProgress.OnTerminal, !Console.IsOutputRedirected);

    internal static int Run(string[] args, Stream output, TextWriter error) => Run(args, () => output, () => error, () => ReadingProgress.None, isTerminal: false);

    private static int Run(string[] args, Func<Stream> openOutput, Func<TextWriter> openError, Func<ReadingProgress> progress, bool isTerminal)
    {
        using var error = new ErrorWriter(openError);
        var language = ToolTexts.SpokenTo(args);
        try
        {
            var output = openOutput();
            var root = ToolCommands.Create(new ToolStreams(output, isTerminal, error, progress()), language);
            var parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            return parsed.Errors.Count > 0 ? Explain(parsed, error) : Invoke(parsed, output, error);
        }
        catch (ToolFailure failure)
        {
            return Fail(error, failure.Text.In(language));
        }
        catch (IOException broken) when (broken.HResult is PipeBrokenOnUnix or PipeBrokenOnWindows or PipeClosingOnWindows)
        {
            return ExitCode.Done; // who reads us has read enough
        }
        catch (Exception unforeseen) when (unforeseen is IOException or UnauthorizedAccessException)
        {
            return Fail(error, ToolTexts.Failed(unforeseen.Message).In(language));
        }
        catch (Exception unforeseen)
        {
            return Fail(error, ToolTexts.Unforeseen(unforeseen.GetType().Name).In(language));
        }
    }

    private static int Invoke(ParseResult parsed, Stream output, TextWriter error)
    {
        using var help = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        return parsed.Invoke(new InvocationConfiguration { Output = help, Error = error, EnableDefaultExceptionHandler = false });
    }

    private static int Explain(ParseResult parsed, TextWriter error)
    {
        foreach (var message in UsageErrors.Of(parsed))
        {
            error.WriteLine($"{Name}: {message}");
        }

        error.WriteLine($"See: {PathOf(parsed.CommandResult)} --help");
        return ExitCode.Failed;
    }

    private static string PathOf(CommandResult command)
    {
        List<string> path = [];
        for (SymbolResult? at = command; at is CommandResult { Parent: not null } result; at = result.Parent)
        {
            path.Insert(0, result.Command.Name);
        }

        return string.Join(' ', path.Prepend(Name));
    }

    private static int Fail(TextWriter error, string message)
    {
        error.WriteLine($"{Name}: {message}");
        return ExitCode.Failed;
    }
}
