using System.CommandLine;
using Declaratie.Cli.Reports;
using Declaratie.Reporting.Drawing;

namespace Declaratie.Cli.Conformance;

/// <summary>The commands <c>conformance run</c>, <c>list</c> and <c>export</c>, and help that teaches them.</summary>
internal sealed class ConformanceCommands(ToolStreams streams, ReportLanguage language, ToolHelp help)
{
    internal Command All() => new(
        "conformance", "Conformance (naleving): asks another system the cases of this library, and says per rule where its answers differ.") { Run(), List(), Export() };

    internal static Option<string> KitOption() => new("--kit")
    {
        Description = "A folder with a kit (manifest.json and its cases). Default: the kit that comes with the tool.",
        HelpName = "DIR",
    };

    private Command Run()
    {
        var options = new ConformanceOptions(language);
        var command = new Command("run", "Runs a program for every question of the cases (gevallen), and compares its answers with those expected.");
        options.AddTo(command);
        command.SetAction(parsed => RunCommand.Run(options.Read(parsed), streams));
        help.Teach(
            command,
            """
            The command is taken apart without a shell: spaces separate words, ' and " keep a word together, every other character stands for itself.
            {journal} becomes the path of a journal, {question} the words of the question, such as: check --format json.
            On standard input the program gets the question as one line of JSON; and after it the journal, if {journal} is not in the command.
            It answers with JSON on standard output. Exit code 3, or {"notImplemented":true}, says that it does not know the question.
            Order counts only where the specification gives one; amounts are compared by value. See docs/conformance.md.
            The program runs as you, with your rights: it has limits of time and output, but is not shut in.

            Exit codes: 0 every answer is right, 1 an answer is wrong or (without --allow-unanswered) lacking, 2 the run was not possible.

            Examples:
              declaratie conformance run --command "my-system {question} {journal}"
              declaratie conformance run --command "python3 my_system.py {journal}" --rule L3 --language en
              declaratie conformance run --command "declaratie {question} {journal}" --format json --output answer.json
            """);
        return command;
    }

    private Command List()
    {
        var (kit, format, speech) = (KitOption(), ToolOptions.Format("How to print (vorm): text for people, json for programs. Default: text.", language), ToolOptions.Language(language));
        var command = new Command("list", "Lists the cases (gevallen), the rules they are about and what is asked; and the rules that no case is about, and why.") { kit, format, speech };
        command.SetAction(parsed => KitList.Write(KitReader.Read(KitSource.Of(parsed.GetValue(kit))), parsed.GetValue(format), parsed.GetValue(speech), streams.Output));
        help.Teach(
            command,
            """
            Examples:
              declaratie conformance list
              declaratie conformance list --language en --format json
            """);
        return command;
    }

    private Command Export()
    {
        var folder = new Argument<string>("DIR") { Description = "A new folder (map) to write the kit in." };
        var speech = ToolOptions.Language(language);
        var command = new Command("export", "Writes the kit that comes with the tool in a folder (exporteren): manifest, journals, expected answers and examples.") { folder, speech };
        command.SetAction(parsed => Export(parsed.GetRequiredValue(folder), parsed.GetValue(speech)));
        help.Teach(
            command,
            """
            Examples:
              declaratie conformance export kit
            """);
        return command;
    }

    private int Export(string folder, ReportLanguage speech)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            throw new ToolFailure(ConformanceTexts.NotEmpty(folder));
        }

        var count = 0;
        foreach (var name in KitSource.Names())
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var from = KitSource.OfTheTool.Open(name);
            using var to = File.Create(path);
            from.CopyTo(to);
            count++;
        }

        TextOutput.Write(streams.Output, writer => writer.Write($"{ConformanceTexts.Exported(count, folder).In(speech)}\n"));
        return ExitCode.Done;
    }
}
