using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;

namespace Declaratie.Domain.Engine;

/// <summary>The sign that an amount of the claims flow must have (L2).</summary>
internal static class ClaimAmounts
{
    private static readonly Noun Treatment = new("behandeling", "treatment");
    private static readonly Noun Tariff = new("tarief", "tariff");
    private static readonly Noun ReturnLine = new("retourregel", "return line");

    public static Finding? Fault(JournalEntry entry) => entry switch
    {
        Treatment e when e.Amount < Money.Zero => Negative(e.Id.Value, Treatment),
        TreatmentEdited { Changes.Amount: { } amount } e when amount < Money.Zero => Negative(e.Treatment.Value, Treatment),
        Tariff e when e.Amount < Money.Zero => Negative(e.Performance.Value, Tariff),
        ReturnReceived e => Fault(e),
        _ => null,
    };

    /// <summary>The field that such an amount stands in.</summary>
    public static string FieldOf(JournalEntry entry) => entry switch
    {
        ReturnReceived => "lines",
        TreatmentEdited => "changes",
        _ => "amount",
    };

    private static Finding? Fault(ReturnReceived received)
    {
        foreach (var line in received.Lines)
        {
            if (line is not null && (line.Granted < Money.Zero || line.Calculated < Money.Zero))
            {
                return Negative(line.Reference.Value, ReturnLine);
            }
        }

        return null;
    }

    private static Finding Negative(string subject, Noun noun) => Refusals.WrongSign(subject, noun, "minstens 0", "at least 0");
}
