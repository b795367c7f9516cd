namespace Declaratie.Domain.Engine;

/// <summary>What was recorded, the newest first: adding costs the same however long it is, and old versions stay.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
/// <param name="item">The item.</param>
/// <param name="older">What was recorded before it.</param>
internal sealed class Chain<T>(T item, Chain<T>? older)
{
    public T Item => item;

    public Chain<T>? Older => older;
}
