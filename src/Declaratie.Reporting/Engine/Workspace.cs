namespace Declaratie.Reporting.Engine;

/// <summary>Where one thread adds up: kept from question to question, cleared for each.</summary>
internal sealed class Workspace
{
    private long[] sums = [];
    private bool[] touched = [];

    /// <summary>Sums of nothing yet.</summary>
    /// <param name="count">How many.</param>
    /// <returns>Zeros.</returns>
    public Span<long> Sums(int count) => Cleared(ref sums, count);

    /// <summary>For each sum whether something was added.</summary>
    /// <param name="count">How many.</param>
    /// <returns>No, for all.</returns>
    public Span<bool> Touched(int count) => Cleared(ref touched, count);

    private static Span<T> Cleared<T>(ref T[] array, int count)
    {
        if (array.Length < count)
        {
            array = new T[count];
        }
        else
        {
            array.AsSpan(0, count).Clear();
        }

        return array.AsSpan(0, count);
    }
}
