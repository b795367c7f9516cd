using System.Collections.Immutable;

namespace Declaratie.Domain.Engine;

/// <summary>Numbers by a whole key: a flat hash table while building; once frozen, changes lie beside it.</summary>
internal sealed class KeyMap
{
    private const int Absent = -1;
    private Slot[] slots = new Slot[8];
    private int count;
    private ImmutableDictionary<long, int> later = ImmutableDictionary<long, int>.Empty;
    private bool isFrozen;

    public void Freeze() => isFrozen = true;

    public KeyMap Fork() => (KeyMap)MemberwiseClone();

    /// <summary>The number of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The number, or -1.</returns>
    public int Find(long key) =>
        isFrozen && later.TryGetValue(key, out var number) ? number
        : slots[Place(slots, key)] is { IsUsed: true } slot ? slot.Number
        : Absent;

    /// <summary>Gives a key a number, or another one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="number">The number; -1 is none.</param>
    public void Set(long key, int number)
    {
        if (isFrozen)
        {
            later = later.SetItem(key, number);
            return;
        }

        if ((count + 1) * 5 > slots.Length * 4)
        {
            Grow();
        }

        ref var slot = ref slots[Place(slots, key)];
        count += slot.IsUsed ? 0 : 1;
        slot = new Slot(key, number, IsUsed: true);
    }

    private static int Place(Slot[] slots, long key)
    {
        var mask = slots.Length - 1;
        var at = unchecked((int)(((ulong)key * 0x9E3779B97F4A7C15UL) >> 32)) & mask;
        while (slots[at].IsUsed && slots[at].Key != key)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        var wider = new Slot[slots.Length * 2];
        foreach (ref readonly var slot in slots.AsSpan())
        {
            if (slot.IsUsed)
            {
                wider[Place(wider, slot.Key)] = slot;
            }
        }

        slots = wider;
    }

    private readonly record struct Slot(long Key, int Number, bool IsUsed);
}
