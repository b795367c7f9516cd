namespace Declaratie.Testing;

/// <summary>Draws the documents of the big ledger; the order of the draws never changes, it makes the bytes.</summary>
internal sealed class BigDraws
{
    private const ulong FirstState = 0x9E3779B97F4A7C15;

    private readonly FixedRandom random = new(FirstState);

    public int Below(int bound) => random.Below(bound);

    public int Patient(int patients, int heavy) =>
        heavy > 0 && random.Below(10) == 0 ? patients + 1 + random.Below(heavy) : 1 + random.Below(patients);

    public int Cents() => 1000 + random.Below(29001);

    public BigInvoice Invoice(int id, int patient)
    {
        var payor = random.Below(3) == 0 ? 1 : 2 + random.Below(11);
        var billedToPayor = payor != 1 && random.Below(5) != 0;
        var day = random.Below(BigLedger.Days);
        var provider = 1 + random.Below(BigLedger.Providers);
        return new(id, patient, day, provider, payor, billedToPayor, Cents());
    }

    public BigReceipt Receipt(int id, int patient)
    {
        var provider = random.Below(10) < 7 ? 1 + (patient % BigLedger.Providers) : 1 + random.Below(BigLedger.Providers);
        var day = random.Below(BigLedger.Days);
        return new(id, patient, day, provider, Cents());
    }
}
