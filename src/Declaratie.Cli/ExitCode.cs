namespace Declaratie.Cli;

/// <summary>The exit codes of the tool, as the journal's specification gives them.</summary>
internal static class ExitCode
{
    /// <summary>Nothing was refused.</summary>
    internal const int Done = 0;

    /// <summary>Something was refused.</summary>
    internal const int Refused = 1;

    /// <summary>The file cannot be read, is no journal (J6), or the usage is wrong.</summary>
    internal const int Failed = 2;
}
