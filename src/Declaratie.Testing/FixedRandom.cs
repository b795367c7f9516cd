namespace Declaratie.Testing;

/// <summary>A small generator (xorshift, 64 bits) that is written out here, so that a seed gives the same numbers for ever.</summary>
/// <remarks>Bounds: <c>Below</c> leaves its bound out, <c>Between</c> has both ends in; the state is never 0.</remarks>
internal sealed class FixedRandom
{
    private ulong state;

    public FixedRandom(ulong state) => this.state = state;

    public static FixedRandom Of(int seed) => unchecked(new FixedRandom(Mixed((ulong)seed) | 1));

    public int Below(int bound) => (int)(((ulong)Draw() * (ulong)bound) >> 32);

    public int Between(int from, int through) => from + Below(through - from + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private static ulong Mixed(ulong seed)
    {
        unchecked
        {
            var mixed = seed + 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    private uint Draw()
    {
        unchecked
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return (uint)(state >> 32);
        }
    }
}
