using Declaratie.Domain.Returns;
using Declaratie.Domain.Treatments;

namespace Declaratie.Domain.Engine;

/// <summary>The sign that an amount of the claims flow must have (L2).</summary>
internal static class ClaimAmounts
{
    public static Finding? Fault(JournalEntry entry) => entry switch
    {
        Treatment e when e.Amount < Money.Zero => Negative(e.Id.Value, Noun.Treatment),
        TreatmentEdited { Changes.Amount: { } amount } e when amount < Money.Zero => Negative(e.Treatment.Value, Noun.Treatment),
        Tariff e when e.Amount < Money.Zero => Negative(e.Performance.Value, Noun.Tariff),
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
                return Negative(line.Reference.Value, Noun.ReturnedLine);
            }
        }

        return null;
    }

    private static Finding Negative(string subject, Noun noun) => Refusals.WrongSign(subject, noun, "minstens 0", "at least 0");
}
