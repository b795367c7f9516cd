namespace Declaratie.Cli;

/// <summary>The run cannot go on: one sentence for the user.</summary>
internal sealed class ToolFailure : Exception
{
    public ToolFailure()
        : this("")
    {
    }

    public ToolFailure(string message)
        : this(new ToolText(message, message))
    {
    }

    public ToolFailure(string message, Exception innerException)
        : this(new ToolText(message, message), innerException)
    {
    }

    internal ToolFailure(ToolText text, Exception? innerException = null)
        : base(text.English, innerException) => Text = text;

    internal ToolText Text { get; }
}
