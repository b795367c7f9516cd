namespace Declaratie.Cli;

/// <summary>The run cannot go on: one sentence for the user.</summary>
internal sealed class ToolFailure : Exception
{
    public ToolFailure()
    {
    }

    public ToolFailure(string message)
        : base(message)
    {
    }

    public ToolFailure(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
