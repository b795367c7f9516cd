namespace Declaratie.Cli;

/// <summary>Who reads us has read enough, such as <c>head</c>: that is no failure.</summary>
internal static class ClosedPipe
{
    private const int BrokenOnUnix = 32;
    private const int BrokenOnWindows = unchecked((int)0x8007006D);
    private const int ClosingOnWindows = unchecked((int)0x800700E8);

    internal static bool Is(Exception exception) => exception is IOException { HResult: BrokenOnUnix or BrokenOnWindows or ClosingOnWindows };
}
