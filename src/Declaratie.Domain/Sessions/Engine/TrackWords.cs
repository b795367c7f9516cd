namespace Declaratie.Domain.Sessions.Engine;

/// <summary>The tracks as they are written in journals and data.</summary>
internal static class TrackWords
{
    public static string Of(EntitlementTrack track) => track switch
    {
        EntitlementTrack.Chronic => "chronic",
        EntitlementTrack.Under18 => "under-18",
        EntitlementTrack.Claudication => "claudication",
        EntitlementTrack.Osteoarthritis => "osteoarthritis",
        EntitlementTrack.Copd => "copd",
        EntitlementTrack.Pelvic => "pelvic",
        EntitlementTrack.Rheumatoid => "rheumatoid",
        EntitlementTrack.Spondyloarthritis => "spondyloarthritis",
        EntitlementTrack.PostCovid => "post-covid",
        _ => "none",
    };

    public static EntitlementTrack? Find(string word) => Enum.GetValues<EntitlementTrack>().Cast<EntitlementTrack?>().FirstOrDefault(track => Of(track!.Value) == word);
}
