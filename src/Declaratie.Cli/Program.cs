using Declaratie.Cli;

using var output = Console.OpenStandardOutput();
return DeclaratieTool.Run(args, output, Console.Error, ReadingProgress.OnTerminal());
