using Declaratie.Cli;

return DeclaratieTool.RunOnConsole(args);
