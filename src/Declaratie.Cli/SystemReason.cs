namespace Declaratie.Cli;

/// <summary>Why the system could not read or write, in both languages as far as the reason is a common one.</summary>
internal static class SystemReason
{
    private const int NoSpaceOnUnix = 28;
    private const int ReadOnlyOnUnix = 30;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    internal static ToolText Of(Exception reason) => reason switch
    {
        FileNotFoundException or DirectoryNotFoundException => new("het bestaat niet.", "it does not exist."),
        UnauthorizedAccessException => new("er is geen toestemming voor.", "there is no permission for it."),
        PathTooLongException => new("de naam is te lang.", "the name is too long."),
        IOException { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => new("de schijf is vol.", "the disk is full."),
        IOException { HResult: ReadOnlyOnUnix } => new("de schijf is alleen te lezen.", "the disk is read-only."),
        IOException { HResult: FinalPath.LinksInACircle } => new("de koppelingen lopen in een kring.", "the links run in a circle."),
        ArgumentException or NotSupportedException => new("het is geen naam van een bestand.", "it is no name of a file."),
        _ => new(reason.Message, reason.Message),
    };
}
