using Declaratie.Exchange.Journal;

namespace Declaratie.Exchange.Vektis;

/// <summary><i>Afzender</i>: who claims, and with what software; what a claim file itself does not know.</summary>
public sealed record EiSender
{
    /// <summary><i>Praktijkcode</i>: AGB code of the practice (field 0111).</summary>
    public string? Practice { get; init; }

    /// <summary><i>Zorgverlenerscode</i>: AGB code of the owner (field 0110); when it is not given and one provider did all that is in a file, the code of that provider.</summary>
    public string? Owner { get; init; }

    /// <summary><i>Betaling aan</i>: who is to be paid (field 0113): 03, the practice, unless said otherwise; 02 is the provider.</summary>
    public string Payee { get; init; } = "03";

    /// <summary><i>Testbericht</i>: kind of message T instead of P.</summary>
    public bool IsTest { get; init; }

    /// <summary><i>Code van de software</i>: six digits that Vektis gives to a supplier (field 0106); empty when it has none.</summary>
    public string Software { get; init; } = "";

    /// <summary><i>Versie van de software</i> (field 0107).</summary>
    public string SoftwareVersion { get; init; } = "";

    /// <summary><i>Uit de kopregel</i>: who a journal says the practice is.</summary>
    /// <param name="header">The header of the journal.</param>
    /// <returns>The sender.</returns>
    public static EiSender Of(JournalHeader header)
    {
        ArgumentNullException.ThrowIfNull(header);
        return new EiSender { Practice = header.Agb, Owner = header.OwnerAgb };
    }
}
