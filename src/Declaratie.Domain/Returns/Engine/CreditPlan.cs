using Declaratie.Domain.Claims.Engine;

namespace Declaratie.Domain.Returns.Engine;

/// <summary>What becomes of each returned line of a file when it is credited, in the order of the file.</summary>
/// <param name="Lines">The lines.</param>
internal sealed record CreditPlan(List<(int Line, Resolution Resolution)> Lines)
{
    /// <summary>Some line is claimed again, so that there is a credit file.</summary>
    public bool HasCredits => Lines.Exists(line => line.Resolution == Resolution.Reclaim);

    public static CreditPlan Of(ClaimTables claims, int number)
    {
        ref readonly var file = ref claims.Files[number];
        var lines = new List<(int Line, Resolution Resolution)>();
        for (var line = file.FirstLine; line < file.FirstLine + file.Count; line++)
        {
            if (claims.Lines[line].IsReturned)
            {
                lines.Add((line, ResolutionOf(claims.Lines[line])));
            }
        }

        return new CreditPlan(lines);
    }

    /// <summary>As decided, else by default: claim again where nothing was granted, accept where something was.</summary>
    public static Resolution ResolutionOf(in ClaimLineRow line) =>
        line.Resolution > 0 ? (Resolution)(line.Resolution - 1)
        : line.Granted == 0 ? Resolution.Reclaim
        : Resolution.AcceptGranted;

    public Money Total(ClaimTables claims) => Money.FromCents(-Lines.Where(line => line.Resolution == Resolution.Reclaim).Sum(line => claims.Lines[line.Line].Amount));
}
