using System.Collections.Immutable;
using Declaratie.Domain;

namespace Declaratie.Testing;

/// <summary>The people of the practice and the payors it deals with; all made up.</summary>
internal static class Staff
{
    public static ProviderId Owner { get; } = new("RJB");

    public static ImmutableArray<ProviderId> Dentists { get; } = [Owner, new("AG"), new("KT")];

    public static ImmutableArray<ProviderId> Hygienists { get; } = [new("MV"), new("SD")];

    public static ImmutableArray<ProviderId> All { get; } = [.. Dentists, .. Hygienists];

    public static ImmutableArray<Provider> Providers { get; } =
    [
        new(Owner, "R.J. Bos, tandarts"),
        new(new("AG"), "A. de Groot, tandarts"),
        new(new("KT"), "K. Tromp, tandarts"),
        new(new("MV"), "M. Vermeer, mondhygiënist"),
        new(new("SD"), "S. Demir, mondhygiënist"),
    ];

    public static ImmutableArray<Scheme> Schemes { get; } =
    [
        new(new("BRUG"), "De Brug Zorgverzekeringen", 75, PerProvider: false, 10),
        new(new("DUIN"), "Duinstreek Tandplan", 80, PerProvider: true, 12),
        new(new("MAAS"), "Maasland Verzekeringen", 60, PerProvider: false, 17),
        new(new("MINIMA"), "Gemeentepolis Rivierenland", 100, PerProvider: true, 21),
    ];

    public static Scheme SchemeOf(PayorId payor) => Schemes.First(scheme => scheme.Id == payor);
}

/// <summary>A payor: which share it pays, how (one sum to the owner, or one per provider) and around which day of the month.</summary>
/// <param name="Id">The payor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Share">The percentage it pays.</param>
/// <param name="PerProvider">A sum per provider, else one sum taken under the owner.</param>
/// <param name="PayDay">The day of the month around which it pays.</param>
internal sealed record Scheme(PayorId Id, string Name, int Share, bool PerProvider, int PayDay);
