using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using Declaratie.Cli.Reports;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli;

/// <summary>The whole tool, on streams, so that a test can run it in process.</summary>
internal static class DeclaratieTool
{
    internal const string Name = "declaratie";

    internal static int RunOnConsole(string[] args) => Run(args, Console.OpenStandardOutput, () => Console.Error, ReadingProgress.OnTerminal, !Console.IsOutputRedirected);

    internal static int Run(string[] args, Stream output, TextWriter error, bool isTerminal = false) => Run(args, () => output, () => error, _ => ReadingProgress.None, isTerminal);

    private static int Run(string[] args, Func<Stream> openOutput, Func<TextWriter> openError, Func<ReportLanguage, ReadingProgress> progress, bool isTerminal)
    {
        using var error = new ErrorWriter(openError);
        var language = ToolTexts.SpokenTo(args);
        try
        {
            var output = openOutput();
            var root = ToolCommands.Create(new ToolStreams(output, isTerminal, error, progress(language)), language);
            var parsed = root.Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            return parsed.Errors.Count > 0 ? Explain(parsed, error, language) : Invoke(parsed, output, error);
        }
        catch (ToolFailure failure)
        {
            return Fail(error, failure.Text.In(language));
        }
        catch (IOException broken) when (ClosedPipe.Is(broken))
        {
            return ExitCode.Done;
        }
        catch (Exception unforeseen) when (unforeseen is IOException or UnauthorizedAccessException)
        {
            return Fail(error, ToolTexts.Failed(SystemReason.Of(unforeseen)).In(language));
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

    private static int Explain(ParseResult parsed, TextWriter error, ReportLanguage language)
    {
        foreach (var message in new UsageErrors(language).Of(parsed))
        {
            error.WriteLine($"{Name}: {message}");
        }

        error.WriteLine(UsageTexts.See(PathOf(parsed.CommandResult)).In(language));
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
