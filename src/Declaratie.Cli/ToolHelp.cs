using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Declaratie.Cli;

/// <summary>Help that ends in examples.</summary>
internal sealed class ToolHelp : SynchronousCommandLineAction
{
    private readonly HelpAction standard;
    private readonly Dictionary<Command, string> lessons = [];

    internal ToolHelp(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        standard = (HelpAction)option.Action!;
        option.Action = this;
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = standard.Invoke(parseResult);
        if (lessons.TryGetValue(parseResult.CommandResult.Command, out var lesson))
        {
            parseResult.InvocationConfiguration.Output.WriteLine(lesson);
        }

        return code;
    }

    internal void Teach(Command command, string lesson) => lessons[command] = lesson;
}
