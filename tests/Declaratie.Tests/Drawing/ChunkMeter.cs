namespace Declaratie.Tests.Drawing;

/// <summary>A stream that keeps nothing, and knows how much came and how much at once.</summary>
internal sealed class ChunkMeter : MemoryStream
{
    public long Total { get; private set; }

    public int Largest { get; private set; }

    public override void Write(byte[] buffer, int offset, int count) => Meter(count);

    public override void Write(ReadOnlySpan<byte> buffer) => Meter(buffer.Length);

    private void Meter(int count)
    {
        Total += count;
        Largest = Math.Max(Largest, count);
    }
}
