using System.Text;

namespace Declaratie.Domain.Treatments;

/// <summary><i>Gegevens voor het bericht</i>: what a message to an insurer says of a treatment beside the rest; null is not given.</summary>
/// <remarks>In the changes of a treatment null leaves a text as it is, and an empty text empties it.</remarks>
public sealed record MessageDetails
{
    /// <summary><i>Geen</i>: nothing was given.</summary>
    public static MessageDetails None { get; } = new();

    /// <summary><i>Code soort indicatie</i> (CSI), three digits; by default that of the indication.</summary>
    public string? Csi { get; init; }

    /// <summary><i>Machtigingsnummer</i>; by default that of the indication.</summary>
    public string? Authorisation { get; init; }

    /// <summary><i>Indicatie ongeval</i>: one letter.</summary>
    public string? Accident { get; init; }

    /// <summary><i>Gebitselement</i>: two digits, 99 is supernumerary; dental care only.</summary>
    public string? Tooth { get; init; }

    /// <summary><i>Vlakken</i>: letters, for example MO; dental care only.</summary>
    public string? Surfaces { get; init; }

    /// <summary><i>Boven- of onderkaak</i>: one digit; dental care only.</summary>
    public string? Jaw { get; init; }

    /// <summary><i>Commentaar</i>: free text to the insurer, line by line.</summary>
    public string? Comment { get; init; }

    /// <inheritdoc/>
    /// <remarks>Never the comment: free text may say who somebody is.</remarks>
    public override string ToString()
    {
        var text = new StringBuilder(nameof(MessageDetails)).Append(" { ");
        _ = (this with { Comment = null }).PrintMembers(text);
        return text.Append(" }").ToString();
    }

    /// <summary>These details after changes.</summary>
    /// <param name="changes">What is changed.</param>
    /// <returns>The details afterwards.</returns>
    internal MessageDetails With(MessageDetails changes) => new()
    {
        Csi = After(Csi, changes.Csi),
        Authorisation = After(Authorisation, changes.Authorisation),
        Accident = After(Accident, changes.Accident),
        Tooth = After(Tooth, changes.Tooth),
        Surfaces = After(Surfaces, changes.Surfaces),
        Jaw = After(Jaw, changes.Jaw),
        Comment = After(Comment, changes.Comment),
    };

    private static string? After(string? before, string? change) => change switch
    {
        null => before,
        "" => null,
        _ => change,
    };
}
